// What can be looked for in many worlds, each from its seed: in whole lives, or in every way in which one moment goes on.
import { act } from './faults.ts';
import { crashPoints, doubleCrashPoints, interleavings, settle, type Comparison } from './crash-points.ts';
import { oneWay, twoWay } from './oracles.ts';
import { createRandom } from './random.ts';
import { historyOf, live, type Life } from './simulate.ts';
import { World } from './world.ts';

export const suites = {
  'one-way': (seed) => live(seed, { oracles: oneWay }),
  'two-way': (seed) => live(seed, { oracles: twoWay }),
  crashes: (seed) => compared(seed, crashPoints),
  'double-crashes': (seed) => compared(seed, doubleCrashPoints),
  interleavings: (seed) => compared(seed, interleavings),
} as const satisfies Readonly<Record<string, (seed: number) => Promise<Life>>>;

export type Suite = keyof typeof suites;

/** A world at some moment: before its first run, or after edits on both sides. */
async function moment(seed: number): Promise<World> {
  const random = createRandom(seed ^ 0x5bd1e995);
  const world = new World(seed, {
    lag: random.one([0, 0, 45_000]),
    config: random.one(['', '', 'sync:\n  write-back: pull-request\n']),
  });
  if (random.chance(0.7)) await settle(world);
  for (let acts = 1 + random.int(4); acts > 0; acts -= 1) act(world);
  world.notion.clock.advance(10 * 60_000);
  return world;
}

async function compared(seed: number, compare: (world: World) => Promise<Comparison>): Promise<Life> {
  const world = await moment(seed);
  const { differences, lives, runs, requests } = await compare(world);
  return {
    seed,
    violations: differences.map((detail) => ({ invariant: 'same rest', detail })),
    runs,
    // All but the one that nothing happens to.
    crashes: lives - 1,
    requests,
    history: historyOf(world),
  };
}
