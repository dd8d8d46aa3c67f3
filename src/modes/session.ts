// One run's hold on the state: what was loaded, what has changed since, the lease that keeps other runs out, and
// the compare-and-swap that would notice if it did not.
import { Fault } from '../core/fault.ts';
import {
  indexPath,
  metaPath,
  parseMeta,
  parsePlanState,
  parseTaskIndex,
  planPath,
  serialise,
  type Meta,
  type PlanState,
  type TaskIndex,
} from '../core/state/model.ts';
import { stateReadme } from '../core/state/readme.ts';
import { bookPath, emptyBook, parseBook, type Book } from '../core/pull-requests/book.ts';
import type { Known } from '../core/reconcile/steps.ts';
import type { Clock, StateStore } from '../ports.ts';

/** Which run this is, for the lease and for those who read the log of the state. */
export interface RunIdentity {
  readonly id: string;
  readonly attempt: string;
}

/** What a commit of ours says of the state it was made with, by name. */
type Trailers = Readonly<Record<string, string>> | undefined;

const leaseMinutes = 3;
const renewAfterMilliseconds = 60_000;

export class Session {
  readonly #store: StateStore;
  readonly #clock: Clock;
  readonly #run: RunIdentity;
  #commit: string | undefined;
  /** Texts as the ref holds them, by path. */
  readonly #stored = new Map<string, string>();
  #savedAt: number;

  /** What the ref held when the session began; undefined: no state yet, or none that can be read. */
  readonly found: Meta | undefined;
  /** The ref was gone: what is found is the state that our newest commit on the branch was made with, maybe behind. */
  readonly restored: boolean;
  /** What that commit says; undefined where the ref was there, or there is no such commit. */
  readonly trailers: Trailers;
  /** True where the index of tasks could not be read: it is made again from both sides. */
  indexLost = false;
  readonly plans = new Map<string, PlanState>();
  /** Plans whose file goes with the next save. */
  readonly #removed = new Set<string>();
  index: TaskIndex = {};
  /** What pull requests did so far. */
  book: Book = emptyBook;
  /** What this session saved last, as long as it holds the lease. */
  announced: Meta | undefined;
  /** Values that lost and are not in the ref yet, one JSON object each. */
  readonly #losers: string[] = [];
  #saving: Promise<void> = Promise.resolve();

  private constructor(
    store: StateStore,
    clock: Clock,
    run: RunIdentity,
    loaded: { commit: string; meta: string } | undefined,
    lost: { readonly trailers: Trailers } | undefined,
  ) {
    this.#store = store;
    this.#clock = clock;
    this.#run = run;
    this.#commit = loaded?.commit;
    this.found = loaded && parseMeta(loaded.meta);
    this.restored = lost !== undefined && loaded !== undefined;
    this.trailers = lost?.trailers;
    if (loaded) this.#stored.set(metaPath, loaded.meta);
    this.#savedAt = clock.now();
  }

  /** @param lastTrailers what our newest commit on the branch says: asked for where the ref is gone */
  static async open(
    store: StateStore,
    clock: Clock,
    run: RunIdentity,
    lastTrailers: () => Promise<Trailers>,
  ): Promise<Session> {
    let asked: ReturnType<typeof lastTrailers> | undefined;
    const loaded = await store.load(undefined, () => {
      asked = lastTrailers();
      // Whoever needs the answer hears of its failure.
      asked.catch(() => undefined);
    });
    if (loaded) return new Session(store, clock, run, loaded, undefined);
    const trailers = await (asked ?? lastTrailers());
    const last = trailers?.['Plan-Sync-State'];
    const restored = last === undefined ? undefined : await store.load(last);
    return new Session(store, clock, run, restored, { trailers });
  }

  /** The state's commit that this session has read or written last; undefined: there is none yet. */
  get commit(): string | undefined {
    return this.#commit;
  }

  /** Reads the index of all tasks, the book of pull requests and the plans named, as far as they are not loaded yet. */
  async load(keys: readonly string[]): Promise<void> {
    if (this.#commit === undefined || this.found === undefined) return;
    const wanted = [indexPath, bookPath, ...keys.map(planPath)].filter((path) => !this.#stored.has(path));
    if (wanted.length === 0) return;
    const texts = await this.#store.read(this.#commit, wanted);
    for (const path of wanted) {
      const text = texts.get(path) ?? '';
      this.#stored.set(path, text);
      if (path === indexPath) this.#readIndex(text);
      if (path === bookPath) this.book = parseBook(text) ?? emptyBook;
    }
    for (const key of keys) this.#readPlan(key);
  }

  #readIndex(text: string): void {
    const index = parseTaskIndex(text);
    this.index = index ?? {};
    this.indexLost = index === undefined;
  }

  /** Without the plan's file its entries in the index lead nowhere: its rows are then found again in Notion. */
  #readPlan(key: string): void {
    if (this.plans.has(key)) return;
    const state = parsePlanState(this.#stored.get(planPath(key)) ?? '');
    if (state) this.plans.set(key, state);
    else for (const [id, { plan }] of Object.entries(this.index)) if (plan === key) delete this.index[id];
  }

  /** Takes over states as they are now. */
  adopt({ plans, index }: Known): void {
    for (const [key, state] of plans) this.plans.set(key, state);
    this.index = { ...index };
  }

  /** Whether a save would write anything of plans and tasks. */
  get differs(): boolean {
    const isStored = (path: string, value: unknown): boolean => this.#stored.get(path) === serialise(value);
    return (
      this.#losers.length > 0 ||
      (this.#stored.has(indexPath) && !isStored(indexPath, this.index)) ||
      (this.#stored.has(bookPath) && this.#bookText() !== this.#stored.get(bookPath)) ||
      [...this.plans].some(([key, state]) => !isStored(planPath(key), state))
    );
  }

  /** Drops a plan's file: its tasks are known elsewhere now, or nowhere. */
  forget(key: string): void {
    this.plans.delete(key);
    this.#removed.add(key);
  }

  /** Notes a value that is about to be overwritten; durable with the next save. */
  noteLoser(entry: Readonly<Record<string, unknown>>): void {
    this.#losers.push(JSON.stringify({ ...entry, run: `${this.#run.id}/${this.#run.attempt}` }));
  }

  /**
   * Saves what changed as one commit and renews the lease in `meta` (`release`: gives it up).
   * Throws a Fault `stale` when another run wrote in between: nothing of this one may go on then.
   */
  async save(meta: Meta, summary: string, release = false): Promise<void> {
    // Whoever finds a save due meanwhile need not ask for another one.
    this.#savedAt = this.#clock.now();
    const turn = this.#saving.then(() => this.#save(meta, summary, release));
    // The next save waits for this one, and fails by itself if it has to.
    this.#saving = turn.catch(() => undefined);
    await turn;
  }

  async #save(meta: Meta, summary: string, release: boolean): Promise<void> {
    const { lease: _, ...rest } = meta;
    const until = new Date(Date.parse(this.#store.now()) + leaseMinutes * 60_000).toISOString();
    const lease = { run: this.#run.id, attempt: this.#run.attempt, until };
    const files = new Map<string, string | null>();
    const put = (path: string, text: string): void => {
      if (this.#stored.get(path) !== text) files.set(path, text);
    };
    put(metaPath, serialise(release ? rest : { ...rest, lease }));
    // An index that was not read says nothing.
    if (!this.found || this.#stored.has(indexPath)) put(indexPath, serialise(this.index));
    if (this.#stored.has(bookPath) || !isEmpty(this.book)) put(bookPath, this.#bookText());
    for (const [key, state] of this.plans) put(planPath(key), serialise(state));
    for (const key of this.#removed)
      if (!this.plans.has(key) && this.#stored.has(planPath(key))) files.set(planPath(key), null);
    const losers = [...this.#losers];
    if (losers.length > 0) files.set(...(await this.#conflictLog(losers)));
    if (files.size === 0) return;
    if (this.#commit === undefined) files.set('README.md', stateReadme);

    const saved = await this.#store.save(
      this.#commit,
      files,
      `${summary}\n\nPlan-Sync-Run: ${this.#run.id}/${this.#run.attempt}`,
    );
    if (saved === undefined)
      throw new Fault('stale', 'Another run of Plan Sync wrote the state in between.', {
        service: 'github',
        hint: 'Nothing is lost: that run, or the next one, does what is left.',
      });
    this.#commit = saved;
    this.announced = release ? undefined : meta;
    for (const [path, text] of files) {
      if (text === null) this.#stored.delete(path);
      else this.#stored.set(path, text);
    }
    // Only now, and only these: a save that failed lost none, and more may have been noted meanwhile.
    this.#losers.splice(0, losers.length);
  }

  /** A book that says nothing leaves a file that was never there as it is. */
  #bookText(): string {
    return isEmpty(this.book) && this.#stored.get(bookPath) === '' ? '' : serialise(this.book);
  }

  /** The month's file of lost values with these at its end. */
  async #conflictLog(losers: readonly string[]): Promise<[string, string]> {
    const path = `conflicts/${this.#store.now().slice(0, 7)}.ndjson`;
    if (!this.#stored.has(path) && this.#commit !== undefined) {
      const text = (await this.#store.read(this.#commit, [path])).get(path);
      if (text !== undefined) this.#stored.set(path, text);
    }
    return [path, `${this.#stored.get(path) ?? ''}${losers.join('\n')}\n`];
  }

  /** GitHub's clock, ISO 8601. */
  now(): string {
    return this.#store.now();
  }

  /** Whether the lease should be renewed by a save. */
  get due(): boolean {
    return this.#clock.now() - this.#savedAt >= renewAfterMilliseconds;
  }

  /**
   * When the run that held the lease ended (GitHub's clock), or undefined when it still works. No lease: the epoch.
   */
  async previousEnded(): Promise<string | undefined> {
    const lease = this.found?.lease;
    if (!lease) return new Date(0).toISOString();
    const now = this.#store.now();
    if (lease.run === this.#run.id && lease.attempt !== this.#run.attempt) return now;
    if (lease.until <= now) return lease.until;
    if (lease.run === this.#run.id) return undefined;
    const other = await this.#store.run(lease.run);
    return other.alive === false ? (other.endedAt ?? now) : undefined;
  }
}

function isEmpty({ pullRequests, tasks, said }: Book): boolean {
  return [pullRequests, tasks, said ?? {}].every((part) => Object.keys(part).length === 0);
}
