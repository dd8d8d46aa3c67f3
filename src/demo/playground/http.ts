// The playground over HTTP, on loopback only: the page and its files, a view of everything, and acts.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readAct } from './act.ts';
import { Assets } from './assets.ts';
import type { Playground } from './playground.ts';

const mostBytes = 1_000_000;

export interface PlaygroundServer extends AsyncDisposable {
  readonly url: string;
}

/** Serves a playground; port 0 takes any free one. */
export async function servePlayground(
  playground: Playground,
  root: string,
  port = 0,
): Promise<PlaygroundServer> {
  const assets = new Assets(root);
  const server = createServer((request, response) => {
    answer(playground, assets, request, response).catch((error: unknown) => {
      if (!response.headersSent)
        send(response, 422, { message: error instanceof Error ? error.message : String(error) });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  playground: Playground,
  assets: Assets,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://playground');
  if (!isLocal(request)) return send(response, 403, { message: 'Only pages of this machine are answered.' });
  switch (`${request.method} ${pathname}`) {
    case 'GET /api/view':
      return send(response, 200, playground.view());
    case 'GET /api/changes':
      return tell(playground, request, response);
    case 'POST /api/acts': {
      if (request.headers['content-type'] !== 'application/json')
        return send(response, 415, { message: 'An act is sent as application/json.' });
      const read = readAct(JSON.parse(await bodyOf(request)));
      if ('refusal' in read) return send(response, 400, { message: read.refusal });
      await playground.act(read.act);
      return send(response, 200, playground.view());
    }
  }
  const asset = request.method === 'GET' ? assets.find(pathname) : undefined;
  if (!asset) return send(response, 404, { message: `There is nothing at ${pathname}.` });
  response.writeHead(200, { ...asset.headers, ...guards, 'content-type': asset.type });
  response.end(typeof asset.content === 'string' ? asset.content : readFileSync(asset.content.path));
}

/** Whether the request names this machine: a page elsewhere whose name was pointed here does not. */
function isLocal({ headers, socket }: IncomingMessage): boolean {
  const origins = ['127.0.0.1', 'localhost'].map((name) => `http://${name}:${socket.localPort}`);
  const { host, origin } = headers;
  return origins.includes(`http://${host}`) && (origin === undefined || origins.includes(origin));
}

/** Server-sent events: one for everything that happens, with the number of the revision. */
function tell(playground: Playground, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', ...guards });
  response.write('retry: 1000\n\n');
  const stop = playground.subscribe((revision) => response.write(`data: ${revision}\n\n`));
  request.once('close', stop);
}

const guards = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...guards });
  response.end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request) {
    parts.push(part as Buffer);
    bytes += (part as Buffer).length;
    if (bytes > mostBytes) throw new Error('That is more than a megabyte. Send less.');
  }
  return Buffer.concat(parts).toString();
}
