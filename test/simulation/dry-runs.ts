// Runs that only show something, held against each other.
import type { Operation } from '../../src/core/report.ts';
import type { Ran } from './process.ts';
import { parsedPlan } from './views.ts';
import { watched, type Watch } from './watch.ts';
import type { World } from './world.ts';

/** A dry run writes nothing, and shows exactly what the next run does. Only commands wait for a run that may answer. */
export async function dryRun(world: World, watch: Watch): Promise<void> {
  // What a listing may still be missing, either of the two runs could be the first to see.
  world.notion.clock.advance(world.notion.store.switches.queryLag);
  const before = world.snapshot();
  const picture = fingerprint(world);
  const shown = await watched(world, watch, { request: { dryRun: true } });
  if (fingerprint(world) !== picture) watch.report('I12 dry run', ['A dry run wrote something.']);
  const done = await watched(world, watch);
  const [planned, taken] = [operationsOf(world, shown), operationsOf(world, done)];
  const obeyed = done.requests.some(({ operation }) => operation === 'react');
  if (planned !== taken && !obeyed) watch.report('I12 dry run', [`Shown: ${planned}. Done: ${taken}.`]);
  if (world.random.chance(0.5)) world.restore(before);
}

/**
 * A file that cannot be read leaves all other plans as they would be with its last version that could, but for removals:
 * tasks may have moved into it.
 */
export async function isolation(world: World, watch: Watch): Promise<void> {
  const broken = [...world.files()].filter(([path, text]) => parsedPlan(path, text).plan === undefined);
  const [file] = broken;
  if (!file || broken.length > 1) return;
  const [path] = file;
  const { git, defaultBranch } = world.repository;
  const good = git
    .history(git.head(defaultBranch)?.sha)
    .map(({ files }) => files.get(path))
    .find((text) => text !== undefined && parsedPlan(path, text).plan !== undefined);
  const plan = good === undefined ? undefined : parsedPlan(path, good).plan;
  if (good === undefined || !plan) return;
  const before = world.snapshot();
  const look = (): Promise<Ran> => watched(world, watch, { request: { dryRun: true } });
  const broke = await look();
  world.restore(before);
  world.repository.push({ [path]: good });
  const mended = await look();
  world.restore(before);
  // A plan that a task has come to waits as well: nobody knows yet whether the broken file still holds it.
  const wait = new Set(
    broke.report?.problems.flatMap(({ code, plan: key }) => (code === 'duplicate' ? key : [])),
  );
  const leaves = ({ kind }: Operation): boolean => kind === 'remove-task' || kind === 'cancel-task';
  // The page of a plan that a task leaves waits together with its row.
  const left = new Set(
    mended.report?.results.flatMap(({ operation }) => (leaves(operation) ? operation.plan : [])),
  );
  const [shown, whole] = [broke, mended].map((ran) =>
    operationsOf(
      world,
      ran,
      (operation) =>
        operation.plan !== plan.key &&
        !wait.has(operation.plan) &&
        !leaves(operation) &&
        !(operation.kind === 'update-plan' && left.has(operation.plan)),
    ),
  );
  if (shown !== whole)
    watch.report('I7 isolation', [`With ${path} broken: ${shown}. With its last good version: ${whole}.`]);
}

function fingerprint({ notion, repository, store }: World): string {
  return JSON.stringify([notion.store.revision, repository.log().length, store.saves()]);
}

/**
 * What a run shows or does, but to tasks that wait in a pull request, and to what rows say of that: only a real run knows
 * what it says already.
 */
function operationsOf(
  { history }: World,
  { report }: Ran,
  counts: (operation: Operation) => boolean = () => true,
): string {
  const proposed = history.flatMap((each) => (each.kind === 'run' ? (each.ran.report?.results ?? []) : []));
  const waiting = new Set(
    proposed.flatMap(({ operation, outcome }) => (outcome.kind === 'proposed' ? [operation.task] : [])),
  );
  const operations = report?.results
    .filter(({ operation }) => !waiting.has(operation.task) && !isSync(operation) && counts(operation))
    .map(({ operation: { kind, plan, task } }) =>
      [kind === 'cancel-task' ? 'remove-task' : kind, plan, task].join(' '),
    );
  return [...new Set(operations)].sort().join(', ');
}

function isSync({ changes }: Operation): boolean {
  return changes.length > 0 && changes.every(({ field }) => field === 'sync');
}
