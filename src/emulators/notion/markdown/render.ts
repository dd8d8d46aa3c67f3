/** Blocks → enhanced Markdown (v1), as Notion renders a page: one newline between blocks, one tab per level. */
import type { Block } from './blocks.ts';
import { formOf } from './form.ts';
import { DEFAULT_SWITCHES } from './switches.ts';
import type { MarkdownSwitches } from './switches.ts';

/** Where a block stands among the rendered lines: its first one, the one behind its last, and how far in. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

export interface Rendering {
  readonly lines: readonly string[];
  /** The place of every block, parents before children. */
  readonly spans: ReadonlyMap<Block, Span>;
}

/** A page's text as the Markdown endpoints return it. */
export function renderBlocks(
  blocks: readonly Block[],
  switches: MarkdownSwitches = DEFAULT_SWITCHES,
): string {
  return renderLines(blocks, switches).lines.join('\n');
}

/** The same, line by line, with the place of every block. */
export function renderLines(blocks: readonly Block[], switches: MarkdownSwitches): Rendering {
  const lines: string[] = [];
  const spans = new Map<Block, Span>();
  const add = (line: string, depth: number): void => {
    lines.push(line === '' ? '' : '\t'.repeat(depth) + line);
  };
  const write = (siblings: readonly Block[], depth: number): void => {
    let number = 0;
    for (const block of siblings) {
      number = block.type === 'numbered_list_item' ? number + 1 : 0;
      const form = formOf(block, number, switches);
      const from = lines.length;
      spans.set(block, { from, to: from, depth });
      for (const line of form.head) add(line, depth);
      write(block.children, depth + form.childDepth);
      for (const line of form.tail) add(line, depth);
      spans.set(block, { from, to: lines.length, depth });
    }
  };
  write(blocks, 0);
  return { lines, spans };
}
