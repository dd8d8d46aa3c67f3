// How the two databases, their properties and the specification are found, and what happens when they are not.
import { describe, expect, test } from 'vitest';
import { planOf } from './plans.ts';
import { settled } from './rows.ts';
import { configPath, openWorld, specTitle, type World, type WorldOptions } from './world.ts';

const a = 'plans/a.yml';
const one = planOf('AB', 'id: AB-1, title: One, sprint: S1, assignee: ada, status: To Do');
const ada = 'people:\n  ada: ada@example.com\n';

function configured(world: World, tasks: string, plans: string, more = ada): void {
  world.push({ [configPath]: `version: 1\nnotion:\n  tasks: ${tasks}\n  plans: ${plans}\n${more}` });
}

async function open(more: WorldOptions = {}): Promise<World> {
  return openWorld({ files: { [a]: one }, config: ada, ...more });
}

describe('databases', () => {
  test.each([
    ['their titles', () => ['Engineering Tasks', 'Plans']],
    ['ids of data sources', (world: World) => [world.tasks.dataSource, world.plans.dataSource]],
    [
      'their addresses',
      (world: World) =>
        [world.tasks, world.plans].map(
          ({ database }) => `https://www.notion.so/acme/A-title-${database.replaceAll('-', '')}?v=1`,
        ),
    ],
  ])('are found by %s', async (_, references) => {
    await using world = await open();
    const [tasks = '', plans = ''] = references(world);
    configured(world, tasks, plans);
    await world.sync();
    expect(world.row('AB-1').values['Task']).toBe('One');
    await settled(world);
  });

  test('with the same title are named, and one that is missing says what to do', async () => {
    await using world = await open();
    world.notion.person.createDatabase(world.home, 'Plans', { Plan: { title: {} } });
    configured(world, 'No Such Tasks', 'Plans');
    const result = await world.run();
    expect(result.exitCode).toBe(1);
    expect(result.report.problems.map(({ message }) => message)).toEqual([
      'The database "No Such Tasks" of `notion.tasks` was not found.',
      expect.stringMatching(/^Several databases are called "Plans": Plans \(\S+\), Plans \(\S+\)\.$/),
    ]);
    expect(result.written).toEqual([]);
  });

  test('without a Task ID are not synced: one sentence says setup', async () => {
    await using world = await open({ taskProperties: { 'Task ID': null } });
    const result = await world.run();
    expect(result.exitCode).toBe(1);
    expect(result.report.problems).toEqual([
      expect.objectContaining({
        message: 'The tasks database "Engineering Tasks" has no property Task ID (rich_text).',
        hint: expect.stringContaining('`setup`'),
      }),
    ]);
    expect(result.written).toEqual([]);
    const setup = await world.sync(world.dispatch(), { mode: 'setup' });
    expect(setup.report.results.map(({ operation }) => operation.kind)).toContain('update-database');
    await world.sync();
    expect(world.row('AB-1').values['Task']).toBe('One');
  });
});

describe('properties', () => {
  test('that are missing are left out with one notice', async () => {
    await using world = await open({ taskProperties: { Iteration: null, Points: null } });
    const first = await world.sync();
    expect(first.report.notices.map(({ message }) => message)).toEqual([
      'Left out, since the tasks database has no property for them: Sprint, Estimate, Pull requests.',
    ]);
    for (const event of [world.pushed(), world.schedule()])
      expect((await world.sync(event)).report.notices).toEqual([]);
  });

  test('and options that are renamed stay what they were', async () => {
    await using world = await open();
    await world.sync();
    const { person } = world.notion;
    person.renameProperty(world.tasks.dataSource, 'State', 'Wie steht es');
    person.renameOption(world.tasks.dataSource, 'Wie steht es', 'To Do', 'Offen');
    person.renameOption(world.tasks.dataSource, 'Iteration', 'S1', 'Sprint One');
    await settled(world);
    await world.sync(world.change(a, 'status: To Do', 'status: In Progress'));
    expect(world.row('AB-1').values).toMatchObject({
      'Wie steht es': 'In Progress',
      Iteration: 'Sprint One',
    });
    await world.sync(world.change(a, 'status: In Progress', 'status: To Do'));
    expect(world.row('AB-1').values['Wie steht es']).toBe('Offen');
    await settled(world);
  });

  test('that are deleted clear nothing; setup restores them and the next sync refills them', async () => {
    await using world = await open();
    await world.sync();
    world.notion.person.deleteProperty(world.tasks.dataSource, 'Iteration');
    const result = await world.sync(world.schedule());
    expect(result.report.notices.map(({ message }) => message).join()).toContain(
      'Sprint can no longer be kept',
    );
    expect((await world.sync(world.schedule())).report.notices).toEqual([]);
    expect(world.github.file(a)).toBe(one);
    await world.sync(world.dispatch(), { mode: 'setup' });
    await world.sync(world.schedule());
    expect(world.row('AB-1').values['Sprint']).toBe('S1');
    await settled(world);
  });

  test('carry statuses under the names that the configuration gives them, also in a select', async () => {
    await using world = await open({
      taskProperties: {
        State: { select: { options: ['Backlog', 'Doing', 'Ready'].map((name) => ({ name })) } },
      },
      config: `statuses:\n  To Do: Backlog\n  Done: Ready\n${ada}`,
    });
    await world.sync();
    expect(world.row('AB-1').values['State']).toBe('Backlog');
    await world.sync(world.change(a, 'status: To Do', 'status: doing'));
    expect(world.row('AB-1').values['State']).toBe('Doing');
    await world.sync(world.change(a, 'status: doing', 'status: Done'));
    expect(world.row('AB-1').values['State']).toBe('Ready');
    expect(world.planPage('AB').values).toMatchObject({ Status: 'Done', Progress: 1 });
    await settled(world);
  });

  test('link sprints to pages by title, and create those that are missing before the rows', async () => {
    await using world = await open({ taskProperties: { Iteration: null } });
    const { person, look } = world.notion;
    const sprints = person.createDatabase(world.home, 'Sprints', { Name: { title: {} } });
    const there = person.createRow(sprints.dataSource, { Name: 's1' });
    person.configure(world.tasks.dataSource, {
      Sprint: {
        relation: { data_source_id: sprints.dataSource, type: 'single_property', single_property: {} },
      },
    });
    await world.sync();
    expect(look.page(world.row('AB-1').id)).toBeDefined();
    expect(world.row('AB-1').values['Sprint']).toEqual(['s1']);
    const dry = await world.sync(world.change(a, 'sprint: S1', 'sprint: S2'), { 'dry-run': 'true' });
    expect(dry.report.results.map(({ operation }) => operation)).toEqual([
      expect.objectContaining({ kind: 'create-page', title: 'S2' }),
      expect.objectContaining({ kind: 'update-task', changes: [{ field: 'sprint', from: 's1', to: 'S2' }] }),
    ]);
    const result = await world.sync();
    expect(result.outputs).toMatchObject({ created: '1', updated: '1' });
    expect(world.row('AB-1').values['Sprint']).toEqual(['S2']);
    expect(look.rows(sprints.dataSource).map(({ id }) => id)).toContain(there);
    expect(look.rows(sprints.dataSource)).toHaveLength(2);
    await settled(world);
  });

  test('leave people alone where the token may not look them up', async () => {
    await using world = await open({
      notion: {
        capabilities: ['read content', 'update content', 'insert content', 'read comments'],
      },
    });
    const result = await world.sync();
    expect(world.row('AB-1').values['Owner']).toEqual([]);
    expect(result.report.notices.map(({ message }) => message).join('\n')).toMatch(/people|ada/);
  });
});

describe('a specification', () => {
  const withSpec = (spec: string): string => one.replace('key: AB', `key: AB\nspec: ${spec}`);
  const implementation =
    /^## Goals\nNo preference is lost\.\n## Implementation\n- \[.*\]\(https:\S+\): Planned$/;

  test.each([
    ['its title', () => specTitle.toUpperCase()],
    ['its id', (world: World) => world.spec],
    ['its address', (world: World) => `https://www.notion.so/acme/Spec-${world.spec.replaceAll('-', '')}`],
  ])('is found by %s and links to the plan', async (_, reference) => {
    await using world = await open();
    await world.sync(world.push({ [a]: withSpec(reference(world)) }));
    expect(world.body(world.spec)).toMatch(implementation);
    expect(world.planPage('AB').values['Spec']).toContain(world.spec.replaceAll('-', ''));
    expect(world.body(world.planPage('AB').id)).toContain(`📄 [${specTitle}]`);
    await settled(world);
  });

  test.each([
    ['is missing', 'Nowhere to be found', /No page called "Nowhere to be found"/],
    ['is elsewhere', 'https://example.com/spec', /is no page in Notion; it is linked as it is/],
    ['is not shared', 'https://www.notion.so/0123456789abcdef0123456789abcdef', /cannot be opened/],
  ])('that %s is a warning', async (_, spec, message) => {
    await using world = await open();
    const result = await world.sync(world.push({ [a]: withSpec(spec) }));
    expect(result.report.notices).toContainEqual(
      expect.objectContaining({ message: expect.stringMatching(message), file: a, line: 3 }),
    );
    if (spec.startsWith('https:')) expect(world.planPage('AB').values['Spec']).toBe(spec);
    await settled(world);
  });

  test('of several plans lists them all in one section, and each keeps its own line', async () => {
    await using world = await open();
    const plan = (key: string, status: string): string =>
      `title: Plan ${key}\nkey: ${key}\nspec: ${specTitle}\ntasks:\n  - {id: ${key}-1, title: One, status: ${status}}\n`;
    const files = (status: string): Record<string, string> =>
      Object.fromEntries(
        ['BA', 'BB', 'BC', 'BD'].map((key) => [
          `plans/${key}.yml`,
          plan(key, key === 'BC' ? status : 'To Do'),
        ]),
      );
    const lines = (): readonly string[] =>
      world.body(world.spec).split('## Implementation\n')[1]!.split('\n');
    await world.sync(world.push(files('To Do')));
    expect(world.body(world.spec).match(/## Implementation/g)).toHaveLength(1);
    expect(
      lines()
        .map((line) => /Plan (B\w)\]\(\S+\): (.*)$/.exec(line)?.slice(1).join(' '))
        .sort(),
    ).toEqual(['BA Planned', 'BB Planned', 'BC Planned', 'BD Planned']);
    const before = lines();
    await world.sync(world.push(files('Done')));
    expect(lines()).toEqual(
      before.map((line) => (line.includes('Plan BC') ? line.replace('Planned', 'Done') : line)),
    );
    await settled(world);
  });

  test('with an ambiguous title lists the candidates', async () => {
    await using world = await open();
    const second = world.notion.person.createPage({ page: world.home }, specTitle);
    const result = await world.sync(world.push({ [a]: withSpec(specTitle) }));
    const said = result.report.notices.map(({ message }) => message).join();
    for (const page of [world.spec, second]) expect(said).toContain(page.replaceAll('-', ''));
    expect(world.body(second)).toBe('');
  });

  test('keeps its section in place, and one that people removed stays away', async () => {
    await using world = await open();
    await world.sync(world.push({ [a]: withSpec(specTitle) }));
    const { person, look } = world.notion;
    person.addBlocks(world.spec, '## Later\nMine.');
    const ids = look.page(world.spec).blocks.map(({ id }) => id);
    await world.sync(world.change(a, 'status: To Do', 'status: Done'));
    expect(world.body(world.spec)).toMatch(/## Implementation\n- \[.*\): Done\n## Later\nMine\.$/);
    expect(look.page(world.spec).blocks.map(({ id }) => id)).toEqual(ids);
    person.rewrite(world.spec, '## Goals\nNone.');
    await world.sync(world.change(a, 'status: Done', 'status: In Progress'));
    expect(world.body(world.spec)).toBe('## Goals\nNone.');
    await settled(world);
  });

  test('is never written where the configuration says so', async () => {
    await using world = await open({ config: `  spec-section: false\n${ada}` });
    await world.sync(world.push({ [a]: withSpec(specTitle) }));
    expect(world.body(world.spec)).toBe('## Goals\nNo preference is lost.');
    expect(world.planPage('AB').values['Spec']).toContain(world.spec.replaceAll('-', ''));
  });
});
