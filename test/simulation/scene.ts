// Small worlds in which one thing happens, for what chance would take too long to come upon.
import type { Page } from '../../src/emulators/notion/model.ts';
import { settle } from './crash-points.ts';
import { valueOf } from './editors.ts';
import type { ProcessOptions, Ran } from './process.ts';
import type { Asked, Verdict } from './stage.ts';
import { World, type WorldOptions } from './world.ts';

export const path = 'plans/prefs.yml';

/** A plan file with these lines of tasks. */
export const planOf = (...tasks: readonly string[]): string =>
  `title: Preferences\nkey: PREF\ntasks:\n${tasks.map((task) => `  - ${task.replaceAll('\n', '\n    ')}\n`).join('')}`;

export const migration = 'id: PREF-1\ntitle: Write migration\ndescription: Forward and backward.';
export const backfill = 'id: PREF-2\ntitle: Backfill';

/** What a row shows that has a value which nobody is to lose, else what became of it: for scenes with oracles. */
export function isKept(world: World, value: string): readonly string[] {
  const inGit = [...world.files().values()].some((text) => text.includes(value));
  const inRows = world.pages().some((page) => JSON.stringify(valuesOf(world, page)).includes(value));
  return inGit || inRows || world.conflictLog().includes(value) ? [] : [`${value} is lost.`];
}

function valuesOf(world: World, page: Page): readonly unknown[] {
  return ['Task', 'Blocker', 'Priority'].map((name) => valueOf(world, page, name));
}

/** IDs that several rows outside the trash carry. */
export function doubles(world: World): readonly string[] {
  const ids = world
    .pages()
    .filter(({ inTrash }) => !inTrash)
    .map((page) => String(valueOf(world, page, 'Task ID')));
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} has two rows.`);
}

/** Configuration for changes that go through the pull request. */
export const byPullRequest = 'sync:\n  write-back: pull-request\n';

/** A world with one plan file, before any run. */
export function scene(text = planOf(migration, backfill), options: WorldOptions = {}): World {
  return new World(1, { files: { [path]: text }, ...options });
}

/** Likewise, both sides at rest. */
export async function atRest(text?: string, options?: WorldOptions): Promise<World> {
  const world = scene(text, options);
  await settle(world);
  return world;
}

/** One run, ten minutes later. */
export async function next(
  world: World,
  options: Omit<ProcessOptions, 'id'> = {},
  decide?: (asked: Asked) => Verdict,
): Promise<Ran> {
  world.notion.clock.advance(10 * 60_000);
  const [ran] = await world.run([options], decide);
  return ran!;
}

/** The rows that carry an ID, those in the trash as well. */
export function rowsOf(world: World, id: string): readonly Page[] {
  return world.pages().filter((page) => valueOf(world, page, 'Task ID') === id);
}

export function rowOf(world: World, id: string): Page {
  const [row] = rowsOf(world, id);
  if (!row) throw new Error(`${id} has no row.`);
  return row;
}

/** What a run did, in words. */
export function doings({ report }: Ran): readonly string[] {
  return (report?.results ?? []).map(
    ({ operation, outcome }) => `${operation.kind} ${operation.task ?? operation.plan} ${outcome.kind}`,
  );
}

/** What a row shows. */
export function valueIn(world: World, id: string, property: string): unknown {
  return valueOf(world, rowOf(world, id), property);
}

/** Requests of a run by name. */
export function asked({ requests }: Ran): readonly string[] {
  return requests.map(({ operation }) => operation);
}

/** Dies right after the `count`-th request of this kind was done. */
export function diesAfter(operation: string, count = 1): (asked: Asked) => Verdict {
  let seen = 0;
  return (asked) => (asked.operation === operation && (seen += 1) === count ? 'killed after' : 'done');
}
