/**
 * A bare repository on disk. The object database is shared with its forks, as on GitHub, so that a pull request's
 * commits are there whichever side they were pushed to.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ObjectStore } from './objects.ts';
import { Refs } from './refs.ts';

export interface GitRepository {
  /** The bare repository's folder: `git clone` takes it as it is. */
  readonly dir: string;
  readonly objects: ObjectStore;
  readonly refs: Refs;
  /** What git said about objects that are named by their content, by command: it would say the same again. */
  readonly answers: Map<string, string | undefined>;
}

const CONFIG = {
  'gc.auto': '0',
  'transfer.unpackLimit': '1000000',
  'receive.autogc': 'false',
  'uploadpack.allowAnySHA1InWant': 'true',
};

/** Creates an empty bare repository; with `network`, one that shares that repository's objects. */
export function createRepository(dir: string, defaultBranch: string, network?: GitRepository): GitRepository {
  mkdirSync(dir, { recursive: true });
  execFileSync('git', ['init', '--quiet', '--bare', '--template=', `--initial-branch=${defaultBranch}`, dir]);
  const lines = Object.entries(CONFIG).map(([key, value]) => {
    const [section, name] = key.split('.');
    return `[${section}]\n\t${name} = ${value}\n`;
  });
  writeFileSync(join(dir, 'config'), lines.join(''), { flag: 'a' });
  if (network !== undefined) {
    rmSync(join(dir, 'objects'), { recursive: true });
    symlinkSync(join(network.dir, 'objects'), join(dir, 'objects'));
  }
  return { dir, objects: network?.objects ?? new ObjectStore(dir), refs: new Refs(dir), answers: new Map() };
}

/** Output of a git command in the repository, or undefined when it fails. */
export function git(repository: GitRepository, ...args: readonly string[]): string | undefined {
  const result = spawnSync('git', args, { cwd: repository.dir, encoding: 'utf8', maxBuffer: 1 << 28 });
  return result.status === 0 ? result.stdout : undefined;
}

/** The same for a command whose arguments are object ids only, asked once. */
export function gitOnObjects(repository: GitRepository, ...args: readonly string[]): string | undefined {
  const key = args.join(' ');
  if (!repository.answers.has(key)) repository.answers.set(key, git(repository, ...args));
  return repository.answers.get(key);
}
