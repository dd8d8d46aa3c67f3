// Who needs whom in two versions of the plans: the edges that change, and the part of the graph around them.
import { resolveDependencies } from '../plan/dependencies.ts';
import type { Plan, Task } from '../plan/model.ts';
import type { FieldChange, GraphTask } from '../report.ts';
import type { Statuses } from '../status.ts';
import { valueChange } from './compare.ts';
import type { Matches } from './match-plans.ts';

/** What a task needs: a task of the same version, or a name that stands for none there. */
type Needs = ReadonlyMap<Task, readonly (Task | string)[]>;

export interface ChangedNeeds {
  /** The change of `depends-on` of a task, also of a new one. */
  readonly changeOf: (after: Task) => readonly FieldChange[];
  /** The tasks at changed edges and those beside them; empty where no edge changes. */
  readonly graph: readonly GraphTask[];
}

export function changedNeeds(
  before: readonly Plan[],
  after: readonly Plan[],
  matches: Matches,
  statuses: Statuses,
): ChangedNeeds {
  const then = needsOf(before);
  const now = needsOf(after);
  const current = new Map<Task | string, Task>();
  for (const task of now.keys()) {
    const former = matches.taskBefore(task);
    if (former) current.set(former.task, task);
  }
  const formerNeeds = (task: Task): readonly (Task | string)[] => {
    const former = matches.taskBefore(task);
    return former ? (then.get(former.task) ?? []).map((need) => current.get(need) ?? need) : [];
  };
  const changeOf = (task: Task): readonly FieldChange[] => {
    const [from, to] = [formerNeeds(task), now.get(task) ?? []];
    const isAlike = from.length === to.length && to.every((need) => from.includes(need));
    return isAlike ? [] : valueChange('depends-on', from.map(nameOf), to.map(nameOf));
  };
  return { changeOf, graph: graphOf(now, (task) => changeOf(task).length > 0, statuses) };
}

function needsOf(plans: readonly Plan[]): Needs {
  const all = plans.flatMap(({ tasks }) => tasks);
  const byId = new Map<string, Task>();
  for (const task of [...all].reverse()) if (task.was !== undefined) byId.set(task.was, task);
  for (const task of [...all].reverse()) if (task.id !== undefined) byId.set(task.id, task);
  const ids = new Map([...byId].map(([named, task]) => [named, task.id ?? named]));
  return new Map(
    plans.flatMap((plan) => {
      const references = resolveDependencies(plan, ids);
      return plan.tasks.map((task, index): [Task, readonly (Task | string)[]] => [
        task,
        [
          ...new Set(
            references[index]!.map((reference) => {
              if (reference.kind === 'id') return byId.get(reference.id) ?? reference.id;
              return reference.kind === 'task' ? plan.tasks[reference.index]! : reference.text;
            }),
          ),
        ],
      ]);
    }),
  );
}

function nameOf(need: Task | string): string {
  return typeof need === 'string' ? need : (need.id ?? need.title);
}

function graphOf(now: Needs, isChanged: (task: Task) => boolean, statuses: Statuses): readonly GraphTask[] {
  const changed = new Set([...now.keys()].filter(isChanged));
  if (changed.size === 0) return [];
  const ends = new Set<Task | string>([...changed].flatMap((task) => [task, ...(now.get(task) ?? [])]));
  const near = [...now.keys()].filter(
    (task) => ends.has(task) || (now.get(task) ?? []).some((need) => changed.has(need as Task)),
  );
  const names = new Map(near.map((task, index) => [task as Task | string, task.id ?? `new-${index + 1}`]));
  return near.map((task) => ({
    id: names.get(task)!,
    title: task.title,
    category: (task.status === undefined ? undefined : statuses.resolve(task.status)?.category) ?? 'todo',
    dependsOn: (now.get(task) ?? []).flatMap((need) => names.get(need) ?? []),
  }));
}
