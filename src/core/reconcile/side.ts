// One of the two databases as far as deciding goes: which property carries a field, who owns it, how two changes of it
// meet, and how its values look to people.
import type { Binding } from '../board/detect.ts';
import type { FieldRule as BoardField } from '../board/fields.ts';
import type { DataSource, NotionValue } from '../board/model.ts';
import { propertyOf, writeRow } from '../board/rows.ts';
import type { EffectiveConfig } from '../config/config.ts';
import { percent } from '../plan/progress.ts';
import { rank, type StatusCategory, type Statuses } from '../status.ts';
import type { FieldRule } from './field.ts';
import type { Registry } from './registry.ts';
import type { RowRules } from './row.ts';

/** One of the two databases: how its fields are decided, written and shown. */
export interface Side extends RowRules {
  readonly source: DataSource;
  /** Write values by property id. */
  properties(values: Readonly<Record<string, NotionValue>>): Readonly<Record<string, unknown>>;
  /** A value as people read it. */
  readonly show: (field: string, value: NotionValue) => string;
  /** The value of Status that stands for cancelled, where there is one. */
  readonly cancelled: NotionValue | undefined;
}

/** Fields of which a file holds one value, also where a list carries them in Notion. */
const single: ReadonlySet<string> = new Set(['plan', 'sprint', 'phase', 'owner']);

/** The rules of one database, by what its properties are. */
export function side(
  binding: Binding<string>,
  rules: Readonly<Record<string, BoardField>>,
  config: EffectiveConfig,
  follows: ReadonlySet<string>,
  statuses: Statuses,
  registry: Registry,
): Side {
  const owners: ReadonlyMap<string, FieldRule['owner']> = config.sync.fields;
  const categoryOf = (value: NotionValue): StatusCategory | undefined =>
    typeof value === 'string' ? statuses.ofOption(value)?.category : undefined;
  const cancelled = statuses.words.find((word) => word.category === 'cancelled')?.option;
  return {
    source: binding.source,
    follows,
    property: (field) => propertyOf(field, binding),
    properties: (values) => writeRow(values, binding),
    rule(field) {
      const type = propertyOf(field, binding)?.type;
      const isSet = ['people', 'multi_select', 'relation'].includes(type ?? '') && !single.has(field);
      return {
        owner: rules[field]?.owned === true ? 'repo' : (owners.get(field) ?? 'both'),
        merge: field === 'status' ? 'status' : isSet ? 'set' : 'scalar',
        conflicts: config.sync.conflicts,
        rank: (value) => {
          const found = categoryOf(value);
          return found && rank(found);
        },
      };
    },
    show(field, value) {
      const options = new Map(propertyOf(field, binding)?.options?.map(({ id, name }) => [id, name]));
      const one = (entry: string): string =>
        options.get(entry) ??
        registry.taskOf(entry) ??
        registry.planOf(entry) ??
        registry.titleOf(entry) ??
        entry;
      if (value === null) return '';
      if (typeof value === 'string') return one(value);
      if (field === 'progress') return percent(Number(value));
      if (typeof value !== 'object') return String(value);
      if ('start' in value) return value.end === null ? value.start : `${value.start} – ${value.end}`;
      return value.map((entry) => one(entry.replace(/^pending:/, ''))).join(', ');
    },
    cancelled: cancelled?.id,
  };
}
