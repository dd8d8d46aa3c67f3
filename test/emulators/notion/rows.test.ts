// Databases, rows and queries, as the official client meets them.
import { describe, expect, it } from 'vitest';
import { createTasks, onStage, refusal, text } from './stage.ts';

describe('a database', () => {
  it('is created with its first data source, whose schema can be read', async () => {
    await onStage(async (stage) => {
      const { database, source } = await createTasks(stage);
      const schema: any = await stage.client.dataSources.retrieve({ data_source_id: source });
      expect(schema.parent).toEqual({ type: 'database_id', database_id: database });
      expect(schema.properties.Task).toMatchObject({ id: 'title', type: 'title' });
      const { options, groups } = schema.properties.Status.status;
      expect(options.map(({ name }: any) => name)).toEqual(['To Do', 'In Progress', 'Done']);
      expect(groups.map(({ name, option_ids }: any) => [name, option_ids.length])).toEqual([
        ['To-do', 1],
        ['In progress', 1],
        ['Complete', 1],
      ]);
      expect(schema.archived).toBeUndefined();
    });
  });
});

describe('a row', () => {
  it('keeps what it was created with', async () => {
    await onStage(async (stage) => {
      const { source } = await createTasks(stage);
      const { id: ada } = stage.notion.store.users.all().find(({ name }) => name === 'Ada')!;
      const page: any = await stage.client.pages.create({
        parent: { data_source_id: source },
        properties: {
          Task: { title: text('Write scripts') },
          'Task ID': { rich_text: text('PREF-1') },
          Status: { status: { name: 'In Progress' } },
          Priority: { select: { name: 'Urgent' } },
          Assignee: { people: [{ id: ada }] },
          Estimate: { number: 3 },
          Due: { date: { start: '2026-12-02' } },
          Labels: { multi_select: [{ name: 'backend' }, { name: 'database' }] },
          Source: { url: 'https://example.com' },
        },
        markdown: '# Context\nPart of it.\n- [ ] one\n- [x] two',
      });
      const read: any = await stage.client.pages.retrieve({ page_id: page.id });
      expect(read.properties).toEqual(page.properties);
      expect(read.parent.type).toBe('data_source_id');
      const value = (name: string): any => read.properties[name][read.properties[name].type];
      expect(value('Task')[0].plain_text).toBe('Write scripts');
      expect(value('Status').name).toBe('In Progress');
      expect(value('Priority').name).toBe('Urgent');
      expect(value('Due')).toEqual({ start: '2026-12-02', end: null, time_zone: null });
      expect(value('Labels').map(({ name }: any) => name)).toEqual(['backend', 'database']);
      expect(value('Checked')).toBe(false);
      const body = await stage.client.pages.retrieveMarkdown({ page_id: page.id });
      expect(body.markdown).toBe('# Context\nPart of it.\n- [ ] one\n- [x] two');
    });
  });

  it('is refused with a status that does not exist', async () => {
    await onStage(async (stage) => {
      const { source } = await createTasks(stage);
      const call = stage.client.pages.create({
        parent: { data_source_id: source },
        properties: { Status: { status: { name: 'Nope' } } },
      });
      expect(await refusal(call)).toMatchObject({ status: 400, code: 'validation_error' });
    });
  });
});

describe('a query', () => {
  it('tells all rows in pages, filtered and sorted', async () => {
    await onStage(async (stage) => {
      const { source } = await createTasks(stage);
      for (let n = 1; n <= 12; n += 1) {
        stage.notion.person.createRow(source, { Task: `Task ${n}`, 'Task ID': `T-${n}`, Estimate: n });
      }
      const estimates: number[] = [];
      let cursor: string | null | undefined;
      do {
        const answer: any = await stage.client.dataSources.query({
          data_source_id: source,
          filter: {
            and: [
              { property: 'Estimate', number: { greater_than: 2 } },
              { property: 'Task ID', rich_text: { is_not_empty: true } },
            ],
          },
          sorts: [{ property: 'Estimate', direction: 'descending' }],
          page_size: 4,
          ...(cursor && { start_cursor: cursor }),
        });
        estimates.push(...answer.results.map((row: any) => row.properties.Estimate.number));
        cursor = answer.next_cursor;
      } while (cursor);
      expect(estimates).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
    });
  });
});
