/** The git side of a pull request: its commits, its changes, its test merge, and the refs GitHub keeps for it. */
import { commitsBetween, mergeBase, writeCommit } from './git/commits.ts';
import type { Commit } from './git/commits.ts';
import { changedFiles } from './git/diffs.ts';
import type { ChangedFile } from './git/diffs.ts';
import { mergedTree } from './git/merges.ts';
import type { Hub, Repository } from './hub.ts';
import type { Pull } from './state.ts';
import { signatureOf } from './views/commits.ts';

/** The commits of a pull request, oldest first. */
export function pullCommits(repository: Repository, pull: Pull): Commit[] {
  return commitsBetween(repository.git.objects, pull.base.oid, pull.head.oid).reverse();
}

/** What a pull request changes: its head against where it left its base. */
export function pullFiles(repository: Repository, pull: Pull): ChangedFile[] {
  const { git } = repository;
  return changedFiles(git, mergeBase(git.objects, pull.base.oid, pull.head.oid), pull.head.oid);
}

/** Sets a ref that only GitHub itself may move. */
function setHiddenRef(repository: Repository, name: string, oid: string | undefined): void {
  const { refs } = repository.git;
  const before = refs.get(name);
  if (before !== oid) refs.compareAndSwap(name, before, oid);
}

/** Points refs/pull/N/head at the pull request's head. */
export const showHead = (repository: Repository, pull: Pull): void =>
  setHiddenRef(repository, `refs/pull/${pull.number}/head`, pull.head.oid);

/**
 * Merges an open pull request for show, as GitHub does: refs/pull/N/merge is that merge, and does not exist on a
 * conflict. Returns the commit, or undefined when it cannot be merged. The same two commits give the same merge.
 */
export function testMerge(hub: Hub, repository: Repository, pull: Pull): string | undefined {
  const name = `refs/pull/${pull.number}/merge`;
  if (pull.state === 'closed') return repository.git.refs.get(name);
  const tree = mergedTree(repository.git, pull.base.oid, pull.head.oid);
  const author = { ...signatureOf(hub, pull.user), at: Date.parse(pull.createdAt) };
  const commit =
    tree &&
    writeCommit(repository.git.objects, {
      tree,
      parents: [pull.base.oid, pull.head.oid],
      author,
      committer: { ...author, name: 'GitHub', email: 'noreply@github.com' },
      message: `Merge ${pull.head.oid} into ${pull.base.oid}`,
    });
  setHiddenRef(repository, name, commit);
  return commit;
}

/** GitHub's one word for whether a pull request can be merged. */
export function mergeState(
  hub: Hub,
  repository: Repository,
  pull: Pull,
): 'unknown' | 'dirty' | 'draft' | 'clean' {
  if (pull.state === 'closed') return 'unknown';
  if (testMerge(hub, repository, pull) === undefined) return 'dirty';
  return pull.draft ? 'draft' : 'clean';
}

const queuePrefix = ({ base, number }: Pull): string =>
  `refs/heads/gh-readonly-queue/${base.ref}/pr-${number}-`;

/** The branch that a merge queue makes for a pull request at its base. */
export const queueRef = (pull: Pull): string => `${queuePrefix(pull)}${pull.base.oid}`;

export const isQueued = (repository: Repository, pull: Pull): boolean =>
  pull.state === 'open' && repository.git.refs.list(queuePrefix(pull)).length > 0;
