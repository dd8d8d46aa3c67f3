// What became of each piece of a base on one side: kept, edited in its place, moved, or removed; and what was added.
import { diffIndices } from 'node-diff3';
import { isSimilar } from '../similar.ts';
import { withBox, type Piece } from './pieces.ts';

type Pieces = readonly Piece[];

export interface Alignment {
  /** By index in the base: the piece that it became; undefined where it was removed or moved. */
  readonly became: readonly (Piece | undefined)[];
  /** By index in the base: pieces that were added before it; the last entry is what was added at the end. */
  readonly added: readonly Pieces[];
  /** By index in the base: the piece among those added that says the same elsewhere, or is an edit of it. */
  readonly moved: ReadonlyMap<number, Piece>;
}

/**
 * Lines `side` up with `base`.
 * @param other what became of the base on another side: what that has in the place of a piece is looked for here too, so
 *   that a side that took the other's changes is lined up as the other is
 */
export function align(base: Pieces, side: Pieces, other?: Alignment): Alignment {
  const became: (Piece | undefined)[] = base.map(() => undefined);
  const added: Piece[][] = [...base.map(() => []), []];
  const found = pairs(base, side, other);
  const isKept = ([from, to]: Pair): boolean =>
    from !== undefined && to !== undefined && base[from]!.key === side[to]!.key;
  const lost = new Set(found.flatMap((pair) => (isKept(pair) ? [] : (base[pair[0] ?? -1]?.key ?? []))));
  let last = -1;
  for (const pair of found) {
    const [from, to] = pair;
    if (from !== undefined) last = from;
    if (to === undefined) continue;
    // What takes the place of a piece and was lost elsewhere has moved.
    if (from !== undefined && (isKept(pair) || !lost.has(side[to]!.key))) became[from] = side[to]!;
    else added[last + 1]!.push(side[to]!);
  }
  return { became, added, moved: moves(base, became, added.flat()) };
}

/** The pieces that both lists have in common, in order; a box that only one of them ticked is open. */
export function common(a: Pieces, b: Pieces): Pieces {
  return align(a, b).became.flatMap((piece, index) => {
    const own = a[index]!;
    if (piece?.key !== own.key) return [];
    return [own.checked === piece.checked ? own : withBox(own, false)];
  });
}

/** Whether half of the words stayed; the first one tells only how deep the piece is nested. */
export function isEditOf(before: Piece, after: Piece): boolean {
  return isSimilar(said(before), said(after));
}

function said({ key }: Piece): string {
  return key.replace(/^\d+ /, '');
}

type Pair = readonly [from: number | undefined, to: number | undefined];

/** Indices in both lists, in order; undefined where one has no counterpart. */
function pairs(base: Pieces, side: Pieces, other: Alignment | undefined): readonly Pair[] {
  const isCounterpart = (from: number, to: number): boolean =>
    isEditOf(base[from]!, side[to]!) || other?.became[from]?.key === side[to]!.key;
  const keys = (list: Pieces): string[] => list.map(({ key }) => key);
  const found: Pair[] = [];
  let from = 0;
  let to = 0;
  for (const { buffer1, buffer2 } of diffIndices(keys(base), keys(side))) {
    while (from < buffer1[0]) found.push([from++, to++]);
    const [gone, come] = [range(from, from + buffer1[1]), range(to, to + buffer2[1])];
    found.push(
      ...aroundOpaque(
        side,
        come,
        replaced(gone.filter(isShared(base)), come.filter(isShared(side)), isCounterpart),
      ),
    );
    from += buffer1[1];
    to += buffer2[1];
  }
  while (from < base.length) found.push([from++, to++]);
  return found;
}

/** Pairs what differs: known counterparts first, what lies between them by its place. */
function replaced(
  gone: readonly number[],
  come: readonly number[],
  isCounterpart: (from: number, to: number) => boolean,
): readonly Pair[] {
  for (let i = 0; i < gone.length && gone.length !== come.length; i += 1) {
    const j = come.findIndex((to) => isCounterpart(gone[i]!, to));
    if (j < 0) continue;
    const rest = replaced(gone.slice(i + 1), come.slice(j + 1), isCounterpart);
    return [...byPlace(gone.slice(0, i), come.slice(0, j)), [gone[i], come[j]], ...rest];
  }
  return byPlace(gone, come);
}

function byPlace(gone: readonly number[], come: readonly number[]): readonly Pair[] {
  return range(0, Math.max(gone.length, come.length)).map((index): Pair => [gone[index], come[index]]);
}

/** What only Notion can hold is no edit of anything: it was added where it stands. */
function aroundOpaque(side: Pieces, come: readonly number[], paired: readonly Pair[]): readonly Pair[] {
  const opaque = come.filter((index) => side[index]!.opaque);
  const before = (end: number): readonly Pair[] =>
    opaque.splice(0, opaque.filter((index) => index < end).length).map((index): Pair => [undefined, index]);
  return [...paired.flatMap((pair) => [...before(pair[1] ?? -1), pair]), ...before(side.length)];
}

function isShared(list: Pieces): (index: number) => boolean {
  return (index) => !list[index]!.opaque;
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

function moves(
  base: Pieces,
  became: readonly (Piece | undefined)[],
  added: Pieces,
): ReadonlyMap<number, Piece> {
  const free = [...added];
  const moved = new Map<number, Piece>();
  for (const isSame of [(one: Piece, other: Piece) => one.key === other.key, isSharedEdit])
    base.forEach((piece, index) => {
      const isLost = became[index] === undefined && !moved.has(index);
      const at = isLost ? free.findIndex((other) => isSame(piece, other)) : -1;
      if (at >= 0) moved.set(index, free.splice(at, 1)[0]!);
    });
  return moved;
}

function isSharedEdit(before: Piece, after: Piece): boolean {
  return !before.opaque && !after.opaque && isEditOf(before, after);
}
