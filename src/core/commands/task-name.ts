// Which task or plan a word of a command names, and what was probably meant where it names none.
import { closest } from '../did-you-mean.ts';
import type { CommandContext } from './model.ts';

/** Longer words are no slip of the pen: nothing is guessed for them. */
const longestSlip = 40;

export type Named =
  | { readonly kind: 'task'; readonly id: string }
  /** It looks like an ID, or like a slip in one, and is none. */
  | { readonly kind: 'unknown'; readonly text: string; readonly guess: string | undefined }
  | { readonly kind: 'words' };

/** What `word` names, in any case; brackets around it and a comma or colon behind it say nothing. */
export function taskNamed(word: string, { ids, keys }: CommandContext): Named {
  if (word.length > longestSlip) return { kind: 'words' };
  const text = bare(word);
  const upper = text.toUpperCase();
  const id = ids.get(upper) ?? folded(ids).get(upper);
  if (id !== undefined) return { kind: 'task', id };
  const shape = /^([A-Z][A-Z0-9]{1,9})-\d{1,9}$/.exec(upper);
  const guess = nearestId(upper, ids);
  if (shape && (guess !== undefined || keys.some((key) => key.toUpperCase() === shape[1])))
    return { kind: 'unknown', text, guess };
  return { kind: 'words' };
}

/** Whether a word has the form of an ID, whatever it names. */
export function looksLikeId(word: string): boolean {
  return word.length <= longestSlip && /^[A-Za-z][A-Za-z0-9]{1,9}-\d{1,9}$/.test(bare(word));
}

/** Of two IDs that differ in their number none is nearer: only the rest of an ID can be mistyped. */
export function nearestId(word: string, ids: ReadonlyMap<string, string>): string | undefined {
  if (word.length > longestSlip) return undefined;
  const text = bare(word);
  const number = /[1-9]\d{0,8}$/.exec(text)?.[0];
  if (number === undefined) return undefined;
  const ending = `-${number}`;
  const near = closest(
    text,
    [...ids.keys()].filter((id) => id.endsWith(ending)),
  );
  return near === undefined ? undefined : ids.get(near);
}

/** The key of a plan in any case, or the nearest one. */
export function planNamed(
  word: string,
  { keys }: CommandContext,
): { readonly key: string | undefined; readonly guess: string | undefined } {
  const text = bare(word.slice(0, longestSlip));
  const key = keys.find((each) => each.toUpperCase() === text.toUpperCase());
  return { key, guess: key === undefined && word.length <= longestSlip ? closest(text, keys) : undefined };
}

/** The nearest word of a list, or undefined for what is no slip. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  return word.length > longestSlip ? undefined : closest(word, known);
}

function bare(word: string): string {
  return word.replace(/^[[("'`]/, '').replace(/[\])"'`]?[,:;.]?$/, '');
}

function folded(ids: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...ids].map(([named, id]) => [named.toUpperCase(), id]));
}
