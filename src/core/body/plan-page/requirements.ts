// Requirements Summary: where things are, where they shall be, and what must hold. Shared with the file.
import type { Requirements } from '../../plan/model.ts';
import { toNotion } from '../dialect.ts';
import { bullets } from '../lines.ts';

/** The parts of the section and their headings, in order. */
export const REQUIREMENT_HEADINGS = {
  current: 'Current State',
  target: 'Target State',
  functional: 'Functional',
  nonFunctional: 'Non-Functional',
} as const satisfies Record<keyof Requirements, string>;

/** Headings within a part stand below that of the part. */
export const BELOW_PART = 4;

/** The whole section. */
export function requirementsSummary({ current, target, functional, nonFunctional }: Requirements): string {
  const parts = {
    current: toNotion(current ?? '', BELOW_PART),
    target: toNotion(target ?? '', BELOW_PART),
    functional: bullets(functional),
    nonFunctional: bullets(nonFunctional),
  };
  return (Object.keys(REQUIREMENT_HEADINGS) as (keyof Requirements)[])
    .filter((part) => parts[part] !== '')
    .map((part) => `### ${REQUIREMENT_HEADINGS[part]}\n${parts[part]}`)
    .join('\n');
}
