// Fixed scenes in which people close the pull request while they go on editing what was proposed in it.
import { expect, it } from 'vitest';
import { atRest, backfill, byPullRequest, doings, next, path, planOf, rowOf, valueIn } from './scene.ts';
import { bodyOf } from './views.ts';
import type { World } from './world.ts';

const migration =
  'id: PREF-1\ntitle: Write migration\ndescription: |\n  - Forward\n  - Backward\nlabels: [db]';

const rewrite = (world: World, from: string, to: string): void =>
  world.notion.person.replaceText(rowOf(world, 'PREF-1').id, from, to);
const textOf = (world: World): string => bodyOf(world, rowOf(world, 'PREF-1'));
const label = (world: World, ...labels: readonly string[]): void =>
  world.notion.person.edit(rowOf(world, 'PREF-1').id, { Tags: labels });

/** A world in which one edit was proposed and rejected while another one was made. */
async function rejected(edit: (world: World) => void, meanwhile: (world: World) => void): Promise<World> {
  const world = await atRest(planOf(migration, backfill), { config: byPullRequest });
  edit(world);
  await next(world);
  world.proposals.pulls.close(1, 'person');
  meanwhile(world);
  await next(world);
  return world;
}

/** The file once the next pull request was merged, after runs that look at the row again. */
async function merged(world: World): Promise<string> {
  world.notion.person.edit(rowOf(world, 'PREF-1').id, { Points: 5 });
  await next(world);
  await next(world);
  world.proposals.pulls.merge(2, 'squash');
  await next(world);
  await next(world);
  return world.repository.read(path)!;
}

it('a rejected line goes back although another line of its text was edited meanwhile', async () => {
  const world = await rejected(
    (there) => rewrite(there, 'Forward', 'Onward'),
    (there) => rewrite(there, 'Backward', 'Homeward'),
  );
  const file = await merged(world);
  expect(file).toContain('- Forward\n      - Homeward\n');
  expect(textOf(world)).toContain('- Forward\n- Homeward');
});

it('a rejected line that was edited again is proposed as it is now', async () => {
  const world = await rejected(
    (there) => rewrite(there, 'Forward', 'Onward'),
    (there) => rewrite(there, 'Onward', 'Up and onward'),
  );
  const file = await merged(world);
  expect(file).toContain('- Up and onward\n      - Backward\n');
  expect(textOf(world)).toContain('- Up and onward\n- Backward');
});

it('a rejected label goes although another one was added meanwhile', async () => {
  const world = await rejected(
    (there) => label(there, 'db', 'urgent'),
    (there) => label(there, 'db', 'urgent', 'later'),
  );
  const file = await merged(world);
  expect(file).toContain('labels: [db, later]');
  expect(valueIn(world, 'PREF-1', 'Tags')).toEqual(['db', 'later']);
});

it('a dry run shows that what was rejected goes back', async () => {
  const tasks = [`${migration}\nacceptance: [Works]`, backfill];
  const world = await atRest(planOf(...tasks), { config: byPullRequest });
  world.notion.person.tick(rowOf(world, 'PREF-1').id, 'Works', true);
  await next(world);
  world.proposals.pulls.close(1, 'person');
  const shown = await next(world, { request: { dryRun: true } });
  expect(doings(shown)).toEqual(['update-task PREF-1 planned']);
  expect(doings(await next(world))).toEqual(['update-task PREF-1 done']);
  expect(textOf(world)).toContain('- [ ] Works');
});
