// What the word before an ID says about it, and whether a list goes on from one ID to the next.
import type { Role } from './model.ts';

/** `bare`: no word stands before the ID. */
export type Said = Role | 'skip' | 'bare';

const effects: ReadonlyMap<string, Said> = new Map([
  ...said('closing', 'close closes closed closing fix fixes fixed fixing resolve resolves resolved'),
  ...said('closing', 'complete completes completed completing implement implements implemented implementing'),
  ...said('contributing', 'ref refs references part-of contributes-to toward towards'),
  ...said('related', 'related-to relates-to'),
  ...said('skip', 'skip ignore'),
]);

function said(effect: Said, words: string): readonly (readonly [string, Said])[] {
  return words.split(' ').map((word) => [word, effect] as const);
}

/** As much as is looked at before an ID: enough for a word, and for a few words that turn it around. */
const reach = 120;

// A word is not part of a longer one, of a compound (`bug-fix`) or of a name (`auto_close`).
const lastWord = new RegExp(
  `(?<![\\p{L}\\p{N}-]|[\\p{L}\\p{N}]_)(${[...effects.keys()].join('|').replaceAll('-', '[\\s*_]{1,3}')})$`,
  'iu',
);

/** What stands between a word and its ID besides one colon: spaces, emphasis, an opening bracket, a hash sign. */
const opening = /[\s*_[#]/;
/** What may stand on either side of the comma of a list. */
const listGap = /^[\s*_[\]#]*(?:,[\s*_]*(?:(?:and|&)(?=[\s*_]))?|\s(?:and|&)\s)[\s*_[\]#]*$/i;

const negation =
  /(?<!\p{L})(?:not|never|no|without|cannot|(?:do|does|did|is|are|was|were|has|have|had|wo|ca|could|should|would)n['’]?t)$/u;
const partly = new Set(['partially', 'partly']);

/** What `before`, the text on the line up to an ID (or from the ID before it on), says about the ID. */
export function wordBefore(before: string): Said {
  const end = wordEnd(before);
  // `fix_PREF-1` is a name.
  if (/^_+$/.test(before.slice(end))) return 'bare';
  const text = before.slice(Math.max(0, end - reach), end);
  const word = lastWord.exec(text);
  if (!word) return 'bare';
  const effect = effects.get(word[1]!.toLowerCase().replace(/[\s*_]+/g, '-')) ?? 'bare';
  const adverbs = wordsBefore(text.slice(0, word.index));
  if (isNegated(adverbs)) return effect === 'skip' ? 'bare' : 'related';
  return effect === 'closing' && partly.has(adverbs.at(-1) ?? '') ? 'contributing' : effect;
}

/** Whether `between`, the text from one ID to the next, makes them one list. */
export function continuesList(between: string): boolean {
  return between.length <= 40 && listGap.test(between);
}

function wordEnd(before: string): number {
  const past = (from: number): number => {
    let at = from;
    while (at > 0 && opening.test(before[at - 1]!)) at -= 1;
    return at;
  };
  const end = past(before.length);
  return before[end - 1] === ':' ? past(end - 1) : end;
}

/** The last three words of the same clause, in lower case. */
function wordsBefore(text: string): readonly string[] {
  const clause = text.split(/[.,;:!?()|\uFFFC]/).at(-1) ?? '';
  return clause
    .toLowerCase()
    .split(/[\s*_]+/)
    .filter((word) => word !== '')
    .slice(-3);
}

/** `does not yet fix`; but `not only fixes`. */
function isNegated(words: readonly string[]): boolean {
  return words.some((word, index) => negation.test(word) && words[index + 1] !== 'only');
}
