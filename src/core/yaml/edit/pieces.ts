// A list or map in block style as pieces of whole lines: each item with the comments above it and behind it, and the
// blank lines between. Put together in another order they are the same list, rearranged.
import type { Collection } from './source.ts';
import { columnOf, lineEnd, lineStart, nextLine, opensLine, spliced } from './splice.ts';
import type { Splice } from './splice.ts';

/** Offsets: `gap` is what stands between the piece before and this one, mostly blank lines. */
export interface Piece {
  readonly gap: number;
  readonly start: number;
  readonly end: number;
}

/** What becomes of a collection: a part of it with changes inside, or new lines with their indentation. */
export type Arranged =
  | { readonly from: number; readonly splices: readonly Splice[]; readonly inPlace: boolean }
  | { readonly lines: readonly string[] };

/** The part with its comments. @param top it stands in the map of the whole file */
export function pieceOf(text: string, { parts }: Collection, index: number, top: boolean): Piece {
  const part = parts[index]!;
  const before = parts[index - 1];
  const column = columnOf(text, part.start);
  const above = before && endOf(text, before.end, columnOf(text, before.start), part.start);
  const line = lineStart(text, part.start);
  // Comments above the first key of a file speak of the file.
  const floor = above ?? (top ? line : 0);
  const start = opensLine(text, part.start) ? leadOf(text, line, column, floor) : part.start;
  return { gap: above ?? start, start, end: endOf(text, part.end, column, parts[index + 1]?.start) };
}

/** Comment lines right above belong to the part, unless they are indented as deep as what is inside of the one before. */
function leadOf(text: string, line: number, column: number, floor: number): number {
  let start = line;
  while (start > floor) {
    const above = lineStart(text, start - 1);
    const comment = /^([ \t]*)#/.exec(text.slice(above, lineEnd(text, above)));
    if (above < floor || !comment || comment[1]!.length > column) break;
    start = above;
    if (above === 0) break;
  }
  return start;
}

/** Behind the last line of a part and of the deeper comments below it. */
function endOf(text: string, contentEnd: number, column: number, limit: number = text.length): number {
  let end = nextLine(text, contentEnd);
  for (let line = end; line < limit; line = nextLine(text, line)) {
    const content = text.slice(line, lineEnd(text, line));
    const comment = /^([ \t]*)#/.exec(content);
    if (comment ? comment[1]!.length <= column : content.trim() !== '') break;
    if (comment) end = nextLine(text, line);
  }
  return end;
}

/** A piece as whole lines, the first one indented like the others, and ended even at the end of the file. */
export function linesOf(text: string, newLine: string, piece: Piece, splices: readonly Splice[]): string {
  const indent = opensLine(text, piece.start) ? '' : ' '.repeat(columnOf(text, piece.start));
  const body = indent + spliced(text, splices, piece.start, piece.end);
  return body.endsWith('\n') ? body : body + newLine;
}

/** The collection with its pieces rearranged, as one splice. */
export function arrangeBlock(
  text: string,
  newLine: string,
  collection: Collection,
  arranged: readonly Arranged[],
  top: boolean,
): Splice {
  const pieces = collection.parts.map((_, index) => pieceOf(text, collection, index, top));
  const gaps = pieces.map(({ gap, start }) => text.slice(gap, start));
  const body: string[] = [];
  let next = 0;
  for (const each of arranged) {
    if ('lines' in each) {
      body.push(body.length > 0 && isSpaced(gaps, next) ? newLine : '');
      body.push(...each.lines.map((line) => line + newLine));
    } else {
      const gap = each.inPlace
        ? settled(gaps.slice(next, each.from + 1))
        : isSpaced(gaps, next)
          ? newLine
          : '';
      body.push(body.length > 0 || gap.includes('#') ? gap : '');
      body.push(linesOf(text, newLine, pieces[each.from]!, each.splices));
      if (each.inPlace) next = each.from + 1;
    }
  }
  const left = settled(gaps.slice(next));
  if (left.includes('#')) body.push(left);

  const { start } = pieces[0]!;
  const { end } = pieces.at(-1)!;
  const whole = opensLine(text, start) ? body.join('') : body.join('').replace(/^[ \t]+/, '');
  const unended = end === text.length && !text.endsWith('\n');
  return { start, end, text: unended ? whole.replace(/\r?\n$/, '') : whole };
}

/** What stays of the gaps around removed pieces: comments that stand apart from them, and one of the blank stretches. */
function settled(gaps: readonly string[]): string {
  const comments = gaps.filter((gap) => gap.includes('#'));
  return comments.length > 0 ? comments.join('') : (gaps.findLast((gap) => gap !== '') ?? '');
}

/** Whether blank lines stand around that place, as far as it has neighbours. */
function isSpaced(gaps: readonly string[], next: number): boolean {
  const around = [next - 1, next].filter((index) => index > 0 && index < gaps.length);
  return around.length > 0 && around.every((index) => gaps[index] !== '');
}
