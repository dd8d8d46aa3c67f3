// Which plans and tasks of two versions of the files are the same: by key and ID, also former ones, tasks without an ID
// by their title.
import type { Plan, Task } from '../plan/model.ts';

/** A task and the plan that it stands in. */
export interface Placed {
  readonly plan: Plan;
  readonly task: Task;
}

export interface Matches {
  /** The plan that it was before; undefined for a new one. */
  readonly planBefore: (after: Plan) => Plan | undefined;
  readonly taskBefore: (after: Task) => Placed | undefined;
  /** What is not there any more. */
  readonly plansGone: readonly Plan[];
  readonly tasksGone: readonly Placed[];
}

/** @param before all plans as they were. @param after all plans as they are to be */
export function matchPlans(before: readonly Plan[], after: readonly Plan[]): Matches {
  const plans = pair(before, after, [
    [(plan) => plan.key, (plan) => plan.key],
    [(plan) => plan.key, (plan) => plan.was],
  ]);
  const home = new Map([...plans].map(([now, then]) => [then, now]));
  const placedBefore = before.flatMap(placed);
  const placedAfter = after.flatMap(placed);
  const inPlan = (plan: Plan | undefined, { id, title }: Task, nameless: boolean): string | undefined =>
    plan && (id === undefined) === nameless ? `${plan.path}\n${title}` : undefined;
  const then = ({ plan, task }: Placed, nameless: boolean) => inPlan(home.get(plan), task, nameless);
  const now = ({ plan, task }: Placed, nameless: boolean) => inPlan(plan, task, nameless);
  const tasks = pair(placedBefore, placedAfter, [
    [({ task }) => task.id, ({ task }) => task.id],
    [({ task }) => task.id, ({ task }) => task.was],
    [(each) => then(each, true), (each) => now(each, true)],
    // One that was given its ID, or lost it.
    [(each) => then(each, true), (each) => now(each, false)],
    [(each) => then(each, false), (each) => now(each, true)],
  ]);
  const byTask = new Map([...tasks].map(([each, former]) => [each.task, former]));
  const [keptPlans, keptTasks] = [new Set(plans.values()), new Set(tasks.values())];
  return {
    planBefore: (plan) => plans.get(plan),
    taskBefore: (task) => byTask.get(task),
    plansGone: before.filter((plan) => !keptPlans.has(plan)),
    tasksGone: placedBefore.filter((each) => !keptTasks.has(each)),
  };
}

function placed(plan: Plan): readonly Placed[] {
  return plan.tasks.map((task) => ({ plan, task }));
}

type Name<T> = (item: T) => string | undefined;

/** Pairs of what is called alike, rule by rule: each item once, the first of several first. */
function pair<T>(
  before: readonly T[],
  after: readonly T[],
  rules: readonly (readonly [former: Name<T>, current: Name<T>])[],
): ReadonlyMap<T, T> {
  const pairs = new Map<T, T>();
  const used = new Set<T>();
  for (const [former, current] of rules) {
    const free = new Map<string, T[]>();
    for (const item of before) {
      const name = used.has(item) ? undefined : former(item);
      if (name === undefined) continue;
      const items = free.get(name);
      if (items) items.push(item);
      else free.set(name, [item]);
    }
    for (const list of free.values()) list.reverse();
    for (const item of after) {
      const name = pairs.has(item) ? undefined : current(item);
      const match = name === undefined ? undefined : free.get(name)?.pop();
      if (match === undefined) continue;
      pairs.set(item, match);
      used.add(match);
    }
  }
  return pairs;
}
