// The configuration with every default in place, from the text of `.github/plan-sync.yml`. A file with problems gives
// no configuration at all: nothing may be synced by half of one.
import type * as z from 'zod/mini';
import type { Problem } from '../problem.ts';
import { remembered } from '../remembered.ts';
import { readYaml } from '../yaml/read.ts';
import { plain, textOf, textsOf, valueAt } from '../yaml/tree.ts';
import type { Tree } from '../yaml/tree.ts';
import { problemsOf } from '../yaml/validate.ts';
import { configSchema, configVocabulary } from './schema.ts';
import type { MappedField, syncedFields } from './schema.ts';

export type SyncedField = (typeof syncedFields)[number];
export type Owner = 'repo' | 'notion' | 'both';
export type WriteBack = 'commit' | 'pull-request' | 'none';
export type NewRows = 'import' | 'ignore';

export interface Config {
  /** Globs of plan files; those with a leading `!` take files out. */
  readonly plans: readonly string[];
  readonly notion: {
    readonly parent: string | undefined;
    readonly tasks: string | undefined;
    readonly plans: string | undefined;
    /** Field → name or id of the property, where it was given. */
    readonly properties: ReadonlyMap<MappedField, string>;
    readonly body: 'full' | 'criteria' | 'none';
    readonly specSection: boolean;
  };
  /** Task status → option in Notion, where it was renamed. */
  readonly statuses: ReadonlyMap<string, string>;
  /** Handle → e-mail address or Notion user id; undefined for a person without Notion. */
  readonly people: ReadonlyMap<string, string | undefined>;
  readonly pullRequests: {
    /** Undefined: the default branch. */
    readonly branches: readonly string[] | undefined;
    /** Statuses as written; undefined: the fact changes nothing. */
    readonly draft: string | undefined;
    readonly open: string | undefined;
    readonly review: string | undefined;
    readonly merged: string | undefined;
    /** `restore`: the status that the task had before. */
    readonly closed: string | undefined;
    readonly reverted: string | undefined;
    readonly comment: boolean;
    readonly commands: 'triage' | 'write' | 'maintain' | 'admin' | 'off';
    readonly command: string;
    readonly requireTask: boolean;
  };
  readonly sync: {
    /** Undefined: depends on whether the repository is public, see `effectiveConfig`. */
    readonly writeBack: WriteBack | undefined;
    readonly message: string;
    readonly conflicts: 'repo' | 'notion' | 'ask';
    readonly fields: ReadonlyMap<SyncedField, Owner>;
    readonly removedFromFile: 'trash' | 'cancel' | 'keep';
    readonly trashedInNotion: 'propose' | 'cancel' | 'restore';
    /** Undefined as for `writeBack`. */
    readonly newRows: NewRows | undefined;
    /** Shares between 0 and 1. */
    readonly maxRemovals: number;
    readonly maxChanges: number;
    readonly state: string;
  };
}

/** A configuration in which nothing is left open. */
export interface EffectiveConfig extends Config {
  readonly sync: Config['sync'] & { readonly writeBack: WriteBack; readonly newRows: NewRows };
}

/** The configuration of a repository that has no file. */
export const defaultConfig: Config = configOf({}, undefined);

/**
 * @param path names the file in problems. @param text its whole content.
 * Never throws; every problem of the file is in the answer, in the order of the lines.
 */
export function parseConfig(path: string, text: string): ParsedConfig {
  return parsedFile(`${path}\0${text}`);
}

interface ParsedConfig {
  readonly config: Config | undefined;
  readonly problems: readonly Problem[];
}

const parsedFile = remembered((file) => {
  const end = file.indexOf('\0');
  return parseFile(file.slice(0, end), file.slice(end + 1));
}, 10);

function parseFile(path: string, text: string): ParsedConfig {
  const file = readYaml(path, text);
  if (file.problems.length === 0 && file.root?.kind === 'scalar' && file.root.value === null)
    return { config: defaultConfig, problems: [] };
  const newer = newerVersion(file.root);
  if (newer) return { config: undefined, problems: [{ ...newer, file: path }] };
  const problems = problemsOf(configSchema, file, path, configVocabulary);
  if (problems.length > 0 || !file.root) return { config: undefined, problems };
  return { config: configOf(plain(file.root) as z.infer<typeof configSchema>, file.root), problems };
}

/** Settles what depends on who can read the repository: in public ones people review what comes from Notion. */
export function effectiveConfig(config: Config, repository: { readonly public: boolean }): EffectiveConfig {
  const { sync } = config;
  return {
    ...config,
    sync: {
      ...sync,
      writeBack: sync.writeBack ?? (repository.public ? 'pull-request' : 'commit'),
      newRows: sync.newRows ?? (repository.public ? 'ignore' : 'import'),
    },
  };
}

/** A file for a later release would be misread key by key: one problem instead of many. */
function newerVersion(root: Tree | undefined): Problem | undefined {
  const version = valueAt(root, ['version']);
  if (version?.kind !== 'scalar' || typeof version.value !== 'number' || version.value <= 1) return undefined;
  return {
    code: 'configuration',
    message: `The configuration is written for version ${version.text}; this release reads version 1.`,
    hint: 'Use a newer release of the action, or set `version: 1` and its keys.',
    ...version.at,
  };
}

/** @param file values that the schema accepted. @param root the same file, for texts as they were written. */
function configOf(file: z.infer<typeof configSchema>, root: Tree | undefined): Config {
  const at = (...path: string[]): string | undefined => textOf(valueAt(root, path));
  const pairs = (...path: string[]): readonly (readonly [string, string])[] => {
    const map = valueAt(root, path);
    return (map?.kind === 'map' ? map.entries : []).flatMap(({ key, value }) => {
      const text = textOf(value);
      return text === undefined ? [] : [[key, text] as const];
    });
  };
  const status = (fact: string, fallback: string): string | undefined =>
    unlessNone(at('pull-requests', fact) ?? fallback);
  const { notion, sync } = file;
  const pullRequests = file['pull-requests'];
  const branches = textsOf(valueAt(root, ['pull-requests', 'branches']));
  const plans = textsOf(valueAt(root, ['plans']));
  return {
    plans: plans.length > 0 ? plans : ['plans/**/*.{yml,yaml}'],
    notion: {
      parent: at('notion', 'parent'),
      tasks: at('notion', 'tasks'),
      plans: at('notion', 'plans'),
      properties: new Map(pairs('notion', 'properties') as [MappedField, string][]),
      body: notion?.body ?? 'full',
      specSection: notion?.['spec-section'] ?? true,
    },
    statuses: new Map(pairs('statuses')),
    people: new Map(pairs('people').map(([handle, person]) => [handle, unlessNone(person)])),
    pullRequests: {
      branches: branches.length > 0 ? branches : undefined,
      draft: status('draft', 'In Progress'),
      open: status('open', 'In Progress'),
      review: status('review', 'In Review'),
      merged: status('merged', 'Done'),
      closed: status('closed', 'restore'),
      reverted: status('reverted', 'To Do'),
      comment: pullRequests?.comment ?? true,
      commands: pullRequests?.commands ?? 'write',
      command: pullRequests?.command ?? 'plan',
      requireTask: pullRequests?.['require-task'] ?? false,
    },
    sync: {
      writeBack: sync?.['write-back'] ?? undefined,
      message: at('sync', 'message') ?? 'chore(plans): {summary}',
      conflicts: sync?.conflicts ?? 'repo',
      fields: new Map(pairs('sync', 'fields') as [SyncedField, Owner][]),
      removedFromFile: sync?.['removed-from-file'] ?? 'trash',
      trashedInNotion: sync?.['trashed-in-notion'] ?? 'propose',
      newRows: sync?.['new-rows'] ?? undefined,
      maxRemovals: shareOf(sync?.['max-removals'] ?? '20%'),
      maxChanges: shareOf(sync?.['max-changes'] ?? '50%'),
      state: sync?.state ?? 'refs/plan-sync/state',
    },
  };
}

function unlessNone(text: string): string | undefined {
  return text.toLowerCase() === 'none' ? undefined : text;
}

function shareOf(percent: string): number {
  return Number(percent.slice(0, -1)) / 100;
}
