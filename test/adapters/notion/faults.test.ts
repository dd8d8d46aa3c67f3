// What people read when Notion says no.
import { expect, test } from 'vitest';
import { Fault } from '../../../src/core/fault.ts';
import type { Board } from '../../../src/ports.ts';
import { onStage } from './board-on.ts';
import { hangUp, json, pageJson, refusal, script, type Step } from './scripted-notion.ts';

async function faultOf(step: Step, use: (board: Board) => Promise<unknown>): Promise<Fault> {
  return onStage(step, async ({ board }) => {
    const thrown: unknown = await use(board).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(thrown instanceof Fault)) throw new Error(`no Fault: ${String(thrown)}`);
    return thrown;
  });
}

const restricted = refusal(403, 'restricted_resource', { message: 'Insufficient permissions' });
const parent = { dataSource: 'd1' };
const create = (board: Board): Promise<unknown> =>
  board.create({ parent, properties: {}, markdown: undefined }, async () => undefined);

test.each<readonly [string, Step, (board: Board) => Promise<unknown>, string, string, string]>([
  [
    'a refused token',
    refusal(401, 'unauthorized', { message: 'API token is invalid.' }),
    (board) => board.me(),
    'unauthorized',
    'Notion refused the token.',
    'store it as the secret NOTION_TOKEN',
  ],
  [
    'no capability to read people',
    restricted,
    (board) => board.people(),
    'forbidden',
    'Notion token may not do this with the people of the workspace: it lacks the capability “Read user information',
    'Capabilities',
  ],
  [
    'no capability to create',
    restricted,
    create,
    'forbidden',
    'it lacks the capability “Insert content”',
    'Capabilities',
  ],
  [
    'no capability to update',
    restricted,
    (board) => board.update('p1', {}),
    'forbidden',
    'it lacks the capability “Update content”',
    'Capabilities',
  ],
  [
    'no capability to read',
    restricted,
    (board) => board.rows('d1'),
    'forbidden',
    'the database “d1”: it lacks the capability “Read content”',
    'Capabilities',
  ],
  [
    'a free plan without blocks',
    refusal(403, 'restricted_resource', { additional: { block_limit: 'block_creation' } }),
    create,
    'limit',
    'used up the blocks of its free plan',
    'Upgrade',
  ],
  [
    'a network rule',
    (_request, response) => void response.writeHead(403, { 'cf-ray': '8f' }).end('<html>Blocked</html>'),
    (board) => board.me(),
    'forbidden',
    'stopped on its way to Notion by a network rule',
    'Allow the runner',
  ],
  [
    'a database that is not shared',
    refusal(404, 'object_not_found'),
    (board) => board.schema('d1'),
    'not-found',
    'Notion does not find the database “d1”: it is deleted, or not shared with the integration.',
    '••• → Connections',
  ],
  [
    'a collision that does not end',
    refusal(409, 'conflict_error'),
    (board) => board.update('p1', {}),
    'unavailable',
    'Notion could not save the page “p1”',
    'the next run',
  ],
  [
    'a full database',
    refusal(409, 'row_limit_exceeded'),
    create,
    'limit',
    'Notion takes no more rows',
    'another database',
  ],
])('%s', async (_name, step, use, code, message, hint) => {
  const fault = await faultOf(step, use);
  expect(fault.code).toBe(code);
  expect(fault.service).toBe('notion');
  expect(fault.message).toContain(message);
  expect(fault.hint).toContain(hint);
  expect(`${fault.message} ${fault.hint}`).not.toContain('secret-token');
});

test('pages are called by their title once it was seen', async () => {
  const step = script(json(200, pageJson('p1')), refusal(404, 'object_not_found'));
  const fault = await faultOf(step, async (board) => {
    await board.page('p1');
    await board.update('p1', {});
  });
  expect(fault.message).toContain('the page “Task p1”');
});

test('Notion’s words are quoted on one line, shortened, without invisible characters', async () => {
  const message = `line one\nline\u202E two ${'long '.repeat(100)}`;
  const fault = await faultOf(refusal(400, 'validation_error', { message }), (board) =>
    board.update('p1', {}),
  );
  expect(fault.code).toBe('invalid');
  expect(fault.message).toMatch(
    /^Notion did not accept the request for the page “p1”: “line one line two .*…”\.$/,
  );
  expect(fault.message.length).toBeLessThan(300);
});

test('a Notion that cannot be reached: nothing was sent, so that creating may be tried again, too', async () => {
  await onStage(hangUp, async ({ board, notion }) => {
    await notion.close();
    await expect(create(board)).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('Notion could not be reached for a new page in the database “d1”'),
      hint: expect.stringContaining('Check the network of the runner'),
    });
    expect(board.requests()).toBe(6);
  });
});
