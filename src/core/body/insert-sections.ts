// Where sections that a page does not have yet are put: before the next of ours, else behind the last of ours.
import type { LineChange } from './edits.ts';
import { renderSection, type PageSection, type Section } from './sections.ts';

/** Changes of the page's lines, and the sections that go to its end. */
export function insertions(
  added: readonly Section[],
  present: readonly PageSection[],
  order: readonly string[],
  body: string,
): { readonly changes: readonly LineChange[]; readonly append: readonly Section[] } {
  const end = body.trimEnd() === '' ? 0 : body.trimEnd().split('\n').length;
  const placed = added.map((section) => ({ section, at: placeOf(section, present, order) }));
  return {
    changes: placed.flatMap(({ section, at }) =>
      at === undefined || at >= end
        ? []
        : [{ start: at, end: at, lines: renderSection(section).split('\n') }],
    ),
    append: placed.flatMap(({ section, at }) => (at === undefined || at >= end ? [section] : [])),
  };
}

function placeOf(
  { heading }: Section,
  present: readonly PageSection[],
  order: readonly string[],
): number | undefined {
  const later = order.slice(order.indexOf(heading) + 1);
  const next = present.find((section) => later.includes(section.heading));
  return next ? next.start : present.at(-1)?.end;
}
