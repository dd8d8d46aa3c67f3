// Notion in memory, for worlds by the thousand: the embedded Notion's workspace without HTTP under it, with the
// person's side, whose clock only moves when it is told to.
import { Faults } from '../../src/emulators/notion/faults.ts';
import type { Clock } from '../../src/emulators/notion/clock.ts';
import { Inspection } from '../../src/emulators/notion/inspection.ts';
import { openWorkspace, userNamed } from '../../src/emulators/notion/open-workspace.ts';
import { Person } from '../../src/emulators/notion/person.ts';
import type { NotionOptions } from '../../src/emulators/notion/server.ts';
import type { Snapshot, Workspace } from '../../src/emulators/notion/workspace.ts';

export interface MemoryNotion {
  readonly store: Workspace;
  /** Acts as the person Ada; `person.as(…)` as somebody else. */
  readonly person: Person;
  /** Looks at everything, without requests. */
  readonly look: Inspection;
  readonly clock: Clock;
  /** Requests that fail on purpose. */
  readonly faults: Faults;
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
}

/** The token of its only connection. */
export const token = 'ntn_memory';

export function createMemoryNotion(
  options: Pick<NotionOptions, 'seed' | 'switches' | 'now' | 'capabilities'> = {},
): MemoryNotion {
  const store = openWorkspace({ now: '2026-12-01T09:00:00.000Z', ...options, timeScale: 0 }, token);
  const faults = new Faults();
  return {
    store,
    person: new Person(store, userNamed(store, 'Ada')),
    look: new Inspection(store),
    clock: store.clock,
    faults,
    snapshot: () => store.snapshot(),
    restore(snapshot) {
      store.restore(snapshot);
      faults.clear();
    },
  };
}
