// What a task's row shows of its pull requests, and when the task was completed.
import type { DerivedTask } from '../board/tasks.ts';
import type { Task } from '../plan/model.ts';
import { notionBase, repoBase, type TaskState } from '../state/model.ts';
import type { Statuses } from '../status.ts';
import { movedTask, type Book } from './book.ts';

export interface RowFacts {
  readonly book: Book;
  readonly statuses: Statuses;
  /** What was agreed on before this run; undefined for a task without a row. */
  readonly before: (task: string) => TaskState | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** The values that the action owns, by task. One that it knows nothing of is missing: the row keeps what it has. */
export function rowValues(facts: RowFacts): (task: Task) => DerivedTask {
  const links = linesByTask(facts.book);
  return (task) => {
    if (task.id === undefined) return {};
    const state = facts.before(task.id);
    const shown = state?.fields['pull-requests'];
    const lines = links.get(task.id) ?? [];
    const isShown = shown !== undefined && notionBase(shown) !== null;
    return {
      ...(lines.length > 0
        ? { 'pull-requests': lines.join('\n') }
        : isShown
          ? { 'pull-requests': undefined }
          : {}),
      ...completed(facts, task, task.id, state),
    };
  };
}

function linesByTask({ pullRequests }: Book): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, string[]>();
  for (const [number, { state, url, tasks }] of Object.entries(pullRequests))
    for (const [task, { gone }] of Object.entries(tasks))
      if (!gone) lines.set(task, [...(lines.get(task) ?? []), `#${number} ${state} ${url}`]);
  return lines;
}

/** A task that was done before anybody looked has no date: nobody knows it. */
function completed(
  { book, statuses, today }: RowFacts,
  { status }: Task,
  id: string,
  state: TaskState | undefined,
): Pick<DerivedTask, 'completed'> {
  if (!state) return {};
  const { status: statusBase, completed: date } = state.fields;
  const known = date && notionBase(date);
  const isDone = status !== undefined && statuses.resolve(status)?.category === 'done';
  if (!isDone) return known ? { completed: undefined } : {};
  if (known && typeof known === 'object' && 'start' in known) return { completed: known.start.slice(0, 10) };
  const option = statusBase && repoBase(statusBase);
  const wasDone = typeof option === 'string' && statuses.ofOption(option)?.category === 'done';
  if (wasDone || !statusBase) return {};
  const moved = movedTask(book, id);
  const merged = moved?.cause?.fact === 'merged' && moved.set === status ? moved.cause.at : undefined;
  return { completed: merged?.slice(0, 10) ?? today };
}
