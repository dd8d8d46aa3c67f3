// The one section that is written into a specification's page: a line for each plan that implements it. Several plans
// share it, so a line is known by the page that it links to, and the rest of the section is never touched.
import type { BodyEdit } from '../board/model.ts';
import { planTitle } from './plan-page.ts';
import { literal, sameText } from './dialect.ts';
import { lineEdits } from './edits.ts';
import { link } from './lines.ts';
import { renderSection, splitSections } from './sections.ts';

/** The heading of the section. */
export const specHeading = 'Implementation';

/** Blocks that the section takes: its heading and one line. */
export const specBlocks = 2;

/** The line of a plan: the link to its page, and how it stands. */
export function specLine(
  plan: { readonly title: string },
  { url, status }: { readonly url: string; readonly status: string },
): string {
  return `- ${link(planTitle(plan), url)}: ${literal(status)}`;
}

/** The line that links to `page` (its id), in Notion's spelling; undefined where there is none. */
export function findSpecLine(body: string, page: string): string | undefined {
  return placeOf(body, page)?.line;
}

export interface SpecDecision {
  /** To apply in order. */
  readonly edits: readonly BodyEdit[];
  /** To add at the end of the page. */
  readonly append: string | undefined;
}

/**
 * How `line` gets into the text of a specification. `written`: it stood there before; where it is gone now, people
 * took it away, and it stays away.
 */
export function decideSpec(body: string, line: string, page: string, written: boolean): SpecDecision {
  const place = placeOf(body, page);
  const change = (start: number, end: number): SpecDecision => ({
    edits: lineEdits(body, [{ start, end, lines: [line] }]),
    append: undefined,
  });
  if (place) return sameText(place.line, line) ? nothing : change(place.at, place.at + 1);
  if (written) return nothing;
  const section = sectionOf(body);
  return section
    ? change(section.end, section.end)
    : { edits: [], append: renderSection({ heading: specHeading, text: line }) };
}

const nothing: SpecDecision = { edits: [], append: undefined };

function sectionOf(body: string) {
  return splitSections(body, [specHeading])[0];
}

function placeOf(body: string, page: string): { readonly at: number; readonly line: string } | undefined {
  const section = sectionOf(body);
  if (!section) return undefined;
  const id = page.replaceAll('-', '');
  const lines = section.text === '' ? [] : section.text.split('\n');
  const index = lines.findIndex((line) => line.replaceAll('-', '').includes(id));
  return index < 0 ? undefined : { at: section.start + 1 + index, line: lines[index]! };
}
