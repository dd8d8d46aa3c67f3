// Changes by pull requests and commands on their way into the files: they count as said by the file from the moment
// they are known, and stand in the state until the file says it itself or somebody has written something else there.
import type { PlanEdit } from '../plan/edit.ts';
import type { Plan, Task, Update } from '../plan/model.ts';
import { serialise } from '../state/model.ts';
import type { PendingChange } from '../state/pending.ts';

export interface Standing {
  /** What is to be put into the files as they are. */
  readonly edits: readonly PlanEdit[];
  /** What still waits. Changes of plans that were not read do. */
  readonly pending: readonly PendingChange[];
}

/** What is left of `pending` with the files as they are. */
export function standing(pending: readonly PendingChange[], plans: readonly Plan[]): Standing {
  const left = pending.flatMap((change): { change: PendingChange; edit: PlanEdit | undefined }[] => {
    const plan = plans.find(({ key }) => key === change.plan);
    if (!plan) return [{ change, edit: undefined }];
    const subject = change.task === undefined ? plan : plan.tasks.find(({ id }) => id === change.task);
    const value = subject && valueToSet(change, subject);
    return value === undefined ? [] : [{ change, edit: editOf(change, value) }];
  });
  return {
    edits: left.flatMap(({ edit }) => edit ?? []),
    pending: left.map(({ change }) => change),
  };
}

/**
 * `pending` with what `edits` (of whole values, on the files as they are with `pending` in them) change on top.
 * @param plans the files without anything pending
 */
export function addPending(
  pending: readonly PendingChange[],
  edits: readonly PlanEdit[],
  plans: readonly Plan[],
  { why, due }: Pick<PendingChange, 'why' | 'due'>,
): readonly PendingChange[] {
  const added = edits.flatMap((edit): PendingChange[] => {
    if (edit.kind !== 'set-task' && edit.kind !== 'set-plan') return [];
    const plan = plans.find(({ key }) => key === edit.plan);
    const id = edit.kind === 'set-task' ? String(edit.task) : undefined;
    const subject = id === undefined ? plan : plan?.tasks.find((task) => task.id === id);
    if (!subject) return [];
    return Object.entries<unknown>(edit.values).map(([field, value]) => {
      const from = said(subject, field);
      return {
        plan: edit.plan,
        ...(id === undefined ? {} : { task: id }),
        field,
        from: field === 'updates' ? null : from,
        to: field === 'updates' ? addedNotes(from, value) : (value ?? null),
        why,
        due,
      };
    });
  });
  return added.reduce(join, pending);
}

/** The later change of one key stands for both; notes are collected, each with the cause of the last. */
function join(pending: readonly PendingChange[], next: PendingChange): readonly PendingChange[] {
  const isSame = (one: PendingChange): boolean =>
    one.plan === next.plan && one.task === next.task && one.field === next.field;
  const before = pending.find(isSame);
  const to =
    next.field === 'updates' && before ? addedNotes([], [...notes(before.to), ...notes(next.to)]) : next.to;
  const others = pending.filter((one) => !isSame(one));
  const joined = { ...next, to, due: next.due || before?.due === true };
  return serialise(joined.from) === serialise(joined.to) ? others : [...others, joined];
}

/** What the key is to be set to; undefined where the file says it, or somebody wrote something else. */
function valueToSet({ field, from, to }: PendingChange, subject: Task | Plan): unknown {
  const now = said(subject, field);
  if (field === 'updates') {
    const missing = addedNotes(now, to);
    return missing.length === 0 ? undefined : [...notes(now), ...missing.map(inOrder)];
  }
  return serialise(now) === serialise(from) && serialise(now) !== serialise(to) ? to : undefined;
}

function editOf({ plan, task, field }: PendingChange, value: unknown): PlanEdit {
  const values = { [field]: value };
  return task === undefined ? { kind: 'set-plan', plan, values } : { kind: 'set-task', plan, task, values };
}

/** As it is compared and stored: nothing and an empty list are one. */
function said(subject: Task | Plan, field: string): unknown {
  const value: unknown = Object.hasOwn(subject, field)
    ? (subject as unknown as Readonly<Record<string, unknown>>)[field]
    : undefined;
  return value === undefined || (Array.isArray(value) && value.length === 0) ? null : value;
}

/** The notes in `after` that `before` has not. */
function addedNotes(before: unknown, after: unknown): readonly Update[] {
  const known = new Set(notes(before).map(serialise));
  return [...new Map(notes(after).map((note) => [serialise(note), note])).values()].filter(
    (note) => !known.has(serialise(note)),
  );
}

/** As notes are written; the state keeps no order of keys. */
function inOrder({ date, by, note }: Update): Update {
  return { date, by, note };
}

function notes(value: unknown): readonly Update[] {
  return Array.isArray(value) ? (value as readonly Update[]) : [];
}
