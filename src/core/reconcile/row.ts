// The decisions for all fields of one row, with the values that Notion holds now.
import type { NotionValue, Page, PropertySchema } from '../board/model.ts';
import { isPartial, readValue, sameValue, withOptionIds } from '../board/values.ts';
import { makeBase, type Base } from '../state/model.ts';
import { differs, reconcileField, type FieldRule } from './field.ts';

export type Bases = Record<string, [NotionValue] | [NotionValue, NotionValue]>;

/** One of the two databases, as far as deciding and writing its rows goes. */
export interface RowRules {
  /** The property that carries a field; undefined where there is none. */
  readonly property: (field: string) => PropertySchema | undefined;
  readonly rule: (field: string) => FieldRule;
  /** Fields that follow when something else is written, and are no change by themselves. */
  readonly follows: ReadonlySet<string>;
}

export interface RowChange {
  readonly fields: Bases;
  /** What to write, by field; empty: nothing. */
  readonly writes: Readonly<Record<string, NotionValue>>;
  /** Notion's values that are about to be overwritten, by field. */
  readonly lost: Readonly<Record<string, NotionValue>>;
  /** Fields of which Notion's value wins over one that the file changed as well. */
  readonly yielded: readonly string[];
  /** Fields that people changed in Notion and that the file has not got yet. */
  readonly theirs: readonly string[];
}

/** Decides every field that the file has a say in. Bases of other fields stay as they are. */
export function decideRow(
  rules: RowRules,
  values: Readonly<Record<string, NotionValue>>,
  before: Readonly<Record<string, Base<NotionValue>>>,
  page: Page,
): RowChange {
  const fields: Bases = Object.fromEntries(Object.entries(before).map(([field, base]) => [field, [...base]]));
  const writes: Record<string, NotionValue> = {};
  const following: Record<string, NotionValue> = {};
  const lost: Record<string, NotionValue> = {};
  const yielded: string[] = [];
  const theirs: string[] = [];
  for (const [field, wanted] of Object.entries(values)) {
    const property = rules.property(field);
    const raw = page.properties[property?.id ?? ''];
    // A list that Notion cut short says nothing; it is written only when the file changed.
    if (raw === undefined || isPartial(raw)) {
      const base = before[field];
      if (raw && (!base || differs(base, wanted))) writes[field] = wanted;
      continue;
    }
    const actual = readValue(raw, property);
    if (rules.follows.has(field)) {
      fields[field] = makeBase(actual, actual, sameValue);
      if (!sameValue(wanted, actual)) following[field] = wanted;
      continue;
    }
    const decision = reconcileField({ base: before[field], wanted, actual }, rules.rule(field));
    fields[field] = [...decision.base];
    if (decision.write !== undefined) writes[field] = decision.write;
    if (decision.lost !== undefined) lost[field] = decision.lost;
    if (decision.yielded !== undefined && rules.rule(field).owner === 'both') yielded.push(field);
    if (decision.theirs) theirs.push(field);
  }
  return {
    fields,
    writes: Object.keys(writes).length > 0 ? { ...writes, ...following } : {},
    lost,
    yielded,
    theirs,
  };
}

/** Fields whose value in the file changed since both sides agreed. */
export function fileChanges(
  rules: Pick<RowRules, 'follows'>,
  values: Readonly<Record<string, NotionValue>>,
  before: Readonly<Record<string, Base<NotionValue>>>,
): Readonly<Record<string, NotionValue>> {
  const unset = (value: NotionValue): boolean => sameValue(value, null);
  return Object.fromEntries(
    Object.entries(values).filter(([field, value]) => {
      if (rules.follows.has(field)) return false;
      const base = before[field];
      return base ? differs(base, value) : !unset(value);
    }),
  );
}

/** Bases of a page that was just written with `values`: what was sent, and what Notion made of it. */
export function writtenBases(
  rules: RowRules,
  values: Readonly<Record<string, NotionValue>>,
  page: Page,
): Bases {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => {
      const raw = page.properties[rules.property(field)?.id ?? ''];
      // By id also where an option was only just created: it has that id from now on.
      if (raw === undefined || isPartial(raw)) return [field, [value]];
      return [field, makeBase(withOptionIds(value, raw), readValue(raw), sameValue)];
    }),
  );
}
