// The changes of plan files in the comment: their number in one line, and below it plan by plan what changes.
import type { PlanChange, PlanChanges, TaskChange } from '../../pull-requests/plan-changes.ts';
import type { FieldChange } from '../../report.ts';
import { changeCell } from '../changes.ts';
import { counted } from '../counted.ts';
import { details } from '../details.ts';
import { inline, link } from '../escape.ts';
import { dependencyGraph } from '../graph.ts';
import { lineUrl } from '../problem.ts';
import { rest, type CommentView, type Detail } from './view.ts';

/** A list that is longer folds away. */
const mostOpenLines = 8;

/** Changes of one plan or task that are shown. */
const mostFields = 10;

/** '' where no plan changes. */
export function planChangesSection({ changes, blobUrl }: CommentView, detail: Detail): string {
  if (!changes || changes.plans.length === 0) return '';
  const lines = changes.plans
    .slice(0, detail.most)
    .flatMap((plan) => [planLine(plan, detail), ...taskLines(plan, blobUrl, detail)]);
  const all = [...lines, ...rest(changes.plans.length, detail)];
  const list = all.join('\n');
  return [
    `**Plan changes**: ${total(changes).join(', ')}`,
    all.length > mostOpenLines ? details(`Show ${counted(changes.plans.length, 'plan')}`, list) : list,
    graph(changes, detail),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** `1 plan added, 2 tasks added, 12 blocks in Notion` */
export function total({ plans, blocks }: PlanChanges): readonly string[] {
  const kinds = ['added', 'changed', 'archived', 'restored', 'deleted'] as const;
  const counts = kinds.map((kind) => ({ kind, count: plans.filter((plan) => plan.kind === kind).length }));
  return [
    ...counts.flatMap(({ kind, count }) => (count === 0 ? [] : [`${counted(count, 'plan')} ${kind}`])),
    ...taskCounts(plans.flatMap(({ tasks }) => tasks)),
    ...(blocks === 0 ? [] : [`${counted(blocks, 'block')} to create in Notion`]),
  ];
}

function taskCounts(tasks: readonly TaskChange[]): readonly string[] {
  return (['added', 'changed', 'moved', 'removed'] as const).flatMap((kind) => {
    const count = tasks.filter((task) => task.kind === kind).length;
    return count === 0 ? [] : [`${counted(count, 'task')} ${kind}`];
  });
}

function planLine(plan: PlanChange, detail: Detail): string {
  const rows = counted(plan.size, 'row');
  const fate = {
    added: [`new, with ${counted(plan.size, 'task')}`],
    deleted: [`file deleted; its page and ${rows} stay until a confirmed run removes them`],
    archived: [`archived; its page and ${rows} stay and are no longer synced`],
    restored: ['no longer archived'],
    changed: [],
  }[plan.kind];
  const said = [...fate, ...fields(plan.changes, detail), ...(detail.names ? [] : taskCounts(plan.tasks))];
  const name = `**${inline(plan.key, 40)}** ${inline(plan.title, detail.title)}`;
  return `- ${name}${said.length === 0 ? '' : `: ${said.join(', ')}`}`;
}

function taskLines(
  { tasks, path }: PlanChange,
  blobUrl: string | undefined,
  detail: Detail,
): readonly string[] {
  if (!detail.names) return [];
  const lines = tasks.slice(0, detail.most).map((task) => {
    const url = task.line === undefined ? undefined : lineUrl(blobUrl, path, task.line);
    const name = link(task.id === undefined ? task.title : `${task.id} ${task.title}`, url, detail.title);
    const kind = task.kind === 'changed' ? '' : `${task.kind} `;
    const said = fields(task.changes, detail);
    return `  - ${kind}${name}${said.length === 0 ? '' : `: ${said.join(', ')}`}`;
  });
  return [...lines, ...rest(tasks.length, detail, '  ')];
}

function fields(changes: readonly FieldChange[], detail: Detail): readonly string[] {
  if (changes.length === 0) return [];
  if (!detail.fields) return [counted(changes.length, 'change')];
  const more = changes.length - mostFields;
  return [
    ...changes.slice(0, mostFields).map(changeCell),
    ...(more > 0 ? [`and ${counted(more, 'more change')}`] : []),
  ];
}

function graph({ graph: tasks }: PlanChanges, detail: Detail): string {
  const drawn = detail.graph ? dependencyGraph(tasks) : undefined;
  return drawn === undefined ? '' : details('Dependencies', `\`\`\`mermaid\n${drawn}\n\`\`\``);
}
