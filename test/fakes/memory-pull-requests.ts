// The port `PullRequests` in memory.
import { ownBranches, type Comment, type PullRequest } from '../../src/core/pull-requests/model.ts';
import type { PullRequests } from '../../src/ports.ts';
import { createFailures, type Failures } from './failures.ts';
import { action } from './memory-accounts.ts';
import type { MemoryComment } from './memory-comments.ts';
import { changedPaths, forkOf } from './memory-merging.ts';
import type { MemoryPull, MemoryPulls } from './memory-pulls.ts';
import type { MemoryRepository } from './memory-repository.ts';

type Method = keyof PullRequests;

export interface MemoryPullRequests extends PullRequests {
  failNext: Failures<Method>['failNext'];
  /** Calls of the port so far. */
  requests: () => number;
}

export function createMemoryPullRequests(
  { git, url }: MemoryRepository,
  pulls: MemoryPulls,
): MemoryPullRequests {
  const { failNext, through } = createFailures<Method>('github');
  let requests = 0;
  const answer = <T>(method: Method, call: () => T): Promise<T> => {
    requests += 1;
    return through(method, call);
  };

  const view = (pull: MemoryPull): PullRequest => {
    const { number, branch, commit, baseCommit } = pull;
    const files = changedPaths(forkOf(git, commit, baseCommit), git.at(commit)!.files);
    const page = `${url}/pull/${number}`;
    return {
      number,
      url: page,
      title: pull.title,
      body: pull.body,
      author: pulls.accounts.of(pull.author),
      state: pull.state,
      draft: pull.draft,
      base: pull.base,
      head: branch.slice(branch.indexOf(':') + 1),
      commit,
      fork: branch.includes(':'),
      createdAt: pull.createdAt,
      updatedAt: pull.updatedAt,
      mergeCommit: pull.mergeCommit,
      commits: [...git.history(commit, baseCommit)]
        .reverse()
        .slice(0, 250)
        .map(({ sha, message }) => ({ sha, message })),
      files: files.length > 3000 ? undefined : files,
      events: pull.events.map(({ kind, at, by }) => ({ kind, at, by: pulls.accounts.of(by) })),
      comments: pull.comments.slice(-100).map((comment) => commentView(pulls, page, comment)),
    };
  };

  return {
    changed: (since) =>
      answer('changed', () =>
        pulls
          .all()
          .filter(({ branch }) => !branch.startsWith(ownBranches))
          .filter(({ state, updatedAt }) =>
            since === 'open'
              ? state === 'open'
              : Date.parse(updatedAt) >= Math.floor(Date.parse(since) / 1000) * 1000,
          )
          .sort(
            (one, other) =>
              Date.parse(one.updatedAt) - Date.parse(other.updatedAt) || one.number - other.number,
          )
          .map(view),
      ),
    get: (number) =>
      answer('get', () => {
        const pull = pulls.all().find((each) => each.number === number);
        return pull && view(pull);
      }),
    failNext,
    requests: () => requests,
  };
}

/** A comment as the action sees it; `page`: of its pull request. */
export function commentView(
  { accounts }: MemoryPulls,
  page: string,
  { id, by, body, at, edited, reactions }: MemoryComment,
): Comment {
  const mine = reactions.filter((reaction) => reaction.by === action).map(({ content }) => content);
  return {
    ...{ id, body, at, edited },
    url: `${page}#issuecomment-${id}`,
    author: accounts.of(by),
    mine: by === action,
    reactions: (['eyes', 'rocket', 'confused'] as const).filter((content) => mine.includes(content)),
  };
}
