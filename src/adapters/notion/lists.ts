// Lists come in portions of at most 100, and only the missing cursor ends one.
import { toPortion } from './convert.ts';
import type { Exchange } from './retry.ts';
import type { Call } from './transport.ts';

const largestPortion = 100;

/**
 * Every item of a list, and whether Notion told all of them. `most` ends lists whose rest is of no use.
 * The cursor goes where the method takes its parameters: into the body of a POST, else into the query.
 */
export async function readAll(
  ask: Exchange['ask'],
  call: Call,
  most = Number.POSITIVE_INFINITY,
): Promise<{ readonly items: readonly unknown[]; readonly cut: boolean }> {
  const items: unknown[] = [];
  let cut = false;
  let cursor: string | undefined;
  do {
    const page = { page_size: largestPortion, ...(cursor !== undefined && { start_cursor: cursor }) };
    const portion = toPortion(
      await ask(
        call.method === 'post'
          ? { ...call, body: { ...call.body, ...page } }
          : { ...call, query: { ...call.query, ...page } },
      ),
    );
    items.push(...portion.results);
    cut ||= portion.cut;
    cursor = portion.cursor;
  } while (cursor !== undefined && items.length < most);
  return { items, cut };
}
