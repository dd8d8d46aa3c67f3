// Tasks that a file took back after their row had been forgotten: nobody edited the row meanwhile, so no listing of
// changes shows it.
import { splitId } from '../core/plan/model.ts';
import { findTask } from '../core/reconcile/steps.ts';
import type { Board } from '../ports.ts';
import { inParallel } from './apply/context.ts';
import type { Connection } from './connect.ts';
import type { BoardView } from './rows.ts';
import type { Observed } from './survey.ts';

/**
 * The listing with the rows that carry IDs of tasks which no row is known of although their number was used before.
 * Asks once for each of these tasks; a listing of everything shows them already.
 */
export async function withReturned(
  board: Board,
  view: BoardView,
  { repository, session, known, full }: Observed,
  { detection, tasks, moved }: Connection,
): Promise<BoardView> {
  const property = detection.tasks.fields.id?.id;
  if (full || moved || property === undefined) return view;
  const returned = repository.plans.flatMap((plan) =>
    plan.archived
      ? []
      : plan.tasks.flatMap(({ id, was }) => {
          if (id === undefined || findTask(session, { id, was, plan: plan.key })) return [];
          const { key, number } = splitId(id)!;
          return number <= (known?.highWater[key] ?? 0) ? [id] : [];
        }),
  );
  const found = new Map(view.tasks.map((row) => [row.id, row]));
  await inParallel(returned, async (equals) => {
    const { pages } = await board.rows(tasks.id, { text: { property, equals } });
    for (const page of pages) found.set(page.id, page);
  });
  return { ...view, tasks: [...found.values()] };
}
