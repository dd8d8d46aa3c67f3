// Waits until no other run holds the state: two runs at once end as if one had run after the other.
import type { Clock, Log, Repository, StateStore } from '../ports.ts';
import { Session, type RunIdentity } from './session.ts';

const patienceMilliseconds = 5 * 60_000;
const pollMilliseconds = 10_000;

export interface Acquired {
  readonly session: Session;
  /** When the run that held the lease before ended, GitHub's clock; the epoch where there was none. */
  readonly previousEnded: string;
}

/** The state when it is free, or undefined when another run still worked after five minutes. */
export async function acquire(
  ports: {
    readonly repository: Pick<Repository, 'lastTrailers'>;
    readonly clock: Clock;
    readonly log: Log;
    readonly run: RunIdentity;
  },
  store: StateStore,
): Promise<Acquired | undefined> {
  const started = ports.clock.now();
  for (;;) {
    const session = await Session.open(store, ports.clock, ports.run, () => ports.repository.lastTrailers());
    const previousEnded = await session.previousEnded();
    if (previousEnded !== undefined) return { session, previousEnded };
    if (ports.clock.now() - started >= patienceMilliseconds) return undefined;
    ports.log.info(`Run ${session.found?.lease?.run ?? ''} is at work; waiting for it.`);
    await ports.clock.sleep(pollMilliseconds);
  }
}
