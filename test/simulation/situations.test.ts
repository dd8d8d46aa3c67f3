// Fixed scenes: what random worlds came upon once, or would take too long to come upon.
import { expect, it } from 'vitest';
import { valueOf } from './editors.ts';
import {
  asked,
  atRest,
  backfill,
  byPullRequest,
  diesAfter,
  doings,
  migration,
  next,
  path,
  planOf,
  rowOf,
  rowsOf,
  scene,
  valueIn,
} from './scene.ts';
import { bodyOf, planStates } from './views.ts';

it('a row that a run created before it died leaves when its task has left the file', async () => {
  const world = scene();
  await next(world, {}, diesAfter('createPage', 3));
  expect(rowsOf(world, 'PREF-2')).toHaveLength(1);
  world.repository.push({ [path]: planOf(migration) });
  await next(world);
  await next(world);
  expect(rowOf(world, 'PREF-2').inTrash).toBe(true);
  expect(world.repository.read(path)).not.toContain('PREF-2');
});

it('… and is cancelled where people edited it', async () => {
  const world = scene();
  await next(world, {}, diesAfter('createPage', 3));
  world.notion.person.edit(rowOf(world, 'PREF-2').id, { Blocker: 'Ask Ada first' });
  world.repository.push({ [path]: planOf(migration) });
  await next(world);
  await next(world);
  const row = rowOf(world, 'PREF-2');
  expect([row.inTrash, valueOf(world, row, 'State'), valueOf(world, row, 'Blocker')]).toEqual([
    false,
    'Cancelled',
    'Ask Ada first',
  ]);
});

it('… and leaves as well when the run after that dies, too', async () => {
  for (let at = 1; at < 40; at += 1) {
    const world = scene();
    await next(world, {}, diesAfter('createPage', 3));
    world.repository.push({ [path]: planOf(migration) });
    await next(world, {}, ({ number }) => (number === at ? 'killed after' : 'done'));
    for (let left = 3; left > 0; left -= 1) await next(world);
    expect(rowOf(world, 'PREF-2').inTrash, `killed after request ${at}`).toBe(true);
  }
});

it('… and is found again when its file could not be read meanwhile', async () => {
  const world = scene();
  await next(world, {}, diesAfter('createPage', 3));
  world.repository.push({ [path]: `broken: [\n${planOf(migration, backfill)}` });
  await next(world);
  world.repository.push({ [path]: planOf(migration, backfill) });
  await next(world);
  await next(world);
  expect(rowsOf(world, 'PREF-1')).toHaveLength(1);
  expect(rowsOf(world, 'PREF-2')).toHaveLength(1);
});

it.each(['changes', 'full'] as const)('a row that was moved away is spoken of once (%s)', async (scope) => {
  const world = await atRest();
  const run = { request: { scope } };
  world.notion.person.move(rowOf(world, 'PREF-2').id, { page: world.places.home });
  world.repository.push({ [path]: planOf(migration, `${backfill}\npriority: High`) });
  await next(world, run);
  await next(world, run);
  const saves = world.store.saves();
  const ran = await next(world, run);
  expect(doings(ran)).toEqual([]);
  expect(ran.report?.notices).toEqual([]);
  expect(world.store.saves()).toBe(saves);
});

it.each(['changes', 'full'] as const)(
  'a row that was moved away catches up when it is back (%s)',
  async (scope) => {
    const world = await atRest();
    const run = { request: { scope } };
    const { id } = rowOf(world, 'PREF-2');
    world.notion.person.move(id, { page: world.places.home });
    world.repository.push({ [path]: planOf(migration, `${backfill}\npriority: High`) });
    await next(world, run);
    await next(world, run);
    world.notion.person.move(id, { dataSource: world.places.tasks.dataSource });
    for (let left = 3; left > 0; left -= 1) await next(world, run);
    const row = rowOf(world, 'PREF-2');
    expect(['Task ID', 'Task', 'Priority'].map((name) => valueOf(world, row, name))).toEqual([
      'PREF-2',
      'Backfill',
      'High',
    ]);
  },
);

it.each(['changes', 'full'] as const)(
  'a new task that depends on a row which was moved away gets its row (%s)',
  async (scope) => {
    const world = await atRest();
    const run = { request: { scope } };
    world.notion.person.move(rowOf(world, 'PREF-2').id, { page: world.places.home });
    const files = planOf(migration, backfill, 'id: PREF-3\ntitle: Drop it\ndepends-on: [PREF-2]');
    world.repository.push({ [path]: files });
    for (let left = 3; left > 0; left -= 1) await next(world, run);
    expect(rowsOf(world, 'PREF-3')).toHaveLength(1);
    const saves = world.store.saves();
    expect(doings(await next(world, run))).toEqual([]);
    expect(world.store.saves()).toBe(saves);
    expect(world.repository.read(path)).toBe(files);
  },
);

it('a copy of a row that was cancelled does not take over its ID', async () => {
  const world = await atRest();
  const { id } = rowOf(world, 'PREF-2');
  world.notion.person.addBlocks(id, '## Notes\nMine');
  world.repository.push({ [path]: planOf(migration) });
  await next(world);
  expect(valueOf(world, rowOf(world, 'PREF-2'), 'State')).toBe('Cancelled');
  world.notion.person.duplicate(id);
  await next(world);
  await next(world);
  expect(world.repository.read(path)).not.toContain('id: PREF-2');
  expect(world.repository.read(path)).toContain('id: PREF-3');
  expect(rowsOf(world, 'PREF-2').map((row) => row.id)).toEqual([id]);
});

it('what Sync says of a row that waits in a pull request does not take it out of the trash', async () => {
  const world = await atRest(undefined, { config: byPullRequest });
  const { id } = rowOf(world, 'PREF-2');
  world.notion.person.edit(id, { Priority: 'High' });
  world.notion.clock.advance(10 * 60_000);
  let isTrashed = false;
  await world.run([{}], ({ operation, page }) => {
    if (operation === 'updatePage' && page === id && !isTrashed) {
      isTrashed = true;
      world.notion.person.trash(id);
    }
    return 'done';
  });
  for (let left = 3; left > 0; left -= 1) {
    await next(world);
    expect(rowOf(world, 'PREF-2').inTrash).toBe(true);
  }
  const saves = world.store.saves();
  await next(world);
  expect(world.store.saves()).toBe(saves);
});

it('what was edited in a row before it was trashed is taken over when it comes back', async () => {
  const world = await atRest(undefined, { config: byPullRequest });
  const { id } = rowOf(world, 'PREF-2');
  world.notion.person.edit(id, { Priority: 'High' });
  world.notion.person.trash(id);
  await next(world, { request: { scope: 'full' } });
  expect(world.proposals.pulls.all().map(({ title }) => title)).toEqual([
    'chore(plans): remove PREF-2 Backfill',
  ]);
  world.proposals.pulls.close(1, 'person');
  await next(world);
  await next(world);
  expect([rowOf(world, 'PREF-2').inTrash, valueIn(world, 'PREF-2', 'Priority')]).toEqual([false, 'High']);
  world.proposals.pulls.merge(2, 'squash');
  await next(world);
  expect(world.repository.read(path)).toContain('priority: High');
});

it('nothing is withdrawn where nothing stands', async () => {
  const world = await atRest(undefined, { config: byPullRequest });
  world.proposals.refuseBranch('protected');
  world.notion.person.edit(rowOf(world, 'PREF-2').id, { Priority: 'High' });
  await next(world);
  world.notion.person.edit(rowOf(world, 'PREF-2').id, { Priority: null });
  const ran = await next(world);
  expect(asked(ran)).not.toContain('withdraw');
  expect(asked(await next(world))).not.toContain('find');
});

it('a branch of ours without a pull request is withdrawn, and one that people closed stays theirs', async () => {
  const world = await atRest(undefined, { config: byPullRequest });
  world.proposals.forbidPulls('not permitted');
  world.notion.person.edit(rowOf(world, 'PREF-2').id, { Priority: 'High' });
  await next(world);
  expect(world.repository.git.head('plan-sync/notion')).toBeDefined();
  world.notion.person.edit(rowOf(world, 'PREF-2').id, { Priority: null });
  await next(world);
  expect(world.repository.git.head('plan-sync/notion')).toBeUndefined();
  world.proposals.forbidPulls(undefined);
  world.notion.person.edit(rowOf(world, 'PREF-2').id, { Priority: 'High' });
  await next(world);
  world.proposals.pulls.close(1, 'person');
  await next(world);
  await next(world, { request: { scope: 'full' } });
  expect(world.repository.git.head('plan-sync/notion')).toBeDefined();
});

it('a pull request that the state does not know is withdrawn by a full run', async () => {
  const world = await atRest(undefined, { config: byPullRequest });
  world.notion.person.edit(rowOf(world, 'PREF-2').id, { Priority: 'High' });
  await next(world);
  world.loseState();
  world.notion.person.edit(rowOf(world, 'PREF-2').id, { Priority: null });
  await next(world, { request: { scope: 'full' } });
  expect(world.proposals.pulls.all().map(({ state, closedBy }) => [state, closedBy])).toEqual([
    ['closed', 'bot'],
  ]);
});

it('the reason why something was not taken over ends the sentence that it stands in', async () => {
  const world = await atRest(undefined, {
    files: { [path]: planOf(migration, backfill), 'plans/data.yml': 'title: Data\nkey: DATA\ntasks: []\n' },
  });
  const data = planStates(world).get('DATA')!.page;
  world.repository.push({ 'plans/data.yml': 'broken: [\n' });
  world.notion.person.edit(rowOf(world, 'PREF-2').id, { Epic: [data] });
  await next(world);
  expect(valueIn(world, 'PREF-2', 'Sync')).toBe('not taken over because there is no plan with the key DATA');
});

it('an edit that says what the file says already is read once', async () => {
  const world = await atRest();
  world.notion.person.edit(rowOf(world, 'PREF-1').id, { Task: 'Write migration' });
  await next(world);
  expect(asked(await next(world))).not.toContain('getPage');
});

it('a row of a file that could not be read when the state was lost is found again', async () => {
  const world = await atRest();
  world.loseState();
  world.repository.push({ [path]: `broken: [\n${planOf(migration, backfill)}` });
  await next(world);
  await next(world);
  world.repository.push({ [path]: planOf(migration, backfill) });
  await next(world);
  expect(['PREF-1', 'PREF-2'].map((id) => rowsOf(world, id).length)).toEqual([1, 1]);
  await next(world);
  const saves = world.store.saves();
  await next(world, { request: { scope: 'full' } });
  expect(world.store.saves()).toBe(saves);
});

it('a row in the trash comes back where its file was edited to what it shows already', async () => {
  const world = await atRest();
  const { id } = rowOf(world, 'PREF-2');
  world.notion.person.edit(id, { Priority: 'High' });
  world.notion.person.trash(id);
  world.repository.push({ [path]: planOf(migration, `${backfill}\npriority: High`) });
  for (let left = 3; left > 0; left -= 1) await next(world, { request: { scope: 'full' } });
  expect(rowOf(world, 'PREF-2').inTrash).toBe(false);
  expect(doings(await next(world))).toEqual([]);
});

it('an edit of a row whose creation has lost its answer is taken over', async () => {
  const world = scene();
  let creates = 0;
  await next(world, {}, ({ operation }) => {
    const [row] = world.pages();
    if (row && valueOf(world, row, 'Points') === null) world.notion.person.edit(row.id, { Points: 5 });
    if (operation === 'createPage') creates += 1;
    return operation === 'createPage' && creates === 2 ? 'lost after' : 'done';
  });
  await next(world);
  expect(world.repository.read(path)).toContain('estimate: 5');
});

it('a row that the lost state knew as written by a run is read once', async () => {
  const world = await atRest();
  world.notion.person.edit(rowOf(world, 'PREF-1').id, { Priority: 'High' });
  await next(world);
  world.repository.push({ [path]: world.repository.read(path)!.replace('Backfill', 'Backfill twice') });
  await next(world);
  world.notion.clock.advance(2 * 60_000);
  world.loseState();
  await world.run([{}]);
  await next(world, { request: { scope: 'full' } });
  expect(asked(await next(world))).not.toContain('getPage');
});

it('edits of a property that was deleted and put back are taken over where the file says nothing', async () => {
  const world = await atRest();
  const full = { request: { scope: 'full' } } as const;
  const { dataSource } = world.places.tasks;
  world.notion.person.deleteProperty(dataSource, 'Points');
  await next(world, full);
  world.notion.person.configure(dataSource, { Points: { number: {} } });
  await next(world, full);
  world.notion.person.edit(rowOf(world, 'PREF-1').id, { Points: 5 });
  await next(world);
  await next(world);
  expect(world.repository.read(path)).toContain('estimate: 5');
});

it('a property that was put back clears nothing in plans that were not looked at then', async () => {
  const planWith = (key: string): string =>
    `title: ${key}\nkey: ${key}\ntasks:\n  - id: ${key}-1\n    title: ${key}\n    labels: [first]\n    estimate: 3\n`;
  const world = await atRest(undefined, {
    files: { 'plans/a.yml': planWith('AREA'), [path]: planWith('PREF') },
  });
  const { dataSource } = world.places.tasks;
  for (const name of ['Tags', 'Points']) world.notion.person.deleteProperty(dataSource, name);
  world.notion.person.configure(dataSource, {
    Tags: { multi_select: { options: [] } },
    Points: { number: {} },
  });
  world.notion.person.edit(rowOf(world, 'AREA-1').id, { Tags: ['second'] });
  await next(world);
  world.notion.person.edit(rowOf(world, 'PREF-1').id, { Blocker: 'Ask Ada first' });
  await next(world);
  expect(world.repository.read(path)).toContain(
    'labels: [first]\n    blocker: Ask Ada first\n    estimate: 3\n',
  );
  await next(world, { request: { scope: 'full' } });
  const tags = (id: string): string => [...(valueIn(world, id, 'Tags') as string[])].sort().join(', ');
  expect([tags('AREA-1'), tags('PREF-1'), valueIn(world, 'PREF-1', 'Points')]).toEqual([
    'first, second',
    'first',
    3,
  ]);
});

it('the line of a blocker that a forgotten run wrote is no edit, and gives way to the property', async () => {
  const world = await atRest();
  const block = (text: string): void =>
    void world.notion.person.edit(rowOf(world, 'PREF-1').id, { Blocker: text });
  block('one');
  world.notion.clock.advance(2 * 60_000);
  await next(world);
  block('two');
  world.notion.clock.advance(2 * 60_000);
  world.repository.push({ [path]: world.repository.read(path)!.replace(/ *blocker: one\n/, '') });
  world.loseState();
  await next(world);
  expect(world.repository.read(path)).toContain('blocker: two');
  expect(valueIn(world, 'PREF-1', 'Blocker')).toBe('two');
});

it('where people edited both the property of a blocker and its line, the property stands and the line is shown', async () => {
  const world = await atRest(planOf(`${migration}\nblocker: Ask Ada`, backfill));
  const { id } = rowOf(world, 'PREF-1');
  world.notion.person.edit(id, { Blocker: 'Ask Bob' });
  world.notion.person.replaceText(id, 'Ask Ada', 'Ask Eve');
  const { report } = await next(world);
  expect(world.repository.read(path)).toContain('blocker: Ask Bob');
  expect(report?.conflicts).toMatchObject([{ task: 'PREF-1', field: 'blocker', notion: 'Ask Eve' }]);
  expect(world.conflictLog()).toContain('Ask Eve');
  await next(world);
  expect(bodyOf(world, rowOf(world, 'PREF-1'))).toContain('**Blocked:** Ask Bob');
  expect(doings(await next(world))).toEqual([]);
});

it('the blocker of a copied row is what people typed, not the line that it has from its original', async () => {
  const world = await atRest(planOf(`${migration}\nblocker: Ask Ada first`, backfill));
  const copy = world.notion.person.duplicate(rowOf(world, 'PREF-1').id);
  world.notion.person.edit(copy, { Blocker: 'Ask Bob' });
  await next(world);
  expect(world.repository.read(path)).toMatch(/PREF-3[^]*blocker: Ask Bob/);
  await next(world);
  expect(valueIn(world, 'PREF-3', 'Blocker')).toBe('Ask Bob');
});

it('of two rows with one ID that are equally old the one that people made is the copy', async () => {
  const world = scene();
  await next(world, {}, diesAfter('createPage', 3));
  const originals = ['PREF-1', 'PREF-2'].map((id) => rowOf(world, id).id);
  for (const id of originals) world.notion.person.duplicate(id);
  await next(world);
  const { tasks } = planStates(world).get('PREF')!;
  expect([tasks['PREF-1']?.page, tasks['PREF-2']?.page]).toEqual(originals);
});

it('what Sync says of a row does not take it out of the trash either when it is looked at there', async () => {
  const world = await atRest();
  const { id } = rowOf(world, 'PREF-2');
  world.repository.push({ [path]: planOf(migration, `${backfill}\npriority: High`) });
  world.notion.person.edit(id, { Priority: 'Low' });
  await next(world);
  expect(valueIn(world, 'PREF-2', 'Sync')).toMatch(/^conflict: /);
  world.notion.person.trash(id);
  await next(world, { request: { scope: 'full' } });
  expect(world.proposals.pulls.all().map(({ title }) => title)).toEqual([
    'chore(plans): remove PREF-2 Backfill',
  ]);
  expect(rowOf(world, 'PREF-2').inTrash).toBe(true);
});
