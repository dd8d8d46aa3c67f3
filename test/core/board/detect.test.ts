import { describe, expect, it } from 'vitest';
import { describeMapping, detect } from '../../../src/core/board/detect.ts';
import type { DataSource, PropertySchema } from '../../../src/core/board/model.ts';
import { plansSource, property, source, tasksSource } from './board-fixture.ts';

const minimal = [{ ...property('Name', 'title'), id: 'title' }, property('Task ID', 'rich_text')];

function tasksWith(...properties: readonly PropertySchema[]): DataSource {
  return source('tasks', [...minimal, ...properties]);
}

function detected(tasks: DataSource, configured: Record<string, string> = {}) {
  return detect({ tasks, plans: plansSource }, configured);
}

describe('databases as setup creates them', () => {
  const found = detect({ tasks: tasksSource, plans: plansSource });

  it('are matched without a word', () => {
    expect([found.notices, found.problems, found.replaced]).toEqual([[], [], { tasks: [], plans: [] }]);
    const names = (fields: object) =>
      Object.fromEntries(Object.entries(fields).map(([field, { name }]) => [field, name]));
    expect(names(found.tasks.fields)).toEqual({
      title: 'Task',
      id: 'Task ID',
      status: 'Status',
      priority: 'Priority',
      assignee: 'Assignee',
      sprint: 'Sprint',
      phase: 'Phase',
      estimate: 'Estimate',
      start: 'Start',
      due: 'Due',
      completed: 'Completed',
      labels: 'Labels',
      'depends-on': 'Depends on',
      plan: 'Plan',
      blocker: 'Blocker',
      'pull-requests': 'Pull requests',
      source: 'Source',
      sync: 'Sync',
    });
    expect(names(found.plans.fields)).toMatchObject({ title: 'Plan', key: 'Key', tasks: 'Tasks' });
  });

  it('are described line by line for the first run', () => {
    expect(describeMapping(found.plans).slice(0, 3)).toEqual([
      'title: Plan (title)',
      'key: Key (rich_text)',
      'status: Status (status)',
    ]);
  });
});

describe('by name and type', () => {
  it.each([
    ['status', property('State', 'select', { options: [] })],
    ['due', property('due_date', 'date')],
    ['due', property('DEADLINE', 'date')],
    ['estimate', property('Story Points', 'number')],
    ['estimate', property('Effort', 'select', { options: [] })],
    ['sprint', property('Iteration', 'rich_text')],
    ['sprint', property('Cycle', 'relation', { relation: { dataSource: 'sprints' } })],
    ['labels', property('Tags', 'multi_select', { options: [] })],
    ['assignee', property('Owner', 'people')],
    ['depends-on', property('Blocked by', 'relation', { relation: { dataSource: 'tasks' } })],
    ['plan', property('Project', 'relation', { relation: { dataSource: 'plans' } })],
    ['pull-requests', property('PR', 'rich_text')],
  ] as const)('%s is found in %o', (field, candidate) => {
    expect(detected(tasksWith(candidate)).tasks.fields[field]).toEqual(candidate);
  });

  it.each([
    ['due', property('Due', 'rich_text')],
    ['estimate', property('Estimate', 'formula')],
    ['depends-on', property('Depends on', 'relation', { relation: { dataSource: 'elsewhere' } })],
    ['plan', property('Plan', 'relation', { relation: { dataSource: 'tasks' } })],
    ['priority', property('Importance', 'select', { options: [] })],
  ] as const)('%s is not found in %o', (field, candidate) => {
    expect(detected(tasksWith(candidate)).tasks.fields[field]).toBeUndefined();
  });

  it('prefers the likelier name, whatever the order of the properties', () => {
    const both = [property('Deadline', 'date'), property('Due', 'date')];
    expect(detected(tasksWith(...both)).tasks.fields.due?.name).toBe('Due');
    expect(detected(tasksWith(...both.toReversed())).tasks.fields.due?.name).toBe('Due');
  });

  it('uses no property twice', () => {
    const { fields } = detected(source('tasks', [minimal[0]!, property('Key', 'rich_text')])).tasks;
    const ids = Object.values(fields).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says once which fields are left out', () => {
    const without = source(
      'tasks',
      tasksSource.properties.filter(({ name }) => !['Sprint', 'Estimate'].includes(name)),
    );
    expect(detected(without).notices).toEqual([
      { message: 'Left out, since the tasks database has no property for them: Sprint, Estimate.' },
    ]);
  });

  it('needs Task ID and Key, and says how to get them', () => {
    const { problems } = detect({
      tasks: source('tasks', [minimal[0]!]),
      plans: source('plans', [{ ...property('Name', 'title'), id: 'title' }]),
    });
    expect(problems.map(({ message }) => message)).toEqual([
      'The tasks database "Engineering tasks" has no property Task ID (rich_text).',
      'The plans database "Engineering plans" has no property Key (rich_text).',
    ]);
    expect(problems[0]!.hint).toContain('`setup`');
  });
});

describe('as configured', () => {
  const tasks = tasksWith(
    property('Size', 'number'),
    property('Estimate', 'number'),
    property('Notes', 'files'),
  );

  it.each(['Size', 'size', 'p-Size'])('%s beats detection', (name) => {
    const found = detected(tasks, { estimate: name });
    expect(found.problems).toEqual([]);
    expect(found.tasks.fields.estimate?.name).toBe('Size');
  });

  it.each([
    [
      { estimate: 'Sixe' },
      'keeps `estimate` in "Sixe", which is no property in Notion',
      'Did you mean "Size"?',
    ],
    [{ estimat: 'Size' }, 'names `estimat`, which is no field', 'Did you mean "estimate"?'],
    [{ estimate: 'Notes' }, 'keeps `estimate` in "Notes", which is of the type files', 'number or select'],
    [{ constructor: 'Size' }, 'names `constructor`, which is no field', 'The fields are: title'],
  ])('%o is a problem', (configured, message, hint) => {
    const { problems } = detected(tasks, configured);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toContain(message);
    expect(problems[0]!.hint).toContain(hint);
  });

  it('a name that only the plans database has applies there', () => {
    const plans = source('plans', [...plansSource.properties, property('Sponsor', 'people')]);
    const found = detect({ tasks: tasksSource, plans }, { owner: 'Sponsor' });
    expect(found.problems).toEqual([]);
    expect(found.plans.fields.owner?.name).toBe('Sponsor');
  });
});

describe('as remembered', () => {
  const fields = Object.fromEntries(
    Object.entries(detected(tasksSource).tasks.fields).map(([field, { id }]) => [field, id]),
  );
  const remembered = {
    tasks: { properties: tasksSource.properties, fields },
    plans: { properties: [], fields: {} },
  };

  function again(change: (property: PropertySchema) => PropertySchema | undefined) {
    const tasks = source(
      'tasks',
      tasksSource.properties.flatMap((known) => change(known) ?? []),
    );
    return detect({ tasks, plans: plansSource }, {}, remembered);
  }

  it('a renamed property stays what it was, and is known by its old name', () => {
    const found = again((known) => (known.name === 'Due' ? { ...known, name: 'Wanted by' } : known));
    expect(found.tasks.fields.due).toMatchObject({ id: 'p-Due', name: 'Wanted by', formerly: ['Due'] });
    expect([found.notices, found.problems, found.replaced.tasks]).toEqual([[], [], []]);
  });

  it('a deleted property freezes its field with one notice', () => {
    const found = again((known) => (known.name === 'Due' || known.name === 'Sprint' ? undefined : known));
    expect(found.tasks.fields.due).toBeUndefined();
    expect(found.notices).toHaveLength(1);
    expect(found.notices[0]!.message).toContain('Sprint and Due can no longer be kept');
    expect(found.replaced.tasks).toEqual([]);
  });

  it('a property that took its place is told apart, because it holds nothing yet', () => {
    const found = again((known) => (known.name === 'Due' ? { ...known, id: 'p-new' } : known));
    expect(found.tasks.fields.due?.id).toBe('p-new');
    expect(found.replaced.tasks).toEqual(['due']);
  });

  it('a type that carries the field as well is told apart, one that does not freezes it', () => {
    const text = again((known) => (known.name === 'Sprint' ? { ...known, type: 'rich_text' } : known));
    expect(text.replaced.tasks).toEqual(['sprint']);
    const files = again((known) => (known.name === 'Sprint' ? { ...known, type: 'files' } : known));
    expect(files.tasks.fields.sprint).toBeUndefined();
    expect(files.notices[0]!.message).toContain('Sprint can no longer be kept');
  });
});
