// Filters of queries: one row per type of property and operator.
import { describe, expect, it } from 'vitest';
import { createTasks, onStage, refusal, type Stage } from './stage.ts';

async function filled(stage: Stage): Promise<string> {
  const { source } = await createTasks(stage);
  const { person } = stage.notion;
  person.configure(source, {
    On: { relation: { data_source_id: source, single_property: {} } },
    ID: { unique_id: {} },
  });
  person.createRow(source, {
    Task: 'Alpha',
    'Task ID': 'A-1',
    Status: 'To Do',
    Priority: 'High',
    Estimate: 1,
  });
  person.createRow(source, {
    Task: 'Beta',
    'Task ID': 'B-10',
    Status: 'Done',
    Labels: ['x', 'y'],
    Checked: true,
  });
  person.createRow(source, {
    Task: 'Gamma',
    'Task ID': 'B-1',
    Status: 'In Progress',
    Priority: 'Low',
    Estimate: 3,
    Labels: ['y'],
    Assignee: 'Ada',
    On: 'Alpha',
    Source: 'https://e.com',
  });
  return source;
}

const found = async (stage: Stage, data_source_id: string, filter: any): Promise<string[]> => {
  const sorts = [{ property: 'Task', direction: 'ascending' as const }];
  const { results }: any = await stage.client.dataSources.query({ data_source_id, filter, sorts });
  return results.map((row: any) => row.properties.Task.title[0].plain_text);
};

describe('a filter', () => {
  it.each([
    ['Task', 'title', { equals: 'alpha' }, ['Alpha']],
    ['Task', 'title', { contains: 'a' }, ['Alpha', 'Beta', 'Gamma']],
    ['Task ID', 'rich_text', { equals: 'B-1' }, ['Gamma']],
    ['Task ID', 'rich_text', { starts_with: 'B-' }, ['Beta', 'Gamma']],
    ['Task ID', 'rich_text', { ends_with: '-1' }, ['Alpha', 'Gamma']],
    ['Task ID', 'rich_text', { does_not_contain: '1' }, []],
    ['Source', 'url', { is_not_empty: true }, ['Gamma']],
    ['Estimate', 'number', { greater_than_or_equal_to: 3 }, ['Gamma']],
    ['Estimate', 'number', { is_empty: true }, ['Beta']],
    ['ID', 'unique_id', { less_than: 3 }, ['Alpha', 'Beta']],
    ['Checked', 'checkbox', { equals: true }, ['Beta']],
    ['Checked', 'checkbox', { does_not_equal: true }, ['Alpha', 'Gamma']],
    ['Priority', 'select', { equals: 'High' }, ['Alpha']],
    ['Priority', 'select', { does_not_equal: 'High' }, ['Beta', 'Gamma']],
    ['Priority', 'select', { is_empty: true }, ['Beta']],
    ['Status', 'status', { equals: ['Done', 'In Progress'] }, ['Beta', 'Gamma']],
    ['Labels', 'multi_select', { contains: 'x' }, ['Beta']],
    ['Labels', 'multi_select', { does_not_contain: 'x' }, ['Alpha', 'Gamma']],
    ['Labels', 'multi_select', { is_empty: true }, ['Alpha']],
    ['Assignee', 'people', { is_not_empty: true }, ['Gamma']],
    ['Assignee', 'people', { contains: 'me' }, []],
    ['On', 'relation', { is_empty: true }, ['Alpha', 'Beta']],
  ])('%s %s %j', async (property, type, condition, titles) => {
    await onStage(async (stage) => {
      const source = await filled(stage);
      expect(await found(stage, source, { property, [type]: condition })).toEqual(titles);
    });
  });

  it('by the id of a page or person finds the rows that carry it', async () => {
    await onStage(async (stage) => {
      const source = await filled(stage);
      const contains = stage.notion.look.pageByTitle('Alpha').replaceAll('-', '');
      expect(await found(stage, source, { property: 'On', relation: { contains } })).toEqual(['Gamma']);
      const ada = stage.notion.person.user;
      expect(await found(stage, source, { property: 'Assignee', people: { contains: ada } })).toEqual([
        'Gamma',
      ]);
    });
  });

  it('combines two levels deep and no deeper', async () => {
    await onStage(async (stage) => {
      const source = await filled(stage);
      const high = { property: 'Priority', select: { equals: 'High' } };
      const done = { property: 'Status', status: { equals: 'Done' } };
      const big = { property: 'Estimate', number: { greater_than: 2 } };
      expect(await found(stage, source, { or: [{ and: [high, done] }, big, done] })).toEqual([
        'Beta',
        'Gamma',
      ]);
      const deep = { or: [{ and: [{ or: [high] }] }] };
      expect(await refusal(found(stage, source, deep))).toMatchObject({
        status: 400,
        code: 'validation_error',
      });
    });
  });

  it.each([
    [{ property: 'Nope', number: { equals: 1 } }],
    [{ property: 'Estimate', select: { equals: 'High' } }],
    [{ property: 'Estimate', number: { equalz: 1 } }],
    [{ property: 'Due', date: { after: 'someday' } }],
  ])('is refused where it does not fit: %j', async (filter) => {
    await onStage(async (stage) => {
      const source = await filled(stage);
      expect(await refusal(found(stage, source, filter))).toMatchObject({
        status: 400,
        code: 'validation_error',
      });
    });
  });

  it('on text minds case where the service does', async () => {
    await onStage(
      async (stage) => {
        const source = await filled(stage);
        expect(await found(stage, source, { property: 'Task', title: { equals: 'alpha' } })).toEqual([]);
      },
      { switches: { textFilters: 'exact' } },
    );
  });
});
