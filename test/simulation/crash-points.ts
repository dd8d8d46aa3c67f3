// Cuts one run at every request, in every way, and looks whether the world comes to the same rest as without the cut.
import { changed, emptyReport } from '../../src/core/report.ts';
import { picture } from './picture.ts';
import type { Ran } from './process.ts';
import type { Asked, Verdict } from './stage.ts';
import type { World } from './world.ts';

const verdicts = ['killed before', 'killed after', 'lost before', 'lost after'] as const;

/** A cut that made a difference, in words. */
export type Difference = string;

/** Runs until a run has nothing left to do, later than anything that a listing could still be missing. */
export async function settle(world: World): Promise<readonly Ran[]> {
  const runs: Ran[] = [];
  while (runs.length < 4) {
    world.notion.clock.advance(10 * 60_000);
    const [ran] = await world.run();
    runs.push(ran!);
    if (ran!.fault === undefined && !changed(ran!.report ?? emptyReport('sync'))) break;
  }
  return runs;
}

/** Lives on from where a world stands, with these decisions for the first runs; the world stands there again after. */
async function branch(
  world: World,
  cuts: readonly ((asked: Asked) => Verdict)[],
): Promise<{ readonly picture: string; readonly requests: number }> {
  const then = world.snapshot();
  let requests = 0;
  for (const decide of cuts) {
    const [ran] = await world.run([{}], decide);
    requests = ran!.requests.length;
  }
  await settle(world);
  const seen = JSON.stringify(picture(world), null, 1);
  world.restore(then);
  return { picture: seen, requests };
}

const cutAt =
  (number: number, verdict: Verdict) =>
  (asked: Asked): Verdict =>
    asked.number === number ? verdict : 'done';

/** Every request of the next run × every way to cut it. */
export async function crashPoints(world: World): Promise<readonly Difference[]> {
  const uncut = await branch(world, [() => 'done']);
  const differences: Difference[] = [];
  for (let number = 1; number <= uncut.requests; number += 1)
    for (const verdict of verdicts) {
      const cut = await branch(world, [cutAt(number, verdict)]);
      if (cut.picture !== uncut.picture)
        differences.push(`request ${number} ${verdict}:\n${firstDifference(uncut.picture, cut.picture)}`);
    }
  return differences;
}

/** Every request of the next run at which it dies × requests of the run after it, every `step`-th, at which that dies. */
export async function doubleCrashPoints(world: World, step = 1): Promise<readonly Difference[]> {
  const uncut = await branch(world, [() => 'done']);
  const differences: Difference[] = [];
  for (let first = 1; first <= uncut.requests; first += 1)
    for (let second = 1 + (first % step); second <= uncut.requests + 8; second += step) {
      const cut = await branch(world, [cutAt(first, 'killed after'), cutAt(second, 'killed after')]);
      if (cut.picture !== uncut.picture)
        differences.push(
          `killed after ${first}, then after ${second}:\n${firstDifference(uncut.picture, cut.picture)}`,
        );
    }
  return differences;
}

/** Several runs at once, their requests in any order, against one run alone. */
export async function interleaved(world: World, runs: number): Promise<readonly Difference[]> {
  const alone = await branch(world, [() => 'done']);
  const then = world.snapshot();
  await world.run(Array.from({ length: runs }, () => ({})));
  await settle(world);
  const together = JSON.stringify(picture(world), null, 1);
  world.restore(then);
  return together === alone.picture ? [] : [firstDifference(alone.picture, together)];
}

function firstDifference(wanted: string, found: string): string {
  const [before, after] = [wanted.split('\n'), found.split('\n')];
  const at = before.findIndex((line, index) => line !== after[index]);
  return `  wanted ${before[at]?.trim()}\n  found  ${after[at]?.trim()}`;
}
