/** Inline Markdown → runs. What is no markup of the dialect is text; nothing is ever refused. */
import { ATTRIBUTES, readAttributes } from '../attributes.ts';
import type { MarkdownSwitches } from '../switches.ts';
import { autolinked } from './autolink.ts';
import { escapable } from './characters.ts';
import { resolveEmphasis } from './emphasis.ts';
import type { Delimiter, InlineNode } from './emphasis.ts';
import { readLink } from './link.ts';
import { joinRuns, withMarks } from './runs.ts';
import type { Marks, Run } from './runs.ts';
import { closingTag, codeSpan } from './scan.ts';

const BREAK = /<br\s*\/?>/y;
const CITATION = /\[\^[^\]\s]+\]/y;
const MENTION = new RegExp(`<(mention-[a-z-]+)${ATTRIBUTES}\\s*(?:/>|>[^<]*</\\1>)`, 'y');
const SPAN = new RegExp(`<span(${ATTRIBUTES})\\s*>`, 'y');
const EQUATION = /\$`([^`]+)`\$|\$(?!\s)((?:\\[^]|[^$\\])+)(?<!\s)\$(?!\d)/y;
const DELIMITERS = /\*+|_+|~+/y;
const PLAIN = /[^\\`$<[*_~]+/y;

/** What was found at a place, and where it ends. */
interface Found {
  readonly end: number;
  readonly node: InlineNode;
}

/**
 * Read inline Markdown.
 * @param source one line of the dialect, without block markers
 * @returns runs, joined, without empty ones
 */
export function readInline(source: string, switches: MarkdownSwitches): Run[] {
  const nodes: InlineNode[] = [];
  const literal = escapable(switches);
  let at = 0;
  while (at < source.length) {
    const char = source.charAt(at);
    const next = source.charAt(at + 1);
    if (char === '\\' && literal.has(next)) {
      nodes.push(leaf('text', next));
      at += 2;
      continue;
    }
    const found = findMarkup(source, at, char, switches) ?? findText(source, at);
    nodes.push(found.node);
    at = found.end;
  }
  const runs = joinRuns(resolveEmphasis(nodes));
  return switches.autolink ? autolinked(runs) : runs;
}

function findMarkup(source: string, at: number, char: string, switches: MarkdownSwitches): Found | undefined {
  switch (char) {
    case '`':
      return findCode(source, at);
    case '$':
      return switches.inlineEquation === 'literal' ? undefined : findEquation(source, at);
    case '<':
      return findTag(source, at, switches);
    case '[':
      return findLink(source, at, switches);
    case '*':
    case '_':
    case '~':
      return findDelimiter(source, at, char);
    default:
      return undefined;
  }
}

function findText(source: string, at: number): Found {
  const text = matchAt(PLAIN, source, at)?.[0] ?? source.charAt(at);
  return { end: at + text.length, node: leaf('text', text) };
}

function findCode(source: string, at: number): Found {
  const span = codeSpan(source, at);
  return { end: span.end, node: leaf(span.code === undefined ? 'text' : 'code', span.code ?? span.ticks) };
}

function findEquation(source: string, at: number): Found | undefined {
  const match = matchAt(EQUATION, source, at);
  if (match === null) return undefined;
  return { end: at + match[0].length, node: leaf('equation', match[1] ?? match[2] ?? '') };
}

function findTag(source: string, at: number, switches: MarkdownSwitches): Found | undefined {
  const lineBreak = matchAt(BREAK, source, at);
  if (lineBreak !== null) return { end: at + lineBreak[0].length, node: leaf('raw', '<br>') };
  const mention = switches.mentions === 'keep' ? matchAt(MENTION, source, at) : null;
  if (mention !== null) return { end: at + mention[0].length, node: leaf('raw', mention[0]) };
  const span = matchAt(SPAN, source, at);
  if (span === null) return undefined;
  const start = at + span[0].length;
  const close = closingTag(source, start, 'span');
  if (close === undefined) return undefined;
  const { underline, color } = readAttributes(span[1] ?? '');
  const marks: Marks = {
    ...(underline === 'true' ? { underline: true } : {}),
    ...(color === undefined || color === 'default' ? {} : { color }),
  };
  return {
    end: close.end,
    node: { runs: withMarks(readInline(source.slice(start, close.start), switches), marks) },
  };
}

function findLink(source: string, at: number, switches: MarkdownSwitches): Found | undefined {
  const citation = matchAt(CITATION, source, at);
  if (citation !== null) return { end: at + citation[0].length, node: leaf('raw', citation[0]) };
  const link = readLink(source, at);
  if (link === undefined) return undefined;
  const label = readInline(link.label, switches);
  return label.length === 0
    ? undefined
    : { end: link.end, node: { runs: withMarks(label, { href: link.href }) } };
}

function findDelimiter(source: string, at: number, char: Delimiter['char']): Found | undefined {
  const row = matchAt(DELIMITERS, source, at)?.[0] ?? char;
  const end = at + row.length;
  if (char === '~' && row.length !== 2) return { end, node: leaf('text', row) };
  const before = source.charAt(at - 1);
  const after = source.charAt(end);
  const opens = /\S/.test(after) && !(char === '_' && /[\p{L}\p{N}]/u.test(before));
  const closes = /\S/.test(before) && !(char === '_' && /[\p{L}\p{N}]/u.test(after));
  return { end, node: { char, length: row.length, opens, closes, left: row.length } };
}

function leaf(kind: Run['kind'], text: string): InlineNode {
  return { runs: [{ kind, text, marks: {} }] };
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
