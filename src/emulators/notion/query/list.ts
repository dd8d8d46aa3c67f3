// Lists that are told in pages: page size, cursor, `has_more`.
// https://developers.notion.com/reference/intro#pagination
import { invalid } from '../errors.ts';

/** Query parameters come as text, body parameters as they are. */
export interface Paging {
  readonly start_cursor?: unknown;
  readonly page_size?: unknown;
}

export interface Portion<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** The page size that was asked for: 100 at most and by default. */
export function pageSize({ page_size: given = 100 }: Paging): number {
  const size = Number(given);
  if (!Number.isInteger(size) || size < 1) {
    throw invalid(
      `body failed validation: body.page_size should be ≥ \`1\`, instead was \`${String(given)}\`.`,
    );
  }
  if (size > 100) {
    throw invalid(`body failed validation: body.page_size should be ≤ \`100\`, instead was \`${size}\`.`);
  }
  return size;
}

/** One portion of a list that does not change its order: the cursor is the id of the next item. */
export function portion<Item>(
  items: readonly Item[],
  id: (item: Item) => string,
  paging: Paging,
): Portion<Item> {
  const start = paging.start_cursor ? items.findIndex((item) => id(item) === paging.start_cursor) : 0;
  if (start < 0) throw invalid('The start_cursor provided is invalid.');
  const end = start + pageSize(paging);
  const next = items[end];
  return { items: items.slice(start, end), next: next === undefined ? null : id(next) };
}

/** A list answer. */
export function listAnswer(type: string, { items, next }: Portion<unknown>): any {
  return { object: 'list', results: items, next_cursor: next, has_more: next !== null, type, [type]: {} };
}
