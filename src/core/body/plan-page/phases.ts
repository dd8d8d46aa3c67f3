// Implementation Phases: what each phase is for, its tasks as a checklist, what it delivers. Goals, deliverables and
// ticks are shared with the file; titles, effort and dates are ours.
import type { Phase, Plan, Task } from '../../plan/model.ts';
import { lineToNotion, literal } from '../dialect.ts';
import { bullets } from '../lines.ts';
import { taskLink, type PlanPageContext } from './context.ts';

/** The whole section; tasks outside of any phase come last. */
export function implementationPhases(plan: Plan, context: PlanPageContext): string {
  const phases = plan.phases.map((phase, index) => [
    `### Phase ${index + 1}: ${literal(phase.title)}`,
    ...about(phase),
    ...checklist(
      plan.tasks.filter((task) => task.phase === phase.title),
      context,
    ),
    ...deliverables(phase),
  ]);
  const others = checklist(
    plan.tasks.filter(({ phase }) => phase === undefined),
    context,
  );
  const heading = plan.phases.length > 0 && others.length > 0 ? ['### Other Tasks'] : [];
  return [...phases.flat(), ...heading, ...others].join('\n');
}

function about({ goal, effort, due }: Phase): readonly string[] {
  const facts = [
    ...(effort === undefined ? [] : [`**Effort:** ${literal(effort)}`]),
    ...(due === undefined ? [] : [`**Due:** ${literal(due)}`]),
  ];
  return [
    ...(goal === undefined ? [] : [`**Goal:** ${lineToNotion(goal)}`]),
    ...(facts.length === 0 ? [] : [facts.join(' · ')]),
  ];
}

function checklist(tasks: readonly Task[], context: PlanPageContext): readonly string[] {
  return tasks.map((task) => {
    const category = context.category(task);
    const link = taskLink(task.id, task.title, context);
    const shown = category === 'cancelled' ? `~~${link}~~` : link;
    return `- [${category === 'done' ? 'x' : ' '}] ${shown}`;
  });
}

function deliverables({ deliverables: list }: Phase): readonly string[] {
  return list.length === 0 ? [] : ['**Deliverables:**', bullets(list)];
}
