// Files of a working tree: which there are, and what they hold. Nothing outside the root is ever read, no link followed.
import { readdir, readFile, realpath } from 'node:fs/promises';
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

/** The bytes of a regular file below the root; undefined where there is none, or it leads elsewhere. */
export async function readInside(root: string, path: string): Promise<Buffer | undefined> {
  const absolute = join(root, path);
  try {
    const real = relative(await realpath(root), await realpath(absolute));
    return real === path.split('/').join(sep) ? await readFile(absolute) : undefined;
  } catch {
    return undefined;
  }
}

async function walkAll(root: string, folders: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(folders.map((folder) => walk(root, folder === '.' ? '' : folder)));
  return [...new Set(found.flat())];
}

const skipped = new Set(['.git', 'node_modules']);

async function walk(root: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const paths = await Promise.all(
    entries.map(async (entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile()) return [path];
      return entry.isDirectory() && !skipped.has(entry.name) ? walk(root, path) : [];
    }),
  );
  return paths.flat();
}
