// Notion's side of a run: which rows were edited since the last one, and which of those edits are not our own.
import type { Page } from '../core/board/model.ts';
import { readRow } from '../core/board/rows.ts';
import { decideRow, type RowRules } from '../core/reconcile/row.ts';
import { findPlan, findTask, type Known } from '../core/reconcile/steps.ts';
import type { WantedPlan } from '../core/reconcile/wanted.ts';
import type { Wants } from '../core/reconcile/wants.ts';
import type { Board } from '../ports.ts';
import type { Connection } from './connect.ts';
import type { Ports } from './run.ts';
import type { Survey } from './survey.ts';
import { minute, seenBefore } from './watermark.ts';

/** Stamps are minutes, and the servers of Notion need not agree on them. */
const skewMilliseconds = 2 * 60_000;
/** How long after its creation a row may still be missing from a listing. */
const visibleAfterMilliseconds = 60_000;

export interface BoardView {
  readonly tasks: readonly Page[];
  readonly plans: readonly Page[];
  /** The listings hold every row, and all of it could be read. */
  readonly complete: boolean;
  /** Every edit before this minute has been seen. Notion's clock. */
  readonly watermark: string;
}

/**
 * Lists what a run has to look at: rows edited since the state's watermark, or every row (`everything`), and what a
 * run that died may have created.
 */
export async function listCandidates(
  { clock, log }: Ports,
  board: Board,
  { known, previousEnded, session }: Survey,
  { tasks, plans, detection }: Connection,
  everything: boolean,
): Promise<BoardView> {
  const since = everything ? undefined : (known?.watermark ?? undefined);
  const [rows, pages] = await Promise.all(
    [tasks, plans].map(({ id }) => board.rows(id, { editedSince: since })),
  );
  const view: BoardView = {
    tasks: rows!.pages,
    plans: pages!.pages,
    complete: since === undefined && rows!.complete && pages!.complete,
    watermark: seenBefore([rows!, pages!]),
  };
  const journal = known?.journal;
  if (!journal) return view;

  await session.load([]);
  const createdSince = minute(Date.parse(journal.since) - skewMilliseconds);
  const created = async (): Promise<readonly Page[]> =>
    (await Promise.all([tasks.id, plans.id].map((id) => board.rows(id, { createdSince })))).flatMap(
      (listing) => listing.pages,
    );
  let found = await created();
  // A row that was created right before its run ended may not be listed yet; after a minute, absence is a proof.
  const ended = Math.max(Date.parse(previousEnded), Date.parse(journal.ended ?? previousEnded));
  const wait = ended + visibleAfterMilliseconds - Date.parse(session.now());
  const expected = journal.creates.filter((id) => !(id in session.index) && known.plans[id] === undefined);
  const listed = new Set(found.map((page) => nameOf(page, detection)));
  if (wait > 0 && !expected.every((id) => listed.has(id))) {
    log.info(
      `A run was cut off; waiting ${Math.ceil(wait / 1000)} seconds until Notion lists all that it created.`,
    );
    await clock.sleep(wait);
    found = await created();
  }
  const merged = (pages: readonly Page[], source: string): readonly Page[] => [
    ...new Map(
      [...pages, ...found.filter((page) => page.dataSource === source)].map((page) => [page.id, page]),
    ).values(),
  ];
  return { ...view, tasks: merged(view.tasks, tasks.id), plans: merged(view.plans, plans.id) };
}

/** The Task ID or Key that a page carries. */
function nameOf(page: Page, detection: Connection['detection']): string | undefined {
  const isTask = page.dataSource === detection.tasks.source.id;
  const { values } = readRow(page, isTask ? detection.tasks : detection.plans);
  const name = values[isTask ? 'id' : 'key'];
  return typeof name === 'string' ? name.toUpperCase() : undefined;
}

/** Pages on which somebody else's edit has to be put back: what the action owns, or the losing half of a conflict. */
export function tampered(
  view: BoardView,
  known: Known,
  plans: readonly WantedPlan[],
  wants: Wants,
): ReadonlySet<string> {
  const rows = new Map([...view.tasks, ...view.plans].map((page) => [page.id, page]));
  const differs = (
    rules: RowRules,
    values: WantedPlan['values'],
    state: { readonly page: string; readonly fields: Parameters<typeof decideRow>[2] } | undefined,
  ): readonly string[] => {
    const row = state && rows.get(state.page);
    if (!state || !row) return [];
    return Object.keys(decideRow(rules, values, state.fields, row).writes).length > 0 ? [row.id] : [];
  };
  return new Set(
    plans.flatMap((plan) => [
      ...differs(wants.plans, plan.values, findPlan(known, plan)?.state),
      ...plan.tasks.flatMap((task) => differs(wants.tasks, task.values, findTask(known, task)?.state)),
    ]),
  );
}
