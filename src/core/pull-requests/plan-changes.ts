// What a pull request changes in the plans, as values: plans and tasks that come, go, move or change, and what the sync
// of it costs. It compares files with files, so that what is pending anyway is not told as this pull request's.
import type { Plan, Task } from '../plan/model.ts';
import type { FieldChange, GraphTask } from '../report.ts';
import { planFieldChanges, taskChanges } from './compare.ts';
import { matchPlans, type Matches } from './match-plans.ts';
import { neededBlocks, type BlockOptions } from './needed-blocks.ts';
import { changedNeeds } from './needs.ts';

export interface TaskChange {
  /** `moved`: to another phase or plan, whatever else changes. */
  readonly kind: 'added' | 'removed' | 'moved' | 'changed';
  readonly id: string | undefined;
  readonly title: string;
  readonly changes: readonly FieldChange[];
  /** Where it stands in its file; undefined where it is gone. */
  readonly line: number | undefined;
}

export interface PlanChange {
  /** `deleted`: its file is gone, its page and rows stay. `restored`: no longer archived. */
  readonly kind: 'added' | 'deleted' | 'archived' | 'restored' | 'changed';
  readonly key: string;
  readonly title: string;
  readonly path: string;
  readonly changes: readonly FieldChange[];
  readonly tasks: readonly TaskChange[];
  /** Tasks that it has, or had. */
  readonly size: number;
}

export interface PlanChanges {
  /** Those that change, in the order of the files, deleted ones last. */
  readonly plans: readonly PlanChange[];
  /** Blocks of Notion that a sync of it creates. */
  readonly blocks: number;
  /** Around the dependencies that change; empty where none does. */
  readonly graph: readonly GraphTask[];
}

/**
 * @param before all plans at the head of the default branch. @param after all plans as they are once this is merged
 */
export function planChanges(
  before: readonly Plan[],
  after: readonly Plan[],
  options: BlockOptions,
): PlanChanges {
  const matches = matchPlans(before, after);
  const needs = changedNeeds(before, after, matches, options.statuses);
  const tasksOf = (plan: Plan): readonly TaskChange[] => [
    ...plan.tasks.flatMap((task) => taskChange(plan, task, matches, options, needs.changeOf(task))),
    ...matches.tasksGone
      .filter((gone) => gone.plan === matches.planBefore(plan))
      .map(({ task }) => removed(task)),
  ];
  return {
    plans: [
      ...after.flatMap((plan) => planChange(plan, matches.planBefore(plan), tasksOf(plan))),
      ...matches.plansGone.map(
        (plan) => ({ ...about(plan), kind: 'deleted', changes: [], tasks: [] }) as const,
      ),
    ],
    blocks: neededBlocks(before, after, matches, options),
    graph: needs.graph,
  };
}

function planChange(
  after: Plan,
  before: Plan | undefined,
  tasks: readonly TaskChange[],
): readonly PlanChange[] {
  const changes = before ? planFieldChanges(before, after) : [];
  const kind =
    before === undefined
      ? 'added'
      : before.archived === after.archived
        ? 'changed'
        : after.archived
          ? 'archived'
          : 'restored';
  return kind === 'changed' && changes.length + tasks.length === 0
    ? []
    : [{ ...about(after), kind, changes, tasks }];
}

function taskChange(
  plan: Plan,
  task: Task,
  matches: Matches,
  { statuses }: BlockOptions,
  needs: readonly FieldChange[],
): readonly TaskChange[] {
  const former = matches.taskBefore(task);
  const { id, title } = task;
  const line = task.at['']?.line;
  if (!former) return [{ kind: 'added', id, title, changes: needs, line }];
  const isElsewhere = former.plan !== matches.planBefore(plan);
  const place: readonly FieldChange[] = isElsewhere
    ? [{ field: 'plan', from: former.plan.key, to: plan.key }]
    : [];
  const changes = [...place, ...taskChanges(former.task, task, statuses), ...needs];
  if (changes.length === 0) return [];
  const isMoved = isElsewhere || former.task.phase !== task.phase;
  return [{ kind: isMoved ? 'moved' : 'changed', id, title, changes, line }];
}

function removed({ id, title }: Task): TaskChange {
  return { kind: 'removed', id, title, changes: [], line: undefined };
}

function about({ key, title, path, tasks }: Plan): Pick<PlanChange, 'key' | 'title' | 'path' | 'size'> {
  return { key, title, path, size: tasks.length };
}
