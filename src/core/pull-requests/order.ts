// How statuses stand to each other for pull requests: which one is a task's, and what is forward.
import { finished, rank, type Status, type Statuses } from '../status.ts';

/** Within one rank, the order of the database counts. Nothing is forward from or to what stands beside the order. */
export function forward(from: Status, to: Status, statuses: Statuses): boolean {
  const [before, after] = [rank(from.category), rank(to.category)];
  if (before === undefined || after === undefined) return false;
  return after > before || (after === before && statuses.words.indexOf(to) > statuses.words.indexOf(from));
}

/** Why nothing but a merge or a revert may move a task in this status; undefined where anything may. */
export function barred(status: Status): 'done' | 'cancelled' | 'blocked' | undefined {
  const { category } = status;
  if (category === 'blocked') return 'blocked';
  return finished(category) ? (category === 'cancelled' ? 'cancelled' : 'done') : undefined;
}
