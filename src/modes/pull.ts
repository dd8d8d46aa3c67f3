// Notion's half of a sync: reads every page that people edited, and decides what that means for the files.
import type { Page } from '../core/board/model.ts';
import { highWaterOf } from '../core/plan/ids.ts';
import type { Plan } from '../core/plan/model.ts';
import { tooManyMissing } from '../core/reconcile/brake.ts';
import { drifted } from '../core/reconcile/drift.ts';
import { wereShown } from '../core/reconcile/hold-pulls.ts';
import { homesOf, newRows, type Home, type NewRow } from '../core/reconcile/homes.ts';
import { editedSinceImport } from '../core/reconcile/imported.ts';
import { importRow } from '../core/reconcile/import-row.ts';
import { joinPulled, pullOf, type PulledPage, type ReadPage } from '../core/reconcile/pull.ts';
import { pullPlan, pullTask, type PullRules } from '../core/reconcile/pull-page.ts';
import { outOfReach } from '../core/reconcile/notes.ts';
import type { Known } from '../core/reconcile/steps.ts';
import { trashedRow } from '../core/reconcile/trashed.ts';
import { byName, type WantedByName, type WantedPlan, type WantedTask } from '../core/reconcile/wanted.ts';
import type { Wants } from '../core/reconcile/wants.ts';
import { fileChanges, emptied, ownWrites, unlinked } from '../core/reconcile/row.ts';
import type { Operation } from '../core/report.ts';
import type { TaskState } from '../core/state/model.ts';
import type { Board } from '../ports.ts';
import type { Connection } from './connect.ts';
import { sectionsChanged } from './apply/bodies.ts';
import { whyGone } from './apply/tasks.ts';
import { isSettled, readPages, settledStamps } from './look.ts';
import type { ReviewedProposals } from './review-proposals.ts';
import type { BoardView } from './rows.ts';
import type { Observed } from './survey.ts';

export interface PullInput {
  readonly board: Board;
  readonly observed: Observed;
  readonly connection: Connection;
  /** The plans that this run is about, as their files say them. */
  readonly plans: readonly Plan[];
  readonly known: Known;
  readonly rows: BoardView;
  /** Pages that people edited, as far as listings tell. */
  readonly edited: ReadonlySet<string>;
  readonly reviewed: ReviewedProposals;
  /** The code that a person confirmed. */
  readonly confirm: string | undefined;
  /** Rows that tasks without one are about to take over. */
  readonly adopted: ReadonlySet<string>;
  readonly wanted: readonly WantedPlan[];
  readonly wants: Wants;
  readonly rules: PullRules;
}

export interface Pulled extends Omit<PulledPage, 'notes'> {
  /** What has to be said of values, by task ID or plan key. */
  readonly notes: ReadonlyMap<string, PulledPage['notes']>;
  /** Pages that were read, by id. */
  readonly pages: ReadonlyMap<string, ReadPage>;
  /** Pages to look at again in the next run. */
  readonly open: ReadonlySet<string>;
  /** Stamps of pages that were read when nothing could hide behind them. */
  readonly read: Readonly<Record<string, string>>;
  /** Rows that are to come back out of the trash. */
  readonly restore: ReadonlySet<string>;
  /** Rows that are nowhere to be seen, too many to believe it. */
  readonly missing: readonly Operation[];
}

/** How long somebody who makes a row is left alone with it. */
const typingMilliseconds = 3 * 60_000;

/** Reads what people edited and decides it. What cannot be decided now stays open for the next run. */
export async function pull(input: PullInput): Promise<Pulled> {
  const { board, observed, connection, plans, known, rows, edited, reviewed, rules } = input;
  const waiting = [...reviewed.waiting, ...reviewed.later];
  const waits = new Set(waiting.map(({ page }) => page));
  const restored = new Set(reviewed.restore);
  const homes = homesOf(plans, known);
  const created = new Map(rowsToImport(input, homes).map((row) => [row.page.id, row]));
  const wanted = byName(input.wanted);
  const drifting = observed.full
    ? drifted(
        [...rows.tasks, ...rows.plans].filter(({ id }) => !edited.has(id)),
        homes,
        wanted,
        rules,
      )
    : [];
  const unlisted = absentRows(input, homes).filter((id) => !waits.has(id) && !restored.has(id));
  const missing = missingRows(unlisted, homes, input);
  const absent = missing.length > 0 ? [] : unlisted;
  const back = rows.tasks.map(({ id }) => id).filter((id) => homes.get(id)?.state.notes?.['row']);
  const reading = new Set([
    ...[...edited].filter((id) => homes.has(id)),
    ...created.keys(),
    ...drifting,
    ...overruled(homes, wanted, rules),
    ...absent,
    ...back,
  ]);
  const withText = new Set([...edited, ...created.keys(), ...waits, ...absent, ...back]);
  const pages = await readPages(board, reading, (id) => rules.mode !== 'none' && withText.has(id));

  const gone = await goneTargets(board, pages, homes, rules);
  const now = board.now();
  const open = new Set([
    ...[...edited].filter((id) => !homes.has(id) && isKnown(id, observed)),
    ...editedSinceImport(
      [...rows.tasks, ...rows.plans],
      observed.known?.open ?? [],
      observed.known?.imported,
    ),
  ]);
  const restore = new Set<string>();
  const cancelled = { word: rules.cancelled, value: rules.tasks.cancelled };
  const parts = new Map<string, PulledPage>();
  const used = [...Object.keys(known.index), ...waiting.flatMap(({ task }) => task ?? [])];
  const marks = new Map(highWaterOf(plans, observed.known?.highWater ?? {}, used));
  for (const id of reading) {
    const [read, home, row] = [pages.get(id), homes.get(id), created.get(id)];
    if (!read) continue;
    if (!isSettled(read.page, now)) open.add(id);
    if (home?.task && read.page.inTrash && !changedInFile(home.state, wanted.task(home.task.id!), rules)) {
      const policy = restored.has(id) ? 'restore' : observed.config.config.sync.trashedInNotion;
      const part = trashedRow(home.plan, home.task, read.page, policy, cancelled);
      if (part) parts.set(home.task.id!, part);
      else restore.add(id);
    } else if (home && isAt(home, read.page, connection)) {
      if (home.task && read.page.inTrash) restore.add(id);
      parts.set(home.task?.id ?? home.plan.key, pullHome(home, read, wanted, input, gone));
    } else if (row && !read.page.inTrash) {
      if (Date.parse(now) - Date.parse(read.page.lastEditedTime) < typingMilliseconds) open.add(id);
      else parts.set(id, imported(row, read, marks, input));
    }
  }
  for (const id of absent) {
    const why = whyGone(pages.get(id)?.page, connection.tasks.id);
    if (why !== undefined) parts.set(homes.get(id)!.task!.id!, unreachable(homes.get(id)!, why));
  }
  const joined = joinPulled([...parts.values()]);
  return {
    ...joined,
    notes: new Map([...parts].map(([name, { notes }]) => [name, notes])),
    pages,
    open,
    read: settledStamps(pages, now),
    restore,
    missing,
  };
}

function pullHome(
  home: Home,
  read: ReadPage,
  wanted: WantedByName,
  { wants, rules, observed }: PullInput,
  gone: ReadonlySet<string>,
): PulledPage {
  const { plan, task } = home;
  const side = task ? rules.tasks : rules.plans;
  const written = observed.known?.journal?.writes?.[read.page.id] ?? {};
  const wasAway = home.state.notes?.['row'] !== undefined;
  const own = {
    ...ownWrites(side, home.state.fields, read.page, written),
    ...(wasAway ? emptied(side, home.state.fields, read.page) : {}),
  };
  const fields = { ...home.state.fields, ...own };
  const pulled = home.task
    ? pullTask(plan, home.task, wanted.task(home.task.id!), { ...home.state, fields }, read, rules, gone)
    : pullPlan(
        plan,
        wanted.plan(plan.key),
        { ...home.state, fields },
        read,
        wants.pageContext(plan),
        rules,
        gone,
      );
  if (Object.keys(own).length === 0) return pulled;
  const subject = { plan: plan.key, task: task?.id, page: read.page };
  const agreed = pullOf(subject, 'written', { from: '', to: '', edits: [], fields: own });
  return { ...pulled, pulls: [agreed, ...pulled.pulls] };
}

function imported(row: NewRow, read: ReadPage, marks: Map<string, number>, input: PullInput): PulledPage {
  const { key } = row.plan;
  const { waiting, later } = input.reviewed;
  const before = [...waiting, ...later].find(({ kind, page }) => kind === 'import' && page === row.page.id);
  const next = (marks.get(key) ?? 0) + 1;
  const id = row.id ?? before?.task ?? `${key}-${next}`;
  if (id === `${key}-${next}`) marks.set(key, next);
  return { ...joinPulled([]), pulls: [importRow(read, key, id, input.rules)] };
}

/** Rows that people made for one of the plans; those that were rejected wait until somebody edits them. */
function rowsToImport(
  { plans, known, rows, adopted, connection, observed }: PullInput,
  homes: ReadonlyMap<string, Home>,
): readonly NewRow[] {
  if (observed.config.config.sync.newRows === 'ignore') return [];
  const { highWater = {}, rejected = {} } = observed.known ?? {};
  const detached = [...known.plans.values()].flatMap(({ tasks }) =>
    Object.values(tasks).map(({ page }) => page),
  );
  const taken = new Set([...homes.keys(), ...adopted, ...detached, ...pagesOf(known)]);
  return newRows(rows.tasks, plans, known, connection.detection, highWater, taken).filter(
    ({ page }) => (rejected[page.id] ?? '') < page.lastEditedTime,
  );
}

function pagesOf({ index }: Known): readonly string[] {
  return Object.values(index).map(({ page }) => page);
}

/** Rows that a complete listing does not show: in the trash, moved away, or no longer shared. */
function absentRows({ observed, rows }: PullInput, homes: ReadonlyMap<string, Home>): readonly string[] {
  if (!observed.full || !rows.complete) return [];
  const listed = new Set(rows.tasks.map(({ id }) => id));
  return [...homes].flatMap(([id, { task, state }]) => {
    const waits = task === undefined || ('detached' in state && state.detached !== undefined);
    return waits || listed.has(id) ? [] : [id];
  });
}

/** The removals that so many absent rows would be, where that looks like an accident and nobody confirmed it. */
function missingRows(
  absent: readonly string[],
  homes: ReadonlyMap<string, Home>,
  { observed: { known }, known: { index }, confirm }: PullInput,
): readonly Operation[] {
  const tracked = [...homes.values()].filter(({ task }) => task !== undefined).length;
  if (!tooManyMissing(absent.length, tracked)) return [];
  const removals = absent.map((id): Operation => {
    const { plan, task } = homes.get(id)!;
    const title = index[task?.id ?? '']?.title ?? plan.key;
    return { kind: 'drop-task', plan: plan.key, task: task?.id, title, changes: [], blocks: 0 };
  });
  return wereShown(removals, confirm, known?.held) ? [] : removals;
}

function changedInFile(
  state: Pick<TaskState, 'fields' | 'sections'>,
  { values, sections }: WantedTask,
  { tasks }: PullRules,
): boolean {
  return (
    Object.keys(fileChanges(tasks, values, state.fields)).some((field) => field !== 'sync') ||
    sectionsChanged(sections, state.sections)
  );
}

/** Pages of which the file changed something that is Notion's: there it is put back. */
function overruled(
  homes: ReadonlyMap<string, Home>,
  wanted: WantedByName,
  { tasks, plans }: PullRules,
): readonly string[] {
  return [...homes].flatMap(([id, { plan, task, state }]) => {
    const side = task ? tasks : plans;
    const { values } = task ? wanted.task(task.id!) : wanted.plan(plan.key);
    const changed = Object.keys(fileChanges(side, values, state.fields));
    return changed.some((field) => side.rule(field).owner === 'notion') ? [id] : [];
  });
}

/** Pages that relations of these no longer show because they are in the trash, were moved away or are out of reach. */
async function goneTargets(
  board: Board,
  pages: ReadonlyMap<string, ReadPage>,
  homes: ReadonlyMap<string, Home>,
  { tasks, plans }: PullRules,
): Promise<ReadonlySet<string>> {
  const isGone = (page: Page | undefined): boolean =>
    page === undefined || page.inTrash || !sources.has(page.dataSource);
  const sources = new Set<string | undefined>([tasks.source.id, plans.source.id]);
  const targets = [...pages].flatMap(([id, { page }]) => {
    const home = homes.get(id);
    return home ? unlinked(home.task ? tasks : plans, home.state.fields, page) : [];
  });
  const unread = new Set(targets.filter((id) => !pages.has(id)));
  const found = new Map([...pages, ...(await readPages(board, unread, () => false))]);
  return new Set(targets.filter((id) => isGone(found.get(id)?.page)));
}

function isKnown(page: string, { session, known }: Observed): boolean {
  return (
    pagesOf(session).includes(page) || Object.values(known?.plans ?? {}).some((plan) => plan.page === page)
  );
}

function isAt({ task }: Home, page: Page, { tasks, plans }: Connection): boolean {
  return page.dataSource === (task ? tasks : plans).id;
}

/** A row that is neither here nor in the trash: it is held, and spoken of once. */
function unreachable({ task, state }: Home, why: string): PulledPage {
  const isNew = state.notes?.['row']?.text !== why;
  return {
    ...joinPulled([]),
    notes: { row: outOfReach(why) },
    notices: isNew ? [{ message: `${task?.id ?? ''}: ${why}` }] : [],
  };
}
