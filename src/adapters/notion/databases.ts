// Databases, their data sources and views: finding them, and what `setup` creates.
import * as z from 'zod/mini';
import type { DataSource, PropertySchema } from '../../core/board/model.ts';
import type { Fault } from '../../core/fault.ts';
import type { Board } from '../../ports.ts';
import type { Context } from './context.ts';
import { toDatabase, toDataSource, type Database } from './convert.ts';
import { noSuchId, notionFault, oddAnswer, orMissing } from './faults.ts';
import { readAll } from './lists.ts';
import { createOnce } from './once.ts';
import { sameTitle } from './pages.ts';

type Databases = Pick<
  Board,
  'schema' | 'databasesOn' | 'createDatabase' | 'updateSchema' | 'createView' | 'views'
>;

const trashedObject = z.object({ in_trash: z.literal(true) });
const isTrashed = (json: unknown): boolean => trashedObject.safeParse(json).success;

function trashed(about: string): Fault {
  return notionFault(
    'not-found',
    `In Notion, ${about} is in the trash.`,
    'Restore it there, or name another one in the configuration.',
  );
}

/** The port's methods on databases, data sources and views. */
export function createDatabases(context: Context): Databases {
  const { exchange, labels } = context;

  function read(json: unknown, about: string): DataSource {
    const source = toDataSource(json);
    if (!source) throw oddAnswer(about);
    labels.learn(source.id, source.title);
    if (isTrashed(json)) throw trashed(labels.database(source.id));
    return source;
  }

  async function schema(id: string): Promise<DataSource> {
    const about = labels.database(id);
    return read(await exchange.ask({ method: 'get', path: `data_sources/${id}`, about }), about);
  }

  /** The first data source of a database: the only one of a database that was just created. */
  async function sourceOf(database: Database | undefined, about: string): Promise<DataSource> {
    const first = database?.data_sources[0];
    if (!first) throw oddAnswer(about);
    return schema(first.id);
  }

  async function viewNames(source: DataSource): Promise<readonly string[]> {
    const about = `the views of ${labels.database(source.id)}`;
    const { items } = await readAll(exchange.ask, {
      method: 'get',
      path: 'views',
      query: { data_source_id: source.id },
      about,
    });
    const ids = items.flatMap((item) => listedView.safeParse(item).data?.id ?? []);
    const views = await Promise.all(
      ids.map((id) => orMissing(exchange.ask({ method: 'get', path: `views/${id}`, about }))),
    );
    return views.flatMap((view) => namedView.safeParse(view).data?.name ?? []);
  }

  return {
    schema,
    databasesOn: async (parent, title) => {
      const found: DataSource[] = [];
      for await (const database of childDatabases(context, parent, title, ''))
        found.push(await sourceOf(database, `the database “${title}”`));
      return found;
    },
    createDatabase: async (parent, title, properties) => {
      const about = `the new database “${title}”`;
      const since = context.transport.now().slice(0, minutes);
      const database = await createOnce(context, {
        call: {
          method: 'post',
          path: 'databases',
          body: {
            parent: { type: 'page_id', page_id: parent },
            title: [{ type: 'text', text: { content: title } }],
            initial_data_source: { properties },
          },
          about,
        },
        read: toDatabase,
        recognise: async () => {
          const { value } = await childDatabases(context, parent, title, since).next();
          return value ?? undefined;
        },
        committed: (id) => readDatabase(context, id),
      });
      return sourceOf(database, about);
    },
    updateSchema: async (id, properties) => {
      const about = labels.database(id);
      const call = { method: 'patch', path: `data_sources/${id}`, body: { properties }, about } as const;
      return read(await exchange.ask(call), about);
    },
    createView: async (source, view) => {
      const about = `the view “${view.name}” of ${labels.database(source.id)}`;
      const made = async (): Promise<true | undefined> =>
        (await viewNames(source)).includes(view.name) || undefined;
      await createOnce(context, {
        call: {
          method: 'post',
          path: 'views',
          body: {
            database_id: source.database,
            data_source_id: source.id,
            name: view.name,
            type: view.type,
            configuration: {
              type: view.type,
              group_by: groupBy(view.groupBy),
              properties: view.visible.map(({ id }) => ({ property_id: id, visible: true })),
            },
          },
          about,
        },
        read: () => true as const,
        recognise: made,
        committed: made,
      });
    },
    views: viewNames,
  };
}

const listedView = z.object({ id: z.string() });
const namedView = z.object({ name: z.string() });

function groupBy({ id, type }: PropertySchema): Record<string, unknown> {
  return {
    type,
    property_id: id,
    ...(type === 'status' && { group_by: 'option' }),
    sort: { type: 'manual' },
  };
}

/** A database by id; undefined where there is none that we may see. */
export async function readDatabase({ exchange, labels }: Context, id: string): Promise<Database | undefined> {
  const request = exchange.ask({ method: 'get', path: `databases/${id}`, about: labels.database(id) });
  return toDatabase(await orMissing(request, noSuchId));
}

/** Length of an ISO 8601 time down to the minute, which is all that Notion tells of a creation. */
const minutes = 'yyyy-mm-ddThh:mm'.length;

const childBlock = z.object({ id: z.string(), type: z.literal('child_database'), created_time: z.string() });

/** The databases of that title on a page which are not older than `since`, a minute; the newest first. */
async function* childDatabases(
  context: Context,
  parent: string,
  title: string,
  since: string,
): AsyncGenerator<Database, undefined> {
  const { items } = await readAll(context.exchange.ask, {
    method: 'get',
    path: `blocks/${parent}/children`,
    about: context.labels.page(parent),
  });
  const newestFirst = items
    .flatMap((item) => childBlock.safeParse(item).data ?? [])
    .filter((block) => block.created_time.slice(0, minutes) >= since)
    .sort((one, other) => other.created_time.localeCompare(one.created_time));
  for (const { id } of newestFirst) {
    const database = await readDatabase(context, id);
    if (database && sameTitle(database.title, title)) yield database;
  }
  return undefined;
}
