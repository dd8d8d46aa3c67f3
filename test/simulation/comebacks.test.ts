// Fixed scenes in which something comes back: the state was lost, a file was broken, a task was gone for a while.
import { expect, it } from 'vitest';
import {
  asked,
  atRest,
  backfill,
  byPullRequest,
  doings,
  migration,
  next,
  path,
  planOf,
  rowOf,
  rowsOf,
  valueIn,
} from './scene.ts';
import { bodyOf, planStates } from './views.ts';
import type { World } from './world.ts';

/** Loses the state, later than a listing may still be missing a row. */
function forget(world: World): void {
  world.notion.clock.advance(2 * 60_000);
  world.loseState();
}

/** A task without an ID comes into the file, and gets one. */
async function numberNext(world: World): Promise<void> {
  world.repository.push({ [path]: planOf(migration, 'title: Drop the column') });
  await next(world);
}

it('a task that left its file while the state was lost, and comes back, gets its row back', async () => {
  const world = await atRest();
  world.repository.push({ [path]: planOf(migration) });
  forget(world);
  await next(world);
  await next(world);
  world.repository.push({ [path]: planOf(migration, backfill) });
  const ran = await next(world);
  expect(rowsOf(world, 'PREF-2')).toHaveLength(1);
  expect(doings(ran)).toContain('adopt-task PREF-2 done');
});

it('the number of a task that left its file while the state was lost is not given again', async () => {
  const world = await atRest();
  world.repository.push({ [path]: planOf(migration) });
  forget(world);
  await next(world);
  await numberNext(world);
  expect(world.repository.read(path)).toContain('id: PREF-3');
});

it('… nor one that only our own commits remember', async () => {
  const world = await atRest(planOf(migration, 'title: Backfill'));
  expect(world.repository.read(path)).toContain('id: PREF-2');
  world.repository.push({ [path]: planOf(migration) });
  await next(world);
  expect(rowOf(world, 'PREF-2').inTrash).toBe(true);
  forget(world);
  await next(world);
  await numberNext(world);
  expect(world.repository.read(path)).toContain('id: PREF-3');
});

it('a row that was found again is not looked at any more once its task has left', async () => {
  const world = await atRest();
  world.loseState();
  world.notion.person.edit(rowOf(world, 'PREF-2').id, { Points: 5 });
  await world.run([{}]);
  world.repository.push({ [path]: planOf(migration) });
  await next(world);
  await next(world);
  expect(asked(await next(world))).not.toContain('getPage');
});

it('what waits in the pull request waits on while its file is broken', async () => {
  const world = await atRest(undefined, { config: byPullRequest });
  world.notion.person.edit(rowOf(world, 'PREF-2').id, { Priority: 'High' });
  await next(world);
  const text = world.repository.read(path)!;
  world.repository.push({ [path]: `broken: [\n${text}` });
  const { report } = await next(world);
  expect(report?.notices.map(({ message }) => message)).toContain(
    'Pull request #1 was closed: What is left to take over from Notion has no plan file now that can be read. It is proposed again once it has.',
  );
  expect(asked(await next(world))).not.toContain('withdraw');
  world.repository.push({ [path]: text });
  await next(world);
  world.proposals.pulls.merge(2, 'squash');
  await next(world);
  expect(world.repository.read(path)).toContain('priority: High');
  expect(valueIn(world, 'PREF-2', 'Priority')).toBe('High');
});

it('what was merged into a file that was broken right after is taken as merged', async () => {
  const world = await atRest(undefined, { config: byPullRequest });
  world.notion.person.edit(rowOf(world, 'PREF-2').id, { Priority: 'High' });
  await next(world);
  world.proposals.pulls.merge(1, 'squash');
  const text = world.repository.read(path)!;
  world.repository.push({ [path]: `broken: [\n${text}` });
  await next(world);
  world.repository.push({ [path]: text });
  await next(world);
  await next(world);
  expect(valueIn(world, 'PREF-2', 'Priority')).toBe('High');
  expect(world.repository.read(path)).toContain('priority: High');
  expect(world.proposals.pulls.all().map(({ state }) => state)).toEqual(['merged']);
  expect(world.conflictLog()).not.toContain('High');
});

/** A world whose row has a text of two lines, and in which somebody rewrites the second one right before this change. */
async function typedMeanwhile(change: (text: string) => string): Promise<World> {
  const text = planOf(
    'id: PREF-1\ntitle: Write migration\ndescription: |\n  - Forward\n  - Backward',
    backfill,
  );
  const world = await atRest(text);
  const { id } = rowOf(world, 'PREF-1');
  world.repository.push({ [path]: change(text) });
  let isTyped = false;
  await next(world, {}, ({ operation, page }) => {
    if (operation === 'updatePageMarkdown' && page === id && !isTyped) {
      isTyped = true;
      world.notion.person.replaceText(id, 'Backward', 'Sideways');
    }
    return 'done';
  });
  return world;
}

it('text that is typed while another section is written comes back', async () => {
  const world = await typedMeanwhile((text) =>
    text.replace('    description', '    blocker: Ask Ada first\n    description'),
  );
  expect(bodyOf(world, rowOf(world, 'PREF-1'))).toContain('Ask Ada first');
  await next(world);
  expect(world.repository.read(path)).toContain('- Forward\n      - Sideways\n');
});

it('… and while another line of its section is written', async () => {
  const world = await typedMeanwhile((text) => text.replace('Forward', 'Onward'));
  expect(bodyOf(world, rowOf(world, 'PREF-1'))).toContain('- Onward\n- Sideways');
  await next(world);
  expect(world.repository.read(path)).toContain('- Onward\n      - Sideways\n');
});

it('a tick on a row that is found again outlives the run that dies after it', async () => {
  const ticked = `${migration}\nacceptance: [One, done: Two]`;
  const text = planOf(ticked, backfill);
  for (let at = 1; at < 60; at += 1) {
    const world = await atRest(text);
    world.notion.person.edit(rowOf(world, 'PREF-2').id, { Task: 'Backfill by hand' });
    world.repository.push({ [path]: text.replace('done: Two', 'Two') });
    forget(world);
    await next(world, {}, ({ number }) => (number === at ? 'killed after' : 'done'));
    for (let left = 3; left > 0; left -= 1) await next(world);
    const isTicked = world.repository.read(path)!.includes('done: Two');
    expect(bodyOf(world, rowOf(world, 'PREF-1')), `killed after request ${at}`).toContain(
      isTicked ? '- [x] Two' : '- [ ] Two',
    );
  }
});

it('a row that nobody needs any more leaves no second change of the page of its plan', async () => {
  const waiting = 'id: PREF-3\ntitle: Drop it\ndepends-on: [PREF-2]';
  const world = await atRest(planOf(migration, backfill, waiting));
  world.repository.push({ [path]: planOf(migration, waiting) });
  const ran = await next(world);
  expect(doings(ran)).toContain('remove-task PREF-2 done');
  expect(doings(await next(world))).toEqual([]);
});

it('a row that people edited and trashed while a broken file hid whether its task had left is not looked at afterwards', async () => {
  const world = await atRest();
  const other = 'plans/other.yml';
  world.repository.push({ [other]: 'title: Other\ntasks: [\n', [path]: planOf(migration) });
  const { id } = rowOf(world, 'PREF-2');
  world.notion.person.edit(id, { Points: 5 });
  await next(world);
  world.notion.person.trash(id);
  await next(world);
  world.repository.push({ [other]: 'title: Other\nkey: OTH\ntasks: []\n' });
  await next(world);
  const saves = world.store.saves();
  await next(world);
  expect(world.store.saves()).toBe(saves);
});

it('what is said of a trashed row that others wait for stands until it is back, and its dependants wait', async () => {
  const world = await atRest(planOf(migration, `${backfill}\ndepends-on: [PREF-1]`));
  const { id } = rowOf(world, 'PREF-1');
  world.notion.person.trash(id);
  await next(world, { request: { scope: 'full' } });
  world.repository.push({ [path]: world.repository.read(path)!.replace('Backfill', 'Backfill all') });
  await next(world);
  expect(planStates(world).get('PREF')?.tasks['PREF-1']?.notes?.['row']?.text).toMatch(/no task `PREF-1`/);
  world.notion.person.restore(id);
  await next(world);
  await next(world);
  expect(valueIn(world, 'PREF-2', 'Blocked by')).toEqual(['Write migration']);
});

it('the row of a task that moved to a new file stays while that file cannot be read', async () => {
  const world = await atRest();
  const { id } = rowOf(world, 'PREF-2');
  const other = 'plans/other.yml';
  const moved = `title: Other\nkey: OTH\ntasks:\n  - id: PREF-2\n    title: Backfill\n`;
  world.repository.push({ [other]: `${moved}  - [\n`, [path]: planOf(migration) });
  await next(world);
  expect(rowOf(world, 'PREF-2').inTrash).toBe(false);
  world.repository.push({ [other]: moved });
  await next(world);
  expect(rowsOf(world, 'PREF-2').map((row) => [row.id, row.inTrash])).toEqual([[id, false]]);
});

const sixTasks = [3, 4, 5, 6].map((number) => `id: PREF-${number}\ntitle: Part ${number}`);

it.each([
  { how: 'is deleted', meanwhile: () => ({ [path]: null }) },
  {
    how: 'moves to where it cannot be read',
    meanwhile: (text: string) => ({ [path]: null, 'plans/other.yml': `${text}bad: [` }),
  },
])('an edit waits for its file that $how, and is proposed again once it is back', async ({ meanwhile }) => {
  const world = await atRest(planOf(migration, backfill, ...sixTasks), { config: byPullRequest });
  const text = world.repository.read(path)!;
  world.notion.person.edit(rowOf(world, 'PREF-1').id, { Points: 5 });
  await next(world);
  world.repository.push(meanwhile(text));
  const away = await next(world);
  expect(away.report?.notices.map(({ message }) => message)).toEqual([
    'Pull request #1 was closed: What is left to take over from Notion has no plan file now that can be read. It is proposed again once it has.',
  ]);
  await next(world);
  world.repository.push({ [path]: text, 'plans/other.yml': null });
  expect(doings(await next(world))).toContain('pull-field PREF-1 proposed');
  world.proposals.pulls.merge(2, 'squash');
  await next(world);
  expect(world.repository.read(path)).toContain('estimate: 5');
  expect(valueIn(world, 'PREF-1', 'Points')).toBe(5);
  expect(valueIn(world, 'PREF-1', 'Sync')).toBe('');
});

it('an edit that waits for a file goes with its plan once the removal is confirmed', async () => {
  const world = await atRest(planOf(migration, backfill), { config: byPullRequest });
  world.notion.person.edit(rowOf(world, 'PREF-1').id, { Points: 5 });
  await next(world);
  world.repository.push({ [path]: null });
  const held = await next(world);
  await next(world, { request: { confirm: held.report?.held?.code } });
  await next(world);
  const rest = await next(world);
  expect(doings(rest)).toEqual([]);
  expect(asked(rest)).not.toContain('find');
  expect(asked(rest)).not.toContain('save');
});

it.each([
  { ticked: 'the file', line: 'done: Works', inNotion: false },
  { ticked: 'Notion', line: 'Works', inNotion: true },
])('a tick of which only $ticked knows survives a lost state', async ({ line, inNotion }) => {
  const world = await atRest(planOf(`id: PREF-1\ntitle: Write migration\nacceptance:\n  - ${line}`));
  world.notion.person.tick(rowOf(world, 'PREF-1').id, 'Works', inNotion);
  forget(world);
  await next(world);
  await next(world);
  expect(world.repository.read(path)).toContain('- done: Works');
  expect(bodyOf(world, rowOf(world, 'PREF-1'))).toContain('- [x] Works');
});
