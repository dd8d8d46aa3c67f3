// Taking a text back into a file: paragraphs, items and tables that Notion did not change keep the very characters
// that people typed, so that the diff shows only what changed.
import { diffIndices } from 'node-diff3';
import { fromNotion, toNotion } from './dialect.ts';
import { readMarkdown } from './text/read-markdown.ts';
import { joinBlocks, writeBlock } from './text/write-markdown.ts';
import { writeNotion } from './text/write-notion.ts';

/**
 * The Markdown for `notion` (v1), spelled like `previous` wherever it says the same.
 * @param previous the Markdown that the file holds now
 */
export function rewriteMarkdown(previous: string, notion: string): string {
  const fresh = fromNotion(notion);
  if (toNotion(previous) === toNotion(fresh)) return previous;
  const lines = previous.replace(/\r\n?/g, '\n').split('\n');
  const before = readMarkdown(previous);
  const after = readMarkdown(fresh).map(({ block }) => block);
  const kept = same(
    before.map(({ block }) => writeNotion([block]).join('\n')),
    after.map((block) => writeNotion([block]).join('\n')),
  );
  const spelled = joinBlocks(after, (block, number, index) => {
    const source = before[kept.get(index) ?? -1];
    return source ? lines.slice(source.start, source.end) : writeBlock(block, number);
  });
  const text = `${spelled.join('\n')}${previous.endsWith('\n') ? '\n' : ''}`;
  // Where the old spelling and the new text do not go together (levels of headings, for one), the text matters.
  return toNotion(text) === toNotion(fresh) ? text : fresh;
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
