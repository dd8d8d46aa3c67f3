// Rows of Notion as a table that fits the screen.
import { columns, width, type Styles } from './screen.ts';

/** What stands in a cell: lists separated by commas, nothing where there is nothing. */
export function cell(value: unknown): string {
  if (Array.isArray(value)) return value.map(cell).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Lines of a table of at most `most` columns; the widest cells are shortened first. */
export function table(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  { bold, dim }: Styles,
  most = columns - 2,
): string[] {
  const gap = '  ';
  const widths = names.map((name, at) => Math.max(width(name), ...rows.map((row) => width(row[at] ?? ''))));
  const total = (): number => widths.reduce((sum, each) => sum + each + gap.length, -gap.length);
  while (total() > most) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = widths[widest]! - 1;
  }
  const line = (cells: readonly string[]): string =>
    cells
      .map((text, at) => fit(text, widths[at]!))
      .join(gap)
      .trimEnd();
  return [bold(line(names)), dim(widths.map((each) => '─'.repeat(each)).join(gap)), ...rows.map(line)];
}

function fit(text: string, wanted: number): string {
  const characters = [...text];
  return characters.length > wanted ? `${characters.slice(0, wanted - 1).join('')}…` : text.padEnd(wanted);
}
