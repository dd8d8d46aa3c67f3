// A connection that breaks before or after GitHub did what it was asked: once, so that a repetition gets through, and
// for good, so that nothing does. Whatever happens, nothing is done twice and nothing is claimed that did not happen.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGitHubClient, type GitHubClient } from '../../../src/adapters/github/client.ts';
import { createProposals } from '../../../src/adapters/github/proposals.ts';
import { createRepository } from '../../../src/adapters/github/repository.ts';
import { createStateStore } from '../../../src/adapters/github/state-store.ts';
import { startGitHub, type GitHubEmulator } from '../../../src/emulators/github/emulator.ts';
import { createFakeClock } from '../../fakes/fake-clock.ts';
import { createQuietLog } from '../../fakes/quiet-log.ts';

let github: GitHubEmulator;
let client: GitHubClient;
beforeEach(async () => {
  github = await startGitHub({ files: { 'plans/a.yml': 'title: A\n' } });
  client = createGitHubClient(github.actionsToken(), {
    log: createQuietLog(),
    clock: createFakeClock(),
    baseUrl: github.apiUrl,
    second: 1,
  });
});
afterEach(async () => {
  await github.dispose();
  expect(github.bugs).toEqual([]);
});

const name = { owner: 'acme', repo: 'plans' };
const cases = (operations: readonly string[], kinds: readonly ('drop' | number)[] = ['drop']) =>
  operations.flatMap((operation) =>
    (['before', 'after'] as const).flatMap((when) =>
      kinds.flatMap((kind) => [1, Infinity].map((times) => ({ operation, when, kind, times }))),
    ),
  );
const title = '$operation fails with $kind $when its effect, $times times';

describe('a commit', () => {
  const message = 'chore(plans): sync\n\nPlan-Sync-Run: 7/1';
  const change = [{ path: 'plans/a.yml', content: 'title: B\n' }];

  /** How many commits of the run stand on the branch. */
  const landed = async (): Promise<number> => {
    const { data } = await client.rest.repos.listCommits(name);
    return data.filter(({ commit }) => commit.message === message).length;
  };

  it.each(cases(['graphql:Commit'], ['drop', 502]))(title, async ({ operation, when, kind, times }) => {
    const repository = createRepository(client, { ...name, serverUrl: github.serverUrl });
    const head = await repository.head();
    github.fail({ on: operation, when, kind, times });
    const outcome = await repository.commit(head, change, message).catch(({ code }) => ({ kind: code }));
    const happened = when === 'after' || times === 1;
    expect(outcome.kind).toBe(happened ? 'committed' : 'unavailable');
    expect(await landed()).toBe(happened ? 1 : 0);
    if (outcome.kind === 'committed') expect(outcome).toMatchObject({ head: { commit: github.head() } });
  });

  it.each(cases(['git/create-tree', 'git/create-commit', 'git/update-ref']))(
    `by REST: ${title}`,
    async ({ operation, when, kind, times }) => {
      github.fail({ on: /^graphql:/, when: 'before', kind: 404, times: Infinity });
      const repository = createRepository(client, { ...name, serverUrl: github.serverUrl });
      const head = await repository.head();
      github.fail({ on: operation, when, kind, times });
      const outcome = await repository.commit(head, change, message).catch(({ code }) => ({ kind: code }));
      const happened = times === 1 || (when === 'after' && operation === 'git/update-ref');
      expect(outcome.kind).toBe(happened ? 'committed' : 'unavailable');
      expect(await landed()).toBe(happened ? 1 : 0);
    },
  );
});

describe('a save', () => {
  const ref = 'refs/plan-sync/state';
  const files = (meta: string) => new Map([['meta.json', meta]]);

  it.each(cases(['git/create-tree', 'git/create-commit', 'git/update-ref', 'git/create-ref']))(
    title,
    async ({ operation, when, kind, times }) => {
      const store = createStateStore(client, { ...name, ref });
      const first = operation === 'git/create-ref';
      const parent = first ? undefined : await store.save(undefined, files('1'), 'State 1');
      github.fail({ on: operation, when, kind, times });
      const saved = await store.save(parent, files('2'), 'State 2').catch(({ code }) => code);
      const happened = times === 1 || (when === 'after' && operation.endsWith('-ref'));
      expect(saved).toBe(happened ? github.head(ref) : 'unavailable');
      expect(github.head(ref) === parent).toBe(!happened);
    },
  );
});

describe('a proposal', () => {
  const branch = 'plan-sync/notion';
  const open = async (
    times: number,
    fault: { operation: string; when: 'before' | 'after' },
    old: boolean,
  ) => {
    const named = { ...name, serverUrl: github.serverUrl };
    const proposals = createProposals(client, named);
    const head = await createRepository(client, named).head();
    const propose = (content: string) =>
      proposals.propose({
        branch,
        head,
        changes: [{ path: 'plans/a.yml', content }],
        message: 'Take over\n\nPlan-Sync-Run: 7/1',
        title: content,
        body: '',
      });
    if (old) await propose('title: B\n');
    const stop = github.fail({ on: fault.operation, when: fault.when, kind: 'drop', times });
    return { proposals, propose, stop };
  };
  const isThere = (content: string): void => {
    expect(github.pulls()).toMatchObject([
      { state: 'open', title: content, head: { oid: github.head(branch) } },
    ]);
    expect(github.file('plans/a.yml', branch)).toBe(content);
  };

  it.each([
    ...cases(['graphql:Proposal', 'git/create-commit', 'git/create-ref', 'pulls/create']).map((one) => ({
      ...one,
      old: false,
    })),
    ...cases(['git/update-ref', 'pulls/update']).map((one) => ({ ...one, old: true })),
  ])(title, async ({ times, old, ...fault }) => {
    const { propose, stop } = await open(times, fault, old);
    const outcome = await propose('title: C\n').catch(({ code }) => ({ kind: code }));
    expect(['proposed', 'unavailable']).toContain(outcome.kind);
    if (times === 1) expect(outcome.kind).toBe('proposed');
    if (outcome.kind === 'proposed') isThere('title: C\n');
    stop();
    // The next run makes up for it, and finds done what was done.
    expect(await propose('title: C\n')).toMatchObject({ kind: 'proposed', number: 1 });
    isThere('title: C\n');
    expect(github.comments(1)).toEqual([]);
  });

  it.each(cases(['issues/create-comment', 'git/delete-ref', 'pulls/update']))(
    `withdrawn: ${title}`,
    async ({ times, ...fault }) => {
      const { proposals, stop } = await open(times, fault, true);
      const withdrawn = await proposals.withdraw(branch, 'Nothing is left.').catch(({ code }) => code);
      expect([true, 'unavailable']).toContain(withdrawn);
      if (times === 1) expect(withdrawn).toBe(true);
      stop();
      expect(await proposals.withdraw(branch, 'Nothing is left.')).toBe(true);
      expect(github.head(branch)).toBeUndefined();
      expect(github.comments(1).map(({ body }) => body)).toEqual(['Nothing is left.']);
      expect(await proposals.find(branch)).toMatchObject({
        pull: { state: 'closed', closedByPerson: false },
      });
    },
  );
});
