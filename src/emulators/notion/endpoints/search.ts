// POST /v1/search: titles only, what is shared only, and possibly not up to date.
// https://developers.notion.com/reference/search-optimizations-and-limitations
import { isShared } from '../access.ts';
import { pageAnswer, sourceAnswer } from '../answers.ts';
import type { DataSource, Page } from '../model.ts';
import { listAnswer, portion } from '../query/list.ts';
import { plainText } from '../rich-text.ts';
import { titleOf } from '../titles.ts';
import type { Handler } from './call.ts';

export const search: Handler = (call) => {
  const { workspace, connection, body } = call;
  const words = String(body.query ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
  const inTrash = body.filter?.in_trash ?? false;
  const wanted = (title: string): boolean => words.every((word) => title.toLowerCase().includes(word));
  const isPage = (found: Page | DataSource): found is Page => 'values' in found;
  const title = (found: Page | DataSource): string =>
    isPage(found) ? titleOf(found) : plainText(found.title);
  const candidates: (Page | DataSource)[] = [
    ...(body.filter?.value === 'data_source' ? [] : workspace.stale.all()),
    ...(body.filter?.value === 'page' ? [] : workspace.sources.all()),
  ];
  const sign = body.sort?.direction === 'ascending' ? 1 : -1;
  const hits = candidates
    .filter((found) => wanted(title(found)) && isShared(workspace, connection, found.id))
    .filter(({ id }) => workspace.isTrashed(id) === inTrash)
    .sort((one, other) => (one.edited - other.edited) * sign || (one.id < other.id ? -1 : 1));
  const { items, next } = portion(hits, ({ id }) => id, body);
  const results = items.map((found) => (isPage(found) ? pageAnswer(call, found) : sourceAnswer(call, found)));
  return listAnswer('page_or_data_source', { items: results, next });
};
