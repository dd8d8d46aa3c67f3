// Databases as people have them: the ones `setup` creates, and ways to vary them.
import type { DataSource, PropertySchema, StatusGroup } from '../../../src/core/board/model.ts';

export function property(name: string, type: string, more: Partial<PropertySchema> = {}): PropertySchema {
  return { id: `p-${name}`, name, type, ...more };
}

export function options(...names: readonly string[]) {
  return names.map((name) => ({ id: `o-${name}`, name }));
}

export function groups(...named: readonly (readonly [string, readonly string[]])[]): StatusGroup[] {
  return named.map(([name, names]) => ({ name, optionIds: names.map((option) => `o-${option}`) }));
}

export function status(grouped: Readonly<Record<string, readonly string[]>>): PropertySchema {
  return property('Status', 'status', {
    options: options(...Object.values(grouped).flat()),
    groups: groups(...Object.entries(grouped)),
  });
}

export const taskStatus = status({
  'To-do': ['To Do'],
  'In progress': ['In Progress', 'In Review', 'Blocked'],
  Complete: ['Done', 'Cancelled'],
});

export function source(id: string, properties: readonly PropertySchema[]): DataSource {
  return {
    id,
    database: `db-${id}`,
    title: `Engineering ${id}`,
    url: `https://www.notion.so/${id}`,
    properties,
  };
}

export const tasksSource = source('tasks', [
  { ...property('Task', 'title'), id: 'title' },
  property('Task ID', 'rich_text'),
  taskStatus,
  property('Priority', 'select', { options: options('Critical', 'High', 'Medium', 'Low') }),
  property('Assignee', 'people'),
  property('Sprint', 'select', { options: options('Sprint 25') }),
  property('Phase', 'select', { options: [] }),
  property('Estimate', 'number'),
  property('Start', 'date'),
  property('Due', 'date'),
  property('Completed', 'date'),
  property('Labels', 'multi_select', { options: options('database') }),
  property('Depends on', 'relation', { relation: { dataSource: 'tasks', mirror: 'p-Blocks' } }),
  property('Blocks', 'relation', { relation: { dataSource: 'tasks', mirror: 'p-Depends on' } }),
  property('Plan', 'relation', { relation: { dataSource: 'plans', mirror: 'p-Tasks' } }),
  property('Blocker', 'rich_text'),
  property('Pull requests', 'rich_text'),
  property('Sync', 'rich_text'),
  property('Source', 'url'),
]);

export const plansSource = source('plans', [
  { ...property('Plan', 'title'), id: 'title' },
  property('Key', 'rich_text'),
  status({
    'To-do': ['Planned'],
    'In progress': ['In Progress', 'Blocked'],
    Complete: ['Done', 'Cancelled'],
  }),
  property('Owner', 'people'),
  property('Progress', 'number'),
  property('Start', 'date'),
  property('Due', 'date'),
  property('Spec', 'url'),
  property('Source', 'url'),
  property('Sync', 'rich_text'),
  property('Tasks', 'relation', { relation: { dataSource: 'tasks', mirror: 'p-Plan' } }),
]);
