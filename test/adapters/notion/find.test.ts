// From an address, an id or a title to a data source.
import { expect, test } from 'vitest';
import { onStage } from './board-on.ts';
import { json, pageJson, refusal, type Step } from './scripted-notion.ts';

const database = '11111111-1111-4111-8111-111111111111';
const crowded = '22222222-2222-4222-8222-222222222222';
const tasks = '33333333-3333-4333-8333-333333333333';
const plans = '44444444-4444-4444-8444-444444444444';
const somePage = '55555555-5555-4555-8555-555555555555';

function source(id: string, title: string): Record<string, unknown> {
  return {
    object: 'data_source',
    id,
    title: [{ plain_text: title }],
    url: `https://www.notion.so/${id}`,
    parent: { type: 'database_id', database_id: database },
    properties: {
      Task: { id: 'title', name: 'Task', type: 'title', title: {} },
      Status: {
        id: 's%3A1',
        name: 'Status',
        type: 'status',
        status: {
          options: [{ id: 'o1', name: 'To Do', color: 'gray' }],
          groups: [{ id: 'g1', name: 'To-do', option_ids: ['o1'] }],
        },
      },
      Plan: {
        id: 'r1',
        name: 'Plan',
        type: 'relation',
        relation: { data_source_id: plans.replace(/-/g, ''), dual_property: { synced_property_id: 'm1' } },
      },
      Later: { id: 'x', name: 'Later', type: 'a_type_of_tomorrow', a_type_of_tomorrow: 7 },
    },
  };
}

const objects: Record<string, unknown> = {
  [`/v1/databases/${database}`]: {
    object: 'database',
    id: database,
    data_sources: [{ id: tasks, name: 'Tasks' }],
  },
  [`/v1/databases/${crowded}`]: {
    object: 'database',
    id: crowded,
    data_sources: [
      { id: tasks, name: 'Tasks' },
      { id: plans, name: 'Plans' },
    ],
  },
  [`/v1/data_sources/${tasks}`]: source(tasks, 'Tasks'),
  [`/v1/data_sources/${plans}`]: source(plans, 'Plans'),
  [`/v1/pages/${somePage}`]: pageJson(somePage),
};

/** `found` is what the search gives; the search of Notion is loose, so it gives more than was asked for. */
function notionWith(found: readonly unknown[] = [], unknownId = refusal(404, 'object_not_found')): Step {
  return (request, response, incoming) => {
    const list = { object: 'list', results: found, has_more: false, next_cursor: null };
    const answer = request.path === '/v1/search' ? list : objects[request.path];
    (answer ? json(200, answer) : unknownId)(request, response, incoming);
  };
}

test.each([
  ['the id of a database', database],
  ['the id without dashes', database.replace(/-/g, '')],
  ['the address of a database', `https://www.notion.so/acme/Tasks-${database.replace(/-/g, '')}?v=abc`],
  ['the id of a data source', tasks],
  ['the id of a data source in capitals', tasks.toUpperCase()],
])('%s', async (_name, reference) => {
  await onStage(notionWith(), async ({ board }) => {
    expect(await board.find(reference)).toMatchObject({ source: { id: tasks, title: 'Tasks', database } });
  });
});

test('the schema is what the product needs of it, unknown types included', async () => {
  await onStage(notionWith(), async ({ board }) => {
    expect((await board.schema(tasks)).properties).toEqual([
      { id: 'title', name: 'Task', type: 'title' },
      {
        id: 's%3A1',
        name: 'Status',
        type: 'status',
        options: [{ id: 'o1', name: 'To Do' }],
        groups: [{ name: 'To-do', optionIds: ['o1'] }],
      },
      { id: 'r1', name: 'Plan', type: 'relation', relation: { dataSource: plans, mirror: 'm1' } },
      { id: 'x', name: 'Later', type: 'a_type_of_tomorrow' },
    ]);
  });
});

test('a database of several data sources gives candidates, whose ids work', async () => {
  await onStage(notionWith(), async ({ board }) => {
    expect(await board.find(crowded)).toEqual({ candidates: [`Tasks (${tasks})`, `Plans (${plans})`] });
  });
});

test('an exact title, ignoring case and spacing', async () => {
  const found = [source(plans, 'Tasks of the archive'), source(tasks, 'Tasks')];
  await onStage(notionWith(found), async ({ board }) => {
    expect(await board.find(' tasks ')).toMatchObject({ source: { id: tasks } });
    expect(await board.find('Task')).toBeUndefined();
  });
});

test('a title that several have gives candidates', async () => {
  const found = [source(plans, 'Tasks'), source(tasks, 'Tasks')];
  await onStage(notionWith(found), async ({ board }) => {
    expect(await board.find('Tasks')).toEqual({ candidates: [`Tasks (${plans})`, `Tasks (${tasks})`] });
  });
});

test.each([
  ['does not find it', refusal(404, 'object_not_found')],
  ['says that it is something else', refusal(400, 'validation_error')],
])('a page where a database is meant, of which Notion %s', async (_name, unknownId) => {
  await onStage(notionWith([], unknownId), async ({ board }) => {
    await expect(board.find(somePage)).rejects.toMatchObject({
      code: 'not-found',
      message: `“${somePage}” is a page, not a database.`,
    });
  });
});

test('an id of nothing', async () => {
  await onStage(notionWith(), async ({ board }) => {
    expect(await board.find('99999999-9999-4999-8999-999999999999')).toBeUndefined();
  });
});
