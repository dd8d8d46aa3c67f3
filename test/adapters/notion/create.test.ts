// One call never makes two pages, whatever becomes of the answer.
import { expect, test } from 'vitest';
import type { Page } from '../../../src/core/board/model.ts';
import type { Board } from '../../../src/ports.ts';
import { onStage, type Stage } from './board-on.ts';
import { hangUp, json, lostAnswers, pageJson, refusal, type Step } from './scripted-notion.ts';

const newPage = { parent: { dataSource: 'tasks' }, properties: {}, markdown: '## Description' };

/**
 * A Notion that keeps what is posted. The first POST meets `trouble`, before or after it took effect; a new row
 * shows in queries only at the `visibleAt`-th.
 */
function keeping(trouble: (id: string) => Step, applied: boolean, visibleAt = 1) {
  const rows: string[] = [];
  let posts = 0;
  let queries = 0;
  const step: Step = (request, response, incoming) => {
    const answer = (next: Step): void => next(request, response, incoming);
    if (request.method === 'POST' && request.path === '/v1/pages') {
      posts += 1;
      const id = `row-${String(posts)}`;
      if (posts === 1) {
        if (applied) rows.push(id);
        return answer(trouble(id));
      }
      rows.push(id);
      return answer(json(200, pageJson(id)));
    }
    if (request.method === 'POST') {
      queries += 1;
      const results = queries >= visibleAt ? rows.map((id) => pageJson(id)) : [];
      return answer(json(200, { object: 'list', results, has_more: false, next_cursor: null }));
    }
    const id = request.path.split('/').at(-1)!;
    return answer(rows.includes(id) ? json(200, pageJson(id)) : refusal(404, 'object_not_found'));
  };
  return { step, rows, posts: () => posts };
}

/** As the modes do it: by Task ID. */
function byTaskId(board: Board): () => Promise<Page | undefined> {
  const text = { property: 'id', equals: 'PREF-1' };
  return async () => (await board.rows('tasks', { text })).pages[0];
}

test.each(lostAnswers)('$name after the row was saved: the row is found', async ({ step, timeout }) => {
  const keeper = keeping(() => step, true);
  const use = async ({ board, clock }: Stage): Promise<void> => {
    expect((await board.create(newPage, byTaskId(board))).id).toBe('row-1');
    expect(keeper.rows).toEqual(['row-1']);
    expect(clock.now()).toBe(2_000);
  };
  await onStage(keeper.step, use, timeout);
});

test.each(lostAnswers)(
  '$name before the row was saved: not sent again, the next run looks',
  async ({ step, timeout }) => {
    const keeper = keeping(() => step, false);
    const use = async ({ board, clock }: Stage): Promise<void> => {
      await expect(board.create(newPage, byTaskId(board))).rejects.toMatchObject({ code: 'unavailable' });
      expect(keeper.posts()).toBe(1);
      expect(clock.now()).toBe(30_000);
    };
    await onStage(keeper.step, use, timeout);
  },
);

test('a row that queries show late is found all the same', async () => {
  const keeper = keeping(() => hangUp, true, 3);
  await onStage(keeper.step, async ({ board }) => {
    expect((await board.create(newPage, byTaskId(board))).id).toBe('row-1');
    expect(keeper.posts()).toBe(1);
  });
});

test('a 503 that names the page it saved is believed', async () => {
  const named = (id: string) =>
    refusal(503, 'service_unavailable', { additional: { committed_resource_id: id } });
  const keeper = keeping(named, true, Number.POSITIVE_INFINITY);
  await onStage(keeper.step, async ({ board, clock }) => {
    expect((await board.create(newPage, byTaskId(board))).id).toBe('row-1');
    expect(clock.now()).toBe(0);
  });
});

test.each([
  ['429', refusal(429, 'rate_limited', { headers: { 'retry-after': '5' } })],
  ['429 without a time', refusal(429, 'rate_limited')],
  ['529', refusal(529, 'service_overload')],
])('%s says that nothing ran: sent again', async (_name, trouble) => {
  const keeper = keeping(() => trouble, false);
  await onStage(keeper.step, async ({ board }) => {
    expect((await board.create(newPage, byTaskId(board))).id).toBe('row-2');
    expect(keeper.rows).toEqual(['row-2']);
  });
});

test.each([
  ['saved', true, 'row-1'],
  ['not saved', false, 'row-2'],
])('a collision, %s: looked up, and sent again only when absent', async (_name, applied, id) => {
  const keeper = keeping(() => refusal(409, 'conflict_error'), applied);
  await onStage(keeper.step, async ({ board }) => {
    expect((await board.create(newPage, byTaskId(board))).id).toBe(id);
    expect(keeper.rows).toEqual([id]);
  });
});

test('what Notion rejects is neither sent again nor looked up', async () => {
  const keeper = keeping(() => refusal(400, 'validation_error', { message: 'Status is odd' }), false);
  await onStage(keeper.step, async ({ board, notion }) => {
    await expect(board.create(newPage, byTaskId(board))).rejects.toMatchObject({ code: 'invalid' });
    expect(notion.seen).toHaveLength(1);
  });
});
