// The state of the embedded Notion: its records, clock and ids. Operations on it run in transactions, so that a request
// that fails half-way changes nothing; everything can be snapshot and restored.
import type { Connection } from './access.ts';
import { Clock } from './clock.ts';
import { Ids } from './ids.ts';
import type { Comment, Database, DataSource, Page, User, View } from './model.ts';
import { StalePages } from './stale-pages.ts';
import { changedSwitches, defaultSwitches, type SwitchChanges, type Switches } from './switches.ts';
import { Table } from './table.ts';

/** Opaque: only `restore` knows what is in it. */
export type Snapshot = Readonly<Record<string, unknown>>;

export class Workspace {
  readonly clock = new Clock();
  readonly ids: Ids;
  readonly id: string;
  switches: Switches;
  /** Blocks created so far, rows included, deleted ones as well. */
  blocksCreated = 0;
  /** The most blocks that may ever be created, as on a Free plan; Infinity elsewhere. */
  blockLimit = Infinity;
  /** Counts changes; lists that were made at one revision can be used again at the same. */
  revision = 0;
  #undo: (() => void)[] | undefined;
  #requests = 0;

  readonly #changed = (undo: () => void): void => {
    this.revision += 1;
    this.#undo?.push(undo);
  };

  readonly users = new Table<User>(this.#changed);
  readonly connections = new Table<Connection & { readonly id: string }>(this.#changed);
  readonly databases = new Table<Database>(this.#changed, ({ parent }) =>
    parent.type === 'page_id' ? parent.page_id : undefined,
  );
  readonly sources = new Table<DataSource>(this.#changed, ({ database }) => database);
  /** Found under their data source or page. */
  readonly pages = new Table<Page>(this.#changed, ({ parent }) => parentId(parent));
  readonly comments = new Table<Comment>(this.#changed, ({ page }) => page);
  readonly views = new Table<View>(this.#changed, ({ database }) => database);
  /** What queries and search show of pages. */
  readonly stale: StalePages;

  constructor(options: { readonly seed?: string; readonly switches?: SwitchChanges } = {}) {
    this.ids = new Ids(options.seed ?? 'notion');
    this.id = this.ids.uuid();
    this.switches = changedSwitches(defaultSwitches, options.switches ?? {});
    this.stale = new StalePages(this.pages, this.clock, () => this.switches.queryLag);
  }

  /** Runs a change; when it throws, everything it did is taken back. */
  transact<T>(change: () => T): T {
    if (this.#undo) return change();
    const undo: (() => void)[] = [];
    const blocks = this.blocksCreated;
    this.#undo = undo;
    try {
      return change();
    } catch (error) {
      for (const step of undo.reverse()) step();
      this.blocksCreated = blocks;
      throw error;
    } finally {
      this.#undo = undefined;
    }
  }

  /** The id of what a page, database or data source stands in; undefined at the top and for unknown ids. */
  parentOf(id: string): string | undefined {
    const source = this.sources.get(id);
    if (source) return source.database;
    const parent = (this.pages.get(id) ?? this.databases.get(id))?.parent;
    return parent && parentId(parent);
  }

  /** Whether it or something above it is in the trash. */
  isTrashed(id: string): boolean {
    for (let at: string | undefined = id; at !== undefined; at = this.parentOf(at)) {
      if ((this.pages.get(at) ?? this.databases.get(at) ?? this.sources.get(at))?.inTrash) return true;
    }
    return false;
  }

  /** An id for an answer; requests do not count as changes, so they do not disturb the ids of records. */
  requestId(): string {
    this.#requests += 1;
    return `00000000-0000-4000-8000-${String(this.#requests).padStart(12, '0')}`;
  }

  /** Everything as it is now, cheap to take: records are immutable. */
  snapshot(): Snapshot {
    return {
      tables: this.#tables().map((table) => table.snapshot()),
      now: this.clock.now(),
      ids: this.ids.count,
      blocksCreated: this.blocksCreated,
      stale: this.stale.snapshot(),
    };
  }

  /** Goes back to a snapshot of this workspace, its clock included; switches and limits stay as they are. */
  restore(snapshot: Snapshot): void {
    const tables = snapshot.tables as ReadonlyMap<string, never>[];
    this.#tables().forEach((table, at) => {
      table.restore(tables[at]!);
    });
    this.clock.set(snapshot.now as number);
    this.ids.count = snapshot.ids as number;
    this.blocksCreated = snapshot.blocksCreated as number;
    this.stale.restore(snapshot.stale);
    this.revision += 1;
  }

  #tables(): Table<any>[] {
    return [
      this.users,
      this.connections,
      this.databases,
      this.sources,
      this.pages,
      this.comments,
      this.views,
    ];
  }
}

function parentId(parent: Page['parent']): string | undefined {
  switch (parent.type) {
    case 'page_id':
      return parent.page_id;
    case 'database_id':
      return parent.database_id;
    case 'data_source_id':
      return parent.data_source_id;
    case 'workspace':
      return undefined;
  }
}
