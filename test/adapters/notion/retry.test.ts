// What is sent again, when, and what never is.
import { expect, test } from 'vitest';
import { onStage, type Stage } from './board-on.ts';
import {
  json,
  lostAnswers,
  pageJson,
  refusal,
  script,
  type LostAnswer,
  type Step,
} from './scripted-notion.ts';

const passing: readonly LostAnswer[] = [
  ...lostAnswers,
  { name: '529', step: refusal(529, 'service_overload') },
  { name: '409', step: refusal(409, 'conflict_error') },
  { name: '429', step: refusal(429, 'rate_limited', { headers: { 'retry-after': '7' } }) },
];

test.each(passing)('reading, querying and setting go on after $name', async ({ step, timeout }) => {
  const list = json(200, { object: 'list', results: [pageJson('p1')], has_more: false, next_cursor: null });
  const page = json(200, pageJson('p1'));
  await onStage(
    script(step, page, step, list, step, page),
    async ({ board }) => {
      expect((await board.page('p1'))?.title).toBe('Task p1');
      expect((await board.rows('tasks')).pages).toHaveLength(1);
      expect((await board.update('p1', {})).id).toBe('p1');
      expect(board.requests()).toBe(6);
    },
    timeout,
  );
});

test('a request is not sent for ever', async () => {
  await onStage(refusal(503, 'service_unavailable'), async ({ board, notion }) => {
    await expect(board.page('p1')).rejects.toMatchObject({
      code: 'unavailable',
      message: 'Notion did not answer for the page “p1” (503).',
    });
    expect(notion.seen).toHaveLength(6);
  });
});

test('once Notion is taken for away, others are tried once, until one comes through', async () => {
  let away = true;
  const step: Step = (...exchange) =>
    (away ? refusal(502, 'bad_gateway') : json(200, pageJson('p1')))(...exchange);
  await onStage(step, async ({ board, notion }) => {
    await expect(board.page('p1')).rejects.toMatchObject({ code: 'unavailable' });
    const before = notion.seen.length;
    await expect(board.page('p2')).rejects.toMatchObject({ code: 'unavailable' });
    expect(notion.seen.length - before).toBe(1);
    away = false;
    expect(await board.page('p1')).toBeDefined();
  });
});

test.each([
  ['in the header', { headers: { 'retry-after': '90' } }, 90_000],
  ['as a date', { headers: { date: at(0), 'retry-after': at(75) } }, 75_000],
  ['only in the body', { additional: { retry_after: '33' } }, 33_000],
] as const)('a wait asked for %s is kept by everybody', async (_name, details, wait) => {
  const step = script(refusal(429, 'rate_limited', details), json(200, pageJson('p1')));
  await onStage(step, async ({ board, clock }) => {
    await board.page('p1');
    await board.page('p2');
    expect(clock.now()).toBe(wait);
  });
});

test('a wait of hours is not kept: everything fails at once, and nothing more is sent', async () => {
  const step = refusal(429, 'rate_limited', { headers: { 'retry-after': '7200' } });
  await onStage(step, async ({ board, clock, notion }) => {
    await expect(board.page('p1')).rejects.toMatchObject({ code: 'unavailable' });
    await expect(board.page('p2')).rejects.toMatchObject({ code: 'unavailable' });
    expect(notion.seen).toHaveLength(1);
    expect(clock.now()).toBe(0);
  });
});

test('a blocked integration is not kept waiting', async () => {
  const step = refusal(429, 'rate_limited', {
    headers: { 'retry-after': '60' },
    additional: { rate_limit_reason: 'public_api_request_blocked' },
  });
  await onStage(step, async ({ board, clock, notion }) => {
    await expect(board.page('p1')).rejects.toMatchObject({ code: 'limit' });
    expect(notion.seen).toHaveLength(1);
    expect(clock.now()).toBe(0);
  });
});

test('a listing that takes Notion too long is asked for in smaller portions', async () => {
  const list = json(200, { object: 'list', results: [], has_more: false, next_cursor: null });
  const slow = refusal(504, 'gateway_timeout');
  await onStage(script(slow, slow, list), async ({ board, notion }) => {
    await board.rows('tasks');
    expect(notion.seen.map(({ body }) => body.page_size)).toEqual([100, 50, 25]);
  });
});

test('a request that timed out is aborted', async () => {
  let closed = 0;
  const step: Step = (_request, response) => void response.on('close', () => (closed += 1));
  const use = async ({ board }: Stage): Promise<void> => {
    await board.page('p1');
    expect(closed).toBe(1);
  };
  await onStage(script(step, json(200, pageJson('p1'))), use, 500);
});

function at(seconds: number): string {
  return new Date(Date.UTC(2026, 11, 1) + seconds * 1000).toUTCString();
}
