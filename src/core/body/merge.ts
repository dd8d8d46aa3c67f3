// Three-way merge of pieces: what each side changed since the base, put together. Boxes are merged apart from the
// text, as booleans, so that ticking never conflicts with editing.
import { diff3MergeRegions, diffIndices } from 'node-diff3';
import { withBox, type Piece } from './pieces.ts';

type Pieces = readonly Piece[];

/** A stretch that both sides changed. */
export interface Region {
  readonly a: Pieces;
  readonly o: Pieces;
  readonly b: Pieces;
}

export interface Merged {
  readonly pieces: Pieces;
  /** Stretches of which one side's pieces were left out. */
  readonly conflicts: readonly Region[];
}

/** How a stretch that both sides changed is settled. */
export type Settle = (region: Region) => Merged;

/** What `a` and `b` made of `o`. Spelling is taken from `b` where both say the same. */
export function merge(a: Pieces, o: Pieces, b: Pieces, settle: Settle): Merged {
  const keys = (list: Pieces): string[] => list.map(({ key }) => key);
  const sides = { a, o, b };
  const settled = diff3MergeRegions(keys(a), keys(o), keys(b)).map((region): Merged => {
    if (region.stable) {
      const start = region.bufferStart;
      return { pieces: sides[region.buffer].slice(start, start + region.bufferLength), conflicts: [] };
    }
    return settle({
      a: a.slice(region.aStart, region.aStart + region.aLength),
      o: o.slice(region.oStart, region.oStart + region.oLength),
      b: b.slice(region.bStart, region.bStart + region.bLength),
    });
  });
  return {
    pieces: mergeBoxes(
      settled.flatMap(({ pieces }) => pieces),
      a,
      o,
      b,
    ),
    conflicts: settled.flatMap(({ conflicts }) => conflicts),
  };
}

/**
 * Keeps what can be kept of both sides: additions of both, edits over removals, edits of different pieces. Where both
 * changed the same piece, `winner`'s stands.
 */
export function keepBoth(winner: 'a' | 'b'): Settle {
  return (region) => {
    const { a, o, b } = region;
    if (sameKeys(a, b)) return { pieces: a, conflicts: [] };
    if (o.length === 0) return { pieces: union(a, b), conflicts: [] };
    if (a.length === 0 || b.length === 0) {
      return { pieces: without(a.length === 0 ? b : a, o), conflicts: [] };
    }
    return pieceByPiece(region, winner) ?? { pieces: region[winner], conflicts: [region] };
  };
}

/** For sides that never agreed on anything: what only one of them has is kept, else `winner`'s stands. */
export function keepOne(winner: 'a' | 'b'): Settle {
  return (region) => {
    const { a, b } = region;
    if (a.length === 0 || b.length === 0) return { pieces: [...a, ...b], conflicts: [] };
    if (sameKeys(a, b)) return { pieces: a, conflicts: [] };
    const opaque = winner === 'a' ? b.filter((piece) => piece.opaque) : [];
    return { pieces: [...region[winner], ...opaque], conflicts: [region] };
  };
}

/** The pieces that both lists have in common, in order. */
export function common(a: Pieces, b: Pieces): Pieces {
  return [...matches(a, b)].filter(([i, j]) => a[i]!.key === b[j]!.key).map(([i]) => a[i]!);
}

/** Whether merging `merged` again with either side changes nothing: else the merge cannot be trusted. */
export function isStable(merged: Pieces, a: Pieces, o: Pieces, b: Pieces): boolean {
  const again = (side: Pieces): Pieces => merge(merged, o, side, keepBoth('a')).pieces;
  return sameKeys(again(a), merged) && sameKeys(again(b), merged);
}

/** Changed pieces paired by their place; what exceeds the base on both sides was added. */
function pieceByPiece({ a, o, b }: Region, winner: 'a' | 'b'): Merged | undefined {
  if (a.length < o.length || b.length < o.length) return undefined;
  const conflicts: Region[] = [];
  const paired = o.map((base, index) => {
    const [ours, theirs] = [a[index]!, b[index]!];
    if (ours.key === base.key) return theirs;
    if (theirs.key !== base.key && theirs.key !== ours.key)
      conflicts.push({ a: [ours], o: [base], b: [theirs] });
    return theirs.key === base.key || winner === 'a' ? ours : theirs;
  });
  const even = a.length === o.length && b.length === o.length;
  if (conflicts.length > 0 && !even) return undefined;
  return { pieces: [...paired, ...union(a.slice(o.length), b.slice(o.length))], conflicts };
}

function mergeBoxes(merged: Pieces, a: Pieces, o: Pieces, b: Pieces): Pieces {
  const inA = invert(matches(o, a), a);
  const inB = invert(matches(o, b), b);
  const origin = new Map<Piece, Piece>([...o.map((piece) => [piece, piece] as const)]);
  for (const [piece, index] of [...inA, ...inB]) origin.set(piece, o[index]!);
  const partner = (side: ReadonlyMap<Piece, number>, base: Piece): Piece | undefined =>
    [...side].find(([, index]) => o[index] === base)?.[0];
  return merged.map((piece) => {
    const base = origin.get(piece);
    const ours = base ? partner(inA, base) : newIn(a, inA, piece);
    const theirs = base ? partner(inB, base) : newIn(b, inB, piece);
    const spelled = theirs?.key === piece.key ? theirs : piece;
    if (piece.checked === undefined) return spelled;
    return withBox(spelled, mergeBox(base?.checked ?? false, ours?.checked, theirs?.checked));
  });
}

/** Of two states one at most differs from the base: that one is the change. */
function mergeBox(base: boolean, ours: boolean | undefined, theirs: boolean | undefined): boolean {
  return [ours, theirs].some((state) => state !== undefined && state !== base) ? !base : base;
}

function newIn(side: Pieces, known: ReadonlyMap<Piece, number>, piece: Piece): Piece | undefined {
  return (
    side.find((other) => other === piece) ??
    side.find((other) => other.key === piece.key && !known.has(other))
  );
}

function invert(pairs: ReadonlyMap<number, number>, side: Pieces): ReadonlyMap<Piece, number> {
  return new Map([...pairs].map(([from, to]) => [side[to]!, from]));
}

/** Which piece of `to` each piece of `from` became: the same, or an edited one in its place. */
function matches(from: Pieces, to: Pieces): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  let i = 0;
  let j = 0;
  const equal = (end: number): void => {
    for (; i < end; i += 1, j += 1) pairs.set(i, j);
  };
  const changes = diffIndices(
    from.map(({ key }) => key),
    to.map(({ key }) => key),
  );
  for (const { buffer1, buffer2 } of changes) {
    equal(buffer1[0]);
    const edited = from
      .slice(i, i + buffer1[1])
      .flatMap((piece, index) => (piece.checked === undefined ? [] : [i + index]));
    const free = to
      .slice(j, j + buffer2[1])
      .flatMap((piece, index) => (piece.checked === undefined ? [] : [j + index]));
    for (const index of edited) {
      const best = free.findIndex((other) => isEditOf(from[index]!, to[other]!) || buffer1[1] === buffer2[1]);
      if (best >= 0) pairs.set(index, free.splice(0, best + 1).at(-1)!);
    }
    i = buffer1[0] + buffer1[1];
    j = buffer2[0] + buffer2[1];
  }
  equal(from.length);
  return pairs;
}

/** Whether half of the words stayed. */
function isEditOf(before: Piece, after: Piece): boolean {
  const words = (piece: Piece): readonly string[] =>
    piece.key
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .slice(1)
      .filter((word) => word !== '');
  const kept = new Set(words(after));
  const all = words(before);
  return all.filter((word) => kept.has(word)).length * 2 >= Math.max(all.length, kept.size);
}

function sameKeys(a: Pieces, b: Pieces): boolean {
  return a.length === b.length && a.every(({ key }, index) => key === b[index]!.key);
}

function without(list: Pieces, others: Pieces): Pieces {
  const keys = new Set(others.map(({ key }) => key));
  return list.filter(({ key }) => !keys.has(key));
}

function union(a: Pieces, b: Pieces): Pieces {
  return [...a, ...without(b, a)];
}
