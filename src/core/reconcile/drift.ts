// Rows whose properties differ from what both sides last agreed on, as a listing of all rows shows them.
import type { NotionValue, Page } from '../board/model.ts';
import type { Home } from './homes.ts';
import { explains } from './notes.ts';
import { pullRow } from './row.ts';
import type { PullRules } from './pull-page.ts';
import type { WantedByName } from './wanted.ts';

/** Pages of these that people changed and whose change nobody has explained yet. */
export function drifted(
  pages: readonly Page[],
  homes: ReadonlyMap<string, Home>,
  wanted: WantedByName,
  { takes, tasks, plans }: PullRules,
): readonly string[] {
  return pages.flatMap((page) => {
    const home = homes.get(page.id);
    if (!home) return [];
    const { plan, task, state } = home;
    const side = task ? tasks : plans;
    const { values } = task ? wanted.task(task.id ?? '') : wanted.plan(plan.key);
    const hold = (field: string, value: NotionValue): NotionValue | undefined =>
      task ? takes.holdTask(task, field, value) : takes.holdPlan(plan, field, value);
    const pulls = pullRow(side, values, state.fields, page, hold, new Set());
    const isExplained = (field: string): boolean => {
      const note = state.notes?.[field];
      return explains(note, side, field, page) && note?.repo === side.show(field, values[field] ?? null);
    };
    return Object.keys(pulls).every(isExplained) ? [] : [page.id];
  });
}
