// Many lives, counted.
import { seedOf } from './random.ts';
import type { Life } from './simulate.ts';

export interface Tally {
  readonly worlds: number;
  readonly runs: number;
  readonly crashes: number;
  readonly requests: number;
  /** Seeds of the worlds in which an invariant was violated. */
  readonly violated: ReadonlyMap<string, readonly number[]>;
}

export const nothing: Tally = { worlds: 0, runs: 0, crashes: 0, requests: 0, violated: new Map() };

/** The sum of two. */
export function add(one: Tally, other: Tally): Tally {
  const violated = new Map(one.violated);
  for (const [invariant, seeds] of other.violated)
    violated.set(invariant, [...(violated.get(invariant) ?? []), ...seeds]);
  return {
    worlds: one.worlds + other.worlds,
    runs: one.runs + other.runs,
    crashes: one.crashes + other.crashes,
    requests: one.requests + other.requests,
    violated,
  };
}

export interface Share {
  readonly seed: number;
  /** The number of the first world. */
  readonly from: number;
  readonly worlds: number;
}

/** Looks into some worlds of a seed. `seen` is told of those with violations. */
export async function simulate(
  lookInto: (seed: number) => Promise<Life>,
  { seed, from, worlds }: Share,
  seen: (life: Life) => void,
): Promise<Tally> {
  let tally = nothing;
  for (let at = from; at < from + worlds; at += 1) {
    const life = await lookInto(seedOf(seed, at));
    const { runs, crashes, requests, violations } = life;
    const violated = new Map(violations.map(({ invariant }) => [invariant, [life.seed]]));
    tally = add(tally, { worlds: 1, runs, crashes, requests, violated });
    if (violations.length > 0) seen(life);
  }
  return tally;
}
