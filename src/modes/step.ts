// How far pull requests and commands have come with the plans that were read: one step for each of them.
import type { PlanEdit } from '../core/plan/edit.ts';
import type { Plan } from '../core/plan/model.ts';
import type { Book, Cause as Moved } from '../core/pull-requests/book.ts';
import type { Move, TaskStatuses } from '../core/pull-requests/rules.ts';
import { addPending } from '../core/reconcile/pending.ts';
import type { Operation } from '../core/report.ts';
import type { Cause, PendingChange } from '../core/state/pending.ts';
import { statusOf, type Statuses } from '../core/status.ts';
import type { Observed } from './survey.ts';
import { apply } from './write-back.ts';

/** What pull requests and commands have come to so far. */
export interface Step {
  readonly pending: readonly PendingChange[];
  readonly book: Book;
  readonly blocked: Readonly<Record<string, string>>;
  readonly results: readonly Operation[];
}

/** @param observed the files without anything pending: what they say already, in whatever words, needs no change */
export function withMove(
  step: Step,
  { task, from, to, cause }: Move,
  observed: Observed,
  statuses: Statuses,
): Step {
  const { plans } = observed.repository;
  const plan = planOf(plans, task);
  const said = plan?.tasks.find(({ id }) => id === task)?.status;
  const status = statusOf(said, statuses)?.name === to ? said : to;
  const edits: readonly PlanEdit[] = plan
    ? [{ kind: 'set-task', plan: plan.key, task, values: { status } }]
    : [];
  return {
    ...step,
    pending: addPending(step.pending, edits, plans, { why: causeOf(cause), due: isDue(cause) }),
    results: [...step.results, operationOf(plans, task, [{ field: 'status', from, to }])],
  };
}

/** The plans as they are with `edits`. */
export function withEdits(observed: Observed, edits: readonly PlanEdit[]): Observed {
  const { known, session, repository } = observed;
  const seen = { known: known?.plans ?? {}, index: session.index };
  // One that cannot be written stays pending, and every other goes ahead.
  const view = edits.reduce((before, edit) => {
    const { view: after, why } = apply(before, [edit], seen);
    return why === undefined ? after : before;
  }, repository);
  return { ...observed, repository: view };
}

/** All tasks and plans that can be named. @param aliases tasks by other IDs */
export function tasksOf({ session, repository, known }: Observed, aliases: ReadonlyMap<string, string>) {
  const ids = new Set([
    ...Object.keys(session.index),
    ...repository.plans.flatMap(({ tasks }) => tasks.flatMap(({ id }) => id ?? [])),
  ]);
  const keys = [...repository.plans.map(({ key }) => key), ...Object.keys(known?.plans ?? {})];
  return { ids, keys: new Set(keys), aliases, taskOf: (id: string) => (ids.has(id) ? id : aliases.get(id)) };
}

function planOf(plans: readonly Plan[], task: string): Plan | undefined {
  return plans.find(({ tasks }) => tasks.some(({ id }) => id === task));
}

/** The statuses of all tasks that were read, as the files say them. */
export function statusesOf(plans: readonly Plan[]): TaskStatuses {
  return new Map(
    plans.flatMap(({ tasks, archived }) =>
      archived ? [] : tasks.flatMap(({ id, status }) => (id === undefined ? [] : [[id, status] as const])),
    ),
  );
}

/** Something that was done to a task or a plan, by its ID or key. */
export function operationOf(plans: readonly Plan[], name: string, changes: Operation['changes']): Operation {
  const plan = planOf(plans, name) ?? plans.find(({ key }) => key === name);
  const task = plan?.tasks.find(({ id }) => id === name);
  const title = task?.title ?? plan?.title ?? name;
  return { kind: 'move-task', plan: plan?.key, task: task?.id, title, changes, blocks: 0 };
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
