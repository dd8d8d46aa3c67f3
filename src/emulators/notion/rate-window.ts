// The budget of requests: a fixed window that begins with its first request, one per connection and one that the
// whole workspace shares. https://developers.notion.com/reference/request-limits
import { ApiError } from './errors.ts';
import type { Switches } from './switches.ts';

export interface Budget {
  /** Requests in a window. */
  readonly requests: number;
  readonly seconds: number;
}

interface Window {
  readonly opened: number;
  used: number;
}

export class RateWindow {
  /** Of each connection: 180 a minute on most plans, 600 on Business and Enterprise. */
  connection: Budget = { requests: 180, seconds: 60 };
  /** Of the workspace; its size is unpublished and its window may be longer than a minute. */
  workspace: Budget = { requests: Infinity, seconds: 300 };
  readonly #switches: () => Switches;
  #windows = new Map<string, Window>();

  constructor(switches: () => Switches) {
    this.#switches = switches;
  }

  /** Uses one request; the refusal when there is none left, undefined otherwise. */
  take(token: string, now: number): ApiError | undefined {
    return (
      this.#spend('workspace', this.workspace, now, 'public_api_space_request_rate_limit') ??
      this.#spend(token, this.connection, now, 'public_api_request_rate_limit')
    );
  }

  /** Forgets what was used. */
  reset(): void {
    this.#windows = new Map();
  }

  #spend(key: string, budget: Budget, now: number, reason: string): ApiError | undefined {
    const open = this.#windows.get(key);
    const closes = open && open.opened + budget.seconds * 1000;
    const window =
      open && closes !== undefined && now < closes && now >= open.opened ? open : { opened: now, used: 0 };
    this.#windows.set(key, window);
    if (window.used < budget.requests) {
      window.used += 1;
      return undefined;
    }
    const wait = Math.max(1, Math.ceil((window.opened + budget.seconds * 1000 - now) / 1000));
    return tooMany(reason, wait, this.#switches().retryAfterHeader);
  }
}

/** 429 with the seconds to wait, in the header and (as text) in the body. */
export function tooMany(reason: string, seconds: number, header: boolean): ApiError {
  return new ApiError(429, 'rate_limited', 'You have been rate limited. Please try again in a few minutes.', {
    additionalData: { rate_limit_reason: reason, retry_after: String(seconds) },
    headers: header ? { 'retry-after': String(seconds) } : {},
  });
}
