// One request from its parts to its answer, without HTTP: token, version, budget, shape, capability, handler.
import { authenticate, requireCapability } from './access.ts';
import { ApiError, invalid } from './errors.ts';
import { handlers } from './handlers.ts';
import { checkLimits, payloadLimit } from './limits.ts';
import type { RateWindow } from './rate-window.ts';
import { matchRoute, readQuery, type Match } from './routes.ts';
import { checkAnswer, checkRequest } from './schema/check.ts';
import type { Workspace } from './workspace.ts';

/** The version whose shapes are emulated. */
export const version = '2026-03-11';

export interface Request {
  readonly method: string;
  /** Below the origin, with the query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Does what a request asks, all or nothing, and gives the answer; refusals are thrown as ApiError. */
export function answerRequest(
  { workspace, window, checked }: { workspace: Workspace; window: RateWindow; checked: boolean },
  request: Request,
): unknown {
  const connection = authenticate(workspace, request.headers.authorization as string | undefined);
  const refusal = window.take(connection.token, workspace.clock.now());
  if (refusal) throw refusal;
  requireVersion(request.headers['notion-version']);
  const { pathname, searchParams } = new URL(request.url, 'http://notion');
  const { name, operation, path }: Match = matchRoute(request.method, pathname.replace(/^\/v1\//, ''));
  const body = parseBody(request.text);
  const query = readQuery(operation, searchParams);
  if (operation.body !== undefined) {
    checkLimits(body);
    if (checked) checkRequest(operation.body, body);
  }
  requireCapability(connection, operation.needs);
  const actor = { user: connection.user, at: workspace.clock.now() };
  const call = { workspace, connection, actor, path, query, body };
  const answer = workspace.transact(() => handlers[name](call));
  if (checked) checkAnswer(operation.answer, answer);
  return answer;
}

function requireVersion(given: string | string[] | undefined): void {
  if (given === version) return;
  if (given === undefined) {
    throw new ApiError(
      400,
      'missing_version',
      'Notion-Version header failed validation: it should be defined.',
    );
  }
  throw invalid(`Notion-Version ${String(given)} is not emulated; use ${version}.`);
}

function parseBody(text: string): any {
  if (Buffer.byteLength(text) > payloadLimit) {
    throw invalid(`body failed validation: the payload is larger than ${payloadLimit} bytes.`);
  }
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(400, 'invalid_json', 'Error parsing JSON body.');
  }
}

/** The operation that a request asks for, for the log. */
export function operationOf(method: string, url: string): string {
  try {
    return matchRoute(method, new URL(url, 'http://notion').pathname.replace(/^\/v1\//, '')).name;
  } catch {
    return 'unknown';
  }
}
