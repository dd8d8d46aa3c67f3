/** Refs, objects, trees and files over REST, through the client the product uses, and read back by real git. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getOctokit } from '@actions/github';
import { startGitHub } from '../../../src/emulators/github/emulator.ts';
import type { GitHubEmulator } from '../../../src/emulators/github/emulator.ts';

const repo = { owner: 'acme', repo: 'plans' };
let github: GitHubEmulator;
let octokit: ReturnType<typeof getOctokit>['rest'];

beforeEach(async () => {
  github = await startGitHub({ files: { 'plans/a.yml': 'title: A\n', 'docs/b.md': '# B\n' } });
  octokit = getOctokit(github.actionsToken(), { baseUrl: github.apiUrl }).rest;
});

afterEach(async () => {
  expect(github.bugs).toEqual([]);
  await github.dispose();
});

const git = (...args: string[]): string =>
  execFileSync('git', args, {
    cwd: github.gitDir,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();

/** A commit of one file on no branch. */
async function orphan(content: string, parents: string[] = []): Promise<string> {
  const tree = await octokit.git.createTree({
    ...repo,
    tree: [{ path: 'state.json', mode: '100644', content }],
  });
  const commit = await octokit.git.createCommit({ ...repo, tree: tree.data.sha, parents, message: content });
  return commit.data.sha;
}

describe('a ref outside heads', () => {
  const ref = 'plan-sync/state';

  it('is created, read, listed, moved forward and deleted', async () => {
    const first = await orphan('1');
    const created = await octokit.git.createRef({ ...repo, ref: `refs/${ref}`, sha: first });
    expect(created.status).toBe(201);
    expect((await octokit.git.getRef({ ...repo, ref })).data.object.sha).toBe(first);
    expect((await octokit.git.listMatchingRefs({ ...repo, ref: 'plan-sync' })).data).toHaveLength(1);
    const second = await orphan('2', [first]);
    await octokit.git.updateRef({ ...repo, ref, sha: second });
    expect(git('rev-parse', `refs/${ref}`)).toBe(second);
    await octokit.git.deleteRef({ ...repo, ref });
    await expect(octokit.git.getRef({ ...repo, ref })).rejects.toMatchObject({ status: 404 });
    expect(github.events).toEqual([]);
  });

  it('refuses what is no fast-forward unless forced, a second creation, and unknown objects', async () => {
    const [first, other] = [await orphan('1'), await orphan('x')];
    await octokit.git.createRef({ ...repo, ref: `refs/${ref}`, sha: first });
    const refused = { status: 422 };
    await expect(octokit.git.createRef({ ...repo, ref: `refs/${ref}`, sha: other })).rejects.toMatchObject(
      refused,
    );
    await expect(octokit.git.updateRef({ ...repo, ref, sha: other })).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('Update is not a fast forward'),
    });
    await expect(octokit.git.updateRef({ ...repo, ref, sha: 'f'.repeat(40) })).rejects.toMatchObject(refused);
    await expect(octokit.git.createRef({ ...repo, ref: 'refs/one', sha: first })).rejects.toMatchObject(
      refused,
    );
    await octokit.git.updateRef({ ...repo, ref, sha: other, force: true });
    expect(github.head(`refs/${ref}`)).toBe(other);
  });

  it('is refused where a ruleset allows none', async () => {
    github.switches.customRefs = 'refused';
    const sha = await orphan('1');
    await expect(octokit.git.createRef({ ...repo, ref: `refs/${ref}`, sha })).rejects.toMatchObject({
      status: 422,
    });
    await octokit.git.createRef({ ...repo, ref: 'refs/heads/plan-sync-state', sha });
  });
});

describe('trees and blobs', () => {
  it('edits a tree by path and lists it', async () => {
    const head = github.head() ?? '';
    const base = (await octokit.git.getCommit({ ...repo, commit_sha: head })).data.tree.sha;
    const blob = await octokit.git.createBlob({
      ...repo,
      content: Buffer.from('ü\n').toString('base64'),
      encoding: 'base64',
    });
    const tree = await octokit.git.createTree({
      ...repo,
      base_tree: base,
      tree: [
        { path: 'plans/a.yml', mode: '100644', sha: null },
        { path: 'plans/new/c.yml', mode: '100644', sha: blob.data.sha },
      ],
    });
    const listed = await octokit.git.getTree({ ...repo, tree_sha: tree.data.sha, recursive: 'true' });
    expect(listed.data.tree.map(({ path }) => path)).toEqual([
      'docs',
      'docs/b.md',
      'plans',
      'plans/new',
      'plans/new/c.yml',
    ]);
    const read = await octokit.git.getBlob({ ...repo, file_sha: blob.data.sha });
    expect(Buffer.from(read.data.content, 'base64').toString()).toBe('ü\n');
  });

  it('says when a listing was cut', async () => {
    github.switches.treeLimit = 2;
    const { data } = await octokit.git.getTree({ ...repo, tree_sha: 'main', recursive: 'true' });
    expect([data.truncated, data.tree.length]).toEqual([true, 2]);
  });
});

describe('contents', () => {
  it('reads files and folders at a branch, a commit and raw', async () => {
    const file = await octokit.repos.getContent({ ...repo, path: 'plans/a.yml' });
    expect(file.data).toMatchObject({ type: 'file', encoding: 'base64', path: 'plans/a.yml' });
    const folder = await octokit.repos.getContent({ ...repo, path: 'plans', ref: github.head() ?? '' });
    expect(folder.data).toMatchObject([{ name: 'a.yml', type: 'file' }]);
    const raw = await octokit.repos.getContent({
      ...repo,
      path: 'plans/a.yml',
      mediaType: { format: 'raw' },
    });
    expect(raw.data).toBe('title: A\n');
    await expect(octokit.repos.getContent({ ...repo, path: 'none' })).rejects.toMatchObject({ status: 404 });
  });

  it('creates, changes and deletes a file, guarded by its sha', async () => {
    const write = (content: string, sha?: string) =>
      octokit.repos.createOrUpdateFileContents({
        ...repo,
        path: 'plans/n.yml',
        message: 'Write',
        content: Buffer.from(content).toString('base64'),
        ...(sha !== undefined && { sha }),
      });
    const created = await write('1\n');
    const sha = created.data.content?.sha ?? '';
    await expect(write('2\n')).rejects.toMatchObject({ status: 422 });
    await expect(write('2\n', 'f'.repeat(40))).rejects.toMatchObject({ status: 409 });
    expect((await write('2\n', sha)).status).toBe(200);
    expect(github.file('plans/n.yml')).toBe('2\n');
    const now = git('rev-parse', 'main:plans/n.yml');
    await octokit.repos.deleteFile({ ...repo, path: 'plans/n.yml', message: 'Delete', sha: now });
    expect(github.file('plans/n.yml')).toBeUndefined();
    expect(git('log', '--format=%an <%ae>', '-1')).toMatch(
      /^github-actions\[bot\] <\d+\+github-actions\[bot\]@/,
    );
  });
});

describe('history', () => {
  it('lists commits of a path and compares branches', async () => {
    const ada = github.person();
    ada.commit({ 'docs/b.md': '# B2\n' });
    const plan = ada.commit({ 'plans/a.yml': 'title: A2\n' });
    const commits = await octokit.repos.listCommits({ ...repo, path: 'plans' });
    expect(commits.data.map(({ sha }) => sha)[0]).toBe(plan.oid);
    expect(commits.data).toHaveLength(2);
    ada.commit({ 'plans/a.yml': 'title: A3\n' }, { branch: 'topic' });
    ada.rename('docs/b.md', 'docs/c.md');
    const { data } = await octokit.repos.compareCommitsWithBasehead({ ...repo, basehead: 'main...topic' });
    expect(data).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1 });
    expect(data.files).toMatchObject([
      {
        filename: 'plans/a.yml',
        status: 'modified',
        additions: 1,
        deletions: 1,
        patch: '@@ -1 +1 @@\n-title: A2\n+title: A3',
      },
    ]);
  });

  it('pages with Link headers', async () => {
    for (let n = 0; n < 4; n++) github.person().commit({ 'n.txt': String(n) });
    const page = await octokit.repos.listCommits({ ...repo, per_page: 2, page: 2 });
    expect(page.headers.link).toMatch(/page=1>; rel="prev".*page=3>; rel="next".*page=3>; rel="last"/);
    const all = await getOctokit(github.actionsToken(), { baseUrl: github.apiUrl }).paginate(
      octokit.repos.listCommits,
      {
        ...repo,
        per_page: 2,
      },
    );
    expect(all).toHaveLength(5);
  });

  it('answers 304 to a known ETag', async () => {
    const first = await octokit.repos.getBranch({ ...repo, branch: 'main' });
    const headers = { 'if-none-match': first.headers.etag ?? '' };
    await expect(octokit.repos.getBranch({ ...repo, branch: 'main', headers })).rejects.toMatchObject({
      status: 304,
    });
  });
});

describe('the repository on disk', () => {
  it('is one that real git clones, checks and pushes to', async () => {
    await octokit.git.createRef({ ...repo, ref: 'refs/plan-sync/state', sha: await orphan('state') });
    const clone = mkdtempSync(join(tmpdir(), 'clone-'));
    try {
      execFileSync('git', ['clone', '--quiet', github.gitDir, clone]);
      expect(readFileSync(join(clone, 'plans/a.yml'), 'utf8')).toBe('title: A\n');
      const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
      execFileSync('git', [...identity, 'commit', '--quiet', '--allow-empty', '-m', 'From git'], {
        cwd: clone,
      });
      execFileSync('git', ['push', '--quiet', 'origin', 'main'], { cwd: clone, stdio: 'ignore' });
    } finally {
      rmSync(clone, { recursive: true });
    }
    const { data } = await octokit.repos.getCommit({ ...repo, ref: 'main' });
    expect(data.commit.message).toBe('From git\n');
    expect(git('fsck', '--strict', '--no-dangling')).toBe('');
  });
});
