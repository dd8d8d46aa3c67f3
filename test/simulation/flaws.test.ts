// Ten ways in which a two-way sync goes wrong although every part of it looks right: each of them by name.
import { expect, it } from 'vitest';
import type { Asked, Verdict } from './stage.ts';
import {
  asked,
  atRest,
  backfill,
  diesAfter,
  doubles,
  isKept,
  migration,
  next,
  path,
  planOf,
  rowOf,
  rowsOf,
  scene,
  valueIn,
} from './scene.ts';
import type { World } from './world.ts';

/** Runs until all is done, however often it takes. */
async function finish(world: World): Promise<void> {
  for (let left = 4; left > 0; left -= 1) await next(world, { request: { scope: 'full' } });
}

const killedAt =
  (at: number) =>
  ({ number }: Asked): Verdict =>
    number === at ? 'killed after' : 'done';

it('a row that comes back is merged field by field, so that edits made before it was trashed survive', async () => {
  const world = await atRest();
  const { id } = rowOf(world, 'PREF-2');
  world.notion.person.edit(id, { Priority: 'High' });
  world.notion.person.trash(id);
  world.repository.push({ [path]: planOf(migration, 'id: PREF-2\ntitle: Backfill twice') });
  await finish(world);
  expect(rowOf(world, 'PREF-2').inTrash).toBe(false);
  expect([valueIn(world, 'PREF-2', 'Task'), valueIn(world, 'PREF-2', 'Priority')]).toEqual([
    'Backfill twice',
    'High',
  ]);
});

it('a row whose run died and whose task was deleted since is no orphan', async () => {
  const world = scene();
  await next(world, {}, diesAfter('createPage', 3));
  world.repository.push({ [path]: planOf(migration) });
  await finish(world);
  expect(rowOf(world, 'PREF-2').inTrash).toBe(true);
});

it('an import whose run died between commit and link makes no second row', async () => {
  for (let at = 1; at < 30; at += 1) {
    const world = await atRest();
    const row = world.notion.person.createRow(world.places.tasks.dataSource, { Task: 'By hand' });
    world.notion.person.edit(row, { Epic: [planPage(world)] });
    await next(world, {}, killedAt(at));
    await finish(world);
    expect(doubles(world), `killed after request ${at}`).toEqual([]);
    expect(world.repository.read(path)?.match(/By hand/g), `killed after request ${at}`).toHaveLength(1);
    expect(
      rowsOf(world, 'PREF-3').map(({ id }) => id),
      `killed after request ${at}`,
    ).toEqual([row]);
  }
});

it('what was recovered is remembered although the run that recovered it dies as well', async () => {
  for (let at = 1; at < 30; at += 1) {
    const world = scene();
    await next(world, {}, diesAfter('createPage', 3));
    await next(world, {}, killedAt(at));
    await finish(world);
    expect(doubles(world), `killed after request ${at}`).toEqual([]);
    expect(['PREF-1', 'PREF-2'].map((id) => rowsOf(world, id).length)).toEqual([1, 1]);
  }
});

it('time to settle runs from the death of the run, not from its intent', async () => {
  const world = scene(undefined, { lag: 45_000 });
  await next(world, {}, diesAfter('createPage', 3));
  await world.run([{}]);
  await finish(world);
  expect(doubles(world)).toEqual([]);
});

it('a row that is taken over gets its ID and its values in one request', async () => {
  const world = await atRest();
  const row = world.notion.person.createRow(world.places.tasks.dataSource, { Task: 'By hand' });
  world.notion.person.edit(row, { Epic: [planPage(world)] });
  const ran = await next(world);
  const writes = asked(ran).filter((operation) => operation === 'updatePage');
  expect(rowsOf(world, 'PREF-3').map(({ id }) => id)).toEqual([row]);
  expect(writes.length).toBeLessThanOrEqual(1);
});

it('an ID is not given twice after the state was lost', async () => {
  const world = await atRest(planOf(migration, 'title: Backfill'));
  world.repository.push({ [path]: planOf(migration) });
  await finish(world);
  world.loseState();
  world.repository.push({ [path]: planOf(migration, 'title: Another') });
  await finish(world);
  expect(world.repository.read(path)).toContain('id: PREF-3');
});

it('rows of tasks that were deleted are known after the state was lost', async () => {
  const world = await atRest();
  world.repository.push({ [path]: planOf(migration, backfill, 'title: Switch reads') });
  await finish(world);
  world.repository.push({ [path]: planOf(migration, 'id: PREF-3\ntitle: Switch reads') });
  world.loseState();
  await finish(world);
  expect(rowOf(world, 'PREF-2').inTrash || valueIn(world, 'PREF-2', 'State') === 'Cancelled').toBe(true);
});

it('merging text again after a crash changes nothing that was merged', async () => {
  for (let at = 1; at < 30; at += 1) {
    const world = await atRest();
    const { id } = rowOf(world, 'PREF-1');
    world.notion.person.replaceText(id, 'Forward and backward.', 'Forward, and never backward.');
    world.repository.push({
      [path]: planOf(migration.replace('Forward', '|\n  First.\n\n  Forward'), backfill),
    });
    await next(world, {}, killedAt(at));
    await finish(world);
    const text = world.repository.read(path) ?? '';
    expect(text.match(/never backward/g), `killed after request ${at}`).toHaveLength(1);
    expect(text.match(/First\./g), `killed after request ${at}`).toHaveLength(1);
  }
});

it('a listing that lags behind is no proof that a row was not created', async () => {
  const world = scene(undefined, { lag: 45_000 });
  await next(world, {}, ({ operation, number }) =>
    operation === 'createPage' && number > 0 ? 'lost after' : 'done',
  );
  await finish(world);
  expect(doubles(world)).toEqual([]);
  expect(isKept(world, 'Backfill')).toEqual([]);
});

function planPage(world: World): string {
  return world.notion.store.pages.under(world.places.plans.dataSource)[0]!;
}
