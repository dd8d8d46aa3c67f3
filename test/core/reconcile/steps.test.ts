// From what the files want and what is known to the steps of a run.
import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/core/board/model.ts';
import { findPlan, findTask, leftTasks, steps, type Known } from '../../../src/core/reconcile/steps.ts';
import type { WantedPlan, WantedTask } from '../../../src/core/reconcile/wanted.ts';
import type { PlanState, TaskState } from '../../../src/core/state/model.ts';

function task(id: string, parts: Partial<WantedTask> = {}): WantedTask {
  return {
    plan: 'PREF',
    id,
    was: undefined,
    title: `Task ${id}`,
    path: 'plans/a.yml',
    at: undefined,
    values: { title: `Task ${id}` },
    sections: [],
    dependsOn: [],
    category: 'todo',
    ...parts,
  };
}

function plan(tasks: readonly WantedTask[] = [], parts: Partial<WantedPlan> = {}): WantedPlan {
  return {
    key: 'PREF',
    was: undefined,
    title: 'Preferences',
    path: 'plans/a.yml',
    values: { title: 'Preferences' },
    sections: [],
    spec: undefined,
    specLine: '',
    tasks,
    ...parts,
  };
}

function taskState(id: string, parts: Partial<TaskState> = {}): TaskState {
  return { page: `page-${id}`, url: 'u', fields: { title: [`Task ${id}`] }, sections: {}, ...parts };
}

function planState(ids: readonly string[], parts: Partial<PlanState> = {}): PlanState {
  const tasks = Object.fromEntries(ids.map((id) => [id, taskState(id)]));
  return { page: 'page-plan', url: 'u', fields: { title: ['Preferences'] }, sections: {}, tasks, ...parts };
}

function known(plans: Readonly<Record<string, PlanState>> = {}): Known {
  const index = Object.entries(plans).flatMap(([key, { tasks }]) =>
    Object.keys(tasks).map((id) => [
      id,
      { plan: key, title: id, page: `page-${id}`, url: 'u', category: 'todo', dependsOn: [] },
    ]),
  );
  return { plans: new Map(Object.entries(plans)), index: Object.fromEntries(index) as Known['index'] };
}

const nobody = { taskRow: () => undefined, planRow: () => undefined };
const options = {
  show: (_: string, value: unknown) => String(value),
  showPlan: (_: string, value: unknown) => String(value),
  follows: new Set(['source']),
  touched: new Set<string>(),
  specs: true,
  waits: () => false,
  specFound: () => true,
};

/** `kind subject` of every step. */
function shown(
  wanted: readonly WantedPlan[],
  state: Known,
  parts: object = {},
  adoptable: object = {},
): string[] {
  const found = steps(wanted, state, { ...nobody, ...adoptable }, { ...options, ...parts });
  return found.map(({ kind, operation }) => `${kind} ${operation.task ?? operation.plan ?? ''}`);
}

describe('steps', () => {
  const one = task('PREF-1');

  it('create what nobody knows, a plan before its tasks', () => {
    expect(shown([plan([one])], known())).toEqual(['create-plan PREF', 'create-task PREF-1']);
  });

  it('are none when nothing changed', () => {
    expect(shown([plan([one])], known({ PREF: planState(['PREF-1']) }))).toEqual([]);
  });

  it('adopt rows that are there already', () => {
    const row = { id: 'there' } as Page;
    const rows = { taskRow: () => row, planRow: () => row };
    expect(shown([plan([one])], known(), {}, rows)).toEqual(['adopt-plan PREF', 'adopt-task PREF-1']);
  });

  it.each<[string, Partial<WantedTask>, Partial<TaskState>, readonly string[]]>([
    ['a field', { values: { title: 'New' } }, {}, ['title Task PREF-1 → New']],
    [
      'a section',
      { sections: [{ heading: 'Context', text: 'b' }] },
      { sections: { Context: ['a'] } },
      ['Context'],
    ],
    ['a new section', { sections: [{ heading: 'Context', text: 'b' }] }, {}, ['Context']],
    ['a section that left the file', {}, { sections: { Context: ['a'] } }, ['Context']],
    ['not a section that was empty already', {}, { sections: { Context: [''] } }, []],
    ['not what only follows', { values: { title: 'Task PREF-1', source: 'x' } }, {}, []],
  ])('update a row for %s', (_, wanted, state, changes) => {
    const before = planState([], { tasks: { 'PREF-1': taskState('PREF-1', state) } });
    const [step] = steps([plan([task('PREF-1', wanted)])], known({ PREF: before }), nobody, options);
    const told = step?.operation.changes.map(({ field, from, to }) =>
      to === undefined ? field : `${field} ${from} → ${to}`,
    );
    expect(told ?? []).toEqual(changes);
    expect(step?.kind).toBe(changes.length > 0 ? 'update-task' : undefined);
  });

  it('look at rows that people touched, and at no other', () => {
    const state = known({ PREF: planState(['PREF-1', 'PREF-2']) });
    const wanted = [plan([one, task('PREF-2')])];
    expect(shown(wanted, state, { touched: new Set(['page-PREF-2']) })).toEqual(['update-task PREF-2']);
    expect(shown(wanted, state, { touched: new Set(['page-plan']) })).toEqual(['update-plan PREF']);
  });

  it('count the blocks that they create', () => {
    const sections = [{ heading: 'Description', text: 'one\ntwo' }];
    const found = steps([plan([task('PREF-1', { sections })])], known(), nobody, options);
    expect(found.map(({ operation }) => operation.blocks)).toEqual([1, 4]);
    const state = planState([], {
      tasks: { 'PREF-1': taskState('PREF-1', { sections: { Description: ['one'] } }) },
    });
    const [update] = steps([plan([task('PREF-1', { sections })])], known({ PREF: state }), nobody, options);
    expect(update?.operation.blocks).toBe(1);
  });
});

describe('links in specifications', () => {
  const wanted = [plan([], { spec: 'Schema Spec', specLine: 'In Progress' })];
  const linked = (reference: string, text: string): Known =>
    known({
      PREF: planState([], {
        spec: { reference, page: 's', url: 'u', title: 'Schema Spec', line: [text] },
      }),
    });

  it.each<[string, Known, object, readonly string[]]>([
    ['are made once', linked('Schema Spec', 'In Progress'), {}, []],
    ['follow the status', linked('Schema Spec', 'Planned'), {}, ['link-spec PREF']],
    ['follow another specification', linked('Old Spec', 'In Progress'), {}, ['link-spec PREF']],
    ['wait for a page that can be found', linked('Old Spec', 'x'), { specFound: () => false }, []],
    ['are not made where they are not wanted', linked('Old Spec', 'x'), { specs: false }, []],
  ])('%s', (_, state, parts, expected) => {
    expect(shown(wanted, state, parts)).toEqual(expected);
  });
});

describe('identity', () => {
  const state = known({ PREF: planState(['PREF-1']), API: planState(['API-7']) });

  it.each([
    ['in its plan', { id: 'PREF-1', was: undefined, plan: 'PREF' }, 'PREF PREF-1'],
    ['in the plan it came from', { id: 'API-7', was: undefined, plan: 'PREF' }, 'API API-7'],
    ['under its former ID', { id: 'PREF-9', was: 'PREF-1', plan: 'PREF' }, 'PREF PREF-1'],
    ['under its former ID in another plan', { id: 'PREF-9', was: 'API-7', plan: 'PREF' }, 'API API-7'],
    ['nowhere', { id: 'PREF-9', was: undefined, plan: 'PREF' }, undefined],
  ])('a task is found %s', (_, wanted, expected) => {
    const found = findTask(state, wanted);
    expect(found && `${found.plan} ${found.id}`).toBe(expected);
  });

  it('a plan is found under its key, and under the one that it had', () => {
    expect(findPlan(state, { key: 'PREF', was: 'API' })?.key).toBe('PREF');
    expect(findPlan(state, { key: 'NEW', was: 'API' })?.key).toBe('API');
    expect(findPlan(state, { key: 'NEW', was: undefined })).toBeUndefined();
  });
});

describe('tasks that left their file', () => {
  it.each<[string, readonly WantedPlan[], readonly string[]]>([
    ['are those that no file names', [plan([task('PREF-1')])], ['PREF-2']],
    ['are none that got another ID', [plan([task('PREF-1'), task('PREF-3', { was: 'PREF-2' })])], []],
    [
      'are none that went to another plan',
      [plan([task('PREF-1')]), plan([task('PREF-2', { plan: 'API' })], { key: 'API' })],
      [],
    ],
    [
      'are found under the former key of the plan',
      [plan([], { key: 'NEW', was: 'PREF' })],
      ['PREF-1', 'PREF-2'],
    ],
    ['are none of plans that were not read', [plan([], { key: 'API' })], []],
  ])('%s', (_, wanted, left) => {
    const state = known({ PREF: planState(['PREF-1', 'PREF-2']) });
    expect(leftTasks(wanted, state).map(({ id }) => id)).toEqual(left);
  });

  it('are told once: rows that were let go stay so', () => {
    const tasks = { 'PREF-1': taskState('PREF-1', { detached: 'left' }) };
    expect(leftTasks([plan()], known({ PREF: planState([], { tasks }) }))).toEqual([]);
  });
});

describe('a task that both sides moved', () => {
  it('is followed by what is known of it, so that the plan that it left does not miss it', () => {
    const before = known({ API: planState(['API-7']), PREF: planState([]) });
    const found = steps([plan([task('API-7')])], before, nobody, options);
    expect(found.map(({ operation }) => [operation.kind, operation.task, operation.changes])).toEqual([
      ['update-task', 'API-7', []],
    ]);
  });
});
