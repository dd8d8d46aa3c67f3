// The page of a plan: one section per heading, in the order in which people read it.
import type { Plan } from '../plan/model.ts';
import { toNotion } from './dialect.ts';
import { criteria, link, resources, updates } from './lines.ts';
import type { PlanPageContext } from './plan-page/context.ts';
import { dependencies } from './plan-page/dependencies.ts';
import { implementationPhases } from './plan-page/phases.ts';
import { requirementsSummary } from './plan-page/requirements.ts';
import { risksAndMitigation } from './plan-page/risks.ts';
import { statusOverview } from './plan-page/status-overview.ts';
import { timeline } from './plan-page/timeline.ts';
import type { Section } from './sections.ts';
import type { BodyMode } from './task-body.ts';

interface PlanSection {
  readonly heading: string;
  readonly text: (plan: Plan, context: PlanPageContext) => string;
  readonly derived?: true;
}

const SECTIONS: readonly PlanSection[] = [
  { heading: 'Overview', text: ({ summary }) => toNotion(summary ?? '') },
  { heading: 'Linked Specification', text: linkedSpecification, derived: true },
  { heading: 'Status Overview', text: statusOverview, derived: true },
  { heading: 'Requirements Summary', text: ({ requirements }) => requirementsSummary(requirements) },
  { heading: 'Technical Approach', text: ({ approach }) => toNotion(approach ?? '') },
  { heading: 'Implementation Phases', text: implementationPhases },
  { heading: 'Dependencies', text: dependencies },
  { heading: 'Risks & Mitigation', text: ({ risks }) => risksAndMitigation(risks) },
  { heading: 'Timeline', text: timeline, derived: true },
  { heading: 'Success Criteria', text: ({ successCriteria }) => criteria(successCriteria) },
  { heading: 'Resources', text: (plan) => resources(plan.resources) },
  { heading: 'Progress', text: (plan, context) => updates(plan.updates, context), derived: true },
];

/** The title of a plan's page. */
export function planTitle({ title }: { readonly title: string }): string {
  return `Implementation Plan: ${title}`;
}

/** The headings of a plan's page that are ours, in order. */
export function planHeadings(mode: BodyMode): readonly string[] {
  if (mode === 'none') return [];
  const headings = SECTIONS.map(({ heading }) => heading);
  return mode === 'criteria' ? headings.filter((heading) => heading === 'Success Criteria') : headings;
}

/** The sections of a plan's page, each only where it has content. */
export function planSections(
  plan: Plan,
  context: PlanPageContext,
  mode: BodyMode = 'full',
): readonly Section[] {
  const written = planHeadings(mode);
  return SECTIONS.filter(({ heading }) => written.includes(heading))
    .map(({ heading, text, derived = false }) => ({ heading, text: text(plan, context), derived }))
    .filter(({ text }) => text !== '');
}

function linkedSpecification({ specSeen }: Plan, { spec }: PlanPageContext): string {
  if (!spec) return '';
  return [
    `📄 ${link(spec.title, spec.url)}`,
    ...(specSeen === undefined ? [] : [`Last held against it on ${specSeen}.`]),
    ...(spec.changed === undefined
      ? []
      : [`⚠️ Changed on ${spec.changed} since it was last held against this plan.`]),
  ].join('\n');
}
