// Chance that repeats itself: everything random in a simulated world comes from one seed.

export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** A whole number from 0 up to, not including, `below`. */
  int(below: number): number;
  /** One of the items; undefined where there is none. */
  pick<T>(items: readonly T[]): T | undefined;
  /** One of the items, of which there is at least one. */
  one<T>(items: readonly [T, ...T[]]): T;
  chance(probability: number): boolean;
}

/** Chance from a seed: mulberry32, by Tommy Ettinger (public domain). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (below: number): number => Math.floor(next() * below);
  return {
    next,
    int,
    pick: (items) => items[int(items.length)],
    one: (items) => items[int(items.length)]!,
    chance: (probability) => next() < probability,
  };
}

/** The seed of one world out of many: neighbours have nothing in common. */
export function seedOf(seed: number, world: number): number {
  return Math.imul(seed ^ Math.imul(world + 1, 0x9e3779b1), 0x85ebca6b) >>> 0;
}
