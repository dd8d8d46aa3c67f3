// A tiny Notion for tests of what happens on the wire: every request is answered by the next step of a script, or
// by a function. The embedded Notion is for what the answers mean; this one is for answers that never come.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly body: any;
}

export type Step = (request: SeenRequest, response: ServerResponse, incoming: IncomingMessage) => void;

export interface ScriptedNotion {
  readonly url: string;
  readonly seen: readonly SeenRequest[];
  close(): Promise<void>;
}

/** Starts on a free port of loopback; `step` answers (or does not). */
export async function startScriptedNotion(step: Step): Promise<ScriptedNotion> {
  const seen: SeenRequest[] = [];
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      const request = {
        method: incoming.method ?? '',
        path: incoming.url ?? '',
        body: text === '' ? undefined : JSON.parse(text),
      };
      seen.push(request);
      step(request, response, incoming);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Answers with JSON. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Step {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
}

/** Answers with an error in Notion's form. */
export function refusal(
  status: number,
  code: string,
  details: { message?: string; headers?: Record<string, string>; additional?: Record<string, unknown> } = {},
): Step {
  return json(
    status,
    {
      object: 'error',
      status,
      code,
      message: details.message ?? `(${code})`,
      request_id: 'r-1',
      ...(details.additional && { additional_data: details.additional }),
    },
    details.headers,
  );
}

/** Breaks the connection without an answer. */
export const hangUp: Step = (_request, _response, incoming) => {
  incoming.socket.destroy();
};

export interface LostAnswer {
  readonly name: string;
  readonly step: Step;
  /** Milliseconds of real time after which the client is to give up; only where it is what ends the wait. */
  readonly timeout?: number;
}

/** Answers from which nobody can tell whether the request was run. */
export const lostAnswers: readonly LostAnswer[] = [
  { name: 'a broken connection', step: hangUp },
  { name: '500', step: refusal(500, 'internal_server_error') },
  { name: '502 as HTML', step: (_request, response) => void response.writeHead(502).end('<html>') },
  { name: '503', step: refusal(503, 'service_unavailable') },
  { name: '503 of another kind', step: refusal(503, 'database_connection_unavailable') },
  { name: '504', step: refusal(504, 'gateway_timeout') },
  { name: 'silence', step: () => undefined, timeout: 500 },
  {
    name: 'a body that stalls',
    step: (_request, response) => void response.writeHead(200).write('{"object":'),
    timeout: 500,
  },
  { name: 'an empty body', step: (_request, response) => void response.writeHead(200).end() },
];

/** The steps one after the other; the last one stays. */
export function script(...steps: readonly Step[]): Step {
  let at = 0;
  return (request, response, incoming) => {
    const step = steps[Math.min(at, steps.length - 1)]!;
    at += 1;
    step(request, response, incoming);
  };
}

/** A page object as Notion gives it; ids may be short words. */
export function pageJson(id: string, over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    object: 'page',
    id,
    created_time: '2026-12-01T09:00:00.000Z',
    created_by: { object: 'user', id: 'bot' },
    last_edited_time: '2026-12-01T09:00:00.000Z',
    last_edited_by: { object: 'user', id: 'bot' },
    in_trash: false,
    parent: { type: 'data_source_id', data_source_id: 'tasks', database_id: 'db' },
    url: `https://www.notion.so/${id}`,
    properties: { Task: { id: 'title', type: 'title', title: [{ plain_text: `Task ${id}` }] } },
    ...over,
  };
}
