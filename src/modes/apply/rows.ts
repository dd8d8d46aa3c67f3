// Writing the properties of one page, and keeping what is about to be overwritten.
import type { NotionValue, Page } from '../../core/board/model.ts';
import { writtenBases, type Bases } from '../../core/reconcile/row.ts';
import type { Side } from '../../core/reconcile/side.ts';
import { repoBase } from '../../core/state/model.ts';
import { learnOptions, saveProgress, wrote, wroteRow, type ApplyContext } from './context.ts';

/** Which row of which plan a value belongs to. */
export interface About {
  readonly plan: string;
  readonly task: string | undefined;
}

/**
 * Makes texts durable that are about to be overwritten, by field or heading. Returns whether there were new ones:
 * then the page has to be read and decided again, since saving takes a while.
 */
export async function saveLosers(
  context: ApplyContext,
  { plan, task }: About,
  lost: Readonly<Record<string, string>>,
  kept: Readonly<Record<string, string>>,
): Promise<boolean> {
  const fresh = Object.entries(lost).filter(
    ([field, notion]) =>
      !context.conflicts.some(
        (known) =>
          known.plan === plan && known.task === task && known.field === field && known.notion === notion,
      ),
  );
  for (const [field, notion] of fresh) {
    const repo = kept[field] ?? '';
    context.conflicts.push({ plan, task, field, repo, notion, kept: 'repo' });
    context.session.noteLoser({ plan, task, field, side: 'notion', lost: notion, kept: repo });
  }
  if (fresh.length > 0) await saveProgress(context, 'Values that are about to be overwritten');
  return fresh.length > 0;
}

/** Takes a page out of the trash. Its text cannot be read in there: the next run looks at it. */
export async function bringBack(context: ApplyContext, page: Page): Promise<void> {
  if (!page.inTrash) return;
  await context.board.restore(page.id);
  wrote(context, page.id);
  context.open.add(page.id);
}

/** Property values as people read them, by field. */
export function shown(
  side: Side,
  values: Readonly<Record<string, NotionValue>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, side.show(field, value)]));
}

/** Writes values to a page, by field. */
export async function writeRow(
  context: ApplyContext,
  side: Side,
  page: string,
  writes: Readonly<Record<string, NotionValue>>,
): Promise<Page> {
  const written = await context.board.update(page, side.properties(writes));
  wroteRow(context, written);
  return written;
}

/**
 * What both sides agree on of a row that was created with these values. Where the answer was lost, people may have edited
 * the row before it was found: that is theirs, and the next run looks at it.
 */
export function createdRow(
  context: ApplyContext,
  side: Side,
  row: Page,
  values: Readonly<Record<string, NotionValue>>,
): Bases {
  const bases = writtenBases(side, values, row);
  if (row.lastEditedBy === context.meta.board?.bot) {
    wroteRow(context, row);
    return bases;
  }
  learnOptions(context, row);
  context.open.add(row.id);
  return Object.fromEntries(Object.entries(bases).map(([field, base]) => [field, [repoBase(base)]]));
}
