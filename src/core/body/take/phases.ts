// Implementation Phases: what people made of goals, deliverables and the boxes of tasks. All else there is derived.
import type { PhaseValues } from '../../plan/edit.ts';
import type { Phase, Plan } from '../../plan/model.ts';
import { literal } from '../dialect.ts';
import type { PlanPageContext } from '../plan-page/context.ts';
import { implementationPhases } from '../plan-page/phases.ts';
import { readPhases, type PhaseRead } from '../plan-page/read.ts';
import { takeBullets } from './lines.ts';
import { changes, takeLine } from './values.ts';

export interface PhasesTaken {
  /** By the title of the phase. */
  readonly phases: ReadonlyMap<string, PhaseValues>;
  /** By the ID of the task: whether people ticked its box, or unticked it. */
  readonly ticks: ReadonlyMap<string, boolean>;
}

/** Only what differs from what the page would show of the plan. */
export function takePhases(plan: Plan, text: string, context: PlanPageContext): PhasesTaken {
  const read = readPhases(text);
  const shown = readPhases(implementationPhases(plan, context)).ticks;
  const phases = plan.phases.flatMap((phase, index): [string, PhaseValues][] => {
    const found = findPhase(plan, index, read.phases);
    if (!found) return [];
    const values = changes<Pick<Phase, 'goal' | 'deliverables'>>(phase, {
      goal: takeLine(phase.goal, found.goal),
      deliverables: takeBullets(phase.deliverables, found.deliverables),
    });
    return Object.keys(values).length === 0 ? [] : [[phase.title, values]];
  });
  const ticks = [...read.ticks].filter(([id, ticked]) => shown.has(id) && shown.get(id) !== ticked);
  return { phases: new Map(phases), ticks: new Map(ticks) };
}

/** By its title; where one side renamed the phase, by its number. */
function findPhase(plan: Plan, index: number, read: readonly PhaseRead[]): PhaseRead | undefined {
  const titles = plan.phases.map(
    ({ title }) => readPhases(`### Phase 1: ${literal(title)}`).phases[0]?.title,
  );
  return (
    read.find(({ title }) => title === titles[index]) ??
    read.find(({ title, number }) => number === index + 1 && !titles.includes(title))
  );
}
