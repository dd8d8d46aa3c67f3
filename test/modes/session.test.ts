// One run's hold on the state: what is written and when, and what another run in between does to it.
import { describe, expect, it } from 'vitest';
import { parseMeta, type PlanState } from '../../src/core/state/model.ts';
import { Session } from '../../src/modes/session.ts';
import { createFakeClock } from '../fakes/fake-clock.ts';
import { createMemoryStateStore } from '../fakes/memory-state-store.ts';
import { metaOf } from './meta.ts';

const run = { id: '7', attempt: '1' };
const minute = 60_000;

function stage() {
  const clock = createFakeClock('2026-12-01T09:00:00.000Z');
  const store = createMemoryStateStore(clock);
  const open = (identity = run) => Session.open(store, clock, identity, async () => undefined);
  return { clock, store, open, text: (path: string) => store.contents().get(path) };
}

function planState(title: string): PlanState {
  return { page: 'p', url: 'u', fields: { title: [title] }, sections: {}, tasks: {} };
}

const index = {
  'PREF-1': { plan: 'PREF', title: 'a', page: 'p1', url: 'u1', category: 'todo', dependsOn: [] },
};

describe('a ref that is gone', () => {
  it('is made again from the state that our newest commit names', async () => {
    const { clock, store, open } = stage();
    const session = await open();
    session.plans.set('PREF', planState('a'));
    await session.save(metaOf(), 'State', true);
    const { commit } = session;
    store.wipe();
    const restored = await Session.open(store, clock, run, async () => ({ 'Plan-Sync-State': commit! }));
    expect(restored).toMatchObject({ restored: true, commit });
    await restored.load(['PREF']);
    expect(restored.plans.get('PREF')).toEqual(planState('a'));
    await restored.save(metaOf({ head: 'b' }), 'Again', true);
    expect(await open()).toMatchObject({ restored: false, found: { head: 'b' } });
  });
});

describe('the first save', () => {
  it('makes a state that explains itself', async () => {
    const { store, open, text } = stage();
    const session = await open();
    expect(session.found).toBeUndefined();
    session.plans.set('PREF', planState('Preferences'));
    session.index = index;
    await session.save(metaOf(), 'First');
    expect([...store.contents().keys()].sort()).toEqual([
      'README.md',
      'meta.json',
      'plans/PREF.json',
      'tasks.json',
    ]);
    expect(parseMeta(text('meta.json')!)?.lease).toEqual({
      run: '7',
      attempt: '1',
      until: '2026-12-01T09:03:00.000Z',
    });
  });

  it('is read back by the next run as it was', async () => {
    const { open } = stage();
    const first = await open();
    first.plans.set('PREF', planState('Preferences'));
    first.plans.set('API', planState('Interface'));
    first.index = index;
    await first.save(metaOf({ highWater: { PREF: 3 } }), 'First', true);

    const second = await open({ id: '8', attempt: '1' });
    expect(second.found).toEqual(metaOf({ highWater: { PREF: 3 } }));
    await second.load(['PREF', 'GONE']);
    expect(second.index).toEqual(index);
    expect([...second.plans]).toEqual([['PREF', planState('Preferences')]]);
  });
});

describe('a later save', () => {
  async function saved() {
    const { store, ...rest } = stage();
    const session = await rest.open();
    session.plans.set('PREF', planState('Preferences'));
    session.plans.set('API', planState('Interface'));
    await session.save(metaOf(), 'First', true);
    return { store, session, ...rest };
  }

  it('writes nothing when nothing changed', async () => {
    const { store, session, open } = await saved();
    await session.save(metaOf(), 'Again', true);
    const other = await open({ id: '8', attempt: '1' });
    await other.load(['PREF', 'API']);
    await other.save(metaOf(), 'Again', true);
    expect(store.saves()).toBe(1);
  });

  it('removes the files of plans that are known elsewhere now', async () => {
    const { session, text } = await saved();
    session.forget('API');
    await session.save(metaOf(), 'Moved', true);
    expect(text('plans/API.json')).toBeUndefined();
    expect(text('plans/PREF.json')).toBeDefined();
  });

  it('keeps the file of a plan that came back', async () => {
    const { session, text } = await saved();
    session.forget('API');
    session.plans.set('API', planState('Interface, again'));
    await session.save(metaOf(), 'Moved', true);
    expect(text('plans/API.json')).toContain('again');
  });

  it('removes what was forgotten while an earlier one was under way', async () => {
    const { session, text } = await saved();
    const first = session.save(metaOf({ head: 'b' }), 'One');
    await Promise.resolve();
    session.forget('API');
    await first;
    await session.save(metaOf({ head: 'c' }), 'Two', true);
    expect(text('plans/API.json')).toBeUndefined();
  });

  it('waits for those before it', async () => {
    const { store, session } = await saved();
    await Promise.all(['b', 'c', 'd'].map((head) => session.save(metaOf({ head }), head)));
    expect(store.saves()).toBe(4);
    expect(parseMeta(store.contents().get('meta.json')!)?.head).toBe('d');
  });

  it('leaves plans alone that it did not load', async () => {
    const { open, text } = await saved();
    const before = text('plans/API.json');
    const other = await open({ id: '8', attempt: '1' });
    await other.load(['PREF']);
    await other.save(metaOf({ head: 'b' }), 'Other', true);
    expect(text('plans/API.json')).toBe(before);
  });
});

describe('another run in between', () => {
  it('stops this one, which writes nothing', async () => {
    const { store, open } = stage();
    const mine = await open();
    const other = await open({ id: '8', attempt: '1' });
    await other.save(metaOf({ head: 'theirs' }), 'Theirs');
    mine.noteLoser({ field: 'due' });
    await expect(mine.save(metaOf({ head: 'mine' }), 'Mine')).rejects.toMatchObject({
      name: 'Fault',
      code: 'stale',
      service: 'github',
    });
    expect(parseMeta(store.contents().get('meta.json')!)?.head).toBe('theirs');
    expect(store.saves()).toBe(1);
    await expect(mine.save(metaOf({ head: 'mine' }), 'Mine')).rejects.toMatchObject({ code: 'stale' });
  });
});

describe('values that lost', () => {
  it('are appended to the log of the month, by whichever run', async () => {
    const { clock, store, open, text } = stage();
    const first = await open();
    first.noteLoser({ task: 'PREF-1', lost: 'a' });
    first.noteLoser({ task: 'PREF-2', lost: 'b' });
    await first.save(metaOf(), 'First', true);
    await first.save(metaOf({ head: 'b' }), 'Without any', true);

    const second = await open({ id: '8', attempt: '2' });
    second.noteLoser({ task: 'PREF-1', lost: 'c' });
    await second.save(metaOf(), 'Second', true);
    const entries = text('conflicts/2026-12.ndjson')!.trimEnd().split('\n');
    expect(entries.map((line) => JSON.parse(line) as unknown)).toEqual([
      { task: 'PREF-1', lost: 'a', run: '7/1' },
      { task: 'PREF-2', lost: 'b', run: '7/1' },
      { task: 'PREF-1', lost: 'c', run: '8/2' },
    ]);

    clock.set(Date.parse('2027-01-01T00:00:00Z'));
    second.noteLoser({ task: 'PREF-1', lost: 'd' });
    await second.save(metaOf(), 'Next year', true);
    expect(text('conflicts/2027-01.ndjson')).toContain('"d"');
    expect(store.contents().get('conflicts/2026-12.ndjson')).not.toContain('"d"');
  });

  it('are not lost with a save that failed', async () => {
    const { store, open, text } = stage();
    const session = await open();
    session.noteLoser({ lost: 'a' });
    store.failNext('save', 'before');
    await expect(session.save(metaOf(), 'First')).rejects.toMatchObject({ code: 'unavailable' });
    session.noteLoser({ lost: 'b' });
    await session.save(metaOf(), 'Second', true);
    expect(text('conflicts/2026-12.ndjson')?.match(/"lost":"."/g)).toEqual(['"lost":"a"', '"lost":"b"']);
  });
});

describe('a state that cannot be read', () => {
  it.each(['', 'no JSON', '{}', '{"format":2}'])('is begun again: %j', async (meta) => {
    const { store, open } = stage();
    await store.save(undefined, new Map([['meta.json', meta]]), 'Damaged');
    const session = await open();
    expect(session.found).toBeUndefined();
    await session.load(['PREF']);
    expect(session.plans.size).toBe(0);
    await session.save(metaOf(), 'New', true);
    expect((await open()).found).toEqual(metaOf());
  });

  it('costs one plan where one file is damaged', async () => {
    const { store, open } = stage();
    const session = await open();
    session.plans.set('PREF', planState('Preferences'));
    session.plans.set('API', planState('Interface'));
    await session.save(metaOf(), 'First', true);
    const { commit } = (await store.load())!;
    await store.save(commit, new Map([['plans/API.json', '{"page":1}']]), 'Damaged');
    const next = await open();
    await next.load(['PREF', 'API']);
    expect([...next.plans.keys()]).toEqual(['PREF']);
  });
});

describe('the lease', () => {
  it('is due for renewal a minute after the last save', async () => {
    const { clock, open } = stage();
    const session = await open();
    await session.save(metaOf(), 'First');
    expect(session.due).toBe(false);
    clock.advance(minute);
    expect(session.due).toBe(true);
    const saving = session.save(metaOf(), 'Progress');
    expect(session.due).toBe(false);
    await saving;
    expect(session.due).toBe(false);
  });

  it('is given up with the last save', async () => {
    const { open } = stage();
    const session = await open();
    await session.save(metaOf(), 'First');
    await session.save(metaOf(), 'Last', true);
    expect((await open()).found?.lease).toBeUndefined();
  });
});
