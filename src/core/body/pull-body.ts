// What people made of a page's text, section by section, for the file that it shows.
import type { SectionBase } from './merge-section.ts';
import { layOut, wantedUnder } from './page-layout.ts';
import { pullSection, type PulledSection } from './pull-section.ts';
import type { BodyOptions } from './reconcile-body.ts';
import type { Section } from './sections.ts';

export interface PullOptions extends BodyOptions {
  /** Who owns a section. */
  readonly ownerOf: (heading: string) => 'repo' | 'notion' | 'both';
  /** What the file would say under `heading` once it took `text`. */
  readonly hold: (heading: string, text: string) => string;
}

export interface PulledBody {
  /** By heading: sections that people changed. */
  readonly sections: Readonly<Record<string, PulledSection>>;
  /** Headings of ours that people removed: their sections are left alone. */
  readonly frozen: readonly string[];
}

/**
 * @param bases by heading: our text and Notion's text of the section when both sides last agreed
 * @param wanted the sections that the file asks for now
 * @param body the text of the page as Notion gave it
 */
export function pullBody(
  bases: Readonly<Record<string, SectionBase>>,
  wanted: readonly Section[],
  body: string,
  options: PullOptions,
): PulledBody {
  const { present, frozen } = layOut(bases, wanted, body, options);
  const pulled = present.flatMap(({ heading, text }): [string, PulledSection][] => {
    const hold = (taken: string): string => options.hold(heading, taken);
    const section = wantedUnder(wanted, heading);
    const owner = options.ownerOf(heading);
    const policy = owner === 'both' ? options.conflicts : owner === 'repo' ? 'keep' : 'notion';
    const found = pullSection(bases[heading], section, text, policy, hold);
    return found ? [[heading, found]] : [];
  });
  return { sections: Object.fromEntries(pulled), frozen };
}
