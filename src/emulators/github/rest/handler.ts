/** What a REST operation is given and gives back, and lists cut into pages with their Link header. */
import { authorize } from '../access.ts';
import type { Caller, Need } from '../access.ts';
import type { Hub, Repository } from '../hub.ts';

export interface RestRequest {
  readonly hub: Hub;
  readonly caller: Caller;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: any;
  readonly accept: string;
  /** The full address of the request, for Link headers. */
  readonly url: URL;
}

export interface RestAnswer {
  readonly status: number;
  /** JSON; undefined for an answer without a body. */
  readonly body?: unknown;
  /** Bytes instead of JSON. */
  readonly raw?: { readonly type: string; readonly bytes: Buffer };
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (request: RestRequest) => RestAnswer;

/** The repository that the path names; throws a 404 where the caller may not see it. */
export function repositoryOf(request: RestRequest, need?: Need): Repository {
  const { hub, params, caller } = request;
  const repository = hub.repository(`${params['owner'] ?? ''}/${params['repo'] ?? ''}`);
  authorize(repository, caller, { scopes: [], access: 'read', role: 'read' });
  if (need !== undefined) authorize(repository, caller, need);
  return repository;
}

export const ok = (body: unknown): RestAnswer => ({ status: 200, body });
export const created = (body: unknown): RestAnswer => ({ status: 201, body });
export const noContent = (): RestAnswer => ({ status: 204 });

export interface Page {
  readonly number: number;
  readonly size: number;
  readonly headers: Record<string, string>;
}

/** Which page of a list of that length was asked for, and the Link header to its neighbours. */
export function pageOf(request: RestRequest, total: number, limit = 100): Page {
  const positive = (name: string, fallback: number): number => {
    const value = Number(request.query.get(name) ?? fallback);
    return Number.isInteger(value) && value > 0 ? value : fallback;
  };
  const size = Math.min(positive('per_page', 30), limit);
  const number = positive('page', 1);
  const last = Math.max(1, Math.ceil(total / size));
  const link = (page: number, rel: string): string => {
    const url = new URL(request.url);
    url.searchParams.set('page', String(page));
    return `<${url.href}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : []),
  ];
  return { number, size, headers: links.length > 0 ? { link: links.join(', ') } : {} };
}

/** One page of a list, each item shown by `view`. */
export function paged<T>(request: RestRequest, items: readonly T[], view: (item: T) => unknown): RestAnswer {
  const { number, size, headers } = pageOf(request, items.length);
  return { status: 200, body: items.slice((number - 1) * size, number * size).map(view), headers };
}
