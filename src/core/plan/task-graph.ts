// The tasks of plans as nodes of a graph, with what they need.
import type { GraphTask } from '../report.ts';
import { statusOf, type Statuses } from '../status.ts';
import type { Plan, Task } from './model.ts';

/**
 * The tasks of the plans with these keys, and those of other plans that they need. Tasks without an ID are called
 * `new-1`, `new-2` …
 * @param plans checked ones, whose `dependsOn` names tasks by ID where there is one
 */
export function taskGraph(
  plans: readonly Plan[],
  keys: ReadonlySet<string>,
  statuses: Statuses,
): readonly GraphTask[] {
  const all = plans.flatMap((plan) => plan.tasks.map((task) => ({ plan, task })));
  const nameless = all.filter(({ task }) => task.id === undefined).map(({ task }) => task);
  const nameOf = (task: Task): string => task.id ?? `new-${nameless.indexOf(task) + 1}`;
  const tasks = all.map(({ plan, task }): GraphTask & { readonly plan: string } => ({
    plan: plan.key,
    id: nameOf(task),
    title: task.title,
    category: statusOf(task.status, statuses)?.category ?? 'todo',
    dependsOn: task.dependsOn.map((need) => {
      const titled = plan.tasks.find(({ id, title }) => id === undefined && title === need);
      return titled ? nameOf(titled) : need;
    }),
  }));
  const chosen = tasks.filter(({ plan }) => keys.has(plan));
  const needed = new Set(chosen.flatMap(({ dependsOn }) => dependsOn));
  return tasks.filter(({ plan, id }) => keys.has(plan) || needed.has(id)).map(({ plan: _, ...task }) => task);
}
