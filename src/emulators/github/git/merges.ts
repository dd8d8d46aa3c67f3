/** Merging, with real git: the three styles GitHub offers, and reverts. Nothing here moves a ref. */
import { expectCommit, writeCommit } from './commits.ts';
import { gitOnObjects } from './repository.ts';
import type { GitRepository } from './repository.ts';

const NOBODY = { name: 'GitHub', email: 'noreply@github.com', at: 0 };

/** The tree that merging two commits gives, or undefined on a conflict. */
export function mergedTree(repository: GitRepository, ours: string, theirs: string): string | undefined {
  return gitOnObjects(repository, 'merge-tree', '--write-tree', ours, theirs)?.split('\n')[0];
}

/**
 * The tree that applying the change from one tree to another gives on top of a third, or undefined on a conflict.
 * This git cannot be told a merge base, so it is given two commits that have just that one in common.
 */
export function appliedTree(
  repository: GitRepository,
  trees: { readonly from: string; readonly to: string; readonly onto: string },
): string | undefined {
  const { objects } = repository;
  const commit = (tree: string, parents: string[]): string =>
    writeCommit(objects, { tree, parents, author: NOBODY, committer: NOBODY, message: 'merge input' });
  const base = commit(trees.from, []);
  return mergedTree(repository, commit(trees.onto, [base]), commit(trees.to, [base]));
}

/** The tree that undoing a commit (against its first parent) gives on top of another commit, or undefined. */
export function revertedTree(repository: GitRepository, undone: string, onto: string): string | undefined {
  const { objects } = repository;
  const commit = expectCommit(objects, undone);
  const parent = commit.parents[0];
  if (parent === undefined) return undefined;
  return appliedTree(repository, {
    from: commit.tree,
    to: expectCommit(objects, parent).tree,
    onto: expectCommit(objects, onto).tree,
  });
}
