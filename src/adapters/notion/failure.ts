// What a failed exchange means for the request, read once from whatever was thrown: whether Notion ran it, refused
// it, or nobody knows. Decides nothing; retry.ts and once.ts do.
import { InvalidPathParameterError, isHTTPResponseError } from '@notionhq/client';
import * as z from 'zod/mini';

export type FailureKind =
  /** It never left: no connection. */
  | 'unsent'
  /** Notion says that it did not run it: rate limit, overload. */
  | 'refused'
  /** A save collision: treated as not saved, but looked at before it is sent again. */
  | 'conflict'
  /** Timeout, broken connection, server error: it may have run. */
  | 'lost'
  /** Notion's final no. */
  | 'rejected';

export interface Failure {
  readonly kind: FailureKind;
  /** HTTP status; 0 where no answer came. */
  readonly status: number;
  /** Notion's error code, or '' where the answer had none. */
  readonly code: string;
  /** Notion's words, or what happened on the way; not to be trusted, not to be matched on. */
  readonly message: string;
  /** Milliseconds that Notion wants everybody to wait. */
  readonly retryAfter: number | undefined;
  /** Ids and reasons beside the message. */
  readonly details: Readonly<Record<string, unknown>>;
  readonly cause: unknown;
}

const errorBody = z.object({
  code: z.catch(z.string(), ''),
  message: z.catch(z.string(), ''),
  additional_data: z.catch(z.record(z.string(), z.unknown()), {}),
});

/** Codes of connections that were never made, so that nothing can have run. */
const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** The meaning of `thrown`; undefined where it does not come from an exchange and so is a bug of ours. */
export function readFailure(thrown: unknown): Failure | undefined {
  const silent = { status: 0, code: '', retryAfter: undefined, details: {}, cause: thrown };
  if (isHTTPResponseError(thrown)) return readAnswer(thrown.status, thrown.body, thrown.headers, thrown);
  if (thrown instanceof InvalidPathParameterError) {
    return { ...silent, kind: 'rejected', message: 'the id holds characters that no id has' };
  }
  if (thrown instanceof SyntaxError) {
    return { ...silent, kind: 'lost', message: 'the answer was no JSON' };
  }
  if (!(thrown instanceof Error)) return undefined;
  if (
    thrown.name === 'TimeoutError' ||
    thrown.name === 'AbortError' ||
    thrown.name === 'RequestTimeoutError'
  ) {
    return { ...silent, kind: 'lost', message: 'no answer in time' };
  }
  // fetch hides the reason in `cause`; a TypeError without one is a mistake in the code.
  const reason = thrown.cause;
  if (!(thrown instanceof TypeError) || !(reason instanceof Error)) return undefined;
  const code = 'code' in reason ? String(reason.code) : '';
  return {
    ...silent,
    kind: neverConnected.has(code) ? 'unsent' : 'lost',
    code,
    message: reason.message || code || thrown.message,
  };
}

function readAnswer(status: number, body: string, headers: unknown, cause: unknown): Failure {
  const { code, message, additional_data: details } = parseBody(body);
  return {
    kind: kindOf(status, code, details),
    status,
    code,
    message,
    retryAfter: retryAfter(headers, details),
    details,
    cause,
  };
}

function parseBody(body: string): z.infer<typeof errorBody> {
  const none = { code: '', message: '', additional_data: {} };
  try {
    return z.catch(errorBody, none).parse(JSON.parse(body));
  } catch {
    return none;
  }
}

function kindOf(status: number, code: string, details: Failure['details']): FailureKind {
  // A block is no matter of waiting: https://developers.notion.com/reference/request-limits
  if (status === 429 && details['rate_limit_reason'] === 'public_api_request_blocked') return 'rejected';
  if (status === 429 || status === 529) return 'refused';
  if (status === 409 && code !== 'row_limit_exceeded') return 'conflict';
  return status >= 500 || status === 408 ? 'lost' : 'rejected';
}

/** Seconds or an HTTP date in the header, else the copy in the body; not capped as the client does. */
function retryAfter(headers: unknown, details: Failure['details']): number | undefined {
  const header = headers instanceof Headers ? headers : new Headers();
  const copy = details['retry_after'];
  const text =
    header.get('retry-after') ?? (typeof copy === 'string' || typeof copy === 'number' ? String(copy) : '');
  if (text.trim() === '') return undefined;
  const seconds = Number(text);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const wait = Date.parse(text) - Date.parse(header.get('date') ?? '');
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
