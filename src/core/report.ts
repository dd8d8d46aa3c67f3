// What a run returns: everything that the job summary, the annotations, the outputs and the log are made from.
import type { FaultCode } from './fault.ts';
import type { Insight } from './insight/model.ts';
import type { Notice, Problem } from './problem.ts';

/** One field before and after, as people read it; `from` is undefined where there was nothing. */
export interface FieldChange {
  readonly field: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export type OperationKind =
  | 'create-plan'
  | 'update-plan'
  | 'create-task'
  | 'adopt-task'
  | 'update-task'
  | 'cancel-task'
  | 'remove-task'
  | 'remove-plan'
  | 'link-spec'
  | 'create-page'
  | 'assign-id'
  | 'move-task'
  | 'run-command'
  | 'pull-field'
  | 'import-plan'
  | 'import-task'
  | 'drop-task'
  | 'create-database'
  | 'update-database'
  | 'create-view'
  | 'write-config';

/** One thing that a run does, or in a dry run would do. */
export interface Operation {
  readonly kind: OperationKind;
  readonly plan: string | undefined;
  /** The task's ID, where the operation is about a task. */
  readonly task: string | undefined;
  /** The title of what it is about. */
  readonly title: string;
  readonly changes: readonly FieldChange[];
  /** Blocks of Notion that it creates, pages included. */
  readonly blocks: number;
  /** Of what is taken over from Notion: who edited which page there. */
  readonly edit?: { readonly by: string; readonly url: string };
}

export type Outcome =
  | { readonly kind: 'done'; readonly url: string | undefined }
  | { readonly kind: 'planned' }
  | { readonly kind: 'held' }
  /** It waits in the pull request. */
  | { readonly kind: 'proposed'; readonly url: string }
  /** Notion had it already when it was looked at. */
  | { readonly kind: 'unchanged'; readonly url: string | undefined }
  /** Not done because what it would have changed is no longer what was read, or waits for something else. */
  | { readonly kind: 'skipped'; readonly reason: string }
  | {
      readonly kind: 'failed';
      readonly code: FaultCode;
      readonly reason: string;
      readonly hint: string;
    };

export interface Result {
  readonly operation: Operation;
  readonly outcome: Outcome;
}

/** A value that both sides changed: the one that was kept and the one that lost. */
export interface Conflict {
  readonly plan: string;
  readonly task: string | undefined;
  readonly field: string;
  readonly repo: string;
  readonly notion: string;
  /** `open`: neither, until somebody decides in the pull request. */
  readonly kept: 'repo' | 'notion' | 'open';
}

/** A value in which the sides differ after a full sync, and why. */
export interface Difference {
  readonly plan: string;
  readonly task: string | undefined;
  readonly field: string;
  readonly repo: string;
  readonly notion: string;
  readonly reason: string;
}

/** The half of a run that a brake holds until it is confirmed. */
export interface Held {
  readonly code: string;
  /** Why, one sentence each. */
  readonly reasons: readonly string[];
  /** False where nothing is wrong and the operations merely wait to be asked for (a deleted plan file). */
  readonly fails: boolean;
}

/** One dependency edge or node of the graph in the summary. */
export interface GraphTask {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly dependsOn: readonly string[];
}

export interface Report {
  readonly mode: string;
  readonly dryRun: boolean;
  readonly results: readonly Result[];
  readonly conflicts: readonly Conflict[];
  /** On full syncs: all differences that stay, each with its reason. */
  readonly differences: readonly Difference[];
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
  readonly held: Held | undefined;
  /** The property mapping, on the first run and whenever it changes: readable lines. */
  readonly mapping: readonly string[];
  readonly graph: readonly GraphTask[];
  /** Where the plans stand that the run looked at; undefined where that is not what it is about. */
  readonly insight: Insight | undefined;
  /** What the comment of a pull request would say, where none was written; Markdown. */
  readonly preview: string | undefined;
  /** Fields taken over from Notion. */
  readonly pulled: number;
  readonly commit: { readonly sha: string; readonly url: string } | undefined;
  readonly pullRequest: { readonly number: number; readonly url: string } | undefined;
  /** Notion requests sent. */
  readonly requests: number;
}

/** A report of a run in which nothing happened yet. */
export function emptyReport(mode: string, dryRun = false): Report {
  return {
    mode,
    dryRun,
    results: [],
    conflicts: [],
    differences: [],
    problems: [],
    notices: [],
    held: undefined,
    mapping: [],
    graph: [],
    insight: undefined,
    preview: undefined,
    pulled: 0,
    commit: undefined,
    pullRequest: undefined,
    requests: 0,
  };
}

const created = new Set<OperationKind>(['create-plan', 'create-task', 'create-page', 'create-database']);
const removed = new Set<OperationKind>(['remove-task', 'remove-plan']);
const repository = new Set<OperationKind>([
  'assign-id',
  'move-task',
  'run-command',
  'pull-field',
  'import-plan',
  'import-task',
  'drop-task',
  'write-config',
]);

/** Rows, pages and databases written in Notion, by what was done to them. */
export function counts(report: Report): { created: number; updated: number; removed: number } {
  const done = report.results.filter((result) => result.outcome.kind === 'done');
  const inNotion = done.filter(({ operation }) => !repository.has(operation.kind));
  return {
    created: inNotion.filter(({ operation }) => created.has(operation.kind)).length,
    updated: inNotion.filter(({ operation }) => !created.has(operation.kind) && !removed.has(operation.kind))
      .length,
    removed: inNotion.filter(({ operation }) => removed.has(operation.kind)).length,
  };
}

/** Whether the run fails: problems, failed operations, or a brake. */
export function failed(report: Report): boolean {
  return (
    report.problems.length > 0 ||
    report.held?.fails === true ||
    report.results.some((result) => result.outcome.kind === 'failed')
  );
}

/** Whether anything was written, on either side. */
export function changed(report: Report): boolean {
  return (
    report.commit !== undefined ||
    report.results.some(({ outcome }) => outcome.kind === 'done' || outcome.kind === 'proposed')
  );
}
