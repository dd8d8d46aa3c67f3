// What octokit throws, read in one place: HTTP errors carry a status and perhaps an answer, GraphQL errors a list.

interface GraphqlError {
  readonly type?: string;
  readonly message: string;
  readonly extensions?: { readonly code?: string };
  /** Names of the fields that lead to what failed, and positions in lists. */
  readonly path?: readonly (string | number)[];
}

interface Answer {
  readonly headers?: Readonly<Record<string, string | number | undefined>>;
}

/** The parts of octokit's RequestError and GraphqlResponseError that are read here; all may be missing. */
export interface GitHubError {
  readonly name?: string;
  readonly message?: string;
  readonly status?: number;
  readonly response?: Answer;
  readonly headers?: Answer['headers'];
  readonly errors?: readonly GraphqlError[];
}

/** The errors of a GraphQL answer; none for anything else. */
export function graphqlErrors(error: unknown): readonly GraphqlError[] {
  return (error as GitHubError).errors ?? [];
}

/** What a GraphQL answer holds all the same, where all its errors are of one type. */
export function dataBeside<T>(error: unknown, type: string): T | null | undefined {
  const errors = graphqlErrors(error);
  if (errors.length === 0 || errors.some((one) => one.type !== type)) return undefined;
  return (error as { readonly data?: T | null }).data;
}

/** Status of the answer; 500 as well where the connection failed (octokit's convention), undefined for other errors. */
export function httpStatus(error: unknown): number | undefined {
  return (error as GitHubError).status;
}

/** False where no answer came at all. */
export function wasAnswered(error: GitHubError): boolean {
  return error.response !== undefined;
}

/** True where this GitHub offers no GraphQL, or one that does not know a field: then REST is asked instead. */
export function lacksGraphql(error: unknown): boolean {
  const errors = graphqlErrors(error);
  if (errors.length === 0) return httpStatus(error) === 404;
  return errors.every(
    ({ type, message, extensions }) =>
      type === undefined &&
      (extensions?.code === 'undefinedField' || /doesn't exist on type|Cannot query field/.test(message)),
  );
}

/** A primary or a secondary rate limit (docs.github.com/rest, "Rate limits for the REST API"). */
export function isRateLimit(error: GitHubError): boolean {
  if (graphqlErrors(error).some(({ type }) => type === 'RATE_LIMITED')) return true;
  if (error.status !== 403 && error.status !== 429) return false;
  const headers = error.response?.headers ?? {};
  return (
    error.status === 429 ||
    String(headers['x-ratelimit-remaining']) === '0' ||
    headers['retry-after'] !== undefined ||
    /secondary rate/i.test(error.message ?? '')
  );
}

/** When a used-up limit is filled again: "after 12:40 UTC" where the answer tells, else "in an hour". */
export function limitEnds(error: GitHubError): string {
  const reset = Number((error.response?.headers ?? error.headers)?.['x-ratelimit-reset']);
  if (!Number.isFinite(reset)) return 'in an hour';
  return `after ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC`;
}

/** GitHub's words on one line: no link to its docs, no full stop, at most 300 characters. */
export function reasonOf(error: GitHubError): string {
  const errors = graphqlErrors(error);
  const text = errors.length > 0 ? errors.map(({ message }) => message).join('; ') : (error.message ?? '');
  const line = text
    .replace(/ - https:\/\/docs\.github\.com\S*/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '');
  return line.slice(0, 300) || 'no reason given';
}
