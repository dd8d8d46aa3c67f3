// Whom the suites of the ports `PullRequests` and `Conversation` are run on: the fakes, and the adapters against GitHubs
// of different abilities.
import { createGitHubClient, type GitHubClient } from '../../src/adapters/github/client.ts';
import { createConversation } from '../../src/adapters/github/conversation.ts';
import { createPullRequests } from '../../src/adapters/github/pull-requests.ts';
import { createRecentPulls } from '../../src/adapters/github/recent-pulls.ts';
import { createRepository } from '../../src/adapters/github/repository.ts';
import type { Reaction } from '../../src/core/pull-requests/model.ts';
import { startGitHub, type GitHubEmulator } from '../../src/emulators/github/emulator.ts';
import type { Permission } from '../../src/core/pull-requests/model.ts';
import type { Conversation, PullRequests, Repository } from '../../src/ports.ts';
import { createFakeClock } from '../fakes/fake-clock.ts';
import { createMemoryConversation } from '../fakes/memory-conversation.ts';
import { createMemoryProposals } from '../fakes/memory-proposals.ts';
import { createMemoryPullRequests } from '../fakes/memory-pull-requests.ts';
import { createMemoryRepository } from '../fakes/memory-repository.ts';
import { createQuietLog } from '../fakes/quiet-log.ts';

export interface Wanted {
  readonly title: string;
  readonly body?: string;
  readonly draft?: boolean;
  readonly base?: string;
  readonly by?: string;
}

/** What people do; ada, who may write, where nobody is named. A branch of a fork is named `owner:branch`. */
export interface PullRequestsSubject {
  readonly pullRequests: PullRequests;
  readonly conversation: Conversation;
  readonly repository: Repository;
  /** Where the pages of repositories are. */
  readonly pages: string;
  /** Time passes. */
  wait(seconds: number): void;
  /** GitHub's clock, ISO 8601. */
  now(): string;
  /** Commits to a branch, which is made where it is missing; null removes a file. Returns the commit. */
  push(branch: string, changes: Readonly<Record<string, string | null>>, message: string): string;
  /** Returns the number. */
  open(branch: string, wanted: Wanted): number;
  edit(number: number, text: { readonly title?: string; readonly body?: string }): void;
  setDraft(number: number, draft: boolean): void;
  /** Ada asks sam. */
  requestReview(number: number): void;
  review(number: number, by: string): void;
  /** Returns the new head of the base. */
  merge(number: number, style: 'merge' | 'squash' | 'rebase'): string;
  close(number: number): void;
  reopen(number: number): void;
  revert(number: number): number;
  /** Returns the comment's id. */
  comment(number: number, body: string, by?: string): number;
  editComment(id: number, body: string): void;
  react(id: number, reaction: Reaction, by: string): void;
  setRole(login: string, role: Permission): void;
  deleteAccount(login: string): void;
  /** The token may read, and change nothing. */
  forbidWrites(): void;
  /** Bodies of all comments, oldest first. */
  comments(number: number): readonly string[];
  requests(): number;
  dispose(): Promise<void>;
}

interface Subject {
  readonly name: string;
  /** The most requests that it may take: to see that nothing changed, that and one pull request in whole. */
  readonly budget: { readonly quiet: number; readonly one: number; readonly besideHead: number };
  /** `acme/plans`, private, with one commit of `files` on `main`. */
  open(this: void, files: Readonly<Record<string, string>>): Promise<PullRequestsSubject>;
}

const start = '2026-12-01T09:00:00Z';

const memory: Subject = {
  name: 'in memory',
  budget: { quiet: 1, one: 1, besideHead: 1 },
  async open(files) {
    const clock = createFakeClock(start);
    const repository = createMemoryRepository({ files });
    const { pulls } = createMemoryProposals(repository, () => clock.now());
    const pullRequests = createMemoryPullRequests(repository, pulls);
    const conversation = createMemoryConversation(repository, pulls);
    return {
      ...{ pullRequests, conversation, repository },
      pages: 'https://github.com',
      wait: (seconds) => clock.advance(seconds * 1000),
      now: () => new Date(clock.now()).toISOString(),
      push: (branch, changes, message) => repository.push(changes, message, branch),
      open: (branch, wanted) => pulls.open(branch, { body: '', ...wanted }).number,
      edit: pulls.edit,
      setDraft: pulls.setDraft,
      requestReview: (number) => pulls.requestReview(number),
      review: pulls.review,
      merge: (number, style) => pulls.merge(number, style),
      close: (number) => pulls.close(number, 'person'),
      reopen: (number) => void pulls.reopen(number),
      revert: (number) => pulls.revert(number).number,
      comment: (number, body, by) => pulls.comment(number, body, by).id,
      editComment: pulls.editComment,
      react: pulls.react,
      setRole: pulls.accounts.setRole,
      deleteAccount: pulls.accounts.remove,
      forbidWrites: () => conversation.forbid('This token may not write comments.'),
      comments: (number) => pulls.all()[number - 1]!.comments.map(({ body }) => body),
      requests: () => pullRequests.requests() + conversation.requests() + repository.requests(),
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
      const github = await startGitHub({ files, now: start, roles: { sam: 'write' } });
      github.clock.stop();
      prepare(github);
      const connect = (token: string): GitHubClient =>
        createGitHubClient(token, {
          log: createQuietLog(),
          clock: createFakeClock(),
          baseUrl: github.apiUrl,
          second: 1,
        });
      const named = { owner: 'acme', repo: 'plans', serverUrl: github.serverUrl };
      const recent = createRecentPulls();
      const client = connect(github.actionsToken());
      let conversation = createConversation(client, named);
      const ada = github.person('ada');
      const personOf = (branch: string): readonly [typeof ada, string] => {
        const [owner = '', there] = branch.split(':');
        if (there === undefined) return [ada, branch];
        const forked = github.hub.repositories().find(({ state }) => state.owner === owner);
        return [forked === undefined ? github.fork(owner) : github.person(owner, forked.fullName), there];
      };
      return {
        pullRequests: createPullRequests(client, named, recent),
        get conversation() {
          return conversation;
        },
        repository: createRepository(client, named, recent),
        pages: github.serverUrl,
        wait: (seconds) => github.clock.advance(seconds * 1000),
        now: () => github.clock.timestamp(),
        push(branch, changes, message) {
          const [person, there] = personOf(branch);
          return person.commit(changes, { branch: there, message }).oid;
        },
        open: (head, { by = 'ada', ...wanted }) =>
          github.person(by).openPull({ head, ...wanted }).pull.number,
        edit: (number, text) => void ada.editPull(number, text),
        setDraft: (number, draft) => void (draft ? ada.convertToDraft(number) : ada.readyForReview(number)),
        requestReview: (number) => void ada.requestReview(number, 'sam'),
        review: (number, by) => void github.person(by).review(number, 'COMMENT', 'Looks good.'),
        merge: (number, method) => ada.mergePull(number, { method }).commit,
        close: (number) => void ada.closePull(number),
        reopen: (number) => void ada.reopenPull(number),
        revert: (number) => ada.revertPull(number).pull.number,
        comment: (number, body, by = 'ada') => github.person(by).comment(number, body).id,
        editComment: (id, body) => void ada.editComment(id, body),
        react: (id, reaction, by) => github.person(by).react(id, reaction),
        setRole: (login, role) => github.setRole(login, role),
        deleteAccount: (login) => github.deleteAccount(login),
        forbidWrites() {
          const read = { contents: 'read', 'pull-requests': 'read', issues: 'read' } as const;
          conversation = createConversation(connect(github.actionsToken(read)), named);
        },
        comments: (number) => github.comments(number).map(({ body }) => body),
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
  adapter('GitHub', { quiet: 1, one: 2, besideHead: 0 }),
  adapter('GitHub without GraphQL', { quiet: 2, one: 8, besideHead: 1 }, (github) => {
    github.fail({ on: /^graphql:/, when: 'before', kind: 404, times: Infinity });
  }),
];
