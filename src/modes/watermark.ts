// How far Notion's side has been seen. Listings may lag behind what was written, so that one proves something only
// about edits a while before it, unless it shows what this run itself wrote a moment ago.
import type { Page } from '../core/board/model.ts';
import type { Meta } from '../core/state/model.ts';
import type { Listing } from '../ports.ts';
import type { ApplyContext } from './apply/context.ts';
import type { Connection } from './connect.ts';

const lagMilliseconds = 2 * 60_000;
/**
 * A run that wrote more pages than this lists them once more, so that the next one need not: fewer are three answers of a
 * hundred rows, and a run that then has nothing to do asks four times at most.
 */
const manyWrites = 300;

/** The minute before which these listings show every edit. `lag`: for how long an edit may be missing from them. */
export function seenBefore(listings: readonly Pick<Listing, 'startedAt'>[], lag = lagMilliseconds): string {
  return minute(Math.min(...listings.map(({ startedAt }) => Date.parse(startedAt))) - lag);
}

/** Our own writes that a listing from `watermark` on would still show. */
export function stillRecent(
  writes: Readonly<Record<string, string>>,
  watermark: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(writes).filter(([, stamp]) => stamp >= watermark));
}

/** What the state says of edits in Notion after a run: it lists many writes now, so that the next run need not. */
export async function settleWrites(
  { board, meta, registry, stopped, written }: ApplyContext,
  { tasks, plans, bot }: Connection,
  watermark: string,
): Promise<Pick<Meta, 'watermark' | 'recent'>> {
  const recent = { ...meta.recent, ...Object.fromEntries(written) };
  if (written.size <= manyWrites || stopped) return { watermark, recent };
  // Everything is written by now: a listing that fails costs the next run some requests, and this one nothing.
  const listings = await Promise.all(
    [tasks, plans].map(({ id }) => board.rows(id, { editedSince: watermark })),
  ).catch(() => undefined);
  if (!listings) return { watermark, recent };
  const pages = new Map(listings.flatMap((listing) => listing.pages.map((page) => [page.id, page])));
  const foreign = [...pages.values()]
    .filter((page) => page.lastEditedBy !== bot || page.lastEditedTime > (recent[page.id] ?? ''))
    .map((page) => page.lastEditedTime);
  const rows = [...written].filter(([id]) => (registry.taskOf(id) ?? registry.planOf(id)) !== undefined);
  const lags = !rows.every(([id, stamp]) => isShown(pages.get(id), stamp));
  const seen = [seenBefore(listings, lags ? lagMilliseconds : 0), ...foreign].sort()[0]!;
  return { watermark: seen, recent: { ...stillRecent(recent, seen) } };
}

/** Whether a listing shows a write. Its stamp was taken when the answer came: a minute may have begun in between. */
function isShown(page: Page | undefined, stamp: string): boolean {
  return page !== undefined && Date.parse(stamp) - Date.parse(page.lastEditedTime) <= 60_000;
}

/** ISO 8601, rounded down to the minute as Notion's stamps are. */
export function minute(time: number): string {
  return new Date(Math.floor(time / 60_000) * 60_000).toISOString();
}
