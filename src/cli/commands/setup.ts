// `setup`: creates the databases, or what existing ones lack, and names them in the configuration on the default branch.
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { examples } from '../examples.ts';
import { withJson, withRemote, type JsonOption, type RemoteOptions } from '../options.ts';

interface Options extends RemoteOptions, JsonOption {
  readonly dryRun?: true;
}

export function registerSetup(program: Command, context: Context): void {
  withJson(withRemote(program.command('setup')))
    .description(
      'Creates the databases in Notion, or adds what yours lack, as the configuration on GitHub says.',
    )
    .option('--dry-run', 'say what would be added, write nothing')
    .addHelpText(
      'after',
      examples(
        ['plan-sync setup --dry-run', 'what is missing'],
        ['plan-sync setup', 'add it, and write the addresses into the configuration'],
      ),
    )
    .action(async (options: Options) => {
      const { runRequest } = await import('../run.ts');
      await runRequest(context, options, {
        kind: 'setup',
        dryRun: options.dryRun ?? false,
        configPath: options.config,
      });
    });
}
