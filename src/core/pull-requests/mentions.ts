// Where a text names something that looks like a task ID, and what it says about it.
import { splitId } from '../plan/model.ts';
import { continuesList, wordBefore, type Said } from './words.ts';

export interface Mention {
  /** In upper case, as written otherwise: `PREF-1`, but also `PREF-01`. */
  readonly text: string;
  /** The ID that it is, or would be without leading zeros; undefined where no task can be called so (`PREF-0`). */
  readonly id: string | undefined;
  readonly said: Said;
}

// Scripts that put no spaces between words: an ID may touch their letters, and theirs only.
const unspaced = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{scx=${script}}`)
  .join('');
const joined = `[^\\P{L}${unspaced}]|[^\\P{M}${unspaced}]|\\p{N}`;

const shape = '[A-Za-z][A-Za-z0-9]{1,9}-[0-9]{1,20}';
/** An ID; or `#12`, which may stand in a list between IDs. An address, a login or a version is neither. */
const mention = new RegExp(
  `#[0-9]{1,10}(?!${joined})|(?<!@|${joined})${shape}(?!${joined}|@|\\.[0-9])`,
  'gu',
);

/** What `text` (the words of a body, a title or a message) names, in its order. */
export function mentionsIn(text: string): readonly Mention[] {
  const found: Mention[] = [];
  let said: Said = 'bare';
  let last = 0;
  for (const { 0: written, index } of text.matchAll(mention)) {
    const between = text.slice(last, index);
    const line = between.lastIndexOf('\n') + 1;
    const goesOn = last > 0 && line === 0 && continuesList(between);
    if (!goesOn) said = wordBefore(between.slice(line));
    last = index + written.length;
    if (!written.startsWith('#')) found.push(named(written, said));
  }
  return found;
}

/** What a branch is named after: no words, every ID in it. */
export function mentionsInBranch(name: string): readonly Mention[] {
  return Array.from(name.matchAll(mention), ([text]) => text)
    .filter((text) => !text.startsWith('#'))
    .map((text) => named(text, 'bare'));
}

function named(written: string, said: Said): Mention {
  const text = written.replace(/[a-z]/g, (letter) => letter.toUpperCase());
  const id = text.replace(/-0+(?=[0-9])/, '-');
  return { text, id: splitId(id) ? id : undefined, said };
}
