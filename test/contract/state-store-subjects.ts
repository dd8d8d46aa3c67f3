// Whom the suite of the port `StateStore` is run on.
import type { StateStore } from '../../src/ports.ts';
import { createFakeClock } from '../fakes/fake-clock.ts';
import { createMemoryStateStore } from '../fakes/memory-state-store.ts';

export interface StateStoreSubject {
  readonly store: StateStore;
  /** The state ref is deleted. */
  wipe(): Promise<void>;
  /** A workflow run in this status; its id. */
  run(status: 'in_progress' | 'completed'): Promise<string>;
  requests(): number;
  /** The same state as another run sees it, which remembers nothing. */
  another(): Promise<Pick<StateStoreSubject, 'store' | 'requests'>>;
  close(): Promise<void>;
}

interface Subject {
  readonly name: string;
  /** A repository without a state. */
  open(this: void): Promise<StateStoreSubject>;
}

const memory: Subject = {
  name: 'in memory',
  async open() {
    const clock = createFakeClock();
    const store = createMemoryStateStore(clock);
    return {
      store,
      wipe: async () => store.wipe(),
      async run(status) {
        const alive = status === 'in_progress';
        store.setRun(status, alive ? { alive } : { alive, endedAt: new Date(clock.now()).toISOString() });
        return status;
      },
      requests: store.requests,
      another: async () => ({ store, requests: store.requests }),
      close: async () => {},
    };
  },
};

export const subjects: readonly Subject[] = [memory];
