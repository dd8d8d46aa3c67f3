// The port `Board` in memory: the adapter itself, whose requests are answered at once by the embedded Notion's
// handlers. Retries, look-ups after lost answers and refusals of edits are the real ones; only HTTP is missing, and
// the check of every request against the client's types.
import { buildRequestError } from '@notionhq/client/build/src/errors.js';
import { createBoardOn } from '../../src/adapters/notion/board.ts';
import type { Call, Transport } from '../../src/adapters/notion/transport.ts';
import { ApiError } from '../../src/emulators/notion/errors.ts';
import { failBefore, lostAnswer, type Answer, type Silence } from '../../src/emulators/notion/failures.ts';
import { handlers } from '../../src/emulators/notion/handlers.ts';
import { matchRoute, type Match } from '../../src/emulators/notion/routes.ts';
import { authenticate, requireCapability } from '../../src/emulators/notion/access.ts';
import type { Board, Clock, Log } from '../../src/ports.ts';
import { createMemoryNotion, token, type MemoryNotion } from './memory-notion.ts';
import { createQuietLog } from './quiet-log.ts';

export interface MemoryRequest {
  /** Name of the client's endpoint, such as `createPage`. */
  readonly operation: string;
  /** The page that it is about. */
  readonly page: string | undefined;
}

export interface MemoryBoardOptions {
  /** The workspace; several boards, those of several runs, may share one. */
  readonly notion?: MemoryNotion;
  /** The runner's; by default sleeping moves Notion's clock. */
  readonly clock?: Clock;
  readonly log?: Log;
  /** Called before a request is looked at, and after it was done but before it is answered. */
  readonly onRequest?: (phase: 'before' | 'after', request: MemoryRequest) => void | Promise<void>;
}

export interface MemoryBoard extends Board {
  readonly notion: MemoryNotion;
}

/** A board on a workspace in memory. */
export function createMemoryBoard(options: MemoryBoardOptions = {}): MemoryBoard {
  const { notion = createMemoryNotion(), log = createQuietLog(), onRequest } = options;
  const clock = options.clock ?? sleepless(notion);
  const board = createBoardOn(createMemoryTransport(notion, onRequest), { clock, log, random: () => 0.5 });
  return { ...board, notion };
}

function sleepless({ clock }: MemoryNotion): Clock {
  return { now: () => clock.now(), sleep: async (milliseconds) => clock.advance(milliseconds) };
}

function createMemoryTransport(
  notion: MemoryNotion,
  onRequest: MemoryBoardOptions['onRequest'] = () => undefined,
): Transport {
  let requests = 0;
  let now = new Date(0).toISOString();
  return {
    requests: () => requests,
    now: () => now,
    async send(call) {
      requests += 1;
      const match = matchRoute(call.method, call.path);
      const request = { operation: match.name, page: match.path['page_id'] };
      await onRequest('before', request);
      const answer = respond(notion, call, match, requests);
      await onRequest('after', request);
      if (typeof answer === 'string') throw silence(answer);
      now = new Date(Math.floor(notion.clock.now() / 1000) * 1000).toISOString();
      if (answer.status === 200) return answer.body;
      const { status, body, html, headers } = answer;
      throw buildRequestError(
        { ok: false, status, headers: new Headers(headers), text: async () => '' },
        html ?? JSON.stringify(body),
      );
    },
  };
}

/** What the client gets: an answer, a broken connection, or nothing. */
function respond(notion: MemoryNotion, call: Call, match: Match, number: number): Answer | Silence {
  const { method, path, body } = call;
  const at = notion.clock.now();
  const fault = notion.faults.take({ number, method, path, operation: match.name, body, at, status: 0 });
  if (fault?.when === 'before') return failBefore(fault);
  try {
    const answer = handle(notion, call, match);
    return fault ? lostAnswer(fault, match.name, answer) : { status: 200, body: answer };
  } catch (thrown) {
    if (!(thrown instanceof ApiError)) throw thrown;
    return { status: thrown.status, body: thrown.toJSON(), headers: thrown.headers };
  }
}

/** Does what a request asks, all or nothing. */
function handle({ store, clock }: MemoryNotion, { query = {}, body = {} }: Call, match: Match): unknown {
  const connection = authenticate(store, `Bearer ${token}`);
  requireCapability(connection, match.operation.needs);
  const actor = { user: connection.user, at: clock.now() };
  const lists = Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [String(value)]]));
  return store.transact(() =>
    handlers[match.name]({ workspace: store, connection, actor, path: match.path, query: lists, body }),
  );
}

/** What fetch throws where no answer comes: broken off, or given up. */
function silence(kind: Silence): Error {
  return kind === 'reset'
    ? new TypeError('fetch failed', { cause: new Error('socket hang up') })
    : new DOMException('The operation timed out.', 'TimeoutError');
}
