// Rows that a run which died created, and whose tasks left the files before the next one: no state knows them, and they
// leave like any other row whose task left its file.
import { readRow } from '../core/board/rows.ts';
import type { Page } from '../core/board/model.ts';
import { splitId } from '../core/plan/model.ts';
import { land } from '../core/reconcile/land.ts';
import { pullOf } from '../core/reconcile/pull.ts';
import type { Known } from '../core/reconcile/steps.ts';
import type { Connection } from './connect.ts';
import type { BoardView } from './rows.ts';
import type { Observed } from './survey.ts';

/** What is known with these rows in it, as if an import had brought them that agreed on nothing. */
export function withLeftBehind(observed: Observed, rows: BoardView, connection: Connection): Known {
  const found = rowsLeft(observed, rows, connection).map(({ plan, id, row }) =>
    pullOf({ plan, task: id, page: row }, 'row', { kind: 'import', from: '', to: row.title, edits: [] }),
  );
  return land(observed.session, found);
}

/** Tasks that a run which died may have created and that are not known: the state remembers them until they are. */
export function unknownTasks({ known, session }: Observed): readonly string[] {
  return (known?.journal?.creates ?? []).filter((id) => splitId(id) && !(id in session.index));
}

/** Those of them on which this run cannot decide: their file cannot be read, or their plan is not known yet. */
export function undecidedTasks(
  observed: Observed,
  rows: BoardView,
  connection: Connection,
): readonly string[] {
  const left = new Set(rowsLeft(observed, rows, connection).map(({ id }) => id));
  const { hidesTasks } = observed.repository;
  return unknownTasks(observed).filter((id) => left.has(id) || (hidesTasks && !isNamed(id, observed)));
}

function rowsLeft(
  observed: Observed,
  { tasks }: BoardView,
  { detection, bot }: Connection,
): readonly { readonly plan: string; readonly id: string; readonly row: Page }[] {
  const unknown = new Set(unknownTasks(observed).filter((id) => !isNamed(id, observed)));
  if (unknown.size === 0) return [];
  return tasks.flatMap((row) => {
    const { values } = readRow(row, detection.tasks);
    const id = typeof values['id'] === 'string' ? values['id'].toUpperCase() : '';
    const plan = splitId(id)?.key;
    return plan !== undefined && unknown.has(id) && row.createdBy === bot && !row.inTrash
      ? [{ plan, id, row }]
      : [];
  });
}

function isNamed(id: string, { repository }: Observed): boolean {
  return repository.plans.some(({ tasks }) => tasks.some((task) => task.id === id || task.was === id));
}
