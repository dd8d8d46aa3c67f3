// Which task gets which ID. Numbers are never used twice: the next one is above everything that was ever seen, in
// files, in the state, and in the trailers of our commits.
import { splitId } from './model.ts';
import type { Plan } from './model.ts';

/** The ID that a task is to carry in its file. */
export interface Assignment {
  readonly path: string;
  /** Index in `plan.tasks`. */
  readonly index: number;
  readonly id: string;
}

/**
 * The highest number used so far, by key: the marks that are known, and every ID in any of the files, `was` too.
 * @param used further IDs that were seen, for example those of rows whose task left its file
 */
export function highWaterOf(
  plans: readonly Plan[],
  known: Readonly<Record<string, number>>,
  used: Iterable<string> = [],
): ReadonlyMap<string, number> {
  const marks = new Map(Object.entries(known));
  const written = plans.flatMap(({ tasks }) => tasks.flatMap(({ id, was }) => [id, was]));
  for (const id of [...written, ...used]) {
    const parts = id === undefined ? undefined : splitId(id);
    if (parts) marks.set(parts.key, Math.max(parts.number, marks.get(parts.key) ?? 0));
  }
  return marks;
}

/**
 * IDs for all tasks that have none, in the order of the files. Archived plans and those in `frozen` (keys) get none:
 * their files stay as they are, but their IDs count.
 */
export function assignIds(
  plans: readonly Plan[],
  highWater: Readonly<Record<string, number>>,
  { used = [], frozen = new Set() }: { used?: Iterable<string>; frozen?: ReadonlySet<string> } = {},
): readonly Assignment[] {
  const marks = new Map(highWaterOf(plans, highWater, used));
  return plans
    .filter(({ archived, key }) => !archived && !frozen.has(key))
    .flatMap(({ path, key, tasks }) =>
      tasks.flatMap(({ id }, index) => {
        if (id !== undefined) return [];
        const next = (marks.get(key) ?? 0) + 1;
        marks.set(key, next);
        return [{ path, index, id: `${key}-${next}` }];
      }),
    );
}
