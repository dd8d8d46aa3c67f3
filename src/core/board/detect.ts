// Which property of a database carries which field: as configured, else the one that carried it before, else by name
// and type. The choice depends on nothing but the two schemas, so every run makes the same one.
import type { Notice, Problem } from '../problem.ts';
import { configuredProblems } from './configured.ts';
import { planFields, taskFields, type FieldRule, type PlanField, type TaskField } from './fields.ts';
import type { Databases, DataSource, PropertySchema } from './model.ts';
import { fold, listed, propertyNamed } from './names.ts';
import { withFormerNames } from './remember.ts';

export type Mapping<F extends string> = Readonly<Partial<Record<F, PropertySchema>>>;

/** A database and which of its properties carry fields. */
export interface Binding<F extends string> {
  readonly source: DataSource;
  readonly fields: Mapping<F>;
}

/** A schema as it was seen before, and the property id of each field. */
export interface Remembered {
  readonly properties: readonly PropertySchema[];
  readonly fields: Readonly<Record<string, string>>;
}

export interface Detection {
  readonly tasks: Binding<TaskField>;
  readonly plans: Binding<PlanField>;
  /**
   * Fields that another property carries now, or the same one with another type: what was last agreed on with the
   * old one says nothing about them.
   */
  readonly replaced: Databases<readonly TaskField[], readonly PlanField[]>;
  readonly notices: readonly Notice[];
  readonly problems: readonly Problem[];
}

/**
 * Finds the properties of both databases. `configured` maps fields to names or ids of properties
 * (`notion.properties`) and applies to each database that has such a property; `remembered` is what an earlier run
 * found, so that renamed properties stay what they were.
 */
export function detect(
  sources: Databases<DataSource>,
  configured: Readonly<Record<string, string>> = {},
  remembered?: Databases<Remembered>,
): Detection {
  const tasks = bind('tasks', taskFields, sources, configured, remembered?.tasks);
  const plans = bind('plans', planFields, sources, configured, remembered?.plans);
  return {
    tasks: tasks.binding,
    plans: plans.binding,
    replaced: { tasks: tasks.replaced, plans: plans.replaced },
    notices: [...tasks.notices, ...plans.notices],
    problems: [
      ...configuredProblems(configured, { tasks: tasks.binding.source, plans: plans.binding.source }),
      ...tasks.problems,
      ...plans.problems,
    ],
  };
}

/** One line per property, as the first run prints them: `due: Deadline (date)`. */
export function describeMapping(binding: Binding<string>): readonly string[] {
  return Object.entries(binding.fields).map(
    ([field, property]) => `${field}: ${property!.name} (${property!.type})`,
  );
}

function bind<F extends string>(
  which: 'tasks' | 'plans',
  rules: Readonly<Record<F, FieldRule>>,
  sources: Databases<DataSource>,
  configured: Readonly<Record<string, string>>,
  remembered: Remembered | undefined,
) {
  const source = withFormerNames(sources[which], remembered?.properties ?? []);
  const entries = Object.entries(rules) as [F, FieldRule][];
  const fields: Partial<Record<F, PropertySchema>> = {};
  const used = new Set<string>();
  const take = (field: F, property: PropertySchema | undefined): void => {
    if (fields[field] || !property || used.has(property.id)) return;
    fields[field] = property;
    used.add(property.id);
  };
  const usable = (rule: FieldRule) => (property: PropertySchema) => carries(rule, property, sources);

  for (const [field, rule] of entries) {
    const property = field in configured ? propertyNamed(source, configured[field]!) : undefined;
    if (property && usable(rule)(property)) take(field, property);
  }
  for (const [field, rule] of entries) {
    const id = remembered?.fields[field];
    take(
      field,
      source.properties.filter(usable(rule)).find((property) => property.id === id),
    );
  }
  for (const [field, rule] of entries)
    for (const property of candidates(rule, source.properties, sources)) take(field, property);

  const missing = entries.filter(([field]) => !fields[field]);
  const lost = missing.filter(([field, rule]) => remembered?.fields[field] !== undefined && !rule.required);
  // Said once: a database that was looked at before has had its notice.
  const absent = remembered ? [] : missing.filter(([, rule]) => !rule.required);
  return {
    binding: { source, fields },
    replaced: entries
      .map(([field]) => field)
      .filter((field) => fields[field] && isReplaced(field, fields[field], remembered)),
    notices: [...lostNotice(which, lost), ...absentNotice(which, absent)],
    problems: missing.filter(([, { required }]) => required).map(([, rule]) => required(which, rule, source)),
  };
}

function carries(rule: FieldRule, property: PropertySchema, sources: Databases<DataSource>): boolean {
  if (!rule.types.includes(property.type)) return false;
  return rule.target === undefined || property.relation?.dataSource === sources[rule.target].id;
}

/** The properties that could carry a field, the likeliest first: by name, then by type, then by id. */
export function candidates(
  rule: FieldRule,
  properties: readonly PropertySchema[],
  sources: Databases<DataSource>,
): readonly PropertySchema[] {
  const names = [rule.name, ...rule.also].map(fold);
  const place = (property: PropertySchema): number => names.indexOf(fold(property.name));
  return properties
    .filter((property) => carries(rule, property, sources))
    .filter((property) => property.type === 'title' || place(property) >= 0)
    .sort(
      (a, b) =>
        place(a) - place(b) ||
        rule.types.indexOf(a.type) - rule.types.indexOf(b.type) ||
        (a.id < b.id ? -1 : 1),
    );
}

function isReplaced(field: string, property: PropertySchema, remembered: Remembered | undefined): boolean {
  const id = remembered?.fields[field];
  if (id === undefined) return false;
  const before = remembered?.properties.find((known) => known.id === id);
  return id !== property.id || (before !== undefined && before.type !== property.type);
}

function lostNotice(which: string, lost: readonly [string, FieldRule][]): Notice[] {
  if (lost.length === 0) return [];
  return [
    {
      message: `${listed(lost.map(([, { name }]) => name))} can no longer be kept in the ${which} database: the property was deleted or has another type now. Nothing is cleared; run \`setup\` to restore it.`,
    },
  ];
}

function absentNotice(which: string, absent: readonly [string, FieldRule][]): Notice[] {
  if (absent.length === 0) return [];
  const names = absent.map(([, { name }]) => name).join(', ');
  return [{ message: `Left out, since the ${which} database has no property for them: ${names}.` }];
}

function required(which: string, rule: FieldRule, source: DataSource): Problem {
  return {
    code: 'notion',
    message: `The ${which} database "${source.title}" has no property ${rule.name} (${rule.types[0]!}).`,
    hint: 'Run the mode `setup` once: it adds what is missing and changes nothing else.',
  };
}
