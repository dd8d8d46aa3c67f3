/** Runs a bundled action as the runner does: a node process with that environment and nothing else. */
import { spawn } from 'node:child_process';
import type { GitHubEmulator } from './emulator.ts';
import { startRun } from './runner.ts';
import type { Inputs, RunOptions } from './runner.ts';
import type { GitHubEvent } from './state.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

export interface BundleResult {
  readonly exitCode: number | null;
  /** The log as written, workflow commands included. */
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** Values the action asked to hide in logs. */
  readonly masks: readonly string[];
}

export interface BundleOptions extends RunOptions {
  /** Default dist/index.js. */
  readonly bundle?: string;
  /** Node to run it with; default this one. */
  readonly node?: string;
  /** Milliseconds after which the run is cancelled; default two minutes. */
  readonly timeout?: number;
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the bundle for an event to its end, and completes the workflow run. */
export async function runBundle(
  github: GitHubEmulator,
  event: GitHubEvent,
  inputs: Inputs = {},
  options: BundleOptions = {},
): Promise<BundleResult> {
  const run = startRun(github, event, inputs, options);
  const { bundle = 'dist/index.js', node = process.execPath, timeout = 120_000 } = options;
  const child = spawn(node, [bundle], {
    env: { ...run.env, ...options.env },
    timeout,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const { annotations, masks } = parseCommands(stdout);
  const result = {
    exitCode,
    stdout,
    stderr,
    outputs: run.outputs(),
    summary: run.summary(),
    annotations,
    masks,
  };
  run.finish(exitCode === 0 ? 'success' : exitCode === null ? 'cancelled' : 'failure');
  return result;
}

const decode = (text: string): string =>
  text
    .replace(/%0D/g, '\r')
    .replace(/%0A/g, '\n')
    .replace(/%3A/g, ':')
    .replace(/%2C/g, ',')
    .replace(/%25/g, '%');

/** The workflow commands (`::error file=…::message`) in a log. */
export function parseCommands(log: string): { annotations: Annotation[]; masks: string[] } {
  const annotations: Annotation[] = [];
  const masks: string[] = [];
  for (const [, name, list = '', message = ''] of log.matchAll(/^::([\w-]+)(?: (.*?))?::(.*)$/gm)) {
    if (name === 'add-mask') masks.push(decode(message));
    if (name !== 'error' && name !== 'warning' && name !== 'notice') continue;
    const properties = new Map(
      list.split(',').map((part) => {
        const equals = part.indexOf('=');
        return [part.slice(0, equals), decode(part.slice(equals + 1))] as const;
      }),
    );
    const [title, file, line, column] = ['title', 'file', 'line', 'col'].map((key) => properties.get(key));
    annotations.push({
      level: name,
      message: decode(message),
      ...(title !== undefined && { title }),
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line: Number(line) }),
      ...(column !== undefined && { column: Number(column) }),
    });
  }
  return { annotations, masks };
}
