// Whom the suite of the port `StateStore` is run on: the fake, and the adapter against GitHubs of different abilities.
import { createGitHubClient } from '../../src/adapters/github/client.ts';
import { createStateStore } from '../../src/adapters/github/state-store.ts';
import { startGitHub, type GitHubEmulator, type GitHubOptions } from '../../src/emulators/github/emulator.ts';
import type { StateStore } from '../../src/ports.ts';
import { createFakeClock } from '../fakes/fake-clock.ts';
import { createMemoryStateStore } from '../fakes/memory-state-store.ts';
import { createQuietLog } from '../fakes/quiet-log.ts';

export interface StateStoreSubject {
  readonly store: StateStore;
  /** The state ref is deleted. */
  wipe(): Promise<void>;
  /** A workflow run in this status; its id. */
  run(status: 'in_progress' | 'completed'): Promise<string>;
  requests(): number;
  /** The same state as another run sees it, which remembers nothing. */
  another(): Promise<Pick<StateStoreSubject, 'store' | 'requests'>>;
  close(): Promise<void>;
}

interface Subject {
  readonly name: string;
  /** The most requests that it may take to load, and to save. */
  readonly budget: { readonly load: number; readonly save: number };
  /** A repository without a state. */
  open(this: void): Promise<StateStoreSubject>;
}

const memory: Subject = {
  name: 'in memory',
  budget: { load: 2, save: 3 },
  async open() {
    const clock = createFakeClock();
    const store = createMemoryStateStore(clock);
    return {
      store,
      wipe: async () => store.wipe(),
      async run(status) {
        const alive = status === 'in_progress';
        store.setRun(status, alive ? { alive } : { alive, endedAt: new Date(clock.now()).toISOString() });
        return status;
      },
      requests: store.requests,
      another: async () => ({ store, requests: store.requests }),
      close: async () => {},
    };
  },
};

function adapter(
  name: string,
  budget: Subject['budget'],
  ref: string,
  options: GitHubOptions = {},
  prepare: (github: GitHubEmulator) => void = () => {},
): Subject {
  return {
    name,
    budget,
    async open() {
      const github = await startGitHub(options);
      prepare(github);
      const client = () =>
        createGitHubClient(github.actionsToken(), {
          log: createQuietLog(),
          clock: createFakeClock(),
          baseUrl: github.apiUrl,
          second: 1,
        });
      const view = () => {
        const mine = client();
        return {
          store: createStateStore(mine, { owner: 'acme', repo: 'plans', ref }),
          requests: mine.requests,
        };
      };
      return {
        ...view(),
        wipe: async () =>
          void (await client().rest.git.deleteRef({
            owner: 'acme',
            repo: 'plans',
            ref: ref.replace('refs/', ''),
          })),
        run: async (status) => addRun(github, status),
        another: async () => view(),
        async close() {
          await github.dispose();
          if (github.bugs.length > 0) throw new AggregateError(github.bugs, 'The emulator broke.');
        },
      };
    },
  };
}

function addRun(github: GitHubEmulator, status: 'in_progress' | 'completed'): string {
  const id = github.hub.nextId();
  github.hub.repository(github.repository).state.runs.push({
    id,
    attempt: 1,
    event: 'schedule',
    actor: 'ada',
    branch: 'main',
    commit: github.head() ?? '',
    workflow: '.github/workflows/plan-sync.yml',
    createdAt: github.clock.timestamp(),
    status,
    conclusion: status === 'completed' ? 'success' : null,
    updatedAt: github.clock.timestamp(),
  });
  return String(id);
}

const withoutGraphql = (github: GitHubEmulator): void =>
  void github.fail({ on: /^graphql:/, when: 'before', kind: 404, times: Infinity });

export const subjects: readonly Subject[] = [
  memory,
  adapter('GitHub', { load: 1, save: 3 }, 'refs/plan-sync/state', {}),
  // It is asked by REST then.
  adapter('GitHub whose GraphQL knows no such refs', { load: 3, save: 3 }, 'refs/plan-sync/state', {
    switches: { customRefsInGraphql: 'null' },
  }),
  adapter('GitHub, in a branch', { load: 1, save: 3 }, 'refs/heads/plan-sync/state', {
    switches: { customRefs: 'refused' },
  }),
  adapter('GitHub without GraphQL', { load: 5, save: 3 }, 'refs/plan-sync/state', {}, withoutGraphql),
];
