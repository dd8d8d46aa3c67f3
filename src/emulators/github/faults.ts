/**
 * Failures on purpose, the log of requests, and hooks around them: what a test uses to see how the product behaves when
 * GitHub does not.
 */

export interface RequestRecord {
  readonly number: number;
  readonly method: string;
  /** Path without the API's prefix, such as /repos/acme/plans/git/refs. */
  readonly path: string;
  /** The REST operation (`git/create-ref`), or `graphql:<operation name or first field>`. */
  readonly operation: string;
  readonly caller: string;
  readonly body: unknown;
  /** Status of the answer; 0 while there is none, or when the connection was dropped. */
  status: number;
}

export type FaultKind =
  /** Closes the connection without an answer. */
  | 'drop'
  /** 403 with retry-after, as for too many requests in a short time. */
  | 'secondary-limit'
  /** 429 with the primary limit used up. */
  | 'rate-limit'
  | number;

export interface Fault {
  /** Which requests: an operation, or a test of the record. */
  readonly on: string | RegExp | ((request: RequestRecord) => boolean);
  /** `before`: nothing is done. `after`: it is done, and the answer lost or replaced. */
  readonly when: 'before' | 'after';
  /** Statuses answer with that status and a message. */
  readonly kind: FaultKind;
  /** How many matching requests fail; 1 by default. */
  readonly times?: number;
  /** How many matching requests pass before the first fails; 0 by default. */
  readonly skip?: number;
  /** Seconds of the retry-after header. */
  readonly retryAfter?: number;
}

export type Hook = (request: RequestRecord) => void | Promise<void>;

export class Traffic {
  readonly log: RequestRecord[] = [];
  /** Called before a request is looked at, and after it was done but before it is answered. */
  readonly before: Hook[] = [];
  readonly after: Hook[] = [];
  /** Milliseconds that every answer takes. */
  latency = 0;
  #faults: { readonly fault: Fault; seen: number }[] = [];

  /** Makes requests fail; returns a function that stops it. */
  fail(fault: Fault): () => void {
    const entry = { fault, seen: 0 };
    this.#faults.push(entry);
    return () => {
      this.#faults = this.#faults.filter((each) => each !== entry);
    };
  }

  /** The fault that a request meets before or after it is applied, counting it as used. */
  faultFor(request: RequestRecord, when: Fault['when']): Fault | undefined {
    for (const entry of this.#faults) {
      const { fault } = entry;
      if (fault.when !== when || !matches(fault.on, request)) continue;
      entry.seen += 1;
      const failed = entry.seen - (fault.skip ?? 0);
      if (failed >= 1 && failed <= (fault.times ?? 1)) return fault;
    }
    return undefined;
  }

  /** How many requests of each operation were made. */
  counts(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { operation } of this.log) counts[operation] = (counts[operation] ?? 0) + 1;
    return counts;
  }

  /** Forgets the log and all faults; hooks stay. */
  reset(): void {
    this.log.length = 0;
    this.#faults = [];
  }
}

function matches(on: Fault['on'], request: RequestRecord): boolean {
  if (typeof on === 'function') return on(request);
  return typeof on === 'string' ? request.operation === on : on.test(request.operation);
}
