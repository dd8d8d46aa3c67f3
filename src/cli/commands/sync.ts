// `sync`: what the action does after a push, on the default branch of the repository on GitHub.
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { examples } from '../examples.ts';
import { planKeys, withJson, withRemote, type JsonOption, type RemoteOptions } from '../options.ts';

interface Options extends RemoteOptions, JsonOption {
  readonly full?: true;
  readonly dryRun?: true;
  readonly only?: readonly string[];
  readonly confirm?: string;
}

export function registerSync(program: Command, context: Context): void {
  withJson(withRemote(program.command('sync')))
    .description('Brings the default branch on GitHub and Notion in step, both ways, as the action does.')
    .option('--full', 'compare every row and page, not only what changed')
    .option('--dry-run', 'say what would happen, write nothing')
    .option('--only <keys...>', 'only the plans with these keys', planKeys)
    .option('--confirm <code>', 'do what a run has held back and shown with this code')
    .addHelpText(
      'after',
      examples(
        ['plan-sync sync', 'what changed since the last run'],
        ['plan-sync sync --full --dry-run', 'compare everything, change nothing'],
        ['plan-sync sync --confirm a1b2c3d4', 'go on where a run was held'],
      ),
    )
    .addHelpText('after', '\nThe working tree is not looked at: push first, or use `plan-sync preview`.')
    .action(async (options: Options) => {
      const { runRequest } = await import('../run.ts');
      await runRequest(context, options, {
        kind: 'sync',
        scope: options.full || options.confirm !== undefined ? 'full' : 'changes',
        dryRun: options.dryRun ?? false,
        branch: undefined,
        configPath: options.config,
        only: options.only ?? [],
        confirm: options.confirm,
        lands: 'all',
      });
    });
}
