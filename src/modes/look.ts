// Which pages people edited since the last run, and what they say now. Listings only hint at them: every page is read
// by itself before anything of it is believed.
import { idsOf } from '../core/board/codecs/codec.ts';
import type { Page, PropertySchema } from '../core/board/model.ts';
import { readRow } from '../core/board/rows.ts';
import { isPartial } from '../core/board/values.ts';
import type { ReadPage } from '../core/reconcile/pull.ts';
import { notionBase, type Meta } from '../core/state/model.ts';
import type { Board } from '../ports.ts';
import { inParallel } from './apply/context.ts';
import type { Connection, Which } from './connect.ts';
import type { BoardView } from './rows.ts';
import type { Session } from './session.ts';
import type { Survey } from './survey.ts';

/** Stamps are minutes: what was typed in the minute in which a page is read may hide behind its stamp. */
const settledAfterMilliseconds = 65_000;

/** The pages of a listing that somebody edited, or that have to be looked at again. */
export function editedPages(view: BoardView, known: Meta | undefined, bot: string): ReadonlySet<string> {
  const since = known?.watermark ?? '';
  const isKnown = ({ id, lastEditedBy, lastEditedTime }: Page): boolean =>
    known?.read?.[id] === lastEditedTime ||
    (lastEditedBy === bot && lastEditedTime <= (known?.recent[id] ?? ''));
  const edited = [...view.tasks, ...view.plans].filter(
    (page) => page.lastEditedTime >= since && !isKnown(page),
  );
  return new Set([...edited.map(({ id }) => id), ...(known?.open ?? [])]);
}

/** A listing with the rows that have to be looked at again and are too old for it, and what of it people edited. */
export async function withOpenRows(
  board: Board,
  view: BoardView,
  { known, session }: Survey,
  { bot, tasks }: Connection,
): Promise<{ readonly rows: BoardView; readonly edited: ReadonlySet<string> }> {
  const edited = editedPages(view, known, bot);
  if (edited.size > 0) await session.load([]);
  const here = new Set([...trackedPages(session, known).keys(), ...view.tasks.map(({ id }) => id)]);
  const missing = await readPages(
    board,
    [...edited].filter((id) => !here.has(id)),
    () => false,
  );
  const added = [...missing.values()].map(({ page }) => page).filter((page) => page.dataSource === tasks.id);
  return { rows: added.length === 0 ? view : { ...view, tasks: [...view.tasks, ...added] }, edited };
}

/** Keys of the plans whose files and states have to be read for these pages and for what waits for people. */
export async function ownersOf(
  edited: ReadonlySet<string>,
  rows: BoardView,
  { session, known }: Survey,
  { detection }: Connection,
): Promise<ReadonlySet<string>> {
  const tracked = trackedPages(session, known);
  const linked = rows.tasks
    .filter(({ id }) => edited.has(id))
    .flatMap((row) => idsOf(readRow(row, detection.tasks).values['plan'] ?? null));
  const pulls = [...(known?.proposed?.pulls ?? []), ...(known?.proposed?.later ?? [])];
  const keys = new Set([
    ...[...edited, ...linked].flatMap((page) => tracked.get(page) ?? []),
    ...pulls.flatMap(({ plan, edits }) => [plan, ...edits.flatMap((edit) => ('to' in edit ? edit.to : []))]),
  ]);
  if (keys.size > 0) await session.load([...keys]);
  return keys;
}

/**
 * The databases whose schema has to be read again before these pages are believed: they show options that are new, or
 * have lost one, which may be gone for everybody.
 */
export function otherOptions(
  pages: readonly Page[],
  { session }: Survey,
  { detection, tasks }: Connection,
): readonly Which[] {
  const bases = new Map(
    [...session.plans.values()].flatMap((plan) =>
      [plan, ...Object.values(plan.tasks)].map(({ page, fields }) => [page, fields] as const),
    ),
  );
  const found = pages.flatMap((page): Which[] => {
    const which = page.dataSource === tasks.id ? 'tasks' : 'plans';
    const { fields } = detection[which];
    const { values } = readRow(page, detection[which]);
    const differs = Object.entries<PropertySchema | undefined>(fields).some(([field, property]) => {
      if (!property?.options) return false;
      const [now, base] = [idsOf(values[field] ?? null), bases.get(page.id)?.[field]];
      const before = base ? idsOf(notionBase(base)) : [];
      const known = new Set(property.options.map(({ id }) => id));
      return now.some((id) => !known.has(id)) || before.some((id) => !now.includes(id));
    });
    return differs ? [which] : [];
  });
  return [...new Set(found)];
}

/** The key of its plan for every page that is known. */
export function trackedPages(session: Session, known: Meta | undefined): ReadonlyMap<string, string> {
  return new Map([
    ...Object.values(session.index).map(({ page, plan }) => [page, plan] as const),
    ...Object.entries(known?.plans ?? {}).flatMap(([key, { page }]) =>
      page === undefined ? [] : [[page, key] as const],
    ),
  ]);
}

/** Reads pages, and their text where `withBody` wants it. Pages that are gone are missing from the answer. */
export async function readPages(
  board: Board,
  ids: Iterable<string>,
  withBody: (id: string) => boolean,
): Promise<ReadonlyMap<string, ReadPage>> {
  const found = new Map<string, ReadPage>();
  await inParallel([...ids], async (id) => {
    const [page, body] = await Promise.all([board.page(id), withBody(id) ? board.body(id) : undefined]);
    if (page) found.set(id, { page: await completed(board, page), body });
  });
  return found;
}

/** The stamps of pages behind which nothing can hide any more at Notion's time `now`. */
export function settledStamps(
  pages: ReadonlyMap<string, ReadPage>,
  now: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...pages].flatMap(([id, { page }]) =>
      isSettled(page, now) ? [[id, page.lastEditedTime] as const] : [],
    ),
  );
}

export function isSettled({ lastEditedTime }: Page, now: string): boolean {
  return Date.parse(now) - Date.parse(lastEditedTime) >= settledAfterMilliseconds;
}

/** The page with all ids of its lists, of which Notion gives the first ones only. */
async function completed(board: Board, page: Page): Promise<Page> {
  const partial = Object.entries(page.properties).filter(
    ([, raw]) => isPartial(raw) && ['relation', 'people'].includes(raw.type),
  );
  if (partial.length === 0) return page;
  const full = await Promise.all(
    partial.map(async ([id, raw]) => {
      const ids = await board.ids(page.id, id);
      return [id, { ...raw, [raw.type]: ids.map((each) => ({ id: each })), has_more: false }] as const;
    }),
  );
  return { ...page, properties: { ...page.properties, ...Object.fromEntries(full) } };
}
