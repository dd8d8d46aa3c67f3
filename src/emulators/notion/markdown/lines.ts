/** Markdown as lines with their indentation, and a place to read from. */
import type { MarkdownSwitches } from './switches.ts';

export interface Line {
  /** The whole line. */
  readonly raw: string;
  /** Without whitespace around it. */
  readonly content: string;
  /** Columns of indentation; a tab is four. */
  readonly width: number;
}

/** Where reading stands. `at` moves, everything else stays. */
export interface Reader {
  readonly lines: readonly Line[];
  readonly switches: MarkdownSwitches;
  at: number;
}

/** A line this much further in is a child; fewer columns are sloppy typing. */
export const CHILD_INDENT = 2;

/** The lines of a text, blank ones included. */
export function splitLines(markdown: string): Line[] {
  return markdown.split(/\r?\n/).map((raw) => {
    const indent = /^[ \t]*/.exec(raw)?.[0] ?? '';
    return { raw, content: raw.trim(), width: indent.replaceAll('\t', '    ').length };
  });
}

/** The index of the line that closes the tag opened at `from`, on about its indentation; undefined when none does. */
export function closingLine(lines: readonly Line[], from: number, name: string): number | undefined {
  const opening = lines[from];
  if (opening === undefined) return undefined;
  let depth = 0;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.content === '') continue;
    if (line.width + CHILD_INDENT <= opening.width) return undefined;
    if (line.width >= opening.width + CHILD_INDENT) continue;
    if (line.content === `</${name}>`) depth -= 1;
    else if (line.content.startsWith(`<${name}`) && /^[\s>]/.test(line.content.slice(name.length + 1))) {
      if (!line.content.endsWith(`</${name}>`)) depth += 1;
    }
    if (depth === 0) return at;
  }
  return undefined;
}
