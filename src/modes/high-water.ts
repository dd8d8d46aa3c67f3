// Which numbers are used up: IDs are never given twice, whatever was lost in between.
import { readRow } from '../core/board/rows.ts';
import { highWaterOf } from '../core/plan/ids.ts';
import type { Meta, Pull } from '../core/state/model.ts';
import type { Connection } from './connect.ts';
import type { BoardView } from './rows.ts';
import type { Ports } from './run.ts';
import { Session } from './session.ts';
import type { Observed } from './survey.ts';

/**
 * The highest number ever used, by key. After the state was lost the trailers of our commits remember it, and the rows
 * of tasks that left their file: they are asked in the run that finds the loss, since later ones see less of it.
 */
export function highWater(
  { known, session, repository }: Observed,
  connection: Connection,
  { rows, pulls }: { readonly rows: BoardView; readonly pulls: readonly Pull[] },
): Readonly<Record<string, number>> {
  // A state that was taken from an older commit does not know what came after it, and one without a sync no row.
  const isBehind = (known?.watermark ?? null) === null || session.restored;
  const onRows = isBehind
    ? rows.tasks.map((row) => readRow(row, connection.detection.tasks).values['id'])
    : [];
  return Object.fromEntries(
    highWaterOf(repository.plans, known?.highWater ?? {}, [
      ...idsOfTrailers(session.trailers),
      ...onRows.filter((id) => typeof id === 'string'),
      ...Object.keys(session.index),
      ...idsThatWait([...waitingPulls(known), ...pulls]),
    ]),
  );
}

/**
 * The same for somebody who gives an ID without looking at Notion: what the state remembers, or where it was lost the
 * trailers.
 */
export async function highWaterOfState(
  { repository, store, clock, run }: Pick<Ports, 'repository' | 'store' | 'clock' | 'run'>,
  ref: string,
): Promise<ReadonlyMap<string, number>> {
  const session = await Session.open(store(ref), clock, run, () => repository.lastTrailers());
  await session.load([]);
  const { found, trailers, index } = session;
  return highWaterOf([], found?.highWater ?? {}, [
    ...idsOfTrailers(trailers),
    ...Object.keys(index),
    ...idsThatWait(waitingPulls(found)),
  ]);
}

/** The marks that a commit of ours carries, each as the ID that was given last. */
export function idsOfTrailers(trailers: Session['trailers']): readonly string[] {
  const text = trailers?.['Plan-Sync-High-Water'] ?? '';
  return [...text.matchAll(/\b([A-Z][A-Z0-9]{1,9})=(\d{1,9})\b/g)].map(
    ([, key, number]) => `${key}-${number}`,
  );
}

function waitingPulls(known: Meta | undefined): readonly Pull[] {
  return [...(known?.proposed?.pulls ?? []), ...(known?.proposed?.later ?? [])];
}

function idsThatWait(pulls: readonly Pull[]): readonly string[] {
  return pulls.flatMap(({ task, kind, field }) =>
    task !== undefined && (kind === 'import' || field === 'id') ? [task] : [],
  );
}
