// The text of a section as a list of pieces that are merged one by one: a line with its marker, a code block, a
// table. Two pieces are the same when they say the same, whatever Notion did to their spelling.
import { canonicalUnit } from './dialect.ts';
import { units } from './text/units.ts';

export interface Piece {
  /** What it says and how deep it is nested, without the state of its box. */
  readonly key: string;
  /** Of a to-do; undefined for anything else. */
  readonly checked: boolean | undefined;
  /** Its lines as they stand on its side. */
  readonly lines: readonly string[];
  /** Only Notion can hold it: it never enters a file. */
  readonly opaque: boolean;
  /** Index of its first line in the text, and of the line after its last. */
  readonly start: number;
  readonly end: number;
}

const BOX = /^(\t*- \[)([ xX])(\])/;

/** The pieces of a v1 text in order. */
export function pieces(text: string): readonly Piece[] {
  return units(text.split('\n')).flatMap((unit) => {
    if (unit.lines[0]!.trim() === '<empty-block/>') return [];
    const box = unit.kind === 'line' ? BOX.exec(unit.lines[0]!) : null;
    return [
      {
        key: `${unit.depth} ${canonicalUnit(unit).replace(/^- \[[ x]\]/, '- []')}`,
        checked: box ? box[2] !== ' ' : undefined,
        lines: unit.lines,
        opaque: unit.kind === 'opaque',
        start: unit.start,
        end: unit.end,
      },
    ];
  });
}

/** The v1 text of pieces. */
export function textOf(list: readonly Piece[]): string {
  return list.flatMap(({ lines }) => lines).join('\n');
}

/** The piece with its box in that state, everything else as it was spelled. */
export function withBox(piece: Piece, checked: boolean): Piece {
  if (piece.checked === undefined || piece.checked === checked) return piece;
  const [first = '', ...rest] = piece.lines;
  return { ...piece, checked, lines: [first.replace(BOX, `$1${checked ? 'x' : ' '}$3`), ...rest] };
}

/** What tells a piece from another, its box included. */
export function identity({ key, checked }: Piece): string {
  return checked === undefined ? key : `${checked ? 'x' : ' '} ${key}`;
}
