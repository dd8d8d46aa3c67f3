// `doctor`: looks at everything that a sync depends on; says of each thing that it is well, or what to do. Writes nothing.
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { examples } from '../examples.ts';
import { withJson, withRemote, type JsonOption, type RemoteOptions } from '../options.ts';

export function registerDoctor(program: Command, context: Context): void {
  withJson(withRemote(program.command('doctor')))
    .description('Checks the whole setup: files, workflow, GitHub, Notion, people, state. Writes nothing.')
    .addHelpText(
      'after',
      examples(
        ['plan-sync doctor', 'what is well, what is not, and what to do'],
        ['plan-sync doctor --json', 'the same as JSON'],
      ),
    )
    .addHelpText('after', '\nWithout a token for GitHub or Notion that part is left out, with a warning.')
    .action(async (options: RemoteOptions & JsonOption) => {
      const { examine } = await import('../doctor.ts');
      await examine(context, options);
    });
}
