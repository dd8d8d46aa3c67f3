// Rows that people made before there were plan files become plans: in one pull request, with everything that a file can
// say of them, and tied to those very rows once it is merged.
import { afterEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import { configPath, stateRef, type World, type WorldOptions } from '../e2e/world.ts';
import { openRehearsal, writesOf, type Rehearsal } from '../recovery/rehearsal.ts';
import { addedLines, plan as otherPlan, planFile as otherFile } from './plans.ts';

let rehearsal: Rehearsal;
let world: World;

async function open(options: WorldOptions = {}): Promise<void> {
  rehearsal = await openRehearsal(options);
  world = rehearsal.world;
}

afterEach(() => world.close());

const wait = (minutes = 10): Promise<void> => rehearsal.clock.sleep(minutes * 60_000);

async function imported(project?: string, dryRun = false): Promise<Report> {
  const { report, fault } = await rehearsal.run({
    instead: { kind: 'import', dryRun, configPath, project, schema: 'https://example.com/plan.schema.json' },
  });
  expect(fault).toBeUndefined();
  return report!;
}

/** The file as the pull request has it. */
const proposed = (path: string): string | undefined => world.github.file(path, 'refs/heads/plan-sync/import');

async function merged(report: Report): Promise<void> {
  expect(report.problems).toEqual([]);
  world.github.person().mergePull(report.pullRequest!.number);
  await wait();
}

/** Runs once, expects it to be green and the runs after it to have nothing to do. */
async function synced(scope: 'changes' | 'full' = 'changes'): Promise<Report> {
  const { report, fault } = await rehearsal.run({ scope });
  expect({ fault, problems: report?.problems, conflicts: report?.conflicts }).toEqual({
    fault: undefined,
    problems: [],
    conflicts: [],
  });
  await wait();
  return report!;
}

async function quiet(): Promise<void> {
  expect(writesOf(await rehearsal.run())).toEqual([]);
  expect(writesOf(await rehearsal.run({ scope: 'full' }))).toEqual([]);
}

interface Made {
  readonly project: string;
  readonly scripts: string;
  readonly backfill: string;
  readonly review: string;
}

/** A project page with a few rows, as people make them: in any order, in their own words. */
function makeProject(): Made {
  const { person } = world.notion;
  const project = person.createRow(
    world.plans.dataSource,
    { Plan: 'User Preferences Migration', Owner: 'Ada', Start: '2026-12-01', Due: '2026-12-18' },
    'Kick-off notes stay here.\n## Overview\nMove preferences to a structured schema.\n## Success Criteria\n- [ ] No preference is lost\n## Retro\nLater.',
  );
  const make = (values: Record<string, unknown>, markdown = ''): string => {
    const row = person.createRow(world.tasks.dataSource, { Epic: [project], ...values }, markdown);
    world.notion.clock.advance(60_000);
    return row;
  };
  const backfill = make({
    Task: 'Backfill',
    Phase: 'Backfill',
    State: 'In Progress',
    Deadline: '2026-12-09',
  });
  const scripts = make(
    {
      Task: 'Write migration SQL scripts',
      Phase: 'Tables',
      State: 'Done',
      Priority: 'High',
      Owner: ['Ada'],
      Points: 3,
      Tags: ['database', 'backend'],
      Team: 'Platform',
    },
    '## Description\nWrite the scripts.\n\nKeep them short.\n## Acceptance Criteria\n- [x] Forward and backward.\n- [ ] Indexes defined\n## Notes\n- [ ] Ask the DBA\n## Resources\n- [Schema](https://example.com/schema)',
  );
  const review = make({ Task: 'Review the plan: costs, time' });
  person.edit(backfill, { 'Blocked by': [scripts] });
  return { project, scripts, backfill, review };
}

const path = 'plans/user-preferences-migration.yml';

const wanted = `# yaml-language-server: $schema=https://example.com/plan.schema.json
title: User Preferences Migration
key: UPM
owner: ada
start: 2026-12-01
due: 2026-12-18
summary: Move preferences to a structured schema.
phases:
  - title: Tables
    tasks:
      - id: UPM-1
        title: Write migration SQL scripts
        status: Done
        priority: High
        assignee: ada
        estimate: 3
        labels: [database, backend]
        description: |
          Write the scripts.

          Keep them short.
        acceptance:
          - done: Forward and backward.
          - Indexes defined
        resources:
          - Schema: https://example.com/schema
  - title: Backfill
    tasks:
      - id: UPM-2
        title: Backfill
        status: In Progress
        due: 2026-12-09
        depends-on: [UPM-1]
tasks:
  - id: UPM-3
    title: "Review the plan: costs, time"
success-criteria:
  - No preference is lost
`;

const phases = { Phase: { select: { options: [{ name: 'Tables' }, { name: 'Backfill' }] } } };
const company: WorldOptions = {
  config: 'people:\n  ada: ada@example.com\n',
  taskProperties: phases,
};

/** Rows without what the sync writes into them when it takes them over. */
const bare = (): unknown =>
  world.rows().map(({ id, values: { 'Task ID': _, Epic: __, Source: ___, ...values } }) => ({
    id,
    values,
    body: world.body(id),
  }));

describe('a project', () => {
  it('becomes a readable file, and its rows its tasks; then both sides follow each other', async () => {
    await open(company);
    const made = makeProject();
    await wait();
    const before = bare();
    const report = await imported();
    expect(proposed(path)).toBe(wanted);
    expect(report.results.map(({ operation: { kind, task } }) => [kind, task])).toEqual([
      ['import-plan', undefined],
      ['import-task', 'UPM-1'],
      ['import-task', 'UPM-2'],
      ['import-task', 'UPM-3'],
    ]);
    await merged(report);
    await synced();
    expect(bare()).toEqual(before);
    expect(
      [made.scripts, made.backfill, made.review].map((id) => world.notion.look.row(id).values['Task ID']),
    ).toEqual(['UPM-1', 'UPM-2', 'UPM-3']);
    expect(world.planPage('UPM').id).toBe(made.project);
    expect(world.planPage('UPM').values['Plan']).toBe('User Preferences Migration');
    expect(world.body(made.project)).toMatch(/^Kick-off notes stay here\.\n## Overview\nMove/);
    expect(world.github.file(path)).toBe(wanted);
    expect(world.state().imported).toBeUndefined();
    await quiet();

    world.notion.person.edit(made.backfill, { State: 'Done' });
    world.notion.person.tick(made.scripts, 'Indexes defined');
    await wait();
    await synced();
    expect(addedLines(wanted, world.github.file(path)!)).toEqual(['          - done: Indexes defined']);
    expect(world.github.file(path)).toContain('title: Backfill\n        status: Done');
    world.change(path, 'title: "Review the plan: costs, time"', 'title: Review');
    await wait();
    await synced();
    expect(world.row('UPM-3').values['Task']).toBe('Review');
    await quiet();
  });

  it.each(['user preferences migration', 'Implementation Plan: User Preferences Migration', 'its address'])(
    'is named by its title or address: %s',
    async (name) => {
      await open(company);
      const { project } = makeProject();
      world.notion.person.createRow(world.tasks.dataSource, { Task: 'Of no project' });
      const report = await imported(
        name === 'its address' ? `https://www.notion.so/x-${project.replaceAll('-', '')}` : name,
      );
      expect(report.results.filter(({ operation }) => operation.kind === 'import-plan')).toHaveLength(1);
      expect(proposed(path)).toContain('key: UPM');
    },
  );

  it('that nobody knows is a problem that lists what there is', async () => {
    await open(company);
    makeProject();
    const { problems, pullRequest } = await imported('User Preference Migration');
    expect(problems.map(({ hint }) => hint)).toEqual([
      'Did you mean "User Preferences Migration"? There are: "User Preferences Migration".',
    ]);
    expect(pullRequest).toBeUndefined();
  });
});

describe('a whole database', () => {
  it('becomes one plan for each project and one for the rest, beside the plans that there are', async () => {
    await open({
      ...company,
      files: { [otherFile]: otherPlan, 'plans/payments.yml': 'title: Payments\nkey: PAYMENTS\n' },
    });
    await synced();
    const { person } = world.notion;
    const named = (title: string): string => person.createRow(world.plans.dataSource, { Plan: title });
    const row = (values: Record<string, unknown>): string => person.createRow(world.tasks.dataSource, values);
    const [payments, search] = [named('Payments'), named('Search Engine')];
    row({ Task: 'Index', Epic: [search], 'Blocked by': [world.row('PREF-1').id] });
    row({ Task: 'Refunds', Epic: [payments], 'Task ID': 'PAY-7' });
    const chargebacks = row({ Task: 'Chargebacks', Epic: [payments] });
    const circle = row({ Task: 'Ledger', Epic: [payments], 'Blocked by': [chargebacks] });
    person.edit(chargebacks, { 'Blocked by': [circle] });
    row({ Task: 'Buy milk' });
    await wait();
    const report = await imported();
    expect(proposed('plans/payments-2.yml')).toMatch(/^title: Payments\nkey: PAY\n/m);
    expect(proposed('plans/payments-2.yml')).toContain('- id: PAY-7\n    title: Refunds');
    expect(proposed('plans/search-engine.yml')).toContain(
      'key: SE\ntasks:\n  - id: SE-1\n    title: Index\n    depends-on: [PREF-1]\n',
    );
    expect(proposed('plans/engineering-tasks.yml')).toMatch(
      /title: Engineering Tasks\nkey: ET\ntasks:\n {2}- id: ET-1\n {4}title: Buy milk\n$/,
    );
    expect(report.notices.map(({ message }) => message).join()).toContain('in a circle');
    await merged(report);
    await synced();
    expect(world.row('PAY-7').values['Task']).toBe('Refunds');
    expect(world.row('ET-1').values['Epic']).toEqual(['Implementation Plan: Engineering Tasks']);
    expect(world.rows()).toHaveLength(7);
    await quiet();
  });

  it('of rows with one title each, twice, whose project is an option', async () => {
    await open({ ...company, taskProperties: { Project: { select: { options: [{ name: 'Website' }] } } } });
    const make = (values: Record<string, unknown>): string => {
      const id = world.notion.person.createRow(world.tasks.dataSource, {
        Task: 'Test',
        Project: 'Website',
        ...values,
      });
      world.notion.clock.advance(60_000);
      return id;
    };
    const rows = [make({ Points: 1 }), make({ Points: 2 }), make({ Points: 3 })];
    await wait();
    const report = await imported('website');
    expect(proposed('plans/website.yml')).toContain('key: WEBSITE');
    // Whoever reviews it prefers another key, another order, and a better title.
    world.github.person().commit(
      {
        'plans/website.yml': proposed('plans/website.yml')!
          .replaceAll('WEBSITE', 'WEB')
          .replace('id: WEB-2\n    title: Test', 'id: WEB-2\n    title: Test it'),
      },
      { branch: 'plan-sync/import' },
    );
    await merged(report);
    await synced();
    expect(
      rows
        .map((id) => world.notion.look.row(id).values)
        .map((values) => [values['Task ID'], values['Task'], values['Points']]),
    ).toEqual([
      ['WEB-1', 'Test', 1],
      ['WEB-2', 'Test it', 2],
      ['WEB-3', 'Test', 3],
    ]);
    expect(world.rows()).toHaveLength(3);
    await quiet();
  });
});

describe('what people edit', () => {
  it('between the import and the merge is kept, and comes into the file', async () => {
    await open(company);
    const made = makeProject();
    await wait();
    const report = await imported();
    await wait();
    world.notion.person.edit(made.backfill, { Points: 8, Owner: ['Ada'] });
    world.notion.person.tick(made.scripts, 'Indexes defined');
    world.notion.person.edit(made.project, { Due: '2026-12-24' });
    await wait();
    await synced('full');
    await merged(report);
    await synced();
    await synced();
    const file = world.github.file(path)!;
    expect(addedLines(wanted, file)).toEqual([
      'due: 2026-12-24',
      '          - done: Indexes defined',
      '        estimate: 8',
    ]);
    expect(file).toContain('title: Backfill\n        status: In Progress\n        assignee: ada\n');
    expect(world.row('UPM-2').values).toMatchObject({ Points: 8, Owner: ['Ada'] });
    await quiet();
  });
});

describe('imports one after another', () => {
  it('share the pull request, and none takes a row twice', async () => {
    await open(company);
    makeProject();
    world.notion.person.createRow(world.tasks.dataSource, { Task: 'Buy milk' });
    await wait();
    const first = await imported('User Preferences Migration');
    const second = await imported();
    expect(second.pullRequest).toEqual(first.pullRequest);
    expect(second.results.map(({ operation }) => operation.task)).toEqual([undefined, 'ET-1']);
    expect(proposed(path)).toBe(wanted);
    const third = await imported();
    expect(third.notices.map(({ message }) => message).join()).toContain('There is nothing to import');
    await merged(second);
    await synced();
    expect(
      world
        .rows()
        .map(({ values }) => values['Task ID'])
        .sort(),
    ).toEqual(['ET-1', 'UPM-1', 'UPM-2', 'UPM-3']);
    await quiet();
  });

  it('begin anew when the pull request was closed', async () => {
    await open(company);
    makeProject();
    const first = await imported();
    world.github.person().closePull(first.pullRequest!.number);
    await wait();
    const second = await imported();
    expect(second.pullRequest!.number).not.toBe(first.pullRequest!.number);
    expect(proposed(path)).toBe(wanted);
  });
});

describe('nothing', () => {
  it('to import is said in one sentence', async () => {
    await open(company);
    const report = await imported();
    expect(report.notices.at(0)?.message).toBe(
      'There is nothing to import: every row of "Engineering Tasks" belongs to a plan already.',
    );
    expect(report.results).toEqual([]);
  });

  it('is written anywhere by a dry run', async () => {
    await open(company);
    makeProject();
    const run = await rehearsal.run({
      instead: { kind: 'import', dryRun: true, configPath, project: undefined, schema: undefined },
    });
    expect(writesOf(run)).toEqual([]);
    expect(run.report!.results.map(({ outcome }) => outcome.kind)).toEqual([
      'planned',
      'planned',
      'planned',
      'planned',
    ]);
    expect(world.github.head(stateRef)).toBeUndefined();
  });
});

it('numbers that only our own commits remember are not given again after a lost state and an import', async () => {
  const numbered = '  - id: PREF-1\n    title: Write migration\n';
  const file = (tasks: string): Record<string, string> => ({
    [otherFile]: `title: Preferences\nkey: PREF\ntasks:\n${tasks}`,
  });
  await open({ files: file(`${numbered}  - title: Backfill\n`) });
  const push = async (tasks: string): Promise<void> => {
    world.github.person().commit(file(tasks));
    await synced();
  };
  await synced();
  await push(numbered);
  const { git } = world.github.hub.repository(world.github.repository);
  git.refs.compareAndSwap(stateRef, git.refs.get(stateRef), undefined);
  makeProject();
  await wait();
  await imported('User Preferences Migration');
  await push(`${numbered}  - title: Drop the column\n`);
  expect(world.github.file(otherFile)).toContain('id: PREF-3');
});
