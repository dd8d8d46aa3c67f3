// The index of all tasks: what plans that a run does not read need to be known for.
import { findTask } from '../core/reconcile/steps.ts';
import type { WantedPlan, WantedTask } from '../core/reconcile/wanted.ts';
import type { TaskIndex, TaskState } from '../core/state/model.ts';
import type { Session } from './session.ts';

/** What the index says of a task. */
export function indexEntry(wanted: WantedTask, { page, url }: TaskState): TaskIndex[string] {
  const { plan, title, category, dependsOn } = wanted;
  return { plan, title, page, url, category, dependsOn: [...dependsOn] };
}

/** Makes an index that was lost again, from the plans (all of them) and what the state knows of their tasks. */
export function reindex(session: Session, plans: readonly WantedPlan[]): void {
  if (!session.indexLost) return;
  for (const wanted of plans.flatMap(({ tasks }) => tasks)) {
    const found = findTask(session, wanted);
    if (found) session.index[found.id] = indexEntry(wanted, found.state);
  }
}
