// One suite for the port `Repository`: what holds for the fake holds for the adapter.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Head, Repository } from '../../src/ports.ts';
import { blobOf } from '../fakes/git-objects.ts';
import { subjects, type RepositorySubject } from './repository-subjects.ts';

const message = 'chore(plans): sync\n\nPREF-1 is done.\n\nPlan-Sync-Run: 7/1\nPlan-Sync-State: abc';
const first = {
  'plans/a.yml': 'title: Ä\nkey: AA\n',
  'plans/deep/b.yml': 'title: B\r\nkey: BB\r\n',
  'plans/bom.yml': '\uFEFFtitle: C\n',
  'README.md': '# Read me\n',
};

describe.each(subjects)('$name', ({ open, budget }) => {
  let subject: RepositorySubject;
  let repository: Repository;
  beforeEach(async () => {
    subject = await open(first);
    repository = subject.repository;
  });
  afterEach(() => subject.close());

  /** Requests that `body` takes. */
  const cost = async (body: () => Promise<unknown>): Promise<number> => {
    const before = subject.requests();
    await body();
    return subject.requests() - before;
  };
  const plans = (path: string): boolean => path.startsWith('plans/');
  const textsAt = async (head: Head): Promise<Record<string, string | undefined>> => {
    const files = await repository.files(head.tree, plans);
    const texts = await repository.texts(files.map(({ blob }) => blob));
    return Object.fromEntries(files.map(({ path, blob }) => [path, texts.get(blob)]));
  };

  it('is named', () => {
    expect([repository.owner, repository.name, repository.url]).toEqual([
      'acme',
      'plans',
      `${subject.pages}/acme/plans`,
    ]);
  });

  it('reads the default branch at one commit, byte for byte', async () => {
    const head = await repository.head();
    expect(head.branch).toBe('main');
    const { 'README.md': _, ...expected } = first;
    expect(await textsAt(head)).toEqual(expected);
  });

  it('knows files by the SHA and size that git gives them', async () => {
    const { tree } = await repository.head();
    const text = first['plans/a.yml'];
    expect(await repository.files(tree, (path) => path === 'plans/a.yml')).toEqual([
      { path: 'plans/a.yml', blob: blobOf(text), size: Buffer.byteLength(text) },
    ]);
  });

  it('still reads an old commit after the branch moved', async () => {
    const before = await repository.head();
    await subject.push({ 'plans/a.yml': 'title: New\n', 'plans/bom.yml': null });
    expect((await textsAt(before))['plans/a.yml']).toBe(first['plans/a.yml']);
    const after = await repository.head();
    expect(await textsAt(after)).toEqual({
      'plans/a.yml': 'title: New\n',
      'plans/deep/b.yml': first['plans/deep/b.yml'],
    });
  });

  it('reads another branch, and says when there is none', async () => {
    await subject.push({ 'plans/a.yml': 'title: Side\n' }, 'feature/side');
    const head = await repository.head('feature/side');
    expect(head.branch).toBe('feature/side');
    expect((await textsAt(head))['plans/a.yml']).toBe('title: Side\n');
    expect((await textsAt(await repository.head()))['plans/a.yml']).toBe(first['plans/a.yml']);
    await expect(repository.head('nowhere')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('reads a file beside the head, of that branch', async () => {
    const path = 'plans/a.yml';
    await subject.push({ [path]: 'title: Side\n' }, 'feature/side');
    for (const [branch, text] of [
      [undefined, first[path]],
      ['feature/side', 'title: Side\n'],
    ] as const) {
      await repository.head(branch, path);
      const blob = blobOf(text);
      let texts: ReadonlyMap<string, string> = new Map();
      expect(await cost(async () => (texts = await repository.texts([blob])))).toBeLessThanOrEqual(
        budget.beside,
      );
      expect(texts.get(blob)).toBe(text);
    }
    expect((await repository.head(undefined, 'plans/nowhere.yml')).branch).toBe('main');
  });

  it('knows whether anybody can read it', async () => {
    expect(await repository.isPublic()).toBe(false);
  });

  it('gives no text for nothing', async () => {
    expect(await repository.texts([])).toEqual(new Map());
  });

  it('commits on top of the head that was read', async () => {
    const head = await repository.head();
    const outcome = await repository.commit(
      head,
      [
        { path: 'plans/a.yml', content: 'title: "Ä2"\r\n' },
        { path: 'plans/new/c.yml', content: '\uFEFFtitle: C\n' },
      ],
      message,
    );
    const after = await repository.head();
    expect(outcome).toEqual({
      kind: 'committed',
      head: after,
      url: `${subject.pages}/acme/plans/commit/${after.commit}`,
    });
    expect(await textsAt(after)).toMatchObject({
      'plans/a.yml': 'title: "Ä2"\r\n',
      'plans/new/c.yml': '\uFEFFtitle: C\n',
      'plans/deep/b.yml': first['plans/deep/b.yml'],
    });
    expect((await subject.log())[0]?.trim()).toBe(message);
  });

  it('knows which commits led to another', async () => {
    const first = await repository.head();
    await subject.push({ 'plans/a.yml': 'title: Side\n' }, 'side');
    const side = await repository.head('side');
    await subject.push({ 'plans/a.yml': 'title: Main\n' });
    const second = await repository.head();
    const ancestor = (commit: string, of: string) => repository.isAncestor(commit, of);
    expect(await ancestor(first.commit, second.commit)).toBe(true);
    expect(await ancestor(second.commit, second.commit)).toBe(true);
    expect(await ancestor(second.commit, first.commit)).toBe(false);
    expect(await ancestor(side.commit, second.commit)).toBe(false);
    expect(await ancestor('0123456789'.repeat(4), second.commit)).toBe(false);
    expect(await cost(() => ancestor(first.commit, second.commit))).toBe(1);
  });

  it('commits nothing on a head that moved', async () => {
    const head = await repository.head();
    await subject.push({ 'plans/a.yml': 'title: Person\n' });
    const outcome = await repository.commit(head, [{ path: 'plans/a.yml', content: 'title: Us\n' }], message);
    expect(outcome).toEqual({ kind: 'stale' });
    expect((await textsAt(await repository.head()))['plans/a.yml']).toBe('title: Person\n');
  });

  it('makes one commit of two that start from the same head', async () => {
    const head = await repository.head();
    const commit = (title: string) =>
      repository.commit(
        head,
        [{ path: 'plans/a.yml', content: `title: ${title}\n` }],
        `${title}\n\nPlan-Sync-Run: ${title}`,
      );
    const outcomes = await Promise.all([commit('one'), commit('two')]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['committed', 'stale']);
    expect(await subject.log()).toHaveLength(2);
  });

  it('tells a protected branch from a moved one', async () => {
    await subject.protect();
    const head = await repository.head();
    const outcome = await repository.commit(head, [{ path: 'plans/a.yml', content: 'x' }], message);
    expect(outcome).toMatchObject({ kind: 'refused' });
    expect((await repository.head()).commit).toBe(head.commit);
  });

  it('finds its newest commit under those of people', async () => {
    expect(await repository.lastTrailers()).toBeUndefined();
    await repository.commit(await repository.head(), [{ path: 'plans/a.yml', content: 'x' }], message);
    await subject.push({ 'README.md': 'Edited\n' });
    expect(await repository.lastTrailers()).toEqual({ 'Plan-Sync-Run': '7/1', 'Plan-Sync-State': 'abc' });
  });

  it('takes as many requests for many files as for few', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`plans/${index % 9}/${index}.yml`, `title: ${index}\n`]),
    );
    await subject.push(many);
    let head: Head | undefined;
    expect(await cost(async () => (head = await repository.head()))).toBeLessThanOrEqual(budget.head);
    let files: Awaited<ReturnType<Repository['files']>> = [];
    const listing = await cost(
      async () => (files = await repository.files(head?.tree ?? '', (path) => path in many)),
    );
    expect(listing).toBeLessThanOrEqual(budget.files);
    let texts: ReadonlyMap<string, string> = new Map();
    const reading = await cost(async () => (texts = await repository.texts(files.map(({ blob }) => blob))));
    expect(reading).toBeLessThanOrEqual(budget.texts);
    expect(texts.size).toBe(100);
  });
});
