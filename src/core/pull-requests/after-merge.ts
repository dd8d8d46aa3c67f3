// What merging a pull request now would do, for its comment.
import { finished, statusOf, type Statuses } from '../status.ts';
import type { Book } from './book.ts';
import type { PullRequest } from './model.ts';
import { applyFacts, type Change, type HeldMove, type Rules, type TaskStatuses } from './rules.ts';

export interface AfterMerge {
  readonly task: string;
  readonly now: string | undefined;
  readonly after: string | undefined;
  /** What the merge is kept from doing to this task. */
  readonly held: HeldMove | undefined;
}

/**
 * The tasks that a pull request concerns, in the order of `tasks`, with their statuses now and once it is merged.
 * @param book with the facts of this pull request applied, as `tasks` has their effect
 */
export function afterMerge(
  book: Book,
  change: Change,
  tasks: TaskStatuses,
  rules: Rules,
): readonly AfterMerge[] {
  const { number } = change.pullRequest;
  const {
    book: then,
    moves,
    held,
  } = applyFacts(book, [{ ...change, pullRequest: merged(change.pullRequest) }], tasks, rules);
  const concerned = new Set([
    ...Object.keys(then.pullRequests[number]?.tasks ?? {}),
    ...moves.map(({ task }) => task),
  ]);
  return [...tasks.keys()]
    .filter((task) => concerned.has(task))
    .map((task) => ({
      task,
      now: tasks.get(task),
      after: moves.find((move) => move.task === task)?.to ?? tasks.get(task),
      held: held.findLast((each) => each.task === task),
    }));
}

/**
 * The tasks that a merge unblocks: unfinished ones that waited for a task which it finishes, and then wait for none.
 * @param dependencies what each task depends on, by ID
 */
export function unblockedBy(
  after: readonly AfterMerge[],
  tasks: TaskStatuses,
  dependencies: ReadonlyMap<string, readonly string[]>,
  statuses: Statuses,
): readonly string[] {
  const then = new Map([...tasks, ...after.map((each) => [each.task, each.after] as const)]);
  const isFinished = (all: TaskStatuses, task: string): boolean => {
    const status = all.has(task) ? statusOf(all.get(task), statuses) : undefined;
    return status !== undefined && finished(status.category);
  };
  return [...dependencies].flatMap(([task, needed]) => {
    const waited = needed.some((each) => !isFinished(tasks, each) && isFinished(then, each));
    const free = needed.every((each) => isFinished(then, each));
    return waited && free && tasks.has(task) && !isFinished(then, task) ? [task] : [];
  });
}

/** The same pull request as GitHub would show it once it is merged, after everything that can have happened. */
function merged(pullRequest: PullRequest): PullRequest {
  if (pullRequest.state === 'merged') return pullRequest;
  const at = '9999-12-31T23:59:59Z';
  return {
    ...pullRequest,
    state: 'merged',
    updatedAt: at,
    events: [...pullRequest.events, { kind: 'merged', at, by: undefined }],
  };
}
