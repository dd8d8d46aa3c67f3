// Taking the steps that concern one plan's page: create it before its rows, fill or update its body after them.
import type { Page } from '../../core/board/model.ts';
import { findPlan } from '../../core/reconcile/steps.ts';
import type { WantedPlan } from '../../core/reconcile/wanted.ts';
import type { Outcome } from '../../core/report.ts';
import { repoBase, type PlanState } from '../../core/state/model.ts';
import { sameValue } from '../../core/board/values.ts';
import { fillBody, sectionsChanged, writeBody } from './bodies.ts';
import { wrote, type ApplyContext } from './context.ts';
import { decideRow, freshBases, saveLosers, writeRow } from './rows.ts';
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
    () => findPlanRow(context, key),
  );
  wrote(context, page.id);
  rememberPlan(context, wanted, {
    page: page.id,
    url: page.url,
    fields: freshBases(side, wanted.values, page),
    sections: {},
    tasks: {},
  });
  return { kind: 'done', url: page.url };
}

/** Takes over a plan page that was there before, found by its Key. */
export function adoptPlan(context: ApplyContext, key: string, row: Page): void {
  rememberPlan(context, context.wants.plan(key), {
    page: row.id,
    url: row.url,
    fields: {},
    sections: {},
    tasks: {},
  });
}

/** Writes the body of a page that this run created: nobody else can have written there yet, so it is appended. */
export async function fillPlan(context: ApplyContext, key: string): Promise<Outcome> {
  const state = context.session.plans.get(key);
  if (state) state.sections = await fillBody(context, state.page, context.wants.plan(key).sections);
  return { kind: 'done', url: state?.url };
}

/** Brings a plan page up to date. What only the action writes needs no verifying read. */
export async function updatePlan(context: ApplyContext, key: string): Promise<Outcome> {
  const wanted = context.wants.plan(key);
  const found = findPlan(context.session, wanted);
  if (!found) return { kind: 'skipped', reason: 'Its page is not known yet.' };
  const side = context.wants.plans;
  const { state } = found;
  const changed = Object.entries(wanted.values).filter(([field, value]) => {
    const base = state.fields[field];
    return base === undefined || !sameValue(value, repoBase(base));
  });
  let fields = state.fields;
  let wroteFields = false;
  if (changed.length > 0 && changed.every(([field]) => side.rule(field, 'repo').owner === 'repo')) {
    const values = Object.fromEntries(changed);
    fields = freshBases(side, values, await writeRow(context, side, state.page, values), fields);
    wroteFields = true;
  } else if (changed.length > 0 || !sectionsChanged(wanted.sections, state.sections)) {
    const row = await context.board.page(state.page);
    const gone = whyGone(row, side.source.id);
    if (row === undefined || gone !== undefined) return { kind: 'skipped', reason: gone ?? '' };
    const change = decideRow(context, side, wanted.values, fields, row);
    const shown = Object.fromEntries(
      Object.entries(change.lost).map(([field, value]) => [field, side.show(field, value)]),
    );
    const kept = Object.fromEntries(
      Object.entries(wanted.values).map(([field, value]) => [field, side.show(field, value)]),
    );
    if (await saveLosers(context, { plan: key, task: undefined }, shown, kept))
      return updatePlan(context, key);
    fields = change.fields;
    if (row.inTrash) await context.board.restore(row.id);
    if (Object.keys(change.writes).length > 0) {
      await writeRow(context, side, row.id, change.writes);
      wroteFields = true;
    }
  }
  const sections = await writeSections(context, wanted, state);
  rememberPlan(context, wanted, { ...state, fields, sections: sections?.sections ?? state.sections });
  return wroteFields || sections?.changed === true
    ? { kind: 'done', url: state.url }
    : { kind: 'skipped', reason: 'Notion already has it.' };
}

async function writeSections(
  context: ApplyContext,
  wanted: WantedPlan,
  state: PlanState,
): ReturnType<typeof writeBody> {
  if (!sectionsChanged(wanted.sections, state.sections))
    return { sections: state.sections, changed: false, frozen: [] };
  const target = {
    page: state.page,
    plan: wanted.key,
    task: undefined,
    wanted: wanted.sections,
    bases: state.sections,
  };
  return writeBody(context, target);
}

async function findPlanRow(context: ApplyContext, key: string): Promise<Page | undefined> {
  const side = context.wants.plans;
  const listing = await context.board.rows(side.source.id, {
    text: { property: side.property('key').id, equals: key },
  });
  return listing.pages.find((page) => !page.inTrash);
}

/** Stores what is known of a plan under its present key; its tasks come along when the key was renamed. */
function rememberPlan(context: ApplyContext, wanted: WantedPlan, state: PlanState): void {
  const found = findPlan(context.session, wanted);
  context.session.plans.set(wanted.key, state);
  if (found && found.key !== wanted.key) {
    context.session.forget(found.key);
    for (const id of Object.keys(state.tasks))
      if (context.session.index[id])
        context.session.index[id] = { ...context.session.index[id], plan: wanted.key };
  }
}
