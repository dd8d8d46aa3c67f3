// Writes blocks as the Markdown that goes into YAML: as people would have typed it.
import { fenceFor, literalStart as literalMarker, type Block } from './block.ts';
import { DIVIDER } from './read-markdown.ts';
import { writeMarkdownInline } from './inline-syntax.ts';
import type { Inline } from './inline.ts';

/** The Markdown of `blocks`, without a newline at its end. */
export function writeMarkdown(blocks: readonly Block[]): string {
  return writeLines(blocks).join('\n');
}

function writeLines(blocks: readonly Block[]): readonly string[] {
  return joinBlocks(blocks, (block, number) => writeBlock(block, number));
}

/** The lines of blocks that stand one below the other; `lines` gives those of one, numbered within its list. */
export function joinBlocks(
  blocks: readonly Block[],
  lines: (block: Block, number: number, index: number) => readonly string[],
): readonly string[] {
  let number = 0;
  return blocks.flatMap((block, index) => {
    number = block.kind === 'number' ? number + 1 : 0;
    const previous = blocks[index - 1];
    const apart = previous !== undefined && !isSameList(previous, block);
    return [...(apart ? [''] : []), ...lines(block, number, index)];
  });
}

function isSameList(a: Block, b: Block): boolean {
  return isItem(a) && isItem(b) && (a.kind === 'number') === (b.kind === 'number');
}

const isItem = ({ kind }: Block): boolean => kind === 'bullet' || kind === 'number' || kind === 'todo';

/** Whether it may follow the text of its parent at once: a bare `-` would make a heading of that text. */
const joins = (block: Block): boolean => isItem(block) && 'text' in block && block.text.length > 0;

/** The lines of one block, its children included. */
export function writeBlock(block: Block, number: number): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [literalStart(writeMarkdownInline(block.text)), ...below(block.children, '')];
    case 'quote':
      return [...writeQuote(block.text), ...below(block.children, '')];
    case 'heading':
      return [`${'#'.repeat(block.level)} ${literalEnd(writeMarkdownInline(block.text))}`.trimEnd()];
    case 'bullet':
      return writeItem('-', 2, block, literalBox);
    case 'number':
      return writeItem(`${number}.`, `${number}. `.length, block);
    case 'todo':
      return writeItem(block.checked ? '- [x]' : '- [ ]', 2, block);
    case 'code': {
      const fence = fenceFor(block.lines);
      return [`${fence}${block.language}`, ...block.lines, fence];
    }
    case 'table':
      return writeTable(block.rows);
    case 'divider':
      return ['---'];
  }
}

/** Markdown has a second form of numbers, and dividers of spaced dashes. */
function literalStart(text: string): string {
  const literal = literalMarker(text).replace(/^(\d{1,9})\)(?=\s|$)/, '$1\\)');
  return DIVIDER.test(literal) ? `\\${literal}` : literal;
}

/** A box at the start of a list item would make a to-do of it. */
function literalBox(text: string): string {
  return text.replace(/^\[(?=[ xX]\](?:\s|$))/, '\\[');
}

/** Number signs at the end of a heading would only close it. */
function literalEnd(text: string): string {
  return text.replace(/(^|\s)(#+)$/, '$1\\$2');
}

/** Children that Markdown cannot nest below their block follow it. */
function below(children: readonly Block[], indent: string): readonly string[] {
  if (children.length === 0) return [];
  return ['', ...writeLines(children).map((line) => (line === '' ? '' : indent + line))];
}

function writeItem(
  marker: string,
  width: number,
  { text, children }: { text: readonly Inline[]; children: readonly Block[] },
  literal: (text: string) => string = (written) => written,
): readonly string[] {
  const written = literal(writeMarkdownInline(text));
  const indent = ' '.repeat(width);
  const nested = writeLines(children).map((line) => (line === '' ? '' : indent + line));
  const apart = children[0] && !joins(children[0]) && written !== '' ? [''] : [];
  return [written === '' ? marker : `${marker} ${literalStart(written)}`, ...apart, ...nested];
}

function writeQuote(text: readonly Inline[]): readonly string[] {
  const lines: Inline[][] = [[]];
  for (const node of text) {
    if (node.kind === 'break') lines.push([]);
    else lines.at(-1)!.push(node);
  }
  return lines.map((line) => `> ${writeMarkdownInline(line)}`.trimEnd());
}

function writeTable(rows: readonly (readonly (readonly Inline[])[])[]): readonly string[] {
  const [header, ...others] = rows.map((row) =>
    row.map((cell) => writeMarkdownInline(cell).replaceAll('|', '\\|')),
  );
  if (!header) return [];
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...others.map(line)];
}
