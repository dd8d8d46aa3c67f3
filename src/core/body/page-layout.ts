// Which of our sections a page has, which it lacks, and why.
import type { SectionBase } from './merge-section.ts';
import { splitSections, type PageSection, type Section } from './sections.ts';

export interface PageLayout {
  /** The headings that are ours, in order. */
  readonly order: readonly string[];
  /** Those whose level people may have changed: the page had them when both sides last agreed. */
  readonly known: readonly string[];
  readonly present: readonly PageSection[];
  /** Headings that people removed: their sections are left alone on both sides. */
  readonly frozen: readonly string[];
  /** Sections that the page never had. */
  readonly added: readonly Section[];
  /** Headings that went from both sides. */
  readonly gone: readonly string[];
}

/**
 * @param complete false when Notion could not give all of the text: then no section is found, and none is missing
 * @param headings all that are ours on such a page; else those that are wanted or were written before
 */
export function layOut(
  bases: Readonly<Record<string, SectionBase>>,
  wanted: readonly Section[],
  body: string,
  { complete, headings }: { readonly complete: boolean; readonly headings?: readonly string[] },
): PageLayout {
  const known = Object.keys(bases);
  const order = headings ?? [...new Set([...wanted.map(({ heading }) => heading), ...known])];
  if (!complete) return { order, known, present: [], frozen: [], added: [], gone: [] };
  const present = splitSections(body, order, known);
  const isMissing = (heading: string): boolean =>
    order.includes(heading) && !present.some((section) => section.heading === heading);
  const absent = wanted.filter(({ heading }) => isMissing(heading));
  const wasWritten = ({ heading }: Section): boolean => !isEmptyBase(bases[heading]);
  return {
    order,
    known,
    present,
    frozen: absent.filter(wasWritten).map(({ heading }) => heading),
    added: absent.filter((section) => !wasWritten(section)),
    gone: known.filter((heading) => isMissing(heading) && !absent.some((each) => each.heading === heading)),
  };
}

/** What the file asks for under a heading: nothing is an empty text. */
export function wantedUnder(wanted: readonly Section[], heading: string): Section {
  return wanted.find((section) => section.heading === heading) ?? { heading, text: '' };
}

function isEmptyBase(base: SectionBase | undefined): boolean {
  return base === undefined || (base.repo === '' && base.notion === '');
}
