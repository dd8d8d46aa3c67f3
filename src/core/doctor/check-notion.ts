// What the databases of the configuration are fit for, in the words of the runs that would stumble over it.
import { candidates, type Binding, type Detection } from '../board/detect.ts';
import { planFields, taskFields, type FieldRule } from '../board/fields.ts';
import type { Databases, DataSource, Person } from '../board/model.ts';
import { listed } from '../board/names.ts';
import { describeStep, setup } from '../board/setup.ts';
import type { EffectiveConfig } from '../config/config.ts';
import { subject, type Check } from './check.ts';

const rules: Databases<Readonly<Record<string, FieldRule>>> = { tasks: taskFields, plans: planFields };
const both = ['tasks', 'plans'] as const;
type Which = (typeof both)[number];

/** What the token may do, as far as Notion can be asked. */
export interface Capabilities {
  readonly update: boolean;
  readonly insert: boolean;
  /** Undefined: it may not look people up. */
  readonly people: readonly Person[] | undefined;
}

/** What the integration was made for: everything but people is needed. */
export function checkCapabilities({ update, insert, people }: Capabilities): readonly Check[] {
  const check = subject('Notion', 'Capabilities');
  const where = 'Switch it on in Notion’s integration settings, under Capabilities.';
  const missing = [...(update ? [] : ['Update content']), ...(insert ? [] : ['Insert content'])];
  if (missing.length > 0)
    return [check.problem(`The integration lacks the capability “${missing.join('” and “')}”.`, where)];
  const mail =
    people === undefined
      ? ''
      : people.some(({ email }) => email !== undefined)
        ? ', with e-mail'
        : ', without e-mail';
  return [check.ok(`Read, update and insert content${people === undefined ? '' : `, read users${mail}`}.`)];
}

/** Which properties carry which field, what is missing, and where another property would do as well. */
export function checkProperties(
  detection: Detection,
  sources: Databases<DataSource>,
  config: EffectiveConfig,
): readonly Check[] {
  const configured = Object.fromEntries(config.notion.properties);
  const planned = setup(sources, {
    properties: configured,
    statuses: Object.fromEntries(config.statuses),
  });
  const options = planned.steps.filter(({ kind }) => kind === 'add-options');
  const check = subject('Notion', 'Properties');
  return [
    ...both.map((which) => {
      const { fields } = detection[which] as Binding<string>;
      const [mapped, all] = [Object.keys(fields).length, Object.keys(rules[which]).length];
      return subject('Notion', which === 'tasks' ? 'Task properties' : 'Plan properties').ok(
        `${mapped} of ${all} fields have a property.`,
        mappingLines(detection[which]),
      );
    }),
    ...detection.problems.map(check.ofProblem),
    ...planned.notices.map((notice) => check.ofNotice(notice)),
    ...detection.notices.map((notice) => check.ofNotice(notice, '`setup` adds what is missing.')),
    ...(options.length === 0
      ? []
      : [
          check.warning(
            `\`setup\` would ${options.map(describeStep).join('; ')}.`,
            'Run `plan-sync setup --dry-run` to see all of it.',
          ),
        ]),
    ...both.flatMap((which) => rivals(which, detection[which] as Binding<string>, sources, configured)),
  ];
}

/** `title: Task`, and the type where the field can live in several. */
function mappingLines({ fields }: Binding<string>): readonly string[] {
  return Object.entries(fields).map(
    ([field, property]) => `${field} → ${property!.name} (${property!.type})`,
  );
}

/** Properties that could carry a field as well as the one that was taken. */
function rivals(
  which: Which,
  { fields }: Binding<string>,
  sources: Databases<DataSource>,
  configured: Readonly<Record<string, string>>,
): readonly Check[] {
  const check = subject('Notion', 'Properties');
  const used = new Set(Object.values(fields).map((property) => property?.id));
  return Object.entries(rules[which]).flatMap(([field, rule]) => {
    const taken = fields[field];
    if (!taken || field in configured) return [];
    const others = candidates(rule, sources[which].properties, sources).filter(({ id }) => !used.has(id));
    if (others.length === 0) return [];
    return check.warning(
      `In "${sources[which].title}", \`${field}\` is kept in ${taken.name}; ${listed(others.map(({ name }) => name))} would do as well.`,
      `Name the right one under \`notion.properties\`: \`${field}: ${others[0]!.name}\`.`,
    );
  });
}
