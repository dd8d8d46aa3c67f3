// What a pull request changes in the plans: what counts as a change, what is the same thing elsewhere, what it costs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodyBlocks } from '../../../src/core/body/blocks.ts';
import { taskSections } from '../../../src/core/body/task-body.ts';
import type { Plan } from '../../../src/core/plan/model.ts';
import { planChanges, type PlanChange } from '../../../src/core/pull-requests/plan-changes.ts';
import { taskVocabulary } from '../../../src/core/status.ts';
import { planOf, planText, tasksOf } from '../plan/plan-text.ts';

const options = { statuses: taskVocabulary(undefined), body: 'full' as const, specWritten: () => true };
const changesOf = (before: readonly Plan[], after: readonly Plan[]) => planChanges(before, after, options);

const task = (rest: string, id = 'PREF-1'): string =>
  planText(`tasks:\n  - id: ${id}\n    title: Write scripts\n${rest.replace(/^(?=.)/gm, '    ')}\n`);

/** Each change as a line. */
function told(plans: readonly PlanChange[]): readonly string[] {
  const words = (changes: PlanChange['changes']): string =>
    changes.map(({ field, from, to }) => ` ${field}: ${from ?? '-'} → ${to ?? '-'}`).join(';');
  return plans.flatMap(({ kind, key, changes, tasks }) => [
    `${kind} ${key}${words(changes)}`,
    ...tasks.map((each) => `  ${each.kind} ${each.id ?? each.title}${words(each.changes)}`),
  ]);
}

const compare = (before: string, after: string) => told(changesOf([planOf(before)], [planOf(after)]).plans);

describe('a field of a task', () => {
  it.each([
    ['', 'status: done', 'status: To Do → Done'],
    ['status: doing', 'status: In Review', 'status: In Progress → In Review'],
    ['', 'priority: High', 'priority: - → High'],
    ['due: 2026-12-01', '', 'due: 2026-12-01 → '],
    ['due: 2026-12-01', 'due: 2026-12-02', 'due: 2026-12-01 → 2026-12-02'],
    ['assignee: ada', 'assignee: [ada, sam]', 'assignee: ada → ada, sam'],
    ['estimate: 3', 'estimate: 5', 'estimate: 3 → 5'],
    ['blocker: Ill', '', 'blocker: Ill → '],
    ['', 'properties: {Team: Platform}', 'Team: - → Platform'],
    ['properties: {constructor: a}', 'properties: {constructor: b}', 'constructor: a → b'],
    ['', 'description: Long text', 'Description: - → written'],
    ['description: a', 'description: b', 'Description: - → changed'],
    ['context: a', '', 'Context: - → removed'],
    ['acceptance: [a]', 'acceptance: [{done: a}]', 'Acceptance Criteria: - → ticked “a”'],
    ['acceptance: [a]', 'acceptance: [b]', 'Acceptance Criteria: - → added “b”, removed “a”'],
    [
      'acceptance: [a, b, c]',
      'acceptance: [{done: a}, {done: b}, d]',
      'Acceptance Criteria: - → 2 ticked, 1 added, 1 removed',
    ],
    ['', 'resources: [https://example.com]', 'Resources: - → written'],
    ['', 'updates: [{note: a}, {note: b}]', 'Progress: - → 2 notes added'],
    ['updates: [{note: a}]', 'updates: [{note: b}]', 'Progress: - → changed'],
    ['updates: [{note: a}]', '', 'Progress: - → notes removed'],
    ['', 'depends-on: [PREF-9]', 'depends-on: - → PREF-9'],
  ])('%j → %j', (before, after, change) => {
    expect(compare(task(before), task(after))).toEqual(['changed PREF', `  changed PREF-1 ${change}`]);
  });

  it.each([
    ['status: doing', 'status: in-progress'],
    ['', 'status: To Do'],
    ['assignee: ada', 'assignee: [ada]'],
    ['resources: []', ''],
    ['# a comment', ''],
    ['start: 2026-12-01\ndue: 2026-12-02', 'due: 2026-12-02\nstart: 2026-12-01'],
  ])('%j says the same as %j', (before, after) => {
    expect(compare(task(before), task(after))).toEqual([]);
  });
});

describe('a field of a plan', () => {
  it.each([
    ['', 'status: done', 'status: computed → Done'],
    ['owner: ada', 'owner: sam', 'owner: ada → sam'],
    ['', 'spec-seen: 2026-12-01', 'spec-seen: - → 2026-12-01'],
    ['summary: a', 'summary: b', 'Overview: - → changed'],
    ['requirements: {current: a}', '', 'Requirements Summary: - → removed'],
    ['', 'risks: [{risk: a}]', 'Risks & Mitigation: - → written'],
    ['', 'milestones: [{title: a}]', 'Timeline: - → written'],
    ['success-criteria: [{done: a}]', 'success-criteria: [a]', 'Success Criteria: - → unticked “a”'],
    [
      'phases: [{title: One}]',
      'phases: [{title: Two}]',
      'Implementation Phases: - → added “Two”, removed “One”',
    ],
    ['phases: [{title: One}]', 'phases: [{title: One, goal: x}]', 'Implementation Phases: - → changed “One”'],
  ])('%j → %j', (before, after, change) => {
    expect(compare(planText(`${before}\n`), planText(`${after}\n`))).toEqual([`changed PREF ${change}`]);
  });
});

describe('the same thing elsewhere', () => {
  it('a moved or renamed file changes nothing', () => {
    expect(changesOf([planOf(task(''), 'a.yml')], [planOf(task(''), 'b/c.yml')])).toEqual({
      plans: [],
      blocks: 0,
      graph: [],
    });
  });

  it('a plan under another key is known by the one that it had', () => {
    const after = planText('was: PREF\ntasks:\n  - {id: PREF-1, title: Write scripts}\n', 'NEW');
    expect(compare(task(''), after)).toEqual(['changed NEW key: PREF → NEW']);
  });

  it('a task under another ID is known by the one that it had', () => {
    const after = planText('tasks:\n  - {id: PREF-7, was: PREF-1, title: Write scripts}\n');
    expect(compare(task(''), after)).toEqual(['changed PREF', '  changed PREF-7 id: PREF-1 → PREF-7']);
  });

  it('a task without an ID is known by its title, also once it has one', () => {
    const [nameless, named] = [
      tasksOf('PREF', ['a', 'b']),
      planOf(planText('tasks: [{title: a, id: PREF-1}]')),
    ];
    expect(told(changesOf([nameless], [named]).plans)).toContain('  removed b');
    expect(told(changesOf([nameless], [named]).plans)).not.toContain('  added PREF-1');
    expect(changesOf([nameless], [nameless]).plans).toEqual([]);
  });

  it('twins without an ID are paired one by one', () => {
    const [two, three] = [tasksOf('PREF', ['a', 'a']), tasksOf('PREF', ['a', 'a', 'a'])];
    expect(told(changesOf([two], [three]).plans)).toEqual(['changed PREF', '  added a']);
    expect(told(changesOf([three], [two]).plans)).toEqual(['changed PREF', '  removed a']);
  });

  it('a task that goes to another plan or phase is moved', () => {
    const before = [tasksOf('PREF', ['PREF-1', 'PREF-2']), tasksOf('PAY', ['PAY-1'])];
    const after = [tasksOf('PREF', ['PREF-1']), tasksOf('PAY', ['PAY-1', 'PREF-2'])];
    expect(told(changesOf(before, after).plans)).toEqual(['changed PAY', '  moved PREF-2 plan: PREF → PAY']);
    const phased = planText(
      'phases:\n  - title: One\n    tasks:\n      - {id: PREF-1, title: Write scripts}\n',
    );
    expect(compare(task(''), phased)).toContain('  moved PREF-1 phase: - → One');
  });
});

describe('plans', () => {
  const plan = tasksOf('PREF', ['PREF-1', 'a']);

  it('come with their tasks', () => {
    expect(told(changesOf([], [plan]).plans)).toEqual(['added PREF', '  added PREF-1', '  added a']);
  });

  it('go without them: their rows stay', () => {
    const { plans, blocks } = changesOf([plan], []);
    expect(plans).toMatchObject([{ kind: 'deleted', key: 'PREF', size: 2, tasks: [] }]);
    expect(blocks).toBe(0);
  });

  it('are archived and come back', () => {
    const archived = { ...plan, archived: true };
    expect(told(changesOf([plan], [archived]).plans)).toEqual(['archived PREF']);
    expect(told(changesOf([archived], [plan]).plans)).toEqual(['restored PREF']);
    expect(changesOf([], [archived]).blocks).toBe(0);
  });
});

describe('dependencies', () => {
  it('by title or by ID are the same', () => {
    const titled = planText('tasks:\n  - {title: a, id: PREF-1}\n  - {title: b, depends-on: [a]}\n');
    expect(compare(titled, titled.replace('[a]', '[PREF-1]'))).toEqual([]);
  });

  it('follow a task under its new ID', () => {
    const before = planText(
      'tasks:\n  - {title: a, id: PREF-1}\n  - {title: b, id: PREF-2, depends-on: [PREF-1]}\n',
    );
    const after = before.replace('id: PREF-1', 'id: PREF-9, was: PREF-1');
    expect(compare(before, after)).toEqual(['changed PREF', '  changed PREF-9 id: PREF-1 → PREF-9']);
  });

  it('are drawn with what is beside them, where one changes', () => {
    const before = tasksOf('PREF', ['PREF-1', 'PREF-2 < PREF-1', 'PREF-3', 'PREF-4 < PREF-3', 'PREF-5']);
    const after = tasksOf('PREF', [
      'PREF-1',
      'PREF-2 < PREF-1',
      'PREF-3 < PREF-2',
      'PREF-4 < PREF-3',
      'PREF-5',
    ]);
    const { graph, plans } = changesOf([before], [after]);
    expect(told(plans)).toEqual(['changed PREF', '  changed PREF-3 depends-on: - → PREF-2']);
    expect(graph.map(({ id, dependsOn }) => [id, ...dependsOn])).toEqual([
      ['PREF-2'],
      ['PREF-3', 'PREF-2'],
      ['PREF-4', 'PREF-3'],
    ]);
    expect(changesOf([after], [after]).graph).toEqual([]);
  });
});

describe('blocks', () => {
  it('of a new task are its page and its text', () => {
    const before = planOf(task(''));
    const after = planOf(
      `${task('')}  - title: New\n    description: |\n      One\n\n      Two\n    acceptance: [a, b]\n`,
    );
    const sections = taskSections(after.tasks[1]!, { personName: (handle) => handle });
    const { blocks } = changesOf([before], [after]);
    expect(bodyBlocks(sections)).toBe(6);
    expect(blocks).toBeGreaterThanOrEqual(7);
  });

  it('of a new criterion are one, of a changed status none', () => {
    const criteria = (list: string) => planOf(task(`acceptance: ${list}`));
    expect(changesOf([criteria('[a]')], [criteria('[a, b]')]).blocks).toBe(1);
    expect(changesOf([criteria('[a]')], [criteria('[{done: a}]')]).blocks).toBe(0);
  });

  it('are none of text that is not written into pages', () => {
    const [before, after] = [planOf(task('')), planOf(task('description: Long'))];
    expect(planChanges([before], [after], { ...options, body: 'none' }).blocks).toBe(0);
    expect(planChanges([], [after], { ...options, body: 'none' }).blocks).toBe(2);
  });

  it('of a linked specification are two', () => {
    const [before, after] = [planOf(planText('')), planOf(planText('spec: The spec\n'))];
    const written = changesOf([before], [after]).blocks;
    expect(written - planChanges([before], [after], { ...options, specWritten: () => false }).blocks).toBe(2);
  });
});

it('a full plan differs from nothing in everything, and from itself in nothing', () => {
  const text = readFileSync(join(import.meta.dirname, '../plan/full-plan.yml'), 'utf8');
  const plan = planOf(text);
  expect(changesOf([plan], [planOf(text)])).toEqual({ plans: [], blocks: 0, graph: [] });
  expect(told(changesOf([plan], [planOf(planText(''))]).plans)[0]!.split(';').length).toBeGreaterThan(10);
});

it('thousands of tasks are compared in no time', () => {
  const lines = Array.from(
    { length: 3_000 },
    (_, index) => `PREF-${index + 1}${index ? ` < PREF-${index}` : ''}`,
  );
  const before = tasksOf('PREF', lines);
  const after = tasksOf('PREF', [...lines].reverse());
  const started = performance.now();
  expect(changesOf([before], [after]).plans).toEqual([]);
  expect(performance.now() - started).toBeLessThan(5_000);
});
