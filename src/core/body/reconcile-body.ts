// Decides what to write into a page's text, section by section: what the file changed since both sides agreed is
// brought into what stands there now, and nothing else is touched. Each side is compared with its own base, because
// Notion respells what it is given.
import type { BodyEdit } from '../board/model.ts';
import { lineEdits, applyEdits, type LineChange } from './edits.ts';
import { insertions } from './insert-sections.ts';
import { mergeSection, type SectionBase } from './merge-section.ts';
import { layOut, wantedUnder } from './page-layout.ts';
import { sectionChanges } from './section-changes.ts';
import { renderSection, splitSections, type PageSection, type Section } from './sections.ts';

export interface BodyOptions {
  /** `ask`: Notion's text stays until somebody has decided. */
  readonly conflicts: 'repo' | 'notion' | 'ask';
  /** False when Notion could not give all of the text: then nothing is decided. */
  readonly complete: boolean;
  /** All headings that are ours on such a page, in order; else those that are wanted or were written before. */
  readonly headings?: readonly string[];
}

/** One stretch of a section that both sides changed. v1 text; `kept` tells whose stands. */
export interface BodyConflict {
  readonly heading: string;
  readonly base: string;
  readonly repo: string;
  readonly notion: string;
  readonly kept: 'repo' | 'notion';
}

export interface BodyDecision {
  /** To apply in order. */
  readonly edits: readonly BodyEdit[];
  /** Sections to add at the end of the page, after the edits. */
  readonly append: string | undefined;
  /**
   * Our sections as they will stand: the text after the edits, and the base to store with it. What people changed is
   * not in the base before the file has it: it is found again by every run until then.
   */
  readonly sections: Readonly<Record<string, { readonly text: string; readonly base: SectionBase }>>;
  readonly conflicts: readonly BodyConflict[];
  /** Headings of ours that people removed: their sections are left alone. */
  readonly frozen: readonly string[];
}

/**
 * @param bases by heading: our text and Notion's text of the section when both sides last agreed
 * @param wanted the sections that the file asks for now, in order
 * @param body the text of the page as Notion gave it
 */
export function reconcileBody(
  bases: Readonly<Record<string, SectionBase>>,
  wanted: readonly Section[],
  body: string,
  options: BodyOptions,
): BodyDecision {
  const { order, known, present, frozen, added, gone } = layOut(bases, wanted, body, options);
  const merged = present.map((section) => ({
    section,
    ...mergeSection(
      bases[section.heading],
      wantedUnder(wanted, section.heading),
      section.text,
      options.conflicts,
    ),
  }));
  const placed = insertions(added, present, order, body);
  const changes: LineChange[] = [
    ...merged.flatMap(({ section, ...sides }) => sectionChanges(section, sides)),
    ...placed.changes,
  ];
  const edits = lineEdits(
    body,
    changes.sort((a, b) => a.start - b.start || a.end - b.end),
  );
  const after = splitSections(applyEdits(body, edits), order, known);

  return {
    edits,
    append: placed.append.length === 0 ? undefined : placed.append.map(renderSection).join('\n'),
    sections: Object.fromEntries([
      ...merged.flatMap(({ section: { heading }, base: baseFor }) => {
        const text = textIn(after, heading);
        if (text === undefined) return [[heading, NOTHING] as const];
        const base = baseFor(text);
        return base === undefined ? [] : [[heading, { text, base }] as const];
      }),
      ...gone.map((heading) => [heading, NOTHING] as const),
      ...added.map(({ heading, text }) => [heading, { text, base: { repo: text, notion: text } }] as const),
    ]),
    conflicts: merged.flatMap(({ section: { heading }, conflicts }) =>
      conflicts.map((conflict) => ({ heading, ...conflict })),
    ),
    frozen,
  };
}

/** A section that stands on neither side. */
const NOTHING = { text: '', base: { repo: '', notion: '' } } as const;

function textIn(sections: readonly PageSection[], heading: string): string | undefined {
  return sections.find((section) => section.heading === heading)?.text;
}
