// What merging a pull request makes of files and messages, as GitHub does it.
import { withChanges, type FileTree } from './git-objects.ts';
import type { MemoryCommit, MemoryGit } from './memory-git.ts';

interface Merged {
  readonly number: number;
  readonly title: string;
  /** `branch`, or `owner:branch` of a fork. */
  readonly branch: string;
}

/** The message of a squash; `mine`: its commits, newest first. */
export function squashMessage(mine: readonly MemoryCommit[], { title, number }: Merged): string {
  const [first, ...more] = [...mine].reverse();
  if (first === undefined || more.length > 0)
    return `${title} (#${number})\n\n${[...mine]
      .reverse()
      .map(({ message }) => `* ${message}`)
      .join('\n\n')}`;
  const [headline = '', ...rest] = first.message.split('\n');
  return [`${headline} (#${number})`, ...rest].join('\n');
}

export function mergeMessage(owner: string, { number, branch, title }: Merged): string {
  const from = branch.includes(':') ? branch.replace(':', '/') : `${owner}/${branch}`;
  return `Merge pull request #${number} from ${from}\n\n${title}`;
}

/** The files where a commit left the history of another one. */
export function forkOf(git: MemoryGit, commit: string, from: string): FileTree {
  const theirs = new Set(git.history(from));
  return git.history(commit).find((each) => theirs.has(each))?.files ?? new Map<string, string>();
}

/** Paths that differ between two trees, sorted. */
export const changedPaths = (from: FileTree, to: FileTree): readonly string[] =>
  [...new Set([...from.keys(), ...to.keys()])].filter((path) => from.get(path) !== to.get(path)).sort();

/** `onto` with what changed between two trees; throws where it changed there as well. */
export function merged(from: FileTree, to: FileTree, onto: FileTree): FileTree {
  const touched = changedPaths(from, to);
  for (const path of touched) {
    const now = onto.get(path);
    if (now !== from.get(path) && now !== to.get(path)) throw new Error(`${path} conflicts.`);
  }
  return withChanges(
    onto,
    touched.map((path) => [path, to.get(path) ?? null] as const),
  );
}
