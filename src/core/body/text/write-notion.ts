// Writes blocks as Notion's enhanced Markdown (v1) in canonical form: one line a block, tabs for nesting.
import { fenceFor, literalStart, type Block } from './block.ts';
import { writeNotionInline } from './inline-syntax.ts';

/** The lines of `blocks`, nested by `depth` tabs. */
export function writeNotion(blocks: readonly Block[], depth = 0): readonly string[] {
  let number = 0;
  return blocks.flatMap((block) => {
    number = block.kind === 'number' ? number + 1 : 0;
    const lines = writeBlock(block, number);
    const nested = 'children' in block ? writeNotion(block.children, depth + 1) : [];
    return [...lines.map((line) => (line === '' ? '' : '\t'.repeat(depth) + line)), ...nested];
  });
}

/** One block without its children and without its nesting. */
export function writeBlock(block: Block, number: number): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [literalStart(writeNotionInline(block.text))];
    case 'quote':
      return [`> ${writeNotionInline(block.text)}`.trimEnd()];
    case 'heading':
      return [`${'#'.repeat(Math.min(4, block.level))} ${writeNotionInline(block.text)}`];
    case 'bullet':
      return [marked('-', block.text)];
    case 'number':
      return [marked(`${number}.`, block.text)];
    case 'todo':
      return [marked(block.checked ? '- [x]' : '- [ ]', block.text)];
    case 'code': {
      const fence = fenceFor(block.lines);
      return [`${fence}${block.language}`, ...block.lines, fence];
    }
    case 'table':
      return [
        '<table header-row="true">',
        ...block.rows.flatMap((row) => [
          '\t<tr>',
          ...row.map((cell) => `\t\t<td>${writeNotionInline(cell)}</td>`),
          '\t</tr>',
        ]),
        '</table>',
      ];
    case 'divider':
      return ['---'];
  }
}

/** An item whose text would itself read as a marker (a to-do's box, for one) keeps it as text. */
function marked(marker: string, text: Parameters<typeof writeNotionInline>[0]): string {
  const written = writeNotionInline(text);
  return written === '' ? marker : `${marker} ${written}`;
}
