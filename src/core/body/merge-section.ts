// One section, both ways: what Notion shall say, and what the file shall say. Our change is first put in Notion's
// words (it may have respelled what it was given), then merged with what people changed; and the other way round.
import { common } from './align.ts';
import { fromNotion, toNotion } from './dialect.ts';
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
  /** What the file shall say; undefined where people changed nothing that it can hold. */
  readonly forFile: string | undefined;
  readonly held: boolean;
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
  const theirs = merge(forFile(actual), forFile(notionBase), repoBase, translate).pieces;
  const file = merge(repo, repoBase, theirs, rules).pieces;

  const changedByPeople = !derived && !samePieces(forFile(actual), forFile(notionBase));
  // The file says already what people made of the page: it has taken their change.
  const taken = samePieces(repo, theirs) || samePieces(repo, pieces(toNotion(fromNotion(textOf(theirs)))));
  if (changedByPeople && taken) {
    const base = (text: string): SectionBase => ({ repo: wanted.text, notion: text });
    return { actual, target: actual, dropped: false, base, conflicts: [], forFile: undefined, held: false };
  }
  const bothChanged = !samePieces(ours, notionBase) && !samePieces(actual, notionBase);
  const held = base !== undefined && bothChanged && !isStable(merged.pieces, ours, notionBase, actual);
  const conflicts = derived || held ? [] : merged.conflicts.map((conflict) => conflictOf(conflict, winner));
  const undecided = held || (policy === 'ask' && conflicts.length > 0);
  return {
    actual,
    target: held ? actual : merged.pieces,
    dropped: wanted.text === '' && base !== undefined && base.repo !== '',
    base(text) {
      if (undecided) return base;
      return { repo: wanted.text, notion: changedByPeople ? textOf(ours) : text };
    },
    conflicts,
    forFile: changedByPeople && !held && !samePieces(file, repo) ? textOf(file) : undefined,
    held,
  };
}

/** The pieces that a file can hold. */
function forFile(list: Pieces): Pieces {
  return list.filter(({ opaque }) => !opaque);
}

function conflictOf({ a, o, b }: Conflict, winner: 'a' | 'b'): MergedSection['conflicts'][number] {
  return { base: textOf(o), repo: textOf(a), notion: textOf(b), kept: winner === 'a' ? 'repo' : 'notion' };
}
