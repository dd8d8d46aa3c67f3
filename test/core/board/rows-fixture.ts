// A task, a plan and everything that their codecs ask for.
import type { Context } from '../../../src/core/board/codecs/codec.ts';
import { detect } from '../../../src/core/board/detect.ts';
import type { DataSource, Page, RawProperty } from '../../../src/core/board/model.ts';
import { directory } from '../../../src/core/board/people.ts';
import type { Plan, Task } from '../../../src/core/plan/model.ts';
import { planVocabulary, priorities, taskVocabulary } from '../../../src/core/status.ts';
import { plansSource, tasksSource } from './board-fixture.ts';

export const users = {
  ada: '11111111-1111-4111-8111-111111111111',
  bob: '22222222-2222-4222-8222-222222222222',
  eve: '33333333-3333-4333-8333-333333333333',
};

export const whereabouts = { key: 'PREF', path: 'plans/pref.yml' };

export function task(more: Partial<Task> = {}): Task {
  return {
    id: 'PREF-1',
    was: undefined,
    title: 'Write migration SQL scripts',
    phase: undefined,
    status: undefined,
    priority: undefined,
    assignee: [],
    sprint: undefined,
    estimate: undefined,
    start: undefined,
    due: undefined,
    labels: [],
    dependsOn: [],
    blocker: undefined,
    context: undefined,
    description: undefined,
    acceptance: [],
    approach: undefined,
    resources: [],
    updates: [],
    properties: {},
    at: { '': { line: 7, column: 5 } },
    frozen: [],
    ...more,
  };
}

export function plan(more: Partial<Plan> = {}): Plan {
  return {
    path: whereabouts.path,
    key: whereabouts.key,
    was: undefined,
    title: 'User Preferences Migration',
    status: undefined,
    archived: false,
    owner: undefined,
    spec: undefined,
    specSeen: undefined,
    start: undefined,
    due: undefined,
    summary: undefined,
    requirements: { current: undefined, target: undefined, functional: [], nonFunctional: [] },
    approach: undefined,
    phases: [],
    tasks: [],
    dependencies: { external: [] },
    risks: [],
    milestones: [],
    successCriteria: [],
    resources: [],
    updates: [],
    at: { '': { line: 1, column: 1 } },
    frozen: [],
    ...more,
  };
}

/** Databases, bound, and a context in which `row-X` is the row of X and `page-X` the page titled X. */
export function board(tasks: DataSource = tasksSource, more: Partial<Context> = {}) {
  const found = detect({ tasks, plans: plansSource });
  const after = (prefix: string) => (id: string) =>
    id.startsWith(prefix) ? id.slice(prefix.length) : undefined;
  const context: Context = {
    taskStatuses: taskVocabulary(found.tasks.fields.status),
    planStatuses: planVocabulary(found.plans.fields.status),
    priorities: priorities(found.tasks.fields.priority),
    people: directory({ ada: users.ada, bob: 'bob@example.com', sam: 'none' }, [
      { id: users.bob, name: 'Bob', email: 'bob@example.com', bot: false },
      { id: users.eve, name: 'Eve', email: 'eve@example.com', bot: false },
    ]),
    pageOf: (id) => (/^PREF-\d+$/.test(id) ? `row-${id}` : undefined),
    taskOf: after('row-'),
    planPage: (key) => (['PREF', 'OPS'].includes(key) ? `plan-${key}` : undefined),
    planOf: after('plan-'),
    pageTitled: (_source, title) => (title.startsWith('New') ? undefined : `page-${title}`),
    titleOf: after('page-'),
    specUrl: (reference) => (reference === 'The Spec' ? 'https://www.notion.so/spec' : undefined),
    ...more,
  };
  return { context, tasks: found.tasks, plans: found.plans };
}

/** A row as Notion gives it, with these properties by name. */
export function row(source: DataSource, values: Readonly<Record<string, unknown>>): Page {
  const properties = Object.fromEntries(
    Object.entries(values).map(([name, value]): [string, RawProperty] => {
      const { id, type } = source.properties.find((property) => property.name === name)!;
      return [id, { id, type, [type]: value }];
    }),
  );
  return {
    id: 'row',
    url: 'https://www.notion.so/row',
    createdTime: '2026-12-01T10:00:00.000Z',
    createdBy: users.ada,
    lastEditedTime: '2026-12-01T10:00:00.000Z',
    lastEditedBy: users.ada,
    inTrash: false,
    dataSource: source.id,
    title: '',
    properties,
  };
}
