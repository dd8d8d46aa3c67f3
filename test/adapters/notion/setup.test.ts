// What `setup` creates: each thing once, and in a form that Notion takes.
import { expect, test } from 'vitest';
import { onStage } from './board-on.ts';
import { hangUp, json, type Step } from './scripted-notion.ts';

const source = {
  object: 'data_source',
  id: 'ds-1',
  title: [{ plain_text: 'Tasks' }],
  parent: { type: 'database_id', database_id: 'db-1' },
  properties: {},
};
const oldDatabase = { id: 'db-0', type: 'child_database', created_time: '2026-11-01T09:00:00.000Z' };

/** A page with an older database of the same title; the first creation meets `trouble`, after it took effect or not. */
function parentPage(trouble: Step | undefined, applied: boolean): { step: Step; databases: () => number } {
  const children: unknown[] = [oldDatabase];
  const titled = (id: string) => ({
    object: 'database',
    id,
    title: [{ plain_text: 'Tasks' }],
    data_sources: [{ id: id === 'db-0' ? 'ds-0' : 'ds-1', name: 'Tasks' }],
  });
  const step: Step = (request, response, incoming) => {
    const answer = (next: Step): void => next(request, response, incoming);
    const headers = { date: 'Tue, 01 Dec 2026 09:00:30 GMT' };
    const path = request.path.split('?')[0]!;
    if (request.method === 'POST') {
      if (applied)
        children.push({ id: 'db-1', type: 'child_database', created_time: '2026-12-01T09:00:00.000Z' });
      return answer(trouble ?? json(200, titled('db-1'), headers));
    }
    if (path.endsWith('/children')) {
      return answer(
        json(200, { object: 'list', results: children, has_more: false, next_cursor: null }, headers),
      );
    }
    if (path.startsWith('/v1/databases/')) return answer(json(200, titled(path.split('/').at(-1)!), headers));
    return answer(
      json(200, path.startsWith('/v1/data_sources/') ? source : { id: 'me', type: 'bot' }, headers),
    );
  };
  return { step, databases: () => children.length };
}

test.each([
  ['an answer', undefined],
  ['no answer', hangUp],
])('a database is created once, with %s', async (_name, trouble) => {
  const page = parentPage(trouble, true);
  await onStage(page.step, async ({ board, notion }) => {
    await board.me();
    const made = await board.createDatabase('parent', 'Tasks', { Task: { title: {} } });
    expect(made).toMatchObject({ id: 'ds-1', database: 'db-1', title: 'Tasks' });
    expect(page.databases()).toBe(2);
    expect(notion.seen.find(({ method }) => method === 'POST')?.body).toEqual({
      parent: { type: 'page_id', page_id: 'parent' },
      title: [{ type: 'text', text: { content: 'Tasks' } }],
      initial_data_source: { properties: { Task: { title: {} } } },
    });
  });
});

test('an older database of that title is not taken for the new one', async () => {
  await onStage(parentPage(hangUp, false).step, async ({ board }) => {
    await board.me();
    await expect(board.createDatabase('parent', 'Tasks', {})).rejects.toMatchObject({ code: 'unavailable' });
  });
});

const views: Step = (request, response, incoming) => {
  const id = request.path.split('?')[0]!.split('/').at(-1)!;
  const body =
    id === 'views'
      ? {
          object: 'list',
          results: ['v1', 'v2'].map((view) => ({ object: 'view', id: view })),
          has_more: false,
          next_cursor: null,
        }
      : { object: 'view', id, name: `Name of ${id}` };
  (request.method === 'POST' ? hangUp : json(200, body))(request, response, incoming);
};

const board = { id: 'ds-1', database: 'db-1', title: 'Tasks', url: '', properties: [] };
const status = { id: 's', name: 'Status', type: 'status' };

test('views are known by their names', async () => {
  await onStage(views, async (stage) => {
    expect(await stage.board.views(board)).toEqual(['Name of v1', 'Name of v2']);
    expect(stage.notion.seen[0]!.path).toContain('data_source_id=ds-1');
  });
});

test('a view whose creation was not answered is looked for, not created again', async () => {
  await onStage(views, async (stage) => {
    const view = { name: 'Name of v2', type: 'board', groupBy: status, visible: [status] } as const;
    await stage.board.createView(board, view);
    const posts = stage.notion.seen.filter(({ method }) => method === 'POST');
    expect(posts.map(({ body }) => body)).toEqual([
      {
        database_id: 'db-1',
        data_source_id: 'ds-1',
        name: 'Name of v2',
        type: 'board',
        configuration: {
          type: 'board',
          group_by: { type: 'status', property_id: 's', group_by: 'option', sort: { type: 'manual' } },
          properties: [{ property_id: 's', visible: true }],
        },
      },
    ]);
  });
});
