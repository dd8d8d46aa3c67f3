/** Reads and commits over GraphQL, by GitHub's own schema. */
import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getOctokit } from '@actions/github';
import { startGitHub } from '../../../src/emulators/github/emulator.ts';
import type { GitHubEmulator } from '../../../src/emulators/github/emulator.ts';

const names = { owner: 'acme', name: 'plans' };
let github: GitHubEmulator;
let graphql: ReturnType<typeof getOctokit>['graphql'];

beforeEach(async () => {
  github = await startGitHub({ files: { 'plans/a.yml': 'title: A\n', 'plans/b.yml': 'title: B\n' } });
  graphql = getOctokit(github.actionsToken(), { baseUrl: github.apiUrl }).graphql;
});

afterEach(async () => {
  expect(github.bugs).toEqual([]);
  await github.dispose();
});

const ask = (fields: string, variables: Record<string, unknown> = {}): Promise<any> =>
  graphql(`query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields} } }`, {
    ...names,
    ...variables,
  });

const COMMIT = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid message signature { isValid wasSignedByGitHub } author { name user { login } } } ref { name } }
}`;

const commit = (input: Record<string, unknown>): Promise<any> =>
  graphql(COMMIT, {
    input: {
      branch: { repositoryNameWithOwner: 'acme/plans', branchName: 'main' },
      message: { headline: 'chore(plans): sync', body: 'Plan-Sync-Run: 1' },
      expectedHeadOid: github.head(),
      ...input,
    },
  });

const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('reading', () => {
  it('gives files in one request, by path in a commit and by folder', async () => {
    const { repository } = await ask(`
      visibility isPrivate
      defaultBranchRef { name prefix target { oid ... on Commit { committedDate tree { oid } } } }
      a: object(expression: "main:plans/a.yml") { __typename ... on Blob { oid text byteSize isBinary isTruncated } }
      none: object(expression: "main:plans/none.yml") { oid }
      folder: object(expression: "main:plans") { ... on Tree { entries { name path type mode oid object { ... on Blob { text } } } } }
    `);
    expect(repository).toMatchObject({
      visibility: 'PRIVATE',
      isPrivate: true,
      defaultBranchRef: { name: 'main', prefix: 'refs/heads/', target: { oid: github.head() } },
      a: { __typename: 'Blob', text: 'title: A\n', byteSize: 9, isBinary: false, isTruncated: false },
      none: null,
      folder: { entries: [{ path: 'plans/a.yml', mode: 0o100644 }, { object: { text: 'title: B\n' } }] },
    });
  });

  it('cuts the text of a large blob', async () => {
    github.switches.blobTextLimit = 8;
    const { repository } = await ask(
      'object(expression: "main:plans/a.yml") { ... on Blob { text isTruncated } }',
    );
    expect(repository.object).toEqual({ text: null, isTruncated: true });
  });

  it('finds a ref outside heads, unless that is switched off', async () => {
    execFileSync('git', ['update-ref', 'refs/plan-sync/state', 'main'], { cwd: github.gitDir });
    const fields = `
      ref(qualifiedName: "refs/plan-sync/state") { name target { oid } }
      object(expression: "refs/plan-sync/state:plans/a.yml") { ... on Blob { text } }
    `;
    expect((await ask(fields)).repository).toMatchObject({
      ref: { target: { oid: github.head() } },
      object: { text: 'title: A\n' },
    });
    github.switches.customRefsInGraphql = 'null';
    expect((await ask(fields)).repository).toEqual({ ref: null, object: null });
  });

  it('walks history by path and in pages', async () => {
    const ada = github.person();
    ada.commit({ 'other.txt': '1' });
    const { oid } = ada.commit({ 'plans/a.yml': 'title: A2\n' });
    const field = (args: string): string =>
      `object(expression: "main") { ... on Commit { history(${args}) { totalCount nodes { oid } pageInfo { hasNextPage endCursor } } } }`;
    const byPath = (await ask(field('first: 10, path: "plans/a.yml"'))).repository.object.history;
    expect(byPath.nodes[0].oid).toBe(oid);
    expect(byPath.totalCount).toBe(2);
    const first = (await ask(field('first: 2'))).repository.object.history;
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = (await ask(field(`first: 2, after: "${first.pageInfo.endCursor}"`))).repository.object
      .history;
    expect(rest.nodes).toHaveLength(1);
    await expect(ask(field('first: 101'))).rejects.toMatchObject({
      errors: [{ type: 'EXCESSIVE_PAGINATION' }],
    });
    await expect(ask(field('path: "a"'))).rejects.toMatchObject({
      errors: [{ type: 'MISSING_PAGINATION_BOUNDARIES' }],
    });
  });

  it('says what it could not resolve, and refuses fields that do not exist', async () => {
    await expect(graphql('{ repository(owner: "acme", name: "none") { id } }')).rejects.toMatchObject({
      errors: [{ type: 'NOT_FOUND', path: ['repository'] }],
    });
    await expect(ask('planSync')).rejects.toThrow(/Cannot query field "planSync"/);
  });
});

describe('createCommitOnBranch', () => {
  it('commits additions and deletions, signed, as the bot', async () => {
    const { createCommitOnBranch: made } = await commit({
      fileChanges: {
        additions: [{ path: 'plans/new/c.yml', contents: base64('title: C\n') }],
        deletions: [{ path: 'plans/b.yml' }],
      },
    });
    expect(made).toMatchObject({
      commit: {
        oid: github.head(),
        signature: { isValid: true, wasSignedByGitHub: true },
        author: { user: null },
      },
      ref: { name: 'main' },
    });
    expect(made.commit.message).toBe('chore(plans): sync\n\nPlan-Sync-Run: 1');
    expect(github.files()).toEqual({ 'plans/a.yml': 'title: A\n', 'plans/new/c.yml': 'title: C\n' });
    const rest = getOctokit(github.actionsToken(), { baseUrl: github.apiUrl }).rest;
    const { data } = await rest.repos.getCommit({ owner: 'acme', repo: 'plans', ref: 'main' });
    expect(data.commit.verification).toMatchObject({ verified: true, reason: 'valid' });
    expect(data.author?.login).toBe('github-actions[bot]');
    execFileSync('git', ['fsck', '--strict'], { cwd: github.gitDir });
  });

  it('is a compare-and-swap of the head', async () => {
    const before = github.head();
    github.person().commit({ 'plans/a.yml': 'title: Edited\n' });
    const input = {
      expectedHeadOid: before,
      fileChanges: { additions: [{ path: 'x', contents: base64('x') }] },
    };
    await expect(commit(input)).rejects.toMatchObject({ errors: [{ type: 'STALE_DATA' }] });
    expect(github.file('plans/a.yml')).toBe('title: Edited\n');
    expect(github.file('x')).toBeUndefined();
  });

  it.each(['protected-branch', 'ruleset'] as const)('is refused by a %s', async (kind) => {
    github.protect('main', kind);
    const before = github.head();
    await expect(
      commit({ fileChanges: { additions: [{ path: 'x', contents: base64('x') }] } }),
    ).rejects.toThrow(
      kind === 'ruleset' ? /Repository rule violations found/ : /Protected branch update failed/,
    );
    expect(github.head()).toBe(before);
  });

  it('needs permission to write contents', async () => {
    graphql = getOctokit(github.actionsToken({ contents: 'read' }), { baseUrl: github.apiUrl }).graphql;
    await expect(commit({})).rejects.toMatchObject({
      errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
    });
  });

  it('starts no workflow run', async () => {
    await commit({ fileChanges: { additions: [{ path: 'x', contents: base64('x') }] } });
    expect(github.events).toEqual([]);
  });
});
