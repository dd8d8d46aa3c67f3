// `doctor`: looks at everything that a sync depends on; says of each thing that it is well, or what to do. Writes nothing.
import type { Command } from 'commander';
import { mustFix } from '../../core/doctor/check.ts';
import type { Context } from '../context.ts';
import { openDoctor } from '../doctor-ports.ts';
import { examples } from '../examples.ts';
import { exitCodes } from '../exit.ts';
import { withJson, withRemote, type JsonOption, type RemoteOptions } from '../options.ts';
import { checkLines } from '../show/checks.ts';

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
      const { doctor } = await import('../../modes/doctor/doctor.ts');
      const checks = await doctor(await openDoctor(context, options), { configPath: options.config });
      const isWell = !mustFix(checks);
      context.out.lines(
        options.json
          ? [JSON.stringify({ ok: isWell, checks }, undefined, 2)]
          : checkLines(checks, context.out.styles),
      );
      if (!isWell) context.exit(exitCodes.failed);
    });
}
