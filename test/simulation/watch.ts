// What must hold at every moment, not only at rest: checked around each request and each run of a world.
import type { Page } from '../../src/emulators/notion/model.ts';
import type { ProcessOptions, Ran } from './process.ts';
import type { Asked, Verdict } from './stage.ts';
import { bodyOf, bot, pageOf, parsedPlan, properties, shown, tracked, wasInGit } from './views.ts';
import { valueOf } from './editors.ts';
import type { World } from './world.ts';

export interface Violation {
  readonly invariant: string;
  readonly detail: string;
}

export class Watch {
  readonly violations: Violation[] = [];
  readonly #world: World;
  /** A page as it was before the request that is about to be done. */
  #before: Page | undefined;
  /** What was there when the newest run began. */
  #files: ReadonlyMap<string, string> = new Map();
  #head: string | undefined;
  /** How many commits a force-push had dropped when the run began. */
  #dropped = 0;
  #pages: ReadonlyMap<string, Page> = new Map();
  #tracked: ReadonlyMap<string, string> = new Map();

  constructor(world: World) {
    this.#world = world;
  }

  report(invariant: string, details: readonly string[]): void {
    for (const detail of details) this.violations.push({ invariant, detail });
  }

  beginRun(): void {
    const world = this.#world;
    const { git, defaultBranch } = world.repository;
    this.#head = git.head(defaultBranch)?.sha;
    this.#dropped = this.#world.dropped.length;
    this.#files = world.files();
    this.#pages = new Map(world.pages().map((page) => [page.id, page]));
    this.#tracked = tracked(world);
  }

  beforeRequest({ operation, page }: Asked): void {
    if (operation === 'updatePage' && page !== undefined) this.#before = pageOf(this.#world, page);
  }

  afterRequest({ operation, page }: Asked): void {
    if (operation === 'createPage') this.report('I5 one row at any time', this.#doubles());
    const before = this.#before;
    const after = pageOf(this.#world, page ?? '');
    if (operation !== 'updatePage' || !before || !after || before.id !== after.id) return;
    if (after.inTrash && !before.inTrash) this.report('I10 removals', this.#wrongRemoval(before));
    else this.report('I15 log before loss', this.#unlogged(before, after));
  }

  endRun(ran: Ran): void {
    this.report('I7 isolation', this.#touchedInBrokenFiles());
    const made = this.#ownCommits(ran);
    const moved = ran.requests.filter(({ operation }) => operation === 'head').length;
    if (made > Math.max(1, moved)) this.report('I11 one commit', [`Run ${ran.id} made ${made} commits.`]);
  }

  #ownCommits({ id }: Ran): number {
    const { git, defaultBranch } = this.#world.repository;
    // The commit of a pull request that people merged meanwhile names its run as well, but no numbers.
    return git
      .history(git.head(defaultBranch)?.sha)
      .filter(
        ({ by, message }) =>
          by === 'action' &&
          message.includes(`Plan-Sync-Run: ${id}/`) &&
          message.includes('Plan-Sync-High-Water'),
      ).length;
  }

  /** Rows of the action that carry the ID of another one. */
  #doubles(): readonly string[] {
    const world = this.#world;
    const ids = world
      .pages()
      .filter(({ inTrash, createdBy }) => !inTrash && createdBy === bot(world))
      .flatMap((page) => {
        const id = valueOf(world, page, 'Task ID');
        return typeof id === 'string' && id !== '' && !this.#wasRetyped(page.id) ? [id] : [];
      });
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} has two rows.`);
  }

  #wasRetyped(page: string): boolean {
    return this.#world.history.some(
      (each) =>
        each.kind === 'edit' && each.page === page && ['Task ID', 'restore'].includes(each.field ?? ''),
    );
  }

  /** A row may go only when its task left every file, all of which can be read, and nobody wrote into it. */
  #wrongRemoval(row: Page): readonly string[] {
    const world = this.#world;
    const id = this.#tracked.get(row.id) ?? tracked(world).get(row.id);
    if (id === undefined) return [`A row that nobody tracks was trashed.`];
    const holds = (files: ReadonlyMap<string, string>): boolean =>
      [...files.values()].some((text) => new RegExp(`\\bid: ${id}\\b`).test(text));
    const { git, defaultBranch } = world.repository;
    const since = [git.head(defaultBranch)?.sha, ...world.dropped.slice(this.#dropped)]
      .flatMap((head) => git.history(head, this.#head))
      .map(({ files }) => files);
    const text = bodyOf(world, row);
    const own = world.history.filter(
      (each) =>
        each.kind === 'edit' &&
        each.side === 'notion' &&
        each.page === row.id &&
        each.word !== undefined &&
        !wasInGit(world, each.word) &&
        !world.conflictLog().includes(each.word) &&
        (text.includes(each.word) ||
          Object.values(properties).some((name) => String(valueOf(world, row, name)).includes(each.word!))),
    );
    return [
      ...([this.#files, ...since].every(holds) ? [`${id} is in a file, and its row was trashed.`] : []),
      ...own.map((each) => `${id} was trashed with an edit: ${each.kind === 'edit' ? each.act : ''}.`),
    ];
  }

  /** Words of people in Notion that a write took away before they were in git or in the log of what lost. */
  #unlogged(before: Page, after: Page): readonly string[] {
    const world = this.#world;
    const log = world.conflictLog();
    return [properties.title, properties.blocker].flatMap((name) => {
      const textIn = (page: Page): string => String(shown(valueOf(world, page, name)));
      const value = textIn(before);
      const word = /\bw\d+x/.exec(value)?.[0];
      if (word === undefined || value === textIn(after)) return [];
      return wasInGit(world, word) || log.includes(word) || isCommanded(world, word)
        ? []
        : [`${name} of ${this.#tracked.get(after.id)} was overwritten, and ${value} is in no log.`];
    });
  }

  /** Rows whose file was broken all the time, and that the action wrote. */
  #touchedInBrokenFiles(): readonly string[] {
    const world = this.#world;
    const files = world.files();
    const broken = [...this.#files].filter(
      ([path, text]) => files.get(path) === text && parsedPlan(path, text).plan === undefined,
    );
    const ids = new Set(
      broken.flatMap(([, text]) => [...text.matchAll(/\bid: ([A-Z]+-\d+)/g)].map(([, id]) => id)),
    );
    if (ids.size === 0) return [];
    const elsewhere = [...this.#files].filter((file) => !broken.includes(file)).map(([, text]) => text);
    return [...this.#pages].flatMap(([page, old]) => {
      const now = pageOf(world, page)!;
      const id = this.#tracked.get(page);
      const touched =
        now.editedBy === bot(world) && (now.edited !== old.edited || old.editedBy !== now.editedBy);
      const only = !elsewhere.some((text) => text.includes(`id: ${id}`));
      return touched && ids.has(id) && only ? [`${id} was written, although its file is broken.`] : [];
    });
  }
}

/** Whether a word came with a comment command: it stands in the comment, whatever people decide about it. */
function isCommanded({ history }: World, word: string): boolean {
  return history.some(
    (each) => each.kind === 'edit' && /^comment \/plan/.test(each.act) && each.act.includes(word),
  );
}

/** One run of a world with everything watched; `decide` is asked before every request. */
export async function watched(
  world: World,
  watch: Watch,
  options: Omit<ProcessOptions, 'id' | 'done'> = {},
  decide: (asked: Asked) => Verdict = () => 'done',
): Promise<Ran> {
  watch.beginRun();
  const [ran] = await world.run([{ ...options, done: (asked) => watch.afterRequest(asked) }], (asked) => {
    const verdict = decide(asked);
    watch.beforeRequest(asked);
    return verdict;
  });
  watch.endRun(ran!);
  return ran!;
}
