// Listing the rows of a data source. A query ends after 10,000 rows and says so; then the listing goes on from the
// last row's stamp, which is why rows come in the order of one stamp: creation for full listings (it never changes),
// last edit for changes (an edit meanwhile moves a row to the end, never past the cursor).
// https://developers.notion.com/reference/query-a-data-source
import type { Page, RowFilter } from '../../core/board/model.ts';
import type { Listing } from '../../ports.ts';
import { toPage } from './convert.ts';
import { readAll } from './lists.ts';
import type { Exchange } from './retry.ts';
import type { Call, Transport } from './transport.ts';

type Stamp = 'created_time' | 'last_edited_time';

/** Lists the rows that `filter` wants, each once. `about` names the data source in messages. */
export async function listRows(
  { exchange, transport }: { exchange: Exchange; transport: Transport },
  source: { readonly id: string; readonly about: string },
  filter: RowFilter,
): Promise<Listing> {
  const stamp: Stamp = filter.editedSince === undefined ? 'created_time' : 'last_edited_time';
  const pages = new Map<string, Page>();
  let startedAt: string | undefined;
  const ask = async (call: Call): Promise<unknown> => {
    const answer = await exchange.ask(call);
    startedAt ??= transport.now();
    return answer;
  };
  let since: string | undefined;

  for (;;) {
    const { items, cut } = await readAll(ask, {
      method: 'post',
      path: `data_sources/${source.id}/query`,
      body: { sorts: [{ timestamp: stamp, direction: 'ascending' }], ...filterBody(filter, stamp, since) },
      about: source.about,
    });
    let last: Page | undefined;
    for (const item of items) {
      last = toPage(item) ?? last;
      // A row met again is newer than what the first portion showed.
      if (last) pages.set(last.id, last);
    }
    const next = stamp === 'created_time' ? last?.createdTime : last?.lastEditedTime;
    // More rows in one minute than a query tells: no window gets past them.
    const stuck = next === undefined || next === since;
    if (!cut || stuck)
      return { pages: [...pages.values()], complete: !cut, startedAt: startedAt ?? transport.now() };
    since = next;
  }
}

function filterBody(filter: RowFilter, stamp: Stamp, since: string | undefined): Record<string, unknown> {
  const from = (timestamp: Stamp, time: string) => ({ timestamp, [timestamp]: { on_or_after: time } });
  const conditions: unknown[] = [];
  if (filter.editedSince !== undefined) conditions.push(from('last_edited_time', filter.editedSince));
  if (filter.createdSince !== undefined) conditions.push(from('created_time', filter.createdSince));
  if (filter.text) {
    // The id of a title property is always `title`.
    const type = filter.text.property === 'title' ? 'title' : 'rich_text';
    conditions.push({ property: filter.text.property, [type]: { equals: filter.text.equals } });
  }
  if (filter.uniqueId) {
    const { property, equals } = filter.uniqueId;
    conditions.push({ property, unique_id: { equals } });
  }
  if (since !== undefined) conditions.push(from(stamp, since));
  if (conditions.length === 0) return {};
  return { filter: conditions.length === 1 ? conditions[0] : { and: conditions } };
}
