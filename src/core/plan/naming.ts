// What a plan that comes from Notion is called: its key, and the file that it gets.
import { planMatcher } from '../config/matcher.ts';

const longestKey = 10;
const longestSlug = 60;

/** Words that say nothing: left out of initials. */
const small = new Set('a an and at by de der des die for from in la le of on or the to und with'.split(' '));

/**
 * A key that is not `taken`: the initials of the title, else its first word, else one of them with a number. Titles without
 * a letter of the alphabet get `PLAN`.
 */
export function keyFor(title: string, taken: ReadonlySet<string>): string {
  const words = latin(title)
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '' && !small.has(word.toLowerCase()))
    .map((word) => word.toUpperCase());
  const initials = fromLetter(words.map((word) => word[0]).join('')).slice(0, longestKey);
  const first = words.map(fromLetter).find((word) => word.length >= 2) ?? '';
  const wanted = [initials, first.slice(0, longestKey)].filter((key) => key.length >= 2);
  const free = wanted.find((key) => !taken.has(key));
  if (free !== undefined) return free;
  const stem = wanted[0] ?? 'PLAN';
  for (let number = wanted.length === 0 ? 1 : 2; ; number += 1) {
    const suffix = number === 1 ? '' : String(number);
    const key = `${stem.slice(0, longestKey - suffix.length)}${suffix}`;
    if (!taken.has(key)) return key;
  }
}

/**
 * The path of a new plan file, where the first glob of `plans` looks for one; undefined where no name fits.
 * @param existing paths that are taken: none is ever given again, not even in another case
 */
export function pathFor(
  { title, key }: { readonly title: string; readonly key: string },
  globs: readonly string[],
  existing: Iterable<string>,
): string | undefined {
  const matches = planMatcher(globs);
  const taken = new Set([...existing].map((path) => path.toLowerCase()));
  const slug = slugOf(title) || key.toLowerCase();
  const glob = globs.find((each) => !each.startsWith('!'))?.replace(/^(?:\.?\/)+/, '') ?? '';
  for (let number = 1; number < 1_000; number += 1) {
    const name = number === 1 ? slug : `${slug}-${number}`;
    const path = glob
      .replaceAll('**/', '')
      .replace(/\{([^},]*)[^}]*\}/g, '$1')
      .replaceAll(/\*+/g, () => name);
    if (!matches(path)) return undefined;
    if (!taken.has(path.toLowerCase())) return path;
  }
  return undefined;
}

function slugOf(title: string): string {
  const slug = latin(title)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestSlug);
  return slug.replace(/^-+|-+$/g, '');
}

/** Without accents, as far as a letter is one of the alphabet with an accent. */
function latin(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replace(/['’]/g, '');
}

function fromLetter(text: string): string {
  return text.replace(/^[^A-Z]+/, '');
}
