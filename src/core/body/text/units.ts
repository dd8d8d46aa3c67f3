// Cuts a v1 text into the units that are compared, merged and replaced as a whole: a line with its marker (an item
// without its children), a code fence, a table, or something that only Notion has.

export type UnitKind = 'line' | 'code' | 'table' | 'opaque';

export interface Unit {
  readonly kind: UnitKind;
  /** How many tabs it is nested by. */
  readonly depth: number;
  /** The lines exactly as they stand in the text. */
  readonly lines: readonly string[];
  /** Index of its first line, and of the line after its last. */
  readonly start: number;
  readonly end: number;
}

/** Tags whose blocks end with their closing tag, and hold lines of their own. */
const CONTAINERS =
  /^<(details|callout|columns|column|synced_block|synced_block_reference|table|meeting-notes)\b[^>]*>/;
/** Tags that stand alone on their line. */
const SINGLES =
  /^<(?:page|database|unknown|table_of_contents|file|pdf|video|audio|empty-block|breadcrumb|embed|bookmark|[a-z]+[_-](?:block|preview))\b/;
/** Files that Notion keeps: their signed addresses change with every read. */
const HOSTED = /^!\[.*\]\(\S*(?:prod-files-secure|secure\.notion-static|file\.notion\.so|X-Amz-)\S*\)/;

/** Every non-blank part of the text in order. */
export function units(lines: readonly string[]): readonly Unit[] {
  const found: Unit[] = [];
  for (let start = 0; start < lines.length;) {
    const line = lines[start]!;
    if (line.trim() === '') {
      start += 1;
      continue;
    }
    const depth = /^\t*/.exec(line)![0].length;
    const { kind, end } = extent(lines, start, line.trim());
    found.push({ kind, depth, lines: lines.slice(start, end), start, end });
    start = end;
  }
  return found;
}

function extent(lines: readonly string[], start: number, text: string): { kind: UnitKind; end: number } {
  const fence = /^`{3,}/.exec(text)?.[0];
  if (fence !== undefined && !text.slice(fence.length).includes('`'))
    return {
      kind: 'code',
      end: closing(lines, start, (line) => /^`+$/.test(line) && line.length >= fence.length),
    };
  if (/^\$\$/.test(text)) {
    const single = text.length > 2 && text.endsWith('$$');
    return { kind: 'opaque', end: single ? start + 1 : closing(lines, start, (line) => line.endsWith('$$')) };
  }
  const tag = CONTAINERS.exec(text);
  if (tag) {
    const kind = tag[1] === 'table' ? 'table' : 'opaque';
    return { kind, end: tag[0].endsWith('/>') ? start + 1 : closingTag(lines, start, tag[1]!) };
  }
  const opaque = SINGLES.test(text) || HOSTED.test(text);
  return { kind: opaque ? 'opaque' : 'line', end: start + 1 };
}

/** The line after the first one that closes, or the end of the text where none does. */
function closing(lines: readonly string[], start: number, closes: (line: string) => boolean): number {
  const at = lines.findIndex((line, index) => index > start && closes(line.trim()));
  return at < 0 ? lines.length : at + 1;
}

function closingTag(lines: readonly string[], start: number, tag: string): number {
  let open = 0;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at]!;
    open += [...line.matchAll(new RegExp(`(?<!\\\\)<${tag}\\b[^>]*?(/?)>`, 'g'))].filter(
      ([, self]) => self === '',
    ).length;
    open -= [...line.matchAll(new RegExp(`(?<!\\\\)</${tag}>`, 'g'))].length;
    if (open <= 0) return at + 1;
  }
  return lines.length;
}
