// `import`: rows that people made before there were plan files become plans, in a pull request on GitHub.
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { examples } from '../examples.ts';
import { withJson, withRemote, type JsonOption, type RemoteOptions } from '../options.ts';

interface Options extends RemoteOptions, JsonOption {
  readonly dryRun?: true;
}

export function registerImport(program: Command, context: Context): void {
  withJson(withRemote(program.command('import')))
    .description('Makes plan files of rows that are in Notion already, in a pull request.')
    .argument('[project]', 'title or address of the one project to import; default: all of them')
    .option('--dry-run', 'say which plans would be made, write nothing')
    .addHelpText(
      'after',
      examples(
        ['plan-sync import --dry-run', 'which plans there would be'],
        ['plan-sync import "Mobile app"', 'make one of them'],
      ),
    )
    .action(async (project: string | undefined, options: Options) => {
      const { runRequest } = await import('../run.ts');
      await runRequest(context, options, {
        kind: 'import',
        dryRun: options.dryRun ?? false,
        configPath: options.config,
        project,
        schema: undefined,
      });
    });
}
