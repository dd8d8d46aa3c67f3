// What was asked: every request with its body, or only the counts.

export interface RequestRecord {
  /** 1 for the first since the start or the last reset. */
  readonly number: number;
  readonly method: string;
  /** Below the origin, with the query. */
  readonly path: string;
  /** Name of the client's endpoint, such as `createPage`; `unknown` where there is none. */
  readonly operation: string;
  readonly body: unknown;
  /** Of the emulated clock, milliseconds. */
  readonly at: number;
  /** Of the answer; 0 while there is none and when the connection broke. */
  status: number;
}

export class RequestLog {
  /** Whether bodies and records are kept; counts always are. */
  keep = true;
  #records: RequestRecord[] = [];
  #counts = new Map<string, number>();
  #total = 0;

  /** Requests since the start or the last reset. */
  get total(): number {
    return this.#total;
  }

  /** The kept records, oldest first. */
  get all(): readonly RequestRecord[] {
    return this.#records;
  }

  /** Requests by operation. */
  get counts(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#counts);
  }

  /** The records of one operation. */
  of(operation: string): readonly RequestRecord[] {
    return this.#records.filter((record) => record.operation === operation);
  }

  /** Notes a request. */
  add(request: Omit<RequestRecord, 'number' | 'status'>): RequestRecord {
    this.#total += 1;
    this.#counts.set(request.operation, (this.#counts.get(request.operation) ?? 0) + 1);
    const record = { ...request, number: this.#total, status: 0 };
    if (this.keep) this.#records.push(record);
    return record;
  }

  reset(): void {
    this.#records = [];
    this.#counts = new Map();
    this.#total = 0;
  }
}
