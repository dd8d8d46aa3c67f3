// HTTP around the exchange: reading requests, hooks, latency, faults, error bodies, headers.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerControl, type Control } from './control.ts';
import { ApiError } from './errors.ts';
import { answerRequest, operationOf } from './exchange.ts';
import type { Fault, Faults } from './faults.ts';
import { failBefore, lostAnswer, type Answer, type Silence } from './failures.ts';
import type { RateWindow } from './rate-window.ts';
import type { RequestLog, RequestRecord } from './request-log.ts';
import type { Workspace } from './workspace.ts';

/** Called before a request is looked at, and after it was done but before it is answered. */
export type Hook = (phase: 'before' | 'after', request: RequestRecord) => void | Promise<void>;

export interface Parts {
  readonly workspace: Workspace;
  readonly window: RateWindow;
  readonly checked: boolean;
  readonly requests: RequestLog;
  readonly faults: Faults;
}

export class Listener {
  latency = 0;
  /** The first answer that was wrong: a mistake of the emulator. */
  mistake: Error | undefined;
  control: Control | undefined;
  readonly #parts: Parts;
  #hooks: Hook[] = [];

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  onRequest(hook: Hook): () => void {
    this.#hooks = [...this.#hooks, hook];
    return () => {
      this.#hooks = this.#hooks.filter((each) => each !== hook);
    };
  }

  readonly handle = (request: IncomingMessage, response: ServerResponse): void => {
    this.#answer(request, response).catch((error: unknown) => {
      this.mistake ??= error instanceof Error ? error : new Error(String(error));
      const message = this.mistake.stack ?? this.mistake.message;
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(`The embedded Notion failed, which is a mistake of the emulator: ${message}`);
    });
  };

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readText(request);
    const { method = 'GET', url = '/' } = request;
    if (this.control && url.startsWith('/__emulator/')) {
      const answer = answerControl({ ...this.#parts, ...this.control }, method, url, text);
      writeControl(response, answer);
      return;
    }
    const { workspace, requests, faults } = this.#parts;
    const record = requests.add({
      method,
      path: url,
      operation: operationOf(method, url),
      body: parsed(text),
      at: workspace.clock.now(),
    });
    for (const hook of this.#hooks) await hook('before', record);
    if (this.latency > 0) await sleep(this.latency);
    const fault = faults.take(record);
    const answer = this.#respond(record, { method, url, headers: request.headers, text }, fault);
    for (const hook of this.#hooks) await hook('after', record);
    if (answer === 'hang') return;
    if (answer === 'stall') {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{');
      return;
    }
    if (answer === 'reset') {
      request.socket.destroy();
      return;
    }
    record.status = answer.status;
    write(response, workspace, answer);
  }

  /** What the client gets: an answer, a broken connection, or nothing. */
  #respond(
    record: RequestRecord,
    request: Parameters<typeof answerRequest>[1],
    fault: Fault | undefined,
  ): Answer | Silence {
    if (fault?.when === 'before') return failBefore(fault);
    try {
      const body = answerRequest(this.#parts, request);
      return fault ? lostAnswer(fault, record.operation, body) : { status: 200, body };
    } catch (error) {
      if (error instanceof ApiError)
        return { status: error.status, body: error.toJSON(), headers: error.headers };
      throw error;
    }
  }
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

function write(
  response: ServerResponse,
  workspace: Workspace,
  { status, body, html, headers }: Answer,
): void {
  const date = new Date(workspace.clock.now()).toUTCString();
  if (html !== undefined) {
    response.writeHead(status, { date, 'content-type': 'text/html', ...headers });
    response.end(html);
    return;
  }
  const id = workspace.requestId();
  response.writeHead(status, {
    date,
    'content-type': 'application/json',
    'x-notion-request-id': id,
    ...headers,
  });
  response.end(JSON.stringify({ ...(body as object), request_id: id }));
}

function writeControl(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
