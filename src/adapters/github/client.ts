// The one client of GitHub's API: @actions/github with octokit's retry and throttling, a time limit for every request,
// a count of what was sent, and GitHub's clock.
import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling, type ThrottlingOptions } from '@octokit/plugin-throttling';
import type { Clock, Log } from '../../ports.ts';
import { httpStatus, lacksGraphql } from './error.ts';
import { createMeter } from './meter.ts';
import { createPace } from './pace.ts';

type Octokit = ReturnType<typeof getOctokit>;

export interface GitHubClient {
  readonly rest: Octokit['rest'];
  readonly paginate: Octokit['paginate'];
  /** The `data` of a GraphQL answer; undefined where this GitHub cannot answer it by GraphQL (then ask REST). */
  query<T>(document: string, variables: Readonly<Record<string, unknown>>): Promise<T | undefined>;
  /** Requests sent so far, retries included. */
  requests: () => number;
  /** GitHub's clock (`Date` header of the newest answer), ISO 8601; the runner's before the first answer. */
  now: () => string;
}

/** Which repository a request is about; spread into the parameters of octokit's methods. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

export interface GitHubClientOptions {
  readonly log: Log;
  readonly clock: Clock;
  /** Default: `GITHUB_API_URL`, read by @actions/github. */
  readonly baseUrl?: string;
  /** Milliseconds in a second of waiting before a repetition: tests shorten it. */
  readonly second?: number;
}

const LONGEST_WAIT = 60;
/** The plugin's own list, a conflict (it stays one) and a limit (the throttling knows how long to wait). */
const FINAL_STATUSES = [400, 401, 403, 404, 409, 410, 422, 429, 451];
const WRITES_PER_MINUTE = 60;

export function createGitHubClient(token: string, options: GitHubClientOptions): GitHubClient {
  const { log, clock, baseUrl, second = 1000 } = options;
  const meter = createMeter(log, clock);
  const quiet = (message: string): void => log.debug(message);
  const octokit = getOctokit(
    token,
    {
      userAgent: 'plan-sync',
      log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
      retry: { retries: 3, doNotRetry: FINAL_STATUSES, retryAfterBaseValue: second },
      throttle: throttle(log, createPace(clock, WRITES_PER_MINUTE, 60_000), second),
      ...(baseUrl === undefined ? {} : { baseUrl }),
    },
    meter.plugin,
    retry,
    throttling,
  );
  return {
    rest: octokit.rest,
    paginate: octokit.paginate,
    query: createQuery(octokit),
    requests: meter.requests,
    now: meter.now,
  };
}

/** Both limits are waited for when a minute is enough, twice; then the answer is an error. */
function throttle(log: Log, pace: () => Promise<void>, second: number): ThrottlingOptions {
  const wait = (seconds: number, _request: unknown, _octokit: unknown, repeated: number): boolean => {
    const waits = seconds <= LONGEST_WAIT && repeated < 2;
    if (waits) log.info(`GitHub asks to slow down: waiting ${seconds} seconds.`);
    return waits;
  };
  return {
    onRateLimit: wait,
    onSecondaryRateLimit: wait,
    retryAfterBaseValue: second,
    // Stands in for the plugin's limiter, which would let a single write or GraphQL call pass per second.
    write: {
      key: () => ({ schedule: (_options: unknown, job: () => Promise<void>) => pace().then(job) }),
    } as unknown as NonNullable<ThrottlingOptions['write']>,
  };
}

function createQuery(octokit: Octokit): GitHubClient['query'] {
  let missing = false;
  return async <T>(document: string, variables: Readonly<Record<string, unknown>>) => {
    if (missing) return undefined;
    try {
      return await octokit.graphql<T>(document, variables);
    } catch (error) {
      if (!lacksGraphql(error)) throw error;
      missing = httpStatus(error) === 404;
      return undefined;
    }
  };
}
