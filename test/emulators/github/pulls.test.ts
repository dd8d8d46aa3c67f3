/** Pull requests, reviews and merges: what people do, what the API then says, and which events start runs. */
import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getOctokit } from '@actions/github';
import { startGitHub } from '../../../src/emulators/github/emulator.ts';
import type { GitHubEmulator } from '../../../src/emulators/github/emulator.ts';
import type { Person } from '../../../src/emulators/github/person.ts';

const repo = { owner: 'acme', repo: 'plans' };
let github: GitHubEmulator;
let ada: Person;
let octokit: ReturnType<typeof getOctokit>;

beforeEach(async () => {
  github = await startGitHub({ files: { 'plans/a.yml': 'title: A\nkey: AA\n' }, roles: { sam: 'write' } });
  ada = github.person('ada');
  octokit = getOctokit(github.actionsToken(), { baseUrl: github.apiUrl });
});

afterEach(async () => {
  expect(github.bugs).toEqual([]);
  await github.dispose();
});

const open = (branch = 'topic', text = 'title: A2\nkey: AA\n'): number => {
  ada.commit({ 'plans/a.yml': text }, { branch, message: 'Change A' });
  return ada.openPull({ title: 'Change A', head: branch, body: 'Closes AA-1' }).pull.number;
};

const actions = (): string[] =>
  github.events.map(({ name, payload }) => `${name} ${payload['action'] ?? payload['ref']}`);

it('is opened by a person with the event of a run', async () => {
  const number = open();
  expect(actions()).toEqual(['push refs/heads/topic', 'pull_request opened']);
  const { data } = await octokit.rest.pulls.get({ ...repo, pull_number: number });
  expect(data).toMatchObject({
    number: 1,
    state: 'open',
    mergeable: true,
    commits: 1,
    changed_files: 1,
    user: { login: 'ada' },
  });
  expect(github.events[1]?.payload).toMatchObject({
    number: 1,
    pull_request: { body: 'Closes AA-1', head: { ref: 'topic', sha: data.head.sha }, merged: false },
    repository: { full_name: 'acme/plans', default_branch: 'main' },
    sender: { login: 'ada', type: 'User' },
  });
  const files = await octokit.rest.pulls.listFiles({ ...repo, pull_number: number });
  expect(files.data).toMatchObject([
    { filename: 'plans/a.yml', status: 'modified', additions: 1, deletions: 1 },
  ]);
  const commits = await octokit.rest.pulls.listCommits({ ...repo, pull_number: number });
  expect(commits.data).toMatchObject([{ commit: { message: 'Change A' }, author: { login: 'ada' } }]);
});

it.each(['merge', 'squash', 'rebase'] as const)('is merged by %s into real commits', async (method) => {
  const number = open();
  ada.commit({ 'other.txt': '1' });
  const { commit, event, push } = ada.mergePull(number, { method });
  expect(github.file('plans/a.yml')).toBe('title: A2\nkey: AA\n');
  expect(github.file('other.txt')).toBe('1');
  expect(event.payload).toMatchObject({
    action: 'closed',
    pull_request: { merged: true, merge_commit_sha: commit, merged_by: { login: 'ada' } },
  });
  expect(push.payload).toMatchObject({ ref: 'refs/heads/main', after: commit, forced: false });
  const { data } = await octokit.rest.repos.getCommit({ ...repo, ref: commit });
  expect(data.parents).toHaveLength(method === 'merge' ? 2 : 1);
  expect(data.commit.message.split('\n')[0]).toBe(
    { merge: 'Merge pull request #1 from acme/topic', squash: 'Change A (#1)', rebase: 'Change A' }[method],
  );
  const brought = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
    ...repo,
    commit_sha: commit,
  });
  expect(brought.data).toMatchObject([{ number, merged_at: expect.any(String) }]);
  execFileSync('git', ['fsck', '--strict', '--no-dangling'], { cwd: github.gitDir });
});

it('cannot be merged on a conflict', async () => {
  const number = open();
  ada.commit({ 'plans/a.yml': 'title: Other\nkey: AA\n' });
  const { data } = await octokit.rest.pulls.get({ ...repo, pull_number: number });
  expect(data).toMatchObject({ mergeable: false, mergeable_state: 'dirty' });
  await expect(octokit.rest.pulls.merge({ ...repo, pull_number: number })).rejects.toMatchObject({
    status: 405,
  });
  expect(github.pull(number).state).toBe('open');
});

it('follows its branch: new commits, a head that equals the base, a deleted branch', () => {
  const first = open();
  const next = ada.commit({ 'plans/a.yml': 'title: A3\nkey: AA\n' }, { branch: 'topic' });
  expect(github.pull(first).head.oid).toBe(next.oid);
  expect(github.head('refs/pull/1/head')).toBe(next.oid);
  expect(actions().at(-1)).toBe('pull_request synchronize');
  ada.push('topic', github.head() ?? '', { force: true });
  expect(github.pull(first)).toMatchObject({ state: 'closed', merge: null });
  const second = open('topic2');
  ada.deleteBranch('topic2');
  expect(github.pull(second).state).toBe('closed');
  expect(() => ada.reopenPull(second)).toThrow('Validation Failed');
});

it('counts as merged when its commits are pushed to the base', () => {
  const number = open();
  ada.push('main', github.head('topic') ?? '');
  expect(github.pull(number).merge).toMatchObject({ by: 'ada', commit: github.head() });
});

it('goes through draft, review and approval', async () => {
  ada.commit({ 'plans/a.yml': 'x: 1\n' }, { branch: 'topic' });
  const { number } = ada.openPull({ title: 'Draft', head: 'topic', draft: true }).pull;
  ada.readyForReview(number);
  ada.requestReview(number, 'sam');
  const query = `{ repository(owner: "acme", name: "plans") { pullRequests(first: 10, states: OPEN, orderBy: {field: UPDATED_AT, direction: DESC}) { nodes {
    number isDraft state reviewDecision isCrossRepository headRefName headRefOid author { login __typename }
    reviewRequests(first: 5) { nodes { requestedReviewer { ... on User { login } } } }
    reviews(first: 5) { nodes { state author { login } } }
    files(first: 5) { nodes { path changeType } }
    commits(last: 1) { nodes { commit { message } } }
    timelineItems(first: 20, itemTypes: [READY_FOR_REVIEW_EVENT, REVIEW_REQUESTED_EVENT]) { nodes { __typename } }
    autoMergeRequest { mergeMethod }
  } } } }`;
  const read = async () => ((await octokit.graphql(query)) as any).repository.pullRequests.nodes[0];
  expect(await read()).toMatchObject({
    number,
    isDraft: false,
    reviewDecision: 'REVIEW_REQUIRED',
    author: { login: 'ada', __typename: 'User' },
    reviewRequests: { nodes: [{ requestedReviewer: { login: 'sam' } }] },
    files: { nodes: [{ path: 'plans/a.yml', changeType: 'MODIFIED' }] },
    timelineItems: { nodes: [{ __typename: 'ReadyForReviewEvent' }, { __typename: 'ReviewRequestedEvent' }] },
  });
  const approved = github.person('sam').approve(number);
  ada.autoMerge(number, 'squash');
  expect(approved.payload).toMatchObject({
    action: 'submitted',
    review: { state: 'approved', user: { login: 'sam' } },
  });
  expect(await read()).toMatchObject({
    reviewDecision: 'APPROVED',
    reviewRequests: { nodes: [] },
    reviews: { nodes: [{ state: 'APPROVED', author: { login: 'sam' } }] },
    autoMergeRequest: { mergeMethod: 'SQUASH' },
  });
  expect(actions().slice(1)).toEqual([
    'pull_request opened',
    'pull_request ready_for_review',
    'pull_request review_requested',
    'pull_request_review submitted',
  ]);
});

it('is reverted with the words GitHub uses', () => {
  const number = open();
  ada.mergePull(number, { method: 'squash' });
  const { pull } = ada.revertPull(number);
  expect(pull).toMatchObject({
    title: 'Revert "Change A"',
    body: 'Reverts acme/plans#1',
    head: { ref: 'revert-1-topic' },
  });
  ada.mergePull(pull.number);
  expect(github.file('plans/a.yml')).toBe('title: A\nkey: AA\n');
});

it('is reverted in whole where a rebase made several commits of it', () => {
  const number = open();
  ada.commit({ 'plans/b.yml': 'title: B\nkey: BB\n' }, { branch: 'topic', message: 'Add B' });
  ada.mergePull(number, { method: 'rebase' });
  ada.commit({ 'plans/c.yml': 'title: C\nkey: CC\n' });
  ada.mergePull(ada.revertPull(number).pull.number, { method: 'squash' });
  expect(github.files()).toEqual({
    'plans/a.yml': 'title: A\nkey: AA\n',
    'plans/c.yml': 'title: C\nkey: CC\n',
  });
});

it('comes from a fork with the shared objects in place', async () => {
  const eve = github.fork('eve');
  eve.commit({ 'plans/a.yml': 'title: Eve\nkey: AA\n' }, { branch: 'topic' });
  const opened = github.person('eve').openPull({ title: 'From a fork', head: 'eve:topic' });
  const { data } = await octokit.rest.pulls.get({ ...repo, pull_number: opened.pull.number });
  expect(data.head).toMatchObject({ label: 'eve:topic', repo: { full_name: 'eve/plans', fork: true } });
  ada.mergePull(opened.pull.number, { method: 'squash' });
  expect(github.file('plans/a.yml')).toBe('title: Eve\nkey: AA\n');
});

describe('opened by the workflow itself', () => {
  const input = { ...repo, title: 'Take over', head: 'plan-sync/notion', base: 'main' };
  beforeEach(() => ada.commit({ 'plans/a.yml': 'title: N\nkey: AA\n' }, { branch: 'plan-sync/notion' }));

  it('starts no run, and there is only one', async () => {
    const before = github.events.length;
    const { data } = await octokit.rest.pulls.create(input);
    expect(data).toMatchObject({ user: { login: 'github-actions[bot]', type: 'Bot' } });
    await expect(octokit.rest.pulls.create(input)).rejects.toMatchObject({ status: 422 });
    const found = await octokit.rest.pulls.list({ ...repo, head: 'acme:plan-sync/notion' });
    expect(found.data.map(({ number }) => number)).toEqual([data.number]);
    await octokit.rest.pulls.update({ ...repo, pull_number: data.number, title: 'Other', state: 'closed' });
    expect(github.pull(data.number)).toMatchObject({ title: 'Other', state: 'closed' });
    expect(github.events.length).toBe(before);
  });

  it('is refused where the organisation does not permit it', async () => {
    github.switches.actionsMayCreatePulls = false;
    await expect(octokit.rest.pulls.create(input)).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('GitHub Actions is not permitted to create or approve pull requests'),
    });
  });
});

describe('what is left of it', () => {
  const events = async (number: number) =>
    (await octokit.rest.issues.listEvents({ ...repo, issue_number: number })).data.map(({ event, actor }) => [
      event,
      actor?.login,
    ]);

  it('is told by events: who closed it, and whether its branch was deleted', async () => {
    const first = open();
    github.person('stale[bot]').closePull(first);
    ada.reopenPull(first);
    ada.deleteBranch('topic');
    expect(await events(first)).toEqual([
      ['closed', 'stale[bot]'],
      ['reopened', 'ada'],
      ['head_ref_deleted', 'ada'],
      ['closed', 'ada'],
    ]);
    const second = open('topic2');
    ada.editPull(second, { title: 'Renamed' });
    const { commit } = ada.mergePull(second);
    const { data } = await octokit.rest.issues.listEvents({ ...repo, issue_number: second });
    expect(data).toMatchObject([
      { event: 'renamed', rename: { from: 'Change A', to: 'Renamed' } },
      { event: 'merged', commit_id: commit },
      { event: 'closed' },
    ]);
  });

  it('counts opinions of those who may write, and knows the merge queue', async () => {
    github.setRole('tom', 'triage');
    const number = open();
    for (const login of ['sam', 'tom']) github.person(login).approve(number);
    const query = `{ repository(owner: "acme", name: "plans") { pullRequest(number: ${number}) {
      isInMergeQueue
      all: latestOpinionatedReviews(first: 5) { nodes { state author { login } } }
      writers: latestOpinionatedReviews(first: 5, writersOnly: true) { nodes { author { login } } }
    } } }`;
    const read = async () => ((await octokit.graphql(query)) as any).repository.pullRequest;
    const author = (login: string) => ({ author: { login } });
    github.person('sam').review(number, 'COMMENT', 'Fine.');
    expect(await read()).toMatchObject({
      isInMergeQueue: false,
      all: { nodes: [{ state: 'APPROVED', ...author('sam') }, author('tom')] },
      writers: { nodes: [author('sam')] },
    });
    github.mergeGroup(number);
    expect(await read()).toMatchObject({ isInMergeQueue: true });
    ada.mergePull(number);
    expect(await read()).toMatchObject({ isInMergeQueue: false });
  });

  it('is not reopened where its branch was rewritten or has nothing new', () => {
    const number = open();
    ada.closePull(number);
    ada.amend({ 'plans/a.yml': 'title: A9\nkey: AA\n' }, 'topic');
    expect(() => ada.reopenPull(number)).toThrow('Validation Failed');
    expect(github.pull(number).state).toBe('closed');
    const empty = open('topic2');
    ada.closePull(empty);
    ada.push('main', github.head('topic2') ?? '');
    expect(() => ada.reopenPull(empty)).toThrow('Validation Failed');
  });
});
