// Timeline: the dates of the plan, its phases and its milestones in one list, earliest first. All of it is derived.
import type { Plan } from '../../plan/model.ts';
import { literal } from '../dialect.ts';

/** The whole section; milestones without a date come last. */
export function timeline({ start, due, phases, milestones }: Plan): string {
  const dated = [
    { date: start, text: 'Start' },
    ...phases.map((phase, index) => ({
      date: phase.due,
      text: `Phase ${index + 1} due: ${literal(phase.title)}`,
    })),
    ...milestones.map((milestone) => ({ date: milestone.due, text: `🏁 ${literal(milestone.title)}` })),
    { date: due, text: 'Plan due' },
  ];
  const lines = dated
    .filter(({ date }) => date !== undefined)
    .sort((a, b) => a.date!.localeCompare(b.date!))
    .map(({ date, text }) => `- **${literal(date!)}** ${text}`);
  const open = milestones.filter((milestone) => milestone.due === undefined);
  return [...lines, ...open.map(({ title }) => `- 🏁 ${literal(title)} (no date yet)`)].join('\n');
}
