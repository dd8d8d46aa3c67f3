// Every event and mode: what runs, what is written, and that a dry run shows exactly what the run then does.
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import { migration, migrationPath, people, planOf } from './plans.ts';
import { configPath, openWorld, stateRef, type RunResult, type World } from './world.ts';

const a = 'plans/a.yml';
const one = planOf('AB', 'id: AB-1, title: One');
const wrong = 'title: Plan AB\nkey: AB\nstats: To Do\ntasks: []\n';

/** What a run asked for, without what came of it. */
const operations = ({ results }: Report): string[] =>
  results.map(({ operation }) => JSON.stringify(operation)).sort();

/** Requests by which GitHub is changed. */
const gitWrites = ({ githubRequests }: RunResult): string[] =>
  githubRequests.filter((operation) => /create|update|delete|Commit/.test(operation));

function expectOnlyReads(result: RunResult): void {
  expect(result.written).toEqual([]);
  expect(gitWrites(result)).toEqual([]);
  expect(result.outputs['changed']).toBe('false');
}

describe('a dry run', () => {
  test('of a first sync shows what the sync then does, and writes nothing anywhere', async () => {
    const text = migration
      .replace('id: PREF-3\n        title', 'title')
      .replace('[PREF-3]', '[Add dual-write logic to API]');
    await using world = await openWorld({ files: { [migrationPath]: text }, config: people });
    const dry = await world.sync(world.dispatch(), { 'dry-run': 'true' });
    expectOnlyReads(dry);
    expect(dry.report.dryRun).toBe(true);
    expect(dry.report.results.every(({ outcome }) => outcome.kind === 'planned')).toBe(true);
    expect(world.github.head(stateRef)).toBeUndefined();
    expect(dry.summary).toMatch(/\d+ blocks would be created/);
    const done = await world.sync(world.dispatch());
    expect(operations(done.report)).toEqual(operations(dry.report));
    expect(done.report.results.every(({ outcome }) => outcome.kind === 'done')).toBe(true);
    expect(done.summary).toContain(/(\d+ blocks) would be created/.exec(dry.summary)![1]);
  });

  test('of changes of every kind does as well', async () => {
    await using world = await openWorld({
      files: {
        [migrationPath]: migration,
        [a]: planOf('AB', 'id: AB-1, title: One', 'id: AB-2, title: Two', 'id: AB-3, title: Three'),
      },
      config: people,
    });
    await world.sync();
    world.push({
      [migrationPath]: migration
        .replace('status: To Do', 'status: Done')
        .replace('Write the forward', 'Draft the forward')
        .replace('priority: High', 'priority: Low'),
      [a]: planOf('AB', 'id: AB-1, title: Changed', 'id: AB-2, was: AB-3, title: Three', 'title: New'),
    });
    const state = world.github.head(stateRef);
    const dry = await world.sync(world.dispatch(), { 'dry-run': 'true' });
    expectOnlyReads(dry);
    expect(world.github.head(stateRef)).toBe(state);
    const done = await world.sync(world.dispatch());
    expect(operations(done.report)).toEqual(operations(dry.report));
    expect((await world.sync(world.dispatch(), { 'dry-run': 'true' })).report.results).toEqual([]);
  });
});

describe('events', () => {
  test('that sync: push, dispatch, schedule, repository_dispatch; of only the plans that are named', async () => {
    await using world = await openWorld({
      files: { [a]: one, 'plans/b.yml': planOf('CD', 'id: CD-1, title: One') },
    });
    const only = await world.sync(world.dispatch(), { plan: 'cd' });
    expect(only.outputs['created']).toBe('2');
    expect(world.rows().map(({ values }) => values['Task ID'])).toEqual(['CD-1']);
    await world.sync(world.schedule());
    expect(world.rows()).toHaveLength(2);
    await world.sync(world.change(a, 'title: One', 'title: Two'));
    expect(world.row('AB-1').values['Task']).toBe('Two');
    world.change(a, 'title: Two', 'title: Three');
    await world.sync({ ...world.dispatch(), name: 'repository_dispatch' });
    expect(world.row('AB-1').values['Task']).toBe('Three');
  });

  test('that validate: pull requests, merge groups, other branches', async () => {
    await using world = await openWorld({ files: { [a]: one } });
    const ada = world.github.person();
    const push = ada.commit({ [a]: wrong }, { branch: 'work' }).event;
    const { pull, event } = ada.openPull({ title: 'Work', head: 'work' });
    const comment = 'issues/create-comment';
    for (const [result, writes, notice] of [
      [await world.run(push), [], /not on the default branch/],
      [await world.run(event), [comment], undefined],
      [await world.run(world.github.person('acme').approve(pull.number)), [], undefined],
      [await world.run(world.github.mergeGroup(pull.number)), [], undefined],
    ] as const) {
      expect(gitWrites(result)).toEqual(writes);
      expect(result.notionRequests).toEqual([]);
      expect(result.exitCode).toBe(1);
      expect(result.report.problems).toEqual([
        expect.objectContaining({ file: a, line: 3, hint: expect.stringContaining('status') }),
      ]);
      if (notice) expect(result.report.notices.map(({ message }) => message).join()).toMatch(notice);
    }
  });

  test('of another branch, by hand, are a dry run of that branch', async () => {
    await using world = await openWorld({ files: { [a]: one } });
    await world.sync();
    const ada = world.github.person();
    ada.commit({ [a]: one.replace('One', 'Two') }, { branch: 'work' });
    const result = await world.sync(ada.dispatchWorkflow({}, 'work'));
    expectOnlyReads(result);
    expect(result.report.results.map(({ operation }) => [operation.kind, operation.changes])).toEqual([
      ['update-plan', [expect.objectContaining({ field: 'Implementation Phases' })]],
      ['update-task', [{ field: 'title', from: 'One', to: 'Two' }]],
    ]);
    expect(world.row('AB-1').values['Task']).toBe('One');
  });

  test('without a token are validated, with a notice that says what is missing', async () => {
    await using world = await openWorld({ files: { [a]: one } });
    const result = await world.sync(undefined, { 'notion-token': '' });
    expectOnlyReads(result);
    expect(result.report.notices.map(({ message }) => message).join()).toContain('There is no Notion token');
  });

  test('with a configuration that cannot be read change nothing', async () => {
    await using world = await openWorld({ files: { [a]: one } });
    const result = await world.run(world.push({ [configPath]: 'version: 1\nnotoin:\n  tasks: x\n' }));
    expectOnlyReads(result);
    expect(result.exitCode).toBe(1);
    expect(result.report.problems).toEqual([
      expect.objectContaining({ file: configPath, line: 2, hint: expect.stringContaining('notion') }),
    ]);
  });
});

describe('setup', () => {
  const names = (world: World, title: string): string[] =>
    world.notion.look
      .source(world.notion.look.databaseByTitle(title).dataSource)
      .properties.map(({ name }) => name);

  test('creates both databases under the parent, writes them down, and does nothing twice', async () => {
    await using world = await openWorld({ bare: true });
    const lost = await world.run(world.dispatch(), { mode: 'setup' });
    expect(lost.exitCode).toBe(1);
    expect(lost.report.problems[0]!.hint).toContain('`notion.parent`');

    world.push({ [configPath]: `# ours\nversion: 1\nnotion:\n  parent: ${world.home}   # here\n` });
    const dry = await world.sync(world.dispatch(), { mode: 'setup', 'dry-run': 'true' });
    expectOnlyReads(dry);
    const done = await world.sync(world.dispatch(), { mode: 'setup' });
    expect(operations(done.report)).toEqual(operations(dry.report));
    expect(done.outputs['commit']).toBe(world.github.head());
    expect(names(world, 'Tasks')).toEqual(
      expect.arrayContaining(['Task', 'Task ID', 'Status', 'Depends on', 'Blocks', 'Plan', 'Sync']),
    );
    expect(names(world, 'Plans')).toEqual(expect.arrayContaining(['Plan', 'Key', 'Progress', 'Tasks']));
    expect(world.github.file(configPath)).toMatch(
      /^# ours\nversion: 1\nnotion:\n {2}parent: \S+ {3}# here\n {2}tasks: https:\S+\n {2}plans: https:\S+\n$/,
    );
    const again = await world.sync(world.dispatch(), { mode: 'setup' });
    expectOnlyReads(again);
    expect(again.report.results).toEqual([]);
  });

  test('creates nothing twice where the branch takes no commit that names the databases', async () => {
    await using world = await openWorld({ bare: true, files: { [a]: one } });
    world.notion.person.createDatabase(world.home, 'Tasks', { Task: { title: {} } });
    const push = world.push({ [configPath]: `version: 1\nnotion:\n  parent: ${world.home}\n` });
    world.github.protect('main');
    const first = await world.sync(push);
    expect(first.outputs['created']).toBe('2');
    const second = await world.sync(world.schedule());
    expect(second.written).toEqual([]);
    const advice = /Add to `notion` in \.github\/plan-sync\.yml: tasks: https:\S+ and plans: https:\S+/;
    const [said, again] = [first, second].map(({ report }) => advice.exec(report.notices[0]!.message)?.[0]);
    expect(said).toBeDefined();
    expect(again).toBe(said);
  });

  test('is done by the first sync where only the parent is known', async () => {
    await using world = await openWorld({ bare: true, files: { [a]: one } });
    const result = await world.sync(
      world.push({ [configPath]: `version: 1\nnotion:\n  parent: ${world.home}\n` }),
    );
    expect(result.report.results.map(({ operation }) => operation.kind)).toEqual(
      expect.arrayContaining(['create-database', 'write-config', 'create-plan', 'create-task']),
    );
    const { dataSource } = world.notion.look.databaseByTitle('Tasks');
    expect(world.notion.look.rows(dataSource)).toHaveLength(1);
    expect((await world.sync()).report.results).toEqual([]);
    expectOnlyReads(await world.sync(world.schedule()));
  });

  test('adds to existing databases only what they lack', async () => {
    await using world = await openWorld({
      files: { [a]: one },
      taskProperties: { 'Task ID': null, Sync: null, Points: null },
    });
    const before = world.notion.look.source(world.tasks.dataSource).properties;
    const dry = await world.sync(world.dispatch(), { mode: 'setup', 'dry-run': 'true' });
    expectOnlyReads(dry);
    const result = await world.sync(world.dispatch(), { mode: 'setup' });
    expect(operations(result.report)).toEqual(operations(dry.report));
    expect(result.outputs['commit']).toBe('');
    const after = world.notion.look.source(world.tasks.dataSource).properties;
    expect(
      after
        .map(({ name }) => name)
        .filter((name) => !before.some((known) => known.name === name))
        .sort(),
    ).toEqual(['Estimate', 'Pull requests', 'Sync', 'Task ID']);
    expect(after.filter(({ id }) => before.some((known) => known.id === id))).toEqual(before);
    expectOnlyReads(await world.sync(world.dispatch(), { mode: 'setup' }));
    await world.sync();
    expect(world.row('AB-1').values['Task']).toBe('One');
  });
});

test('wrong inputs are said all at once', async () => {
  await using world = await openWorld({ files: { [a]: one } });
  const result = await world.run(undefined, {
    mode: 'synk',
    'dry-run': 'maybe',
    'notion-api-url': 'https://evil.example.com',
  });
  expect(result.exitCode).toBe(1);
  expect(result.report.problems.map(({ message, hint }) => `${message} ${hint}`)).toEqual([
    expect.stringContaining('Did you mean `sync`?'),
    expect.stringContaining('neither true nor false'),
    expect.stringContaining('no address that the Notion token may be sent to'),
  ]);
});
