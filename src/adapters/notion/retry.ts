// How often and when a request is sent again. Reads, and writes that set a value, may be repeated whatever happened;
// everything else only where it certainly did not run.
import type { Clock, Log } from '../../ports.ts';
import { readFailure, type Failure, type FailureKind } from './failure.ts';
import { faultOf } from './faults.ts';
import { createPacer, type Refusal } from './pacer.ts';
import type { Call, Transport } from './transport.ts';

/** Sendings of one request, all failures together. */
const mostTries = 6;
/** Milliseconds from the first failure of a request until we stop waiting for it. */
const deadline = 15 * 60_000;
const longestBackoff = 30_000;
const smallestPage = 10;
/** Notion's word for the window of this integration; workspaces and endpoints have limits of their own. */
const ownBudget = 'public_api_request_rate_limit';

export type Outcome = { readonly value: unknown } | { readonly failure: Failure };

export interface Exchange {
  /** For reads and for writes that set a value: repeated after any passing failure; throws a Fault at the end. */
  readonly ask: (call: Call) => Promise<unknown>;
  /**
   * For writes that must not run twice: repeated only where Notion did not run it. Returns a `lost` or `conflict`
   * failure for the caller to look into; throws a Fault for every other.
   */
  readonly tell: (call: Call) => Promise<Outcome>;
}

export interface ExchangeOptions {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly log: Log;
  /** Uniform in [0, 1): spreads repetitions. */
  readonly random: () => number;
}

/** An exchange over one transport; all its requests share one pacer. */
export function createExchange({ transport, clock, log, random }: ExchangeOptions): Exchange {
  const pacer = createPacer({
    clock,
    refusal: askedToWait,
    onWait: (wait) => {
      if (wait > 1000) log.info(`Notion’s limit for requests is reached; going on in ${seconds(wait)} s.`);
    },
  });
  // Once a request was given up, Notion is taken for away: the others are tried once each, until one comes through.
  let patience = mostTries;
  // A wait longer than we are ready to keep: until it is over nothing is sent, and everything fails with that answer.
  let closed: { readonly until: number; readonly thrown: unknown } | undefined;

  async function send(call: Call): Promise<unknown> {
    if (closed && clock.now() < closed.until) throw closed.thrown;
    return transport.send(call);
  }

  async function attempt(call: Call): Promise<Outcome> {
    try {
      const value = await pacer.run(() => send(call));
      patience = mostTries;
      return { value };
    } catch (thrown) {
      const failure = readFailure(thrown);
      if (!failure) throw thrown;
      if (!isAway(failure)) patience = mostTries;
      if (tooLong(failure) && thrown !== closed?.thrown) {
        closed = { until: clock.now() + (failure.retryAfter ?? 0), thrown };
      }
      return { failure };
    }
  }

  async function repeat(call: Call, repeatable: readonly FailureKind[]): Promise<Outcome> {
    let current = call;
    let giveUpAt: number | undefined;
    for (let tries = 1; ; tries += 1) {
      const outcome = await attempt(current);
      if (!('failure' in outcome) || !repeatable.includes(outcome.failure.kind)) return outcome;
      const { failure } = outcome;
      giveUpAt ??= clock.now() + deadline;
      const wait = failure.retryAfter ?? backoff(tries, random());
      if (tries >= patience || clock.now() + wait > giveUpAt) {
        if (isAway(failure)) patience = 1;
        return outcome;
      }
      const reason = failure.status === 0 ? failure.message : String(failure.status);
      log.debug(`Notion, ${call.about}: ${reason}; again in ${seconds(wait)} s.`);
      // A wait that Notion asked for is kept by the pacer, for everybody.
      if (failure.retryAfter === undefined) await clock.sleep(wait);
      if (failure.status === 503 || failure.status === 504) current = withSmallerPage(current);
    }
  }

  return {
    ask: async (call) => {
      const outcome = await repeat(call, ['unsent', 'refused', 'conflict', 'lost']);
      if ('failure' in outcome) throw faultOf(outcome.failure, call);
      return outcome.value;
    },
    tell: async (call) => {
      const outcome = await repeat(call, ['unsent', 'refused']);
      if ('failure' in outcome && outcome.failure.kind !== 'lost' && outcome.failure.kind !== 'conflict') {
        throw faultOf(outcome.failure, call);
      }
      return outcome;
    },
  };
}

/** Trouble without a time is one request's matter; a time, and a rate limit in any case, is everybody's. */
function askedToWait(thrown: unknown): Refusal | undefined {
  const failure = readFailure(thrown);
  if (!failure || failure.kind === 'rejected' || tooLong(failure)) return undefined;
  if (failure.status !== 429 && failure.retryAfter === undefined) return undefined;
  const reason = failure.details['rate_limit_reason'] ?? ownBudget;
  return { retryAfter: failure.retryAfter, budget: failure.status === 429 && reason === ownBudget };
}

/** Trouble of Notion's own, or on the way there, as opposed to an answer to this request. */
function isAway({ kind, status }: Failure): boolean {
  return kind === 'lost' || kind === 'unsent' || status === 529;
}

function seconds(milliseconds: number): string {
  return String(Math.ceil(milliseconds / 1000));
}

function tooLong(failure: Failure): boolean {
  return failure.retryAfter !== undefined && failure.retryAfter > deadline;
}

/** 1, 2, 4 … seconds, up to half more or less; for the n-th failure from 1. */
function backoff(n: number, random: number): number {
  return Math.min(longestBackoff, 1000 * 2 ** (n - 1)) * (0.5 + random);
}

/** A listing that took Notion too long, in smaller portions. */
function withSmallerPage(call: Call): Call {
  const size = call.body?.['page_size'];
  if (typeof size !== 'number') return call;
  return { ...call, body: { ...call.body, page_size: Math.max(smallestPage, Math.floor(size / 2)) } };
}
