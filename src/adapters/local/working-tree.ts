// The port `Repository` over a working tree: the plan files and the configuration as they lie there, read only. What
// only GitHub knows is asked of the repository behind it, where there is one.
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import picomatch from 'picomatch';
import { parseConfig } from '../../core/config/config.ts';
import { planMatcher } from '../../core/config/matcher.ts';
import { Fault } from '../../core/fault.ts';
import type { Repository, TreeFile } from '../../ports.ts';
import { listPaths, readInside, trackedPaths } from './files.ts';

/** Stands for the working tree where commits and trees are named. */
export const workingTree = 'working tree';

export interface WorkingTreeOptions {
  readonly root: string;
  /** From the root. */
  readonly configPath: string;
  /** The default branch that the working tree is held against; undefined: nothing but files is asked for. */
  readonly remote: Repository | undefined;
}

export function createWorkingTree({ root, configPath, remote }: WorkingTreeOptions): Repository {
  const read = new Map<string, string>();

  /** A plan file or the configuration; its text is kept for when it is asked for. */
  const open = (path: string): TreeFile | undefined => {
    const bytes = readInside(root, path);
    if (bytes === undefined) return undefined;
    const blob = blobOf(bytes);
    if (isUtf8(bytes)) read.set(blob, bytes.toString('utf8'));
    return { path, blob, size: bytes.length };
  };

  const list = async (): Promise<readonly TreeFile[]> => {
    const config = open(configPath);
    const globs = plansOf(configPath, config && read.get(config.blob));
    const isPlan = planMatcher(globs);
    const [tracked, found] = await Promise.all([
      remote === undefined ? [] : trackedPaths(root),
      listPaths(root, foldersOf(globs)),
    ]);
    const plans = found.filter((path) => isPlan(path) && path !== configPath).sort();
    const files = plans.map(open);
    const known = new Set([configPath, ...plans]);
    // Of all else it is enough to know that it is there: nobody asks for the texts of files that are no plans.
    const others = tracked.filter((path) => !known.has(path)).map((path) => ({ path, blob: '', size: 0 }));
    return [...(config ? [config] : []), ...files.filter((file) => file !== undefined), ...others];
  };

  const behind = (): Repository => {
    if (remote) return remote;
    throw readOnly();
  };

  return {
    owner: remote?.owner ?? '',
    name: remote?.name ?? '',
    url: remote?.url ?? '',
    // The commit is the one that a push would stand on.
    head: async (branch, beside) =>
      branch === undefined
        ? { ...(await behind().head(undefined, beside)), tree: workingTree }
        : behind().head(branch, beside),
    isPublic: async () => remote?.isPublic() ?? false,
    files: async (tree, wanted) =>
      tree === workingTree ? (await list()).filter(({ path }) => wanted(path)) : behind().files(tree, wanted),
    async texts(blobs) {
      const elsewhere = blobs.filter((blob) => !read.has(blob));
      const found =
        remote && elsewhere.length > 0 ? await remote.texts(elsewhere) : new Map<string, string>();
      const here = blobs.flatMap((blob) => (read.has(blob) ? [[blob, read.get(blob)!] as const] : []));
      return new Map([...found, ...here]);
    },
    blobOf: (text) => blobOf(Buffer.from(text)),
    commit: async () => {
      throw readOnly();
    },
    lastTrailers: async () => remote?.lastTrailers(),
    isAncestor: async (commit, of) => behind().isAncestor(commit, of),
  };
}

/** The globs of a configuration; the default where there is none, or one with problems. */
function plansOf(path: string, text = ''): readonly string[] {
  const { config } = parseConfig(path, text);
  return (config ?? parseConfig(path, '').config!).plans;
}

/** The folders below which files can match. */
function foldersOf(globs: readonly string[]): readonly string[] {
  const wanted = globs.filter((glob) => !glob.startsWith('!'));
  return [...new Set(wanted.map((glob) => picomatch.scan(glob.replace(/^(?:\.?\/)+/, '')).base || '.'))];
}

function blobOf(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function readOnly(): Fault {
  return new Fault('unexpected', 'The working tree is only read here.', {
    service: 'runner',
    hint: 'Report this: nothing should have been asked of it.',
  });
}
