// A property as `setup` creates it, and the configuration that Notion wants for it.
import { taskStatuses, planStatuses, priorityTerms, statusGroups, type StatusGroupName } from '../status.ts';
import type { FieldRule } from './fields.ts';
import type { Databases, PropertySchema } from './model.ts';
import { fold } from './names.ts';

export interface NewOption {
  readonly name: string;
  /** Of a status. */
  readonly group?: StatusGroupName | undefined;
}

export interface NewProperty {
  readonly name: string;
  readonly type: string;
  readonly options?: readonly NewOption[] | undefined;
  /** How a number is shown. */
  readonly format?: 'number' | 'percent' | undefined;
  /** A relation's other database, and the name of the property at its other end where it gets one. */
  readonly relation?: { readonly target: 'tasks' | 'plans'; readonly mirror: string | undefined } | undefined;
}

/** Names at the other ends of our relations. */
export const mirrors: Readonly<Record<string, string>> = { 'depends-on': 'Blocks', plan: 'Tasks' };

/**
 * The property that `setup` creates for a field of one of the databases; `renames` are the task statuses that go by
 * another name in Notion.
 */
export function newProperty(
  which: 'tasks' | 'plans',
  field: string,
  rule: FieldRule,
  renames: Readonly<Record<string, string>>,
): NewProperty {
  const property = { name: rule.name, type: rule.types[0]! };
  if (rule.target) return { ...property, relation: { target: rule.target, mirror: mirrors[field] } };
  if (field === 'status') return { ...property, options: statusOptions(which, renames) };
  if (field === 'priority') return { ...property, options: priorityTerms.map(({ name }) => ({ name })) };
  if (property.type === 'number') return { ...property, format: field === 'progress' ? 'percent' : 'number' };
  return property;
}

/** Our statuses, called as the configuration wants them, with the groups they belong to. */
export function statusOptions(
  which: 'tasks' | 'plans',
  renames: Readonly<Record<string, string>>,
): readonly Required<NewOption>[] {
  const group = { todo: 0, active: 1, review: 1, blocked: 1, done: 2, cancelled: 2 } as const;
  const terms = which === 'tasks' ? taskStatuses : planStatuses;
  const called = new Map(Object.entries(renames).map(([status, option]) => [fold(status), option]));
  return terms.map(({ name, category }) => ({
    name: (which === 'tasks' ? called.get(fold(name)) : undefined) ?? name,
    group: statusGroups[group[category]],
  }));
}

/**
 * Notion's configuration of a property that is created. `ids` are those of the data sources, as far as they exist.
 * The group of a status option is documented, but newer than the client's types.
 */
export function configuration(property: NewProperty, ids: Partial<Databases<string>>): unknown {
  const { type, options = [], relation } = property;
  if (relation) {
    const end = relation.mirror === undefined ? {} : { synced_property_name: relation.mirror };
    const kind = relation.mirror === undefined ? 'single_property' : 'dual_property';
    return { type, relation: { data_source_id: ids[relation.target] ?? '', type: kind, [kind]: end } };
  }
  if (type === 'number')
    return { type, number: { format: property.name === 'Progress' ? 'percent' : 'number' } };
  if (['select', 'multi_select', 'status'].includes(type)) return { type, [type]: { options } };
  return { type, [type]: {} };
}

/** The configuration that adds options to a property. Notion drops options that are not sent, so all go along by id. */
export function withOptions(property: PropertySchema, added: readonly NewOption[]): unknown {
  const kept = (property.options ?? []).map(({ id, name }) => ({ id, name }));
  return { type: property.type, [property.type]: { options: [...kept, ...added] } };
}
