// `graph`: who needs whom in the plans of the working tree, as a Mermaid flowchart.
import type { Command } from 'commander';
import { taskGraph } from '../../core/plan/task-graph.ts';
import { counted } from '../../core/render/counted.ts';
import { dependencyGraph } from '../../core/render/graph.ts';
import { taskVocabulary } from '../../core/status.ts';
import type { Context } from '../context.ts';
import { examples } from '../examples.ts';
import { planKeys, withConfig, withJson, type ConfigOption, type JsonOption } from '../options.ts';
import { planOf, readLocalPlans } from '../plans.ts';

export function registerGraph(program: Command, context: Context): void {
  withJson(withConfig(program.command('graph')))
    .description('Draws the dependencies of the plans in the working tree as a Mermaid flowchart.')
    .argument('[keys...]', 'only the plans with these keys, and the tasks elsewhere that they need', planKeys)
    .addHelpText(
      'after',
      examples(
        ['plan-sync graph PREF', 'one plan, and what it waits for elsewhere'],
        ['plan-sync graph > docs/plans.mmd', 'all plans, into a file'],
      ),
    )
    .action(async (keys: readonly string[], options: ConfigOption & JsonOption) => {
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
    });
}
