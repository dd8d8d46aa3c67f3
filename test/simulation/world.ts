// One simulated world: a company in Notion, a repository with plan files, the state, and everything that happened.
import type { Plan } from '../../src/core/plan/model.ts';
import { parsePlan } from '../../src/core/plan/parse.ts';
import type { Page } from '../../src/emulators/notion/model.ts';
import { configPath, configText, createDatabases, specTitle, type Places } from '../e2e/company.ts';
import { createMemoryConversation, type MemoryConversation } from '../fakes/memory-conversation.ts';
import { createMemoryNotion, type MemoryNotion } from '../fakes/memory-notion.ts';
import { createMemoryProposals, type MemoryProposals } from '../fakes/memory-proposals.ts';
import { createMemoryPullRequests, type MemoryPullRequests } from '../fakes/memory-pull-requests.ts';
import { createMemoryRepository, type MemoryRepository } from '../fakes/memory-repository.ts';
import { createMemoryStateStore, type MemoryStateStore } from '../fakes/memory-state-store.ts';
import { valueOf } from './editors.ts';
import { newPlan } from './plan-files.ts';
import { startProcess, type ProcessOptions, type Ran, type Through } from './process.ts';
import { createRandom, type Random } from './random.ts';
import { Stage, type Asked, type Verdict } from './stage.ts';

/** Something that a person did. Where it put a word that occurs nowhere else, `word` tells which and `field` where. */
export interface Edit {
  readonly side: 'git' | 'notion';
  readonly act: string;
  readonly page?: string;
  /** Name of the property, or `body`. */
  readonly field?: string;
  readonly value?: unknown;
  readonly word?: string | undefined;
  /** The text that the edit took away. */
  readonly removes?: string | undefined;
}

export type Happening =
  | ({ readonly kind: 'edit'; readonly at: number } & Edit)
  | { readonly kind: 'run'; readonly at: number; readonly ran: Ran };

interface Company {
  readonly notion: MemoryNotion;
  readonly places: Places;
  readonly start: unknown;
}

let company: Company | undefined;

/** All worlds of a process begin with the same company: creating it takes longer than living through a world. */
function openCompany(): Company {
  if (company !== undefined) {
    company.notion.restore(company.start as never);
    return company;
  }
  const notion = createMemoryNotion();
  const { person } = notion;
  const home = person.createPage('workspace', 'Engineering');
  person.share(home);
  const spec = person.createPage({ page: home }, specTitle, '## Goals\nNo preference is lost.');
  const places = { home, spec, ...createDatabases(person, home) };
  company = { notion, places, start: notion.snapshot() };
  return company;
}

export interface WorldOptions {
  /** YAML that follows the databases in the configuration. */
  readonly config?: string;
  /** Milliseconds for which listings in Notion may show what was before. */
  readonly lag?: number;
  /** Plan files by path, instead of random ones. */
  readonly files?: Readonly<Record<string, string>>;
  /** Takes a protection of the runs away. */
  readonly through?: Through | undefined;
  /** People also do what is rarer: pull requests, force-pushes, other properties. */
  readonly rare?: boolean;
}

export class World {
  readonly seed: number;
  readonly random: Random;
  readonly notion: MemoryNotion;
  readonly places: Places;
  readonly repository: MemoryRepository;
  readonly proposals: MemoryProposals;
  readonly pullRequests: MemoryPullRequests;
  readonly conversation: MemoryConversation;
  readonly store: MemoryStateStore;
  readonly stage: Stage;
  readonly through: Through | undefined;
  readonly rare: boolean;
  /** Properties of the tasks that are called otherwise now. */
  readonly renamed = new Map<string, string>();
  /** Commits that were the newest ones until a force-push dropped them. */
  readonly dropped: string[] = [];
  readonly history: Happening[] = [];
  /** Pages that a run has read and may be about to write: an edit now may be lost, which is documented. */
  readonly busy = new Set<string>();
  /** By key the highest number of a task that anything still said when a run began without a state. */
  readonly remembered = new Map<string, number>();
  /** Commits that a run has looked at and remembered something of. */
  readonly seen = new Set<string>();
  readonly #looked = new Map<string, string>();
  /** What states that were lost remembered of values that lost. */
  #forgotten = '';
  #words = 0;
  #runs = 0;

  constructor(seed: number, options: WorldOptions = {}) {
    this.seed = seed;
    this.random = createRandom(seed);
    const { notion, places } = openCompany();
    this.notion = notion;
    this.places = places;
    notion.store.switches = { ...notion.store.switches, queryLag: options.lag ?? 0 };
    this.repository = createMemoryRepository({
      files: {
        'README.md': '# Plans\n',
        [configPath]: configText(places, options.config),
        ...(options.files ?? this.#randomFiles()),
      },
    });
    this.proposals = createMemoryProposals(this.repository, () => notion.clock.now());
    this.pullRequests = createMemoryPullRequests(this.repository, this.proposals.pulls);
    this.conversation = createMemoryConversation(this.repository, this.proposals.pulls);
    this.store = createMemoryStateStore(this.clock);
    this.stage = new Stage(notion.clock, this.random);
    this.through = options.through;
    this.rare = options.rare ?? false;
  }

  #randomFiles(): Record<string, string> {
    const { random } = this;
    const count = 1 + random.int(3);
    const numbered = random.chance(0.6);
    return Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `plans/area-${at + 1}.yml`,
        newPlan(random, () => this.word(), { key: keys[at]!, tasks: 2 + random.int(4), numbered }),
      ]),
    );
  }

  /** The services' clock. */
  get clock(): { now(): number; sleep(milliseconds: number): Promise<void> } {
    const { clock } = this.notion;
    return { now: () => clock.now(), sleep: async (milliseconds) => clock.advance(milliseconds) };
  }

  /** A word that occurs nowhere else. */
  word(): string {
    this.#words += 1;
    return `w${this.#words}x`;
  }

  /** The present name of a property of the tasks. */
  called(property: string): string {
    return this.renamed.get(property) ?? property;
  }

  note(edit: Edit): void {
    this.history.push({ kind: 'edit', at: this.notion.clock.now(), ...edit });
  }

  /** Plan files on the default branch. */
  files(): ReadonlyMap<string, string> {
    return new Map([...this.repository.contents()].filter(([path]) => path.startsWith('plans/')));
  }

  /** Plans on the default branch that can be read. */
  plans(): readonly Plan[] {
    return [...this.files()].flatMap(([path, text]) => parsePlan(path, text).plan ?? []);
  }

  /** Rows of the tasks database, trashed and moved ones as well. */
  pages(): readonly Page[] {
    const { store } = this.notion;
    return store.pages.under(this.places.tasks.dataSource).map((id) => store.pages.get(id)!);
  }

  /** Rows of the tasks database that are not in the trash, by what a person may touch now. */
  free(): readonly Page[] {
    return this.pages().filter(({ id, inTrash }) => !inTrash && !this.busy.has(id));
  }

  /** The state is deleted, and with it the log of what lost. */
  loseState(): void {
    this.#forgotten = this.conflictLog();
    this.store.wipe();
    this.note({ side: 'git', act: 'lose the state' });
  }

  /** What the state's log of lost values says, or ever said. */
  conflictLog(): string {
    const logged = [...this.store.contents()]
      .filter(([path]) => path.startsWith('conflicts/'))
      .map(([, text]) => text);
    return [this.#forgotten, ...logged].join('');
  }

  /** Runs the program once, or several times at once; `decide` is asked before every request. */
  async run(
    options: readonly Omit<ProcessOptions, 'id'>[] = [{}],
    decide: (asked: Asked) => Verdict = () => 'done',
  ): Promise<readonly Ran[]> {
    if (this.store.contents().size === 0) this.#remember();
    const processes = options.map((each) => {
      this.#runs += 1;
      return startProcess(this, {
        ...each,
        id: String(this.#runs),
        done: (asked) => this.#done(asked, each),
      });
    });
    await this.stage.play(
      processes.map(({ ended }) => ended),
      decide,
    );
    this.busy.clear();
    const outcomes = processes.map(({ outcome }) => outcome());
    for (const ran of outcomes) this.history.push({ kind: 'run', at: this.notion.clock.now(), ran });
    return outcomes;
  }

  #remember(): void {
    const { git, defaultBranch } = this.repository;
    const { dataSource } = this.places.tasks;
    const rows = this.pages().filter(({ inTrash, parent }) => {
      return !inTrash && parent.type === 'data_source_id' && parent.data_source_id === dataSource;
    });
    const said = [
      ...this.files().values(),
      ...git.history(git.head(defaultBranch)?.sha).map(({ message }) => message),
      ...rows.map((row) => String(valueOf(this, row, 'Task ID'))),
    ].join('\n');
    for (const key of keys) {
      const numbers = [...said.matchAll(new RegExp(`\\b${key}[-=](\\d+)`, 'g'))].map(([, n]) => Number(n));
      this.remembered.set(key, Math.min(this.remembered.get(key) ?? Infinity, Math.max(0, ...numbers)));
    }
  }

  #done(asked: Asked, { done }: Omit<ProcessOptions, 'id'>): void {
    if (asked.operation === 'head') this.#looked.set(asked.process, this.repository.log()[0]!.sha);
    if (asked.operation === 'save') this.seen.add(this.#looked.get(asked.process)!);
    if (asked.page !== undefined && asked.operation === 'getPage') this.busy.add(asked.page);
    if (asked.page !== undefined && asked.operation === 'updatePage') this.busy.delete(asked.page);
    done?.(asked);
  }

  snapshot(): unknown {
    return {
      notion: this.notion.snapshot(),
      repository: this.repository.snapshot(),
      proposals: this.proposals.snapshot(),
      store: this.store.snapshot(),
      happened: this.history.length,
    };
  }

  /** Goes back to a snapshot of this world. */
  restore(snapshot: unknown): void {
    const { notion, repository, proposals, store, happened } = snapshot as Record<string, never>;
    this.notion.restore(notion!);
    this.repository.restore(repository);
    this.proposals.restore(proposals);
    this.store.restore(store);
    this.history.length = happened!;
  }
}

const keys = ['AREA', 'DATA', 'WEB'];
