// What people made of one section, for the file: their changes since both sides agreed, merged with those of the file.
// Once the file says so, both sides are regarded as having agreed on Notion's version, and what the file changed by
// itself is brought to Notion like any other change of the file.
import { common } from './align.ts';
import { conflictOf, fileable, type MergedSection, type SectionBase } from './merge-section.ts';
import { merge, sameInAnyOrder, samePieces, type MergeRules } from './merge.ts';
import { pieces, textOf, type Piece } from './pieces.ts';
import type { Section } from './sections.ts';

export interface PulledSection {
  /** What the file shall say (v1); '' for nothing, undefined where it needs no change. */
  readonly forFile: string | undefined;
  /** The base once the file says so: what it would say of Notion's version alone, and Notion's text. */
  readonly base: SectionBase;
  readonly conflicts: MergedSection['conflicts'];
}

/**
 * Undefined where people changed nothing.
 * @param base the section when both sides last agreed
 * @param wanted what the file says now
 * @param now what Notion says now
 * @param policy `ask`: what the file would say if Notion's stretches won. `keep`: the file takes nothing, so that its
 *   version comes back to Notion like any other change of the file
 * @param hold what the file would say of a text once it took it: lines that it cannot hold are gone, those that it
 * derives are its own
 */
export function pullSection(
  base: SectionBase | undefined,
  wanted: Section,
  now: string,
  policy: 'repo' | 'notion' | 'ask' | 'keep',
  hold: (text: string) => string,
): PulledSection | undefined {
  if (wanted.derived === true) return undefined;
  const repo = pieces(wanted.text);
  const notion = pieces(now);
  const held = (list: Pieces): Pieces => pieces(hold(textOf(list)));
  // Sides that never agreed on anything agree on the lines that the file derives.
  const derived = base ? [] : common(held([]), notion);
  const repoBase = base ? pieces(base.repo) : derived;
  const notionBase = base ? pieces(base.notion) : derived;
  if (samePieces(notion, notionBase)) return undefined;

  // Their changes in the words of the file, then both as the file can hold them: what differs between these is what
  // people changed.
  const before = held(repoBase);
  const after = held(merge(fileable(notion), fileable(notionBase), repoBase, TRANSLATE).pieces);
  const theirs = { repo: textOf(merge(repoBase, before, after, TRANSLATE).pieces), notion: now };
  const stands = (kept: 'repo' | 'notion'): PulledSection => ({
    forFile: kept === 'notion' && !samePieces(after, repo) ? textOf(after) : undefined,
    base: theirs,
    conflicts: [{ base: textOf(before), repo: wanted.text, notion: now, kept }],
  });
  if (policy === 'keep') return stands('repo');
  const agreed = base ? before : common(repo, after);
  const winner = policy === 'repo' ? 'a' : 'b';
  const rules: MergeRules = { winner, additions: base ? 'both' : 'winner' };
  const merged = merge(repo, agreed, after, rules);
  const taken = held(merged.pieces);
  // The file's own order stands where the file changed and lacks nothing.
  const file = !samePieces(repo, agreed) && sameInAnyOrder(taken, repo) ? repo : taken;
  // Until the base is stored, every run takes the changes anew. Where the file that has them would take them twice,
  // what both sides made of the section cannot be told apart: one of them stands whole.
  const again = held(merge(file, agreed, after, rules).pieces);
  if (base && !sameInAnyOrder(again, file)) return stands(winner === 'a' ? 'repo' : 'notion');

  return {
    forFile: samePieces(file, repo) ? undefined : textOf(file),
    // Without what the file derives otherwise than it did then: that is a change of its own.
    base: theirs,
    conflicts: merged.conflicts.map((conflict) => conflictOf(conflict, winner)),
  };
}

type Pieces = readonly Piece[];

const TRANSLATE: MergeRules = { winner: 'a', additions: 'both' };
