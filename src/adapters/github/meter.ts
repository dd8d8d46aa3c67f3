// Sits next to the wire, inside retry and throttling, so that it sees every single request: counts it, limits its
// time, keeps the `Date` of its answer, and turns an answer that broke off into an error that is worth a repetition.
import type { getOctokit } from '@actions/github';
import type { Clock, Log } from '../../ports.ts';
import type { GitHubError } from './error.ts';

type Plugin = Parameters<typeof getOctokit>[2];

export interface Meter {
  readonly plugin: NonNullable<Plugin>;
  requests: () => number;
  now: () => string;
}

const TIME_LIMIT = 60_000;

export function createMeter(log: Log, clock: Clock): Meter {
  let requests = 0;
  let date: string | undefined;
  const saw = (what: string, status: number | undefined, header: unknown): void => {
    if (typeof header === 'string') date = header;
    log.debug(`GitHub: ${what} ${status ?? 'without an answer'}`);
  };

  return {
    plugin: (octokit) => {
      octokit.hook.wrap('request', async (request, options) => {
        requests += 1;
        const what = `${options.method} ${options.url}`;
        const signal = AbortSignal.timeout(TIME_LIMIT);
        try {
          const response = await request({ ...options, request: { ...options.request, signal } });
          saw(what, response.status, response.headers.date);
          if (brokeOff(response)) {
            throw Object.assign(new Error('the answer broke off'), {
              status: 502,
              request: options,
              response,
            });
          }
          return response;
        } catch (error) {
          const { response, status } = error as GitHubError;
          saw(what, response && status, response?.headers?.['date']);
          throw error;
        }
      });
    },
    requests: () => requests,
    now: () => new Date(date === undefined ? clock.now() : Date.parse(date)).toISOString(),
  };
}

interface Response {
  readonly status: number;
  readonly data: unknown;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/** Octokit hands out JSON that it could not parse as a string; GitHub itself never answers with a bare one. */
function brokeOff({ status, data, headers }: Response): boolean {
  return (
    status !== 204 && typeof data === 'string' && /^application\/json\b/.test(String(headers['content-type']))
  );
}
