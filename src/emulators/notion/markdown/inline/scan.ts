/** Finding where a piece of inline markup ends, without being misled by escapes and code. */

export interface CodeSpan {
  readonly ticks: string;
  /** Undefined when the backticks have no partner and are text. */
  readonly code: string | undefined;
  readonly end: number;
}

/** The code span that starts with the backticks at a place. Its text is literal. */
export function codeSpan(source: string, at: number): CodeSpan {
  const ticks = /^`+/.exec(source.slice(at))?.[0] ?? '';
  const start = at + ticks.length;
  for (const row of source.slice(start).matchAll(/`+/g)) {
    if (row[0].length !== ticks.length) continue;
    const code = source.slice(start, start + row.index);
    const padded = /^ .*[^ ].* $/.test(code) || /^ [^ ] $/.test(code);
    return { ticks, code: padded ? code.slice(1, -1) : code, end: start + row.index + ticks.length };
  }
  return { ticks, code: undefined, end: start };
}

/** The next place worth looking at: behind an escaped character or a code span, else one further. */
export function stepOver(source: string, at: number): number {
  const char = source.charAt(at);
  if (char === '\\') return at + 2;
  return char === '`' ? codeSpan(source, at).end : at + 1;
}

/** The end tag that belongs to a start tag before `from`, or undefined. */
export function closingTag(
  source: string,
  from: number,
  name: string,
): { readonly start: number; readonly end: number } | undefined {
  const closing = `</${name}>`;
  let depth = 1;
  for (let at = from; at < source.length; at = stepOver(source, at)) {
    if (source.startsWith(closing, at)) depth -= 1;
    else if (source.startsWith(`<${name}`, at)) depth += 1;
    if (depth === 0) return { start: at, end: at + closing.length };
  }
  return undefined;
}

/** The place of the bracket that closes the one at `at`, or undefined. */
export function closingBracket(source: string, at: number, open: string, close: string): number | undefined {
  let depth = 0;
  for (let place = at; place < source.length; place = stepOver(source, place)) {
    const char = source.charAt(place);
    if (char === open) depth += 1;
    else if (char === close) depth -= 1;
    if (depth === 0) return place;
  }
  return undefined;
}
