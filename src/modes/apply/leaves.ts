// Taking leave of a row whose task left its file: to the trash, unless people put something of their own into it.
import { reconcileBody } from '../../core/body/reconcile-body.ts';
import { applyEdits } from '../../core/body/edits.ts';
import { readValue, sameValue } from '../../core/board/values.ts';
import type { Page } from '../../core/board/model.ts';
import type { Operation, Result } from '../../core/report.ts';
import { notionBase, repoBase, type TaskState } from '../../core/state/model.ts';
import { wrote, type ApplyContext } from './context.ts';
import { whyGone } from './tasks.ts';

/** Removes or cancels one row. The number of its ID stays used. */
export async function leaveTask(
  context: ApplyContext,
  operation: Operation,
  plan: string,
  id: string,
): Promise<Result> {
  const state = context.session.plans.get(plan)?.tasks[id];
  const side = context.wants.tasks;
  const row = state && (await context.board.page(state.page));
  if (!state || row === undefined || row.inTrash || whyGone(row, side.source.id) !== undefined) {
    forget(context, plan, id);
    return { operation, outcome: { kind: 'unchanged', url: state?.url } };
  }
  const cancel = operation.kind === 'cancel-task' || (await carriesPeoplesOwn(context, row, state));
  if (!cancel) {
    await context.board.trash(row.id);
    forget(context, plan, id);
    return { operation, outcome: { kind: 'done', url: row.url } };
  }
  const cancelled = side.cancelled;
  let { fields } = state;
  if (cancelled !== undefined) {
    await context.board.update(row.id, side.properties({ status: cancelled }));
    wrote(context, row.id);
    // Should the task come back, this was nobody's decision about it.
    fields = { ...fields, status: [cancelled] };
  }
  context.session.plans.get(plan)!.tasks[id] = { ...state, fields, detached: 'cancelled' };
  delete context.session.index[id];
  return { operation: { ...operation, kind: 'cancel-task' }, outcome: { kind: 'done', url: row.url } };
}

/** Trashes the page of a plan whose file is gone, after its rows. */
export async function leavePlan(context: ApplyContext, operation: Operation, key: string): Promise<Result> {
  const state = context.session.plans.get(key);
  if (!state) return { operation, outcome: { kind: 'unchanged', url: undefined } };
  const kept = Object.values(state.tasks).some(({ detached }) => detached === undefined);
  const page = kept ? undefined : await context.board.page(state.page);
  if (kept) return { operation, outcome: { kind: 'skipped', reason: 'Some of its rows are still there.' } };
  if (page && !page.inTrash) await context.board.trash(page.id);
  context.open.delete(state.page);
  context.session.forget(key);
  const { [key]: _, ...plans } = context.meta.plans;
  context.meta = { ...context.meta, plans };
  return { operation, outcome: { kind: 'done', url: state.url } };
}

/** Whether people edited the row, wrote text into it, attached files or discuss it. */
async function carriesPeoplesOwn(context: ApplyContext, row: Page, state: TaskState): Promise<boolean> {
  const side = context.wants.tasks;
  const edited = Object.entries(state.fields).some(([field, base]) => {
    const property = side.property(field);
    const raw = row.properties[property?.id ?? ''];
    const owned = side.rule(field).owner === 'repo';
    return raw !== undefined && !owned && !sameValue(readValue(raw, property), notionBase(base));
  });
  if (edited) return true;
  // Nothing was agreed on with a row that a run which died left behind.
  if (Object.keys(state.fields).length === 0)
    return row.lastEditedBy !== context.meta.board?.bot || (await context.board.hasComments(row.id));
  const files = Object.values(row.properties).some(
    (raw) => raw.type === 'files' && Array.isArray(raw['files']) && raw['files'].length > 0,
  );
  if (files) return true;
  const body = await context.board.body(row.id);
  if (!body?.complete) return true;
  const bases = Object.fromEntries(
    Object.entries(state.sections).map(([heading, base]) => [
      heading,
      { repo: repoBase(base), notion: notionBase(base) },
    ]),
  );
  const rest = applyEdits(
    body.markdown,
    reconcileBody(bases, [], body.markdown, { conflicts: 'notion', complete: true }).edits,
  );
  return rest.trim() !== '' || (await context.board.hasComments(row.id));
}

/** Nothing is asked about its row any more. */
function forget(context: ApplyContext, plan: string, id: string): void {
  const tasks = context.session.plans.get(plan)?.tasks;
  context.open.delete(tasks?.[id]?.page ?? '');
  delete tasks?.[id];
  delete context.session.index[id];
}
