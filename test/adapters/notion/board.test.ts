// The board against answers that are late, lost, refused or odd.
import { afterEach, expect, test } from 'vitest';
import { createBoard } from '../../../src/adapters/notion/board.ts';
import type { Board } from '../../../src/ports.ts';
import { createFakeClock, type FakeClock } from './fake-clock.ts';
import {
  hangUp,
  json,
  pageJson,
  refusal,
  script,
  startScriptedNotion,
  type ScriptedNotion,
  type Step,
} from './scripted-notion.ts';

const log = {
  info: () => undefined,
  notice: () => undefined,
  warning: () => undefined,
  debug: () => undefined,
  group: <T>(_title: string, body: () => Promise<T>) => body(),
};

let notion: ScriptedNotion | undefined;
afterEach(async () => notion?.close());

async function boardOn(step: Step): Promise<{ board: Board; clock: FakeClock; notion: ScriptedNotion }> {
  notion = await startScriptedNotion(step);
  const clock = createFakeClock(20);
  const board = createBoard({
    token: 'secret',
    url: notion.url,
    clock,
    log,
    timeout: 300,
    random: () => 0.5,
  });
  return { board, clock, notion };
}

test('a page is read', async () => {
  const { board } = await boardOn(json(200, pageJson('p1')));
  const page = await board.page('p1');
  expect(page?.title).toBe('Task p1');
  expect(page?.dataSource).toBe('tasks');
  expect(board.requests()).toBe(1);
});

test('a missing page is undefined', async () => {
  const { board } = await boardOn(refusal(404, 'object_not_found'));
  expect(await board.page('p1')).toBeUndefined();
});

test.each([
  ['a broken connection', hangUp],
  ['500', refusal(500, 'internal_server_error')],
  ['502 as HTML', (_request, response) => response.writeHead(502).end('<html>')],
  ['503', refusal(503, 'service_unavailable')],
  ['504', refusal(504, 'gateway_timeout')],
  ['529', refusal(529, 'service_overload')],
  ['409', refusal(409, 'conflict_error')],
  ['silence', () => undefined],
  ['a body that stalls', (_request, response) => void response.writeHead(200).write('{"object":')],
  ['an empty body', (_request, response) => response.writeHead(200).end()],
] as [string, Step][])('reading goes on after %s', async (_name, trouble) => {
  const { board } = await boardOn(script(trouble, json(200, pageJson('p1'))));
  expect((await board.page('p1'))?.id).toBe('p1');
  expect(board.requests()).toBe(2);
});
