// A page's text as sections: those under our headings, and everything else, which belongs to people.
import { lineWords } from './dialect.ts';
import { units, type Unit } from './text/units.ts';
import { withoutAttributes } from './text/read-notion.ts';

/** A section as it is written: v1 text without the line of its heading. */
export interface Section {
  readonly heading: string;
  readonly text: string;
  /** Ours alone: what people change in it is not taken into a file. */
  readonly derived?: boolean | undefined;
}

/** One of our sections as it stands in a page. */
export interface PageSection {
  readonly heading: string;
  readonly level: number;
  /** Index of the line of its heading, and of the line after its last. */
  readonly start: number;
  readonly end: number;
  /** The lines below its heading, as Notion gave them. */
  readonly text: string;
}

/** The body of a page that holds nothing else. */
export function renderBody(sections: readonly Section[]): string {
  return sections.map(renderSection).join('\n');
}

/** A section with its heading. */
export function renderSection({ heading, text }: Section): string {
  return text === '' ? `## ${heading}` : `## ${heading}\n${text}`;
}

interface Heading {
  readonly level: number;
  readonly name: string;
  readonly at: number;
}

/**
 * Our sections in the order of the page, at most one a heading (the first). A heading is known by its words, ignoring
 * case, spacing and formatting; `known` headings are found at any level from 1 to 3, others only at ours.
 * @param headings the names that are ours
 * @param known those that the page had when both sides last agreed: people may have changed their level
 */
export function splitSections(
  body: string,
  headings: readonly string[],
  known: readonly string[] = headings,
): readonly PageSection[] {
  const lines = body.split('\n');
  const present = units(lines).flatMap(headingOf);
  const ours = new Map<number, string>();
  for (const heading of headings) {
    const matches = present.filter(({ name }) => name === comparable(heading));
    const found =
      matches.find(({ level }) => level === 2) ??
      (known.includes(heading) ? matches.find(({ level }) => level <= 3) : undefined);
    if (found) ours.set(found.at, heading);
  }
  return present.flatMap(({ level, at }, index) => {
    const heading = ours.get(at);
    if (heading === undefined) return [];
    const next = present.slice(index + 1).find((other) => other.level <= level || ours.has(other.at));
    const end = next ? next.at : lines.length;
    return [{ heading, level, start: at, end, text: lines.slice(at + 1, end).join('\n') }];
  });
}

/** The texts of our sections, by heading. */
export function readSections(body: string, headings: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(splitSections(body, headings).map(({ heading, text }) => [heading, text]));
}

/** How many blocks Notion makes of a v1 text; a table and each of its rows count. */
export function countBlocks(text: string): number {
  return units(text.split('\n')).reduce((sum, unit) => sum + 1 + rowsOf(unit), 0);
}

function rowsOf({ kind, lines }: Unit): number {
  return kind === 'table' ? lines.filter((line) => line.trim().startsWith('<tr')).length : 0;
}

function headingOf({ kind, depth, lines, start }: Unit): readonly Heading[] {
  const match = kind === 'line' && depth === 0 ? /^(#{1,6})\s+(.*)$/.exec(lines[0]!) : null;
  if (!match) return [];
  const name = comparable(lineWords(withoutAttributes(match[2]!)));
  return [{ level: Math.min(4, match[1]!.length), name, at: start }];
}

function comparable(heading: string): string {
  return heading.toLowerCase().replace(/\s+/g, ' ').trim();
}
