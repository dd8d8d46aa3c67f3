// Writing the properties of one page: what the three-way rule decides with the values just read.
import { readValue, sameValue } from '../../core/board/values.ts';
import type { NotionValue, Page } from '../../core/board/model.ts';
import { reconcileField } from '../../core/reconcile/field.ts';
import { makeBase, type Base } from '../../core/state/model.ts';
import type { Side } from '../../core/reconcile/wants.ts';
import { wrote, type ApplyContext } from './context.ts';

type Fields = Record<string, [NotionValue] | [NotionValue, NotionValue]>;

/** Bases of a page that was just written with `values`: what was sent, and what Notion made of it. */
export function freshBases(
  side: Side,
  values: Readonly<Record<string, NotionValue>>,
  page: Page,
  before: Fields = {},
): Fields {
  const bases: Fields = { ...before };
  for (const [field, value] of Object.entries(values)) {
    const raw = page.properties[side.property(field).id];
    const stored = raw === undefined || raw['has_more'] === true ? value : readValue(raw);
    bases[field] = makeBase(value, stored, sameValue);
  }
  return bases;
}

export interface RowChange {
  readonly fields: Fields;
  /** What to write, by field; empty: nothing. */
  readonly writes: Readonly<Record<string, NotionValue>>;
  /** Notion's values that are about to be overwritten, by field. */
  readonly lost: Readonly<Record<string, NotionValue>>;
  /** Fields that people changed in Notion and that the file has not got yet. */
  readonly theirs: readonly string[];
}

/** Decides every field of a row with the values that Notion holds now. */
export function decideRow(
  context: ApplyContext,
  side: Side,
  values: Readonly<Record<string, NotionValue>>,
  before: Readonly<Record<string, Base<NotionValue>>>,
  page: Page,
): RowChange {
  const fields: Fields = {};
  const writes: Record<string, NotionValue> = {};
  const lost: Record<string, NotionValue> = {};
  const theirs: string[] = [];
  const follows: Record<string, NotionValue> = {};
  for (const [field, wanted] of Object.entries(values)) {
    const raw = page.properties[side.property(field).id];
    const base = before[field];
    if (raw === undefined) {
      if (base) fields[field] = [...base];
      continue;
    }
    const actual = readValue(raw);
    if (side.follows.has(field)) {
      fields[field] = base ? [...base] : makeBase(actual, actual, sameValue);
      if (!sameValue(wanted, actual)) follows[field] = wanted;
      continue;
    }
    const decision = reconcileField(
      { base, wanted, actual },
      side.rule(field, context.config.sync.conflicts),
    );
    fields[field] = [...decision.base];
    if (decision.write !== undefined) writes[field] = decision.write;
    if (decision.lost !== undefined) lost[field] = decision.lost;
    if (decision.theirs) theirs.push(field);
  }
  return {
    fields,
    writes: Object.keys(writes).length > 0 ? { ...writes, ...follows } : writes,
    lost,
    theirs,
  };
}

/**
 * Makes values durable that are about to be overwritten. Returns whether there were any: then the row has to be read
 * and decided again, since saving takes a while.
 */
export async function saveLosers(
  context: ApplyContext,
  about: { readonly plan: string; readonly task: string | undefined },
  lost: Readonly<Record<string, string>>,
  kept: Readonly<Record<string, string>>,
): Promise<boolean> {
  const fresh = Object.entries(lost).filter(
    ([field, notion]) =>
      !context.conflicts.some(
        (conflict) =>
          conflict.plan === about.plan &&
          conflict.task === about.task &&
          conflict.field === field &&
          conflict.notion === notion,
      ),
  );
  for (const [field, notion] of fresh) {
    const repo = kept[field] ?? '';
    context.conflicts.push({ ...about, field, repo, notion, kept: 'repo' });
    context.session.noteLoser({ ...about, field, lost: notion, kept: repo, side: 'notion' });
  }
  if (fresh.length > 0) await context.session.save(context.meta, 'Values that are about to be overwritten');
  return fresh.length > 0;
}

/** Writes values to a page and returns what its bases are then. */
export async function writeRow(
  context: ApplyContext,
  side: Side,
  page: string,
  writes: Readonly<Record<string, NotionValue>>,
): Promise<Page> {
  const written = await context.board.update(page, side.properties(writes));
  wrote(context, page);
  return written;
}
