// Where the story is told: headings, captions and blocks of text, at most 100 columns wide.
import { stripVTControlCharacters } from 'node:util';

export const columns = 100;

export type Style = (text: string) => string;

export interface Styles {
  readonly bold: Style;
  readonly dim: Style;
  readonly red: Style;
  readonly green: Style;
  readonly yellow: Style;
  readonly cyan: Style;
}

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};

/** Styles as escape sequences, or none where the output takes none. */
export function styles(colours: boolean): Styles {
  return Object.fromEntries(
    Object.entries(codes).map(([name, [on, off]]): [string, Style] => [
      name,
      (text) => (colours && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text),
    ]),
  ) as unknown as Styles;
}

/** Columns that a text takes; escape sequences take none. */
export function width(text: string): number {
  return [...stripVTControlCharacters(text)].length;
}

/** Lines of at most `most` columns, broken between words; the second and later ones begin with `indent`. */
export function wrap(text: string, most: number, indent = ''): string[] {
  const [, start = '', rest = ''] = /^( *)(.*)$/.exec(text) ?? [];
  const [first = '', ...words] = rest.split(' ');
  const lines = [`${start}${first}`];
  for (const word of words) {
    const line = `${lines.at(-1)} ${word}`;
    if (width(line) <= most) lines[lines.length - 1] = line;
    else lines.push(`${indent}${word}`);
  }
  return lines;
}

export class Screen {
  readonly styles: Styles;
  readonly #write: (text: string) => void;

  constructor(write: (text: string) => void, colours: boolean) {
    this.#write = write;
    this.styles = styles(colours);
  }

  title(text: string): void {
    this.lines([this.styles.bold(text), '']);
  }

  heading(text: string): void {
    const rule = '─'.repeat(Math.max(3, columns - width(text) - 4));
    this.lines([this.styles.cyan(this.styles.bold(`── ${text} ${rule}`)), '']);
  }

  /** A paragraph of the storyteller. */
  say(text: string): void {
    for (const paragraph of text.split('\n')) this.lines(wrap(paragraph, columns));
    this.lines(['']);
  }

  /** How a run of the action went. */
  ran(text: string): void {
    this.lines([this.styles.green(`▶ Plan Sync ran: ${text}`), '']);
  }

  /** Lines under a label, with a bar on their left. */
  block(label: string, lines: readonly string[]): void {
    const { bold, dim } = this.styles;
    this.lines([
      `${dim('┌')} ${bold(label)}`,
      ...lines.map((line) => `${dim('│')} ${line}`.trimEnd()),
      dim('└'),
      '',
    ]);
  }

  lines(lines: readonly string[]): void {
    this.#write(`${lines.join('\n')}\n`);
  }
}
