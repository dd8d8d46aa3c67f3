// The tasks of several plans as one graph: what each of them depends on, and how far it is.
import type { Plan, Task } from '../plan/model.ts';
import { finished, statusOf, type StatusCategory, type Statuses } from '../status.ts';

export interface Node {
  readonly id: string | undefined;
  readonly title: string;
  readonly category: StatusCategory;
  readonly isFinished: boolean;
  /** As its file says it; undefined where the file was not read. */
  readonly task: Task | undefined;
  /** Names of the nodes that it depends on, each once. */
  readonly needs: readonly string[];
}

/** What is known of a task whose file was not read. */
export interface KnownTask {
  readonly title: string;
  readonly category: string;
  readonly dependsOn: readonly string[];
}

/** The name of a task among the nodes: its ID, else its place. */
export function nodeName({ path }: Plan, { id }: Task, index: number): string {
  return id ?? `${path}#${index}`;
}

/** Every task by its name; dependencies that lead nowhere are left out. */
export function nodesOf(
  plans: readonly Plan[],
  known: Readonly<Record<string, KnownTask>>,
  statuses: Statuses,
): ReadonlyMap<string, Node> {
  const read = new Map(
    plans.flatMap((plan) =>
      plan.tasks.map((task, index) => [nodeName(plan, task, index), { plan, task }] as const),
    ),
  );
  const now = new Map(
    [...read].flatMap(([name, { task }]) => [
      ...(task.id === undefined ? [] : [[task.id, name] as const]),
      ...(task.was === undefined || read.has(task.was) ? [] : [[task.was, name] as const]),
    ]),
  );
  const unread = Object.entries(known).filter(([id]) => !now.has(id));
  const others = new Set(unread.map(([id]) => id));
  const find = (text: string, titles: ReadonlyMap<string, string>): string | undefined =>
    now.get(text) ?? (others.has(text) ? text : titles.get(text));
  const needs = (names: readonly string[], titles: ReadonlyMap<string, string>): readonly string[] => [
    ...new Set(names.flatMap((text) => find(text, titles) ?? [])),
  ];

  const categories = new Map<string | undefined, StatusCategory>();
  const categoryOf = (status: string | undefined): StatusCategory => {
    const category = categories.get(status) ?? statusOf(status, statuses)?.category ?? 'todo';
    categories.set(status, category);
    return category;
  };

  return new Map([
    ...plans.flatMap((plan) => {
      const titles = new Map(
        plan.tasks.map((task, index) => [task.title, nodeName(plan, task, index)] as const),
      );
      return plan.tasks.map((task, index) => {
        const category = categoryOf(task.status);
        const node: Node = {
          id: task.id,
          title: task.title,
          category,
          isFinished: finished(category),
          task,
          needs: needs(task.dependsOn, titles),
        };
        return [nodeName(plan, task, index), node] as const;
      });
    }),
    ...unread.map(([id, { title, category, dependsOn }]) => {
      const isFinished = finished(category as StatusCategory);
      const node: Node = {
        id,
        title,
        category: category as StatusCategory,
        isFinished,
        task: undefined,
        needs: needs(dependsOn, new Map()),
      };
      return [id, node] as const;
    }),
  ]);
}
