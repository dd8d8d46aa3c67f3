// Texts over several lines, after `|` and `>`: the header with its comment stays, and of the lines only those that
// change.
import { paragraphs, refolded, rewritten } from './fold.ts';
import { contentColumn } from './layout.ts';
import { lineEnd, nextLine } from './splice.ts';
import type { ScalarPlace } from './source.ts';
import type { Spot, Written } from './scalar.ts';

interface Block {
  readonly indicator: string;
  readonly chomping: string;
  readonly column: number;
  /** Its lines as they stand in the file. */
  readonly lines: readonly string[];
}

/** `value` after `|`, with the lines of the block scalar that stood there; undefined where it cannot hold the value. */
export function literal(value: string, spot: Spot, old: Block | undefined): Written | undefined {
  if (value === '' || /^[\s]/.test(value)) return undefined;
  const body = value.replace(/\n+$/, '');
  const { column, lines } = old ?? { column: spot.column + spot.layout.text, lines: [] };
  const indent = ' '.repeat(column);
  const below = rewritten(
    lines.map((line) => ({ text: line.slice(column), lines: [line] })),
    body.split('\n'),
    (line) => [line === '' ? '' : indent + line],
  ).flat();
  const blanks = Array.from({ length: Math.max(0, value.length - body.length - 1) }, () => '');
  return {
    inline: `|${old?.indicator ?? ''}${chomping(value, spot, old)}`,
    below: [...below, ...blanks],
  };
}

/** The same after `>`. */
export function folded(value: string, spot: Spot, old: Block): Written | undefined {
  const body = value.replace(/\n+$/, '');
  const stripped = old.lines.map((line) => line.slice(old.column));
  if (/^[ \t]|\n[ \t]/.test(value) || stripped.some((line) => /^[ \t]/.test(line))) return undefined;
  const width = Math.max(80 - old.column, ...stripped.map((line) => line.length));
  const indent = ' '.repeat(old.column);
  return {
    inline: `>${old.indicator}${chomping(value, spot, old)}`,
    below: refolded(paragraphs(stripped), body.split('\n'), width).map((line) =>
      line === '' ? '' : indent + line,
    ),
  };
}

/** Where blanks at the end do not matter, whatever stood there; else exactly what the value needs. */
function chomping(value: string, { exact }: Spot, old: Block | undefined): string {
  if (!exact) return old?.chomping ?? '';
  return value.endsWith('\n\n') ? '+' : value.endsWith('\n') ? '' : '-';
}

/** How a block scalar is written, and where its header ends. */
export function blockOf(text: string, { start, end }: ScalarPlace, column: number): Block {
  const header = /^[|>]([-+]?)([1-9]?)([-+]?)/.exec(text.slice(start, start + 3))!;
  const [, before = '', indicator = '', after = ''] = header;
  const first = nextLine(text, start);
  return {
    indicator,
    chomping: before || after,
    column:
      indicator === ''
        ? (contentColumn(text, start, end) ?? column + 2)
        : Math.max(0, column) + Number(indicator),
    lines: end > lineEnd(text, start) ? text.slice(first, end).split(/\r?\n/) : [],
  };
}
