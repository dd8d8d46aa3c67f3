/**
 * What becomes of blocks whose rendering does not read back as the same block, when their lines are read again: a table
 * of contents turns into text, a synced block into its contents, a bookmark or an embed into a link.
 */
import type { Draft } from './draft.ts';
import { inlineOf } from './inline/canonical.ts';
import { writeAttributes } from './attributes.ts';
import type { MarkdownSwitches } from './switches.ts';

/** Types that have a Markdown form and read back as themselves. */
const WRITABLE = new Set(
  (
    'paragraph heading_1 heading_2 heading_3 heading_4 bulleted_list_item numbered_list_item to_do quote callout ' +
    'toggle code equation divider table table_row table_cell image file pdf video audio child_page child_database ' +
    'column_list column'
  ).split(' '),
);

/** Whether a rendered block reads back as the same block. */
export function isWritable(block: { readonly type: string }): boolean {
  return WRITABLE.has(block.type);
}

/** What Notion makes of a draft that is new to it: usually just that draft. */
export function degrade(draft: Draft, switches: MarkdownSwitches): Draft[] {
  if (isWritable(draft)) return [draft];
  const { from, to, color } = draft;
  if (draft.type.startsWith('synced_block'))
    return draft.children.flatMap((child) => degrade(child, switches));
  const url = draft.attributes?.['url'];
  const link = url !== undefined && url !== '';
  const text = link ? url : `<${draft.type}${writeAttributes({ color })}/>`;
  const run = { kind: 'text' as const, text, marks: link ? { href: url } : {} };
  return [{ type: 'paragraph', text: inlineOf([run], switches), children: [], from, to }];
}
