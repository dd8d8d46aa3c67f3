// What pull requests do to tasks, put into the files as they are read: from here on they count as said by the file.
import type { PlanEdit } from '../core/plan/edit.ts';
import type { Plan } from '../core/plan/model.ts';
import type { Cause as Moved, Book } from '../core/pull-requests/book.ts';
import { scopeOf } from '../core/pull-requests/facts.ts';
import { readReferences, type References } from '../core/pull-requests/references.ts';
import { revertedBy } from '../core/pull-requests/reverted.ts';
import { applyFacts, type Change, type HeldMove, type Rules } from '../core/pull-requests/rules.ts';
import { addPending, standing } from '../core/reconcile/pending.ts';
import type { Operation, Result } from '../core/report.ts';
import type { TaskState } from '../core/state/model.ts';
import type { Cause, PendingChange } from '../core/state/pending.ts';
import { taskVocabulary } from '../core/status.ts';
import type { Connection } from './connect.ts';
import type { News } from './news.ts';
import type { Ports, SyncRequest } from './run.ts';
import type { Observed } from './survey.ts';
import { apply } from './write-back.ts';

export interface Moves {
  /** With everything that is pending in its texts. */
  readonly observed: Observed;
  readonly pending: readonly PendingChange[];
  readonly book: Book;
  /** What was agreed on for each task before this run, by ID. */
  readonly before: ReadonlyMap<string, TaskState>;
  readonly changes: readonly Change[];
  readonly references: ReadonlyMap<number, References>;
  readonly held: readonly HeldMove[];
  readonly rules: Rules;
  readonly results: readonly Result[];
}

/**
 * Applies what happened in pull requests to the plans that were read.
 * @param refused changes that people decided against
 */
export function moveTasks(
  { repository: { owner, name } }: Pick<Ports, 'repository'>,
  request: SyncRequest,
  observed: Observed,
  connection: Connection,
  news: News,
  refused: readonly PendingChange[],
): Moves {
  const { session, known, repository, head, config } = observed;
  const rules: Rules = {
    statuses: taskVocabulary(
      connection.detection.tasks.fields.status,
      Object.fromEntries(config.config.statuses),
    ),
    config: config.config.pullRequests,
    scope: scopeOf(config.config, { defaultBranch: head.branch, configPath: request.configPath }),
  };
  const given = new Set(refused.map(nameOf));
  const before = (known?.pending ?? []).filter((change) => !given.has(nameOf(change)));
  const waiting = standing(before, repository.plans);
  const then = withEdits(observed, waiting.edits);

  const references = new Map(
    news.pullRequests.map((each) => [each.number, readReferences(each, tasksOf(then))]),
  );
  const changes = news.pullRequests.map((pullRequest): Change => ({
    pullRequest,
    links: references.get(pullRequest.number)!.links,
    reverts: revertedBy(pullRequest, `${owner}/${name}`, session.book),
  }));
  const statuses = new Map(
    then.repository.plans.flatMap(({ tasks, archived }) =>
      archived ? [] : tasks.flatMap(({ id, status }) => (id === undefined ? [] : [[id, status] as const])),
    ),
  );
  const { book, moves, held } = applyFacts(session.book, changes, statuses, rules);
  const pending = moves.reduce((all, { task, to, cause }) => {
    const edits = editsOf(then.repository.plans, task, to);
    return addPending(all, edits, repository.plans, { why: causeOf(cause), due: isDue(cause) });
  }, standing(waiting.pending, repository.plans).pending);
  const landing = landingNow(pending, request.lands, session.now());
  return {
    observed: withEdits(observed, standing(landing, repository.plans).edits),
    pending: landing,
    book,
    before: new Map([...session.plans.values()].flatMap(({ tasks }) => Object.entries(tasks))),
    changes,
    references,
    held,
    rules,
    results: moves.map(({ task, from, to, cause }): Result => ({
      operation: operationOf(then.repository.plans, task, { field: 'status', from, to }),
      outcome: request.dryRun ? { kind: 'planned' } : { kind: 'done', url: cause.url },
    })),
  };
}

const nameOf = ({ plan, task, field, to }: PendingChange): string => JSON.stringify([plan, task, field, to]);

function withEdits(observed: Observed, edits: readonly PlanEdit[]): Observed {
  const { known, session, repository } = observed;
  const seen = { known: known?.plans ?? {}, index: session.index };
  // One that cannot be written stays pending, and every other goes ahead.
  const view = edits.reduce((before, edit) => {
    const { view: after, why } = apply(before, [edit], seen);
    return why === undefined ? after : before;
  }, repository);
  return { ...observed, repository: view };
}

function tasksOf({ session, repository, known }: Observed) {
  const ids = new Set([
    ...Object.keys(session.index),
    ...repository.plans.flatMap(({ tasks }) => tasks.flatMap(({ id }) => id ?? [])),
  ]);
  const keys = [...repository.plans.map(({ key }) => key), ...Object.keys(known?.plans ?? {})];
  return { ids, keys: new Set(keys), taskOf: (id: string) => (ids.has(id) ? id : undefined) };
}

function planOf(plans: readonly Plan[], task: string): Plan | undefined {
  return plans.find(({ tasks }) => tasks.some(({ id }) => id === task));
}

function editsOf(plans: readonly Plan[], task: string, status: string): readonly PlanEdit[] {
  const plan = planOf(plans, task);
  return plan ? [{ kind: 'set-task', plan: plan.key, task, values: { status } }] : [];
}

function operationOf(plans: readonly Plan[], task: string, change: Operation['changes'][number]): Operation {
  const plan = planOf(plans, task);
  const title = plan?.tasks.find(({ id }) => id === task)?.title ?? task;
  return { kind: 'move-task', plan: plan?.key, task, title, changes: [change], blocks: 0 };
}

const happened: Readonly<Record<Moved['fact'], string>> = {
  draft: 'was opened as a draft',
  open: 'was opened',
  review: 'is in review',
  merged: 'was merged',
  closed: 'was closed',
  reverted: 'was reverted',
  unlinked: 'no longer names it',
};

function causeOf({ fact, pullRequest, url, at, by = '' }: Moved): Cause {
  return { text: `pull request ${pullRequest} ${happened[fact]}`, url, by, at };
}

/** What a pull request that is still open did may change again before anybody reads the file. */
function isDue({ fact }: Moved): boolean {
  return !['draft', 'open', 'review'].includes(fact);
}

/** With those that have waited long enough asking for a commit. */
function landingNow(
  pending: readonly PendingChange[],
  lands: SyncRequest['lands'],
  now: string,
): readonly PendingChange[] {
  const today = now.slice(0, 10);
  return pending.map((change) => ({
    ...change,
    due: change.due || lands === 'all' || (lands === 'older' && change.why.at.slice(0, 10) < today),
  }));
}
