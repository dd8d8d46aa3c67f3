// A connection that breaks before or after GitHub did what it was asked: once, so that a repetition gets through, and
// for good, so that nothing does. Whatever happens, nothing is done twice and nothing is claimed that did not happen.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGitHubClient, type GitHubClient } from '../../../src/adapters/github/client.ts';
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
    if (outcome.kind === 'committed') expect(outcome).toMatchObject({ commit: github.head() });
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
