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

/** Offset of the first place that is nested deeper than `maxDepth`, or undefined. */
export function tooDeepAt(text: string): number | undefined {
  const indents: number[] = [];
  let flow = 0;
  let offset = 0;
  let column = 0;
  let lineStart = true;
  for (const token of new Lexer().lex(text)) {
    switch (CST.tokenType(token)) {
      case 'newline':
        column = -token.length;
        lineStart = true;
        break;
      case 'flow-map-start':
      case 'flow-seq-start':
        flow += 1;
        break;
      case 'flow-map-end':
      case 'flow-seq-end':
        flow -= 1;
        break;
      case 'seq-item-ind':
      case 'explicit-key-ind':
      case 'scalar':
        if (flow === 0 && lineStart) {
          while (indents.length > 0 && indents.at(-1)! >= column) indents.pop();
          indents.push(column);
          lineStart = CST.tokenType(token) !== 'scalar';
        }
        break;
    }
    if (flow + indents.length > maxDepth) return offset;
    // These three mark where something begins and are no part of the text.
    if (token === CST.DOCUMENT || token === CST.FLOW_END || token === CST.SCALAR) continue;
    offset += token.length;
    column += token.length;
  }
  return undefined;
}
