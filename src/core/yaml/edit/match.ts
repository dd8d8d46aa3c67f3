// Which items of a new list are items of the old one: the same, elsewhere, or edited.
import { diffIndices } from 'node-diff3';
import { isSimilar } from '../../similar.ts';

export interface Match {
  /** Index in the old list. */
  readonly from: number;
  /** It keeps its place among the others that do. */
  readonly inPlace: boolean;
}

/**
 * For each item of `after` the item of `before` that it was; undefined: it is new. What says the same is the same; of
 * the rest what shares its words, or stands alone in its place, was edited.
 */
export function matchItems(
  before: readonly string[],
  after: readonly string[],
): readonly (Match | undefined)[] {
  const result: (Match | undefined)[] = after.map(() => undefined);
  const free = new Set(before.keys());
  const take = (to: number, from: number | undefined, inPlace: boolean): void => {
    if (from === undefined || !free.delete(from)) return;
    result[to] = { from, inPlace };
  };
  const hunks = diffIndices([...before], [...after]);
  let offset = 0;
  let done = 0;
  for (const { buffer1, buffer2 } of [
    ...hunks,
    { buffer1: [before.length, 0], buffer2: [after.length, 0] },
  ]) {
    for (; done < buffer1[0]; done += 1) take(done + offset, done, true);
    done = buffer1[0] + buffer1[1];
    offset = buffer2[0] + buffer2[1] - done;
  }
  const open = (): number[] => [...after.keys()].filter((to) => result[to] === undefined);
  for (const to of open())
    take(
      to,
      [...free].find((from) => before[from] === after[to]),
      false,
    );
  // An edit stays in its stretch; whatever is similar elsewhere would be a guess.
  for (const { buffer1, buffer2 } of hunks) {
    const olds = (): number[] => range(buffer1).filter((from) => free.has(from));
    const news = (): number[] => range(buffer2).filter((to) => result[to] === undefined);
    let least = -1;
    for (const to of news()) {
      const from = olds().find((index) => index > least && isSimilar(before[index]!, after[to]!));
      take(to, from, true);
      least = from ?? least;
    }
    for (const to of news()) {
      const [lower, upper] = bounds(result, to);
      take(
        to,
        olds().find((from) => from > lower && from < upper),
        true,
      );
    }
  }
  return result;
}

function range([start, length]: readonly [number, number]): readonly number[] {
  return Array.from({ length }, (_, index) => start + index);
}

/** Between which old items an item must have stood to keep its place. */
function bounds(result: readonly (Match | undefined)[], at: number): readonly [number, number] {
  const before = result.slice(0, at).findLast((match) => match?.inPlace);
  const behind = result.slice(at).find((match) => match?.inPlace);
  return [before?.from ?? -1, behind?.from ?? Infinity];
}
