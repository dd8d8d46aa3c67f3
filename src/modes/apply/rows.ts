// Writing the properties of one page, and keeping what is about to be overwritten.
import type { NotionValue, Page } from '../../core/board/model.ts';
import { readValue } from '../../core/board/values.ts';
import type { Side } from '../../core/reconcile/wants.ts';
import { wroteRow, type ApplyContext } from './context.ts';

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
  if (fresh.length > 0) await context.session.save(context.meta, 'Values that are about to be overwritten');
  return fresh.length > 0;
}

/** Shows which values of the file lost against Notion's, by field or heading, and keeps them in the log of the state. */
export function noteYielded(
  context: ApplyContext,
  { plan, task }: About,
  yielded: Readonly<Record<string, { readonly repo: string; readonly notion: string }>>,
): void {
  for (const [field, { repo, notion }] of Object.entries(yielded)) {
    context.conflicts.push({ plan, task, field, repo, notion, kept: 'notion' });
    context.session.noteLoser({ plan, task, field, side: 'repo', lost: repo, kept: notion });
  }
}

/** The values of both sides, as people read them, of fields in which Notion's wins. */
export function shownYields(
  side: Side,
  fields: readonly string[],
  wanted: Readonly<Record<string, NotionValue>>,
  row: Page,
): Parameters<typeof noteYielded>[2] {
  return Object.fromEntries(
    fields.map((field) => {
      const property = side.property(field);
      const raw = row.properties[property?.id ?? ''];
      const notion = raw === undefined ? '' : side.show(field, readValue(raw, property));
      return [field, { repo: side.show(field, wanted[field] ?? null), notion }];
    }),
  );
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
