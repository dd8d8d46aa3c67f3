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
  const line = oneLine(text);
  const characters = Array.from(line);
  const shown = characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : line;
  return shown
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

/** A Markdown link; the address is kept only when it is plain http(s). */
export function link(text: string, url: string | undefined): string {
  const label = inline(text);
  return url !== undefined && /^https?:\/\/[^\s()<>"]+$/.test(url) ? `[${label}](${url})` : label;
}

/** A label inside Mermaid: quoted, without anything that ends the quotes or starts an entity. */
export function mermaidLabel(text: string, most = 48): string {
  const characters = Array.from(oneLine(text));
  const shown = characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : characters.join('');
  return `"${shown.replace(/[&"<>`#;\\]/g, (character) => `#${character.charCodeAt(0)};`)}"`;
}
