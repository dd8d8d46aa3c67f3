// Runs the shipped bundle as a process of its own, as the runner does, and measures it there.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBundle } from '../../src/emulators/github/run-bundle.ts';
import { startRun } from '../../src/emulators/github/runner.ts';
import type { GitHubEvent } from '../../src/emulators/github/state.ts';
import type { Stage } from './stage.ts';
import { usageFile, type Usage } from './usage.ts';

export interface Measured extends Usage {
  readonly notion: number;
  readonly github: number;
}

/** One run of the bundle for an event: its requests by the services' own logs, its time and memory by its own. */
export async function measureRun({ github, notion }: Stage, event: GitHubEvent): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'usage.json');
  notion.requests.reset();
  github.traffic.reset();
  const result = await runBundle(
    github,
    event,
    { 'notion-token': notion.token, 'notion-api-url': notion.url },
    {
      timeout: 15 * 60_000,
      env: { [usageFile]: file, NODE_OPTIONS: `--import=${new URL('./usage.js', import.meta.url).href}` },
    },
  );
  if (result.exitCode !== 0) throw new Error(`The bundle failed:\n${result.stdout}${result.stderr}`);
  const usage = JSON.parse(readFileSync(file, 'utf8')) as Usage;
  rmSync(folder, { recursive: true });
  return { ...usage, notion: notion.requests.total, github: github.traffic.log.length };
}

/** Milliseconds from start to end: medians of `times` runs. */
export interface ColdStart {
  /** The bundle on an event with nothing to do. */
  readonly bundle: number;
  /** Node with nothing to run, in turn with the bundle: what the machine makes of a start. */
  readonly node: number;
}

/** Starts the bundle and bare Node in turn. */
export function coldStart({ github, notion }: Stage, times: number): ColdStart {
  const event = { name: 'watch', payload: {}, actor: 'ada' } as unknown as GitHubEvent;
  const run = startRun(github, event, { 'notion-token': notion.token });
  const starts = Array.from({ length: times }, () => ({
    bundle: timed(run.env, 'dist/index.js'),
    node: timed(run.env, '--eval', ''),
  }));
  run.finish();
  return { bundle: median(starts.map(({ bundle }) => bundle)), node: median(starts.map(({ node }) => node)) };
}

/** What the machine makes of a start of Node with nothing to run: the median of `times`, in milliseconds. */
export function bareStart(times: number): number {
  return median(Array.from({ length: times }, () => timed(process.env, '--eval', '')));
}

function timed(env: NodeJS.ProcessEnv, ...script: string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, script, { env });
  if (status !== 0) throw new Error(`node ${script.join(' ')} failed with nothing to do.`);
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
