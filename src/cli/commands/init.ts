// `init`: the files that a repository begins with, written into the working tree; nothing that is there is touched.
import { InvalidArgumentError, type Command } from 'commander';
import type { Context } from '../context.ts';
import { examples } from '../examples.ts';
import type { InitOptions } from '../init/init.ts';
import { planKeys, withConfig } from '../options.ts';

export function registerInit(program: Command, context: Context): void {
  withConfig(program.command('init'))
    .description('Writes the configuration, a first plan and the workflow; overwrites nothing.')
    .option('--notion-parent <page>', 'address of the page in Notion under which the databases are created')
    .option('--tasks <database>', 'the tasks database, where there is one: address, id or exact title')
    .option('--plans <database>', 'the plans database, likewise')
    .option('--title <title>', 'of the first plan')
    .option('--key <key>', 'of the first plan; default: made of the title', (text) => planKeys(text)[0])
    .option('--action <owner/plan-sync@ref>', 'the action that the workflow uses', actionName)
    .option('--setup', 'create in Notion what is missing, at once; needs NOTION_TOKEN')
    .option('-y, --yes', 'ask nothing that has a usual answer')
    .option('--print', 'print what would be written, write nothing')
    .addHelpText(
      'after',
      examples(
        ['plan-sync init', 'asks what it has to know'],
        ['plan-sync init --yes --notion-parent https://www.notion.so/acme/Engineering-…', 'asks nothing'],
      ),
    )
    .action(async (options: InitOptions) => {
      const { init } = await import('../init/init.ts');
      await init(context, options);
    });
}

function actionName(text: string): string {
  if (!/^[\w.-]+\/plan-sync@[\w./-]+$/.test(text))
    throw new InvalidArgumentError('Write owner/plan-sync@version, as in acme/plan-sync@v1.');
  return text;
}
