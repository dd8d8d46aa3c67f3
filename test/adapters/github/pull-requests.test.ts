// What the adapter of pull requests does when GitHub answers in unusual ways; the usual ones are in test/contract.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPullRequests } from '../../../src/adapters/github/pull-requests.ts';
import { createRecentPulls } from '../../../src/adapters/github/recent-pulls.ts';
import { createRepository } from '../../../src/adapters/github/repository.ts';
import { startScriptedGitHub, type Answer, type ScriptedGitHub } from './scripted-github.ts';

let github: ScriptedGitHub;
beforeEach(async () => {
  github = await startScriptedGitHub();
});
afterEach(() => github.close());

const named = { owner: 'acme', repo: 'plans', serverUrl: 'https://github.com' };
const pulls = () => createPullRequests(github.client, named);
const end = { hasNextPage: false, endCursor: null };
const more = { hasNextPage: true, endCursor: 'next' };
const none = { totalCount: 0, pageInfo: end, nodes: [] };
const ada = { __typename: 'User', login: 'ada' };

const pull = (number: number, edit: object = {}) => ({
  number,
  url: `https://github.com/acme/plans/pull/${number}`,
  title: 'Topic',
  body: '',
  author: ada,
  state: 'OPEN',
  isDraft: false,
  createdAt: '2026-12-01T08:00:00Z',
  updatedAt: '2026-12-01T09:00:00Z',
  baseRefName: 'main',
  headRefName: 'topic',
  headRefOid: 'c1',
  isCrossRepository: false,
  mergeCommit: null,
  commits: none,
  files: none,
  timelineItems: none,
  comments: { nodes: [] },
  ...edit,
});
const repository = (answer: object | null): Answer => ({ json: { data: { repository: answer } } });
const list = (nodes: readonly (object | null)[], pageInfo: object = end): Answer =>
  repository({ pullRequests: { pageInfo, nodes } });
const missing = (path: readonly string[]) => ({
  type: 'NOT_FOUND',
  path,
  message: 'Could not resolve to a PullRequest.',
});

describe('one pull request', () => {
  const commits = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ commit: { oid: `c${at}`, message: `Commit ${at}` } }));

  it('lists 250 commits, and no files where there are more than GitHub lists', async () => {
    const long = { totalCount: 400, pageInfo: more, nodes: commits(100) };
    const files = { totalCount: 3001, pageInfo: more, nodes: [{ path: 'a' }] };
    github.on(
      /graphql/,
      repository({ p0: pull(1, { commits: long, files }) }),
      repository({ pullRequest: { commits: long } }),
    );
    const found = await pulls().get(1);
    expect([found?.commits.length, found?.files]).toEqual([250, undefined]);
    expect(github.requests).toHaveLength(3);
  });

  it('has no files where GitHub cannot tell', async () => {
    github.on(/graphql/, repository({ p0: pull(1, { files: null }) }));
    expect((await pulls().get(1))?.files).toBeUndefined();
  });

  it('leaves out what cannot be shown, and reviews that nobody submitted yet', async () => {
    const nodes = [
      null,
      { __typename: 'PullRequestReview', submittedAt: null, author: ada },
      { __typename: 'ReviewRequestedEvent', createdAt: '2026-12-01T08:30:00Z', actor: null },
    ];
    github.on(
      /graphql/,
      repository({
        p0: pull(1, { timelineItems: { ...none, nodes }, comments: { nodes: [null] } }),
      }),
    );
    expect(await pulls().get(1)).toMatchObject({
      events: [{ kind: 'review-requested', at: '2026-12-01T08:30:00Z', by: undefined }],
      comments: [],
    });
  });

  it('keeps a closing before a merge, and drops the one that a merge brings', async () => {
    const event = (type: string, time: string) => ({
      __typename: type,
      createdAt: `2026-12-01T${time}Z`,
      actor: ada,
    });
    const nodes = [
      event('ClosedEvent', '08:10:00'),
      event('ReopenedEvent', '08:20:00'),
      event('MergedEvent', '08:30:00'),
      event('ClosedEvent', '08:30:01'),
    ];
    github.on(/graphql/, repository({ p0: pull(1, { state: 'MERGED', timelineItems: { ...none, nodes } }) }));
    const kinds = (await pulls().get(1))?.events.map(({ kind }) => kind);
    expect(kinds).toEqual(['closed', 'reopened', 'merged']);
  });

  it('tells a missing pull request from a missing repository', async () => {
    const answer = (path: readonly string[], data: object): Answer => ({
      json: { errors: [missing(path)], data },
    });
    github.on(/graphql/, answer(['repository', 'p0'], { repository: { p0: null } }));
    expect(await pulls().get(1)).toBeUndefined();
    github.on(/graphql/, answer(['repository'], { repository: null }));
    await expect(pulls().get(1)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('what changed', () => {
  const since = '2026-12-01T09:00:00Z';

  it('pages until it reaches what is older', async () => {
    github.on(
      /graphql/,
      list([{ number: 3, updatedAt: '2026-12-01T09:30:00Z', headRefName: 'work' }], more),
      list(
        [
          null,
          { number: 1, updatedAt: since, headRefName: 'work' },
          { number: 2, updatedAt: '2026-12-01T08:59:59Z', headRefName: 'work' },
        ],
        more,
      ),
      repository({ p0: pull(1), p1: pull(3) }),
    );
    expect((await pulls().changed(since)).map(({ number }) => number)).toEqual([1, 3]);
    expect(github.requests).toHaveLength(3);
  });

  it('is as new as the list, so that nothing is missed between the list and the rest', async () => {
    github.on(
      /graphql/,
      list([{ number: 1, updatedAt: '2026-12-01T09:30:00Z', headRefName: 'work' }]),
      repository({ p0: pull(1, { title: 'Newer', updatedAt: '2026-12-01T09:31:00Z' }) }),
    );
    expect(await pulls().changed(since)).toMatchObject([
      { title: 'Newer', updatedAt: '2026-12-01T09:30:00Z' },
    ]);
  });

  it('goes on without one that is gone meanwhile', async () => {
    github.on(
      /graphql/,
      list([
        { number: 1, updatedAt: since, headRefName: 'work' },
        { number: 2, updatedAt: since, headRefName: 'work' },
      ]),
      { json: { errors: [missing(['repository', 'p0'])], data: { repository: { p0: null, p1: pull(2) } } } },
    );
    expect((await pulls().changed(since)).map(({ number }) => number)).toEqual([2]);
  });

  it('says which permission is missing', async () => {
    github.on(/graphql/, {
      json: {
        errors: [{ type: 'FORBIDDEN', path: ['repository', 'pullRequests'], message: 'Not accessible' }],
        data: { repository: null },
      },
    });
    await expect(pulls().changed(since)).rejects.toMatchObject({
      code: 'forbidden',
      hint: expect.stringContaining('pull-requests: read'),
    });
  });
});

describe('beside a head', () => {
  const head = {
    isPrivate: true,
    head: { name: 'main', target: { oid: 'c1', tree: { oid: 't1' } } },
    file: null,
  };
  const recentOf = (updatedAt: string, pageInfo: object = more): Answer =>
    repository({ ...head, recent: { pageInfo, nodes: [{ number: 1, updatedAt, headRefName: 'work' }] } });

  const open = () => {
    const recent = createRecentPulls();
    return {
      repository: createRepository(github.client, named, recent),
      pulls: createPullRequests(github.client, named, recent),
    };
  };

  it('serves once', async () => {
    const { repository: plans, pulls: requests } = open();
    github.on(/graphql/, recentOf('2026-12-01T08:00:00Z'), list([]));
    await plans.head();
    expect(await requests.changed('2026-12-01T09:00:00Z')).toEqual([]);
    expect(github.requests).toHaveLength(1);
    await requests.changed('2026-12-01T09:00:00Z');
    expect(github.requests).toHaveLength(2);
  });

  it('is asked anew where it does not reach back far enough', async () => {
    const { repository: plans, pulls: requests } = open();
    github.on(/graphql/, recentOf('2026-12-01T10:00:00Z'), list([]));
    await plans.head();
    await requests.changed('2026-12-01T09:00:00Z');
    expect(github.requests).toHaveLength(2);
  });

  it('stands for all where there are no others', async () => {
    const { repository: plans, pulls: requests } = open();
    github.on(/graphql/, recentOf('2026-12-01T10:00:00Z', end), repository({ p0: pull(1) }));
    await plans.head();
    expect(await requests.changed('2026-12-01T09:00:00Z')).toHaveLength(1);
    expect(github.requests).toHaveLength(2);
  });

  it('is left out where the token may not read pull requests', async () => {
    const { repository: plans } = open();
    const queries: string[] = [];
    github.on(/graphql/, ({ body }) => {
      queries.push(body.query);
      if (!body.query.includes('recent:')) return repository(head);
      const path = ['repository', 'recent'];
      return {
        json: {
          errors: [{ type: 'FORBIDDEN', path, message: 'Not accessible' }],
          data: { repository: null },
        },
      };
    });
    expect((await plans.head()).commit).toBe('c1');
    expect((await plans.head()).commit).toBe('c1');
    expect(queries.map((query) => query.includes('recent:'))).toEqual([true, false, false]);
  });
});
