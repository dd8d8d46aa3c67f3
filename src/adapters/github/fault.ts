// Translates what octokit throws into Faults, once: what happened, to what, and what to do about it.
import { Fault, type FaultCode } from '../../core/fault.ts';
import type { GitHubError } from './error.ts';
import { graphqlErrors, httpStatus, isRateLimit, limitEnds, reasonOf, wasAnswered } from './error.ts';

export interface Call {
  /** What was asked for, as in `GitHub refused to …`: "read the files of acme/plans". */
  readonly to: string;
  /** The permission of the workflow token that it takes: "contents: write". */
  readonly permission: string;
}

/** Runs requests to GitHub; whatever they throw leaves as a Fault that names the call. */
export async function asking<T>(call: Call, requests: () => Promise<T>): Promise<T> {
  try {
    return await requests();
  } catch (error) {
    throw toGitHubFault(error, call);
  }
}

/** What octokit threw, as a Fault; a Fault stays what it is. */
export function toGitHubFault(error: unknown, { to, permission }: Call): Fault {
  if (error instanceof Fault) return error;
  const known = error as GitHubError;
  const reason = reasonOf(known);
  const fault = (code: FaultCode, message: string, hint: string): Fault =>
    new Fault(code, message, { service: 'github', hint, cause: error });

  switch (kindOf(known)) {
    case 'limit':
      return fault(
        'unavailable',
        `GitHub's rate limit for this token is used up, so the run could not ${to}.`,
        `Run the workflow again ${limitEnds(known)}.`,
      );
    case 'unauthorized':
      return fault(
        'unauthorized',
        `GitHub did not accept the token when asked to ${to}.`,
        'Leave `github-token` at its default, or give it a token that is still valid.',
      );
    case 'forbidden':
      return fault(
        'forbidden',
        `GitHub does not let this token ${to}: ${reason}.`,
        `Give the job \`permissions: ${permission}\`, or a token that has it.`,
      );
    case 'not-found':
      return fault(
        'not-found',
        `GitHub did not find what it takes to ${to}: ${reason}.`,
        `Check the name, and that the token can see the repository (\`permissions: ${permission}\`).`,
      );
    case 'invalid':
      return fault(
        'invalid',
        `GitHub rejected the request to ${to}: ${reason}.`,
        'Run the workflow again; if it fails in the same way, report it with the debug log.',
      );
    case 'away':
      return fault(
        'unavailable',
        wasAnswered(known)
          ? `GitHub failed when asked to ${to}: ${reason}.`
          : `GitHub could not be reached to ${to}: ${reason}.`,
        'Run the workflow again in a few minutes; githubstatus.com tells whether GitHub has a problem.',
      );
    case 'unknown':
      return fault(
        'unexpected',
        `Something failed on the way to ${to}: ${reason}.`,
        'Run the workflow again; if it fails in the same way, report it with the debug log.',
      );
  }
}

function kindOf(
  error: GitHubError,
): Exclude<FaultCode, 'stale' | 'unavailable' | 'unexpected'> | 'away' | 'unknown' {
  if (isRateLimit(error)) return 'limit';
  const types = graphqlErrors(error).map((one) => one.type);
  if (types.length > 0) {
    if (types.some((type) => type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES')) return 'forbidden';
    return types.includes('NOT_FOUND') ? 'not-found' : 'invalid';
  }
  const status = httpStatus(error);
  if (status === undefined) return 'unknown';
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  return status >= 500 ? 'away' : 'invalid';
}
