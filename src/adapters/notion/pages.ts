// Pages: reading, creating once, setting properties, trash.
import type { Page } from '../../core/board/model.ts';
import { Fault } from '../../core/fault.ts';
import type { Board, NewPage } from '../../ports.ts';
import type { Context } from './context.ts';
import { normalId, toPage } from './convert.ts';
import { noSuchId, notionFault, oddAnswer, orMissing } from './faults.ts';
import { readAll } from './lists.ts';
import { createOnce } from './once.ts';

type Pages = Pick<
  Board,
  'page' | 'ids' | 'hasComments' | 'pagesByTitle' | 'create' | 'update' | 'trash' | 'restore'
>;

/** The port's methods on pages. */
export function createPages(context: Context): Pages {
  const { exchange, labels } = context;

  function read(json: unknown, about: string): Page {
    const page = toPage(json);
    if (!page) {
      throw notionFault(
        'forbidden',
        `Notion shows only the id of ${about}, not what is on it.`,
        'Open it in Notion, choose ••• → Connections, and add the integration; it needs the capability “Read content”.',
      );
    }
    labels.learn(page.id, page.title);
    return page;
  }

  async function page(id: string): Promise<Page | undefined> {
    const request = exchange.ask({ method: 'get', path: `pages/${id}`, about: labels.page(id) });
    const found = toPage(await orMissing(request, noSuchId));
    if (found) labels.learn(found.id, found.title);
    return found;
  }

  /** Sets what `body` names: the same however often it is sent. */
  async function set(id: string, body: Readonly<Record<string, unknown>>): Promise<Page> {
    const about = labels.page(id);
    try {
      return read(await exchange.ask({ method: 'patch', path: `pages/${id}`, body, about }), about);
    } catch (thrown) {
      // Pages in the trash take no change, not even the one that put them there, sent again after a lost answer.
      const now = thrown instanceof Fault && thrown.code === 'invalid' ? await page(id) : undefined;
      if (!now?.inTrash) throw thrown;
      if (body['in_trash'] === true) return now;
      throw notionFault(
        'stale',
        `Notion does not change ${labels.page(id)}: it is in the trash.`,
        'Nothing to do: the next run reads the page again.',
        thrown,
      );
    }
  }

  return {
    page,
    ids: async (id, property) => {
      const { items, cut } = await readAll(exchange.ask, {
        method: 'get',
        path: `pages/${id}/properties/${property}`,
        about: labels.page(id),
      });
      // Half a list would be written back as the whole.
      if (cut) throw oddAnswer(`a property of ${labels.page(id)}`);
      return items.flatMap((item) => entryId(item) ?? []);
    },
    hasComments: async (id) => {
      try {
        const about = `the comments on ${labels.page(id)}`;
        const { items } = await readAll(exchange.ask, {
          method: 'get',
          path: 'comments',
          query: { block_id: id },
          about,
        });
        return items.length > 0;
      } catch (thrown) {
        // An integration that may not read comments cannot know that there are none.
        if (thrown instanceof Fault && thrown.code === 'forbidden') return true;
        throw thrown;
      }
    },
    pagesByTitle: async (title) => {
      const { items } = await readAll(
        exchange.ask,
        {
          method: 'post',
          path: 'search',
          body: { query: title, filter: { property: 'object', value: 'page' } },
          about: 'the search for a page by its title',
        },
        mostHits,
      );
      return items.flatMap((item) => toPage(item) ?? []).filter((hit) => sameTitle(hit.title, title));
    },
    create: (newPage, recognise) => {
      const { parent } = newPage;
      const place = 'dataSource' in parent ? labels.database(parent.dataSource) : labels.page(parent.page);
      const about = `a new page in ${place}`;
      return createOnce(context, {
        call: { method: 'post', path: 'pages', body: creationBody(newPage), about },
        read: (answer) => read(answer, about),
        recognise,
        committed: page,
      });
    },
    update: (id, properties) => set(id, { properties }),
    trash: (id) => set(id, { in_trash: true }),
    restore: (id) => set(id, { in_trash: false }),
  };
}

/** Search is ranked: what is further down does not carry the words. */
const mostHits = 500;

/** Whether two titles are the same to a reader: case and spacing aside. */
export function sameTitle(one: string, other: string): boolean {
  const reduce = (title: string): string => title.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  return reduce(one) === reduce(other);
}

function creationBody({ parent, properties, markdown }: NewPage): Record<string, unknown> {
  return {
    parent:
      'dataSource' in parent
        ? { type: 'data_source_id', data_source_id: parent.dataSource }
        : { type: 'page_id', page_id: parent.page },
    properties,
    ...(markdown !== undefined && { markdown }),
  };
}

/** The id in an entry of a relation or people property. */
function entryId(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  for (const key of ['relation', 'people']) {
    const value: unknown = Reflect.get(item, key);
    const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined;
    if (typeof id === 'string') return normalId(id);
  }
  return undefined;
}
