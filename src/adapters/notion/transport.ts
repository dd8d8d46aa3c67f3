// One HTTP exchange with Notion: the official client for address, version, token and error bodies, under it our own
// fetch, because the client neither aborts a request that timed out nor limits the time a body may take, and does not
// show the headers of a success. All endpoints go through `request`: the typed methods drop newer parameters silently.
import { Client, LogLevel } from '@notionhq/client';
import type { Log } from '../../ports.ts';

/** The newest released version; the next one changes the Markdown dialect. */
const version = '2026-03-11';

export interface Call {
  readonly method: 'get' | 'post' | 'patch';
  /** Below `/v1/`, ids inserted verbatim. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number>> | undefined;
  readonly body?: Readonly<Record<string, unknown>> | undefined;
  /** What the request is about, as a noun phrase for messages: `the database “Tasks”`. */
  readonly about: string;
}

export interface Transport {
  /** Sends once; throws whatever the client or fetch throws (see failure.ts). */
  readonly send: (call: Call) => Promise<unknown>;
  /** Requests sent so far. */
  readonly requests: () => number;
  /** The `Date` header of the newest answer, ISO 8601; the epoch as long as Notion has not answered. */
  readonly now: () => string;
}

export interface TransportOptions {
  readonly token: string;
  /** Origin without a trailing slash. */
  readonly url: string;
  readonly log: Log;
  /** Milliseconds of real time for the whole answer, headers and body; then the request is aborted. */
  readonly timeout: number;
}

/** The transport for one token; nothing is sent before the first call. */
export function createTransport(options: TransportOptions): Transport {
  let requests = 0;
  let now = new Date(0).toISOString();

  const client = new Client({
    auth: options.token,
    baseUrl: options.url,
    notionVersion: version,
    retry: false,
    // Ours below comes first, and aborts; the client's own only rejects.
    timeoutMs: options.timeout * 2,
    logLevel: LogLevel.INFO,
    logger: (_level, message, details) => {
      options.log.debug(`Notion: ${message} ${JSON.stringify(details)}`);
    },
    fetch: async (url, init) => {
      requests += 1;
      const response = await fetch(url, {
        method: init?.method ?? 'GET',
        headers: init?.headers ?? {},
        body: typeof init?.body === 'string' ? init.body : null,
        signal: AbortSignal.timeout(options.timeout),
      });
      const text = await response.text();
      const date = Date.parse(response.headers.get('date') ?? '');
      if (!Number.isNaN(date)) now = new Date(date).toISOString();
      return { ok: response.ok, status: response.status, headers: response.headers, text: async () => text };
    },
  });

  return {
    send: (call) =>
      client.request({
        method: call.method,
        path: call.path,
        ...(call.query && { query: { ...call.query } }),
        ...(call.body && { body: { ...call.body } }),
      }),
    requests: () => requests,
    now: () => now,
  };
}
