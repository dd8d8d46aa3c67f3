/** Lines → drafts: which lines belong together, and what stands below what. */
import { ATTRIBUTES, readAttributes } from './attributes.ts';
import type { Draft, Reading } from './draft.ts';
import { canonicalInline } from './inline/canonical.ts';
import { languageOf } from './languages.ts';
import { CHILD_INDENT, closingLine, splitLines } from './lines.ts';
import type { Line, Reader } from './lines.ts';
import { colorOf, readLine, takesChildren } from './read-line.ts';
import { readTable } from './read-table.ts';
import type { MarkdownSwitches } from './switches.ts';

const CONTAINER_TYPES: Readonly<Record<string, string>> = {
  details: 'toggle',
  callout: 'callout',
  columns: 'column_list',
  column: 'column',
  synced_block: 'synced_block',
  synced_block_reference: 'synced_block_reference',
};
const CONTAINER = new RegExp(`^<(${Object.keys(CONTAINER_TYPES).join('|')})(${ATTRIBUTES})\\s*>$`);

/** Every block of a text, in order. */
export function readDrafts(markdown: string, switches: MarkdownSwitches): Draft[] {
  return readSiblings({ lines: splitLines(markdown), switches, at: 0 }, 0);
}

/** Blocks from here on that are indented at least so far, up to a line that is not one of them. */
function readSiblings(reader: Reader, minWidth: number): Draft[] {
  const drafts: Draft[] = [];
  for (;;) {
    const line = reader.lines[reader.at];
    if (line === undefined) return drafts;
    if (line.content === '') reader.at += 1;
    else if (line.width < minWidth) return drafts;
    else drafts.push(readBlock(reader, line));
  }
}

function readBlock(reader: Reader, line: Line): Draft {
  return (
    readFenced(reader, line) ??
    readEquation(reader, line) ??
    readTable(reader) ??
    readContainer(reader, line) ??
    readSingle(reader, line)
  );
}

function readSingle(reader: Reader, line: Line): Draft {
  const from = reader.at;
  const reading = readLine(line.content, reader.switches);
  reader.at += 1;
  const children = takesChildren(reading) ? readSiblings(reader, line.width + CHILD_INDENT) : [];
  return placed(reading, children, from, from + 1);
}

function placed(reading: Reading, children: readonly Draft[], from: number, ownEnd: number): Draft {
  return { ...reading, children, from, to: Math.max(ownEnd, ...children.map((child) => child.to)) };
}

/** A fence; without a closing one it reaches to the end. Its text is literal. */
function readFenced(reader: Reader, line: Line): Draft | undefined {
  const [, fence, info = ''] = /^(`{3,})([^`]*)$/.exec(line.content) ?? [];
  if (fence === undefined) return undefined;
  const from = reader.at;
  let end = from + 1;
  while (end < reader.lines.length && !isClosingFence(reader.lines[end], fence)) end += 1;
  const text = reader.lines
    .slice(from + 1, end)
    .map((content) => outdent(content, line))
    .join('\n');
  reader.at = Math.min(end + 1, reader.lines.length);
  return {
    type: 'code',
    text,
    language: languageOf(info, reader.switches),
    children: [],
    from,
    to: reader.at,
  };
}

function isClosingFence(line: Line | undefined, fence: string): boolean {
  return line !== undefined && /^`{3,}$/.test(line.content) && line.content.length >= fence.length;
}

/** A line inside a fence without the indentation of the fence. */
function outdent(line: Line, fence: Line): string {
  const indent = fence.raw.slice(0, fence.raw.length - fence.raw.trimStart().length);
  if (line.raw.startsWith(indent)) return line.raw.slice(indent.length);
  return line.width <= fence.width ? line.raw.trimStart() : line.raw;
}

function readEquation(reader: Reader, line: Line): Draft | undefined {
  if (line.content !== '$$') return undefined;
  const from = reader.at;
  const end = reader.lines.findIndex((other, index) => index > from && other.content === '$$');
  if (end === -1) return undefined;
  const text = reader.lines.slice(from + 1, end).map((content) => outdent(content, line));
  reader.at = end + 1;
  return { type: 'equation', text: text.join('\n').trim(), children: [], from, to: reader.at };
}

function readContainer(reader: Reader, line: Line): Draft | undefined {
  const [, name = '', source = ''] = CONTAINER.exec(line.content) ?? [];
  const type = CONTAINER_TYPES[name];
  const end = type === undefined ? undefined : closingLine(reader.lines, reader.at, name);
  if (type === undefined || end === undefined) return undefined;
  const from = reader.at;
  const inside: Reader = { ...reader, lines: reader.lines.slice(0, end), at: from + 1 };
  const text = type === 'toggle' ? readSummary(inside) : '';
  const children = readSiblings(inside, 0);
  reader.at = end + 1;
  const { color: _, ...attributes } = readAttributes(source);
  const style = colorOf(readAttributes(source));
  const draft = { type, text, ...style, attributes, children, from, to: end + 1 };
  return type === 'callout' ? withText(draft) : draft;
}

function readSummary(reader: Reader): string {
  while (reader.lines[reader.at]?.content === '') reader.at += 1;
  const summary = /^<summary>(.*)<\/summary>$/.exec(reader.lines[reader.at]?.content ?? '')?.[1];
  if (summary === undefined) return '';
  reader.at += 1;
  return canonicalInline(summary, reader.switches);
}

/** A callout's first plain line is its own text. */
function withText(callout: Draft): Draft {
  const [first, ...others] = callout.children;
  const plain = first?.type === 'paragraph' && first.children.length === 0 && first.color === undefined;
  return plain ? { ...callout, text: first.text, children: others } : callout;
}
