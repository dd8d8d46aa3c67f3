/**
 * Pairs of `*`, `_` and `~~`, by CommonMark's delimiter algorithm. Whether a delimiter may open or close is simpler
 * here than there: only the whitespace around it counts (and, for `_`, letters and digits).
 */
import { withMarks } from './runs.ts';
import type { Marks, Run } from './runs.ts';

/** A row of equal characters that may open or close an emphasis. */
export interface Delimiter {
  readonly char: '*' | '_' | '~';
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** How many of the characters no pair has used yet. */
  left: number;
}

export type InlineNode = { readonly runs: readonly Run[] } | Delimiter;

/** The runs of a row of nodes: pairs become marks, delimiters without a partner become text. */
export function resolveEmphasis(nodes: readonly InlineNode[]): Run[] {
  const open: InlineNode[] = [];
  for (const node of nodes) {
    if ('char' in node && node.closes) close(open, node);
    open.push(node);
  }
  return open.flatMap(runsOf);
}

function close(open: InlineNode[], closer: Delimiter): void {
  while (closer.left > 0) {
    const at = open.findLastIndex((node) => 'char' in node && matches(node, closer));
    const opener = open[at];
    if (opener === undefined || !('char' in opener)) return;
    const size = opener.left >= 2 && closer.left >= 2 ? 2 : 1;
    opener.left -= size;
    closer.left -= size;
    const inner = open.splice(at + 1).flatMap(runsOf);
    open.push({ runs: withMarks(inner, marksOf(closer.char, size)) });
  }
}

function matches(opener: Delimiter, closer: Delimiter): boolean {
  if (opener.char !== closer.char || !opener.opens || opener.left === 0) return false;
  if (opener.char === '~') return true;
  // CommonMark's rule of three keeps `**a*b**` from pairing a single star with half of a double one.
  const ambiguous = opener.closes || closer.opens;
  return (
    !ambiguous ||
    (opener.length + closer.length) % 3 !== 0 ||
    (opener.length % 3 === 0 && closer.length % 3 === 0)
  );
}

function marksOf(char: Delimiter['char'], size: number): Marks {
  if (char === '~') return { strike: true };
  return size === 2 ? { bold: true } : { italic: true };
}

function runsOf(node: InlineNode): readonly Run[] {
  if ('runs' in node) return node.runs;
  return [{ kind: 'text', text: node.char.repeat(node.left), marks: {} }];
}
