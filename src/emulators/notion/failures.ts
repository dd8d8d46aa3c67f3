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

/** The answer to a request that was not done. */
export function failBefore({ as, retryAfter }: Extract<Fault, { when: 'before' }>): Answer | 'reset' {
  if (as === 'reset') return as;
  if (as === 502) return { status: 502, html: '<html><head><title>502 Bad Gateway</title></head></html>' };
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

/** The answer to a request that was done and whose real answer got lost. */
export function lostAnswer(fault: Fault, operation: string, body: any): Answer | 'reset' | 'hang' {
  if (fault.when !== 'after' || fault.as === 'reset' || fault.as === 'hang')
    return fault.as as 'reset' | 'hang';
  if (fault.as !== 503) return failBefore({ when: 'before', as: fault.as });
  const appended = operation === 'appendBlockChildren';
  const error = new ApiError(503, 'service_unavailable', 'Notion is unavailable, please try again later.', {
    additionalData: {
      retry_guidance: 'The request may have been saved. Check before sending it again.',
      ...(!appended && typeof body.id === 'string' && { committed_resource_id: body.id }),
      ...(appended && {
        committed_resource_id: body.results[0]?.parent.page_id ?? body.results[0]?.parent.block_id,
        committed_child_ids: body.results.map(({ id }: { id: string }) => id),
      }),
    },
  });
  return { status: 503, body: error.toJSON() };
}
