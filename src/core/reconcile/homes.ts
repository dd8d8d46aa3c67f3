// Which page belongs to which plan or task, and which rows belong to none yet although people meant them to.
import { readRow } from '../board/rows.ts';
import type { Detection } from '../board/detect.ts';
import type { NotionValue, Page } from '../board/model.ts';
import { splitId, type Plan, type Task } from '../plan/model.ts';
import type { PlanState, TaskState } from '../state/model.ts';
import { findPlan, findTask, type Known } from './steps.ts';

/** What stands behind a page: a task of a plan, or the plan itself. */
export type Home =
  | { readonly plan: Plan; readonly task: undefined; readonly state: PlanState }
  | { readonly plan: Plan; readonly task: Task; readonly state: TaskState };

/** The tasks and plans of these files that have a page, by its id. */
export function homesOf(plans: readonly Plan[], known: Known): ReadonlyMap<string, Home> {
  return new Map(
    plans.flatMap((plan): [string, Home][] => {
      const own = findPlan(known, plan);
      const tasks = plan.tasks.flatMap((task): [string, Home][] => {
        const { id, was } = task;
        const found = id === undefined ? undefined : findTask(known, { id, was, plan: plan.key });
        return found ? [[found.state.page, { plan, task, state: found.state }]] : [];
      });
      return own ? [[own.state.page, { plan, task: undefined, state: own.state }], ...tasks] : tasks;
    }),
  );
}

/** A row that people made, and the plan that they gave it. */
export interface NewRow {
  readonly page: Page;
  readonly plan: Plan;
  /** The ID that it had before its task left the files, where it is to have it again. */
  readonly id: string | undefined;
}

/**
 * Rows that are to become tasks: with one of these plans, and no task of their own. A copy carries the ID of the row
 * that it was made from; one that was taken out of the trash carries its former one.
 * @param taken pages that are known already or that tasks without a row are about to take over
 */
export function newRows(
  rows: readonly Page[],
  plans: readonly Plan[],
  known: Known,
  { tasks }: Detection,
  highWater: Readonly<Record<string, number>>,
  taken: ReadonlySet<string>,
): readonly NewRow[] {
  const byPage = new Map(
    plans.flatMap((plan) => {
      const found = findPlan(known, plan);
      return found ? [[found.state.page, plan] as const] : [];
    }),
  );
  // A row that is no longer kept in step still carries the ID of its task: that is no copy's to take over.
  const used = new Set([
    ...plans.flatMap((plan) => plan.tasks.flatMap(({ id }) => id ?? [])),
    ...[...known.plans.values()].flatMap((state) => Object.keys(state.tasks)),
    ...Object.keys(known.index),
  ]);
  const oldestFirst = [...rows].sort((a, b) => compare(a.createdTime, b.createdTime) || compare(a.id, b.id));
  return oldestFirst.flatMap((page): NewRow[] => {
    if (page.inTrash || taken.has(page.id) || page.title.trim() === '') return [];
    const { values } = readRow(page, tasks);
    const [planPage, second] = listOf(values['plan']);
    const plan = second === undefined ? byPage.get(planPage ?? '') : undefined;
    if (!plan) return [];
    const carried = typeof values['id'] === 'string' ? values['id'].toUpperCase() : undefined;
    if (carried === undefined) return [{ page, plan, id: undefined }];
    if (used.has(carried)) return [{ page, plan, id: undefined }];
    const parts = splitId(carried);
    if (parts?.key !== plan.key || parts.number > (highWater[plan.key] ?? 0)) return [];
    used.add(carried);
    return [{ page, plan, id: carried }];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function listOf(value: NotionValue | undefined): readonly string[] {
  return typeof value === 'object' && value !== null && !('start' in value) ? value : [];
}
