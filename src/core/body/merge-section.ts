// What Notion shall say in one section: the change of the file is first put in Notion's words (it may have respelled
// what it was given), then merged with what people changed meanwhile.
import { common } from './align.ts';
import { isStable, merge, samePieces, type Conflict, type MergeRules } from './merge.ts';
import { pieces, textOf, type Piece } from './pieces.ts';
import type { Section } from './sections.ts';

/** A section when both sides last agreed: as the file rendered it, and as Notion gave it. v1 texts. */
export interface SectionBase {
  readonly repo: string;
  readonly notion: string;
}

type Pieces = readonly Piece[];

export interface MergedSection {
  /** Notion's pieces as they are, and as they shall be. */
  readonly actual: Pieces;
  readonly target: Pieces;
  /** The file asks for nothing any more and asked for something before. */
  readonly dropped: boolean;
  /** The base to store once Notion says `text`; undefined where the sides have not agreed on anything yet. */
  readonly base: (text: string) => SectionBase | undefined;
  readonly conflicts: readonly {
    readonly base: string;
    readonly repo: string;
    readonly notion: string;
    readonly kept: 'repo' | 'notion';
  }[];
}

/** Decides one section that stands in the page; `now` is its text there. */
export function mergeSection(
  base: SectionBase | undefined,
  wanted: Section,
  now: string,
  policy: 'repo' | 'notion' | 'ask',
): MergedSection {
  const derived = wanted.derived === true;
  const winner = derived || policy === 'repo' ? 'a' : 'b';
  const actual = pieces(now);
  const repo = pieces(wanted.text);
  const agreed = common(repo, actual);
  const repoBase = base ? pieces(base.repo) : agreed;
  const notionBase = base ? pieces(base.notion) : agreed;
  const rules: MergeRules = { winner, additions: base || derived ? 'both' : 'winner' };
  const translate: MergeRules = { winner: 'a', additions: 'both' };

  const ours = merge(repo, repoBase, notionBase, translate).pieces;
  const merged = merge(ours, notionBase, actual, rules);

  const changedByPeople = !derived && !samePieces(fileable(actual), fileable(notionBase));
  const bothChanged = !samePieces(ours, notionBase) && !samePieces(actual, notionBase);
  const isUnsafe = base !== undefined && bothChanged && !isStable(merged.pieces, ours, notionBase, actual);
  // What people changed here was not taken yet: the section waits until it is.
  const waits = isUnsafe && !derived;
  const conflicts = derived || waits ? [] : merged.conflicts.map((conflict) => conflictOf(conflict, winner));
  const undecided = waits || (policy === 'ask' && conflicts.length > 0);
  const whole = { a: repo, o: notionBase, b: actual };
  return {
    actual,
    // What is derived can be written anew: what only Notion can hold stays, and the text that gives way is shown.
    target: waits ? actual : isUnsafe ? merge(repo, fileable(actual), actual, rules).pieces : merged.pieces,
    dropped: wanted.text === '' && base !== undefined && base.repo !== '',
    base(text) {
      if (undecided) return base;
      return { repo: wanted.text, notion: changedByPeople ? textOf(ours) : text };
    },
    conflicts: isUnsafe && derived ? [conflictOf(whole, 'a')] : conflicts,
  };
}

/** The pieces that are not Notion's alone. */
export function fileable(list: Pieces): Pieces {
  return list.filter(({ opaque }) => !opaque);
}

/** A conflict with the texts of its stretches. */
export function conflictOf({ a, o, b }: Conflict, winner: 'a' | 'b'): MergedSection['conflicts'][number] {
  return { base: textOf(o), repo: textOf(a), notion: textOf(b), kept: winner === 'a' ? 'repo' : 'notion' };
}
