// Options that several commands share, and the environment behind them.
import { InvalidArgumentError, type Command } from 'commander';
import { defaultConfigPath } from '../action/inputs.ts';
import { findRoot } from '../adapters/local/root.ts';
import type { Context } from './context.ts';

export interface ConfigOption {
  readonly config: string;
}

export interface RemoteOptions extends ConfigOption {
  readonly repo?: string;
}

export interface JsonOption {
  readonly json?: true;
}

export function withConfig(command: Command): Command {
  return command.option(
    '--config <path>',
    'the configuration, from the root of the repository',
    defaultConfigPath,
  );
}

export function withRemote(command: Command): Command {
  return withConfig(command).option(
    '--repo <owner/name>',
    'the repository on GitHub, instead of the remote `origin`',
    repositoryName,
  );
}

export function withJson(command: Command): Command {
  return command.option('--json', 'print the result as JSON');
}

/** The root of the working tree that the command was called in; without a checkout around it, that folder itself. */
export function workingTreeRoot({ cwd }: Context, { config }: ConfigOption): string {
  return findRoot(cwd, config) ?? cwd;
}

/** Checks a key of a plan, and writes it as plans do; collects the keys that were given before. */
export function planKeys(text: string, before: readonly string[] = []): readonly string[] {
  const keys = text
    .toUpperCase()
    .split(/[\s,]+/)
    .filter((key) => key !== '');
  const wrong = keys.find((key) => !/^[A-Z][A-Z0-9]{1,9}$/.test(key));
  if (wrong !== undefined || keys.length === 0)
    throw new InvalidArgumentError('A key is a letter and then one to nine letters and digits, as in PREF.');
  return [...before, ...keys];
}

function repositoryName(text: string): string {
  if (!/^[\w.-]+\/[\w.-]+$/.test(text))
    throw new InvalidArgumentError('Write owner/name, as in acme/platform.');
  return text;
}
