// A run may die at any request, and any answer may get lost: the world comes to the same rest.
import { describe, expect, it } from 'vitest';
import { crashPoints, doubleCrashPoints, interleavings, settle } from './crash-points.ts';
import { World } from './world.ts';

const path = 'plans/prefs.yml';
const plan = `title: Preferences
key: PREF
tasks:
  - id: PREF-1
    title: Write migration
    status: To Do
    description: Forward and backward.
    acceptance:
      - Creates both tables
  - id: PREF-2
    title: Backfill
    depends-on: [PREF-1]
`;
const unnumbered = plan.replaceAll(/- id: PREF-\d\n {4}/g, '- ').replace('[PREF-1]', '[Write migration]');

/** A synced world in which both sides were edited since. */
async function edited(lag = 0): Promise<World> {
  const world = new World(1, { files: { [path]: plan }, lag });
  await settle(world);
  const [row] = world.pages();
  const changed = world.repository
    .read(path)!
    .replace('status: To Do', 'status: In Progress')
    .concat('  - title: Drop the column\n');
  world.repository.push({ [path]: changed });
  world.notion.person.edit(row!.id, { Priority: 'High' });
  world.notion.clock.advance(10 * 60_000);
  return world;
}

const worlds: readonly { readonly name: string; open(this: void): World | Promise<World> }[] = [
  { name: 'a first sync', open: () => new World(1, { files: { [path]: plan } }) },
  {
    name: 'a first sync that gives IDs, listings behind',
    open: () => new World(2, { files: { [path]: unnumbered }, lag: 45_000 }),
  },
  { name: 'edits on both sides', open: () => edited() },
  { name: 'edits on both sides, listings behind', open: () => edited(45_000) },
];

describe.each(worlds)('$name', ({ open }) => {
  it('comes to the same rest, wherever the run is cut', { timeout: 120_000 }, async () => {
    expect((await crashPoints(await open())).differences).toEqual([]);
  });

  it('comes to the same rest, wherever the run after the cut one dies', { timeout: 240_000 }, async () => {
    expect((await doubleCrashPoints(await open())).differences).toEqual([]);
  });

  it('comes to the same rest with two and three runs at once', { timeout: 120_000 }, async () => {
    expect((await interleavings(await open())).differences).toEqual([]);
  });
});
