// What `setup` does, as a list of steps: create what is missing, keep everything else. A step names what it needs by
// its place, because ids of databases that are yet to be created are not known before.
import type { Notice } from '../problem.ts';
import { planVocabulary, taskVocabulary, priorities, groupOf } from '../status.ts';
import { detect, type Binding, type Detection } from './detect.ts';
import { planFields, taskFields, type FieldRule } from './fields.ts';
import type { Databases, DataSource, PropertySchema } from './model.ts';
import { fold, listed } from './names.ts';
import { configuration, newProperty, statusOptions, withOptions } from './new-property.ts';
import type { NewOption, NewProperty } from './new-property.ts';

type Which = 'tasks' | 'plans';
type Renames = Readonly<Record<string, string>>;

export type SetupStep =
  | {
      readonly kind: 'create-database';
      readonly which: Which;
      readonly title: string;
      readonly properties: readonly NewProperty[];
    }
  | { readonly kind: 'add-properties'; readonly which: Which; readonly properties: readonly NewProperty[] }
  | {
      readonly kind: 'add-options';
      readonly which: Which;
      readonly property: PropertySchema;
      readonly options: readonly NewOption[];
    }
  | {
      readonly kind: 'create-view';
      readonly which: Which;
      readonly name: string;
      readonly type: 'board' | 'table';
      readonly groupBy: 'status' | 'phase';
    };

export interface Setup {
  readonly steps: readonly SetupStep[];
  /** What cannot be added, and why. */
  readonly notices: readonly Notice[];
}

export interface SetupOptions {
  /** `notion.properties` and `statuses` of the configuration. */
  readonly properties?: Readonly<Record<string, string>> | undefined;
  readonly statuses?: Readonly<Record<string, string>> | undefined;
  /** Names of the views that the tasks database has. */
  readonly views?: readonly string[] | undefined;
}

/** What the databases are called that `setup` creates. */
export const titles: Databases<string> = { tasks: 'Tasks', plans: 'Plans' };
const rules: Databases<Readonly<Record<string, FieldRule>>> = { tasks: taskFields, plans: planFields };

/** The steps from what exists (nothing, one database, both, whole or in part) to what the product needs. */
export function setup(existing: Partial<Databases<DataSource>>, options: SetupOptions = {}): Setup {
  const found = detect(
    { tasks: existing.tasks ?? nothing('tasks'), plans: existing.plans ?? nothing('plans') },
    options.properties,
  );
  const renames = options.statuses ?? {};
  const plans = existing.plans ? extend('plans', found, renames) : create('plans', renames);
  const tasks = existing.tasks ? extend('tasks', found, renames) : create('tasks', renames, existing.plans);
  return {
    steps: [
      ...plans.steps,
      ...tasks.steps,
      ...(existing.plans ? missingStatuses('plans', found.plans, {}) : []),
      ...(existing.tasks ? missingStatuses('tasks', found.tasks, renames) : []),
      ...(existing.tasks ? missingPriorities(found.tasks) : []),
      ...views(options.views ?? []),
    ],
    notices: [...plans.notices, ...tasks.notices],
  };
}

/** The configurations to send for a step, by name or id of the property. `ids` are those of the data sources. */
export function stepProperties(
  step: Exclude<SetupStep, { kind: 'create-view' }>,
  ids: Partial<Databases<string>>,
): Readonly<Record<string, unknown>> {
  if (step.kind === 'add-options') return { [step.property.id]: withOptions(step.property, step.options) };
  return Object.fromEntries(step.properties.map((property) => [property.name, configuration(property, ids)]));
}

/** A step as people read it. */
export function describeStep(step: SetupStep): string {
  switch (step.kind) {
    case 'create-database':
      return `create the database "${step.title}" with ${listed(step.properties.map(({ name }) => name))}`;
    case 'add-properties':
      return `add ${listed(step.properties.map(({ name }) => name))} to the ${step.which} database`;
    case 'add-options':
      return `add ${listed(step.options.map(({ name }) => name))} to ${step.property.name} of the ${step.which} database`;
    case 'create-view':
      return `add the view "${step.name}" to the ${step.which} database`;
  }
}

/**
 * What is left to do by hand after statuses were created: Notion may have put them into another group than asked.
 * `source` is the data source as it was read afterwards.
 */
export function statusesInWrongGroup(
  source: DataSource,
  property: string,
  wanted: readonly NewOption[],
): readonly Notice[] {
  const schema = source.properties.find(({ id, name }) => id === property || name === property);
  if (schema?.type !== 'status') return [];
  return wanted.flatMap(({ name, group }) => {
    const option = schema.options?.find((candidate) => fold(candidate.name) === fold(name));
    if (!option || group === undefined || groupOf(schema, option.id) === group) return [];
    return [
      {
        message: `In "${source.title}", move the option ${name} of ${schema.name} to the group ${group}: Notion did not take it over.`,
      },
    ];
  });
}

function nothing(which: Which): DataSource {
  return { id: `no ${which}`, database: '', title: titles[which], url: '', properties: [] };
}

function create(which: Which, renames: Renames, plans?: DataSource): Setup {
  const all = Object.entries(rules[which]).map(([field, rule]) => ({
    field,
    property: newProperty(which, field, rule, renames),
  }));
  const self = all.filter(({ property }) => property.relation?.target === which);
  const others = all.filter(
    ({ field, property }) => field !== 'tasks' && property.relation?.target !== which,
  );
  const step = (properties: readonly NewProperty[]): SetupStep => ({
    kind: 'create-database',
    which,
    title: titles[which],
    properties,
  });
  const properties = others.map(({ property }) => freeMirror(property, plans));
  return {
    steps: [
      step(properties),
      ...(self.length > 0
        ? [{ kind: 'add-properties', which, properties: self.map(({ property }) => property) } as const]
        : []),
    ],
    notices: [],
  };
}

function extend(which: Which, found: Detection, renames: Renames): Setup {
  const { source, fields } = found[which] as Binding<string>;
  const missing = Object.entries(rules[which])
    .filter(([field, rule]) => !fields[field] && rule.types[0] !== 'title' && field !== 'tasks')
    .map(([field, rule]) => newProperty(which, field, rule, renames));
  const taken = (property: NewProperty): PropertySchema | undefined =>
    source.properties.find(({ name }) => name.toLowerCase() === property.name.toLowerCase());
  const properties = missing
    .filter((property) => !taken(property))
    .map((property) => freeMirror(property, property.relation && found[property.relation.target].source));
  return {
    steps: properties.length > 0 ? [{ kind: 'add-properties', which, properties }] : [],
    notices: missing.flatMap((property) => {
      const other = taken(property);
      if (!other) return [];
      return {
        message: `${property.name} (${property.type}) was not added: "${source.title}" has a property of that name of the type ${other.type}. Rename it in Notion, or name another one under \`notion.properties\`.`,
      };
    }),
  };
}

/** Without its other end where the other database already uses that name. */
function freeMirror(property: NewProperty, other: DataSource | undefined): NewProperty {
  const { relation } = property;
  const used = other?.properties.some(({ name }) => fold(name) === fold(relation?.mirror ?? ''));
  return relation && used ? { ...property, relation: { ...relation, mirror: undefined } } : property;
}

function missingStatuses(which: Which, binding: Binding<string>, renames: Renames): readonly SetupStep[] {
  const property = binding.fields['status'];
  if (!property) return [];
  const vocabulary = which === 'tasks' ? taskVocabulary(property, renames) : planVocabulary(property);
  const grouped = property.type === 'status';
  const options = statusOptions(which, renames)
    .filter(({ name }) => !vocabulary.resolve(name))
    .map(({ name, group }) => (grouped ? { name, group } : { name }));
  return options.length > 0 ? [{ kind: 'add-options', which, property, options }] : [];
}

/** Priorities are people's own as soon as there is one. */
function missingPriorities(binding: Binding<string>): readonly SetupStep[] {
  const property = binding.fields['priority'];
  if (property?.options?.length !== 0) return [];
  const options = priorities(undefined).names.map((name) => ({ name }));
  return [{ kind: 'add-options', which: 'tasks', property, options }];
}

function views(existing: readonly string[]): readonly SetupStep[] {
  const wanted = [
    { kind: 'create-view', which: 'tasks', name: 'Board by Status', type: 'board', groupBy: 'status' },
    { kind: 'create-view', which: 'tasks', name: 'Table by Phase', type: 'table', groupBy: 'phase' },
  ] as const;
  return wanted.filter(({ name }) => !existing.includes(name));
}
