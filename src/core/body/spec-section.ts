// The one section that is written into a specification's page: which plan implements it, and how that stands.
import { planTitle } from './plan-page.ts';
import { literal } from './dialect.ts';
import { link } from './lines.ts';
import type { Section } from './sections.ts';

/** A bullet, so that several plans of one specification make a list. */
export function specSection(
  plan: { readonly title: string },
  { url, status }: { readonly url: string; readonly status: string },
): readonly Section[] {
  return [
    { heading: 'Implementation', text: `- ${link(planTitle(plan), url)}: ${literal(status)}`, derived: true },
  ];
}
