// What failing requests are answered with. https://developers.notion.com/reference/request-limits,
// https://developers.notion.com/reference/status-codes
import { ApiError } from './errors.ts';
import type { Fault } from './faults.ts';
import { tooMany } from './rate-window.ts';

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  /** Instead of a body of JSON: what does not come from Notion itself. */
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** No answer: a connection that breaks, one that says nothing, one that stops in the middle of the body. */
export type Silence = 'reset' | 'hang' | 'stall';

/** The answer to a request that was not done. */
export function failBefore({ as, retryAfter }: Extract<Fault, { when: 'before' }>): Answer | Silence {
  if (as === 'reset') return as;
  if (as === 403)
    return { status: as, html: '<html><title>Blocked</title></html>', headers: { 'cf-ray': '0-LHR' } };
  if (as === 502) return { status: as, html: '<html><title>502 Bad Gateway</title></html>' };
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  const error = {
    409: new ApiError(409, 'conflict_error', 'Conflict occurred while saving. Please try again.'),
    429: tooMany('public_api_request_rate_limit', retryAfter ?? 1, true),
    500: new ApiError(500, 'internal_server_error', 'Unexpected error occurred.'),
    503: new ApiError(503, 'service_unavailable', 'Notion is unavailable, please try again later.', {
      headers,
    }),
    504: new ApiError(504, 'gateway_timeout', 'Notion timed out while handling the request.'),
    529: new ApiError(529, 'service_overload', 'Notion is overloaded, please try again later.', {
      headers: { 'retry-after': String(retryAfter ?? 1) },
    }),
  }[as];
  return { status: error.status, body: error.toJSON(), headers: error.headers };
}

/** What is left of the answer to a request that was done. */
export function lostAnswer(
  { as }: Extract<Fault, { when: 'after' }>,
  operation: string,
  body: any,
): Answer | Silence {
  if (typeof as === 'string') return as;
  if (as !== 503) return failBefore({ when: 'before', as });
  const error = new ApiError(503, 'service_unavailable', 'Notion is unavailable, please try again later.', {
    additionalData: {
      retry_guidance: 'The request may have been saved. Check before sending it again.',
      ...committed(operation, body),
    },
  });
  return { status: 503, body: error.toJSON() };
}

/** The ids of what a request created. */
function committed(operation: string, body: any): Record<string, unknown> {
  if (operation === 'createPage' || operation === 'createDatabase') return { committed_resource_id: body.id };
  if (operation !== 'appendBlockChildren') return {};
  const parent = body.results[0]?.parent;
  return {
    committed_resource_id: parent?.page_id ?? parent?.block_id,
    committed_child_ids: body.results.map(({ id }: { id: string }) => id),
  };
}
