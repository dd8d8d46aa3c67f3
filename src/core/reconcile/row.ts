// The decisions for all fields of one row, with the values that Notion holds now.
import type { NotionValue, Page, PropertySchema } from '../board/model.ts';
import { isPartial, readValue, sameValue, withOptionIds } from '../board/values.ts';
import { makeBase, notionBase, repoBase, type Base } from '../state/model.ts';
import { asSet, differs, pullField, pushField, type FieldPull, type FieldRule } from './field.ts';

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
  /** What people put into Notion and the file has not got yet, by field. */
  readonly theirs: Readonly<Record<string, NotionValue>>;
}

/** What every field of the file asks of Notion. Bases of other fields stay as they are. */
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
  const theirs: Record<string, NotionValue> = {};
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
    const decision = pushField({ base: before[field], wanted, actual }, rules.rule(field));
    fields[field] = [...decision.base];
    if (decision.write !== undefined) writes[field] = decision.write;
    if (decision.lost !== undefined) lost[field] = decision.lost;
    if (decision.theirs) theirs[field] = actual;
  }
  return {
    fields,
    writes: Object.keys(writes).length > 0 ? { ...writes, ...following } : {},
    lost,
    theirs,
  };
}

/**
 * `gone`: a row lost an option that was deleted, or a relation to a page in the trash, which is nobody's edit of this
 * row; what both sides say counts as agreed.
 */
export type RowPull = FieldPull | 'refused' | { readonly gone: Base<NotionValue> };

/**
 * What people changed in a row since both sides agreed, by field.
 * @param gone pages that relations no longer show because they are in the trash or elsewhere
 * @param hold reduces a value of Notion's to what the file can hold; undefined where the file cannot take it over
 */
export function pullRow(
  rules: RowRules,
  values: Readonly<Record<string, NotionValue>>,
  before: Readonly<Record<string, Base<NotionValue>>>,
  page: Page,
  hold: (field: string, value: NotionValue) => NotionValue | undefined,
  gone: ReadonlySet<string>,
): Readonly<Record<string, RowPull>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([field, wanted]): [string, RowPull][] => {
      const property = rules.property(field);
      const raw = page.properties[property?.id ?? ''];
      if (raw === undefined || isPartial(raw) || rules.follows.has(field)) return [];
      const [rule, agreed, actual] = [rules.rule(field), before[field], readValue(raw, property)];
      if (!agreed || rule.owner === 'repo') return [];
      if (sameValue(actual, notionBase(agreed)) && rule.owner === 'both') return [];
      const base = withoutGone(agreed, property, gone);
      if (base === undefined || (base !== agreed && sameValue(actual, notionBase(base))))
        return [[field, { gone: makeBase(wanted, actual, sameValue) }]];
      const held = hold(field, actual);
      if (held === undefined) return [[field, 'refused']];
      const pull = pullField({ base, wanted, actual }, held, rule);
      return pull ? [[field, pull]] : [];
    }),
  );
}

/** Bases of the fields that hold what a run that died was about to write: those are no edits of people's. */
export function ownWrites(
  { property }: RowRules,
  before: Readonly<Record<string, Base<NotionValue>>>,
  page: Page,
  written: Readonly<Record<string, NotionValue>>,
): Bases {
  return Object.fromEntries(
    Object.entries(written).flatMap(([field, value]): [string, Bases[string]][] => {
      const raw = page.properties[property(field)?.id ?? ''];
      const base = before[field];
      if (!base || raw === undefined || isPartial(raw)) return [];
      const actual = readValue(raw, property(field));
      const isOurs = sameValue(actual, withOptionIds(value, raw)) && !sameValue(actual, notionBase(base));
      return isOurs ? [[field, makeBase(withOptionIds(value, raw), actual, sameValue)]] : [];
    }),
  );
}

/** Pages that relations of a row no longer show. */
export function unlinked(
  { property }: RowRules,
  before: Readonly<Record<string, Base<NotionValue>>>,
  page: Page,
): readonly string[] {
  return Object.entries(before).flatMap(([field, base]) => {
    const raw = page.properties[property(field)?.id ?? ''];
    if (raw?.type !== 'relation' || isPartial(raw)) return [];
    const is = asSet(readValue(raw));
    return asSet(notionBase(base)).filter((id) => !is.includes(id));
  });
}

/** Bases of the fields that a row came back without from another place: it lost them there, and gets them again. */
export function emptied(
  { property }: RowRules,
  before: Readonly<Record<string, Base<NotionValue>>>,
  page: Page,
): Bases {
  return Object.fromEntries(
    Object.entries(before).flatMap(([field, base]): [string, Bases[string]][] => {
      const raw = page.properties[property(field)?.id ?? ''];
      const isEmpty = raw !== undefined && sameValue(readValue(raw, property(field)), null);
      return isEmpty && !sameValue(notionBase(base), null) ? [[field, [null]]] : [];
    }),
  );
}

/** A base without what there no longer is: options that were deleted, pages that are gone; undefined: it was just that. */
function withoutGone(
  base: Base<NotionValue>,
  property: PropertySchema | undefined,
  gone: ReadonlySet<string>,
): Base<NotionValue> | undefined {
  const { options, type } = property ?? {};
  if (!options && type !== 'relation') return base;
  const isGone = (word: string): boolean =>
    options ? !options.some(({ id, name }) => id === word || name === word) : gone.has(word);
  const notion = notionBase(base);
  if (typeof notion === 'string') return isGone(notion) ? undefined : base;
  if (!asSet(notion).some(isGone)) return base;
  const left = (value: NotionValue): NotionValue =>
    Array.isArray(value) ? asSet(value).filter((word) => !isGone(word)) : value;
  return makeBase(left(repoBase(base)), left(notion), sameValue);
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
