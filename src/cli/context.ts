// What every command is given: the folder it was called in, the environment, and where it may write.
import type { Command } from 'commander';
import { exitCodes, type ExitCode } from './exit.ts';
import { openTerminal, type Terminal } from './terminal.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Context {
  /** The folder that the command was called in. */
  readonly cwd: string;
  readonly env: Environment;
  /** For results. */
  readonly out: Terminal;
  /** For progress and for what went wrong. */
  readonly err: Terminal;
  /** Whether somebody sits before it who can be asked. */
  readonly isAttended: boolean;
  /** The folder of the package: holds `package.json`, `dist` and `examples`. */
  readonly packageRoot: URL;
  /** A value that must never be shown from now on. */
  conceal(secret: string): void;
  /** The exit status that the process ends with, unless another part of the command found something worse. */
  exit(code: ExitCode): void;
}

/** Adds one command to the program. */
export type Register = (program: Command, context: Context) => void;

/** The part of `process` that a command line needs. */
export type Process = Pick<NodeJS.Process, 'argv' | 'cwd' | 'env' | 'stdin' | 'stdout' | 'stderr'>;

const secretNames = ['NOTION_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN'];

/** `status` tells what the commands said about the exit status. */
export function openContext(
  process: Process,
  packageRoot: URL,
): { readonly context: Context; readonly status: () => ExitCode } {
  const secrets = new Set<string>();
  const conceal = (secret: string): void => {
    if (secret.trim().length > 0) secrets.add(secret.trim());
  };
  for (const name of secretNames) conceal(process.env[name] ?? '');
  let status: ExitCode = exitCodes.fine;
  const context: Context = {
    cwd: process.cwd(),
    env: process.env,
    out: openTerminal(process.stdout, process.env, secrets),
    err: openTerminal(process.stderr, process.env, secrets),
    // Node builds a stream for whoever looks at the input, and hardly any command does.
    get isAttended() {
      return process.stdin.isTTY && process.stdout.isTTY && (process.env['CI'] ?? '') === '';
    },
    packageRoot,
    conceal,
    exit: (code) => (status = status === exitCodes.fine ? code : status),
  };
  return { context, status: () => status };
}
