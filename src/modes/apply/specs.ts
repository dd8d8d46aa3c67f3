// The line of a plan in its specification.
import type { Body } from '../../core/board/model.ts';
import { decideSpec, findSpecLine } from '../../core/body/spec-section.ts';
import { toFault } from '../../core/fault.ts';
import type { Outcome } from '../../core/report.ts';
import { makeBase, notionBase } from '../../core/state/model.ts';
import { specDigest } from '../../core/body/spec-text.ts';
import { wrote, type ApplyContext } from './context.ts';

/** Keeps the line of a plan in its specification up to date, and touches nothing else there. */
export async function linkSpec(context: ApplyContext, key: string): Promise<Outcome> {
  const { spec: reference, specLine } = context.wants.plan(key);
  const plan = context.session.plans.get(key);
  const found = reference === undefined ? undefined : context.specs.get(reference);
  if (!plan || !found) return { kind: 'skipped', reason: 'The plan or its specification has no page.' };
  const before = plan.spec?.page === found.page ? plan.spec.line : undefined;
  const replaced = before && (await replaceUnread(context, found.page, notionBase(before), specLine));
  const read = replaced ?? (await context.board.body(found.page));
  if (!read)
    return { kind: 'skipped', reason: 'The specification cannot be opened: share it with the integration.' };

  const { edits, append } = decideSpec(read.markdown, specLine, plan.page, before !== undefined);
  let after = read;
  if (edits.length > 0) after = await context.board.edit(found.page, edits);
  if (append !== undefined) after = await context.board.append(found.page, append);
  if (after !== read) wrote(context, found.page);
  const stamp = after !== read || replaced ? context.written.get(found.page) : undefined;
  if (stamp !== undefined && after.complete)
    context.specsWritten.set(found.page, { digest: specDigest(after.markdown), stamp });
  // A line that people took away is settled until the plan has something new to say.
  const stands = findSpecLine(after.markdown, plan.page) ?? specLine;
  const text = plan.spec?.page === found.page ? plan.spec.text : undefined;
  const line = makeBase(specLine, stands, (a, b) => a === b);
  plan.spec = { ...found, line, ...(text ? { text } : {}) };
  return after !== read || replaced
    ? { kind: 'done', url: found.url }
    : { kind: 'unchanged', url: found.url };
}

/** Replaces the line where it stands as it was last written; Notion refuses where it does not. */
async function replaceUnread(
  context: ApplyContext,
  page: string,
  from: string,
  to: string,
): Promise<Body | undefined> {
  if (from === to) return undefined;
  try {
    const body = await context.board.edit(page, [{ from, to }]);
    wrote(context, page);
    return body;
  } catch (thrown) {
    if (['stale', 'invalid'].includes(toFault(thrown).code)) return undefined;
    throw thrown;
  }
}
