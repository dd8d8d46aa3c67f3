// Who needs whom across all plans, read and known, and the cycles in it, told so that they can be broken.
import type { Problem } from '../problem.ts';
import { cyclesOf } from './cycles.ts';
import type { Reference } from './dependencies.ts';
import type { KnownTasks } from './known.ts';
import type { Plan, Task } from './model.ts';

/** A plan with what the `depends-on` of each of its tasks stands for, parallel to `plan.tasks`. */
export interface ResolvedPlan {
  readonly plan: Plan;
  readonly references: readonly (readonly Reference[])[];
}

export interface Cycle {
  readonly problem: Problem;
  /** Keys of the plans that it runs through. */
  readonly plans: readonly string[];
}

interface Node {
  readonly name: string;
  readonly plan: string;
  readonly path: string;
  /** Undefined where the file was not read. */
  readonly task: Task | undefined;
  readonly needs: readonly string[];
}

/** Every cycle once, at the first of its tasks that stands in a file of this run. */
export function dependencyCycles(plans: readonly ResolvedPlan[], known: KnownTasks): readonly Cycle[] {
  const nodes = new Map([...knownNodes(plans, known), ...plans.flatMap(nodesOf)]);
  const graph = new Map([...nodes].map(([id, { needs }]) => [id, needs.filter((need) => nodes.has(need))]));
  return cyclesOf(graph).flatMap((cycle) => {
    const members = cycle.map((id) => nodes.get(id)!);
    const start = members.findIndex(({ task }) => task !== undefined);
    // A cycle of unread files only was told when they were read.
    return start < 0 ? [] : [tell([...members.slice(start), ...members.slice(0, start)])];
  });
}

function tell(members: readonly Node[]): Cycle {
  const edges = members.map((from, index) => ({ from, to: members[(index + 1) % members.length]! }));
  const [first] = members as [Node];
  return {
    problem: {
      code: 'cycle',
      message: `The dependencies form a cycle: ${[...members, first].map(({ name }) => name).join(' → ')}.`,
      hint: `Remove one of them: ${edges.map(({ from, to }) => `${from.name} needs ${to.name} (${placeOf(from)})`).join(', ')}.`,
      file: first.path,
      ...first.task!.at['depends-on'],
      plan: first.plan,
      task: first.name,
    },
    plans: [...new Set(members.map(({ plan }) => plan))],
  };
}

function placeOf({ path, task }: Node): string {
  const line = task?.at['depends-on']?.line;
  return line === undefined ? path : `${path}:${line}`;
}

function nodesOf({ plan, references }: ResolvedPlan): readonly (readonly [string, Node])[] {
  return plan.tasks.map((task, index) => {
    const needs = references[index]!.flatMap((reference) =>
      reference.kind === 'id'
        ? reference.id
        : reference.kind === 'task'
          ? nodeId(plan, plan.tasks[reference.index]!, reference.index)
          : [],
    );
    const name = task.id ?? `"${task.title}"`;
    return [nodeId(plan, task, index), { name, plan: plan.key, path: plan.path, task, needs }] as const;
  });
}

function knownNodes(plans: readonly ResolvedPlan[], known: KnownTasks): readonly (readonly [string, Node])[] {
  const read = new Set(plans.flatMap(({ plan }) => [plan.key, plan.was]));
  return [...known.tasks]
    .filter(([, { plan }]) => !read.has(plan))
    .map(([id, { plan, dependsOn }]) => [
      id,
      { name: id, plan, path: known.plans.get(plan) ?? plan, task: undefined, needs: dependsOn },
    ]);
}

function nodeId(plan: Plan, task: Task, index: number): string {
  return task.id ?? `${plan.path}#${index}`;
}
