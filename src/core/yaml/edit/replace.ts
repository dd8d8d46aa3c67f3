// One value in the place of another: on the line where it begins, and below it. Comments on that line stay.
import { Unwritable } from './change.ts';
import { keyText, render } from './render.ts';
import type { Around } from './render.ts';
import type { ScalarValue, Written } from './scalar.ts';
import { says } from './source.ts';
import type { Part, Place, ScalarPlace } from './source.ts';
import { columnOf, lineEnd, opensLine, shifted } from './splice.ts';
import type { Splice } from './splice.ts';

/** @param behind the offset behind the `:` or the dash, for values that begin on a line of their own */
export function replace(
  place: Place,
  { inline, below }: Written,
  around: Around,
  behind: number,
): readonly Splice[] {
  const { text, lineEnd: newLine } = around.source;
  const lines = below.map((line) => newLine + line).join('');
  const put = (start: number, end: number, value: string): Splice => ({
    start,
    end,
    text: value.replaceAll('\n', newLine),
  });
  if (place.kind === 'fixed') return [];
  const under = (start: number, end: number): readonly Splice[] =>
    lines === '' && start === end ? [] : [{ start, end, text: lines }];
  switch (place.kind) {
    case 'none': {
      const sign = text[place.start - 1];
      if (sign !== ':' && sign !== '-' && !around.flow)
        throw new Unwritable(`\`${around.key}\` is written as a question, without a value`);
      const space = sign === ':' || sign === '-' ? ' ' : ': ';
      const line = lineEnd(text, place.start);
      return [
        ...(inline === '' ? [] : [put(place.start, place.start, space + inline)]),
        ...under(line, line),
      ];
    }
    case 'scalar': {
      if (isBlock(place)) {
        const header = /^[|>][-+\d]*/.exec(text.slice(place.start, place.start + 3))![0].length;
        const line = Math.min(lineEnd(text, place.start), place.end);
        return [put(...emptied(place.start, place.start + header)), ...under(line, place.end)];
      }
      const line = lineEnd(text, place.end);
      return [put(...emptied(place.start, place.end)), ...under(line, line)];
    }
    case 'list':
    case 'map': {
      if (place.flow) {
        if (place.parts.length > 0 && /(?:^|\s)#/.test(text.slice(place.start, place.end))) throw comments();
        const line = lineEnd(text, place.end);
        return [put(...emptied(place.start, place.end)), ...under(line, line)];
      }
      if (/(?:^|\s)#/.test(text.slice(place.start, place.end))) throw comments();
      const above = text.slice(0, place.start).replace(/\s+$/, '').length;
      if (inline === '') return under(above, place.end);
      return [put(behind, behind, ` ${inline}`), ...under(above, place.end)];
    }
  }

  /** A value that begins on the next line leaves no blank behind its key. */
  function emptied(start: number, end: number): [number, number, string] {
    const blanks = inline === '' ? /[ \t]*$/.exec(text.slice(behind, start))![0].length : 0;
    return [start - blanks, end, inline];
  }

  function comments(): Unwritable {
    return new Unwritable(`\`${around.key}\` holds comments that would get lost`);
  }
}

/** A text that becomes the value of a key of its own: `- Text` → `- done: Text`. */
export function wrap(place: ScalarPlace, key: string, value: ScalarValue, around: Around): readonly Splice[] {
  const { text, lineEnd: newLine } = around.source;
  const name = `${keyText(key, around.flow)}: `;
  const column = around.flow ? 0 : columnOf(text, place.start);
  if (!says(place, value, around.exact)) {
    // The lines of a block below would not be deep enough.
    const old = isBlock(place) ? undefined : { text, place };
    const after = replace(place, render(value, { ...around, column }, old), around, place.start);
    return [{ start: place.start, end: place.start, text: name }, ...after];
  }
  const [first = '', ...rest] = text.slice(place.start, place.end).split(/\r?\n/);
  const deeper = around.flow || opensLine(text, place.start) ? 0 : column - around.column;
  const lines = [name + first, ...shifted(rest, deeper)];
  return [{ start: place.start, end: place.end, text: lines.join(newLine) }];
}

/** The reverse: `- done: Text` → `- Text`. @param place the value of the only key */
export function unwrap(
  part: Part,
  place: ScalarPlace,
  value: ScalarValue,
  around: Around,
): readonly Splice[] {
  const { text, lineEnd: newLine } = around.source;
  const behind = part.colon! + /^[ \t]*/.exec(text.slice(part.colon, place.start))![0].length;
  if (!says(place, value, around.exact))
    return [
      { start: part.start, end: behind, text: '' },
      ...replace(place, render(value, around, { text, place }), around, place.start),
    ];
  const [first = '', ...rest] = text.slice(behind, place.end).split(/\r?\n/);
  const flatter = around.flow || opensLine(text, part.start) ? 0 : around.column - columnOf(text, part.start);
  return [{ start: part.start, end: place.end, text: [first, ...shifted(rest, flatter)].join(newLine) }];
}

function isBlock({ style }: ScalarPlace): boolean {
  return style === 'literal' || style === 'folded';
}
