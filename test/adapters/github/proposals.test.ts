// What the adapter of proposals does on GitHubs that people use in unusual ways; the usual ones are in test/contract.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createGitHubClient } from '../../../src/adapters/github/client.ts';
import { createProposals } from '../../../src/adapters/github/proposals.ts';
import { startGitHub, type GitHubEmulator } from '../../../src/emulators/github/emulator.ts';
import type { Proposal, Proposals, ProposeOutcome } from '../../../src/ports.ts';
import { createFakeClock } from '../../fakes/fake-clock.ts';
import { createQuietLog } from '../../fakes/quiet-log.ts';

const branch = 'plan-sync/notion';
let github: GitHubEmulator;
beforeEach(async () => {
  github = await startGitHub({
    files: { 'plans/a.yml': 'title: A\n' },
    visibility: 'public',
    roles: { sam: 'write', tom: 'triage', 'robot[bot]': 'write' },
  });
});
afterEach(async () => {
  await github.dispose();
  expect(github.bugs).toEqual([]);
});

const withToken = (token: string): Proposals =>
  createProposals(
    createGitHubClient(token, {
      log: createQuietLog(),
      clock: createFakeClock(),
      baseUrl: github.apiUrl,
      second: 1,
    }),
    { owner: 'acme', repo: 'plans', serverUrl: github.serverUrl },
  );
const propose = (proposals: Proposals, content = 'title: B\n'): Promise<ProposeOutcome> =>
  proposals.propose({
    branch,
    head: { branch: 'main', commit: github.head()!, tree: github.head()! },
    changes: [{ path: 'plans/a.yml', content }],
    message: `Take over ${content}\n\nPlan-Sync-Run: 7/1`,
    title: 'Edits',
    body: '',
  });
const withoutGraphql = (): void =>
  void github.fail({ on: /^graphql:/, when: 'before', kind: 404, times: Infinity });

it.each([
  ['somebody who may not write', () => github.person('tom').approve(1), false],
  ['anybody', () => github.person('eve').approve(1), false],
  ['a bot', () => github.person('robot[bot]').approve(1), false],
  ['somebody who may write', () => github.person('sam').approve(1), true],
  [
    'somebody who asks for changes later',
    () => (github.person('sam').approve(1), github.person('sam').review(1, 'REQUEST_CHANGES')),
    false,
  ],
  [
    'somebody who comments later',
    () => (github.person('sam').approve(1), github.person('sam').review(1, 'COMMENT', 'Fine.')),
    true,
  ],
])('counts the approval of %s: %#', async (_, approve, settled) => {
  const proposals = withToken(github.actionsToken());
  await propose(proposals);
  approve();
  expect((await proposals.find(branch)).pull?.settled).toBe(settled);
});

it('leaves alone what waits in a merge queue', async () => {
  const proposals = withToken(github.actionsToken());
  await propose(proposals);
  github.mergeGroup(1);
  expect((await proposals.find(branch)).pull?.settled).toBe(true);
});

it("tells its own closing from a person's, also with the token of that person", async () => {
  const proposals = withToken(github.personalToken('ada'));
  await propose(proposals);
  await proposals.withdraw(branch, 'Nothing is left.');
  expect((await proposals.find(branch)).pull).toMatchObject({ state: 'closed', closedByPerson: false });
  await propose(proposals);
  github.person('ada').closePull(2);
  expect((await proposals.find(branch)).pull).toMatchObject({ state: 'closed', closedByPerson: true });
});

it.each([
  ['by GraphQL', () => {}],
  ['by REST', withoutGraphql],
])('is not confused by forks and other bases, %s', async (_, prepare) => {
  prepare();
  const eve = github.fork('eve');
  for (let number = 1; number <= 6; number += 1) {
    eve.commit({ 'plans/a.yml': `title: Eve ${number}\n` }, { branch });
    const { pull } = github.person('eve').openPull({ title: 'Mine', head: `eve:${branch}` });
    if (number === 1) await propose(withToken(github.actionsToken()));
    github.person('eve').closePull(pull.number);
  }
  const { branch: at, pull } = (await withToken(github.actionsToken()).find(branch)) satisfies Proposal;
  expect({ at, pull }).toMatchObject({ at: { ours: true }, pull: { number: 2, state: 'open' } });
});

it('takes a branch that has no history in common for somebody else’s', async () => {
  const proposals = withToken(github.actionsToken());
  await propose(proposals);
  github.person('ada').closePull(1);
  const orphan = await createOrphan();
  github.person('ada').push(branch, orphan, { force: true });
  expect((await proposals.find(branch)).branch).toMatchObject({ head: { commit: orphan }, ours: false });
});

/** A commit of the action's own words, without a parent. */
async function createOrphan(): Promise<string> {
  const client = createGitHubClient(github.personalToken('ada'), {
    log: createQuietLog(),
    clock: createFakeClock(),
    baseUrl: github.apiUrl,
    second: 1,
  });
  const name = { owner: 'acme', repo: 'plans' };
  const { data } = await client.rest.git.getCommit({ ...name, commit_sha: github.head()! });
  const message = 'Take over\n\nPlan-Sync-Run: 7/1';
  return (await client.rest.git.createCommit({ ...name, message, tree: data.tree.sha, parents: [] })).data
    .sha;
}

it('knows who closed it, where the account is gone or events are many', async () => {
  const proposals = withToken(github.actionsToken());
  await propose(proposals);
  for (let number = 1; number <= 12; number += 1) {
    github.person('stale[bot]').closePull(1);
    github.person('ada').reopenPull(1);
  }
  github.person('ada').closePull(1);
  expect((await proposals.find(branch)).pull).toMatchObject({ state: 'closed', closedByPerson: true });
  withoutGraphql();
  expect((await withToken(github.actionsToken()).find(branch)).pull).toMatchObject({ closedByPerson: true });
});

it('passes over the line ends that a browser saves', async () => {
  const proposals = withToken(github.actionsToken());
  await propose(proposals);
  github.person('ada').editPull(1, { body: '\r\n' });
  const before = github.traffic.log.length;
  await propose(proposals);
  expect(github.traffic.log.slice(before).map(({ operation }) => operation)).not.toContain('pulls/update');
});

it('never lets the head equal the base, which would close the pull request', async () => {
  const proposals = withToken(github.actionsToken());
  await propose(proposals);
  github.person('ada').commit({ 'plans/b.yml': 'title: B\n' });
  await propose(proposals, 'title: C\n');
  const kinds = github.pull(1).timeline.map(({ kind }) => kind);
  expect(kinds).toEqual(['head-ref-force-pushed']);
});

it('says what a token without the permission lacks', async () => {
  const proposals = withToken(github.actionsToken({ contents: 'write', 'pull-requests': 'read' }));
  expect(await propose(proposals)).toMatchObject({
    kind: 'branch-only',
    reason: expect.stringContaining('GitHub does not let this token open a pull request in acme/plans'),
  });
  const blind = withToken(github.actionsToken({ contents: 'read' }));
  expect(await propose(blind)).toMatchObject({ kind: 'refused' });
});
