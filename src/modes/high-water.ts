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
  const onRows = needed ? rows.tasks.map((row) => readRow(row, connection.detection.tasks).values['id']) : [];
  return Object.fromEntries(
    highWaterOf(repository.plans, known?.highWater ?? {}, [
      ...idsOfTrailers(trailers),
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
  const trailers = async (): Promise<Trailers> => repository.lastTrailers();
  const session = await Session.open(
    store(ref),
    clock,
    run,
    async () => (await trailers())?.['Plan-Sync-State'],
  );
  await session.load([]);
  const { found, restored, index } = session;
  return highWaterOf([], found?.highWater ?? {}, [
    ...(found === undefined || restored ? idsOfTrailers(await trailers()) : []),
    ...Object.keys(index),
    ...idsThatWait(waitingPulls(found)),
  ]);
}

type Trailers = Readonly<Record<string, string>> | undefined;

/** The marks that a commit of ours carries, each as the ID that was given last. */
function idsOfTrailers(trailers: Trailers): readonly string[] {
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
