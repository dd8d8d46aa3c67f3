/** The files that differ between two trees, as GitHub lists them for commits, comparisons and pull requests. */
import { gitOnObjects } from './repository.ts';
import type { GitRepository } from './repository.ts';

export interface ChangedFile {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  /** The blob after the change, or the one that was removed. */
  readonly oid: string;
  readonly additions: number;
  readonly deletions: number;
  /** The hunks of the unified diff; absent for binary files and pure renames. */
  readonly patch?: string;
}

const STATUS = { A: 'added', D: 'removed', R: 'renamed' } as const;

/** Compares two trees (or commits); `from` undefined compares with nothing. Renames are detected. */
export function changedFiles(repository: GitRepository, from: string | undefined, to: string): ChangedFile[] {
  const empty = repository.objects.write('tree', Buffer.alloc(0));
  const range = [from ?? empty, to];
  const raw = gitOnObjects(repository, 'diff-tree', '-r', '-M', '--raw', '--no-abbrev', '-z', ...range) ?? '';
  const patches = splitPatches(
    gitOnObjects(repository, 'diff-tree', '-r', '-M', '-p', '--no-color', ...range) ?? '',
  );
  const words = raw.split('\0');
  const files: ChangedFile[] = [];
  for (let at = 0; at + 1 < words.length;) {
    const [, , before = '', after = '', letter = 'M'] = (words[at] ?? '').split(' ');
    const status = STATUS[letter.charAt(0) as keyof typeof STATUS] ?? 'modified';
    const first = words[at + 1] ?? '';
    const path = status === 'renamed' ? (words[at + 2] ?? '') : first;
    at += status === 'renamed' ? 3 : 2;
    const patch = patches[files.length] ?? '';
    const count = (sign: string): number => patch.split('\n').filter((line) => line.startsWith(sign)).length;
    files.push({
      path,
      status,
      oid: status === 'removed' ? before : after,
      additions: count('+'),
      deletions: count('-'),
      ...(status === 'renamed' && { previousPath: first }),
      ...(patch !== '' && { patch }),
    });
  }
  return files;
}

/** The hunks of each file of a `git diff -p`, in its order, which is the order of --raw. */
function splitPatches(diff: string): string[] {
  return diff
    .split(/^(?=diff --git )/m)
    .filter((part) => part.startsWith('diff --git '))
    .map((part) => {
      const hunks = /^@@ /m.exec(part);
      return hunks === null ? '' : part.slice(hunks.index).trimEnd();
    });
}
