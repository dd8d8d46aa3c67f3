// The blocks of Notion that a sync creates for a change of plan files: the same count as that of the sync itself.
import { bodyBlocks, newBlocks } from '../body/blocks.ts';
import { planSections } from '../body/plan-page.ts';
import type { PlanPageContext } from '../body/plan-page/context.ts';
import type { Section } from '../body/sections.ts';
import { specBlocks } from '../body/spec-section.ts';
import { taskSections, type BodyMode } from '../body/task-body.ts';
import type { Plan, Task } from '../plan/model.ts';
import { progressOf } from '../plan/progress.ts';
import type { Statuses } from '../status.ts';
import type { Matches } from './match-plans.ts';

export interface BlockOptions {
  readonly statuses: Statuses;
  /** `notion.body` of the configuration. */
  readonly body: BodyMode;
  /** Whether a line is written into this specification. */
  readonly specWritten: (reference: string) => boolean;
}

/** Pages are blocks too. Archived plans are not synced. */
export function neededBlocks(
  before: readonly Plan[],
  after: readonly Plan[],
  matches: Matches,
  options: BlockOptions,
): number {
  const [then, now] = [pageContexts(before, options), pageContexts(after, options)];
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  return sum(
    after
      .filter(({ archived }) => !archived)
      .map((plan) => {
        const former = matches.planBefore(plan);
        const page = blocksOf(
          planSections(plan, now(plan), options.body),
          former && planSections(former, then(former), options.body),
        );
        const spec =
          plan.spec !== undefined && plan.spec !== former?.spec && options.specWritten(plan.spec)
            ? specBlocks
            : 0;
        return page + spec + sum(plan.tasks.map((task) => taskBlocks(task, matches, options.body)));
      }),
  );
}

function taskBlocks(task: Task, matches: Matches, body: BodyMode): number {
  const former = matches.taskBefore(task)?.task;
  return blocksOf(taskSections(task, people, body), former && taskSections(former, people, body));
}

function blocksOf(after: readonly Section[], before: readonly Section[] | undefined): number {
  if (!before) return 1 + bodyBlocks(after);
  const then = new Map(before.map(({ heading, text }) => [heading, text]));
  return newBlocks(after.map(({ heading, text }) => ({ before: then.get(heading), after: text })));
}

const people = { personName: (handle: string): string => handle };

function pageContexts(plans: readonly Plan[], { statuses }: BlockOptions): (plan: Plan) => PlanPageContext {
  const titles = new Map(
    plans.flatMap(({ tasks }) =>
      tasks.flatMap(({ id, title }) => (id === undefined ? [] : [[id, title] as const])),
    ),
  );
  const category: PlanPageContext['category'] = ({ status }) =>
    (status === undefined ? undefined : statuses.resolve(status)?.category) ?? 'todo';
  return (plan) => ({
    ...people,
    category,
    statusName: ({ status = 'To Do' }) => statuses.resolve(status)?.name ?? status,
    rowUrl: () => undefined,
    titleOf: (id) => titles.get(id),
    planStatus: plan.status ?? progressOf(plan.tasks.map(category)).status,
    spec: plan.spec === undefined ? undefined : { title: plan.spec, url: '' },
  });
}
