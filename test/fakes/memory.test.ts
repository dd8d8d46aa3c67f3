// What simulations rely on beyond the ports: failures before and after the effect, and going back in time.
import { describe, expect, it } from 'vitest';
import { createFakeClock } from './fake-clock.ts';
import { createMemoryRepository } from './memory-repository.ts';
import { createMemoryStateStore } from './memory-state-store.ts';

describe('failures', () => {
  it.each([
    ['before' as const, 'old'],
    ['after' as const, 'new'],
  ])('fail one commit %s its effect', async (when, text) => {
    const repository = createMemoryRepository({ files: { 'a.yml': 'old' } });
    const head = await repository.head();
    repository.failNext('commit', when);
    const commit = () => repository.commit(head, [{ path: 'a.yml', content: 'new' }], 'Sync');
    await expect(commit()).rejects.toMatchObject({ code: 'unavailable' });
    expect(repository.read('a.yml')).toBe(text);
    expect((await commit()).kind).toBe(when === 'before' ? 'committed' : 'stale');
  });

  it('fail one save', async () => {
    const store = createMemoryStateStore(createFakeClock());
    store.failNext('save', 'after');
    await expect(store.save(undefined, new Map([['meta.json', '1']]), 'State')).rejects.toThrow();
    expect(await store.load()).toMatchObject({ meta: '1' });
  });
});

describe('snapshots', () => {
  it('bring a repository back, and what follows is the same again', async () => {
    const repository = createMemoryRepository({ files: { 'a.yml': '1' } });
    const then = repository.snapshot();
    const first = repository.push({ 'a.yml': '2' });
    repository.restore(then);
    expect(repository.read('a.yml')).toBe('1');
    expect(repository.push({ 'a.yml': '2' })).toBe(first);
  });

  it('bring a state back', async () => {
    const store = createMemoryStateStore(createFakeClock());
    const one = await store.save(undefined, new Map([['meta.json', '1']]), 'State');
    const then = store.snapshot();
    await store.save(one, new Map([['meta.json', '2']]), 'State');
    store.restore(then);
    expect(await store.load()).toEqual({ commit: one, meta: '1' });
    expect(store.saves()).toBe(1);
  });
});

describe('fake clock', () => {
  it('wakes the sleeper with the earliest end first', async () => {
    const clock = createFakeClock('2026-12-01T00:00:00Z');
    const start = clock.now();
    const woken: [string, number][] = [];
    const sleep = async (name: string, milliseconds: number) => {
      await clock.sleep(milliseconds);
      woken.push([name, clock.now() - start]);
    };
    await Promise.all([sleep('late', 100), sleep('early', 50), sleep('later', 200)]);
    expect(woken).toEqual([
      ['early', 50],
      ['late', 100],
      ['later', 200],
    ]);
  });
});
