// What a run of the command line holds: the state, as long as it has the lease. GitHub knows nothing of such a run, so
// others would wait for the lease to end where somebody stops it.
import { metaPath, parseMeta, serialise } from '../core/state/model.ts';
import type { StateStore } from '../ports.ts';
import type { Ports } from '../modes/run.ts';

interface Saved {
  readonly store: StateStore;
  readonly commit: string;
  readonly meta: string;
}

export class Hold {
  #last: Saved | undefined;
  #saving: Promise<unknown> = Promise.resolve();

  /** The same ports; what is saved through them is known here. */
  over(ports: Ports): Ports {
    return { ...ports, store: (ref) => this.#watched(ports.store(ref)) };
  }

  #watched(store: StateStore): StateStore {
    return {
      ...store,
      save: async (parent, files, message) => {
        const saving = store.save(parent, files, message);
        this.#saving = saving.catch(() => undefined);
        const commit = await saving;
        const meta = files.get(metaPath) ?? this.#last?.meta;
        if (commit !== undefined && meta !== undefined) this.#last = { store, commit, meta };
        return commit;
      },
    };
  }

  /**
   * Gives the lease back, so that the next run goes on from the journal at once; false where there is none to give.
   * What is being taken over from Notion counts by the commit that was made on top of the state as it is: then the
   * lease stays, and ends by itself. The process has to end right after.
   */
  async giveBack(): Promise<boolean> {
    await this.#saving;
    const last = this.#last;
    const known = last && parseMeta(last.meta);
    if (!last || !known?.lease || known.journal?.pulls !== undefined) return false;
    const { lease, journal, ...rest } = known;
    const ended = journal && { ...journal, ended: last.store.now() };
    const meta = serialise({ ...rest, ...(ended && { journal: ended }) });
    const message = `This run was stopped\n\nPlan-Sync-Run: ${lease.run}/${lease.attempt}`;
    return (await last.store.save(last.commit, new Map([[metaPath, meta]]), message)) !== undefined;
  }
}
