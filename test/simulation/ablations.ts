// Protections, each with what takes it away from runs: always from the outside, by ports that answer as if it were not
// there. What the scenes then find shows that the oracles can see.
import { land } from '../../src/core/reconcile/land.ts';
import {
  metaPath,
  parseMeta,
  parsePlanState,
  planPath,
  serialise,
  type Meta,
} from '../../src/core/state/model.ts';
import type { Page } from '../../src/core/board/model.ts';
import type { Board, StateStore } from '../../src/ports.ts';
import type { Through } from './process.ts';

const onBoard =
  (change: (board: Board) => Partial<Board>): Through =>
  (ports) =>
    ports.board ? { ...ports, board: { ...ports.board, ...change(ports.board) } } : ports;

const onStore =
  (change: (store: StateStore) => Partial<StateStore>): Through =>
  (ports) => ({
    ...ports,
    store: (ref) => {
      const store = ports.store(ref);
      return { ...store, ...change(store) };
    },
  });

/** Runs save another `meta.json` than they mean to. */
const savingMeta = (change: (meta: Meta) => Meta): Through =>
  onStore((store) => ({
    save(parent, files, message) {
      const meta = parseMeta(files.get(metaPath) ?? '');
      const changed = meta ? new Map(files).set(metaPath, serialise(change(meta))) : files;
      return store.save(parent, changed, message);
    },
  }));

/** Runs find another `meta.json` than was saved. */
const loadingMeta = (change: (meta: Meta) => Meta): Through =>
  onStore((store) => ({
    async load(lost) {
      const loaded = await store.load(lost);
      const meta = loaded && parseMeta(loaded.meta);
      return loaded && meta ? { ...loaded, meta: serialise(change(meta)) } : loaded;
    },
  }));

export const withoutJournal = savingMeta(({ journal: _, ...meta }) => meta);

/** What a run that died had pulled is planned anew. */
export const withoutReplay = loadingMeta(({ journal, ...meta }) => {
  if (!journal) return meta;
  const { pulls: _, ...rest } = journal;
  return { ...meta, journal: rest };
});

/** Both halves of every base are Notion's. */
export const withoutSecondBase = onStore((store) => ({
  async read(commit, paths) {
    const texts = await store.read(commit, paths);
    return new Map([...texts].map(([path, text]) => [path, lastHalves(text)]));
  },
}));

function lastHalves(text: string): string {
  const state = parsePlanState(text);
  if (!state) return text;
  const halved = <T>(bases: Readonly<Record<string, readonly [T] | readonly [T, T]>>): Record<string, [T]> =>
    Object.fromEntries(Object.entries(bases).map(([name, base]) => [name, [base.at(-1)!]]));
  const of = <S extends Pick<typeof state, 'fields' | 'sections'>>(each: S): S => ({
    ...each,
    fields: halved(each.fields),
    sections: halved(each.sections),
  });
  const tasks = Object.entries(state.tasks).map(([id, task]) => [id, of(task)]);
  return serialise({ ...of(state), tasks: Object.fromEntries(tasks) });
}

/** Rows are written as the listing at the beginning showed them. */
export const withoutVerifyingRead = onBoard((board) => {
  const listed = new Map<string, Page>();
  return {
    async rows(dataSource, filter) {
      for (const page of (await board.rows(dataSource)).pages)
        if (!listed.has(page.id)) listed.set(page.id, page);
      return board.rows(dataSource, filter);
    },
    page: async (id) => listed.get(id) ?? board.page(id),
  };
});

/** What may have been created is sent again. */
export const withoutLookUp = onBoard((board) => {
  const unseen = (): Promise<undefined> => Promise.resolve(undefined);
  return {
    create: (page) => board.create(page, unseen).catch(() => board.create(page, unseen)),
  };
});

/** A run that died is taken to have ended long ago. */
export const withoutSettleTime: Through = (ports) =>
  onStore((store) => ({
    run: async (id) => ({ ...(await store.run(id)), endedAt: new Date(0).toISOString() }),
  }))(
    loadingMeta(({ journal, ...meta }) => {
      if (!journal) return meta;
      const { ended: _, ...rest } = journal;
      return { ...meta, journal: rest };
    })(ports),
  );

/** Runs know nothing of each other but by the compare-and-swap. */
export const withoutLeaseAndJournal: Through = (ports) =>
  loadingMeta(({ lease: _, ...meta }) => meta)(withoutJournal(ports));

/** Whoever saves last has the state. */
export const withoutStateCompare = onStore((store) => ({
  save: async (_, files, message) => store.save((await store.load())?.commit, files, message),
}));

/** Files go onto whatever the branch is at by then. */
export const withoutExpectedHead: Through = (ports) => ({
  ...ports,
  repository: {
    ...ports.repository,
    commit: async (head, changes, message) =>
      ports.repository.commit(await ports.repository.head(head.branch), changes, message),
  },
});

/** What is proposed counts as agreed on. */
export const withoutBaseUntilLanded = onStore((store) => {
  let proposed: Meta['proposed'];
  return {
    async load(lost) {
      const loaded = await store.load(lost);
      const meta = loaded && parseMeta(loaded.meta);
      if (!loaded || !meta) return loaded;
      const { proposed: found, ...rest } = meta;
      proposed = found;
      return { ...loaded, meta: serialise(rest) };
    },
    async read(commit, paths) {
      const texts = await store.read(commit, paths);
      const pulls = proposed?.pulls ?? [];
      const landed = ([path, text]: readonly [string, string]): [string, string] => {
        const key = pulls.find(({ plan }) => planPath(plan) === path)?.plan;
        const state = key === undefined ? undefined : parsePlanState(text);
        if (key === undefined || !state) return [path, text];
        return [path, serialise(land({ plans: new Map([[key, state]]), index: {} }, pulls).plans.get(key))];
      };
      return new Map([...texts].map(landed));
    },
  };
});

export const withoutConflictLog = onStore((store) => ({
  save(parent, files, message) {
    const kept = [...files].filter(([path]) => !path.startsWith('conflicts/'));
    return store.save(parent, new Map(kept), message);
  },
}));

/** A pull request that a person closed says nothing. */
export const withoutRejection: Through = (ports) => ({
  ...ports,
  proposals: {
    ...ports.proposals,
    async find(branch) {
      const found = await ports.proposals.find(branch);
      return found.pull ? { ...found, pull: { ...found.pull, closedByPerson: false } } : found;
    },
  },
});

/** Commits of the action are forgotten, in part: `left` is what is left of their trailers. */
const withoutTrailers =
  (...gone: readonly string[]): Through =>
  (ports) => ({
    ...ports,
    repository: {
      ...ports.repository,
      async lastTrailers() {
        const trailers = Object.entries((await ports.repository.lastTrailers()) ?? {});
        return Object.fromEntries(trailers.filter(([name]) => !gone.includes(name)));
      },
    },
  });

export const withoutRememberedIds = withoutTrailers('Plan-Sync-High-Water', 'Plan-Sync-State');
export const withoutFormerState = withoutTrailers('Plan-Sync-State');

/** The configuration allows everything at once. */
export const withoutBrakes: Through = (ports) => ({
  ...ports,
  repository: {
    ...ports.repository,
    async texts(blobs) {
      const texts = await ports.repository.texts(blobs);
      const loose = 'sync:\n  max-removals: 100%\n  max-changes: 100%\n';
      return new Map(
        [...texts].map(([blob, text]) => [blob, text.includes('\nnotion:') ? text + loose : text]),
      );
    },
  },
});

/** A page is believed in the minute in which it was edited. */
export const withoutSettling = onBoard((board) => ({ now: () => later(board.now()) }));

/** A listing that is behind is believed. */
export const withoutListingLag = savingMeta((meta) => ({
  ...meta,
  watermark: meta.watermark && later(meta.watermark),
}));

function later(watermark: string): string {
  return new Date(Date.parse(watermark) + 2 * 60_000).toISOString();
}
