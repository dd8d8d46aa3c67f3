/** Workflow runs, failures on purpose, snapshots and the control surface: what end-to-end tests stand on. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getOctokit } from '@actions/github';
import { startGitHub } from '../../../src/emulators/github/emulator.ts';
import type { GitHubEmulator } from '../../../src/emulators/github/emulator.ts';
import { runBundle } from '../../../src/emulators/github/run-bundle.ts';
import { parseOutputs, startRun } from '../../../src/emulators/github/runner.ts';

const repo = { owner: 'acme', repo: 'plans' };
let github: GitHubEmulator;

beforeEach(async () => {
  github = await startGitHub({ files: { 'plans/a.yml': 'title: A\n' } });
});

afterEach(async () => {
  expect(github.bugs).toEqual([]);
  await github.dispose();
});

const rest = (token = github.actionsToken()) => getOctokit(token, { baseUrl: github.apiUrl }).rest;

describe('a run', () => {
  it('gets the environment of a push, and is in progress until it is finished', async () => {
    const { event, oid } = github.person().commit({ 'plans/a.yml': 'title: B\n' });
    const run = startRun(github, event, { 'notion-token': 'secret', 'dry-run': 'true' });
    expect(run.env).toMatchObject({
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_SHA: oid,
      GITHUB_ACTOR: 'ada',
      GITHUB_REPOSITORY: 'acme/plans',
      'INPUT_NOTION-TOKEN': 'secret',
      'INPUT_DRY-RUN': 'true',
      'INPUT_GITHUB-TOKEN': run.token,
    });
    expect(JSON.parse(readFileSync(run.env['GITHUB_EVENT_PATH'] ?? '', 'utf8'))).toMatchObject({
      after: oid,
    });
    const get = async () => (await rest(run.token).actions.getWorkflowRun({ ...repo, run_id: run.id })).data;
    expect(await get()).toMatchObject({
      status: 'in_progress',
      conclusion: null,
      head_sha: oid,
      event: 'push',
    });
    run.finish('failure');
    expect(await get()).toMatchObject({ status: 'completed', conclusion: 'failure' });
  });

  it('of a pull request stands on its merge commit; of a fork, with a token that only reads', async () => {
    const eve = github.fork('eve');
    eve.commit({ 'plans/a.yml': 'title: E\n' }, { branch: 'topic' });
    const { event } = github.person('eve').openPull({ title: 'E', head: 'eve:topic' });
    const run = startRun(github, event);
    expect(run.env).toMatchObject({
      GITHUB_REF: 'refs/pull/1/merge',
      GITHUB_HEAD_REF: 'topic',
      GITHUB_BASE_REF: 'main',
    });
    expect(github.file('plans/a.yml', run.env['GITHUB_SHA'])).toBe('title: E\n');
    const comment = rest(run.token).issues.createComment({ ...repo, issue_number: 1, body: 'x' });
    await expect(comment).rejects.toMatchObject({ status: 403 });
  });

  it.each(['schedule', 'workflow_dispatch', 'issue_comment', 'repository_dispatch'])(
    'of %s stands on the default branch',
    async (name) => {
      const ada = github.person();
      ada.commit({ 'plans/a.yml': 'title: T\n' }, { branch: 'topic' });
      ada.openPull({ title: 'T', head: 'topic' });
      if (name === 'schedule') github.schedule();
      if (name === 'workflow_dispatch') ada.dispatchWorkflow({ mode: 'sync' });
      if (name === 'issue_comment') ada.comment(1, '/plan help');
      if (name === 'repository_dispatch')
        await rest().repos.createDispatchEvent({ ...repo, event_type: 'plan-sync' });
      const event = github.events.at(-1);
      expect(event?.name).toBe(name);
      const run = event && startRun(github, event);
      expect(run?.env).toMatchObject({ GITHUB_REF: 'refs/heads/main', GITHUB_SHA: github.head() });
    },
  );

  it('runs a bundle as the runner does and reads back what it says', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'bundle-'));
    const bundle = join(dir, 'index.mjs');
    writeFileSync(
      bundle,
      `import { appendFileSync } from 'node:fs';
       appendFileSync(process.env.GITHUB_OUTPUT, 'report<<END\\na\\nb\\nEND\\nchanged=true\\n');
       appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Done');
       console.log('::add-mask::' + process.env['INPUT_NOTION-TOKEN']);
       console.log('::error file=plans/a.yml,line=3,title=Wrong%2C really::50%25%0Aoff');
       process.exit(1);`,
    );
    const event = github.schedule();
    const result = await runBundle(github, event, { 'notion-token': 'secret' }, { bundle });
    rmSync(dir, { recursive: true });
    expect(result).toMatchObject({
      exitCode: 1,
      outputs: { report: 'a\nb', changed: 'true' },
      summary: '# Done',
      masks: ['secret'],
      annotations: [
        { level: 'error', file: 'plans/a.yml', line: 3, title: 'Wrong, really', message: '50%\noff' },
      ],
    });
    expect(github.runs()).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  });

  it('that is run again keeps its id', async () => {
    const event = github.schedule();
    const first = startRun(github, event);
    first.finish('cancelled');
    const second = startRun(github, event, {}, { rerunOf: first.id });
    expect(second.env).toMatchObject({ GITHUB_RUN_ID: String(first.id), GITHUB_RUN_ATTEMPT: '2' });
    const { data } = await rest().actions.getWorkflowRun({ ...repo, run_id: first.id });
    expect(data).toMatchObject({ status: 'in_progress', run_attempt: 2 });
  });

  it('of a merge queue stands on the queue branch', () => {
    const ada = github.person();
    ada.commit({ 'plans/a.yml': 'title: Q\n' }, { branch: 'topic' });
    ada.openPull({ title: 'Q', head: 'topic' });
    const run = startRun(github, github.mergeGroup(1));
    expect(run.env['GITHUB_REF']).toMatch(/^refs\/heads\/gh-readonly-queue\/main\/pr-1-/);
    expect(github.file('plans/a.yml', run.env['GITHUB_SHA'])).toBe('title: Q\n');
  });

  it('must end its outputs', () => {
    expect(() => parseOutputs('report<<END\nx')).toThrow('has no end');
  });
});

describe('failures on purpose', () => {
  const create = () =>
    rest().git.createRef({ ...repo, ref: 'refs/plan-sync/state', sha: github.head() ?? '' });

  it('before it is applied, nothing was done', async () => {
    github.fail({ on: 'git/create-ref', when: 'before', kind: 502 });
    await expect(create()).rejects.toMatchObject({ status: 502 });
    expect(github.head('refs/plan-sync/state')).toBeUndefined();
    await create();
  });

  it('after it was applied, the answer is lost', async () => {
    github.fail({ on: /^git\/create-ref$/, when: 'after', kind: 'drop' });
    await expect(create()).rejects.toMatchObject({ status: 500 });
    expect(github.head('refs/plan-sync/state')).toBe(github.head());
  });

  it('a secondary limit says when to come back', async () => {
    github.fail({
      on: 'git/create-ref',
      when: 'before',
      kind: 'secondary-limit',
      retryAfter: 7,
      skip: 1,
      times: 2,
    });
    await create();
    for (const name of ['a', 'b']) {
      const again = rest().git.createRef({ ...repo, ref: `refs/heads/${name}`, sha: github.head() ?? '' });
      await expect(again).rejects.toMatchObject({
        status: 403,
        response: { headers: { 'retry-after': '7' } },
      });
    }
    expect(github.traffic.counts()).toEqual({ 'git/create-ref': 3 });
    expect(github.traffic.log.map(({ status }) => status)).toEqual([201, 403, 403]);
  });

  it('a commit made over GraphQL can lose its answer too', async () => {
    const before = github.head();
    github.fail({ on: 'graphql:createCommitOnBranch', when: 'after', kind: 'drop' });
    const { graphql } = getOctokit(github.actionsToken(), { baseUrl: github.apiUrl });
    const input = {
      branch: { repositoryNameWithOwner: 'acme/plans', branchName: 'main' },
      message: { headline: 'Sync' },
      expectedHeadOid: before,
      fileChanges: { additions: [{ path: 'x', contents: '' }] },
    };
    const mutation = `mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }`;
    await expect(graphql(mutation, { input })).rejects.toThrow();
    expect(github.head()).not.toBe(before);
    expect(github.file('x')).toBe('');
  });

  it('hooks see a request before and after it is done', async () => {
    const seen: (string | undefined)[] = [];
    github.traffic.before.push(() => void seen.push(github.head('refs/plan-sync/state')));
    github.traffic.after.push(() => void seen.push(github.head('refs/plan-sync/state')));
    await create();
    expect(seen).toEqual([undefined, github.head()]);
  });
});

it('hands over the runs that wait, which an app starts and the workflow itself does not', async () => {
  const write = (token: string, path: string) =>
    rest(token).repos.createOrUpdateFileContents({ ...repo, path, message: 'Write', content: '' });
  await write(github.actionsToken(), 'a');
  await write(github.appToken('planner'), 'b');
  expect(github.takeEvents()).toMatchObject([{ name: 'push', actor: 'planner[bot]' }]);
  expect(github.takeEvents()).toEqual([]);
});

it('goes back to a snapshot: refs, pull requests and comments', async () => {
  const before = { head: github.head(), snapshot: github.snapshot() };
  const ada = github.person();
  ada.commit({ 'plans/a.yml': 'title: X\n' }, { branch: 'topic' });
  ada.openPull({ title: 'X', head: 'topic' });
  ada.comment(1, 'hello');
  ada.mergePull(1);
  github.restore(before.snapshot);
  expect([github.head(), github.head('topic'), github.pulls(), github.events]).toEqual([
    before.head,
    undefined,
    [],
    [],
  ]);
  ada.commit({ 'plans/a.yml': 'title: Y\n' });
  expect(github.file('plans/a.yml')).toBe('title: Y\n');
});

it('answers with the time of its own clock', async () => {
  github.clock.set('2027-01-02T03:04:05Z');
  github.clock.stop();
  const { headers } = await rest().repos.get(repo);
  expect(headers.date).toBe('Sat, 02 Jan 2027 03:04:05 GMT');
  expect(headers['x-github-request-id']).toMatch(/\w+/);
});

it('is driven from outside', async () => {
  const post = async (action: string, body: unknown) =>
    (
      await fetch(`${github.serverUrl}/__emulator/${action}`, { method: 'POST', body: JSON.stringify(body) })
    ).json();
  const { snapshot } = (await post('snapshot', {})) as { snapshot: number };
  await post('person', { do: 'commit', with: [{ 'plans/a.yml': 'title: Outside\n' }] });
  expect(github.file('plans/a.yml')).toBe('title: Outside\n');
  expect(await post('events', {})).toMatchObject([{ name: 'push' }]);
  await post('restore', { snapshot });
  expect(github.file('plans/a.yml')).toBe('title: A\n');
  await post('fault', { on: 'repos/get', when: 'before', kind: 503 });
  await expect(rest().repos.get(repo)).rejects.toMatchObject({ status: 503 });
});
