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

/** What came of comparing many lives from one moment on with the one in which nothing happened. */
export interface Comparison {
  readonly differences: readonly Difference[];
  readonly lives: number;
  readonly runs: number;
  readonly requests: number;
}

/** Lives on from where a world stands, in several ways; the world stands there again after each. */
class Branches {
  readonly #world: World;
  readonly #differences: Difference[] = [];
  #lives = 0;
  #runs = 0;
  #requests = 0;

  constructor(world: World) {
    this.#world = world;
  }

  /** What people see once everything is at rest and was looked at once more, and how many requests the last of the first runs took. */
  async follow(
    first: () => Promise<readonly Ran[]>,
  ): Promise<{ readonly picture: string; readonly requests: number }> {
    const then = this.#world.snapshot();
    const began = await first();
    const ran = [...began, ...(await settle(this.#world))];
    ran.push(...(await this.#world.run([{ request: { scope: 'full' } }])), ...(await settle(this.#world)));
    const seen = JSON.stringify(picture(this.#world), null, 1);
    this.#world.restore(then);
    this.#lives += 1;
    this.#runs += ran.length;
    this.#requests += ran.reduce((sum, { requests }) => sum + requests.length, 0);
    return { picture: seen, requests: began.at(-1)!.requests.length };
  }

  /** Likewise with these decisions for the first runs. */
  async cut(
    ...cuts: readonly ((asked: Asked) => Verdict)[]
  ): Promise<{ readonly picture: string; readonly requests: number }> {
    return this.follow(async () => {
      const ran: Ran[] = [];
      for (const decide of cuts) ran.push(...(await this.#world.run([{}], decide)));
      return ran;
    });
  }

  compare(what: string, wanted: string, found: string): void {
    if (found !== wanted) this.#differences.push(`${what}:\n${firstDifference(wanted, found)}`);
  }

  comparison(): Comparison {
    return {
      differences: this.#differences,
      lives: this.#lives,
      runs: this.#runs,
      requests: this.#requests,
    };
  }
}

const untouched = (): Verdict => 'done';

const cutAt =
  (number: number, verdict: Verdict) =>
  (asked: Asked): Verdict =>
    asked.number === number ? verdict : 'done';

/** Every request of the next run × every way to cut it. */
export async function crashPoints(world: World): Promise<Comparison> {
  const branches = new Branches(world);
  const uncut = await branches.cut(untouched);
  for (let number = 1; number <= uncut.requests; number += 1)
    for (const verdict of verdicts) {
      const cut = await branches.cut(cutAt(number, verdict));
      branches.compare(`request ${number} ${verdict}`, uncut.picture, cut.picture);
    }
  return branches.comparison();
}

/** Every request of the next run at which it dies × every request of the run after it at which that dies. */
export async function doubleCrashPoints(world: World): Promise<Comparison> {
  const branches = new Branches(world);
  const uncut = await branches.cut(untouched);
  for (let first = 1; first <= uncut.requests; first += 1) {
    const once = await branches.cut(cutAt(first, 'killed after'), untouched);
    for (let second = 1; second <= once.requests; second += 1) {
      const cut = await branches.cut(cutAt(first, 'killed after'), cutAt(second, 'killed after'));
      branches.compare(`killed after ${first}, then after ${second}`, uncut.picture, cut.picture);
    }
  }
  return branches.comparison();
}

/** Two and three runs at once, their requests in any order, against one run alone. */
export async function interleavings(world: World, times = 5): Promise<Comparison> {
  const branches = new Branches(world);
  const alone = await branches.cut(untouched);
  for (let left = times; left > 0; left -= 1)
    for (const runs of [2, 3]) {
      const together = await branches.follow(() => world.run(Array.from({ length: runs }, () => ({}))));
      branches.compare(`${runs} runs at once`, alone.picture, together.picture);
    }
  return branches.comparison();
}

function firstDifference(wanted: string, found: string): string {
  const [before, after] = [wanted.split('\n'), found.split('\n')];
  const at = before.findIndex((line, index) => line !== after[index]);
  const [wantedLine = '', foundLine = ''] = [before[at]?.trim(), after[at]?.trim()];
  const from = [...wantedLine].findIndex((sign, index) => sign !== foundLine[index]);
  const shown = (line: string): string => line.slice(Math.max(0, from - 60), from + 200);
  return `  wanted …${shown(wantedLine)}\n  found  …${shown(foundLine)}`;
}
