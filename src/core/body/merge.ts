// Three-way merge of pieces: what each side changed since the base, put together. Both sides' additions are kept, an
// edit beats a removal, and boxes are merged apart from their text, so that ticking never conflicts with editing.
import { align, isEditOf, type Alignment } from './align.ts';
import { identity, withBox, type Piece } from './pieces.ts';

type Pieces = readonly Piece[];

/** Pieces that both sides changed, each in its way. */
export interface Conflict {
  readonly a: Pieces;
  readonly o: Pieces;
  readonly b: Pieces;
}

export interface Merged {
  readonly pieces: Pieces;
  readonly conflicts: readonly Conflict[];
}

export interface MergeRules {
  /** Whose piece stands where both changed one. */
  readonly winner: 'a' | 'b';
  /** What both added at one place: kept from both, or, for sides that never agreed on anything, from the winner. */
  readonly additions: 'both' | 'winner';
}

/** What `a` and `b` made of `o`. Where both say the same, `b`'s spelling is taken. */
export function merge(a: Pieces, o: Pieces, b: Pieces, rules: MergeRules): Merged {
  if (samePieces(a, b)) return { pieces: b, conflicts: [] };
  const ours = align(o, a, align(o, b));
  const theirs = align(o, b, ours);
  const conflicts: Conflict[] = [];
  const both = (base: Piece, index: number): Piece | undefined => {
    const [mine, other] = [partner(ours, index), partner(theirs, index)];
    if (standsElsewhere(ours, o, mine, other, index) || standsElsewhere(theirs, o, other, mine, index))
      return undefined;
    return mergePiece(base, mine, other, rules.winner, conflicts);
  };

  // A piece that moved is merged like any other, and stands where it was moved to: where `a` did, if both did.
  const movedTo = new Map<Piece, Pieces>();
  for (const [index, piece] of theirs.moved) {
    movedTo.set(piece, ours.moved.has(index) ? [] : [both(o[index]!, index) ?? piece]);
  }
  for (const [index, piece] of ours.moved) movedTo.set(piece, [both(o[index]!, index) ?? piece]);
  const additions = (side: Alignment, other: Alignment, index: number): Pieces =>
    additionsOf(side, other, o, index).flatMap((piece) => movedTo.get(piece) ?? [piece]);

  const pieces = [...o, undefined].flatMap((base, index) => {
    const added = mergeAdditions(
      additions(ours, theirs, index),
      additions(theirs, ours, index),
      rules,
      conflicts,
    );
    const stays = base !== undefined && !ours.moved.has(index) && !theirs.moved.has(index);
    const piece = stays ? both(base, index) : undefined;
    return piece ? [...added, piece] : added;
  });
  return { pieces, conflicts };
}

/** Whether merging `merged` again with either side changes nothing: else the merge cannot be trusted. */
export function isStable(merged: Pieces, a: Pieces, o: Pieces, b: Pieces): boolean {
  return [a, b].every((side) => {
    const again = merge(merged, o, side, { winner: 'a', additions: 'both' }).pieces;
    return again.length === merged.length && again.every(({ key }, index) => key === merged[index]!.key);
  });
}

function partner(side: Alignment, index: number): Piece | undefined {
  return side.became[index] ?? side.moved.get(index);
}

/**
 * Whether `side` has what the other made of a piece, but not in its place: it moved it there, or took it already, be it
 * in the place of another piece of the base.
 */
function standsElsewhere(
  side: Alignment,
  o: Pieces,
  own: Piece | undefined,
  other: Piece | undefined,
  index: number,
): boolean {
  if (own !== undefined || other === undefined) return false;
  const isOther = (piece: Piece): boolean => words(piece) === words(other);
  const isInstead = (piece: Piece | undefined, at: number): boolean =>
    piece !== undefined && piece.key !== o[at]!.key && isOther(piece);
  return (
    side.added.some((list, at) => at !== index && at !== index + 1 && list.some(isOther)) ||
    side.became.some(isInstead)
  );
}

/** One piece of the base as both sides left it; undefined where it is gone. */
function mergePiece(
  base: Piece,
  ours: Piece | undefined,
  theirs: Piece | undefined,
  winner: 'a' | 'b',
  conflicts: Conflict[],
): Piece | undefined {
  const oursEdited = ours !== undefined && ours.key !== base.key;
  const theirsEdited = theirs !== undefined && theirs.key !== base.key;
  if ((!ours && !theirsEdited) || (!theirs && !oursEdited)) return undefined;
  const conflict = oursEdited && theirsEdited && ours.key !== theirs.key;
  if (conflict) conflicts.push({ a: [ours], o: [base], b: [theirs] });
  const stands = (conflict ? winner === 'a' : oursEdited && !theirsEdited) ? ours! : theirs!;
  if (base.checked === undefined || stands.checked === undefined) return stands;
  const before = base.checked;
  const changed = [ours, theirs].some((side) => side && side.checked === !before && isSameItem(base, side));
  return isSameItem(base, stands) ? withBox(stands, changed ? !before : before) : stands;
}

function isSameItem(base: Piece, piece: Piece): boolean {
  return piece.key === base.key || isEditOf(base, piece);
}

/** What a side added there; what the other side has as an edit of the piece next to it is one and the same piece. */
function additionsOf(side: Alignment, other: Alignment, o: Pieces, index: number): Pieces {
  const edited = [index - 1, index].flatMap((at) => {
    const piece = other.became[at];
    return piece && piece.key !== o[at]!.key && piece.key !== side.became[at]?.key ? [words(piece)] : [];
  });
  const moved = [...side.moved.values()];
  return side.added[index]!.filter((piece) => moved.includes(piece) || !edited.includes(words(piece)));
}

function mergeAdditions(a: Pieces, b: Pieces, rules: MergeRules, conflicts: Conflict[]): Pieces {
  if (rules.additions === 'winner' && a.length > 0 && b.length > 0) {
    conflicts.push({ a, o: [], b });
    // What only Notion can hold was never in question.
    return rules.winner === 'a' ? [...a, ...b.filter(({ opaque }) => opaque)] : b;
  }
  const free = [...b];
  const ours = a.map((piece) => {
    const at = free.findIndex((other) => words(other) === words(piece));
    const [same] = at < 0 ? [] : free.splice(at, 1);
    return same ? withBox(same, piece.checked === true || same.checked === true) : piece;
  });
  return [...ours, ...free];
}

/** What a piece says at any depth: what is added to an item stands elsewhere once the item is gone. */
function words({ key }: Piece): string {
  return key.replace(/^\d+ /, '');
}

/** Whether two lists say the same, boxes included. */
export function samePieces(a: Pieces, b: Pieces): boolean {
  return a.length === b.length && a.every((piece, index) => identity(piece) === identity(b[index]!));
}

/** Whether two lists say the same, boxes included, wherever it stands. */
export function sameInAnyOrder(a: Pieces, b: Pieces): boolean {
  const sorted = (list: Pieces): Pieces =>
    [...list].sort((one, other) => (identity(one) < identity(other) ? -1 : 1));
  return samePieces(sorted(a), sorted(b));
}
