// Whom the suite of the port `Proposals` is run on: the fake, and the adapter against GitHubs of different abilities.
import { execFileSync } from 'node:child_process';
import { createGitHubClient } from '../../src/adapters/github/client.ts';
import { createProposals } from '../../src/adapters/github/proposals.ts';
import { createRepository } from '../../src/adapters/github/repository.ts';
import { startGitHub, type GitHubEmulator } from '../../src/emulators/github/emulator.ts';
import type { Proposals, Repository } from '../../src/ports.ts';
import { createFakeClock } from '../fakes/fake-clock.ts';
import { createMemoryProposals } from '../fakes/memory-proposals.ts';
import { createMemoryRepository } from '../fakes/memory-repository.ts';
import { createQuietLog } from '../fakes/quiet-log.ts';

export interface ShownPull {
  readonly title: string;
  readonly body: string;
  readonly comments: readonly string[];
}

/** Everything is done to the pull requests from one branch; people are not who runs the action. */
export interface ProposalsSubject {
  readonly proposals: Proposals;
  readonly repository: Repository;
  /** Where the pages of repositories are. */
  readonly pages: string;
  /** A person commits to a branch; null removes a file. */
  push(changes: Readonly<Record<string, string | null>>, branch: string): void;
  /** A person rewrites the newest commit of a branch. */
  amend(changes: Readonly<Record<string, string | null>>, branch: string): void;
  /** A person moves a branch to where another one stands. */
  reset(branch: string, to: string): void;
  deleteBranch(branch: string): void;
  open(branch: string): void;
  approve(number: number): void;
  autoMerge(number: number): void;
  merge(number: number, style: 'merge' | 'squash' | 'rebase'): void;
  close(number: number, by?: 'person' | 'bot'): void;
  /** Time passes. */
  wait(milliseconds: number): void;
  /** This token may not open pull requests. */
  forbidPulls(): void;
  /** The branch takes no commits from this token. */
  protect(branch: string): void;
  /** All pull requests, oldest first, as people see them. */
  shown(): readonly ShownPull[];
  /** The files of a branch; undefined where there is none. */
  files(branch: string): Readonly<Record<string, string>> | undefined;
  /** Messages of the commits that a branch adds to the default branch, newest first. */
  log(branch: string): readonly string[];
  requests(): number;
  dispose(): Promise<void>;
}

interface Subject {
  readonly name: string;
  /** The most requests that it may take to find an open pull request, and to see that nothing is to be proposed. */
  readonly budget: { readonly find: number; readonly again: number };
  /** `acme/plans` with one commit of `files` on `main`. */
  open(this: void, files: Readonly<Record<string, string>>): Promise<ProposalsSubject>;
}

const memory: Subject = {
  name: 'in memory',
  budget: { find: 1, again: 1 },
  async open(files) {
    const repository = createMemoryRepository({ files });
    const proposals = createMemoryProposals(repository);
    const { pulls } = proposals;
    const { git } = repository;
    return {
      proposals,
      repository,
      pages: 'https://github.com',
      push: (changes, branch) => void repository.push(changes, 'Edit', branch),
      amend: (changes, branch) => void repository.amend(branch, changes),
      reset: (branch, to) => repository.reset(branch, git.head(to)!.sha),
      deleteBranch: repository.deleteBranch,
      open: (branch) => void pulls.open(branch, { title: 'By hand', body: '' }),
      approve: pulls.approve,
      autoMerge: pulls.enableAutoMerge,
      merge: (number, style) => void pulls.merge(number, style),
      close: (number, by = 'person') => pulls.close(number, by),
      wait: () => {},
      forbidPulls: () => proposals.forbidPulls('GitHub Actions is not permitted to create pull requests.'),
      protect: () => proposals.refuseBranch('Changes must be made through a pull request.'),
      shown: () =>
        pulls.all().map(({ title, body, comments }) => ({
          ...{ title, body },
          comments: comments.map((comment) => comment.body),
        })),
      files: (branch) => git.head(branch) && Object.fromEntries(repository.contents(branch)),
      log: (branch) =>
        git.history(git.head(branch)?.sha, git.head('main')?.sha).map(({ message }) => message),
      requests: proposals.requests,
      dispose: async () => {},
    };
  },
};

function adapter(
  name: string,
  budget: Subject['budget'],
  prepare: (github: GitHubEmulator) => void = () => {},
): Subject {
  return {
    name,
    budget,
    async open(files) {
      const github = await startGitHub({ files, roles: { sam: 'write' } });
      prepare(github);
      const client = createGitHubClient(github.actionsToken(), {
        log: createQuietLog(),
        clock: createFakeClock(),
        baseUrl: github.apiUrl,
        second: 1,
      });
      const named = { owner: 'acme', repo: 'plans', serverUrl: github.serverUrl };
      const ada = github.person('ada');
      return {
        proposals: createProposals(client, named),
        repository: createRepository(client, named),
        pages: github.serverUrl,
        push: (changes, branch) => void ada.commit(changes, { branch, message: 'Edit' }),
        amend: (changes, branch) => void ada.amend(changes, branch),
        reset: (branch, to) => void ada.push(branch, github.head(to)!, { force: true }),
        deleteBranch: (branch) => void ada.deleteBranch(branch),
        open: (branch) => void ada.openPull({ title: 'By hand', head: branch }),
        approve: (number) => void github.person('sam').approve(number),
        autoMerge: (number) => ada.autoMerge(number, 'squash'),
        merge: (number, method) => void ada.mergePull(number, { method }),
        close: (number, by = 'person') =>
          void github.person(by === 'person' ? 'ada' : 'stale[bot]').closePull(number),
        wait: (milliseconds) => github.clock.advance(milliseconds),
        forbidPulls() {
          github.switches.actionsMayCreatePulls = false;
        },
        protect: (branch) => github.protect(branch),
        shown: () =>
          github.pulls().map(({ number, title, body }) => ({
            title,
            body: body ?? '',
            comments: github.comments(number).map((comment) => comment.body),
          })),
        files: (branch) => (github.head(branch) === undefined ? undefined : github.files(branch)),
        log: (branch) =>
          execFileSync('git', ['-C', github.gitDir, 'log', '--format=%B%x00', `main..${branch}`], {
            encoding: 'utf8',
          })
            .split('\0')
            .slice(0, -1)
            .map((message) => message.trim()),
        requests: client.requests,
        async dispose() {
          await github.dispose();
          if (github.bugs.length > 0) throw new AggregateError(github.bugs, 'The emulator broke.');
        },
      };
    },
  };
}

export const subjects: readonly Subject[] = [
  memory,
  adapter('GitHub', { find: 1, again: 2 }),
  adapter('GitHub without GraphQL', { find: 5, again: 6 }, (github) => {
    github.fail({ on: /^graphql:/, when: 'before', kind: 404, times: Infinity });
  }),
];
