// `new task`: adds a task with the next free ID to a plan file of the working tree.
import type { Command } from 'commander';
import type { Context } from '../context.ts';

export function registerNew(program: Command, context: Context): void {
  program
    .command('new')
    .description('Adds to a plan file of the working tree.')
    .command('task')
    .action(async () => context.exit(0));
}
