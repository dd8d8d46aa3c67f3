// One suite for the port `StateStore`: what holds for the fake holds for the adapter.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StateStore } from '../../src/ports.ts';
import { subjects, type StateStoreSubject } from './state-store-subjects.ts';

const files = (entries: Readonly<Record<string, string | null>>) => new Map(Object.entries(entries));

describe.each(subjects)('$name', ({ open, budget }) => {
  let subject: StateStoreSubject;
  let store: StateStore;
  beforeEach(async () => {
    subject = await open();
    store = subject.store;
  });
  afterEach(() => subject.close());

  const cost = async (body: () => Promise<unknown>): Promise<number> => {
    const before = subject.requests();
    await body();
    return subject.requests() - before;
  };
  const save = async (
    parent: string | undefined,
    entries: Readonly<Record<string, string | null>>,
  ): Promise<string> => {
    const commit = await store.save(parent, files(entries), 'State');
    if (commit === undefined) throw new Error('The save was lost.');
    return commit;
  };

  it('starts without a state', async () => {
    expect(await store.load()).toBeUndefined();
  });

  it('loads what was saved first', async () => {
    const commit = await save(undefined, { 'meta.json': '{"a": "ä"}\n', 'plans/AA.json': '{}\n' });
    expect(await store.load()).toEqual({ commit, meta: '{"a": "ä"}\n' });
    expect(await store.read(commit, ['plans/AA.json', 'plans/BB.json'])).toEqual(
      files({ 'plans/AA.json': '{}\n' }),
    );
    expect(await store.read(commit, [])).toEqual(new Map());
  });

  it('is taken from the commit that its lost ref pointed to, and goes on from there', async () => {
    const one = await save(undefined, { 'meta.json': '1', 'plans/AA.json': 'a' });
    await subject.wipe();
    expect(await store.load()).toBeUndefined();
    expect(await store.load(one)).toEqual({ commit: one, meta: '1' });
    const two = await save(one, { 'meta.json': '2' });
    expect(await store.load()).toEqual({ commit: two, meta: '2' });
    expect(await store.read(two, ['plans/AA.json'])).toEqual(files({ 'plans/AA.json': 'a' }));
  });

  it('is none where the commit of its lost ref is gone as well', async () => {
    expect(await store.load('0123456789012345678901234567890123456789')).toBeUndefined();
  });

  it('sets and removes files, and leaves the others alone', async () => {
    const one = await save(undefined, { 'meta.json': '1', 'plans/AA.json': 'a', 'plans/BB.json': 'b' });
    const two = await save(one, {
      'meta.json': '2',
      'plans/AA.json': null,
      'plans/CC.json': 'c',
      'plans/NO.json': null,
    });
    const paths = ['meta.json', 'plans/AA.json', 'plans/BB.json', 'plans/CC.json'];
    expect(await store.read(two, paths)).toEqual(
      files({ 'meta.json': '2', 'plans/BB.json': 'b', 'plans/CC.json': 'c' }),
    );
    expect(await store.read(one, paths)).toEqual(
      files({ 'meta.json': '1', 'plans/AA.json': 'a', 'plans/BB.json': 'b' }),
    );
    expect((await store.load())?.commit).toBe(two);
  });

  it('lets one of two savers win', async () => {
    const one = await save(undefined, { 'meta.json': '1' });
    const saved = await Promise.all(
      ['2', '3'].map((meta) => store.save(one, files({ 'meta.json': meta }), meta)),
    );
    expect(saved.filter((commit) => commit !== undefined)).toHaveLength(1);
    expect((await store.load())?.commit).toBe(saved.find((commit) => commit !== undefined));
  });

  it('lets one of two first savers win', async () => {
    const saved = await Promise.all(
      ['1', '2'].map((meta) => store.save(undefined, files({ 'meta.json': meta }), meta)),
    );
    expect(saved.filter((commit) => commit !== undefined)).toHaveLength(1);
  });

  it('refuses a parent that is no longer the newest', async () => {
    const one = await save(undefined, { 'meta.json': '1' });
    const two = await save(one, { 'meta.json': '2' });
    expect(await store.save(one, files({ 'meta.json': '3' }), 'Late')).toBeUndefined();
    expect(await store.load()).toEqual({ commit: two, meta: '2' });
  });

  it('notices that the state was deleted in between', async () => {
    const one = await save(undefined, { 'meta.json': '1' });
    await subject.wipe();
    expect(await store.save(one, files({ 'meta.json': '2' }), 'Late')).toBeUndefined();
    expect(await store.load()).toBeUndefined();
  });

  it("tells GitHub's time to the second", async () => {
    await store.load();
    expect(store.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
  });

  it('knows whether a run still works', async () => {
    const running = await subject.run('in_progress');
    const ended = await subject.run('completed');
    expect(await store.run(running)).toEqual({ alive: true, endedAt: undefined });
    expect(await store.run(ended)).toEqual({ alive: false, endedAt: expect.stringMatching(/^\d{4}-/) });
    expect(await store.run('999999')).toEqual({ alive: 'unknown', endedAt: undefined });
  });

  it('takes few requests to load and three to save', async () => {
    const one = await save(undefined, { 'meta.json': '1', 'journal.json': '[]' });
    const next = await subject.another();
    const before = next.requests();
    expect(await next.store.load()).toEqual({ commit: one, meta: '1' });
    expect(next.requests() - before).toBeLessThanOrEqual(budget.load);
    expect(
      await cost(async () => save(one, { 'meta.json': '2', 'journal.json': null, 'plans/AA.json': 'a' })),
    ).toBeLessThanOrEqual(budget.save);
  });
});
