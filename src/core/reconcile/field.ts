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

/** What a field of a file asks of Notion. */
export interface FieldPush {
  /** What to write to Notion; undefined: nothing. */
  readonly write: NotionValue | undefined;
  /** The base once that is written. */
  readonly base: Base<NotionValue>;
  /** People changed it in Notion and the file has not got it yet. */
  readonly theirs: boolean;
  /** Notion's value, when it loses against the file's. */
  readonly lost: NotionValue | undefined;
}

/** What people's edit of a field asks of the file. */
export interface FieldPull {
  /** What the file shall say; undefined: it stays as it is. */
  readonly take: NotionValue | undefined;
  /** Both sides on Notion's value: what the file says beyond it is a change of the file's. */
  readonly base: Base<NotionValue>;
  /** Both sides changed it, and one value gives way. */
  readonly conflict: { readonly kept: 'repo' | 'notion' } | undefined;
  /** Somebody has to decide whether the file takes it. */
  readonly ask: boolean;
}

/**
 * Decides what goes to Notion. What people changed there since both sides agreed is never overwritten: it has to be
 * pulled first, and belongs to the next run when it came too late for this one.
 */
export function pushField({ base, wanted, actual }: FieldSides, rule: FieldRule): FieldPush {
  const nothing = { write: undefined, theirs: false, lost: undefined };
  const write = (value: NotionValue, lost?: NotionValue): FieldPush => ({
    ...nothing,
    write: value,
    base: agreed(value),
    lost: isEmpty(lost) ? undefined : lost,
  });

  // Both sides hold the same, whoever changed it.
  if (sameValue(wanted, actual)) return { ...nothing, base: agreed(wanted) };
  if (rule.owner === 'repo')
    return base && !differs(base, wanted) && sameValue(actual, notionBase(base))
      ? { ...nothing, base }
      : write(wanted);
  if (base === undefined) {
    // A row that was there before: a value on one side only fills the gap of the other.
    const fills = isEmpty(wanted) || (rule.owner === 'notion' && !isEmpty(actual));
    return fills ? { ...nothing, theirs: true, base: agreed(wanted) } : write(wanted, actual);
  }
  if (!sameValue(actual, notionBase(base))) return { ...nothing, theirs: true, base };
  return differs(base, wanted) && rule.owner === 'both' ? write(wanted) : { ...nothing, base };
}

/**
 * Decides what people's edit in Notion means for the file; undefined: there is none.
 * @param held Notion's value reduced to what the file can hold: a time to its day
 */
export function pullField(
  { base, wanted, actual }: FieldSides,
  held: NotionValue,
  rule: FieldRule,
): FieldPull | undefined {
  if (base === undefined || rule.owner === 'repo') return undefined;
  const repoChanged = differs(base, wanted);
  const theirs = makeBase(held, actual, sameValue);
  const keep: FieldPull = { take: undefined, base: theirs, conflict: undefined, ask: false };
  const take: FieldPull = { ...keep, take: held };
  const notionWins: FieldPull = { ...take, conflict: { kept: 'notion' } };
  if (sameValue(actual, notionBase(base)))
    return repoChanged && rule.owner === 'notion' ? notionWins : undefined;
  if (sameValue(wanted, held)) return keep;
  if (!repoChanged) return take;
  if (rule.owner === 'notion') return notionWins;

  if (rule.merge === 'set') {
    const merged = mergeSets(asSet(repoBase(base)), asSet(wanted), asSet(held));
    return sameValue(merged, wanted) ? keep : { ...keep, take: merged };
  }
  const repoWins: FieldPull = { ...keep, conflict: { kept: 'repo' } };
  // An edit beats a removal, on either side.
  if (isEmpty(wanted)) return take;
  if (isEmpty(held)) return keep;
  if (rule.merge === 'status') {
    const ours = rule.rank?.(wanted);
    const others = rule.rank?.(held);
    if (ours !== undefined && others !== undefined && ours !== others)
      return ours > others ? repoWins : notionWins;
  }
  switch (rule.conflicts) {
    case 'repo':
      return repoWins;
    case 'notion':
      return notionWins;
    case 'ask':
      return { ...take, ask: true };
  }
}

function agreed(value: NotionValue): Base<NotionValue> {
  return makeBase(value, value, sameValue);
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

/** The entries of a value that holds several; a text is one, anything else none. */
export function asSet(value: NotionValue): readonly string[] {
  if (Array.isArray(value)) return value as readonly string[];
  return typeof value === 'string' && value !== '' ? [value] : [];
}

function isEmpty(value: NotionValue | undefined): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
