// Where plans stand: what can be begun, what waits for what, what slipped, and what takes the longest. Everything
// follows from the files, the statuses of the database and a day.
import type { Plan, Task } from '../plan/model.ts';
import { phaseProgress, progressOf, type Category } from '../plan/progress.ts';
import { planVocabulary, type Statuses } from '../status.ts';
import { longestChain } from './chain.ts';
import type { Insight, Share, Slipped, Standing, TaskName } from './model.ts';
import { nodeName, nodesOf, type KnownTask, type Node } from './nodes.ts';

export interface InsightInput {
  readonly plans: readonly Plan[];
  /** Tasks of plans that were not read, by ID: others may depend on them. */
  readonly known?: Readonly<Record<string, KnownTask>>;
  readonly statuses: Statuses;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** What these plans say together; archived plans, cancelled ones and those set to done say nothing. */
export function insightOf({ plans: all, known = {}, statuses, today }: InsightInput): Insight {
  const nodes = nodesOf(all, known, statuses);
  const plans = all.filter((plan) => !plan.archived && !isOver(plan));
  const read = plans.flatMap((plan) =>
    plan.tasks.map((task, index) => nodes.get(nodeName(plan, task, index))!),
  );
  const openNeeds = ({ needs }: Node): readonly Node[] =>
    needs.map((name) => nodes.get(name)!).filter(({ isFinished }) => !isFinished);
  const saysBlocked = ({ category, task }: Node): boolean =>
    category === 'blocked' || task?.blocker !== undefined;
  const blocked = read
    .filter((node) => !node.isFinished && (saysBlocked(node) || openNeeds(node).length > 0))
    .map((node) => ({ node, says: saysBlocked(node) }));
  const categories = new Map(read.map(({ task, category }) => [task, category]));
  const categoryOf = (task: Task): Category => categories.get(task) ?? 'todo';

  return {
    ready: read
      .filter(
        (node) =>
          node.category === 'todo' && node.task?.blocker === undefined && openNeeds(node).length === 0,
      )
      .map(nameOf),
    blocked: [...blocked.filter(({ says }) => says), ...blocked.filter(({ says }) => !says)].map(
      ({ node }) => ({ ...nameOf(node), by: openNeeds(node).map(nameOf), why: node.task?.blocker }),
    ),
    slipped: plans
      .flatMap((plan) => slippedIn(plan, categoryOf, today))
      .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
    openCriteria: read.flatMap(({ id, title, category, task }) => {
      const open = task?.acceptance.filter(({ met }) => !met).length ?? 0;
      return category === 'done' && open > 0
        ? [{ id, title, open, criteria: task?.acceptance.length ?? 0 }]
        : [];
    }),
    chain: longestChain(withThose(nodes, read)),
    standing: plans.flatMap((plan) => standing(plan, categoryOf)),
    sprints: sprints(
      plans.flatMap(({ tasks }) => tasks),
      categoryOf,
    ),
  };
}

/** The graph without what nobody works on any more: tasks of plans that are over. */
function withThose(nodes: ReadonlyMap<string, Node>, read: readonly Node[]): ReadonlyMap<string, Node> {
  const counting = new Set(read);
  const reached = new Set<string>();
  const queue = [...nodes].flatMap(([name, node]) => (counting.has(node) ? [name] : []));
  for (let at = 0; at < queue.length; at += 1) {
    const name = queue[at]!;
    if (reached.has(name)) continue;
    reached.add(name);
    queue.push(...nodes.get(name)!.needs);
  }
  return new Map([...nodes].filter(([name]) => reached.has(name)));
}

function nameOf({ id, title }: Node): TaskName {
  return { id, title };
}

/** Set so by hand, whatever its tasks say. */
function isOver({ status }: Plan): boolean {
  const category = status === undefined ? undefined : planVocabulary(undefined).resolve(status)?.category;
  return category === 'cancelled' || category === 'done';
}

function isLeft(category: Category): boolean {
  return category !== 'done' && category !== 'cancelled';
}

function slippedIn(plan: Plan, categoryOf: (task: Task) => Category, today: string): readonly Slipped[] {
  const left = plan.tasks.filter((task) => isLeft(categoryOf(task)));
  const phases = new Set(left.map(({ phase }) => phase));
  const isLate = (due: string | undefined): due is string => due !== undefined && due < today;
  return [
    ...(isLate(plan.due) && left.length > 0
      ? [{ what: 'plan', id: plan.key, title: plan.title, due: plan.due } as const]
      : []),
    ...plan.phases.flatMap(({ title, due }) =>
      isLate(due) && phases.has(title) ? [{ what: 'phase', id: plan.key, title, due } as const] : [],
    ),
    ...left.flatMap(({ id, title, due }) => (isLate(due) ? [{ what: 'task', id, title, due } as const] : [])),
  ];
}

function standing(plan: Plan, categoryOf: (task: Task) => Category): readonly Standing[] {
  const categories = plan.tasks.map(categoryOf);
  const { status, done, counted } = progressOf(categories);
  if (status === 'Done' || status === 'Planned') return [];
  const phases = [...phaseProgress(plan.phases, plan.tasks, categories)].flatMap(([name, progress]) =>
    progress.counted === 0 ? [] : [{ name, done: progress.done, counted: progress.counted }],
  );
  return [{ key: plan.key, name: plan.title, done, counted, phases }];
}

/** In the order in which the files name them; those that nobody has begun say nothing. */
function sprints(tasks: readonly Task[], categoryOf: (task: Task) => Category): readonly Share[] {
  const groups = new Map<string, Category[]>();
  for (const task of tasks) {
    if (task.sprint === undefined) continue;
    const group = groups.get(task.sprint) ?? [];
    group.push(categoryOf(task));
    groups.set(task.sprint, group);
  }
  return [...groups].flatMap(([name, categories]) => {
    const { status, done, counted } = progressOf(categories);
    return status === 'Done' || status === 'Planned' ? [] : [{ name, done, counted }];
  });
}
