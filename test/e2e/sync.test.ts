// The main job on real input: the example plan into a database that was there before, and updates of it: exactly what
// changed is written, and everything people did in Notion stays.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migration, migrationPath, people, planOf } from './plans.ts';
import { openWorld, stateRef, type RunResult, type World } from './world.ts';

async function synced(more: { readonly config?: string; readonly plan?: string } = {}): Promise<World> {
  const world = await openWorld({
    files: { [migrationPath]: more.plan ?? migration },
    config: people + (more.config ?? ''),
  });
  await world.sync();
  return world;
}

/** The properties that a run wrote, by page; `Task` stands for the title of either database. */
function properties(world: World, { written }: RunResult): Record<string, string[]> {
  const names = new Map(
    [world.plans, world.tasks].flatMap(({ dataSource }) =>
      world.notion.look.source(dataSource).properties.map(({ id, name }) => [id, name]),
    ),
  );
  return Object.fromEntries(
    written
      .filter(({ operation }) => operation === 'updatePage')
      .map(({ path, body }) => [
        path.split('/').at(-1)!,
        Object.keys(body.properties)
          .map((id) => names.get(decodeURIComponent(id)) ?? names.get(id) ?? id)
          .sort(),
      ]),
  );
}

describe('the first sync', () => {
  test('fills an existing database under its own names, and the next runs do nothing', async () => {
    await using world = await openWorld({ files: { [migrationPath]: migration }, config: people });
    const first = await world.sync();
    expect(first.outputs).toMatchObject({ changed: 'true', created: '6', updated: '1', removed: '0' });
    expect(world.row('PREF-2').values).toMatchObject({
      Task: 'Implement backfill job',
      State: 'To Do',
      Priority: 'High',
      Owner: [],
      Iteration: 'Sprint 25',
      Phase: 'Backfill data from JSONB',
      Points: 5,
      Start: '2026-12-04',
      Deadline: '2026-12-08',
      Tags: expect.arrayContaining(['backend', 'database']),
      'Blocked by': ['Write migration SQL scripts'],
      Epic: ['Implementation Plan: User Preferences Migration'],
      Completed: null,
      Sync: '',
      Source: expect.stringMatching(/\/acme\/plans\/blob\/main\/plans\/database-migration\.yml#L63$/),
    });
    expect(world.row('PREF-1').values).toMatchObject({ Owner: ['Ada'], Blocks: ['Implement backfill job'] });
    expect(world.planPage('PREF').values).toMatchObject({
      Plan: 'Implementation Plan: User Preferences Migration',
      Status: 'Planned',
      Owner: ['Ada'],
      Progress: 0,
      Start: '2026-12-01',
      Due: '2026-12-18',
    });
    const headings = world.body(world.planPage('PREF').id).match(/^## .*/gm);
    expect(headings).toEqual([
      '## Overview',
      '## Linked Specification',
      '## Status Overview',
      '## Requirements Summary',
      '## Technical Approach',
      '## Implementation Phases',
      '## Dependencies',
      '## Risks & Mitigation',
      '## Timeline',
      '## Success Criteria',
    ]);
    expect(world.body(world.row('PREF-1').id)).toContain('- [ ] Migration script creates tables');
    expect(world.body(world.spec)).toMatch(
      /^## Goals\nNo preference is lost\.\n## Implementation\n- \[Implementation Plan: User Preferences Migration\]\(.*\): Planned$/,
    );

    const [state, before] = [world.github.head(stateRef), world.notion.look.tree()];
    const push = await world.sync();
    expect(push.outputs).toMatchObject({ changed: 'false', created: '0', updated: '0' });
    expect(push.notionRequests.length).toBeLessThanOrEqual(4);
    expect(push.githubRequests.length).toBeLessThanOrEqual(4);
    const scheduled = await world.sync(world.schedule());
    expect(scheduled.outputs).toMatchObject({ changed: 'false', created: '0', updated: '0' });
    expect(scheduled.notionRequests.length).toBeLessThanOrEqual(4);
    expect([...push.written, ...scheduled.written]).toEqual([]);
    expect(scheduled.report.results).toEqual([]);
    expect(world.github.head(stateRef)).toBe(state);
    expect(world.notion.look.tree()).toEqual(before);
  });

  test('writes nothing into the repository when all tasks have IDs', async () => {
    await using world = await openWorld({ files: { [migrationPath]: migration }, config: people });
    const event = world.pushed();
    const head = world.github.head();
    await world.sync(event);
    expect(world.github.head()).toBe(head);
  });

  test('asks for the databases once, also when IDs come first and the plans are read again', async () => {
    await using world = await openWorld({ files: { 'plans/a.yml': planOf('AB', 'title: One') } });
    const { notionRequests } = await world.sync();
    expect(world.github.file('plans/a.yml')).toContain('id: AB-1');
    expect(world.row('AB-1').values['Task']).toBe('One');
    expect(notionRequests.filter((operation) => operation === 'getDatabase')).toHaveLength(2);
  });
});

/** One world for a table of changes that follow each other. */
function sharedWorld(): { readonly world: World } {
  let world: World | undefined;
  beforeAll(async () => {
    world = await synced();
  });
  afterAll(async () => {
    expect((await world!.sync(world!.schedule())).written, 'nothing is left').toEqual([]);
    await world!.close();
  });
  return {
    get world() {
      return world!;
    },
  };
}

describe('an update of one field', () => {
  const shared = sharedWorld();
  const one = 'id: PREF-1\n        title: Write migration SQL scripts';
  test.each<[what: string, from: string, to: string, property: string, value: unknown]>([
    ['a title', one, `${one} twice`, 'Task', 'Write migration SQL scripts twice'],
    ['a priority', 'priority: High', 'priority: Critical', 'Priority', 'Critical'],
    ['an assignee', 'assignee: ada\n        sprint', 'assignee: []\n        sprint', 'Owner', []],
    ['a sprint', 'sprint: Sprint 25', 'sprint: Sprint 26', 'Iteration', 'Sprint 26'],
    ['a phase', '- title: Create new tables with indexes', '- title: Tables', 'Phase', 'Tables'],
    ['an estimate', 'estimate: 3', 'estimate: 8', 'Points', 8],
    ['an estimate of zero', 'estimate: 8', 'estimate: 0', 'Points', 0],
    ['no estimate', '        estimate: 0\n', '', 'Points', null],
    ['a start', 'start: 2026-12-01\n        due', 'start: 2026-11-30\n        due', 'Start', '2026-11-30'],
    ['a due date', '        due: 2026-12-03', '        due: 2026-12-04', 'Deadline', '2026-12-04'],
    ['labels', '[database]', '[database, sql]', 'Tags', ['database', 'sql']],
    [
      'a blocker',
      'labels: [database, sql]',
      'labels: [database, sql]\n        blocker: No review yet',
      'Blocker',
      'No review yet',
    ],
    [
      'a free property',
      'labels: [database, sql]',
      'labels: [database, sql]\n        properties: { Team: Platform }',
      'Team',
      'Platform',
    ],
  ])('writes that property: %s', async (_, from, to, property, value) => {
    const { world } = shared;
    const before = world.rows();
    const result = await world.sync(world.change(migrationPath, from, to));
    const row = world.row('PREF-1');
    expect(row.values[property]).toEqual(value);
    const { Source: _source, ...rest } = { ...row.values, [property]: null };
    const { Source: _before, ...others } = { ...before[0]!.values, [property]: null };
    expect(rest).toEqual(others);
    const written = properties(world, result)[row.id]!.filter((name) => name !== 'Source');
    expect(written).toEqual([property]);
    expect(Object.keys(properties(world, result)).filter((page) => page !== row.id)).toEqual([]);
    expect(result.notionRequests.length).toBeLessThanOrEqual(8);
  });
});

describe('an update', () => {
  test('of a status shows on the row, on the plan page and in the specification, and nowhere else', async () => {
    await using world = await synced();
    const page = world.planPage('PREF').id;
    const blocks = world.notion.look.page(page).blocks.map(({ id }) => id);
    const before = world.body(page).split('\n');
    const result = await world.sync(world.change(migrationPath, 'status: To Do', 'status: Done'));
    expect(world.row('PREF-1').values['State']).toBe('Done');
    expect(world.planPage('PREF').values).toMatchObject({ Status: 'In Progress', Progress: 0.2 });
    expect(properties(world, result)).toEqual({
      [world.row('PREF-1').id]: ['Completed', 'State'],
      [page]: ['Progress', 'Status'],
    });
    const after = world.body(page).split('\n');
    expect(after.filter((line) => !before.includes(line))).toEqual([
      '**20%** ██░░░░░░░░ 1 of 5 tasks done · In Progress',
      '**Tasks:** 1 Done · 4 To Do',
      '- ✅ Create new tables with indexes: 100% (1 of 1)',
      expect.stringMatching(/^- \[x\] \[PREF-1: Write migration SQL scripts\]\(.*\)$/),
    ]);
    expect(world.notion.look.page(page).blocks.map(({ id }) => id)).toEqual(blocks);
    expect(world.body(world.spec)).toContain('): In Progress');
    expect(result.outputs).toMatchObject({ updated: '3', created: '0' });
    const again = await world.sync(world.schedule());
    expect(again.written).toEqual([]);
  });

  test('of many fields at once costs one write per row', async () => {
    await using world = await synced();
    const text = migration
      .replaceAll('status: To Do', 'status: in_progress')
      .replaceAll('sprint: Sprint 25', 'sprint: Sprint 27')
      .replaceAll('priority: High', 'priority: low');
    const result = await world.sync(world.push({ [migrationPath]: text }));
    expect(world.rows().map(({ values }) => [values['State'], values['Priority']])).toEqual([
      ['In Progress', 'Low'],
      ['In Progress', 'Low'],
      ['In Progress', 'Low'],
      ['In Progress', 'Medium'],
      ['In Progress', 'Medium'],
    ]);
    const rows = new Set(world.rows().map(({ id }) => id));
    expect(result.written.filter(({ path }) => rows.has(path.split('/').at(-1)!))).toHaveLength(5);
    expect((await world.sync(world.schedule())).written).toEqual([]);
  });
});

describe('bodies of rows', () => {
  const shared = sharedWorld();
  beforeAll(() => {
    const { notion } = shared.world;
    const row = shared.world.row('PREF-1').id;
    notion.person.addBlocks(row, 'My own note.', 'Part of User Preferences Migration.');
    notion.person.addBlocks(row, '## Notes\nMine.\n- [ ] My own box');
    notion.person.comment(row, 'Really?', 'Down migration restores');
  });
  test.each<[section: string, from: string, to: string, line: string]>([
    [
      'Context',
      'nothing reads the tables yet.',
      'nobody reads the tables yet.',
      'nobody reads the tables yet.',
    ],
    ['Description', 'Write the forward', 'Draft the forward', 'Draft the forward'],
    ['Acceptance Criteria', '- Indexes defined', '- done: Indexes defined', '- [x] Indexes defined'],
    [
      'a criterion that is new',
      '          - Both directions',
      '          - Reviewed\n          - Both directions',
      '- [ ] Reviewed',
    ],
    ['a criterion that goes', '          - Reviewed\n', '', '- [ ] Migration script creates tables'],
    [
      'a Technical Approach that is new',
      '        acceptance:\n          - Migration',
      '        approach: Plain SQL.\n        acceptance:\n          - Migration',
      'Plain SQL.',
    ],
    [
      'Resources that are new',
      '        acceptance:\n          - Migration',
      '        resources:\n          - Draft: https://example.com/draft\n        acceptance:\n          - Migration',
      '[Draft](https://example.com/draft)',
    ],
    [
      'Progress that is new',
      '        acceptance:\n          - Migration',
      '        updates: [{ date: 2026-12-01, by: ada, note: Draft is up }]\n        acceptance:\n          - Migration',
      'Draft is up',
    ],
  ])('follow the file in place: %s', async (_, from, to, line) => {
    const { world } = shared;
    const row = world.row('PREF-1').id;
    const { look } = world.notion;
    const blocks = look.page(row).blocks;
    const others = world.body(world.row('PREF-2').id);
    await world.sync(world.change(migrationPath, from, to));
    const text = world.body(row);
    expect(text).toContain(line);
    expect(text).toContain('My own note.');
    expect(text).toMatch(/## Notes\nMine\.\n- \[ \] My own box/);
    const kept = new Set(look.page(row).blocks.map(({ id }) => id));
    const lost = blocks.filter(({ id }) => !kept.has(id)).map(({ text: lostText }) => lostText);
    expect(lost).toEqual(to === '' ? ['Reviewed'] : []);
    expect(world.body(world.row('PREF-2').id)).toBe(others);
  });
});

describe('bodies', () => {
  test('of plan pages follow the file in place, and what people added stays', async () => {
    await using world = await synced();
    const page = world.planPage('PREF').id;
    const { person, look } = world.notion;
    person.addBlocks(page, 'Kick-off was on Monday.', 'Migrate user preferences');
    person.addBlocks(page, '## Questions\n- Who pays?');
    person.comment(page, 'Nice', 'Each phase can be rolled back');
    const ids = new Set(look.page(page).blocks.map(({ id }) => id));
    const text = migration
      .replace('Migrate user preferences from', 'Move user preferences from')
      .replace('goal: All reads use', 'goal: Every read uses')
      .replace('      - Dual writes on in production', '      - Dual writes on for everybody')
      .replace('  - No user loses a preference', '  - done: No user loses a preference')
      .replace('    probability: Medium', '    probability: High')
      .replace(
        '  - title: Dual writes on\n    due: 2026-12-10',
        '  - title: Dual writes on\n    due: 2026-12-11',
      );
    await world.sync(
      world.push({
        [migrationPath]: `${text}resources:\n  - Runbook: https://example.com/runbook\nupdates:\n  - { date: 2026-12-02, by: ada, note: Started }\n`,
      }),
    );
    const body = world.body(page);
    for (const line of [
      'Move user preferences from a JSON blob',
      'Kick-off was on Monday.',
      '## Questions\n- Who pays?',
      '**Goal:** Every read uses the new tables',
      '- Dual writes on for everybody',
      '- [x] No user loses a preference',
      '**Probability:** High · **Impact:** High',
      '- **2026-12-11** 🏁 Dual writes on',
      '[Runbook](https://example.com/runbook)',
      'Started',
    ])
      expect(body).toContain(line);
    expect(body.match(/^## .*/gm)?.slice(-5)).toEqual(
      expect.arrayContaining(['## Success Criteria', '## Resources', '## Progress', '## Questions']),
    );
    const kept = look.page(page).blocks.filter(({ id }) => ids.has(id));
    expect(kept.length).toBeGreaterThan(30);
    expect((await world.sync(world.schedule())).written).toEqual([]);
  });

  test('hold the criteria only, or nothing, where the configuration says so', async () => {
    for (const [mode, row, page] of [
      ['criteria', /^## Acceptance Criteria\n/, /^## Success Criteria\n/],
      ['none', /^$/, /^$/],
    ] as const) {
      await using world = await openWorld({
        files: { [migrationPath]: migration },
        config: `  body: ${mode}\n${people}`,
      });
      await world.sync();
      expect(world.body(world.row('PREF-1').id)).toMatch(row);
      expect(world.body(world.planPage('PREF').id)).toMatch(page);
      expect(world.rows()).toHaveLength(5);
      expect((await world.sync(world.schedule())).written).toEqual([]);
    }
  });

  test('survive a plan of one line per task', async () => {
    await using world = await openWorld({ files: { 'plans/a.yml': planOf('AB', 'id: AB-1, title: One') } });
    await world.sync();
    expect(world.body(world.row('AB-1').id)).toBe('');
    await world.sync(world.change('plans/a.yml', 'title: One', "title: One, description: 'Text'"));
    expect(world.body(world.row('AB-1').id)).toBe('## Description\nText');
    await world.sync(world.change('plans/a.yml', ", description: 'Text'", ''));
    expect(world.body(world.row('AB-1').id)).not.toContain('Text');
    expect((await world.sync(world.schedule())).written).toEqual([]);
  });
});
