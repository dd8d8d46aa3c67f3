// A failure that is no one's input mistake: a service that is away, refuses or contradicts. Adapters translate each
// SDK error into one of these once; the entry point shows it.

export type FaultCode =
  /** The token is missing, wrong, expired or revoked. */
  | 'unauthorized'
  /** The token lacks a capability or permission. */
  | 'forbidden'
  /** Missing, or not shared with the integration. */
  | 'not-found'
  /** The service rejected the request as malformed. */
  | 'invalid'
  /** What is to be changed is no longer what was read. */
  | 'stale'
  /** Overloaded, unreachable or out of time, also after retries. */
  | 'unavailable'
  /** A limit of the service that waiting does not lift. */
  | 'limit'
  | 'unexpected';

export interface FaultOptions {
  readonly service: 'notion' | 'github' | 'runner';
  /** One sentence: what to do. */
  readonly hint: string;
  readonly cause?: unknown;
}

export class Fault extends Error {
  readonly code: FaultCode;
  readonly service: FaultOptions['service'];
  readonly hint: string;

  /** `message`: one sentence on what happened, on what. */
  constructor(code: FaultCode, message: string, options: FaultOptions) {
    super(message, { cause: options.cause });
    this.name = 'Fault';
    this.code = code;
    this.service = options.service;
    this.hint = options.hint;
  }
}

/** Any thrown value as a Fault; unknown ones keep their text and are called unexpected. */
export function toFault(thrown: unknown): Fault {
  if (thrown instanceof Fault) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new Fault('unexpected', message || 'Something failed without saying why.', {
    service: 'runner',
    hint: 'Run the workflow again; if it fails in the same way, report it with the debug log.',
    cause: thrown,
  });
}
