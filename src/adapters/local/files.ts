// Files of a working tree: which there are, and what they hold. Nothing outside the root is ever read, no link followed.
import { type Dirent, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { askGit } from './git.ts';

/**
 * Paths below `folders`, from `root` with `/` between names: in a checkout what git tracks or would offer to add, else
 * all there is.
 */
export async function listPaths(root: string, folders: readonly string[]): Promise<readonly string[]> {
  const inside = folders.filter((folder) => !isAbsolute(folder) && !folder.split('/').includes('..'));
  if (inside.length === 0) return [];
  const ask = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...inside];
  const answer = await askGit(root, ['--literal-pathspecs', ...ask]);
  if (answer === undefined) return walkAll(root, inside);
  return [...new Set(answer.split('\0'))].filter((path) => path !== '');
}

/** Every path that git tracks; none where there is no checkout. */
export async function trackedPaths(root: string): Promise<readonly string[]> {
  const answer = (await askGit(root, ['ls-files', '-z', '--cached'])) ?? '';
  return answer.split('\0').filter((path) => path !== '');
}

/**
 * The bytes of a regular file below the root; undefined where there is none, or it leads elsewhere. Small files are read
 * faster without promises, and nobody has anything else to do meanwhile.
 */
export function readInside(root: string, path: string): Buffer | undefined {
  const absolute = join(root, path);
  try {
    const real = relative(realpathSync.native(root), realpathSync.native(absolute));
    return real === path.split('/').join(sep) ? readFileSync(absolute) : undefined;
  } catch {
    return undefined;
  }
}

function walkAll(root: string, folders: readonly string[]): readonly string[] {
  return [...new Set(folders.flatMap((folder) => walk(root, folder === '.' ? '' : folder)))];
}

const skipped = new Set(['.git', 'node_modules']);

function walk(root: string, folder: string): readonly string[] {
  return entriesOf(join(root, folder)).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile()) return [path];
    return entry.isDirectory() && !skipped.has(entry.name) ? walk(root, path) : [];
  });
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
