// The bases to store after a write that Notion answered with the page's text: in Notion's own spelling, so that what it
// made of our text is never taken for an edit of people's, nor what people typed meanwhile for its spelling.
import { align } from './align.ts';
import { merge } from './merge.ts';
import type { SectionBase } from './merge-section.ts';
import { pieces, textOf, type Piece } from './pieces.ts';
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
      return [
        heading,
        isOurs ? { repo: base.repo, notion: respelled(base.notion, past[heading] ?? '', text, now) } : base,
      ];
    }),
  );
}

type Texts = ReturnType<typeof readSections>;
type Pieces = readonly Piece[];

/** `base` with what Notion made of what was written: the same text, unless people's changes wait to be taken. */
function respelled(base: string, past: string, meant: string, now: string): string {
  const spelled = spelling(pieces(past), pieces(meant), pieces(now));
  if (base === meant) return textOf(spelled);
  const rules = { winner: 'a', additions: 'both' } as const;
  return textOf(merge(pieces(base), pieces(meant), spelled, rules).pieces);
}

/**
 * `meant` with the spelling that its new pieces have `now`. What stood there before, in Notion's own spelling, was not
 * written: where it differs now, people edited it meanwhile.
 */
function spelling(past: Pieces, meant: Pieces, now: Pieces): Pieces {
  const stood = align(meant, past).became;
  const isNew = (index: number): boolean => {
    const [piece, before] = [meant[index], stood[index]];
    return piece !== undefined && !(before?.key === piece.key && before.checked === piece.checked);
  };
  const { became, added, moved } = align(meant, now);
  const found = meant.map((_, index) => became[index] ?? moved.get(index));
  // A piece that is not to be found may have become several.
  const isLost = (index: number): boolean => isNew(index) && found[index] === undefined;
  const elsewhere = new Set(moved.values());
  return added.flatMap((between, index) => {
    const piece = isNew(index) ? found[index] : meant[index];
    const instead = isLost(index - 1) || isLost(index) ? between.filter((each) => !elsewhere.has(each)) : [];
    return piece ? [...instead, piece] : instead;
  });
}
