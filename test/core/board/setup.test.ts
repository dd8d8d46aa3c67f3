import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/core/board/detect.ts';
import type { DataSource, PropertySchema } from '../../../src/core/board/model.ts';
import {
  describeStep,
  setup,
  statusesInWrongGroup,
  stepProperties,
  type SetupStep,
} from '../../../src/core/board/setup.ts';
import { plansSource, property, source, status, taskStatus, tasksSource } from './board-fixture.ts';

const ids = { tasks: 'tasks-id', plans: 'plans-id' };

function sent(step: SetupStep | undefined): Record<string, any> {
  if (!step || step.kind === 'create-view') throw new Error('no step that sends properties');
  return stepProperties(step, ids);
}

describe('from nothing', () => {
  const { steps, notices } = setup({});

  it('plans come first, then tasks that link to them, then the relation to itself, then views', () => {
    expect(notices).toEqual([]);
    expect(steps.map(describeStep)).toEqual([
      'create the database "Plans" with Plan, Key, Status, Owner, Progress, Start, Due, Spec, Source and Sync',
      'create the database "Tasks" with Task, Task ID, Status, Priority, Assignee, Sprint, Phase, Estimate, Start, Due, Completed, Labels, Plan, Blocker, Pull requests, Source and Sync',
      'add Depends on to the tasks database',
      'add the view "Board by Status" to the tasks database',
      'add the view "Table by Phase" to the tasks database',
    ]);
  });

  it('relations get their other ends', () => {
    expect(sent(steps[1])['Plan']).toEqual({
      type: 'relation',
      relation: {
        data_source_id: 'plans-id',
        type: 'dual_property',
        dual_property: { synced_property_name: 'Tasks' },
      },
    });
    expect(sent(steps[2])['Depends on']).toEqual({
      type: 'relation',
      relation: {
        data_source_id: 'tasks-id',
        type: 'dual_property',
        dual_property: { synced_property_name: 'Blocks' },
      },
    });
  });

  it('statuses name their groups, progress is a percentage', () => {
    expect(sent(steps[1])['Status'].status.options).toEqual([
      { name: 'To Do', group: 'To-do' },
      { name: 'In Progress', group: 'In progress' },
      { name: 'In Review', group: 'In progress' },
      { name: 'Blocked', group: 'In progress' },
      { name: 'Done', group: 'Complete' },
      { name: 'Cancelled', group: 'Complete' },
    ]);
    expect(sent(steps[0])['Progress']).toEqual({ type: 'number', number: { format: 'percent' } });
    expect(sent(steps[1])['Estimate']).toEqual({ type: 'number', number: { format: 'number' } });
    expect(sent(steps[1])['Task']).toEqual({ type: 'title', title: {} });
  });

  it('statuses are created under the names of the configuration', () => {
    const renamed = setup({}, { statuses: { 'to do': 'Backlog' } });
    expect(sent(renamed.steps[1])['Status'].status.options[0]).toEqual({ name: 'Backlog', group: 'To-do' });
  });
});

describe('with databases that have everything', () => {
  it('does nothing', () => {
    const views = ['Default view', 'Board by Status', 'Table by Phase'];
    expect(setup({ tasks: tasksSource, plans: plansSource }, { views })).toEqual({ steps: [], notices: [] });
  });
});

describe('with databases of people', () => {
  const title: PropertySchema = { ...property('Name', 'title'), id: 'title' };
  const views = ['Board by Status', 'Table by Phase'];

  function steps(tasks: DataSource, plans = plansSource) {
    return setup({ tasks, plans }, { views });
  }

  it('adds what is missing, under our names', () => {
    const without = source(
      'tasks',
      tasksSource.properties.filter(({ name }) => !['Task ID', 'Due', 'Depends on'].includes(name)),
    );
    const found = steps(without);
    expect(found.steps.map(describeStep)).toEqual(['add Task ID, Due and Depends on to the tasks database']);
    // `Blocks` is there already: the relation gets no other end instead of a second one of that name.
    expect(sent(found.steps[0])['Depends on'].relation).toMatchObject({
      type: 'single_property',
      data_source_id: 'tasks-id',
    });
  });

  it('adds nothing over a property of the same name and another type, and says so', () => {
    const tasks = source('tasks', [
      ...tasksSource.properties.filter(({ name }) => name !== 'Due'),
      property('due', 'rich_text'),
    ]);
    const found = steps(tasks);
    expect(found.steps).toEqual([]);
    expect(found.notices[0]!.message).toContain('Due (date) was not added');
    expect(found.notices[0]!.message).toContain('of the type rich_text');
  });

  it('adds only the statuses whose meaning is missing, and sends all options', () => {
    const own = status({ 'To-do': ['Not started'], 'In progress': ['In progress'], Complete: ['Done'] });
    const tasks = source('tasks', [
      title,
      ...tasksSource.properties.slice(1).filter((p) => p.type !== 'status'),
      own,
    ]);
    const [step] = steps(tasks).steps;
    expect(describeStep(step!)).toBe('add In Review, Blocked and Cancelled to Status of the tasks database');
    expect(sent(step)).toEqual({
      'p-Status': {
        type: 'status',
        status: {
          options: [
            { id: 'o-Not started', name: 'Not started' },
            { id: 'o-In progress', name: 'In progress' },
            { id: 'o-Done', name: 'Done' },
            { name: 'In Review', group: 'In progress' },
            { name: 'Blocked', group: 'In progress' },
            { name: 'Cancelled', group: 'Complete' },
          ],
        },
      },
    });
  });

  it('a select gets options without groups, and priorities only where there are none', () => {
    const tasks = source('tasks', [
      title,
      ...tasksSource.properties.slice(1).filter(({ name }) => !['Status', 'Priority'].includes(name)),
      property('State', 'select', { options: [] }),
      property('Priority', 'select', { options: [] }),
    ]);
    const found = steps(tasks);
    expect(sent(found.steps[0])['p-State'].select.options[0]).toEqual({ name: 'To Do' });
    expect(sent(found.steps[1])['p-Priority'].select.options).toEqual(
      ['Critical', 'High', 'Medium', 'Low'].map((name) => ({ name })),
    );
  });

  it('one database may be there and the other not', () => {
    const plans = source(
      'plans',
      plansSource.properties.filter(({ name }) => name !== 'Tasks'),
    );
    const found = setup({ plans }, { views });
    expect(found.steps.map(({ kind, which }) => `${kind} ${which}`)).toEqual([
      'create-database tasks',
      'add-properties tasks',
    ]);
    expect(sent(found.steps[0])['Plan'].relation.type).toBe('dual_property');
    const other = setup({ tasks: source('tasks', [title]) }, { views });
    expect(other.steps.map(({ kind, which }) => `${kind} ${which}`)).toEqual([
      'create-database plans',
      'add-properties tasks',
    ]);
  });

  it('what was added is found afterwards, and nothing is left to add', () => {
    const half = source('tasks', [title, property('Task ID', 'rich_text')]);
    const added = steps(half).steps.flatMap((step) =>
      step.kind === 'add-properties' ? step.properties : [],
    );
    const whole = source('tasks', [
      ...half.properties,
      ...added.map(({ name, type, options, relation }) =>
        property(name, type, {
          options: options?.map((option) => ({ id: `o-${option.name}`, name: option.name })),
          relation: relation && { dataSource: relation.target },
        }),
      ),
    ]);
    expect(steps(whole).steps).toEqual([]);
    const found = detect({ tasks: whole, plans: plansSource });
    expect([found.problems, found.notices]).toEqual([[], []]);
  });
});

describe('groups that did not take', () => {
  const wanted = [
    { name: 'Blocked', group: 'In progress' },
    { name: 'Done', group: 'Complete' },
  ] as const;

  it('are named one by one', () => {
    const misplaced = status({ 'To-do': ['To Do', 'Blocked'], Complete: ['Done'] });
    expect(statusesInWrongGroup(source('tasks', [misplaced]), 'Status', wanted)).toEqual([
      {
        message:
          'In "Engineering tasks", move the option Blocked of Status to the group In progress: Notion did not take it over.',
      },
    ]);
  });

  it('are no matter where they took', () => {
    expect(statusesInWrongGroup(source('tasks', [taskStatus]), 'p-Status', wanted)).toEqual([]);
  });
});
