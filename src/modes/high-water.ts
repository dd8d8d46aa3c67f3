// Which numbers are used up: IDs are never given twice, whatever was lost in between.
import { readRow } from '../core/board/rows.ts';
import { highWaterOf } from '../core/plan/ids.ts';
import type { Pull } from '../core/state/model.ts';
import type { Connection } from './connect.ts';
import type { BoardView } from './rows.ts';
import type { Ports } from './run.ts';
import type { Observed } from './survey.ts';

/**
 * The highest number ever used, by key. After the state was lost the trailers of our commits remember it, and the rows
 * of tasks that left their file.
 */
export async function highWater(
  ports: Ports,
  { known, session, repository }: Observed,
  connection: Connection,
  { rows, pulls }: { readonly rows: BoardView; readonly pulls: readonly Pull[] },
): Promise<Readonly<Record<string, number>>> {
  // A state that was taken from an older commit does not know what came after it.
  const isBehind = known === undefined || session.restored;
  const needed = isBehind && repository.plans.some(({ tasks }) => tasks.some(({ id }) => id === undefined));
  const trailers = needed ? await ports.repository.lastTrailers() : undefined;
  const text = trailers?.['Plan-Sync-High-Water'] ?? '';
  const remembered = [...text.matchAll(/\b([A-Z][A-Z0-9]{1,9})=(\d{1,9})\b/g)].map(
    ([, key, number]) => `${key}-${number}`,
  );
  const onRows = needed ? rows.tasks.map((row) => readRow(row, connection.detection.tasks).values['id']) : [];
  const waiting = [...(known?.proposed?.pulls ?? []), ...(known?.proposed?.later ?? []), ...pulls];
  return Object.fromEntries(
    highWaterOf(repository.plans, known?.highWater ?? {}, [
      ...remembered,
      ...onRows.filter((id) => typeof id === 'string'),
      ...Object.keys(session.index),
      ...waiting.flatMap(({ task, kind, field }) =>
        task !== undefined && (kind === 'import' || field === 'id') ? [task] : [],
      ),
    ]),
  );
}
