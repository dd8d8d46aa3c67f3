// What tests about the coming and going of tasks share.
import { expect } from 'vitest';
import { openWorld, type World, type WorldOptions } from './world.ts';

/** A world in which these files have been synced once. */
export async function synced(files: Record<string, string>, more: WorldOptions = {}): Promise<World> {
  const world = await openWorld({ files, ...more });
  await world.sync();
  return world;
}

/** The Task IDs of all rows. */
export function ids(world: World): readonly unknown[] {
  return world
    .rows()
    .map(({ values }) => values['Task ID'])
    .sort();
}

/** Tasks AB-1, AB-2 …, for `planOf`. */
export function tasks(count: number, from = 1): readonly string[] {
  return Array.from({ length: count }, (_, at) => `id: AB-${at + from}, title: Task ${at + from}`);
}

/** Expects that a full sync finds nothing to write. */
export async function settled(world: World): Promise<void> {
  const again = await world.sync(world.schedule());
  expect(again.written).toEqual([]);
}
