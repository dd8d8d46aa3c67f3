// The three-way rule for one property. Each side is compared with its own base, because Notion normalises what it
// is given: the two sides are compared with each other only to recognise that they already agree.
import type { NotionValue } from '../board/model.ts';
import { sameValue } from '../board/values.ts';
import { makeBase, notionBase, repoBase, type Base } from '../state/model.ts';

export interface FieldSides {
  /** Undefined for a row that is seen for the first time. */
  readonly base: Base<NotionValue> | undefined;
  /** What the file says now, encoded for Notion. */
  readonly wanted: NotionValue;
  /** What Notion says now. */
  readonly actual: NotionValue;
}

export interface FieldRule {
  /** `repo`: what people put into Notion is put back; `notion`: what stands in the file follows; `both`: merged. */
  readonly owner: 'repo' | 'notion' | 'both';
  /** How two changes meet. */
  readonly merge: 'scalar' | 'set' | 'status';
  readonly conflicts: 'repo' | 'notion' | 'ask';
  /** For `status`: how far along a value is; undefined beside the order or unknown. */
  readonly rank?: ((value: NotionValue) => number | undefined) | undefined;
}

export interface FieldDecision {
  /** What to write to Notion; undefined: nothing. */
  readonly write: NotionValue | undefined;
  /** The base once that is written. */
  readonly base: Base<NotionValue>;
  /** People changed it in Notion and the file has not got it yet. */
  readonly theirs: boolean;
  /** Notion's value, when it loses against the file's. */
  readonly lost: NotionValue | undefined;
  /** The file's value, when it loses against Notion's. */
  readonly yielded: NotionValue | undefined;
}

/** Decides one field; the rows of the table are commented with the case they stand for. */
export function reconcileField({ base, wanted, actual }: FieldSides, rule: FieldRule): FieldDecision {
  const agreed = (value: NotionValue): Base<NotionValue> => makeBase(value, value, sameValue);
  const nothing = { write: undefined, theirs: false, lost: undefined, yielded: undefined };
  const write = (value: NotionValue, lost?: NotionValue): FieldDecision => ({
    ...nothing,
    write: value,
    base: agreed(value),
    lost: isEmpty(lost) ? undefined : lost,
  });

  // Both sides hold the same, whoever changed it.
  if (sameValue(wanted, actual)) return { ...nothing, base: agreed(wanted) };

  if (base === undefined) {
    if (rule.owner === 'repo') return write(wanted);
    // A row that was there before: a value on one side only fills the gap of the other.
    if (isEmpty(wanted)) return { ...nothing, theirs: true, base: agreed(wanted) };
    if (rule.owner === 'notion' && !isEmpty(actual))
      return { ...nothing, theirs: true, base: agreed(actual), yielded: wanted };
    return write(wanted, actual);
  }

  const repoChanged = differs(base, wanted);
  const notionChanged = !sameValue(actual, notionBase(base));

  if (!repoChanged && !notionChanged) return { ...nothing, base };
  if (rule.owner === 'repo') return write(wanted);
  if (!notionChanged && rule.owner === 'both') return write(wanted);
  if (!repoChanged) return { ...nothing, theirs: true, base };

  const yieldTo = (next: Base<NotionValue>): FieldDecision => ({
    ...nothing,
    theirs: true,
    base: next,
    yielded: isEmpty(wanted) ? undefined : wanted,
  });
  // The base stays: only the file differs from it, and has to until it follows.
  if (rule.owner === 'notion') return yieldTo(base);
  const settled = makeBase(wanted, notionBase(base), sameValue);
  if (rule.merge === 'set') {
    const merged = mergeSets(asSet(repoBase(base)), asSet(wanted), asSet(actual));
    // What Notion would hold without its people's edits: as long as the file lacks them, they have to show.
    const ours = mergeSets(asSet(repoBase(base)), asSet(wanted), asSet(notionBase(base)));
    const theirs = !sameValue(merged, wanted) && !sameValue(merged, ours);
    return {
      ...nothing,
      write: sameValue(merged, actual) ? undefined : merged,
      base: makeBase<NotionValue>(wanted, theirs ? ours : merged, sameValue),
      theirs,
    };
  }
  // An edit beats a removal, on either side.
  if (isEmpty(wanted)) return yieldTo(settled);
  if (isEmpty(actual)) return write(wanted, actual);
  if (rule.merge === 'status') {
    const ours = rule.rank?.(wanted);
    const others = rule.rank?.(actual);
    if (ours !== undefined && others !== undefined && ours !== others)
      return ours > others ? write(wanted, actual) : yieldTo(settled);
  }
  switch (rule.conflicts) {
    case 'repo':
      return write(wanted, actual);
    case 'notion':
      return yieldTo(settled);
    case 'ask':
      return yieldTo(base);
  }
}

/**
 * Whether the file's value changed since both sides agreed. The form in which Notion kept it is no change: an option
 * that was sent by name has an id since, and the file's word for it stands for that id now.
 */
export function differs(base: Base<NotionValue>, wanted: NotionValue): boolean {
  return !base.some((known) => sameValue(known, wanted));
}

/** What was added or removed since `base` on either side; an addition beats the removal of the same element. */
export function mergeSets(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  const added = [...ours, ...theirs].filter((element) => !base.includes(element));
  const kept = base.filter((element) => ours.includes(element) && theirs.includes(element));
  return [...new Set([...kept, ...added])];
}

function asSet(value: NotionValue): readonly string[] {
  if (Array.isArray(value)) return value as readonly string[];
  return typeof value === 'string' && value !== '' ? [value] : [];
}

function isEmpty(value: NotionValue | undefined): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
