// People edit in Notion: their values come into the file, what loses is kept in the state before it is overwritten, and
// what the action owns is put back.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migration, migrationPath, people, planOf } from './plans.ts';
import { openWorld, type World } from './world.ts';

async function synced(config = ''): Promise<World> {
  const world = await openWorld({ files: { [migrationPath]: migration }, config: people + config });
  await world.sync();
  return world;
}

/** What the state keeps of values that lost. */
function losers(world: World): Record<string, unknown>[] {
  const files = Object.entries(world.github.files('refs/plan-sync/state'));
  return files
    .filter(([path]) => path.startsWith('conflicts/'))
    .flatMap(([, text]) => text.trim().split('\n'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('an edit in Notion only', () => {
  let world: World;
  beforeAll(async () => {
    world = await synced();
  });
  afterAll(() => world.close());

  test('comes into the file, and stays as it is, run after run', async () => {
    const row = world.row('PREF-2').id;
    const { person } = world.notion;
    person.as('Grace').edit(row, {
      Task: 'Implement the backfill',
      State: 'In Progress',
      Priority: 'Low',
      Owner: ['Grace'],
      Iteration: 'Sprint 30',
      Phase: 'Later',
      Points: 13,
      Start: '2027-01-01',
      Deadline: null,
      Tags: ['database', 'people'],
      Blocker: 'Waits for Grace',
      'Blocked by': [],
      Team: 'Platform',
    });
    person.tick(row, 'Job resumes where it was stopped');
    person.replaceText(row, 'A job that copies', 'A task that copies');
    const page = world.planPage('PREF').id;
    person.edit(page, { Due: '2027-02-01', Owner: ['Grace'] });
    person.replaceText(page, 'Expand, migrate, contract.', 'Expand, wait, contract.');
    const { values } = world.row('PREF-2');
    const first = await world.sync();
    expect(first.report.pulled).toBeGreaterThan(10);
    expect(world.github.file(migrationPath)).toContain('title: Implement the backfill');
    expect(world.github.file(migrationPath)).toContain('- done: Job resumes where it was stopped');
    expect(world.github.file(migrationPath)).toContain('A task that copies');
    expect(world.github.file(migrationPath)).toContain('Expand, wait, contract.');
    for (const event of [world.schedule(), world.schedule()]) {
      const result = await world.sync(event);
      expect(result.written).toEqual([]);
      expect(result.report.conflicts).toEqual([]);
    }
    const { Source: _, ...theirs } = values;
    expect(world.row('PREF-2').values).toMatchObject(theirs);
    expect(world.body(row)).toContain('- [x] Job resumes where it was stopped');
    expect(world.planPage('PREF').values).toMatchObject({ Due: '2027-02-01', Owner: ['Grace'] });
  });

  test('stays when the file changes something else of the same row', async () => {
    const row = world.row('PREF-2').id;
    await world.sync(
      world.change(
        migrationPath,
        '          - A second run changes nothing',
        '          - A second run does nothing',
      ),
    );
    expect(world.body(row)).toContain('- [x] Job resumes where it was stopped');
    expect(world.body(row)).toContain('A task that copies');
    expect(world.body(row)).toContain('- [ ] A second run does nothing');
    expect(world.row('PREF-2').values).toMatchObject({
      Points: 13,
      Deadline: null,
      Priority: 'Low',
      Owner: ['Grace'],
    });
    expect((await world.sync(world.schedule())).written).toEqual([]);
  });
});

describe('both sides changed one field', () => {
  test('the repo wins, and the other value is kept before it is overwritten and shown', async () => {
    await using world = await synced();
    const row = world.row('PREF-1').id;
    world.notion.person.edit(row, { Deadline: '2026-12-24' });
    world.notion.person.replaceText(row, 'Write the forward', 'Sketch the forward');
    const text = migration
      .replace('        due: 2026-12-03', '        due: 2026-12-05')
      .replace('Write the forward', 'Draft the forward');
    const kept: unknown[] = [];
    const stop = world.notion.onRequest((phase, { operation }) => {
      if (phase === 'before' && operation === 'updatePage') kept.push(...losers(world));
    });
    const result = await world.sync(world.push({ [migrationPath]: text }));
    stop();
    expect(world.row('PREF-1').values['Deadline']).toBe('2026-12-05');
    expect(world.body(row)).toContain('Draft the forward');
    expect(result.report.conflicts).toEqual([
      expect.objectContaining({
        plan: 'PREF',
        task: 'PREF-1',
        field: 'due',
        repo: '2026-12-05',
        notion: '2026-12-24',
        kept: 'repo',
      }),
      expect.objectContaining({ task: 'PREF-1', field: 'Description', kept: 'repo' }),
    ]);
    expect(result.outputs['conflicts']).toBe('2');
    expect(result.summary).toContain('2026-12-24');
    expect(losers(world)).toEqual([
      expect.objectContaining({ task: 'PREF-1', field: 'due', lost: '2026-12-24', kept: '2026-12-05' }),
      expect.objectContaining({
        task: 'PREF-1',
        field: 'Description',
        lost: expect.stringContaining('Sketch the forward'),
      }),
    ]);
    expect(kept.slice(0, 2)).toEqual([
      expect.objectContaining({ field: 'due', lost: '2026-12-24' }),
      expect.objectContaining({ field: 'Description' }),
    ]);
    const next = await world.sync(world.schedule());
    expect(next.written).toEqual([]);
    expect(next.report.conflicts).toEqual([]);
  });

  test('Notion wins where the configuration says so, run after run', async () => {
    await using world = await synced('sync:\n  conflicts: notion\n');
    const row = world.row('PREF-1').id;
    world.notion.person.edit(row, { Deadline: '2026-12-24' });
    const result = await world.sync(
      world.change(migrationPath, '        due: 2026-12-03', '        due: 2026-12-05'),
    );
    expect(world.row('PREF-1').values['Deadline']).toBe('2026-12-24');
    expect(result.report.conflicts).toEqual([
      expect.objectContaining({ field: 'due', repo: '2026-12-05', notion: '2026-12-24', kept: 'notion' }),
    ]);
    const next = await world.sync(world.schedule());
    expect(next.written).toEqual([]);
    expect(next.report.conflicts).toEqual([]);
    expect(world.row('PREF-1').values['Deadline']).toBe('2026-12-24');
  });

  test('sets merge, statuses go forward, the same value is no conflict', async () => {
    await using world = await synced();
    const { person } = world.notion;
    person.edit(world.row('PREF-1').id, { Tags: ['database', 'mine'], State: 'In Review', Priority: 'Low' });
    person.edit(world.row('PREF-2').id, { State: 'In Progress' });
    const text = migration
      .replace('labels: [database]', 'labels: [sql]')
      .replace('priority: High', 'priority: Low')
      .replace('status: To Do', 'status: In Progress')
      .replace(/(id: PREF-2\n.*\n +status: )To Do/, '$1Done');
    const result = await world.sync(world.push({ [migrationPath]: text }));
    expect([...(world.row('PREF-1').values['Tags'] as string[])].sort()).toEqual(['mine', 'sql']);
    expect(world.row('PREF-1').values).toMatchObject({ State: 'In Review', Priority: 'Low' });
    expect(world.row('PREF-2').values['State']).toBe('Done');
    expect(result.report.conflicts.map(({ task, field, kept }) => [task, field, kept]).sort()).toEqual([
      ['PREF-1', 'status', 'notion'],
      ['PREF-2', 'status', 'repo'],
    ]);
    expect((await world.sync(world.schedule())).written).toEqual([]);
  });
});

test('a field that one side owns follows that side', async () => {
  await using world = await synced('sync:\n  fields: { assignee: notion, due: repo }\n');
  const row = world.row('PREF-1').id;
  world.notion.person.edit(row, { Owner: ['Grace'], Deadline: '2027-01-01' });
  await world.sync(world.schedule());
  expect(world.row('PREF-1').values).toMatchObject({ Owner: ['Grace'], Deadline: '2026-12-03' });
  await world.sync(
    world.change(migrationPath, 'assignee: ada\n        sprint', 'assignee: sam\n        sprint'),
  );
  expect(world.row('PREF-1').values).toMatchObject({ Owner: ['Grace'] });
  expect((await world.sync(world.schedule())).written).toEqual([]);
});

test('what the action owns is put back', async () => {
  await using world = await synced();
  const { person } = world.notion;
  const before = world.row('PREF-1');
  person.edit(before.id, { 'Task ID': 'PREF-99', Sync: 'Hello' });
  person.edit(world.planPage('PREF').id, { Progress: 0.9, Key: 'OTHER' });
  await world.sync(world.schedule());
  expect(world.row('PREF-1').values).toMatchObject({ 'Task ID': 'PREF-1', Sync: '' });
  expect(world.planPage('PREF').values).toMatchObject({ Key: 'PREF', Progress: 0 });
  expect(world.rows()).toHaveLength(5);
  expect((await world.sync(world.schedule())).written).toEqual([]);
});

test('a row that people trashed stays in the trash until the file changes, and then comes back', async () => {
  await using world = await openWorld({
    files: { 'plans/a.yml': planOf('AB', 'id: AB-1, title: One', 'id: AB-2, title: Two') },
  });
  await world.sync();
  const row = world.row('AB-1').id;
  world.notion.person.trash(row);
  await world.sync(world.schedule());
  expect(world.rows().map(({ values }) => values['Task ID'])).toEqual(['AB-2']);
  await world.sync(world.change('plans/a.yml', 'title: One', 'title: One again'));
  expect(world.row('AB-1')).toMatchObject({ id: row, values: { Task: 'One again' } });
  expect((await world.sync(world.schedule())).written).toEqual([]);
});
