// `validate`: whether the plan files of the working tree are fit to be synced. Needs no network and no token.
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { examples } from '../examples.ts';
import { withConfig, withJson, type ConfigOption, type JsonOption } from '../options.ts';

export function registerValidate(program: Command, context: Context): void {
  withJson(withConfig(program.command('validate')))
    .description('Says whether the plan files of the working tree are fit to be synced; asks no service.')
    .addHelpText(
      'after',
      examples(
        ['plan-sync validate', 'every problem, with file, line and what to do'],
        ['plan-sync validate --json', 'the same as JSON'],
      ),
    )
    .action(async (options: ConfigOption & JsonOption) => {
      const { validateHere } = await import('../validate.ts');
      await validateHere(context, options);
    });
}
