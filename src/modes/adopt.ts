// Rows and pages that are in Notion already and that no state knows: what a run that died left behind, what was there
// before the first sync, what somebody typed.
import type { NotionValue, Page } from '../core/board/model.ts';
import { readRow } from '../core/board/rows.ts';
import { importedPages } from '../core/reconcile/imported.ts';
import type { Adoptable, Known } from '../core/reconcile/steps.ts';
import type { WantedPlan } from '../core/reconcile/wanted.ts';
import type { ImportedPage, Meta } from '../core/state/model.ts';
import type { Connection } from './connect.ts';
import type { BoardView } from './rows.ts';

/**
 * Finds the rows that these plans were made from; others by Task ID, else by Plan and exact title where they have no ID.
 * Pages of plans likewise, else by Key.
 */
export function adoptableRows(
  plans: readonly WantedPlan[],
  rows: BoardView,
  known: Known,
  { bot, detection }: Connection,
  imported: Meta['imported'],
): Adoptable {
  const tracked = new Set([
    ...Object.values(known.index).map(({ page }) => page),
    ...[...known.plans.values()].flatMap((plan) => [
      plan.page,
      ...Object.values(plan.tasks).map(({ page }) => page),
    ]),
  ]);
  // Notion tells the minute: of rows that are equally old those that people made are the copies.
  const isCopy = ({ createdBy }: Page): number => Number(createdBy !== bot);
  const free = (pages: readonly Page[]): readonly Page[] =>
    pages
      .filter(({ id, inTrash }) => !inTrash && !tracked.has(id))
      .sort((a, b) => compare(a.createdTime, b.createdTime) || isCopy(a) - isCopy(b) || compare(a.id, b.id));

  const byId = new Map<string, Page>();
  const byTitle = new Map<string, Page>();
  for (const page of free(rows.tasks)) {
    const { values } = readRow(page, detection.tasks);
    const id = typeof values['id'] === 'string' ? values['id'] : undefined;
    if (id !== undefined) setOnce(byId, id.toUpperCase(), page);
    else for (const plan of idsOf(values['plan'])) setOnce(byTitle, `${plan}/${page.title}`, page);
  }
  const before = importedPages(plans, imported);
  const untracked = (page: ImportedPage | undefined): ImportedPage | undefined =>
    page && tracked.has(page.page) ? undefined : page;
  const byKey = new Map<string, Page>();
  for (const page of free(rows.plans)) {
    const { values } = readRow(page, detection.plans);
    if (typeof values['key'] === 'string') setOnce(byKey, values['key'].toUpperCase(), page);
  }
  return {
    taskRow(task) {
      const plan = idsOf(task.values['plan'])[0];
      const title = task.values['title'];
      const found =
        byId.get(task.id) ??
        (plan === undefined || typeof title !== 'string' ? undefined : byTitle.get(`${plan}/${title}`));
      return untracked(before.tasks.get(task.id)) ?? (found && foundling(found));
    },
    planRow(plan) {
      const found = byKey.get(plan.key);
      return untracked(before.plans.get(plan.key)) ?? (found && foundling(found));
    },
  };
}

/** A page with which nothing was agreed on yet. */
function foundling({ id, url }: Page): ImportedPage {
  return { page: id, url, fields: {}, sections: {} };
}

function idsOf(value: NotionValue | undefined): readonly string[] {
  return typeof value === 'object' && value !== null && !('start' in value) ? value : [];
}

function setOnce<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
