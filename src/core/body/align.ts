// What became of each piece of a base on one side: kept, edited in its place, moved, or removed; and what was added.
import { diffIndices } from 'node-diff3';
import type { Piece } from './pieces.ts';

type Pieces = readonly Piece[];

export interface Alignment {
  /** By index in the base: the piece that it became; undefined where it was removed or moved. */
  readonly became: readonly (Piece | undefined)[];
  /** By index in the base: pieces that were added before it; the last entry is what was added at the end. */
  readonly added: readonly Pieces[];
  /** By index in the base: the piece among those added that says the same, elsewhere. */
  readonly moved: ReadonlyMap<number, Piece>;
}

/** Lines `side` up with `base`. */
export function align(base: Pieces, side: Pieces): Alignment {
  const became: (Piece | undefined)[] = base.map(() => undefined);
  const added: Piece[][] = [...base.map(() => []), []];
  let last = -1;
  for (const [from, to] of pairs(base, side)) {
    if (from !== undefined) last = from;
    if (to === undefined) continue;
    if (from === undefined) added[last + 1]!.push(side[to]!);
    else became[from] = side[to]!;
  }
  return { became, added, moved: moves(base, became, added.flat()) };
}

/** The pieces that both lists have in common, in order. */
export function common(a: Pieces, b: Pieces): Pieces {
  return align(a, b).became.flatMap((piece, index) => (piece?.key === a[index]!.key ? [a[index]!] : []));
}

/** Whether half of the words stayed. */
export function isEditOf(before: Piece, after: Piece): boolean {
  const all = words(before);
  const kept = new Set(words(after));
  return all.filter((word) => kept.has(word)).length * 2 >= Math.max(1, all.length, kept.size);
}

function words({ key }: Piece): readonly string[] {
  const [, ...rest] = key.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return rest.filter((word) => word !== '');
}

type Pair = readonly [from: number | undefined, to: number | undefined];

/** Indices in both lists, in order; undefined where one has no counterpart. */
function pairs(base: Pieces, side: Pieces): readonly Pair[] {
  const keys = (list: Pieces): string[] => list.map(({ key }) => key);
  const found: Pair[] = [];
  let from = 0;
  let to = 0;
  for (const { buffer1, buffer2 } of diffIndices(keys(base), keys(side))) {
    while (from < buffer1[0]) found.push([from++, to++]);
    found.push(...replaced(base, from, from + buffer1[1], side, to, to + buffer2[1]));
    from += buffer1[1];
    to += buffer2[1];
  }
  while (from < base.length) found.push([from++, to++]);
  return found;
}

/** Pairs a stretch that differs: pieces that share their words first, what lies between them by its place. */
function replaced(
  base: Pieces,
  from: number,
  fromEnd: number,
  side: Pieces,
  to: number,
  toEnd: number,
): Pair[] {
  for (let i = from; i < fromEnd && fromEnd - from !== toEnd - to; i += 1) {
    const j = side.slice(to, toEnd).findIndex((piece) => isEditOf(base[i]!, piece)) + to;
    if (j < to) continue;
    return [...byPlace(from, i, to, j), [i, j], ...replaced(base, i + 1, fromEnd, side, j + 1, toEnd)];
  }
  return byPlace(from, fromEnd, to, toEnd);
}

function byPlace(from: number, fromEnd: number, to: number, toEnd: number): Pair[] {
  const length = Math.max(fromEnd - from, toEnd - to);
  return Array.from({ length }, (_, index): Pair => [
    from + index < fromEnd ? from + index : undefined,
    to + index < toEnd ? to + index : undefined,
  ]);
}

function moves(
  base: Pieces,
  became: readonly (Piece | undefined)[],
  added: Pieces,
): ReadonlyMap<number, Piece> {
  const free = [...added];
  const moved = new Map<number, Piece>();
  base.forEach(({ key }, index) => {
    const at = became[index] === undefined ? free.findIndex((piece) => piece.key === key) : -1;
    if (at >= 0) moved.set(index, free.splice(at, 1)[0]!);
  });
  return moved;
}
