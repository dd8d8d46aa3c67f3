// Losing the state, or part of it, costs time and never rows or edits.
import { describe, expect, it } from 'vitest';
import { configPath, stateRef } from '../e2e/world.ts';
import { plan, planFile } from './plans.ts';
import { expectSettled, openRehearsal, picture, settle, writesOf, type Rehearsal } from './rehearsal.ts';

/** Replaces files of the state by hand, null removes one; without any, the ref itself goes. */
function damage({ world }: Rehearsal, files?: Readonly<Record<string, string | null>>): void {
  const { git } = world.github.hub.repository(world.github.repository);
  if (files === undefined) {
    git.refs.compareAndSwap(stateRef, git.refs.get(stateRef), undefined);
    return;
  }
  world.github.person().branch('damage');
  const kept = world.github.files(stateRef);
  const gone = Object.keys(world.github.files('damage')).map((path) => [path, null] as const);
  const { oid } = world.github
    .person()
    .commit({ ...Object.fromEntries(gone), ...kept, ...files }, { branch: 'damage', message: 'Damage' });
  git.refs.compareAndSwap(stateRef, git.refs.get(stateRef), oid);
  world.github.person().deleteBranch('damage');
}

async function openSynced(options: Parameters<typeof openRehearsal>[0] = {}): Promise<Rehearsal> {
  const rehearsal = await openRehearsal({ files: { [planFile]: plan }, ...options });
  await settle(rehearsal);
  await rehearsal.clock.sleep(10 * 60_000);
  return rehearsal;
}

const damages: readonly { name: string; do(this: void, rehearsal: Rehearsal): void }[] = [
  { name: 'the ref is gone', do: (rehearsal) => damage(rehearsal) },
  { name: 'meta.json is no JSON', do: (rehearsal) => damage(rehearsal, { 'meta.json': '{"format": 1,' }) },
  { name: 'meta.json is gone', do: (rehearsal) => damage(rehearsal, { 'meta.json': null }) },
  {
    name: 'meta.json has another format',
    do: (rehearsal) => damage(rehearsal, { 'meta.json': '{"format": 2}' }),
  },
  { name: 'a plan is no JSON', do: (rehearsal) => damage(rehearsal, { 'plans/PREF.json': '<<<<<<<' }) },
  { name: 'a plan is gone', do: (rehearsal) => damage(rehearsal, { 'plans/PREF.json': null }) },
  { name: 'the index is no JSON', do: (rehearsal) => damage(rehearsal, { 'tasks.json': '[]' }) },
  { name: 'the index is gone', do: (rehearsal) => damage(rehearsal, { 'tasks.json': null }) },
];

describe.each(damages)('when $name', ({ do: damageIt }) => {
  it('a push changes nothing that stands, and what people wrote stays', async () => {
    const rehearsal = await openSynced();
    const { world } = rehearsal;
    const row = world.row('PREF-1').id;
    world.notion.person.edit(row, { Priority: 'Low', Points: 8 });
    world.notion.person.addBlocks(row, '## Notes\nAsk Grace first.');
    const before = picture(world);
    damageIt(rehearsal);
    world.push({ 'README.md': '# New\n' });
    const runs = await settle(rehearsal);
    expect(runs.at(-1)?.fault).toBeUndefined();
    expect(writesOf(runs.at(-1)!)).toEqual([]);
    const after = picture(world) as any;
    // A value that both sides have is the file's when nobody knows who changed it, and the other one is kept.
    const [first] = after.rows.filter((each: any) => each.values['Task ID'] === 'PREF-1');
    if (first.values.Priority === 'High') {
      first.values.Priority = 'Low';
      const log = Object.entries(world.github.files(stateRef)).filter(([path]) =>
        path.startsWith('conflicts/'),
      );
      expect(log.map(([, text]) => text).join('')).toContain('"lost":"Low"');
    }
    expect({ ...after, files: undefined }).toEqual({ ...(before as any), files: undefined });
    expectSettled(world);
    await world.close();
  });

  it('a new task gets its row, and a changed one is written to the row that it has', async () => {
    const rehearsal = await openSynced();
    const { world } = rehearsal;
    const ids = world.rows().map(({ id }) => id);
    damageIt(rehearsal);
    world.push({
      [planFile]: plan
        .replace('title: Backfill', 'title: Backfill in batches')
        .concat('      - title: Drop the column\n'),
    });
    const runs = await settle(rehearsal);
    expect(writesOf(runs.at(-1)!)).toEqual([]);
    expect(world.rows().map(({ values }) => values['Task'])).toEqual([
      'Write migration',
      'Backfill in batches',
      'Drop the column',
    ]);
    expect(
      world
        .rows()
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(ids);
    expect(world.row('PREF-3').values['Task']).toBe('Drop the column');
    expectSettled(world);
    await world.close();
  });

  it('a full sync puts it right', async () => {
    const rehearsal = await openSynced();
    const before = picture(rehearsal.world);
    const index = rehearsal.world.state('tasks.json');
    damageIt(rehearsal);
    await settle(rehearsal, { scope: 'full' });
    expect(picture(rehearsal.world)).toEqual(before);
    expect(rehearsal.world.state('tasks.json')).toEqual(index);
    expect(writesOf(await rehearsal.run({ scope: 'full' }))).toEqual([]);
    expectSettled(rehearsal.world);
    await rehearsal.world.close();
  });
});

describe('IDs', () => {
  it('are never used again, even when the state and the task are gone', async () => {
    const rehearsal = await openSynced();
    const { world } = rehearsal;
    world.push({ [planFile]: plan.concat('      - title: Short-lived\n') });
    await settle(rehearsal);
    expect(world.github.file(planFile)).toContain('id: PREF-3');
    world.push({ [planFile]: plan });
    await settle(rehearsal);
    damage(rehearsal);
    world.push({ [planFile]: plan.concat('      - title: Another\n') });
    await settle(rehearsal);
    expect(world.github.file(planFile)).toContain('- id: PREF-4\n        title: Another');
    await world.close();
  });
});

describe('the row of a task that left its file while the state was lost', () => {
  it('keeps its ID to itself', async () => {
    const rehearsal = await openSynced();
    const { world } = rehearsal;
    const row = world.row('PREF-2').id;
    damage(rehearsal);
    world.push({
      [planFile]: plan.slice(0, plan.indexOf('      - id: PREF-2')).concat('      - title: Something else\n'),
    });
    await settle(rehearsal);
    expect(world.row('PREF-3').values['Task']).toBe('Something else');
    expect(world.row('PREF-2')).toMatchObject({ id: row, values: { Task: 'Backfill' } });
    await world.close();
  });
});

describe('where the state lives', () => {
  it('can be a branch', async () => {
    const rehearsal = await openRehearsal({
      files: { [planFile]: plan },
      config: 'sync:\n  state: refs/heads/plan-sync/state\n',
    });
    const { world } = rehearsal;
    await settle(rehearsal);
    expect(world.github.head(stateRef)).toBeUndefined();
    expect(world.github.head('plan-sync/state')).toBeDefined();
    expect(world.rows()).toHaveLength(2);
    const quiet = await rehearsal.run();
    expect(writesOf(quiet)).toEqual([]);
    await world.close();
  });

  it('can be moved: the new place is filled from both sides, without doubles', async () => {
    const rehearsal = await openSynced();
    const { world } = rehearsal;
    const config = world.github.file(configPath) ?? '';
    world.push({ [configPath]: `${config}sync:\n  state: refs/heads/plan-sync/state\n` });
    const runs = await settle(rehearsal);
    expect(world.rows()).toHaveLength(2);
    expect(writesOf(runs.at(-1)!)).toEqual([]);
    await world.close();
  });
});

describe('a rewritten history', () => {
  it('is followed like any other push', async () => {
    const rehearsal = await openSynced();
    const { world } = rehearsal;
    const { git } = world.github.hub.repository(world.github.repository);
    const old = world.github.head()!;
    world.push({ [planFile]: plan.replace('title: Backfill', 'title: Backfill twice') });
    await settle(rehearsal);
    expect(world.row('PREF-2').values['Task']).toBe('Backfill twice');
    world.github.person().push('main', old, { force: true });
    expect(git.refs.get('refs/heads/main')).toBe(old);
    const runs = await settle(rehearsal);
    expect(world.row('PREF-2').values['Task']).toBe('Backfill');
    expect(writesOf(runs.at(-1)!)).toEqual([]);
    expectSettled(world);
    await world.close();
  });
});
