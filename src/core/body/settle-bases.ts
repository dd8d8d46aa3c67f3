// The bases to store after a write that Notion answered with the page's text: in Notion's own spelling, so that what it
// made of our text is never taken for an edit of people's, nor what people typed meanwhile for its spelling.
import { merge } from './merge.ts';
import type { SectionBase } from './merge-section.ts';
import { pieces, textOf } from './pieces.ts';
import type { BodyDecision } from './reconcile-body.ts';
import { readSections } from './sections.ts';

/**
 * @param decided the sections as they were meant to stand, of a decision all of whose edits were made
 * @param before the text of the page that was decided on
 * @param after the text of the page after the edits, as Notion gave it
 */
export function settleBases(
  decided: BodyDecision['sections'],
  before: string,
  after: string,
): Readonly<Record<string, SectionBase>> {
  const headings = Object.keys(decided);
  const [past, present] = [before, after].map((text) => readSections(text, headings)) as [Texts, Texts];
  return Object.fromEntries(
    Object.entries(decided).map(([heading, { text, base }]) => {
      const now = present[heading];
      // Where nothing was written, nothing was respelled.
      const isOurs = now !== undefined && text !== past[heading];
      return [heading, isOurs ? { repo: base.repo, notion: respelled(base.notion, text, now) } : base];
    }),
  );
}

type Texts = ReturnType<typeof readSections>;

/** `base` with what Notion changed of `meant`: the same text, unless people's changes wait to be taken. */
function respelled(base: string, meant: string, now: string): string {
  if (base === meant) return now;
  const rules = { winner: 'a', additions: 'both' } as const;
  return textOf(merge(pieces(base), pieces(meant), pieces(now), rules).pieces);
}
