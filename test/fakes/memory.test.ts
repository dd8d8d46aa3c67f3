// What simulations rely on beyond the ports: failures before and after the effect, and going back in time.
import { describe, expect, it } from 'vitest';
import { createFakeClock } from './fake-clock.ts';
import { createMemoryBoard, type MemoryBoardOptions } from './memory-board.ts';
import { createMemoryProposals } from './memory-proposals.ts';
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
  it('bring proposals back with their repository', async () => {
    const repository = createMemoryRepository({ files: { 'a.yml': '1' } });
    const proposals = createMemoryProposals(repository);
    const propose = async (content: string) =>
      proposals.propose({
        branch: 'notion',
        head: await repository.head(),
        changes: [{ path: 'a.yml', content }],
        message: 'Take over\n\nPlan-Sync-Run: 7/1',
        title: 'Edits',
        body: '',
      });
    const then = [repository.snapshot(), proposals.snapshot()];
    const first = await propose('2');
    proposals.failNext('propose', 'after');
    await expect(propose('3')).rejects.toMatchObject({ code: 'unavailable' });
    expect(repository.read('a.yml', 'notion')).toBe('3');
    repository.restore(then[0]);
    proposals.restore(then[1]);
    expect(await proposals.find('notion')).toEqual({ branch: undefined, pull: undefined });
    expect(await propose('2')).toEqual(first);
  });

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

describe('a board', () => {
  const titled = (text: string) => ({ title: { title: [{ type: 'text', text: { content: text } }] } });
  async function openTasks(onRequest?: MemoryBoardOptions['onRequest']) {
    const board = createMemoryBoard(onRequest ? { onRequest } : {});
    const home = board.notion.person.createPage('workspace', 'Engineering');
    board.notion.person.share(home);
    return { board, tasks: await board.createDatabase(home, 'Tasks', { Task: { title: {} } }) };
  }

  it('goes back to a snapshot, and what follows is the same again', async () => {
    const { board, tasks } = await openTasks();
    const create = () =>
      board.create(
        { parent: { dataSource: tasks.id }, properties: titled('One'), markdown: undefined },
        async () => undefined,
      );
    const then = board.notion.snapshot();
    const first = await create();
    board.notion.restore(then);
    expect((await board.rows(tasks.id)).pages).toEqual([]);
    expect(await create()).toEqual(first);
  });

  it('tells of every request before and after it was done', async () => {
    const seen: string[] = [];
    const { board, tasks } = await openTasks(
      (phase, { operation }) => void seen.push(`${phase} ${operation}`),
    );
    seen.length = 0;
    await board.rows(tasks.id);
    expect(seen).toEqual(['before queryDataSource', 'after queryDataSource']);
  });

  it('shows in listings what was there before, for as long as it lags', async () => {
    const { board, tasks } = await openTasks();
    board.notion.store.switches = { ...board.notion.store.switches, queryLag: 30_000 };
    const row = board.notion.person.createRow(tasks.id, { Task: 'One' });
    const titles = async () => (await board.rows(tasks.id)).pages.map(({ title }) => title);
    expect(await titles()).toEqual([]);
    expect((await board.page(row))?.title).toBe('One');
    board.notion.clock.advance(30_000);
    expect(await titles()).toEqual(['One']);
    board.notion.person.edit(row, { Task: 'Two' });
    expect(await titles()).toEqual(['One']);
    board.notion.clock.advance(30_000);
    await board.pagesByTitle('Two');
    expect(await titles()).toEqual(['Two']);
  });
});
