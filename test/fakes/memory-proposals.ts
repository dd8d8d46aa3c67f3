// The port `Proposals` in memory, over the commits and branches of a memory repository, with the side of people.
import type { Proposal, Proposals, ProposeOutcome } from '../../src/ports.ts';
import { parseTrailers } from '../../src/adapters/github/trailers.ts';
import { createFailures, type Failures } from './failures.ts';
import { treeOf, withChanges } from './git-objects.ts';
import { action } from './memory-accounts.ts';
import type { MemoryCommit } from './memory-git.ts';
import { createMemoryPulls, type MemoryPull, type MemoryPulls } from './memory-pulls.ts';
import type { MemoryRepository } from './memory-repository.ts';

type Method = keyof Proposals;

export interface MemoryProposals extends Proposals {
  /** What people see and do. */
  readonly pulls: MemoryPulls;
  /** From now on this token may not open pull requests, for this reason; undefined: it may again. */
  forbidPulls(reason: string | undefined): void;
  /** From now on the branch takes no commits from this token, for this reason; undefined: it does again. */
  refuseBranch(reason: string | undefined): void;
  failNext: Failures<Method>['failNext'];
  /** Calls of the port so far. */
  requests: () => number;
  /** Together with those of the repository. */
  snapshot(): unknown;
  restore(snapshot: unknown): void;
}

/**
 * Proposals to the default branch of `repository`, whose person pushes and deletes branches.
 * @param now of GitHub's clock, milliseconds; without it time stands still
 */
export function createMemoryProposals(
  repository: MemoryRepository,
  now: () => number = () => Date.parse('2026-12-01T09:00:00Z'),
): MemoryProposals {
  const { git, url, defaultBranch } = repository;
  const { failNext, through } = createFailures<Method>('github');
  const pulls = createMemoryPulls(repository, now);
  let forbidden: string | undefined;
  let refused: string | undefined;
  let requests = 0;

  const answer = <T>(method: Method, call: () => T): Promise<T> => {
    requests += 1;
    return through(method, call);
  };
  const isOurs = ({ by, message }: MemoryCommit): boolean =>
    by === 'action' && parseTrailers(message) !== undefined;
  const find = (branch: string): Proposal => {
    const own = pulls.all().filter((each) => each.branch === branch && each.base === defaultBranch);
    const pull = own.find(({ state }) => state === 'open') ?? own.at(-1);
    const head = git.head(branch);
    // What a closed pull request shows stays there, whatever becomes of the branch.
    const leftOver = pull !== undefined && pull.state !== 'open' && pull.commit === head?.sha;
    return {
      branch: head && {
        head: { branch, commit: head.sha, tree: treeOf(head.files) },
        ours: leftOver || git.history(head.sha, git.head(defaultBranch)?.sha).every(isOurs),
      },
      pull: pull && view(pull),
    };
  };
  const view = (pull: MemoryPull): Proposal['pull'] => ({
    number: pull.number,
    url: `${url}/pull/${pull.number}`,
    state: pull.state,
    commit: pull.commit,
    mergeCommit: pull.mergeCommit,
    closedByPerson: pull.closedBy === 'person',
    settled: pull.state === 'open' && (pull.approved || pull.autoMerge),
  });
  const isTheirs = ({ branch, pull }: Proposal): boolean => pull?.settled === true || branch?.ours === false;

  return {
    pulls,
    find: (branch) => answer('find', () => find(branch)),
    propose: ({ branch, head, changes, message, title, body }) =>
      answer('propose', (): ProposeOutcome => {
        const found = find(branch);
        if (isTheirs(found) && (found.pull?.settled === true || found.branch?.head.commit !== head.commit))
          return { kind: 'stale' };
        if (refused !== undefined) return { kind: 'refused', reason: refused };
        const edits = changes.map(({ path, content }) => [path, content] as const);
        const files = withChanges(git.tree(head.tree) ?? new Map(), edits);
        const now = git.head(branch);
        const stands =
          now !== undefined &&
          treeOf(now.files) === treeOf(files) &&
          [now.sha, now.parents[0]].includes(head.commit);
        const commit = stands ? now : git.write({ parents: [head.commit], files, message, by: 'action' });
        if (!stands) git.move(branch, commit.sha);
        const at = { commit: commit.sha };
        if (found.pull?.state === 'open') {
          const { number } = found.pull;
          pulls.edit(number, { title, body });
          return { kind: 'proposed', number, url: `${url}/pull/${number}`, ...at };
        }
        if (forbidden !== undefined) {
          const page = `${url}/compare/${defaultBranch}...${branch}?expand=1`;
          return { kind: 'branch-only', url: page, reason: forbidden, ...at };
        }
        const { number } = pulls.open(branch, { title, body, by: action });
        return { kind: 'proposed', number, url: `${url}/pull/${number}`, ...at };
      }),
    withdraw: (branch, comment) =>
      answer('withdraw', () => {
        const found = find(branch);
        if (isTheirs(found)) return false;
        if (found.pull?.state === 'open') {
          pulls.comment(found.pull.number, comment, action);
          pulls.close(found.pull.number, 'bot');
        }
        git.move(branch, undefined);
        return true;
      }),
    reopen: (number) => answer('reopen', () => pulls.reopen(number)),

    forbidPulls(reason) {
      forbidden = reason;
    },
    refuseBranch(reason) {
      refused = reason;
    },
    failNext,
    requests: () => requests,
    snapshot: () => ({ pulls: pulls.snapshot(), forbidden, refused }),
    restore(snapshot) {
      const state = snapshot as { pulls: unknown; forbidden?: string; refused?: string };
      pulls.restore(state.pulls);
      ({ forbidden, refused } = state);
    },
  };
}
