// Pages as queries and search show them: for a while after a write possibly as they were before it, new ones not at
// all. Point reads are always fresh.
import type { Clock } from './clock.ts';
import type { Page } from './model.ts';
import type { Table } from './table.ts';

interface Replaced {
  readonly at: number;
  /** What it was until then; undefined: it did not exist. */
  readonly page: Page | undefined;
}

export class StalePages {
  readonly #pages: Table<Page>;
  readonly #clock: Clock;
  readonly #lag: () => number;
  #replaced = new Map<string, readonly Replaced[]>();

  constructor(pages: Table<Page>, clock: Clock, lag: () => number) {
    this.#pages = pages;
    this.#clock = clock;
    this.#lag = lag;
    pages.onReplace = (id, page) => {
      if (lag() === 0) return;
      this.#replaced.set(id, [...this.#recent(id), { at: clock.now(), page }]);
    };
  }

  /** The page as a query sees it now. */
  get(id: string): Page | undefined {
    const [oldest] = this.#recent(id);
    return oldest ? oldest.page : this.#pages.get(id);
  }

  /** The rows of a data source as a query sees them now. */
  rows(source: string): Page[] {
    const under = this.#pages.under(source);
    if (!this.lagging) return under.map((id) => this.#pages.get(id)!);
    return [...new Set([...under, ...this.#replaced.keys()])].flatMap((id) => {
      const page = this.get(id);
      return page?.parent.type === 'data_source_id' && page.parent.data_source_id === source ? [page] : [];
    });
  }

  /** Every page as search sees it now. */
  all(): Page[] {
    return this.#pages.all().flatMap(({ id }) => this.get(id) ?? []);
  }

  /** Whether any page may be shown as it was: lists must not be reused then. */
  get lagging(): boolean {
    return this.#replaced.size > 0;
  }

  #recent(id: string): readonly Replaced[] {
    const all = this.#replaced.get(id);
    if (!all) return [];
    const visible = this.#clock.now() - this.#lag();
    const recent = all.filter(({ at }) => at > visible);
    if (recent.length === 0) this.#replaced.delete(id);
    else this.#replaced.set(id, recent);
    return recent;
  }

  snapshot(): unknown {
    return new Map(this.#replaced);
  }

  restore(snapshot: unknown): void {
    this.#replaced = new Map(snapshot as ReadonlyMap<string, readonly Replaced[]>);
  }
}
