/** Tables: `<table>` with one tag per line, as Notion renders them, and pipe tables. */
import { ATTRIBUTES, readAttributes } from './attributes.ts';
import type { Draft } from './draft.ts';
import { canonicalInline } from './inline/canonical.ts';
import { stepOver } from './inline/scan.ts';
import { closingLine } from './lines.ts';
import type { Reader } from './lines.ts';
import { colorOf } from './read-line.ts';
import type { MarkdownSwitches } from './switches.ts';

const TABLE = new RegExp(`^<table(${ATTRIBUTES})\\s*>$`);
const ROW = new RegExp(`^<tr(${ATTRIBUTES})\\s*>$`);
const CELL = new RegExp(`<td(${ATTRIBUTES})\\s*>(.*?)</td>`, 'g');
const COLUMN = new RegExp(`<col${ATTRIBUTES}\\s*/?>`, 'g');

interface Row {
  readonly from: number;
  to: number;
  readonly color: { color?: string };
  readonly cells: Draft[];
}

/** The table that starts at the reader's line, or undefined. */
export function readTable(reader: Reader): Draft | undefined {
  return readTagTable(reader) ?? readPipeTable(reader);
}

function readTagTable(reader: Reader): Draft | undefined {
  const from = reader.at;
  const source = TABLE.exec(reader.lines[from]?.content ?? '')?.[1];
  const end = source === undefined ? undefined : closingLine(reader.lines, from, 'table');
  if (source === undefined || end === undefined) return undefined;
  const columns: string[] = [];
  const rows: Row[] = [];
  let row: Row | undefined;
  for (let at = from + 1; at < end; at += 1) {
    const content = reader.lines[at]?.content ?? '';
    columns.push(...(content.match(COLUMN) ?? []));
    const start = ROW.exec(content);
    if (start !== null) rows.push((row = newRow(at, start[1])));
    for (const [, attributes = '', text = ''] of content.matchAll(CELL)) {
      // A row that stands on one line is not seen as a row of its own: its cells join the row that is open.
      if (row === undefined) rows.push((row = newRow(at, '')));
      row.cells.push(newCell(text, attributes, at, reader.switches));
    }
    if (row !== undefined && content !== '') row.to = at + 1;
    if (content === '</tr>') row = undefined;
  }
  reader.at = end + 1;
  const attributes = {
    ...readAttributes(source),
    ...(columns.length > 0 ? { colgroup: columns.join('') } : {}),
  };
  return newTable(rows, attributes, from, end + 1);
}

function readPipeTable(reader: Reader): Draft | undefined {
  const from = reader.at;
  const rule = reader.lines[from + 1]?.content ?? '';
  if (reader.lines[from]?.content.startsWith('|') !== true || !/^\|(?:\s*:?-+:?\s*\|)+$/.test(rule))
    return undefined;
  const rows: Row[] = [];
  let at = from;
  for (; reader.lines[at]?.content.startsWith('|') === true; at += 1) {
    if (at === from + 1) continue;
    const row = newRow(at, '');
    const cells = splitPipes(reader.lines[at]?.content ?? '');
    rows.push({ ...row, cells: cells.map((text) => newCell(text, '', at, reader.switches)) });
  }
  reader.at = at;
  return newTable(rows, { 'header-row': 'true' }, from, at);
}

/** The cells of a pipe row. A pipe behind a backslash or in code divides nothing. */
function splitPipes(content: string): string[] {
  const cells: string[] = [];
  let start = 1;
  for (let at = 1; at < content.length; at = stepOver(content, at)) {
    if (content.charAt(at) !== '|') continue;
    cells.push(content.slice(start, at));
    start = at + 1;
  }
  const rest = content.slice(start);
  return rest.trim() === '' ? cells : [...cells, rest];
}

function newRow(from: number, attributes: string | undefined): Row {
  return { from, to: from + 1, color: colorOf(readAttributes(attributes ?? '')), cells: [] };
}

function newCell(source: string, attributes: string, from: number, switches: MarkdownSwitches): Draft {
  const text = canonicalInline(source, switches);
  const style = colorOf(readAttributes(attributes));
  return { type: 'table_cell', text, ...style, children: [], from, to: from + 1 };
}

/** Rows of unequal length are filled up, as a table has one width. */
function newTable(rows: readonly Row[], attributes: Record<string, string>, from: number, to: number): Draft {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const children = rows.map((row): Draft => {
    const missing = Array.from({ length: width - row.cells.length }, (): Draft => ({
      type: 'table_cell',
      text: '',
      children: [],
      from: row.from,
      to: row.from + 1,
    }));
    return {
      type: 'table_row',
      text: '',
      ...row.color,
      children: [...row.cells, ...missing],
      from: row.from,
      to: row.to,
    };
  });
  return { type: 'table', text: '', attributes, children, from, to };
}
