// How many blocks of Notion pages take: people pay for them, so every preview says how many a sync creates.
import { countBlocks, type Section } from './sections.ts';

/** Blocks of a page's text, headings included. */
export function bodyBlocks(sections: readonly Section[]): number {
  return sections.reduce((sum, { text }) => sum + 1 + countBlocks(text), 0);
}

/** Blocks that sections gain by a change of their text; undefined stands for no such section. */
export function newBlocks(
  changed: readonly { readonly before: string | undefined; readonly after: string | undefined }[],
): number {
  return changed.reduce(
    (sum, { before, after }) => sum + Math.max(0, countBlocks(after ?? '') - countBlocks(before ?? '')),
    0,
  );
}
