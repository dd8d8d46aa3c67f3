/** Runs → inline Markdown: the mark that lasts longest stands outermost, whitespace stands outside of emphasis. */
import { writeAttributes } from '../attributes.ts';
import type { MarkdownSwitches } from '../switches.ts';
import { escaper } from './escape.ts';
import { joinRuns, MARK_NAMES } from './runs.ts';
import type { Marks, Run } from './runs.ts';

type MarkName = (typeof MARK_NAMES)[number];

/** A run whose text is Markdown already. */
interface Piece {
  readonly markdown: string;
  readonly marks: Marks;
}

/** Inline Markdown for runs, with the escapes that the switches ask for. */
export function writeInline(runs: readonly Run[], switches: MarkdownSwitches): string {
  const joined = joinRuns(runs);
  const escaped = escaper(joined, switches);
  return writePieces(
    joined.map((run, index) => ({
      markdown: run.kind === 'text' ? escaped(index) : writeLiteral(run.kind, run.text, switches),
      marks: run.marks,
    })),
  );
}

function writeLiteral(kind: Exclude<Run['kind'], 'text'>, text: string, switches: MarkdownSwitches): string {
  switch (kind) {
    case 'code':
      return writeCode(text);
    case 'equation':
      return writeEquation(text, switches);
    case 'raw':
      return text;
  }
}

/** The spelling that the switch asks for, unless the expression itself would end it. */
function writeEquation(expression: string, switches: MarkdownSwitches): string {
  const ticks =
    switches.inlineEquation === 'dollar-backtick' ? !expression.includes('`') : expression.includes('$');
  return ticks ? `$\`${expression}\`$` : `$${expression}$`;
}

function writeCode(code: string): string {
  const rows = new Set((code.match(/`+/g) ?? []).map((row) => row.length));
  let length = 1;
  while (rows.has(length)) length += 1;
  const fence = '`'.repeat(length);
  const pad = /^`|`$|^ .*[^ ].* $|^ [^ ] $/.test(code) ? ' ' : '';
  return fence + pad + code + pad + fence;
}

function writePieces(pieces: readonly Piece[]): string {
  let markdown = '';
  for (let at = 0; at < pieces.length;) {
    const lengths = MARK_NAMES.map((name) => stretch(pieces, at, name));
    const longest = Math.max(...lengths);
    const name = MARK_NAMES[lengths.indexOf(longest)];
    const value = name === undefined ? undefined : pieces[at]?.marks[name];
    if (name === undefined || value === undefined) {
      markdown += pieces[at]?.markdown ?? '';
      at += 1;
    } else {
      const inner = pieces.slice(at, at + longest).map((piece) => withoutMark(piece, name));
      markdown += enclose(name, value, writePieces(inner));
      at += longest;
    }
  }
  return markdown;
}

/** For how many pieces from a place on a mark keeps its value; 0 without the mark. */
function stretch(pieces: readonly Piece[], from: number, name: MarkName): number {
  const value = pieces[from]?.marks[name];
  if (value === undefined) return 0;
  let end = from + 1;
  while (pieces[end]?.marks[name] === value) end += 1;
  return end - from;
}

function withoutMark(piece: Piece, name: MarkName): Piece {
  const { [name]: _, ...marks } = piece.marks;
  return { ...piece, marks };
}

function enclose(name: MarkName, value: string | true, inner: string): string {
  switch (name) {
    case 'bold':
      return emphasise('**', inner);
    case 'italic':
      return emphasise('*', inner);
    case 'strike':
      return emphasise('~~', inner);
    case 'underline':
      return `<span underline="true">${inner}</span>`;
    case 'color':
      return `<span${writeAttributes({ color: String(value) })}>${inner}</span>`;
    case 'href':
      return `[${inner}](${String(value)})`;
  }
}

function emphasise(delimiter: string, inner: string): string {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(inner) ?? [];
  return core === '' ? inner : before + delimiter + core + delimiter + after;
}
