// Waits until no other run holds the state: two runs at once end as if one had run after the other.
import type { Clock, HeadBeside, Log, Repository, StateStore } from '../ports.ts';
import { Session, type RunIdentity } from './session.ts';

const patienceMilliseconds = 5 * 60_000;
const pollMilliseconds = 10_000;

export interface Acquired {
  readonly session: Session;
  /** When the run that held the lease before ended, GitHub's clock; the epoch where there was none. */
  readonly previousEnded: string;
  /**
   * Read while it was made sure that there is no state. Where there is one, it has to be read after that: it could be
   * older than what another run has synced. Without one, whoever syncs in between makes the ref, and this run cannot.
   */
  readonly head: HeadBeside | undefined;
}

/**
 * The state when it is free, or undefined when another run still worked after five minutes.
 * @param readHead asked beside the last doubts where there seems to be no state
 */
export async function acquire(
  ports: {
    readonly repository: Pick<Repository, 'lastTrailers'>;
    readonly clock: Clock;
    readonly log: Log;
    readonly run: RunIdentity;
  },
  store: StateStore,
  readHead: () => Promise<HeadBeside>,
): Promise<Acquired | undefined> {
  const started = ports.clock.now();
  for (;;) {
    let reading: Promise<HeadBeside> | undefined;
    const session = await Session.open(store, ports.clock, ports.run, () => {
      reading = readHead();
      // Whoever needs the answer hears of its failure.
      reading.catch(() => undefined);
      return ports.repository.lastTrailers();
    });
    const previousEnded = await session.previousEnded();
    if (previousEnded !== undefined) {
      const isThere = session.commit !== undefined && !session.restored;
      return { session, previousEnded, head: isThere ? undefined : await reading };
    }
    if (ports.clock.now() - started >= patienceMilliseconds) return undefined;
    ports.log.info(`Run ${session.found?.lease?.run ?? ''} is at work; waiting for it.`);
    await ports.clock.sleep(pollMilliseconds);
  }
}
