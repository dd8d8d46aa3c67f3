// Text that came from people, made harmless where it is shown: in Markdown on GitHub, in Mermaid, in a log line.

// Controls, zero-width and bidirectional marks: invisible, and able to make a line read as something else.
const invisible = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** A zero-width space as an entity: it breaks mentions and references and cannot be seen. */
const gap = '&#8203;';

/** One line of visible characters. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(invisible, '').trim();
}

/**
 * Inline Markdown that shows `text` literally on GitHub: no markup, no HTML, no mention, no reference to an issue
 * (and so no closing keyword), no table break. Longer texts end in an ellipsis after `most` characters.
 */
export function inline(text: string, most = 300): string {
  return shorten(oneLine(text), most)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~$]/g, (character) => `\\${character}`)
    .replace(/^([-=]|\d+[.)])/, (start) => start.replace(/[-=.)]/, (character) => `\\${character}`))
    .replace(/@(?=\w)/g, `@${gap}`)
    .replace(/\\#(?=\d)/g, `\\#${gap}`)
    .replace(/\bGH-(?=\d)/gi, (word) => `${word}${gap}`)
    .replace(/:\/\//g, `:${gap}//`)
    .replace(/\bwww\./gi, (word) => `${word}${gap}`);
}

/** The same for a text of several lines in a cell of a table: below one another, empty ones left out. */
export function inlineLines(text: string, most = 300): string {
  const lines = text.split(/\r?\n/).map(oneLine);
  const whole = lines.filter((line) => line !== '').join('\n');
  return shorten(whole, most)
    .split('\n')
    .map((line) => inline(line, most))
    .join('<br>');
}

/** A Markdown link; the address is kept only when it is plain http(s) and can end neither the link nor a table cell. */
export function link(text: string, url: string | undefined, most = 300): string {
  const label = inline(text, most);
  return url !== undefined && /^https?:\/\/[^\s()<>"`|\\[\]]+$/.test(url) ? `[${label}](${url})` : label;
}

/** A code span that shows one line of `text`, fenced by more backticks than it has in a row. */
export function codeSpan(text: string, most = 300): string {
  const line = shorten(oneLine(text), most);
  const longest = Math.max(0, ...Array.from(line.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}

/** A label inside Mermaid: quoted, without anything that ends the quotes or starts an entity. */
export function mermaidLabel(text: string, most = 48): string {
  const label = shorten(oneLine(text), most);
  return `"${label.replace(/[&"<>`#;\\]/g, (character) => `#${character.charCodeAt(0)};`)}"`;
}

/** At most `most` characters, the last of them an ellipsis where something was left out. */
function shorten(line: string, most: number): string {
  const characters = Array.from(line);
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : line;
}
