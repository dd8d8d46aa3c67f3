// `validate`: whether the plan files of the working tree are fit to be synced. Needs no network and no token.
import type { Command } from 'commander';
import { createWorkingTree, workingTree } from '../../adapters/local/working-tree.ts';
import { counted } from '../../core/render/counted.ts';
import { validate } from '../../modes/validate.ts';
import type { Context } from '../context.ts';
import { examples } from '../examples.ts';
import { withConfig, withJson, workingTreeRoot, type ConfigOption, type JsonOption } from '../options.ts';
import { showReport } from '../show/report.ts';

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
      const root = workingTreeRoot(context, options);
      const repository = createWorkingTree({ root, configPath: options.config, remote: undefined });
      const request = { commit: workingTree, configPath: options.config, notice: undefined };
      const report = await validate(repository, request);
      const files = await repository.files(workingTree, (path) => path !== options.config);
      showReport(context, report, options, verdict(files.length, report.problems.length));
    });
}

function verdict(files: number, problems: number): string {
  if (problems > 0) return `${counted(problems, 'problem')} in ${counted(files, 'plan file')}.`;
  if (files === 0) return 'There is no plan file here: none matches `plans` in the configuration.';
  return `${counted(files, 'plan file')}, no problems.`;
}
