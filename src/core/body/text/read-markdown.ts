// Reads Markdown as people write it in YAML into blocks: CommonMark's blocks with GitHub's tables and to-dos. Any
// indentation nests a list, HTML and indented code are plain paragraphs: unknown things become text.
import { canonicalLanguage, type Block } from './block.ts';
import { readMarkdownInline } from './inline-syntax.ts';
import { plainText, type Inline } from './inline.ts';

/** A block and the lines of its source that it came from; `end` is exclusive. */
export interface SourceBlock {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

const FENCE = /^\s*(`{3,}|~{3,})\s*([^`]*)$/;
const HEADING = /^ {0,3}(#{1,6})(?:\s+(.*?))?(?:\s+#+)?\s*$/;
export const DIVIDER = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
const ITEM = /^(\s*)([-*+]|\d{1,9}[.)])(?:(\s+)(.*))?$/;
const QUOTE = /^ {0,3}> ?(.*)$/;
const TABLE_RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** The top-level blocks of a Markdown text in order. */
export function readMarkdown(markdown: string): readonly SourceBlock[] {
  return readLines(markdown.replace(/\r\n?/g, '\n').split('\n'));
}

function readLines(lines: readonly string[]): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  for (let start = 0; start < lines.length;) {
    if (lines[start]!.trim() === '') {
      start += 1;
      continue;
    }
    const { block, end } = readBlock(lines, start);
    if (block) blocks.push({ block, start, end });
    start = end;
  }
  return blocks;
}

function readBlock(lines: readonly string[], start: number): { block: Block | undefined; end: number } {
  const line = lines[start]!;
  const fence = FENCE.exec(line);
  if (fence) return readFence(lines, start, fence[1]!, fence[2]!);
  const heading = HEADING.exec(line);
  if (heading) {
    const text = readMarkdownInline(heading[2] ?? '');
    const block: Block = { kind: 'heading', level: heading[1]!.length, text };
    return { block: text.length === 0 ? undefined : block, end: start + 1 };
  }
  if (DIVIDER.test(line)) return { block: { kind: 'divider' }, end: start + 1 };
  if (QUOTE.test(line)) return readQuote(lines, start);
  const item = ITEM.exec(line);
  if (item) return readItem(lines, start, item);
  if (isTable(lines, start)) return readTable(lines, start);
  return readParagraph(lines, start);
}

function readFence(lines: readonly string[], start: number, fence: string, info: string) {
  const indent = indentOf(lines[start]!);
  const closes = (line: string): boolean => {
    const text = line.trim();
    return text.length >= fence.length && [...text].every((character) => character === fence[0]);
  };
  let end = start + 1;
  while (end < lines.length && !closes(lines[end]!)) end += 1;
  const block: Block = {
    kind: 'code',
    language: canonicalLanguage(info),
    lines: lines.slice(start + 1, end).map((line) => dedent(line, indent).trimEnd()),
  };
  return { block, end: Math.min(end + 1, lines.length) };
}

/** Every line of a quote is a line of its own, as it is in Notion. */
function readQuote(lines: readonly string[], start: number): { block: Block; end: number } {
  let end = start;
  while (end < lines.length && QUOTE.test(lines[end]!)) end += 1;
  const text = lines.slice(start, end).map((line) => QUOTE.exec(line)![1]!.replace(/\s+$|\\$/g, ''));
  return { block: { kind: 'quote', text: readMarkdownInline(text.join('<br>')), children: [] }, end };
}

/** An item takes every line that is indented deeper than its marker, and lines that go on with its paragraph. */
function readItem(
  lines: readonly string[],
  start: number,
  [, before = '', marker = '', gap = ' ', first = '']: readonly (string | undefined)[],
): { block: Block; end: number } {
  const indent = indentOf(before);
  const content = indent + marker.length + Math.min(gap.length, 4);
  const inner = [first];
  let end = start + 1;
  for (; end < lines.length; end += 1) {
    const line = lines[end]!;
    const goesOn = inner.at(-1)!.trim() !== '' && !startsBlock(lines, end) && !ITEM.test(line);
    if (line.trim() === '') inner.push('');
    else if (indentOf(line) >= indent + 2) inner.push(dedent(line, content));
    else if (goesOn && !insideFence(inner)) inner.push(line.trim());
    else break;
  }
  while (inner.length > 1 && inner.at(-1) === '') {
    inner.pop();
    end -= 1;
  }
  const todo = marker.length === 1 ? /^\[([ xX])\](?:\s+(.*))?$/.exec(first) : null;
  if (todo) inner[0] = todo[2] ?? '';
  const { text, children } = readItemText(inner);
  if (todo) return { block: { kind: 'todo', checked: todo[1] !== ' ', text, children }, end };
  return { block: { kind: marker.length === 1 ? 'bullet' : 'number', text, children }, end };
}

/** What an item says on its first lines, and what stands below it. An item may begin with nothing but a block. */
function readItemText(inner: readonly string[]): { text: readonly Inline[]; children: readonly Block[] } {
  if (inner[0]!.trim() === '')
    return { text: [], children: readLines(inner.slice(1)).map(({ block }) => block) };
  const [first, ...rest] = readLines(inner);
  const children = rest.map(({ block }) => block);
  if (first?.block.kind === 'paragraph') return { text: first.block.text, children };
  return { text: [], children: first ? [first.block, ...children] : children };
}

function insideFence(lines: readonly string[]): boolean {
  return lines.filter((line) => FENCE.test(line)).length % 2 === 1;
}

function isTable(lines: readonly string[], start: number): boolean {
  const rule = lines[start + 1];
  return (
    lines[start]!.includes('|') &&
    rule !== undefined &&
    rule.includes('-') &&
    TABLE_RULE.test(rule) &&
    cells(rule).length === cells(lines[start]!).length
  );
}

function readTable(lines: readonly string[], start: number): { block: Block; end: number } {
  let end = start + 2;
  while (end < lines.length && lines[end]!.trim() !== '' && lines[end]!.includes('|')) end += 1;
  const rows = [lines[start]!, ...lines.slice(start + 2, end)].map(cells);
  const width = Math.max(...rows.map((row) => row.length));
  return {
    block: {
      kind: 'table',
      rows: rows.map((row) =>
        Array.from({ length: width }, (_, column) => readMarkdownInline(row[column] ?? '')),
      ),
    },
    end,
  };
}

/** The cells of a row; `\|` is a bar within one. */
function cells(line: string): readonly string[] {
  const row = line.trim().replace(/^\|/, '');
  const found = [''];
  for (let at = 0; at < row.length; at += 1) {
    if (row[at] === '\\' && row[at + 1] === '|') {
      found[found.length - 1] += '|';
      at += 1;
    } else if (row[at] === '\\') {
      found[found.length - 1] += row.slice(at, at + 2);
      at += 1;
    } else if (row[at] === '|') found.push('');
    else found[found.length - 1] += row[at]!;
  }
  if (found.length > 1 && found.at(-1)!.trim() === '') found.pop();
  return found.map((cell) => cell.trim());
}

function readParagraph(lines: readonly string[], start: number): { block: Block | undefined; end: number } {
  let end = start + 1;
  while (end < lines.length && lines[end]!.trim() !== '' && !startsBlock(lines, end)) {
    const underline = /^ {0,3}(=+|-+)\s*$/.exec(lines[end]!);
    if (underline) {
      const text = readMarkdownInline(joined(lines.slice(start, end)));
      return { block: { kind: 'heading', level: underline[1]!.startsWith('=') ? 1 : 2, text }, end: end + 1 };
    }
    end += 1;
  }
  const text = readMarkdownInline(joined(lines.slice(start, end)));
  const empty = text.length === 0 || plainTextIsEmpty(text);
  return { block: empty ? undefined : { kind: 'paragraph', text, children: [] }, end };
}

function plainTextIsEmpty(text: readonly Inline[]): boolean {
  return text.every(
    (node) => node.kind === 'break' || (node.kind === 'text' && plainText([node]).trim() === ''),
  );
}

const joined = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trimStart())
    .join('\n')
    .trim();

/** Whether a line ends the paragraph before it. A number other than 1 does not: it may be a year. */
function startsBlock(lines: readonly string[], at: number): boolean {
  const line = lines[at]!;
  const underline = /^ {0,3}-+\s*$/.test(line) && lines[at - 1] !== undefined && lines[at - 1]!.trim() !== '';
  if (FENCE.test(line) || HEADING.test(line) || QUOTE.test(line)) return true;
  if (DIVIDER.test(line)) return !underline;
  const item = ITEM.exec(line);
  if (item) return item[2]!.length === 1 ? item[4] !== undefined : /^1[.)]$/.test(item[2]!);
  return isTable(lines, at);
}

/** Columns of leading white space; a tab counts as four. */
function indentOf(line: string): number {
  return [.../^[ \t]*/.exec(line)![0]].reduce(
    (columns, character) => columns + (character === '\t' ? 4 : 1),
    0,
  );
}

/** The line without the leading white space that fills `columns`, or without all of it where there is less. */
function dedent(line: string, columns: number): string {
  let at = 0;
  for (let column = 0; column < columns && /[ \t]/.test(line[at] ?? ''); at += 1)
    column += line[at] === '\t' ? 4 : 1;
  return line.slice(at);
}
