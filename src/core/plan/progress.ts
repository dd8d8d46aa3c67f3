// How far a plan or a phase is, from the categories of its tasks' statuses. Which category a status belongs to
// depends on the database and is decided elsewhere.

export type Category = 'todo' | 'active' | 'review' | 'done' | 'blocked' | 'cancelled';

export type ComputedStatus = 'Planned' | 'In Progress' | 'Blocked' | 'Done';

export interface Progress {
  readonly status: ComputedStatus;
  /** Tasks done ÷ (all − cancelled), between 0 and 1. Nothing left to count is 1, no tasks at all is 0. */
  readonly share: number;
  readonly done: number;
  /** Tasks that count: all but the cancelled ones. */
  readonly counted: number;
}

/** The progress of a set of tasks: those of a plan, or those of one phase. */
export function progressOf(tasks: readonly Category[]): Progress {
  const counting = tasks.filter((category) => category !== 'cancelled');
  const done = counting.filter((category) => category === 'done').length;
  const share = counting.length > 0 ? done / counting.length : tasks.length > 0 ? 1 : 0;
  return { status: statusOf(tasks), share, done, counted: counting.length };
}

/** Cancelled is never computed: a plan is given up by a person. */
function statusOf(tasks: readonly Category[]): ComputedStatus {
  const unfinished = tasks.filter((category) => category !== 'done' && category !== 'cancelled');
  if (tasks.length > 0 && unfinished.length === 0) return 'Done';
  if (tasks.every((category) => category === 'todo' || category === 'cancelled')) return 'Planned';
  return unfinished.every((category) => category === 'blocked') ? 'Blocked' : 'In Progress';
}

/** The progress of each phase, by its title, in the order of `phases`; `categories` runs parallel to `tasks`. */
export function phaseProgress(
  phases: readonly { readonly title: string }[],
  tasks: readonly { readonly phase: string | undefined }[],
  categories: readonly Category[],
): ReadonlyMap<string, Progress> {
  return new Map(
    phases.map(({ title }) => [
      title,
      progressOf(categories.filter((_, index) => tasks[index]?.phase === title)),
    ]),
  );
}

/** A percentage for people: whole, and 100% only when nothing is left. */
export function percent(share: number): string {
  return `${Math.floor(share * 100)}%`;
}
