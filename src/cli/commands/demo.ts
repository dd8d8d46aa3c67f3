// `demo`: the whole story on this machine, without any account. Loaded only here: it brings two services along.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { askGit } from '../../adapters/local/git.ts';
import { Fault } from '../../core/fault.ts';
import type { Context } from '../context.ts';
import { examples } from '../examples.ts';
import { exitCodes } from '../exit.ts';

export function registerDemo(program: Command, context: Context): void {
  program
    .command('demo')
    .description('Shows how it works, with an embedded Notion and GitHub: no account, no network.')
    .addHelpText('after', examples(['plan-sync demo', 'tells the story; takes half a minute']))
    .addHelpText('after', '\nIt needs git, and writes nothing but temporary files.')
    .action(async () => {
      const root = await packageFolder(context);
      const { demo } = await import('../../demo/demo.ts');
      const { out } = context;
      const told = await demo({ root, colours: out.colours, write: (text) => out.write(text) });
      if (!told) context.exit(exitCodes.failed);
    });
}

/** Throws a Fault where the demo lacks what it is made of. */
async function packageFolder({ packageRoot, cwd }: Context): Promise<string> {
  const lacking = ['examples/database-migration.yml', 'dist/index.js'].find(
    (path) => !existsSync(new URL(path, packageRoot)),
  );
  if (lacking !== undefined)
    throw new Fault('not-found', `The demo needs ${lacking} of the package, which is not there.`, {
      service: 'runner',
      hint: 'Install the package again, or clone the repository and run `npm run demo` there.',
    });
  if ((await askGit(cwd, ['--version'])) === undefined)
    throw new Fault('not-found', 'The demo needs git, which cannot be run here.', {
      service: 'runner',
      hint: 'Install git, and make sure that it is on the PATH.',
    });
  return fileURLToPath(packageRoot);
}
