/** Where the strings of an edit stand in a page's text, and the errors when they stand nowhere or too often. */

/** A replacement of a stretch of text: character offsets into the text before the edit, in order, without overlap. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** An edit that Notion refuses: status 400, code `validation_error`. */
export class MarkdownEditError extends Error {
  readonly additionalData: Readonly<Record<string, unknown>> | undefined;

  constructor(message: string, additionalData?: Readonly<Record<string, unknown>>) {
    super(message);
    this.name = 'MarkdownEditError';
    this.additionalData = additionalData;
  }
}

/** One entry of `content_updates`. */
export interface ContentUpdate {
  readonly old_str: string;
  readonly new_str: string;
  readonly replace_all_matches?: boolean;
}

/** The places that an entry replaces: exact and case-sensitive. Several only when it asks for all of them. */
export function matchUpdate(content: string, update: ContentUpdate): Replacement[] {
  const { old_str: wanted, new_str: text } = update;
  if (wanted === '') throw new MarkdownEditError('`old_str` must not be empty.');
  const found: Replacement[] = [];
  for (
    let from = content.indexOf(wanted);
    from !== -1;
    from = content.indexOf(wanted, from + wanted.length)
  ) {
    found.push({ from, to: from + wanted.length, text });
  }
  if (found.length === 0)
    throw new MarkdownEditError(`Could not find \`old_str\` in the page content: ${quote(wanted)}`);
  if (found.length > 1 && update.replace_all_matches !== true) {
    throw new MarkdownEditError(
      `Found ${String(found.length)} matches for \`old_str\`: ${quote(wanted)}. ` +
        'Set `replace_all_matches` to true or include more of the surrounding content.',
    );
  }
  return found;
}

/** The stretch that a `start...end` selector names: from the first match of its start to the end text behind it. */
export function matchSelector(
  content: string,
  selector: string,
): { readonly from: number; readonly to: number } {
  const dots = selector.indexOf('...');
  const start = dots === -1 ? selector : selector.slice(0, dots);
  const end = dots === -1 ? '' : selector.slice(dots + 3);
  const from = selector === '' ? -1 : content.indexOf(start);
  const last = from === -1 ? -1 : content.indexOf(end, from + start.length);
  if (last === -1) throw new MarkdownEditError(`String not found: ${quote(selector)}`);
  return { from, to: last + end.length };
}

function quote(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
