// The port `Board` on the real Notion (or anything that speaks its API on another origin).
import type { Person } from '../../core/board/model.ts';
import { toFault } from '../../core/fault.ts';
import type { Board, Clock, Log } from '../../ports.ts';
import { createBodies } from './bodies.ts';
import type { Context } from './context.ts';
import { toPerson } from './convert.ts';
import { createDatabases } from './databases.ts';
import { noSuchId, oddAnswer, orMissing } from './faults.ts';
import { createFind } from './find.ts';
import { createLabels } from './labels.ts';
import { readAll } from './lists.ts';
import { createPages } from './pages.ts';
import { createExchange } from './retry.ts';
import { listRows } from './rows.ts';
import { createTransport, type Transport } from './transport.ts';

export interface BoardOptions {
  readonly token: string;
  /** Origin: `https://api.notion.com`, or another one on loopback. */
  readonly url: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Milliseconds of real time for one answer. Notion itself gives up after about 60 s. */
  readonly timeout?: number;
  /** Uniform in [0, 1): spreads repetitions. */
  readonly random?: () => number;
}

/** A board for one token; nothing is sent before the first call. */
export function createBoard(options: BoardOptions): Board {
  const { token, clock, log, timeout = 70_000, random = Math.random } = options;
  const url = options.url.replace(/\/+$/, '');
  return createBoardOn(createTransport({ token, url, log, timeout }), { clock, log, random });
}

/** A board whose requests go through `transport`. */
export function createBoardOn(
  transport: Transport,
  { clock, log, random }: Required<Pick<BoardOptions, 'clock' | 'log' | 'random'>>,
): Board {
  const exchange = createExchange({ transport, clock, log, random });
  const labels = createLabels();
  const context: Context = { transport, exchange, labels, clock, log };
  const pages = createPages(context);
  const databases = createDatabases(context);

  return {
    ...pages,
    ...databases,
    ...createBodies(context),
    ...createPeople(context),
    may: createMay(context),
    find: createFind(context, { ...pages, ...databases }),
    rows: async (id, filter = {}) => {
      const listing = await listRows(context, { id, about: labels.database(id) }, filter);
      for (const page of listing.pages) labels.learn(page.id, page.title);
      return listing;
    },
    requests: transport.requests,
    now: transport.now,
  };
}

/** No page has it. */
const nowhere = '00000000-0000-4000-8000-000000000000';

function createMay({ exchange }: Context): Board['may'] {
  const calls = {
    update: { method: 'patch', path: `pages/${nowhere}`, body: { properties: {} } },
    insert: { method: 'post', path: 'pages', body: { parent: { page_id: nowhere }, properties: {} } },
  } as const;
  return async (what) => {
    const about = 'a page that is not there';
    try {
      await orMissing(exchange.ask({ ...calls[what], about }), noSuchId);
      return true;
    } catch (thrown) {
      if (toFault(thrown).code === 'forbidden') return false;
      throw thrown;
    }
  };
}

function createPeople({ exchange }: Context): Pick<Board, 'me' | 'people'> {
  return {
    me: async (): Promise<Person> => {
      const about = 'the user of the token';
      const person = toPerson(await exchange.ask({ method: 'get', path: 'users/me', about }));
      if (!person) throw oddAnswer(about);
      return person;
    },
    people: async () => {
      const about = 'the people of the workspace';
      const { items } = await readAll(exchange.ask, { method: 'get', path: 'users', about });
      return items.flatMap((item) => toPerson(item) ?? []);
    },
  };
}
