// Whom the suite of the port `Repository` is run on: the fake, and the adapter against GitHubs of different abilities.
import { execFileSync } from 'node:child_process';
import { createGitHubClient } from '../../src/adapters/github/client.ts';
import { createRepository } from '../../src/adapters/github/repository.ts';
import { startGitHub, type GitHubEmulator, type GitHubOptions } from '../../src/emulators/github/emulator.ts';
import type { Repository } from '../../src/ports.ts';
import { createFakeClock } from '../fakes/fake-clock.ts';
import { createMemoryRepository } from '../fakes/memory-repository.ts';
import { createQuietLog } from '../fakes/quiet-log.ts';

export interface RepositorySubject {
  readonly repository: Repository;
  /** Where the pages of repositories are. */
  readonly pages: string;
  /** A person commits; null removes a file. A branch that does not exist starts at the default branch. */
  push(changes: Readonly<Record<string, string | null>>, branch?: string): Promise<void>;
  /** The default branch takes no more commits. */
  protect(): Promise<void>;
  /** Messages of the default branch, newest first. */
  log(): Promise<readonly string[]>;
  requests(): number;
  close(): Promise<void>;
}

interface Subject {
  readonly name: string;
  /** The most requests that it may take to read a head, the file asked for beside it, list files, read a hundred texts. */
  readonly budget: {
    readonly head: number;
    readonly beside: number;
    readonly files: number;
    readonly texts: number;
  };
  /** `acme/plans`, private, with one commit of `files` on `main`. */
  open(this: void, files: Readonly<Record<string, string>>): Promise<RepositorySubject>;
}

const memory: Subject = {
  name: 'in memory',
  budget: { head: 1, beside: 1, files: 1, texts: 2 },
  async open(files) {
    const repository = createMemoryRepository({ files });
    return {
      repository,
      pages: 'https://github.com',
      push: async (changes, branch) => void repository.push(changes, 'Edit', branch),
      protect: async () => repository.protect('Changes must be made through a pull request.'),
      log: async () => repository.log().map(({ message }) => message),
      requests: repository.requests,
      close: async () => {},
    };
  },
};

function adapter(
  name: string,
  budget: Subject['budget'],
  options: GitHubOptions = {},
  prepare: (github: GitHubEmulator) => void = () => {},
): Subject {
  return {
    name,
    budget,
    async open(files) {
      const github = await startGitHub({ ...options, files });
      prepare(github);
      const client = createGitHubClient(github.actionsToken(), {
        log: createQuietLog(),
        clock: createFakeClock(),
        baseUrl: github.apiUrl,
        second: 1,
      });
      return {
        repository: createRepository(client, { owner: 'acme', repo: 'plans', serverUrl: github.serverUrl }),
        pages: github.serverUrl,
        push: async (changes, branch) =>
          void github.person().commit(changes, branch === undefined ? {} : { branch }),
        protect: async () => github.protect('main'),
        log: async () =>
          execFileSync('git', ['-C', github.gitDir, 'log', '--format=%B%x00', 'main'], { encoding: 'utf8' })
            .split('\0')
            .slice(0, -1)
            .map((message) => message.trim()),
        requests: client.requests,
        async close() {
          await github.dispose();
          if (github.bugs.length > 0) throw new AggregateError(github.bugs, 'The emulator broke.');
        },
      };
    },
  };
}

const withoutGraphql = (github: GitHubEmulator): void =>
  void github.fail({ on: /^graphql:/, when: 'before', kind: 404, times: Infinity });

export const subjects: readonly Subject[] = [
  memory,
  adapter('GitHub', { head: 1, beside: 0, files: 1, texts: 2 }),
  adapter('GitHub without GraphQL', { head: 3, beside: 1, files: 1, texts: 100 }, {}, withoutGraphql),
  adapter(
    'GitHub that cuts lists and texts',
    { head: 1, beside: 1, files: 14, texts: 101 },
    {
      switches: { treeLimit: 12, blobTextLimit: 4 },
    },
  ),
];
