// Failures on purpose. `before`: nothing was done. `after`: it was done, and the answer is lost or says otherwise.
import type { RequestRecord } from './request-log.ts';

export type Fault =
  | {
      readonly when: 'before';
      /** A status with the body that comes with it (403 and 502 are HTML from a proxy), or a connection that breaks. */
      readonly as: 403 | 409 | 429 | 500 | 502 | 503 | 504 | 529 | 'reset';
      /** Seconds, for 429, 503 and 529. */
      readonly retryAfter?: number;
    }
  | {
      readonly when: 'after';
      /**
       * `reset`: the connection breaks; `hang`: no answer until the client gives up; `stall`: headers, and a body that
       * never ends; 503: with `committed_resource_id` and `committed_child_ids` of what was created; others: without.
       */
      readonly as: 'reset' | 'hang' | 'stall' | 409 | 500 | 502 | 503 | 504;
    };

/** Which requests: an operation (`createPage`), `METHOD path` as an expression, or a test. */
export type Matcher = string | RegExp | ((request: RequestRecord) => boolean);

interface Entry {
  readonly matches: (request: RequestRecord) => boolean;
  readonly fault: Fault;
  left: number;
}

export class Faults {
  #entries: Entry[] = [];

  /** The next request that matches fails; with `times`, the next so many. */
  next(matcher: Matcher, fault: Fault, times = 1): void {
    this.#entries.push({ matches: toTest(matcher), fault, left: times });
  }

  /** The n-th request from the start of the log fails; 1 is the first. */
  at(number: number, fault: Fault): void {
    this.next((request) => request.number === number, fault);
  }

  clear(): void {
    this.#entries = [];
  }

  /** The fault that a request meets, which is then used up. */
  take(request: RequestRecord): Fault | undefined {
    const entry = this.#entries.find(({ left, matches }) => left > 0 && matches(request));
    if (!entry) return undefined;
    entry.left -= 1;
    this.#entries = this.#entries.filter(({ left }) => left > 0);
    return entry.fault;
  }
}

function toTest(matcher: Matcher): (request: RequestRecord) => boolean {
  if (typeof matcher === 'function') return matcher;
  if (typeof matcher === 'string') return ({ operation }) => matcher === '*' || operation === matcher;
  return ({ method, path }) => matcher.test(`${method} ${path}`);
}
