// Dependencies: what the plan waits for outside of itself. External ones are shared with the file; tasks of other
// plans are derived from `depends-on`.
import { splitId, type Plan } from '../../plan/model.ts';
import { bullets } from '../lines.ts';
import { taskLink, type PlanPageContext } from './context.ts';

export const OTHER_PLANS = '**Tasks of other plans**';

/** The whole section. */
export function dependencies(plan: Plan, context: PlanPageContext): string {
  const own = new Set(plan.tasks.map(({ id }) => id));
  const lines = plan.tasks.flatMap((task) =>
    task.dependsOn
      .filter((id) => splitId(id) !== undefined && !own.has(id))
      .map(
        (id) =>
          `- ${taskLink(task.id, task.title, context)} waits for ${taskLink(id, context.titleOf(id), context)}`,
      ),
  );
  return [bullets(plan.dependencies.external), ...(lines.length === 0 ? [] : [OTHER_PLANS, ...lines])]
    .filter((text) => text !== '')
    .join('\n');
}
