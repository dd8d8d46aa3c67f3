// `graph`: who needs whom in the plans of the working tree, as a Mermaid flowchart.
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { examples } from '../examples.ts';
import { planKeys, withConfig, withJson, type ConfigOption, type JsonOption } from '../options.ts';

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
      const { drawGraph } = await import('../graph.ts');
      await drawGraph(context, keys, options);
    });
}
