// Taking the steps that concern one plan's page: create it before its rows, fill or update its body after them.
import type { Page } from '../../core/board/model.ts';
import { planHeadings } from '../../core/body/plan-page.ts';
import { decideRow, fileChanges, writtenBases, type Bases } from '../../core/reconcile/row.ts';
import { findPlan } from '../../core/reconcile/steps.ts';
import type { WantedPlan } from '../../core/reconcile/wanted.ts';
import type { Outcome } from '../../core/report.ts';
import type { ImportedPage, PlanState } from '../../core/state/model.ts';
import { fillBody, sectionsChanged, writeBody } from './bodies.ts';
import { cameTooLate, lookAgain, type ApplyContext } from './context.ts';
import { bringBack, createdRow, saveLosers, shown, writeRow } from './rows.ts';
import { whyGone } from './tasks.ts';

/** Creates the page of a plan without its body, which links to rows that do not exist yet. */
export async function createPlan(context: ApplyContext, key: string): Promise<Outcome> {
  const wanted = context.wants.plan(key);
  const side = context.wants.plans;
  const page = await context.board.create(
    {
      parent: { dataSource: side.source.id },
      properties: side.properties(wanted.values),
      markdown: undefined,
    },
    () => findPage(context, key),
  );
  remember(context, wanted, {
    page: page.id,
    url: page.url,
    fields: createdRow(context, side, page, wanted.values),
    sections: {},
    tasks: {},
  });
  return { kind: 'done', url: page.url };
}

/** Takes over a plan page that was there before. */
export function adoptPlan(context: ApplyContext, key: string, row: ImportedPage): void {
  remember(context, context.wants.plan(key), { ...row, tasks: {} });
}

/** Writes the body of a page that this run created: appended, so that nothing typed there meanwhile is lost. */
export async function fillPlan(context: ApplyContext, key: string): Promise<Outcome> {
  const state = context.session.plans.get(key);
  if (state) state.sections = await fillBody(context, state.page, context.wants.plan(key).sections);
  return { kind: 'done', url: state?.url };
}

/** Brings a plan page up to date. */
export async function updatePlan(context: ApplyContext, key: string): Promise<Outcome> {
  const wanted = context.wants.plan(key);
  const found = findPlan(context.session, wanted);
  if (!found) return { kind: 'skipped', reason: 'Its page is not known yet.' };
  const { state } = found;

  const fields = await updateFields(context, wanted, state);
  if (fields === 'retry') return updatePlan(context, key);
  if (typeof fields === 'string') return { kind: 'skipped', reason: fields };
  const body = sectionsChanged(wanted.sections, state.sections)
    ? await writeBody(context, {
        page: state.page,
        plan: key,
        task: undefined,
        headings: planHeadings(context.config.notion.body),
        wanted: wanted.sections,
        bases: state.sections,
        // What a run that died has written may stand there: lines that are added find their place again, too.
        distinct: context.session.found?.journal === undefined,
      })
    : undefined;
  remember(context, wanted, { ...state, fields: fields.bases, sections: body?.sections ?? state.sections });
  return fields.written || body?.changed === true
    ? { kind: 'done', url: state.url }
    : { kind: 'unchanged', url: state.url };
}

/**
 * What only the action writes needs no verifying read, as long as the text that is written with it shows whether
 * people were there: there is nothing of anybody else's to overwrite.
 */
async function updateFields(
  context: ApplyContext,
  wanted: WantedPlan,
  state: PlanState,
): Promise<{ readonly bases: Bases; readonly written: boolean } | string> {
  const side = context.wants.plans;
  const changes = fileChanges(side, wanted.values, state.fields);
  const names = Object.keys(changes);
  const withText = sectionsChanged(wanted.sections, state.sections);
  if (names.length === 0 && withText) return { bases: state.fields, written: false };
  if (names.length > 0 && withText && names.every((field) => side.rule(field).owner === 'repo')) {
    const page = await writeRow(context, side, state.page, changes);
    return { bases: { ...state.fields, ...writtenBases(side, changes, page) }, written: true };
  }

  const row = await context.board.page(state.page);
  const gone = whyGone(row, side.source.id);
  if (row === undefined || gone !== undefined) return gone ?? '';
  const change = decideRow(side, wanted.values, state.fields, row);
  const about = { plan: wanted.key, task: undefined };
  if (await saveLosers(context, about, shown(side, change.lost), shown(side, wanted.values))) return 'retry';
  lookAgain(context, row);
  cameTooLate(context, wanted.key, row.id, change.theirs);
  await bringBack(context, row);
  if (Object.keys(change.writes).length === 0) return { bases: change.fields, written: row.inTrash };
  const page = await writeRow(context, side, row.id, change.writes);
  return { bases: { ...change.fields, ...writtenBases(side, change.writes, page) }, written: true };
}

async function findPage(context: ApplyContext, key: string): Promise<Page | undefined> {
  const side = context.wants.plans;
  const listing = await context.board.rows(side.source.id, {
    text: { property: side.property('key')!.id, equals: key },
  });
  return listing.pages.find((page) => !page.inTrash);
}

/** Stores what is known of a plan under its present key; its tasks come along when the key was renamed. */
function remember(context: ApplyContext, wanted: WantedPlan, state: PlanState): void {
  const { session } = context;
  context.registry.addPlan(wanted.key, { page: state.page, url: state.url, title: wanted.title });
  const found = findPlan(session, wanted);
  session.plans.set(wanted.key, state);
  if (!found || found.key === wanted.key) return;
  session.forget(found.key);
  for (const id of Object.keys(state.tasks)) {
    const entry = session.index[id];
    if (entry) session.index[id] = { ...entry, plan: wanted.key };
  }
}
