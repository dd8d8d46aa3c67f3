// The playground: both services, what people do on the page, and the runs that follow from it.
import type { BundleResult } from '../../emulators/github/run-bundle.ts';
import type { Inputs } from '../../emulators/github/runner.ts';
import type { GitHubEvent } from '../../emulators/github/state.ts';
import { Sides, configPath, configuration, startSides } from '../sides.ts';
import { isNothing, marksBetween, noMarks, type World } from './marks.ts';
import { notionSide } from './notion-side.ts';
import { perform, sideOf, type SideAct } from './perform.ts';
import { RepositorySide } from './repository-side.ts';
import { fulfilled } from './suggestions.ts';
import { eventWords, runView, startsRun } from './workflow.ts';
import type { Act, Marks, RunView, SuggestionId, View } from './wire.ts';

const plans = ['database-migration', 'status-page'];
const mostRuns = 20;
/** Before each run, so that nobody is still typing: edits younger than three minutes wait for the next one. */
const minutesBeforeRun = 5;

export class Playground {
  readonly #sides: Sides;
  readonly #repositorySide: RepositorySide;
  readonly #listeners = new Set<(revision: number) => void>();
  /** Milliseconds after an edit in Notion before a run comes by itself. */
  readonly #patience: number;
  #revision = 1;
  #queue: GitHubEvent[] = [];
  #pushes: GitHubEvent[] = [];
  #running: { readonly event: string; readonly ended: Promise<void> } | undefined;
  #auto = false;
  #timer: NodeJS.Timeout | undefined;
  #acts = new Set<Act['do']>();
  #tried = new Set<SuggestionId>();
  #runs: RunView[] = [];
  #marks: Marks = noMarks;
  #told = 0;
  #goBack: () => void = () => undefined;

  private constructor(sides: Sides, patience: number) {
    this.#sides = sides;
    this.#repositorySide = new RepositorySide(sides);
    this.#patience = patience;
  }

  /** Starts both services, sets Plan Sync up between them, and syncs two plans for the first time. */
  static async open(root: string, patience = 2_500): Promise<Playground> {
    const { notion, github } = await startSides();
    const playground = new Playground(new Sides(root, notion, github), patience);
    await playground.#prepare();
    return playground;
  }

  async #prepare(): Promise<void> {
    const sides = this.#sides;
    const { github, notion } = sides;
    const ada = github.person('ada');
    // The clock of commits stands still between acts, so that the same acts give the same commits.
    github.clock.stop();
    ada.commit({ [configPath]: configuration(sides) }, { message: 'Configure Plan Sync' });
    await this.#bundle(ada.dispatchWorkflow({ mode: 'setup' }), { mode: 'setup' });
    const files = plans.map((name) => [`plans/${name}.yml`, sides.read(`examples/${name}.yml`)] as const);
    await this.#bundle(ada.commit(Object.fromEntries(files), { message: 'Plan the next quarter' }).event);
    github.takeEvents();
    this.#told = this.#runs[0]?.number ?? 0;
    const saved = {
      notion: notion.snapshot(),
      github: github.snapshot(),
      runs: this.#runs,
      now: github.clock.now(),
    };
    this.#goBack = () => {
      notion.restore(saved.notion);
      github.restore(saved.github);
      github.clock.set(saved.now);
      [this.#runs, this.#marks, this.#queue, this.#pushes] = [saved.runs, noMarks, [], []];
      this.#told = this.#runs[0]?.number ?? 0;
      this.#acts.clear();
      this.#tried.clear();
    };
  }

  /** Everything as it is now. */
  view(): View {
    return {
      revision: this.#revision,
      now: new Date(this.#sides.github.clock.now()).toISOString(),
      ...this.#world(),
      sync: {
        running: this.#running?.event ?? null,
        waiting: this.#pushes.length,
        auto: this.#auto,
        runs: this.#runs,
        told: this.#told,
        marks: this.#marks,
        tried: [...this.#tried],
      },
    };
  }

  /** Calls `listener` whenever something happened; the result stops that. */
  subscribe(listener: (revision: number) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Does what a person asked for. Throws with the reason where a service refuses; runs go on behind it. */
  async act(act: Act): Promise<void> {
    if (act.do === 'sync') this.#sync();
    else if (act.do === 'auto') this.#follow(act.on);
    else if (act.do === 'reset') await this.#reset();
    else this.#perform(act);
    this.#changed();
  }

  #perform(act: SideAct): void {
    const { github } = this.#sides;
    perform(this.#sides, act);
    this.#acts.add(act.do);
    const events = github.takeEvents().filter(startsRun);
    // What happens to pull requests starts its run at once, as on GitHub; a push to main waits for who wants to look first.
    if (act.do === 'commit' && !this.#auto) this.#pushes.push(...events);
    else this.#start(events);
    if (this.#auto && sideOf(act) === 'notion') this.#syncSoon();
  }

  /** The runs of what was pushed; without any, the one of the schedule. */
  #sync(): void {
    const pushes = this.#pushes.splice(0);
    this.#start(pushes.length > 0 ? pushes : [this.#sides.github.schedule()]);
    this.#sides.github.takeEvents();
  }

  #follow(auto: boolean): void {
    this.#auto = auto;
    if (auto) this.#sync();
  }

  #syncSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#sync(), this.#patience);
  }

  async #reset(): Promise<void> {
    clearTimeout(this.#timer);
    this.#queue = [];
    await this.#running?.ended;
    this.#goBack();
  }

  #start(events: readonly GitHubEvent[]): void {
    this.#queue.push(...events);
    const next = this.#queue.shift();
    if (this.#running || !next) {
      if (next) this.#queue.unshift(next);
      return;
    }
    const ended = this.#run(next).finally(() => {
      this.#running = undefined;
      this.#start([]);
      this.#changed();
    });
    this.#running = { event: eventWords(next), ended };
  }

  /** A run, and what it changed on both sides. */
  async #run(event: GitHubEvent): Promise<void> {
    const before = this.#world();
    const acts = new Set(this.#acts);
    this.#acts.clear();
    const result = await this.#bundle(event);
    const marks = marksBetween(before, this.#world());
    // A merge starts two runs, and the second one finds nothing left to do: what the first one did stays in view.
    if (acts.size > 0 || event.name === 'schedule' || !isNothing(marks)) {
      this.#marks = marks;
      this.#told = this.#runs[0]?.number ?? 0;
    }
    for (const id of fulfilled(acts, event, result)) this.#tried.add(id);
  }

  /** Runs the action for an event, and keeps its report. */
  async #bundle(event: GitHubEvent, inputs: Inputs = {}): Promise<BundleResult> {
    this.#sides.wait(minutesBeforeRun);
    const at = this.#sides.github.clock.timestamp();
    const result = await this.#sides.bundle(event, inputs);
    const number = (this.#runs[0]?.number ?? 0) + 1;
    this.#runs = [runView(event, result, at, number), ...this.#runs].slice(0, mostRuns);
    return result;
  }

  #world(): World {
    return { notion: notionSide(this.#sides), repository: this.#repositorySide.view() };
  }

  #changed(): void {
    this.#revision += 1;
    for (const listener of this.#listeners) listener(this.#revision);
  }

  /** Ends both services, after the run that is under way. */
  async [Symbol.asyncDispose](): Promise<void> {
    clearTimeout(this.#timer);
    this.#queue = [];
    await this.#running?.ended;
    await this.#sides[Symbol.asyncDispose]();
  }
}
