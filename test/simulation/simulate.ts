// Lives of worlds: people edit both sides, runs meet trouble, and at the end everything comes to rest. Each life
// follows from its seed.
import { changed, emptyReport, failed } from '../../src/core/report.ts';
import { repairFiles } from './authors.ts';
import { dryRun, isolation } from './dry-runs.ts';
import { act, createTrouble, type Trouble } from './faults.ts';
import { nameBack, putBack } from './managers.ts';
import type { Oracle } from './oracles.ts';
import type { Ran, Through } from './process.ts';
import { createRandom } from './random.ts';
import { decideAll } from './reviewers.ts';
import { Watch, watched, type Violation } from './watch.ts';
import { World } from './world.ts';

export interface Life {
  readonly seed: number;
  readonly violations: readonly Violation[];
  readonly runs: number;
  readonly crashes: number;
  readonly requests: number;
  /** What happened, for people. */
  readonly history: readonly string[];
}

export interface LifeOptions {
  readonly oracles: Readonly<Record<string, Oracle>>;
  /** More or less of it than the seed decides. */
  readonly trouble?: Trouble;
  /** Whether people also do what is rarer; by default the seed decides. */
  readonly rare?: boolean;
  /** Takes a protection of the runs away. */
  readonly through?: Through;
}

const seconds = 1000;
const minutes = 60 * seconds;
const hours = 60 * minutes;

/** How long at most a program may take to come to rest. */
const mostRunsToRest = 3;

/** Lives through the world of a seed. */
export async function live(seed: number, { oracles, trouble, ...options }: LifeOptions): Promise<Life> {
  const random = createRandom(seed ^ 0x5bd1e995);
  const other = createRandom(seed ^ 0x2545f491);
  const rare = options.rare ?? other.chance(0.5);
  const lag = random.one([0, 0, 0, 20, 60]) * seconds;
  const usual = random.one(configs);
  const config = rare && other.chance(0.5) ? other.one(byPullRequest) : usual;
  const world = new World(seed, { lag, config, rare, through: options.through });
  const watch = new Watch(world);
  const troubles = trouble ?? { faults: random.one([0, 0.01, 0.05]), acts: random.one([0, 0.02, 0.1]) };

  if (random.chance(0.7)) await toRest(world, watch);
  for (let rounds = 1 + random.int(4); rounds > 0; rounds -= 1) {
    for (let acts = random.int(5); acts > 0; acts -= 1) act(world);
    world.notion.clock.advance(
      random.one([5 * seconds, 40 * seconds, 2 * minutes, 10 * minutes, 3 * hours, 24 * hours]),
    );
    if (random.chance(0.05)) loseState(world);
    if (random.chance(0.1)) await dryRun(world, watch);
    if (rare) await isolation(world, watch);
    await watched(
      world,
      watch,
      {
        request: { scope: random.chance(0.3) ? 'full' : 'changes' },
        skew: random.chance(0.1) ? random.one([-24, -1, 1, 24]) * hours : 0,
      },
      createTrouble(world, troubles),
    );
  }
  repairFiles(world);
  if (rare) putBack(world);
  let runs = await toRest(world, watch);
  for (let left = mostDecisions; left > 0 && decideAll(world); left -= 1) runs = await toRest(world, watch);
  for (const [invariant, oracle] of Object.entries(oracles)) watch.report(invariant, oracle(world, runs));
  return lifeOf(world, watch);
}

/** How often people decide everything that waits for them before nothing does. */
const mostDecisions = 5;

const byPullRequest = [
  'sync:\n  write-back: pull-request\n',
  'sync:\n  write-back: pull-request\n  conflicts: ask\n',
  'sync:\n  write-back: pull-request\n  trashed-in-notion: cancel\n',
] as const satisfies readonly string[];

const configs = [
  '',
  '',
  '',
  'sync:\n  conflicts: notion\n',
  'sync:\n  removed-from-file: cancel\n',
  'sync:\n  fields: {priority: repo, estimate: notion}\n',
] as const satisfies readonly string[];

/**
 * Without a state nobody knows which rows a listing may still be missing, nor what a property was called before: it is
 * lost later than that.
 */
function loseState(world: World): void {
  nameBack(world);
  world.notion.clock.advance(2 * minutes);
  world.loseState();
}

/** Runs until a run has nothing left to do, later than anything that a listing could still be missing. */
async function toRest(world: World, watch: Watch): Promise<readonly Ran[]> {
  const runs: Ran[] = [];
  for (;;) {
    world.notion.clock.advance(10 * minutes);
    const ran = await watched(world, watch, {
      request: runs.length === 0 ? { scope: 'full', lands: 'all' } : { scope: 'changes' },
    });
    runs.push(ran);
    const report = ran.report ?? emptyReport('sync');
    // A run that only found out what both sides agree on may have left something for the next one.
    const found = report.results.some(({ outcome }) => outcome.kind === 'unchanged');
    const rests = ran.fault === undefined && !changed(report) && !found;
    if (rests && !failed(report)) break;
    if (runs.length < mostRunsToRest) continue;
    if (!rests) watch.report('I1 rest', [`Not at rest after ${runs.length} runs: ${reasonOf(ran)}`]);
    break;
  }
  world.notion.clock.advance(10 * minutes);
  runs.push(await watched(world, watch));
  return runs;
}

function reasonOf({ report, fault }: Ran): string {
  const left = report?.results.filter(({ outcome }) => outcome.kind === 'done' || outcome.kind === 'failed');
  return (
    fault ??
    left?.map(({ operation }) => `${operation.kind} ${operation.task ?? operation.plan}`).join(', ') ??
    ''
  );
}

function lifeOf(world: World, { violations }: Watch): Life {
  const rans = world.history.flatMap((each) => (each.kind === 'run' ? [each.ran] : []));
  return {
    seed: world.seed,
    violations,
    runs: rans.length,
    crashes: rans.filter(({ killed }) => killed).length,
    requests: rans.reduce((sum, { requests }) => sum + requests.length, 0),
    history: historyOf(world),
  };
}

/** What happened in a world, for people. */
export function historyOf({ history }: World): readonly string[] {
  return history.map((each) => {
    const time = new Date(each.at).toISOString().slice(0, 19);
    if (each.kind === 'edit') return `${time} ${each.side}: ${each.act}`;
    const { id, killed, fault, report, requests } = each.ran;
    const outcome = killed
      ? `killed at request ${requests.length} (${requests.at(-1)?.operation})`
      : (fault ?? summary(report));
    return `${time} run ${id}: ${outcome}`;
  });
}

function summary(report: Ran['report']): string {
  const results = report?.results.map(
    ({ operation, outcome }) => `${operation.kind} ${operation.task ?? operation.plan} ${outcome.kind}`,
  );
  const problems = report?.problems.map(({ message }) => `problem: ${message}`);
  return (
    [
      ...(results ?? []),
      ...(problems ?? []),
      ...(report?.held ? [`held: ${report.held.reasons.join(' ')}`] : []),
    ].join('; ') || 'nothing to do'
  );
}
