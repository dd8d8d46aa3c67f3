/** The characters that a backslash makes literal. */
import type { MarkdownSwitches } from '../switches.ts';

/** Notion's documented set. */
const DOCUMENTED = new Set('\\*~`$[]<>{}|^');

/** Everything that CommonMark lets a backslash escape. */
const PUNCTUATION = new Set('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~');

/** The characters that lose their meaning behind a backslash. */
export function escapable(switches: MarkdownSwitches): ReadonlySet<string> {
  return switches.escapable === 'documented' ? DOCUMENTED : PUNCTUATION;
}

/** Whether a character is in the set that Notion documents as escaped. */
export function isDocumented(char: string): boolean {
  return DOCUMENTED.has(char);
}
