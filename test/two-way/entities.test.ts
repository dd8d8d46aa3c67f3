// Rows that people make, copy, move, throw away and bring back, and what that does to the tasks in the files.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appPath, openCompany, opsPath, type Company } from './company.ts';

let company: Company;
const open = async (config?: string): Promise<void> => {
  company = await openCompany(config);
};
const unchanged = { removed: [], added: [] };

afterEach(() => company.world.close());

describe('a row that people make', () => {
  beforeEach(() => open());

  it('becomes a task of its plan, with everything in it', async () => {
    const { world, synced, diff } = company;
    const row = world.notion.person.createRow(
      world.tasks.dataSource,
      {
        Task: 'Five: last',
        Epic: [world.planPage('APP').id],
        Phase: 'Ship',
        Priority: 'High',
        Deadline: '2026-12-24T10:00:00.000Z',
        'Blocked by': [world.row('APP-4').id],
      },
      '## Acceptance Criteria\n- [ ] It ships\n- [x] It builds\n## Mine\nNotes',
    );
    const { report } = await synced();
    expect(diff(appPath)).toEqual({
      removed: [],
      added: [
        '      - id: APP-5',
        '        title: "Five: last"',
        '        priority: High',
        '        due: 2026-12-24',
        '        depends-on: [APP-4]',
        '        acceptance:',
        '          - It ships',
        '          - done: It builds',
      ],
    });
    expect(world.github.file(appPath)).toMatch(/title: Four\n {6}- id: APP-5\n/);
    expect(world.row('APP-5')).toMatchObject({
      id: row,
      values: { State: 'To Do', Phase: 'Ship', Deadline: '2026-12-24T10:00:00.000Z', Sync: '' },
    });
    expect(world.body(row)).toContain('## Mine\nNotes');
    expect(world.body(world.planPage('APP').id)).toContain('Five: last');
    expect(report?.pulled).toBe(1);
  });

  it('is left alone while somebody types', async () => {
    const { world, rehearsal, synced, diff } = company;
    const { person } = world.notion;
    const row = person.createRow(world.tasks.dataSource, { Epic: [world.planPage('OPS').id] });
    for (const title of ['N', 'New', 'New task']) {
      await rehearsal.clock.sleep(2 * 60_000);
      person.edit(row, { Task: title });
      await rehearsal.clock.sleep(30_000);
      await rehearsal.run();
      expect(diff(opsPath)).toEqual(unchanged);
    }
    await synced();
    expect(diff(opsPath)).toEqual({ removed: [], added: ['  - id: OPS-2', '    title: New task'] });
    expect(world.row('OPS-2').id).toBe(row);
  });

  it('without a plan is nobody’s business', async () => {
    const { world, synced, diff } = company;
    const row = world.notion.person.createRow(world.tasks.dataSource, { Task: 'Private' }, 'Mine');
    await synced();
    await synced({ scope: 'full' });
    expect([diff(appPath), diff(opsPath)]).toEqual([unchanged, unchanged]);
    expect(world.notion.look.row(row).values).toMatchObject({ Task: 'Private', 'Task ID': '', Sync: '' });
  });

  it('as a copy is a task of its own', async () => {
    const { world, synced, diff } = company;
    const original = world.row('APP-3');
    const copy = world.notion.person.duplicate(original.id);
    world.notion.person.edit(copy, { Task: 'One more' });
    await synced();
    expect(diff(appPath)).toEqual({
      removed: [],
      added: [
        '      - id: APP-5',
        '        title: One more',
        '        depends-on: [APP-1]',
        '        acceptance:',
        '          - It works',
      ],
    });
    expect(world.row('APP-5')).toMatchObject({ id: copy, values: { Task: 'One more', Phase: 'Ship' } });
    expect(world.row('APP-3')).toMatchObject({ id: original.id, editedTime: original.editedTime });
  });
});

describe('with `new-rows: ignore`', () => {
  it('a row that people make stays theirs', async () => {
    await open('sync: { new-rows: ignore }\n');
    const { world, synced, diff } = company;
    const row = world.notion.person.createRow(world.tasks.dataSource, {
      Task: 'New',
      Epic: [world.planPage('APP').id],
    });
    await synced();
    expect(diff(appPath)).toEqual(unchanged);
    expect(world.notion.look.row(row).values['Task ID']).toBe('');
  });
});

describe('a row of a task', () => {
  beforeEach(() => open());

  it('with another phase moves its task, comments and all', async () => {
    const { world, synced, diff } = company;
    world.notion.person.edit(world.row('APP-2').id, { Phase: 'Ship' });
    await synced();
    expect(diff(appPath)).toEqual(unchanged);
    expect(world.github.file(appPath)).toMatch(
      /title: Four\n {6}- id: APP-2\n {8}title: Two # the second\n {8}status: To Do\n$/,
    );
  });

  it('with a new phase gets it at the end', async () => {
    const { world, synced, diff } = company;
    world.notion.person.edit(world.row('APP-4').id, { Phase: 'Later' });
    await synced();
    expect(diff(appPath)).toEqual({ removed: [], added: ['  - title: Later', '    tasks:'] });
  });

  it('with another plan moves its task to the other file', async () => {
    const { world, synced, diff } = company;
    const row = world.row('APP-2').id;
    world.notion.person.edit(row, { Epic: [world.planPage('OPS').id], Priority: 'Low' });
    await synced();
    const lines = ['- id: APP-2', 'title: Two # the second', 'status: To Do'];
    expect(diff(appPath).removed.map((line) => line.trim())).toEqual(lines);
    expect(
      diff(opsPath)
        .added.map((line) => line.trim())
        .sort(),
    ).toEqual([...lines, 'phases:', '- title: Build', 'tasks:', 'priority: Low'].sort());
    expect(world.row('APP-2')).toMatchObject({ id: row, values: { Epic: ['Implementation Plan: Ops'] } });
  });

  it('whose plan was taken away says why that cannot be', async () => {
    const { world, synced, diff } = company;
    world.notion.person.edit(world.row('APP-2').id, { Epic: [] });
    await synced();
    expect(diff(appPath)).toEqual(unchanged);
    expect(world.row('APP-2').values['Sync']).toBe('not taken over because Epic is empty');
  });

  it('whose Task ID was edited or deleted gets it back', async () => {
    const { world, synced, diff } = company;
    const { person } = world.notion;
    const [one, two] = [world.row('APP-1').id, world.row('APP-2').id];
    person.edit(one, { 'Task ID': '' });
    person.edit(two, { 'Task ID': 'APP-99' });
    await synced();
    expect([world.row('APP-1').id, world.row('APP-2').id]).toEqual([one, two]);
    expect(diff(appPath)).toEqual(unchanged);
  });

  it('that would make a circle stays as it is, and says so', async () => {
    const { world, synced, diff } = company;
    world.notion.person.edit(world.row('APP-1').id, { 'Blocked by': [world.row('APP-3').id], Points: 2 });
    const { report } = await synced();
    expect(diff(appPath)).toEqual({ removed: [], added: ['        estimate: 2'] });
    expect(world.row('APP-1').values['Sync']).toMatch(/^not taken over because .*APP-1.*APP-3/);
    expect(report?.problems).toEqual([]);
  });
});

describe('a row in the trash', () => {
  it('is proposed as the removal of its task', async () => {
    await open();
    const { world, run, diff } = company;
    world.notion.person.trash(world.row('APP-4').id);
    await run({ scope: 'full' });
    expect(diff(appPath)).toEqual(unchanged);
    const [pull] = world.github.pulls();
    expect(pull?.head).toMatchObject({ ref: 'plan-sync/notion' });
  });

  it('cancels its task with `cancel`', async () => {
    await open('sync: { trashed-in-notion: cancel }\n');
    const { world, synced, diff } = company;
    world.notion.person.trash(world.row('APP-4').id);
    await synced({ scope: 'full' });
    expect(diff(appPath)).toEqual({ removed: [], added: ['        status: Cancelled'] });
    expect(world.rows().map(({ values }) => values['Task ID'])).not.toContain('APP-4');
  });

  it('comes back with `restore`', async () => {
    await open('sync: { trashed-in-notion: restore }\n');
    const { world, run, synced, diff } = company;
    const row = world.row('APP-4').id;
    world.notion.person.trash(row);
    await run({ scope: 'full' });
    await synced();
    expect(diff(appPath)).toEqual(unchanged);
    expect(world.row('APP-4').id).toBe(row);
  });

  it('comes back where the file changed its task, with the edits of both', async () => {
    await open();
    const { world, run, synced, diff } = company;
    const row = world.row('APP-2').id;
    world.notion.person.edit(row, { Priority: 'Low' });
    world.notion.person.addBlocks(row, '## Description\nTyped before it went.');
    world.notion.person.trash(row);
    world.change(appPath, 'status: To Do', 'status: In Progress');
    await run({ scope: 'full' });
    await run({ scope: 'full' });
    await synced();
    expect(world.row('APP-2')).toMatchObject({ id: row, values: { State: 'In Progress', Priority: 'Low' } });
    expect(diff(appPath).added).toEqual([
      '        status: In Progress',
      '        priority: Low',
      '        description: Typed before it went.',
    ]);
  });

  it('that is taken out again after its task has left becomes it again', async () => {
    await open();
    const { world, synced, run, diff } = company;
    const row = world.row('APP-4').id;
    world.change(appPath, '      - id: APP-4\n        title: Four\n', '');
    await synced();
    expect(world.notion.look.row(row).inTrash).toBe(true);
    diff(appPath);
    world.notion.person.restore(row);
    await run({ scope: 'full' });
    await synced();
    expect(diff(appPath)).toEqual({ removed: [], added: ['      - id: APP-4', '        title: Four'] });
    expect(world.row('APP-4')).toMatchObject({
      id: row,
      values: { Phase: 'Ship', Epic: ['Implementation Plan: App'], Sync: '' },
    });
  });
});

describe('a row that is out of reach', () => {
  beforeEach(() => open());

  it('is held when it was moved away, and goes on when it is back', async () => {
    const { world, run, synced, diff } = company;
    const row = world.row('APP-4').id;
    world.notion.person.move(row, { page: world.home });
    const { report } = await run({ scope: 'full' });
    expect(report?.notices.map(({ message }) => message)).toEqual([
      'APP-4: Its row was moved to another database: move it back, or delete its task from the file.',
    ]);
    expect((await run({ scope: 'full' })).report?.notices).toEqual([]);
    expect(diff(appPath)).toEqual(unchanged);
    world.notion.person.move(row, { dataSource: world.tasks.dataSource });
    world.notion.person.edit(row, { Points: 4 });
    await synced({ scope: 'full' });
    expect(diff(appPath)).toEqual({ removed: [], added: ['        estimate: 4'] });
    expect(world.row('APP-4')).toMatchObject({
      id: row,
      values: { Phase: 'Ship', Epic: ['Implementation Plan: App'], Sync: '' },
    });
  });
});
