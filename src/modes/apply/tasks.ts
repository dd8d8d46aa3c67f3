// Taking the steps that concern one task's row: create, adopt, update.
import type { Page } from '../../core/board/model.ts';
import { renderBody } from '../../core/body/sections.ts';
import { taskHeadings } from '../../core/body/task-body.ts';
import { decideRow, fileChanges, writtenBases } from '../../core/reconcile/row.ts';
import { findTask } from '../../core/reconcile/steps.ts';
import type { WantedTask } from '../../core/reconcile/wanted.ts';
import type { Outcome } from '../../core/report.ts';
import type { ImportedPage, TaskState } from '../../core/state/model.ts';
import { indexEntry } from '../reindex.ts';
import { freshSections, sectionsChanged, writeBody } from './bodies.ts';
import { cameTooLate, lookAgain, type ApplyContext } from './context.ts';
import { outOfReach } from '../../core/reconcile/notes.ts';
import { bringBack, createdRow, saveLosers, shown, writeRow } from './rows.ts';

/** Creates the row of a task, body and relations included, in one request. */
export async function createTask(context: ApplyContext, id: string): Promise<Outcome> {
  const wanted = context.wants.task(id);
  const side = context.wants.tasks;
  const page = await context.board.create(
    {
      parent: { dataSource: side.source.id },
      properties: side.properties(wanted.values),
      markdown: wanted.sections.length === 0 ? undefined : renderBody(wanted.sections),
    },
    () => findRow(context, id),
  );
  remember(context, wanted, {
    page: page.id,
    url: page.url,
    fields: createdRow(context, side, page, wanted.values),
    sections: freshSections(wanted.sections),
  });
  return { kind: 'done', url: page.url };
}

/** Takes over a row that was there before: gaps are filled on either side, the file wins where both say something. */
export async function adoptTask(context: ApplyContext, id: string, row: ImportedPage): Promise<Outcome> {
  remember(context, context.wants.task(id), row);
  const outcome = await updateTask(context, id);
  return outcome.kind === 'unchanged' ? { kind: 'done', url: row.url } : outcome;
}

/** Brings a row up to date: one verifying read, one write; the body likewise where one of its sections changed. */
export async function updateTask(context: ApplyContext, id: string): Promise<Outcome> {
  const wanted = context.wants.task(id);
  const found = findTask(context.session, wanted);
  if (!found) return { kind: 'skipped', reason: 'Its row is not known yet.' };
  const side = context.wants.tasks;
  const before = found.state;
  const row = await context.board.page(before.page);
  const gone = whyGone(row, side.source.id);
  if (row === undefined || gone !== undefined) {
    context.notes.set(id, { ...context.notes.get(id), row: outOfReach(gone ?? '') });
    return { kind: 'skipped', reason: gone ?? '' };
  }

  const change = decideRow(side, wanted.values, before.fields, row);
  const about = { plan: wanted.plan, task: id };
  if (await saveLosers(context, about, shown(side, change.lost), shown(side, wanted.values)))
    return updateTask(context, id);

  lookAgain(context, row);
  const isNew = sectionsChanged(wanted.sections, before.sections);
  const asked = { ...fileChanges(side, wanted.values, before.fields), ...change.writes };
  const isNeeded = isNew || Object.keys(asked).some((field) => field !== 'sync');
  if (row.inTrash && !isNeeded && !context.restore.has(row.id)) {
    // What is said of it is no reason to take it out of the trash: the next run looks at what people want with it,
    // unless the files have decided that.
    if (before.detached === undefined) context.open.add(row.id);
    return { kind: 'unchanged', url: row.url };
  }
  cameTooLate(context, id, row.id, change.theirs);
  // Edited on this side, trashed on the other: the edit beats the deletion.
  await bringBack(context, row);
  let fields = change.fields;
  const writes = Object.keys(change.writes).length > 0;
  if (writes) {
    const written = await writeRow(context, side, row.id, change.writes);
    const settled = Object.entries(writtenBases(side, change.writes, written));
    fields = {
      ...fields,
      ...Object.fromEntries(settled.filter(([field]) => !(field in change.theirs))),
    };
  }
  const body = isNew
    ? await writeBody(context, {
        page: row.id,
        ...about,
        headings: taskHeadings(context.config.notion.body),
        wanted: wanted.sections,
        bases: before.sections,
        distinct: false,
      })
    : undefined;
  remember(context, wanted, {
    page: row.id,
    url: row.url,
    fields,
    sections: body?.sections ?? before.sections,
  });
  return writes || body?.changed === true || row.inTrash
    ? { kind: 'done', url: row.url }
    : { kind: 'unchanged', url: row.url };
}

/** Why a row cannot be written, in a sentence that says what to do; undefined: it can. */
export function whyGone(row: Page | undefined, source: string): string | undefined {
  if (row === undefined)
    return 'Its row cannot be opened: share the database with the integration, or restore the row from the trash.';
  if (row.dataSource !== source)
    return 'Its row was moved to another database: move it back, or delete its task from the file.';
  return undefined;
}

async function findRow(context: ApplyContext, id: string): Promise<Page | undefined> {
  const side = context.wants.tasks;
  const listing = await context.board.rows(side.source.id, {
    text: { property: side.property('id')!.id, equals: id },
  });
  return listing.pages.find((page) => !page.inTrash);
}

/** Stores what is known of a task's row, under its present ID and plan only. */
function remember(context: ApplyContext, wanted: WantedTask, state: TaskState): void {
  const { session } = context;
  context.registry.addTask(wanted.id, { page: state.page, url: state.url, title: wanted.title });
  const found = findTask(session, wanted);
  if (found && (found.plan !== wanted.plan || found.id !== wanted.id)) {
    delete session.plans.get(found.plan)?.tasks[found.id];
    delete session.index[found.id];
  }
  const plan = session.plans.get(wanted.plan);
  if (plan) plan.tasks[wanted.id] = state;
  session.index[wanted.id] = indexEntry(wanted, state);
}
