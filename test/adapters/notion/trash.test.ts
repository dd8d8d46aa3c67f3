// Pages in the trash take no change; whether that is trouble depends on what was wanted.
import { expect, test } from 'vitest';
import { onStage } from './board-on.ts';
import { hangUp, json, pageJson, refusal, type Step } from './scripted-notion.ts';

/** A page that is trashed by the first PATCH or was already; further ones are refused. */
function trashable(inTrash: boolean): Step {
  let trashed = inTrash;
  return (request, response, incoming) => {
    const answer = (next: Step): void => next(request, response, incoming);
    if (request.method === 'GET') return answer(json(200, pageJson('p1', { in_trash: trashed })));
    if (trashed) return answer(refusal(400, 'validation_error', { message: 'is archived' }));
    trashed = true;
    return answer(hangUp);
  };
}

test('trashing whose answer was lost has worked', async () => {
  await onStage(trashable(false), async ({ board }) => {
    expect((await board.trash('p1')).inTrash).toBe(true);
  });
});

test('an update of a page that somebody trashed is stale', async () => {
  await onStage(trashable(true), async ({ board }) => {
    await expect(board.update('p1', {})).rejects.toMatchObject({
      code: 'stale',
      message: 'Notion does not change the page “Task p1”: it is in the trash.',
    });
  });
});
