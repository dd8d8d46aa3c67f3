// What a file may ask of us before anything parses it: its size and its nesting. The parser recurses, and deep
// nesting exhausts the stack or, worse, the memory of the process, which nothing can catch.
import { CST, Lexer } from 'yaml';

/** In bytes of UTF-8. */
export const maxBytes = 1_000_000;
export const maxDepth = 100;
/** How many values all aliases of a file together may stand for. */
export const maxAliased = 10_000;

/** The size of a text in bytes of UTF-8. */
export function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

const blank = new Set(['newline', 'space', 'comment', 'byte-order-mark', 'doc-mode', 'flow-error-end']);
const opens = new Set(['flow-map-start', 'flow-seq-start']);
const closes = new Set(['flow-map-end', 'flow-seq-end']);
/** What may stand before a deeper value on the same line. */
const leads = new Set(['seq-item-ind', 'explicit-key-ind', 'anchor', 'tag']);
/** Marks of the lexer that stand for no text. */
const marks: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** Offset of the first place that is nested deeper than `maxDepth`, or undefined. */
export function tooDeepAt(text: string): number | undefined {
  if (cannotBeDeep(text)) return undefined;
  const indents: number[] = [];
  let flow = 0;
  let offset = 0;
  let column = 0;
  let lineStart = true;
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token) ?? 'scalar';
    if (opens.has(type)) flow += 1;
    else if (closes.has(type)) flow -= 1;
    else if (flow === 0 && lineStart && !blank.has(type)) {
      while (indents.length > 0 && indents.at(-1)! >= column) indents.pop();
      indents.push(column);
      lineStart = leads.has(type);
    }
    if (flow + indents.length > maxDepth) return offset;
    if (marks.has(token)) continue;
    offset += token.length;
    column += token.length;
    if (type === 'newline') {
      column = 0;
      lineStart = true;
    }
  }
  return undefined;
}

/**
 * A quick look that settles it for nearly every file: each level of a block is further in than the one around it, and
 * each level of a flow has its bracket.
 */
function cannotBeDeep(text: string): boolean {
  let furthest = 0;
  for (const [start] of text.matchAll(/^[ \t\uFEFF]*(?:[-?][ \t]+)*[&!]?/gm)) {
    // Anchors and tags may stand before deeper values, at any length.
    if (/[&!]$/.test(start)) return false;
    furthest = Math.max(furthest, start.length);
  }
  const brackets = text.match(/[[{]/g)?.length ?? 0;
  return furthest + 1 + brackets <= maxDepth;
}
