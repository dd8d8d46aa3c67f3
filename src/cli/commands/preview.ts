// `preview`: what a sync would do if the files of the working tree were those of the default branch. Writes nothing.
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { examples } from '../examples.ts';
import { planKeys, withJson, withRemote, type JsonOption, type RemoteOptions } from '../options.ts';

interface Options extends RemoteOptions, JsonOption {
  readonly full?: true;
  readonly only?: readonly string[];
}

export function registerPreview(program: Command, context: Context): void {
  withJson(withRemote(program.command('preview')))
    .description(
      'Lists what a sync would change if the files of the working tree were pushed; writes nothing.',
    )
    .option('--full', 'compare every row and page, not only what changed')
    .option('--only <keys...>', 'only the plans with these keys', planKeys)
    .addHelpText(
      'after',
      examples(
        ['plan-sync preview', 'what would change on both sides'],
        ['plan-sync preview --only PREF', 'the same for one plan'],
      ),
    )
    .action(async (options: Options) => {
      const { runRequestHere } = await import('../run.ts');
      await runRequestHere(context, options, {
        kind: 'sync',
        scope: options.full ? 'full' : 'changes',
        dryRun: true,
        branch: undefined,
        configPath: options.config,
        only: options.only ?? [],
        confirm: undefined,
      });
    });
}
