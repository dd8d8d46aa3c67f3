// Running a query: filter, order, cursor, and the cap of 10,000 rows.
// https://developers.notion.com/reference/query-a-data-source
import { invalid } from '../errors.ts';
import type { DataSource, Page } from '../model.ts';
import type { Workspace } from '../workspace.ts';
import { compileFilter } from './filter.ts';
import { pageSize, type Paging, type Portion } from './list.ts';
import { compileSorts, type Order, type SortKey } from './sort.ts';

/** Rows that one combination of filter and sorts ever tells. */
export const rowsPerQuery = 10_000;

export interface QueryResult extends Portion<Page> {
  /** Whether the cap cut the result off. */
  readonly cut: boolean;
}

interface Ordered {
  readonly revision: number;
  readonly query: string;
  readonly rows: readonly Page[];
  readonly cut: boolean;
}

/** The last list of each workspace, so that reading its pages does not sort it again. */
const lastLists = new WeakMap<Workspace, Ordered>();

/** The portion of a data source's rows that the request asks for; trashed rows are never among them. */
export function runQuery(workspace: Workspace, source: DataSource, body: any): QueryResult {
  const order = compileSorts(source, body.sorts ?? []);
  const { rows, cut } = orderedRows(workspace, source, body, order);
  const start = body.start_cursor ? resume(workspace, order, rows, body.start_cursor) : 0;
  const end = start + pageSize(body as Paging);
  const items = rows.slice(start, end);
  const last = items.at(-1);
  return { items, next: last && end < rows.length ? cursor(end, order.key(last)) : null, cut };
}

function orderedRows(workspace: Workspace, source: DataSource, body: any, order: Order): Ordered {
  const { filter, is_archived: archived = false } = body;
  const query = JSON.stringify([source.id, filter, body.sorts, archived]);
  const known = lastLists.get(workspace);
  if (known?.query === query && known.revision === workspace.revision && !workspace.stale.lagging)
    return known;
  const test = filter ? compileFilter(workspace, source, filter) : () => true;
  const keyed = workspace.stale
    .rows(source.id)
    .filter((page) => !page.inTrash && page.isArchived === archived && test(page))
    .map((page) => ({ page, key: order.key(page) }))
    .sort((one, other) => order.compare(one.key, other.key));
  const cut = keyed.length > rowsPerQuery;
  const rows = keyed.slice(0, rowsPerQuery).map(({ page }) => page);
  const made = { revision: workspace.revision, query, rows, cut };
  // What was listed while listings lag is not what they show later.
  if (!workspace.stale.lagging) lastLists.set(workspace, made);
  return made;
}

const cursor = (count: number, key: SortKey): string =>
  Buffer.from(JSON.stringify({ count, key })).toString('base64url');

/** Where a list goes on: behind the place of the last row that was told, or at the count. */
function resume(workspace: Workspace, order: Order, rows: readonly Page[], given: string): number {
  const { count, key } = parseCursor(given);
  if (workspace.switches.cursors === 'offset') return Math.min(count, rows.length);
  if (key.length !== order.length) throw badCursor();
  const at = rows.findIndex((row) => order.compare(order.key(row), key) > 0);
  return at < 0 ? rows.length : at;
}

function parseCursor(given: string): { count: number; key: SortKey } {
  try {
    const parsed = JSON.parse(Buffer.from(given, 'base64url').toString());
    if (Number.isInteger(parsed.count) && Array.isArray(parsed.key)) return parsed;
  } catch {
    // Falls through to the refusal: whatever it was, it is none of ours.
  }
  throw badCursor();
}

const badCursor = (): Error => invalid('The start_cursor provided is invalid.');
