// Somebody's desk: a clone of the repository of a small company, and the bundled command line run in it as people do.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, vi } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import { openWorld, type World, type WorldOptions } from '../e2e/world.ts';

// Several whole commands in a test, on a machine that may be busy.
vi.setConfig({ testTimeout: 300_000 });

/** What people start. */
export const entry = join(import.meta.dirname, '../../dist/cli.js');

export interface Said {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export type Variables = Readonly<Record<string, string>>;

/** Runs the command line in a folder with nothing of the environment but what is given. */
export function planSync(folder: string, args: readonly string[], env: Variables = {}): Promise<Said> {
  return launch(folder, args, env).said;
}

/** The same, while it runs. `code` of what a signal ended is null. */
function launch(
  folder: string,
  args: readonly string[],
  env: Variables,
): { readonly child: ChildProcess; readonly said: Promise<Said> } {
  const child = spawn(process.execPath, [entry, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 300_000,
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  const said = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).then((code) => {
    // Whatever happens: no stack trace, no escape sequence where nobody looks, no value that is a mistake of ours.
    const noises = 'PLAN_SYNC_DEBUG' in env ? [] : ['\u001b', '\n    at ', 'undefined', '[object'];
    for (const noise of noises) expect(stdout + stderr).not.toContain(noise);
    return { code, stdout, stderr };
  });
  return { child, said };
}

/** A folder with files that is gone after the test. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'plan-sync-desk-'));

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.path, path)), { recursive: true });
    writeFileSync(join(this.path, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.path, path), 'utf8');
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', ['-C', this.path, ...args], { encoding: 'utf8', stdio: 'pipe' });
  }

  run(args: readonly string[], env?: Variables): Promise<Said> {
    return planSync(this.path, args, env);
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

export class Desk {
  readonly world: World;
  readonly tree = new Folder();
  /** A personal token of somebody who may write. */
  readonly githubToken: string;

  constructor(world: World) {
    this.world = world;
    this.githubToken = world.github.personalToken('ada');
    const { gitDir, serverUrl, repository } = world.github;
    this.tree.git('clone', '-q', gitDir, '.');
    this.tree.git('remote', 'set-url', 'origin', `${serverUrl}/${repository}.git`);
  }

  /** What a person has exported in the shell. */
  get env(): Variables {
    const { notion, github } = this.world;
    return {
      NOTION_TOKEN: notion.token,
      NOTION_API_URL: notion.url,
      GITHUB_TOKEN: this.githubToken,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      GITHUB_SERVER_URL: github.serverUrl,
    };
  }

  /** Brings the clone to what is on the default branch. */
  pull(): void {
    this.tree.git('pull', '-q', this.world.github.gitDir, 'main');
  }

  /** Runs a command; none of its output may hold a token. */
  async run(args: readonly string[], env: Variables = {}): Promise<Said> {
    const said = await this.tree.run(args, { ...this.env, ...env });
    for (const token of [this.world.notion.token, this.githubToken])
      expect(said.stdout + said.stderr).not.toContain(token);
    return said;
  }

  /** Runs a command, and stops it with a signal once `when` holds. */
  async stop(
    args: readonly string[],
    signal: NodeJS.Signals,
    when: () => boolean,
  ): Promise<Said & { readonly signal: NodeJS.Signals | null }> {
    const { child, said } = launch(this.tree.path, args, this.env);
    const looking = setInterval(() => {
      if (!when()) return;
      clearInterval(looking);
      child.kill(signal);
    }, 5);
    const heard = await said.finally(() => clearInterval(looking));
    return { ...heard, signal: child.signalCode };
  }

  /** Runs a command with `--json`, and gives what it printed. */
  async report(args: readonly string[], env?: Variables): Promise<Report & { readonly code: number | null }> {
    const { stdout, code } = await this.run([...args, '--json'], env);
    return { ...(JSON.parse(stdout) as Report), code };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.tree[Symbol.dispose]();
    await this.world.close();
  }
}

export async function openDesk(options?: WorldOptions): Promise<Desk> {
  return new Desk(await openWorld(options));
}
