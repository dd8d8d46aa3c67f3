/** Refusals: what GitHub answers instead of doing what was asked. */

export interface Refusal {
  /** HTTP status of the REST answer. */
  readonly status: number;
  /** `type` of the GraphQL error; some errors have none. */
  readonly type?: string;
  /** `errors` of the REST answer. */
  readonly errors?: readonly unknown[];
}

export class GitHubError extends Error {
  readonly refusal: Refusal;

  constructor(message: string, refusal: Refusal) {
    super(message);
    this.refusal = refusal;
  }
}

export const notFound = (message = 'Not Found'): GitHubError =>
  new GitHubError(message, { status: 404, type: 'NOT_FOUND' });

export const unprocessable = (message: string, errors?: readonly unknown[]): GitHubError =>
  new GitHubError(message, { status: 422, type: 'UNPROCESSABLE', ...(errors && { errors }) });

/** What an installation token gets for everything its permissions do not cover. */
export const notByIntegration = (): GitHubError =>
  new GitHubError('Resource not accessible by integration', { status: 403, type: 'FORBIDDEN' });

/** A 422 whose `errors` says which field of which resource was wrong. */
export const validationFailed = (resource: string, message: string, field?: string): GitHubError =>
  unprocessable('Validation Failed', [
    { resource, code: 'custom', message, ...(field !== undefined && { field }) },
  ]);

/** GitHub's limit of the body of a pull request or comment, in characters. */
const BODY_LIMIT = 65_536;

/** Throws what GitHub answers to a body that is too long. */
export function checkLength(resource: string, body: string): void {
  if (body.length <= BODY_LIMIT) return;
  throw validationFailed(resource, `Body is too long (maximum is ${BODY_LIMIT} characters)`, 'body');
}

/** GraphQL's way of saying that something does not exist or may not be seen. */
export const unresolved = (what: string): GitHubError =>
  new GitHubError(`Could not resolve to ${what}.`, { status: 404, type: 'NOT_FOUND' });

/** The JSON body of a REST answer that is no success. */
export const errorBody = (
  message: string,
  status: number,
  errors?: readonly unknown[],
): Record<string, unknown> => ({
  message,
  ...(errors && { errors }),
  documentation_url: 'https://docs.github.com/rest',
  status: String(status),
});
