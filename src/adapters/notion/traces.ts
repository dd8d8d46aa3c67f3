// Which edits were made, read off the body that came back. Where it cannot be told we say that one was: an edit that is
// missing is made by the next run, one that is made twice stays.
import type { BodyEdit } from '../../core/board/model.ts';

/** The edits that `text` shows were not made. */
export function notMade(edits: readonly BodyEdit[], text: string): readonly BodyEdit[] {
  return edits.filter((edit) => {
    if (!text.includes(edit.from)) return false;
    if (edit.to.includes(edit.from)) return !leftTrace(edit.to.replace(edit.from, '\n'), text);
    return !edits.some((other) => other.to.includes(edit.from));
  });
}

/** True where `text` shows neither what `edit` was to replace nor what it was to put there. */
export function isGone(edit: BodyEdit, text: string): boolean {
  return !text.includes(edit.from) && !leftTrace(edit.to, text);
}

/**
 * True unless the longest line of `added` is missing in `text`. Lines are compared by their words, because Notion
 * normalises what it is given: escapes, spacing, numbering, links, and the languages on fences.
 */
export function leftTrace(added: string, text: string): boolean {
  const longest = added
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('```'))
    .map(words)
    .reduce((most, line) => (line.length > most.length ? line : most), []);
  return text.split('\n').some((line) => {
    const there = new Set(words(line));
    return longest.every((word) => there.has(word));
  });
}

function words(line: string): string[] {
  return line.replace(/^\s*\d+\.\s/, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}
