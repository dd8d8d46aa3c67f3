// What the workflows of a repository say about the action: when it runs, with what it may do and which token.
import { parse } from 'yaml';
import type { Config } from '../config/config.ts';
import type { ActionsSettings } from './facts.ts';

/** A file under `.github/workflows`. */
export interface WorkflowFile {
  readonly path: string;
  readonly text: string;
}

/** What workflows are judged by. */
export interface WorkflowFacts {
  readonly files: readonly WorkflowFile[];
  /** Undefined where none could be read. */
  readonly config: Config | undefined;
  readonly defaultBranch: string | undefined;
  readonly actions: ActionsSettings | undefined;
  /** Names of the repository's secrets; undefined where they cannot be seen. */
  readonly secrets: readonly string[] | undefined;
  /** Pull requests go through a merge queue. */
  readonly hasQueue: boolean;
}

export type Grant = 'none' | 'read' | 'write';

/** One job that uses the action. */
export interface Use {
  readonly path: string;
  /** As it is named there: `acme/plan-sync@v1`. */
  readonly action: string;
  /** What GitHub calls it → its settings: types, branches, inputs. */
  readonly events: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** What the token may do; undefined: the workflow does not say it. */
  readonly grants: ((permission: string) => Grant) | undefined;
  readonly concurrency:
    { readonly group: string; readonly cancels: boolean; readonly queues: boolean } | undefined;
  /** Of the action, by name. */
  readonly inputs: ReadonlyMap<string, string>;
  /** `if` of the job; empty where there is none. */
  readonly condition: string;
  /** The job has an environment, which may have secrets of its own. */
  readonly hasEnvironment: boolean;
}

export interface Workflows {
  readonly uses: readonly Use[];
  /** Paths of files that are no YAML. */
  readonly unreadable: readonly string[];
}

type Mapping = Readonly<Record<string, unknown>>;

const ours = /^[\w.-]+\/plan-sync(?:\/[\w./-]*)?@/;

/** Finds every job that uses the action. */
export function readWorkflows(files: readonly WorkflowFile[]): Workflows {
  const uses: Use[] = [];
  const unreadable: string[] = [];
  for (const { path, text } of files) {
    const workflow = readFile(text);
    if (workflow === undefined) unreadable.push(path);
    else uses.push(...usesOf(path, workflow));
  }
  return { uses, unreadable };
}

function readFile(text: string): Mapping | undefined {
  try {
    const value: unknown = parse(text, { maxAliasCount: 50, logLevel: 'error' });
    return value === null ? {} : asMapping(value);
  } catch {
    return undefined;
  }
}

function usesOf(path: string, workflow: Mapping): readonly Use[] {
  return Object.values(asMapping(workflow['jobs']) ?? {}).flatMap((value) => {
    const job = asMapping(value) ?? {};
    const steps = Array.isArray(job['steps']) ? (job['steps'] as unknown[]) : [];
    return steps.flatMap((each): readonly Use[] => {
      const step = asMapping(each) ?? {};
      const action = textOf(step['uses']);
      if (!ours.test(action)) return [];
      const given = Object.entries(asMapping(step['with']) ?? {});
      return [
        {
          path,
          action,
          events: eventsOf(workflow['on']),
          grants: grantsOf(job['permissions'] ?? workflow['permissions']),
          concurrency: concurrencyOf(job['concurrency'] ?? workflow['concurrency']),
          inputs: new Map(given.map(([name, input]) => [name, textOf(input)])),
          condition: textOf(job['if']),
          hasEnvironment: job['environment'] !== undefined,
        },
      ];
    });
  });
}

function eventsOf(on: unknown): Use['events'] {
  if (typeof on === 'string') return new Map([[on, {}]]);
  if (Array.isArray(on)) return new Map((on as unknown[]).map((name) => [textOf(name), {}]));
  const named = Object.entries(asMapping(on) ?? {});
  return new Map(named.map(([name, settings]) => [name, asMapping(settings) ?? {}]));
}

function grantsOf(permissions: unknown): Use['grants'] {
  if (permissions === undefined) return undefined;
  if (permissions === 'write-all') return () => 'write';
  if (permissions === 'read-all') return () => 'read';
  const given = asMapping(permissions) ?? {};
  return (name) => {
    const grant = given[name];
    return grant === 'read' || grant === 'write' ? grant : 'none';
  };
}

function concurrencyOf(value: unknown): Use['concurrency'] {
  if (value === undefined || value === null) return undefined;
  const settings = asMapping(value);
  return {
    group: textOf(settings ? settings['group'] : value),
    cancels: settings?.['cancel-in-progress'] !== undefined && settings['cancel-in-progress'] !== false,
    queues: settings?.['queue'] === 'max',
  };
}

/** Without a Notion token plans are only validated and previewed. */
export const syncs = ({ inputs }: Use): boolean => (inputs.get('notion-token') ?? '') !== '';

/** The values of a setting that may be a list or a single one. */
export function listOf(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as unknown[]).map(textOf) : [textOf(value)];
}

function asMapping(value: unknown): Mapping | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Mapping)
    : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}
