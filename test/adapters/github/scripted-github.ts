// A GitHub that answers by script: routes in order, first match wins; `cut` closes the connection without an answer.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGitHubClient, type GitHubClient } from '../../../src/adapters/github/client.ts';
import { createFakeClock } from '../../fakes/fake-clock.ts';
import { createQuietLog, type QuietLog } from '../../fakes/quiet-log.ts';

export interface Answer {
  readonly status?: number;
  readonly json?: unknown;
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Reply =
  Answer | 'cut' | ((request: { readonly path: string; readonly body: any }) => Answer | 'cut');

export interface ScriptedGitHub {
  readonly client: GitHubClient;
  readonly log: QuietLog;
  /** `METHOD /path`, in order. */
  readonly requests: string[];
  /** Answers to requests that match; several answers are given one after the other, the last one for good. */
  on(request: RegExp, ...replies: Reply[]): void;
  close(): Promise<void>;
}

/** Waits before repetitions last a thousandth of what they would. */
export async function startScriptedGitHub(): Promise<ScriptedGitHub> {
  const routes: { request: RegExp; replies: Reply[] }[] = [];
  const requests: string[] = [];
  const server = createServer((incoming, response) => {
    void read(incoming).then((body) => {
      const path = incoming.url ?? '';
      const line = `${incoming.method} ${path}`;
      requests.push(line);
      const replies = routes.find(({ request }) => request.test(line))?.replies ?? [];
      const reply = (replies.length > 1 ? replies.shift() : replies[0]) ?? {
        status: 501,
        json: { message: line },
      };
      const answer = typeof reply === 'function' ? reply({ path, body }) : reply;
      if (answer === 'cut') return void response.destroy();
      response.writeHead(answer.status ?? 200, {
        'content-type': 'application/json; charset=utf-8',
        date: 'Tue, 01 Dec 2026 10:00:00 GMT',
        ...answer.headers,
      });
      response.end(answer.raw ?? JSON.stringify(answer.json));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const log = createQuietLog();
  const client = createGitHubClient('token', {
    log,
    clock: createFakeClock(),
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    second: 1,
  });
  return {
    client,
    log,
    requests,
    on: (request, ...replies) => void routes.unshift({ request, replies }),
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
}

async function read(incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : JSON.parse(text);
}
