/**
 * The refs of a bare repository, with git's own lock files: an update is a true compare-and-swap, also against a real
 * git that pushes at the same time.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Ref {
  /** Full name, such as refs/heads/main. */
  readonly name: string;
  readonly oid: string;
}

/** The ref holds another value than the caller said, or somebody else is updating it. */
export class StaleRefError extends Error {}

/** The name is none git accepts, or is taken as a folder of other refs. */
export class InvalidRefError extends Error {}

export class Refs {
  readonly #gitDir: string;

  constructor(gitDir: string) {
    this.#gitDir = gitDir;
  }

  /** The commit a full ref name points at, or undefined. */
  get(name: string): string | undefined {
    if (!isValidRefName(name)) return undefined;
    const file = join(this.#gitDir, name);
    try {
      return readFileSync(file, 'utf8').trim();
    } catch {
      return this.#packed().get(name);
    }
  }

  /** All refs whose full name starts with the prefix, sorted by name. */
  list(prefix = 'refs/'): Ref[] {
    const found = this.#packed();
    const walk = (folder: string): void => {
      for (const entry of readdirSync(join(this.#gitDir, folder), { withFileTypes: true })) {
        const name = `${folder}/${entry.name}`;
        if (entry.isDirectory()) walk(name);
        else if (!name.endsWith('.lock'))
          found.set(name, readFileSync(join(this.#gitDir, name), 'utf8').trim());
      }
    };
    walk('refs');
    return [...found]
      .filter(([name]) => name.startsWith(prefix))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, oid]) => ({ name, oid }));
  }

  /**
   * Sets a ref when it holds `expected` (undefined: when it does not exist); `next` undefined deletes it.
   * Throws StaleRefError or InvalidRefError, and then nothing has changed.
   */
  compareAndSwap(name: string, expected: string | undefined, next: string | undefined): void {
    if (!isValidRefName(name)) throw new InvalidRefError(`${name} is not a valid ref name`);
    const file = join(this.#gitDir, name);
    const lock = `${file}.lock`;
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(lock, `${next ?? ''}\n`, { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST' && existsSync(lock)) {
        throw new StaleRefError(`${name} is being updated`);
      }
      throw new InvalidRefError(`${name} collides with another ref`);
    }
    try {
      if (this.get(name) !== expected) throw new StaleRefError(`${name} is not at ${expected ?? 'nothing'}`);
      if (next === undefined) this.#delete(name);
      else this.#rename(lock, file);
    } finally {
      rmSync(lock, { force: true });
    }
  }

  #rename(lock: string, file: string): void {
    try {
      renameSync(lock, file);
    } catch {
      throw new InvalidRefError(`${file} is a folder of other refs`);
    }
  }

  #delete(name: string): void {
    rmSync(join(this.#gitDir, name), { force: true });
    if (this.#packed().has(name)) execFileSync('git', ['pack-refs', '--all'], { cwd: this.#gitDir });
    if (this.#packed().has(name)) this.#unpack(name);
  }

  #unpack(name: string): void {
    const file = join(this.#gitDir, 'packed-refs');
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, lines.filter((line) => !line.endsWith(` ${name}`)).join('\n'));
  }

  #packed(): Map<string, string> {
    const file = join(this.#gitDir, 'packed-refs');
    const refs = new Map<string, string>();
    if (!existsSync(file)) return refs;
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const match = /^([0-9a-f]{40}) (refs\/.+)$/.exec(line);
      if (match?.[1] !== undefined && match[2] !== undefined) refs.set(match[2], match[1]);
    }
    return refs;
  }
}

/** git's rules for ref names (git-check-ref-format), for full names. */
export function isValidRefName(name: string): boolean {
  const forbidden = /[\s~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(\/|$)|[/.]$/;
  return name.startsWith('refs/') && name.split('/').length > 2 && !forbidden.test(name);
}
