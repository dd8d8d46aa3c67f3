// Status Overview: how far the plan is, at a glance. All of it is derived.
import type { Plan, Task, Update } from '../../plan/model.ts';
import { percent, phaseProgress, progressOf, type Category, type Progress } from '../../plan/progress.ts';
import { lineToNotion, literal } from '../dialect.ts';
import { updateLine } from '../lines.ts';
import { taskLink, type PlanPageContext } from './context.ts';

const LATEST_UPDATES = 3;
const BAR_WIDTH = 10;
const ORDER: readonly Category[] = ['done', 'review', 'active', 'blocked', 'todo', 'cancelled'];

/** The whole section; empty for a plan without tasks and notes. */
export function statusOverview(plan: Plan, context: PlanPageContext): string {
  return [
    ...overall(plan, context),
    ...labelled('Phases', phaseLines(plan, context)),
    ...labelled(
      'Blockers',
      plan.tasks.filter((task) => isBlocked(task, context)).map((task) => blockerLine(task, context)),
    ),
    ...labelled('Latest updates', latestUpdates(plan, context)),
  ].join('\n');
}

/** The mark of a phase: done, under way, not begun. */
export function phaseMark({ status, counted }: Progress): '✅' | '🔄' | '⏳' {
  if (status === 'Done' && counted > 0) return '✅';
  return status === 'Planned' || counted === 0 ? '⏳' : '🔄';
}

function overall({ tasks }: Plan, context: PlanPageContext): readonly string[] {
  if (tasks.length === 0) return [];
  const { share, done, counted } = progressOf(tasks.map(context.category));
  const filled = Math.floor(share * BAR_WIDTH);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
  const status = literal(context.planStatus);
  return [
    `**${percent(share)}** ${bar} ${done} of ${counted} tasks done · ${status}`,
    byStatus(tasks, context),
  ];
}

/** How many tasks stand where: those that are furthest first. */
function byStatus(tasks: readonly Task[], context: PlanPageContext): string {
  const counts = ORDER.flatMap((category) => {
    const names = tasks.filter((task) => context.category(task) === category).map(context.statusName);
    return [...new Set(names)].map(
      (name) => `${names.filter((each) => each === name).length} ${literal(name)}`,
    );
  });
  return `**Tasks:** ${counts.join(' · ')}`;
}

function phaseLines({ phases, tasks }: Plan, context: PlanPageContext): readonly string[] {
  return [...phaseProgress(phases, tasks, tasks.map(context.category))].map(([title, progress]) => {
    const { share, done, counted } = progress;
    const count = counted === 0 ? 'no tasks yet' : `${percent(share)} (${done} of ${counted})`;
    return `${phaseMark(progress)} ${literal(title)}: ${count}`;
  });
}

function isBlocked(task: Task, context: PlanPageContext): boolean {
  const category = context.category(task);
  return (
    category === 'blocked' || (task.blocker !== undefined && category !== 'done' && category !== 'cancelled')
  );
}

function blockerLine(task: Task, context: PlanPageContext): string {
  const reason = task.blocker === undefined ? '' : `: ${lineToNotion(task.blocker)}`;
  return `🚫 ${taskLink(task.id, task.title, context)}${reason}`;
}

/** The newest notes of the plan and its tasks, newest first; notes without a date have no place in time. */
function latestUpdates(plan: Plan, context: PlanPageContext): readonly string[] {
  const ofTasks = plan.tasks.flatMap(({ id, title, updates }) =>
    updates.map((update) => ({ update, about: literal(id ?? title) })),
  );
  return [...plan.updates.map((update): { update: Update; about?: string } => ({ update })), ...ofTasks]
    .filter(({ update }) => update.date !== undefined)
    .map((each, index) => ({ ...each, index }))
    .sort((a, b) => b.update.date!.localeCompare(a.update.date!) || b.index - a.index)
    .slice(0, LATEST_UPDATES)
    .map(({ update, about }) => updateLine(update, context, about));
}

function labelled(label: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`**${label}**`, ...lines.map((line) => `- ${line}`)];
}
