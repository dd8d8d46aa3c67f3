// Draws who needs whom in the plans of the working tree.
import { taskGraph } from '../core/plan/task-graph.ts';
import { counted } from '../core/render/counted.ts';
import { dependencyGraph } from '../core/render/graph.ts';
import { taskVocabulary } from '../core/status.ts';
import type { Context } from './context.ts';
import type { ConfigOption, JsonOption } from './options.ts';
import { planOf, readLocalPlans } from './plans.ts';

/** Prints the graph of the plans with these keys; of all plans where there are none. */
export async function drawGraph(
  context: Context,
  keys: readonly string[],
  options: ConfigOption & JsonOption,
): Promise<void> {
  const local = await readLocalPlans(context, options);
  const { plans, problems } = local.view;
  const chosen = keys.length > 0 ? keys.map((key) => planOf(local, key)) : plans;
  const statuses = taskVocabulary(undefined, Object.fromEntries(local.config.statuses));
  const tasks = taskGraph(plans, new Set(chosen.map(({ key }) => key)), statuses);
  const mermaid = dependencyGraph(tasks, Infinity);
  const { out, err } = context;
  if (problems.length > 0)
    err.lines([
      `${err.styles.yellow('note')} ${counted(problems.length, 'problem')} in the plan files, so the graph may lack something: \`plan-sync validate\`.`,
    ]);
  if (options.json) out.lines([JSON.stringify({ tasks, mermaid: mermaid ?? null }, undefined, 2)]);
  else if (mermaid !== undefined) out.lines([mermaid]);
  else err.lines(['No task depends on another.']);
}
