// "Did you mean …?": the nearest known word, when it is near enough to be what somebody meant.
import { distance } from 'fastest-levenshtein';

/**
 * The nearest of `known` to `text`, ignoring case; undefined when none is within a third of the length, rounded up:
 * two swapped letters are two edits, and `titel` has only five.
 */
export function closest(text: string, known: Iterable<string>): string | undefined {
  const wanted = text.toLowerCase();
  const ranked = [...known]
    .map((word) => ({
      word,
      far: distance(wanted, word.toLowerCase()),
      longer: Math.abs(wanted.length - word.length),
    }))
    .sort((a, b) => a.far - b.far || a.longer - b.longer || (a.word < b.word ? -1 : 1));
  const best = ranked[0];
  return best && best.far <= Math.ceil(wanted.length / 3) ? best.word : undefined;
}
