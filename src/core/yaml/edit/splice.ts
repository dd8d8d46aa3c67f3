// Pieces of text put in the place of others, and the lines around an offset. Everything that edits a file is said in
// these terms, so that what no splice covers cannot change.

/** `text` in place of what stands from `start` to `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The stretch of `text` from `start` to `end` with the splices that lie in it; they do not overlap. */
export function spliced(
  text: string,
  splices: readonly Splice[],
  start = 0,
  end: number = text.length,
): string {
  let done = start;
  const parts = [...splices]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .flatMap((splice) => {
      const kept = text.slice(done, splice.start);
      done = splice.end;
      return [kept, splice.text];
    });
  return parts.join('') + text.slice(done, end);
}

export function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && text.startsWith('\uFEFF') ? Math.min(1, offset) : start;
}

/** The end of the line, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

/** Behind the line break of the line. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** How many characters stand before it on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** True when only blanks stand before it on its line. */
export function opensLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '';
}

/** Lines moved to the right, or to the left as far as they have blanks. Empty lines stay empty. */
export function shifted(lines: readonly string[], by: number): readonly string[] {
  if (by >= 0) return lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));
  const blanks = new RegExp(`^ {0,${-by}}`);
  return lines.map((line) => line.replace(blanks, ''));
}
