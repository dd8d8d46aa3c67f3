// Taking a text back into a file: paragraphs, items and tables that Notion did not change keep the very characters
// that people typed, so that the diff shows only what changed.
import { diffIndices } from 'node-diff3';
import { BELOW_SECTION, fromNotion, sameText, toNotion } from './dialect.ts';
import type { Block } from './text/block.ts';
import { demote } from './text/demote.ts';
import { readMarkdown } from './text/read-markdown.ts';
import { joinBlocks, writeBlock } from './text/write-markdown.ts';
import { writeNotion } from './text/write-notion.ts';

/**
 * The Markdown for `notion` (v1), spelled like `previous` wherever it says the same.
 * @param previous the Markdown that the file holds now
 * @param top the highest level that its headings have in Notion
 */
export function rewriteMarkdown(previous: string, notion: string, top = BELOW_SECTION): string {
  const fresh = fromNotion(notion);
  const meant = toNotion(fresh, top);
  const says = toNotion(previous, top);
  if (says === meant || sameText(says, notion)) return previous;
  const sources = readMarkdown(previous).map(({ block }) => block);
  // With the file's own levels of headings; where new headings do not go with them, with Notion's.
  const spellings = [demote(sources, top), sources].map((shown) => respell(previous, shown, fresh));
  return spellings.find((text) => toNotion(text, top) === meant) ?? fresh;
}

/** `fresh` in the characters of `previous`, whose blocks are `shown`. */
function respell(previous: string, shown: readonly Block[], fresh: string): string {
  const lines = previous.replace(/\r\n?/g, '\n').split('\n');
  const before = readMarkdown(previous);
  const after = readMarkdown(fresh).map(({ block }) => block);
  const says = (blocks: readonly Block[]): string[] => blocks.map((block) => writeNotion([block]).join('\n'));
  const kept = same(says(shown), says(after));
  const spelled = joinBlocks(after, (block, number, index) => {
    const source = before[kept.get(index) ?? -1];
    return source ? lines.slice(source.start, source.end) : writeBlock(block, number);
  });
  return `${spelled.join('\n')}${previous.endsWith('\n') && spelled.length > 0 ? '\n' : ''}`;
}

/** Index in `after` → index in `before` of what did not change. */
function same(before: string[], after: string[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  let [from, to] = [0, 0];
  const equal = (end: number): void => {
    for (; from < end; from += 1, to += 1) pairs.set(to, from);
  };
  for (const { buffer1, buffer2 } of diffIndices(before, after)) {
    equal(buffer1[0]);
    from += buffer1[1];
    to += buffer2[1];
  }
  equal(before.length);
  return pairs;
}
