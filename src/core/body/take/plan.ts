// What a section of a plan's page, as people edited it, means for the plan in its file.
import type { PhaseValues, PlanValues } from '../../plan/edit.ts';
import type { Plan } from '../../plan/model.ts';
import { withPhaseValues, withPlanValues } from '../../plan/with-values.ts';
import { planSections } from '../plan-page.ts';
import type { PlanPageContext } from '../plan-page/context.ts';
import { readExternalDependencies, readRisks } from '../plan-page/read.ts';
import { risksAndMitigation } from '../plan-page/risks.ts';
import { takeBullets, takeCriteria, takeResources } from './lines.ts';
import { takePhases } from './phases.ts';
import { takeRequirements } from './requirements.ts';
import { changes, takeItems, takeText } from './values.ts';

export interface PlanTaken {
  readonly plan: PlanValues;
  /** By the title of the phase. */
  readonly phases: ReadonlyMap<string, PhaseValues>;
  /** By the ID of the task: whether people ticked its box, or unticked it. */
  readonly ticks: ReadonlyMap<string, boolean>;
}

/**
 * What the plan is to be set to: only what differs from what it says now, null for what people cleared. Derived
 * sections and lines give nothing.
 * @param text what the file shall say in the section (v1); '' for nothing
 */
export function takePlanSection(
  plan: Plan,
  heading: string,
  text: string,
  context: PlanPageContext,
): PlanTaken {
  if (heading === 'Implementation Phases') return { plan: {}, ...takePhases(plan, text, context) };
  return { plan: changes(plan, SECTIONS[heading]?.(plan, text) ?? {}), phases: new Map(), ticks: new Map() };
}

/** The text of the section once the plan has taken `text`: without the lines that it cannot hold. */
export function heldByPlan(plan: Plan, heading: string, text: string, context: PlanPageContext): string {
  const taken = takePlanSection(plan, heading, text, context);
  const phases = plan.phases.map((phase) => withPhaseValues(phase, taken.phases.get(phase.title) ?? {}));
  const category: PlanPageContext['category'] = (task) => {
    const ticked = taken.ticks.get(task.id ?? '');
    return ticked === undefined ? context.category(task) : ticked ? 'done' : 'todo';
  };
  const sections = planSections(withPlanValues({ ...plan, phases }, taken.plan), { ...context, category });
  return sections.find((section) => section.heading === heading)?.text ?? '';
}

const SECTIONS: Readonly<Record<string, (plan: Plan, text: string) => Partial<Plan>>> = {
  Overview: ({ summary }, text) => ({ summary: takeText(summary, text) }),
  'Requirements Summary': (plan, text) => ({ requirements: takeRequirements(plan.requirements, text) }),
  'Technical Approach': ({ approach }, text) => ({ approach: takeText(approach, text) }),
  Dependencies: ({ dependencies: { external } }, text) => ({
    dependencies: { external: takeBullets(external, readExternalDependencies(text)) },
  }),
  'Risks & Mitigation': ({ risks }, text) => ({
    risks: takeItems(risks, readRisks(text), {
      asRead: (items) => readRisks(risksAndMitigation(items)),
      name: ({ risk }) => risk,
    }),
  }),
  'Success Criteria': (plan, text) => ({ successCriteria: takeCriteria(plan.successCriteria, text) }),
  Resources: ({ resources }, text) => ({ resources: takeResources(resources, text) }),
};
