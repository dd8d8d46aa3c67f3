// From what people write into the configuration to a data source: an address or id of a database or data source, or
// a title. The two kinds of ids are not interchangeable, and an address shows the database's.
import { parseReference } from '../../core/board/references.ts';
import type { Board } from '../../ports.ts';
import type { Context } from './context.ts';
import { toDataSource } from './convert.ts';
import { readDatabase } from './databases.ts';
import { noSuchId, notionFault, orMissing, quoted } from './faults.ts';
import { readAll } from './lists.ts';
import { sameTitle } from './pages.ts';

type Found = Awaited<ReturnType<Board['find']>>;

/** Search is ranked: what is further down does not carry the words. */
const mostHits = 300;

/** The port's `find`; `pages` and `schema` are the board's own methods. */
export function createFind(
  context: Context,
  { page, schema }: Pick<Board, 'page' | 'schema'>,
): Board['find'] {
  const { exchange } = context;

  async function byId(id: string, reference: string): Promise<Found> {
    const database = await readDatabase(context, id);
    if (database) {
      const [first, ...others] = database.data_sources;
      if (!first) return undefined;
      if (others.length === 0) return { source: await schema(first.id) };
      return { candidates: database.data_sources.map((source) => candidate(source.name, source.id)) };
    }
    const source = await orMissing(schema(id), noSuchId);
    if (source) return { source };
    if (await page(id)) {
      throw notionFault(
        'not-found',
        `${quoted(reference, 120)} is a page, not a database.`,
        'Open the database itself in Notion (as a full page) and copy the address from there.',
      );
    }
    return undefined;
  }

  async function byTitle(title: string): Promise<Found> {
    const { items } = await readAll(
      exchange.ask,
      {
        method: 'post',
        path: 'search',
        body: { query: title, filter: { property: 'object', value: 'data_source' } },
        about: 'the search for a database by its title',
      },
      mostHits,
    );
    const hits = items
      .flatMap((item) => toDataSource(item) ?? [])
      .filter((hit) => sameTitle(hit.title, title));
    const [first, ...others] = hits;
    if (!first) return undefined;
    // The search index lags; the data source itself does not.
    if (others.length === 0) return { source: await schema(first.id) };
    return { candidates: hits.map((hit) => candidate(hit.title, hit.id)) };
  }

  return (reference) => {
    const parsed = parseReference(reference);
    return 'id' in parsed ? byId(parsed.id, reference) : byTitle(parsed.title);
  };
}

function candidate(title: string, id: string): string {
  return `${title} (${id})`;
}
