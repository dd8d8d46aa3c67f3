// The person's side, search and views, and the ways to drive the emulator from outside.
import { describe, expect, it } from 'vitest';
import { createTasks, onStage, refusal } from './stage.ts';

const frozen = { now: '2026-12-01T10:00:00Z', timeScale: 0 };

describe('a person', () => {
  it('types a row in steps, under their own name', async () => {
    await onStage(async (stage) => {
      const { notion } = stage;
      const { source } = await createTasks(stage);
      const grace = notion.person.as('Grace');
      const row = grace.createRow(source);
      notion.clock.advance(60_000);
      grace.edit(row, { Task: 'One', Assignee: ['Ada', 'Grace'], Due: '2026-12-02', Labels: 'new' });
      expect(notion.look.row(row)).toMatchObject({
        values: { Task: 'One', Assignee: ['Ada', 'Grace'], Due: '2026-12-02', Labels: ['new'] },
        createdTime: '2026-12-01T10:00:00.000Z',
        editedTime: '2026-12-01T10:01:00.000Z',
        editedBy: 'Grace',
      });
    }, frozen);
  });

  it('duplicates a row: same Task ID and body, later, other blocks', async () => {
    await onStage(async (stage) => {
      const { notion } = stage;
      const { source } = await createTasks(stage);
      const row = notion.person.createRow(source, { Task: 'One', 'Task ID': 'T-1' }, '- [ ] Criterion');
      notion.clock.advance(60_000);
      const copy = notion.person.duplicate(row);
      expect(notion.look.row(copy)).toMatchObject({
        values: { Task: 'One', 'Task ID': 'T-1' },
        createdTime: '2026-12-01T10:01:00.000Z',
      });
      expect(notion.look.markdown(copy)).toBe('- [ ] Criterion');
      expect(notion.person.block(copy, 'Criterion').id).not.toBe(notion.person.block(row, 'Criterion').id);
    }, frozen);
  });

  it('edits bodies: replaces, ticks, adds, drags, deletes; what is not touched keeps its identity', async () => {
    await onStage(async ({ notion, home }) => {
      const { person } = notion;
      const page = person.createPage({ page: home }, 'Plan', 'Intro\n- [ ] One\n- [ ] Two\nEnd');
      const { id } = person.block(page, 'Two');
      person.replaceText(page, 'Intro', 'Introduction');
      person.tick(page, 'One');
      person.addBlocks(page, '- [ ] Three', 'Two');
      person.moveBlock(page, 'One', 'Three');
      person.deleteBlock(page, 'End');
      expect(notion.look.markdown(page)).toBe('Introduction\n- [ ] Two\n- [ ] Three\n- [x] One');
      expect(person.block(page, 'Two').id).toBe(id);
    });
  });

  it('renames and deletes properties and options', async () => {
    await onStage(async (stage) => {
      const { notion } = stage;
      const { source } = await createTasks(stage);
      const row = notion.person.createRow(source, { Status: 'Done', Priority: 'High' });
      notion.person.renameOption(source, 'Status', 'Done', 'Finished');
      notion.person.deleteOption(source, 'Priority', 'High');
      notion.person.renameProperty(source, 'Estimate', 'Points');
      notion.person.deleteProperty(source, 'Source');
      const { values } = notion.look.row(row);
      expect(values).toMatchObject({ Status: 'Finished', Priority: null, Points: null });
      expect(values).not.toHaveProperty('Source');
    });
  });

  it('trashes and restores rows and whole databases, and locks pages', async () => {
    await onStage(async (stage) => {
      const { client, notion } = stage;
      const { source, database } = await createTasks(stage);
      const row = notion.person.createRow(source, { Task: 'One' });
      notion.person.lock(row);
      notion.person.trash(database);
      expect(await client.pages.retrieve({ page_id: row })).toMatchObject({
        in_trash: true,
        is_locked: true,
      });
      expect(await client.databases.retrieve({ database_id: database })).toMatchObject({ in_trash: true });
      notion.person.restore(database);
      expect(await client.pages.retrieve({ page_id: row })).toMatchObject({ in_trash: false });
    });
  });
});

describe('search', () => {
  it('finds shared titles, newest first, by kind', async () => {
    await onStage(async (stage) => {
      const { client, notion, home } = stage;
      notion.person.createPage({ page: home }, 'Spec of tasks');
      notion.person.createPage('workspace', 'Tasks of others');
      notion.clock.advance(60_000);
      const { source } = await createTasks(stage);
      const ids = async (filter?: any): Promise<unknown[]> =>
        (await client.search({ query: 'TASKS', ...(filter && { filter }) })).results.map(({ id }) => id);
      const page = notion.look.pageByTitle('Spec of tasks');
      expect(await ids()).toEqual([source, page]);
      expect(await ids({ property: 'object', value: 'page' })).toEqual([page]);
      expect(await ids({ property: 'object', value: 'data_source' })).toEqual([source]);
    }, frozen);
  });
});

describe('views', () => {
  it('are created with a configuration of their type, and listed beside the first table', async () => {
    await onStage(async (stage) => {
      const { client } = stage;
      const { source, database } = await createTasks(stage);
      const schema: any = await client.dataSources.retrieve({ data_source_id: source });
      const group_by = {
        type: 'status',
        property_id: schema.properties.Status.id,
        group_by: 'option',
        sort: { type: 'manual' },
      };
      const create = (type: string): Promise<any> =>
        client.views.create({
          database_id: database,
          data_source_id: source,
          name: 'Board',
          type: 'board',
          configuration: { type, group_by },
        } as any);
      const board = await create('board');
      expect(board).toMatchObject({ name: 'Board', type: 'board', configuration: { group_by } });
      expect((await client.views.list({ data_source_id: source })).results).toHaveLength(2);
      await client.views.update({ view_id: board.id, name: 'By status' });
      expect(await client.views.retrieve({ view_id: board.id })).toMatchObject({ name: 'By status' });
      expect(await refusal(create('table'))).toMatchObject({ status: 400 });
    });
  });
});

describe('from outside', () => {
  it('people act, time passes and requests fail over HTTP', async () => {
    await onStage(async ({ client, notion, home }) => {
      const send = async (method: string, path: string, body?: unknown): Promise<any> => {
        const init = { method, ...(body !== undefined && { body: JSON.stringify(body) }) };
        return (await fetch(`${notion.url}/__emulator/${path}`, init)).json();
      };
      const page = await send('POST', 'person/createPage?as=Grace', [{ page: home }, 'Plan', 'Text']);
      await send('POST', 'person/replaceText', [page, 'Text', 'Other text']);
      expect(await client.pages.retrieveMarkdown({ page_id: page })).toMatchObject({
        markdown: 'Other text',
      });
      expect(JSON.stringify(await send('GET', 'state'))).toContain('Other text');
      await send('POST', 'clock', { set: '2027-01-01T00:00:00Z', scale: 0 });
      expect(await send('GET', 'clock')).toEqual({ now: '2027-01-01T00:00:00.000Z', scale: 0 });
      await send('POST', 'faults', { on: 'getSelf', fault: { when: 'before', as: 500 } });
      expect(await refusal(client.users.me({}))).toMatchObject({ status: 500 });
      expect(await send('GET', 'requests')).toMatchObject({
        total: 2,
        counts: { getPageMarkdown: 1, getSelf: 1 },
      });
      expect((await send('POST', 'person/fly', [])).error).toContain('createRow');
    });
  });
});
