// Creating without doubles: Notion has no idempotency key, so after an answer that was lost we look for the thing
// instead of sending again.
import type { Clock, Log } from '../../ports.ts';
import type { Failure } from './failure.ts';
import { faultOf } from './faults.ts';
import type { Exchange } from './retry.ts';
import type { Call } from './transport.ts';

/** When to look after a lost answer, in milliseconds since then: a fresh row may be missing from queries at first. */
const looks = [2_000, 8_000, 30_000];
const mostConflicts = 4;

export interface Creation<T> {
  readonly call: Call;
  /** Reads the answer. */
  readonly read: (answer: unknown) => T;
  /** Finds what an earlier sending made, undefined where there is nothing. */
  readonly recognise: () => Promise<T | undefined>;
  /** Reads the object that Notion names as saved in spite of the failure. */
  readonly committed: (id: string) => Promise<T | undefined>;
}

/** Creates once, or finds what was created; throws a Fault `unavailable` where nobody can tell. */
export async function createOnce<T>(
  { exchange, clock, log }: { exchange: Exchange; clock: Clock; log: Log },
  creation: Creation<T>,
): Promise<T> {
  const { call, read, recognise } = creation;
  for (let conflicts = 0; ; conflicts += 1) {
    const outcome = await exchange.tell(call);
    if (!('failure' in outcome)) return read(outcome.value);
    const { failure } = outcome;
    if (failure.kind === 'conflict' && conflicts < mostConflicts) {
      await clock.sleep(1000 * 2 ** conflicts);
      const found = await recognise();
      if (found !== undefined) return found;
      continue;
    }
    log.info(`Notion, ${call.about}: the answer was lost; looking whether it was created.`);
    const found = (await lookUpCommitted(failure, creation.committed)) ?? (await lookAgain(clock, recognise));
    if (found !== undefined) return found;
    throw faultOf(failure, call);
  }
}

async function lookUpCommitted<T>(
  failure: Failure,
  committed: (id: string) => Promise<T | undefined>,
): Promise<T | undefined> {
  const id = failure.details['committed_resource_id'];
  return typeof id === 'string' ? committed(id) : undefined;
}

async function lookAgain<T>(clock: Clock, recognise: () => Promise<T | undefined>): Promise<T | undefined> {
  let waited = 0;
  for (const at of looks) {
    await clock.sleep(at - waited);
    waited = at;
    const found = await recognise();
    if (found !== undefined) return found;
  }
  return undefined;
}
