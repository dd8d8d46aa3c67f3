// Whether a page says what it was meant to: replacements that share a request may be applied in part.
import { sameText } from './dialect.ts';
import { readSections } from './sections.ts';

/** The headings whose sections do not say what was intended: those are decided and written again. */
export function unwritten(
  body: string,
  intended: Readonly<Record<string, { readonly text: string }>>,
): readonly string[] {
  const present = readSections(body, Object.keys(intended));
  return Object.entries(intended)
    .filter(([heading, { text }]) => present[heading] === undefined || !sameText(present[heading], text))
    .map(([heading]) => heading);
}
