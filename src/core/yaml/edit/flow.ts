// A list or map in brackets, rearranged: what stays keeps the commas, blanks and comments around it.
import type { Collection } from './source.ts';
import { columnOf, lineEnd, lineStart, nextLine, opensLine, spliced } from './splice.ts';
import type { Splice } from './splice.ts';

/** A part of the collection with changes inside, or new text. */
export type ArrangedFlow =
  | { readonly from: number; readonly splices: readonly Splice[]; readonly inPlace: boolean }
  | { readonly text: string };

/** Undefined where a comment inside would be lost. */
export function arrangeFlow(
  text: string,
  newLine: string,
  collection: Collection,
  arranged: readonly ArrangedFlow[],
): Splice | undefined {
  const { parts, start, end } = collection;
  const contents = arranged.map((each) =>
    'from' in each ? spliced(text, each.splices, parts[each.from]!.start, parts[each.from]!.end) : each.text,
  );
  const lined =
    parts.every((part) => opensLine(text, part.start)) && opensLine(text, end - 1) && parts.length > 0;
  if (lined) return onLines(text, newLine, collection, arranged, contents);

  const between = (index: number): string =>
    index < parts.length - 1 ? text.slice(parts[index]!.end, parts[index + 1]!.start) : ', ';
  const head = text.slice(start + 1, parts[0]?.start ?? end - 1);
  const tail = parts.length > 0 ? text.slice(parts.at(-1)!.end, end - 1) : '';
  let lost = parts.map((_, index) => between(index)).filter((gap) => gap.includes('#')).length;
  const body = contents.map((content, at) => {
    const [each, next] = [arranged[at]!, arranged[at + 1]];
    if (next === undefined) return content;
    const adjacent = 'from' in each && 'from' in next && next.from === each.from + 1;
    const gap = adjacent ? between(each.from) : ', ';
    if (gap.includes('#')) lost -= 1;
    return content + gap;
  });
  if (lost > 0) return undefined;
  return { start: start + 1, end: end - 1, text: head + body.join('') + tail };
}

/** One part on each line: the comments above it and behind it go with it. */
function onLines(
  text: string,
  newLine: string,
  { parts, end }: Collection,
  arranged: readonly ArrangedFlow[],
  contents: readonly string[],
): Splice {
  const indent = ' '.repeat(columnOf(text, parts[0]!.start));
  const closing = lineStart(text, end - 1);
  const rows = parts.map((part, index) => {
    const from = index === 0 ? lineStart(text, part.start) : nextLine(text, parts[index - 1]!.end);
    return {
      before: text.slice(from, part.start),
      after: text.slice(part.end, lineEnd(text, part.end)).replace(/^[ \t]*,/, ''),
      start: from,
      end: nextLine(text, part.end),
    };
  });
  const last = parts.at(-1)!;
  const trailing = text.slice(last.end, closing).replace(/#.*/g, '').includes(',');
  const body = arranged.map((each, at) => {
    const row = 'from' in each ? rows[each.from]! : { before: indent, after: '' };
    const comma = at < arranged.length - 1 || trailing ? ',' : '';
    return row.before + contents[at]! + comma + row.after + newLine;
  });
  return { start: rows[0]!.start, end: rows.at(-1)!.end, text: body.join('') };
}
