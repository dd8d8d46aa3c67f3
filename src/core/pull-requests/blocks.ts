// Which lines of Markdown are text of the author: not fenced or indented code, not a quote, not where a link leads.

/** Goes through a text line by line. */
export class Blocks {
  #fence: { readonly mark: string; readonly indent: number } | undefined;
  /** Where the text of the list items begins that are open, the innermost last. */
  #items: number[] = [];
  /** Or after what ends a paragraph just as well: only there may indented code begin. */
  #afterBlank = true;

  /** Whether the next line is read. */
  isRead(line: string): boolean {
    if (this.#fence) {
      if (closes(line, this.#fence)) this.#fence = undefined;
      this.#afterBlank = true;
      return false;
    }
    const afterBlank = this.#afterBlank;
    let { width, at } = indentOf(line, 0, 0);
    this.#afterBlank = at === line.length || /^#{1,6}\s/.test(line.slice(at, at + 7));
    if (at === line.length) return false;
    if (afterBlank || this.#afterBlank) this.#leaveItems(width);
    if (afterBlank && width >= (this.#items.at(-1) ?? 0) + 4) {
      // The next line is code as well, as if it came after a blank one.
      this.#afterBlank = true;
      return false;
    }
    for (let item = itemAt(line, at); item; item = itemAt(line, at)) {
      this.#leaveItems(width);
      const next = indentOf(line, at + item, width + item);
      const code = next.width > width + item + 4;
      this.#items.push(code ? width + item + 1 : next.width);
      if (code) return false;
      ({ width, at } = next);
    }
    const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(line.slice(at));
    if (fence) this.#fence = { mark: fence[1] ?? fence[2]!, indent: width };
    return !fence && line[at] !== '>' && !leadsElsewhere(line.slice(at));
  }

  /** Those that a text in column `width` is no part of. */
  #leaveItems(width: number): void {
    while (this.#items.length > 0 && width < this.#items.at(-1)!) this.#items.pop();
  }
}

function closes(line: string, fence: { readonly mark: string; readonly indent: number }): boolean {
  const { width, at } = indentOf(line, 0, 0);
  const rest = line.slice(at).trimEnd();
  return (
    width < fence.indent + 4 &&
    rest.length >= fence.mark.length &&
    rest === fence.mark[0]!.repeat(rest.length)
  );
}

/** The length of a list item's marker, with a space or the end behind it. */
function itemAt(line: string, at: number): number | undefined {
  const marker = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/.exec(line.slice(at, at + 12))?.[0];
  return marker?.length;
}

/** Past the spaces from `at` on, which stands in column `width`. */
function indentOf(line: string, at: number, width: number): { readonly width: number; readonly at: number } {
  let column = width;
  let index = at;
  for (; line[index] === ' ' || line[index] === '\t'; index++)
    column += line[index] === '\t' ? 4 - (column % 4) : 1;
  return { width: column, at: index };
}

/** `[label]: address` shows nothing. */
function leadsElsewhere(line: string): boolean {
  return /^\[[^[\]]+\]:[ \t]*(?:<|[/#.]|[a-z][a-z0-9+.-]*:)/i.test(line);
}
