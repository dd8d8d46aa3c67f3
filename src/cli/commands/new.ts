// `new task`: adds a task with the next free ID to a plan file of the working tree.
import { InvalidArgumentError, type Command } from 'commander';
import type { Context } from '../context.ts';
import { examples } from '../examples.ts';
import type { NewTask } from '../new-task.ts';
import { planKeys, withJson, withRemote, type JsonOption, type RemoteOptions } from '../options.ts';

interface Options extends RemoteOptions, JsonOption, Omit<NewTask, 'key' | 'title'> {
  readonly offline?: true;
}

export function registerNew(program: Command, context: Context): void {
  const family = program.command('new').description('Adds to a plan file of the working tree.');
  withJson(withRemote(family.command('task')))
    .description('Adds a task with the next free ID to a plan file, and changes nothing else in it.')
    .argument('<key>', 'the key of the plan', oneKey)
    .argument('<title>', 'the title of the task', titleOf)
    .option('--phase <title>', 'the phase that it belongs to; a new one is added at the end')
    .option('--status <status>', 'its status; default: none, which is To Do')
    .option('--priority <priority>', 'its priority')
    .option('--assignee <people...>', 'who does it, as named under `people`')
    .option('--sprint <sprint>', 'its sprint')
    .option('--estimate <points>', 'its estimate, a number', numberOf)
    .option('--due <date>', 'when it is due, as in 2026-12-18', dateOf)
    .option('--label <labels...>', 'its labels')
    .option('--after <tasks...>', 'the tasks that it depends on, by their IDs')
    .option('--offline', 'look at the files only, do not ask GitHub which IDs were ever used')
    .addHelpText(
      'after',
      examples(
        ['plan-sync new task PREF "Write the runbook"', 'adds PREF-6, say, and prints where'],
        ['plan-sync new task PREF "Drop the column" --phase Cleanup --after PREF-6', 'with more of it'],
      ),
    )
    .addHelpText(
      'after',
      '\nIDs are never used twice. With a token for GitHub, those of tasks that left their files are known too.',
    )
    .action(async (key: string, title: string, options: Options) => {
      const { addTask } = await import('../new-task.ts');
      const { id, file, line } = await addTask(context, options, { ...options, key, title });
      const { out } = context;
      if (options.json) out.lines([JSON.stringify({ id, file, line }, undefined, 2)]);
      else out.lines([`${out.styles.bold(id)} ${file}:${line}`]);
    });
}

function oneKey(text: string): string {
  const [key, more] = planKeys(text);
  if (key === undefined || more !== undefined) throw new InvalidArgumentError('Name one plan.');
  return key;
}

function titleOf(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('A task needs a title.');
  return text.trim();
}

function numberOf(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number) || number < 0)
    throw new InvalidArgumentError('Write a number, as in 3 or 0.5.');
  return number;
}

function dateOf(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new InvalidArgumentError('Write it as in 2026-12-18.');
  return text;
}
