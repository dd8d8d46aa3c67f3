// A map of records with an index by parent, an undo log and cheap snapshots.

/** Called with what takes a change back. */
export type OnChange = (undo: () => void) => void;

export class Table<Row extends { readonly id: string }> {
  #rows = new Map<string, Row>();
  #index: Map<string, Set<string>> | undefined;
  readonly #parent: (row: Row) => string | undefined;
  readonly #changed: OnChange;
  /** Called before a row is replaced or made; `old` is undefined for a new one. */
  onReplace: (id: string, old: Row | undefined) => void = () => undefined;

  /** `parent` gives the key under which a row is found by `under`. */
  constructor(changed: OnChange, parent: (row: Row) => string | undefined = () => undefined) {
    this.#changed = changed;
    this.#parent = parent;
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  all(): Row[] {
    return [...this.#rows.values()];
  }

  get size(): number {
    return this.#rows.size;
  }

  /** The ids of the rows whose parent is `key`, in the order in which they came there. */
  under(key: string): readonly string[] {
    this.#index ??= this.#buildIndex();
    return [...(this.#index.get(key) ?? [])];
  }

  set(row: Row): Row {
    const old = this.#rows.get(row.id);
    this.onReplace(row.id, old);
    this.#put(row.id, row);
    this.#changed(() => this.#put(row.id, old));
    return row;
  }

  delete(id: string): void {
    const old = this.#rows.get(id);
    if (!old) return;
    this.#put(id, undefined);
    this.#changed(() => this.#put(id, old));
  }

  #put(id: string, row: Row | undefined): void {
    if (this.#index) {
      const old = this.#rows.get(id);
      const from = old && this.#parent(old);
      const to = row && this.#parent(row);
      if (from !== to) {
        if (from !== undefined) this.#index.get(from)?.delete(id);
        if (to !== undefined) entry(this.#index, to).add(id);
      }
    }
    if (row) this.#rows.set(id, row);
    else this.#rows.delete(id);
  }

  #buildIndex(): Map<string, Set<string>> {
    const index = new Map<string, Set<string>>();
    for (const [id, row] of this.#rows) {
      const key = this.#parent(row);
      if (key !== undefined) entry(index, key).add(id);
    }
    return index;
  }

  snapshot(): ReadonlyMap<string, Row> {
    return new Map(this.#rows);
  }

  restore(rows: ReadonlyMap<string, Row>): void {
    this.#rows = new Map(rows);
    this.#index = undefined;
  }
}

function entry(index: Map<string, Set<string>>, key: string): Set<string> {
  const found = index.get(key) ?? new Set<string>();
  index.set(key, found);
  return found;
}
