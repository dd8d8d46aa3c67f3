/** The HTTP surface: REST under /api/v3, GraphQL under /api/graphql, as on a GitHub Enterprise server; and both at the root. */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { authenticate } from './access.ts';
import type { Caller } from './access.ts';
import { control } from './control.ts';
import { GitHubError, errorBody } from './errors.ts';
import type { Fault, RequestRecord, Traffic } from './faults.ts';
import { answerGraphql, operationName } from './graphql/server.ts';
import type { Hub } from './hub.ts';
import type { RestAnswer } from './rest/handler.ts';
import { findRoute } from './rest/router.ts';
import type { Route } from './rest/router.ts';
import { answerRest } from './rest/server.ts';

const RATE_LIMIT = 5000;

async function readBody(request: IncomingMessage): Promise<any> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : JSON.parse(text);
}

function faultAnswer(hub: Hub, fault: Fault): RestAnswer {
  const { kind, retryAfter = 60 } = fault;
  if (kind === 'secondary-limit') {
    const message =
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
    return { status: 403, headers: { 'retry-after': String(retryAfter) }, body: errorBody(message, 403) };
  }
  if (kind === 'rate-limit') {
    const reset = Math.floor(hub.clock.now() / 1000) + retryAfter;
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
    return { status: 429, headers, body: errorBody('API rate limit exceeded for installation.', 429) };
  }
  return { status: Number(kind), body: errorBody(`Failure on purpose (${kind})`, Number(kind)) };
}

/** Creates the server; the caller makes it listen. Errors that are bugs here are answered 500 and handed to `onBug`. */
export function createHttpServer(hub: Hub, traffic: Traffic, onBug: (error: unknown) => void): Server {
  return createServer((request, response) => {
    serve(hub, traffic, request, response).catch((error: unknown) => {
      onBug(error);
      const message = error instanceof Error ? error.message : String(error);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ message: `Embedded GitHub: ${message}` }));
    });
  });
}

async function serve(
  hub: Hub,
  traffic: Traffic,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', hub.serverUrl);
  const body = await readBody(request);
  if (url.pathname.startsWith('/__emulator/')) {
    const answer = control(hub, traffic, url.pathname.slice('/__emulator/'.length), body);
    return send(hub, traffic, response, answer);
  }
  const path = url.pathname.replace(/^\/api\/v3(?=\/)/, '').replace(/^\/api(?=\/graphql$)/, '');
  const route = findRoute(request.method ?? 'GET', path);
  const graphql = path === '/graphql' && request.method === 'POST';
  const record: RequestRecord = {
    number: traffic.log.length + 1,
    method: request.method ?? 'GET',
    path,
    operation: graphql
      ? `graphql:${operationName(String(body?.query ?? ''), body?.operationName)}`
      : (route?.operation ?? 'unknown'),
    caller: hub.state.tokens[request.headers.authorization?.replace(/^\w+ /, '') ?? '']?.login ?? 'nobody',
    body,
    status: 0,
  };
  traffic.log.push(record);
  for (const hook of [...traffic.before]) await hook(record);
  if (traffic.latency > 0) await wait(traffic.latency);
  let fault = traffic.faultFor(record, 'before');
  let answer = fault === undefined ? await dispatch(hub, { request, url, route, graphql, body }) : undefined;
  if (fault === undefined) {
    for (const hook of [...traffic.after]) await hook(record);
    fault = traffic.faultFor(record, 'after');
  }
  if (fault?.kind === 'drop') {
    response.destroy();
    return;
  }
  if (fault !== undefined) answer = faultAnswer(hub, fault);
  record.status = answer?.status ?? 500;
  send(hub, traffic, response, answer ?? { status: 500 });
}

interface Incoming {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly route: Route | undefined;
  readonly graphql: boolean;
  readonly body: any;
}

async function dispatch(hub: Hub, { request, url, route, graphql, body }: Incoming): Promise<RestAnswer> {
  let caller: Caller;
  try {
    caller = authenticate(hub, request.headers.authorization);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { status: 401, body: errorBody(error.message, 401) };
  }
  if (graphql) return { status: 200, body: await answerGraphql(hub, caller, body ?? { query: '' }) };
  const { accept = '', 'if-none-match': ifNoneMatch } = request.headers;
  return answerRest(route, { hub, caller, query: url.searchParams, body, accept, url }, ifNoneMatch);
}

function send(hub: Hub, traffic: Traffic, response: ServerResponse, answer: RestAnswer): void {
  const used = traffic.log.length % RATE_LIMIT;
  response.writeHead(answer.status, {
    date: new Date(hub.clock.now()).toUTCString(),
    'x-github-request-id': randomUUID().toUpperCase(),
    'x-github-media-type': 'github.v3; format=json',
    'x-ratelimit-limit': String(RATE_LIMIT),
    'x-ratelimit-remaining': String(RATE_LIMIT - used),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(Math.floor(hub.clock.now() / 1000) + 3600),
    'x-ratelimit-resource': 'core',
    'content-type': answer.raw?.type ?? 'application/json; charset=utf-8',
    ...answer.headers,
  });
  if (answer.raw !== undefined) response.end(answer.raw.bytes);
  else response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
}
