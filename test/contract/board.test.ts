// One suite for the port `Board`, on the embedded Notion and on the fake: what the use cases rely on.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DataSource, Page } from '../../src/core/board/model.ts';
import type { Board } from '../../src/ports.ts';
import { subjects, type BoardSubject } from './board-subjects.ts';

const text = (content: string) => [{ type: 'text', text: { content } }];

const schema = {
  Task: { title: {} },
  'Task ID': { rich_text: {} },
  Status: {
    status: {
      options: [
        { name: 'To Do', group: 'To-do' },
        { name: 'In Progress', group: 'In progress' },
        { name: 'Done', group: 'Complete' },
      ],
    },
  },
  Estimate: { number: {} },
  Labels: { multi_select: {} },
  Number: { unique_id: { prefix: 'ENG' } },
};

describe.each(subjects)('$name', ({ open }) => {
  let subject: BoardSubject;
  let board: Board;
  let tasks: DataSource;
  beforeEach(async () => {
    subject = await open();
    board = subject.board;
    tasks = await board.createDatabase(subject.home, 'Engineering Tasks', schema);
  });
  afterEach(() => subject.close());

  const property = (name: string): string => {
    const found = tasks.properties.find((each) => each.name === name);
    if (!found) throw new Error(`no property ${name}`);
    return found.id;
  };
  const byTaskId = async (id: string): Promise<readonly Page[]> =>
    (await board.rows(tasks.id, { text: { property: property('Task ID'), equals: id } })).pages;
  const create = (id: string, markdown?: string): Promise<Page> =>
    board.create(
      {
        parent: { dataSource: tasks.id },
        properties: { title: { title: text(`Task ${id}`) }, [property('Task ID')]: { rich_text: text(id) } },
        markdown,
      },
      async () => (await byTaskId(id))[0],
    );

  it('a database is created with its properties, and found by every reference', async () => {
    expect(tasks.title).toBe('Engineering Tasks');
    expect(tasks.properties.map(({ name, type }) => [name, type])).toEqual(
      expect.arrayContaining([
        ['Task', 'title'],
        ['Task ID', 'rich_text'],
        ['Status', 'status'],
      ]),
    );
    const references = [
      tasks.id,
      tasks.database,
      tasks.database.replace(/-/g, ''),
      tasks.url,
      'engineering tasks',
    ];
    for (const reference of references) {
      expect(await board.find(reference)).toMatchObject({ source: { id: tasks.id } });
    }
    expect(await board.find('Plans')).toBeUndefined();
  });

  it('databases are found on their page by their title', async () => {
    expect(await board.databasesOn(subject.home, 'Plans')).toEqual([]);
    const found = await board.databasesOn(subject.home, 'engineering tasks');
    expect(found.map(({ id }) => id)).toEqual([tasks.id]);
  });

  it('a row is found by the number that Notion gave it', async () => {
    await create('AB-1');
    const second = await create('AB-2');
    const listing = await board.rows(tasks.id, { uniqueId: { property: property('Number'), equals: 2 } });
    expect(listing.pages.map(({ id }) => id)).toEqual([second.id]);
    expect(tasks.properties.find(({ name }) => name === 'Number')).toMatchObject({ prefix: 'ENG' });
  });

  it('status options come with their groups', async () => {
    const status = tasks.properties.find(({ name }) => name === 'Status');
    const named = (group: string): readonly string[] => {
      const ids = status?.groups?.find(({ name }) => name.toLowerCase() === group)?.optionIds ?? [];
      return (status?.options ?? []).filter(({ id }) => ids.includes(id)).map(({ name }) => name);
    };
    expect([named('to-do'), named('in progress'), named('complete')]).toEqual([
      ['To Do'],
      ['In Progress'],
      ['Done'],
    ]);
  });

  it('a schema grows; what is not named stays', async () => {
    const relation = {
      relation: { data_source_id: tasks.id, dual_property: { synced_property_name: 'Blocks' } },
    };
    const grown = await board.updateSchema(tasks.id, { 'Depends on': relation });
    expect(grown.properties.length).toBeGreaterThan(tasks.properties.length);
    const dependsOn = grown.properties.find(({ name }) => name === 'Depends on');
    const blocks = grown.properties.find(({ name }) => name === 'Blocks');
    expect(dependsOn?.relation).toEqual({ dataSource: tasks.id, mirror: blocks?.id });
  });

  it('a row is created with properties and body in one request, and read back', async () => {
    const before = board.requests();
    const row = await create('PREF-1', '## Description\nWrite it.\n## Acceptance Criteria\n- [ ] Works');
    expect(board.requests() - before).toBe(1);
    expect(row).toMatchObject({ title: 'Task PREF-1', dataSource: tasks.id, inTrash: false });
    expect(row.createdBy).toBe((await board.me()).id);
    expect(await board.page(row.id)).toEqual(row);
    expect(await board.body(row.id)).toEqual({
      markdown: expect.stringContaining('- [ ] Works'),
      complete: true,
    });
  });

  it('rows are listed, filtered by text, and by time', async () => {
    const one = await create('PREF-1');
    subject.notion.clock.advance(10 * 60_000);
    const two = await create('PREF-2');
    const all = await board.rows(tasks.id);
    expect(all.complete).toBe(true);
    expect(all.pages.map(({ id }) => id)).toEqual([one.id, two.id]);
    expect((await byTaskId('PREF-2')).map(({ id }) => id)).toEqual([two.id]);
    const since = async (filter: object): Promise<readonly string[]> =>
      (await board.rows(tasks.id, filter)).pages.map(({ id }) => id);
    expect(await since({ editedSince: two.lastEditedTime })).toEqual([two.id]);
    expect(await since({ createdSince: one.createdTime })).toEqual([one.id, two.id]);
    expect(Date.parse(all.startedAt)).toBeGreaterThanOrEqual(Date.parse(two.createdTime));
  });

  it('an update sets what it names and leaves the rest', async () => {
    const row = await create('PREF-1');
    const changed = await board.update(row.id, { [property('Estimate')]: { number: 3 } });
    expect(changed.properties[property('Estimate')]?.['number']).toBe(3);
    expect(changed.title).toBe('Task PREF-1');
  });

  it('a value that Notion does not know is refused with its words', async () => {
    const row = await create('PREF-1');
    const nonsense = { [property('Status')]: { status: { name: 'Sleeping' } } };
    await expect(board.update(row.id, nonsense)).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringMatching(
        /^Notion did not accept the request for the page “Task PREF-1”: “.*Sleeping.*”\.$/,
      ),
    });
  });

  it('trash hides a row from listings, not from point reads; restore brings it back', async () => {
    const row = await create('PREF-1');
    expect((await board.trash(row.id)).inTrash).toBe(true);
    expect((await board.rows(tasks.id)).pages).toEqual([]);
    expect((await board.page(row.id))?.inTrash).toBe(true);
    expect((await board.restore(row.id)).inTrash).toBe(false);
    expect((await board.rows(tasks.id)).pages).toHaveLength(1);
  });

  it('what does not exist is undefined', async () => {
    const nowhere = '00000000-0000-4000-8000-000000000000';
    expect(await board.page(nowhere)).toBeUndefined();
    expect(await board.body(nowhere)).toBeUndefined();
    expect(await board.find(nowhere)).toBeUndefined();
  });

  it('a body is changed in place, several texts at once, and grows at the end', async () => {
    const row = await create('PREF-1', '## Acceptance Criteria\n- [ ] One\n- [ ] Two\n## Notes\nMine');
    const edited = await board.edit(row.id, [
      { from: '- [ ] One', to: '- [x] One' },
      { from: '- [ ] Two', to: '- [ ] Two\n- [ ] Three' },
    ]);
    expect(edited.markdown).toContain('- [x] One\n- [ ] Two\n- [ ] Three');
    const grown = await board.append(row.id, '## Progress\n- First draft');
    expect(grown.markdown.trimEnd()).toMatch(/Mine\n## Progress\n- First draft$/);
    expect(await board.body(row.id)).toEqual(grown);
  });

  it('a text that is gone makes an edit stale, and nothing is changed', async () => {
    const row = await create('PREF-1', '- [ ] One\n- [ ] Two');
    const before = await board.body(row.id);
    const edits = [
      { from: '- [ ] One', to: '- [x] One' },
      { from: '- [ ] Four', to: '- [x] Four' },
    ];
    await expect(board.edit(row.id, edits)).rejects.toMatchObject({ code: 'stale' });
    expect(await board.body(row.id)).toEqual(before);
  });

  it('a relation of more than 25 pages is read whole', async () => {
    const relation = { relation: { data_source_id: tasks.id, single_property: {} } };
    const grown = await board.updateSchema(tasks.id, { 'Depends on': relation });
    const dependsOn = grown.properties.find(({ name }) => name === 'Depends on')!.id;
    const targets = await Promise.all(Array.from({ length: 30 }, (_, index) => create(`T-${String(index)}`)));
    const row = await create('PREF-1');
    const ids = targets.map(({ id }) => id);
    const updated = await board.update(row.id, { [dependsOn]: { relation: ids.map((id) => ({ id })) } });
    expect(updated.properties[dependsOn]?.['has_more']).toBe(true);
    expect([...(await board.ids(row.id, dependsOn))].sort()).toEqual([...ids].sort());
  });

  it('views are created and known by name', async () => {
    const groupBy = tasks.properties.find(({ name }) => name === 'Status')!;
    await board.createView(tasks, { name: 'By status', type: 'board', groupBy, visible: [groupBy] });
    expect(await board.views(tasks)).toContain('By status');
  });

  it('pages are found by exact title, ignoring case', async () => {
    const page = await board.create(
      {
        parent: { page: subject.home },
        properties: { title: { title: text('Migration Spec') } },
        markdown: undefined,
      },
      async () => undefined,
    );
    expect((await board.pagesByTitle('migration spec')).map(({ id }) => id)).toEqual([page.id]);
    expect(await board.pagesByTitle('Migration')).toEqual([]);
  });

  it('people are listed, the token’s own user among them', async () => {
    const me = await board.me();
    expect(me.bot).toBe(true);
    expect((await board.people()).map(({ id }) => id)).toContain(me.id);
  });

  it('Notion’s clock is the one that counts', async () => {
    subject.notion.clock.set('2030-05-05T05:05:05.000Z');
    await board.me();
    expect(board.now()).toMatch(/^2030-05-05T05:05:0/);
  });
});
