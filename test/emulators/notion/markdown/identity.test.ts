/** Whatever an edit puts in place of some lines, the blocks of all other lines are the very same afterwards. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Block } from '../../../../src/emulators/notion/markdown/blocks.ts';
import { walkBlocks } from '../../../../src/emulators/notion/markdown/blocks.ts';
import { editBlocks } from '../../../../src/emulators/notion/markdown/edit.ts';
import { parseBlocks } from '../../../../src/emulators/notion/markdown/parse.ts';
import { renderBlocks } from '../../../../src/emulators/notion/markdown/render.ts';
import { markdown } from './arbitraries.ts';

const CHUNKS = [
  'text',
  '# Heading',
  '- item\n\t- child\n\t\tdeep',
  '- [ ] task',
  '1. first\n2. second',
  '```sql\nselect 1\n\nfrom t\n```',
  '<details>\n<summary>s</summary>\n\tinside\n</details>',
  '<callout icon="i">\n\tt\n\t- c\n</callout>',
  '| a | b |\n| - | - |\n| c | d |',
  '---',
  '<empty-block/>',
];

const OPAQUE: readonly string[] = ['table_of_contents', 'bookmark', 'embed', 'breadcrumb'];

/** A page of numbered top-level blocks, some of which would not survive being read again. */
const pages = fc
  .array(fc.oneof(fc.constantFrom(...CHUNKS), fc.constantFrom(...OPAQUE)), { maxLength: 8 })
  .map(build);

function build(chunks: readonly string[]): Block[] {
  let next = 0;
  const newId = (): string => `old${String(next++)}`;
  return chunks.flatMap((chunk) =>
    OPAQUE.includes(chunk)
      ? [{ id: newId(), type: chunk, text: '', children: [] }]
      : parseBlocks(chunk, newId),
  );
}

/** New lines that open nothing which would swallow what follows. */
const closed = fc
  .array(fc.constantFrom(...CHUNKS, 'changed', '> quote', '', '**b** <br> `c`'), { maxLength: 4 })
  .map((chunks) => chunks.join('\n'));

const newIds = (): (() => string) => {
  let next = 0;
  return () => `new${String(next++)}`;
};

it('blocks outside of the replaced lines are the same objects, in the same order', () => {
  fc.assert(
    fc.property(pages, pages, closed, (above, below, replacement) => {
      const between: Block = { id: 'x', type: 'paragraph', text: 'REPLACED', children: [] };
      const after = editBlocks(
        [...above, between, ...below],
        {
          type: 'update_content',
          update_content: { content_updates: [{ old_str: 'REPLACED', new_str: `${replacement}\nEND` }] },
        },
        { newId: newIds() },
      );
      expect(after.slice(0, above.length)).toEqual(above);
      expect(above.every((block, index) => after[index] === block)).toBe(true);
      expect(below.every((block, index) => after[after.length - below.length + index] === block)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it('no id is ever given to two blocks, and the text is a fixpoint whatever is edited into it', () => {
  fc.assert(
    fc.property(markdown, markdown, fc.nat(), (before, replacement, place) => {
      const newId = newIds();
      const blocks = parseBlocks(before.replaceAll(/<(?:page|database)/g, ''), newId);
      const lines = renderBlocks(blocks).split('\n');
      const old_str = lines[place % lines.length] ?? '';
      fc.pre(old_str !== '');
      const after = editBlocks(
        blocks,
        {
          type: 'update_content',
          update_content: { content_updates: [{ old_str, new_str: replacement, replace_all_matches: true }] },
        },
        { newId },
      );
      const ids = [...walkBlocks(after)].map((block) => block.id);
      expect(new Set(ids).size).toBe(ids.length);
      const text = renderBlocks(after);
      expect(renderBlocks(parseBlocks(text, newId))).toBe(text);
    }),
    { numRuns: 500 },
  );
});
