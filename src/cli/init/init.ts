// Writes the files that a repository begins with into the working tree; nothing that is there is touched.
import { readFileSync } from 'node:fs';
import { createFile } from '../../adapters/local/create-file.ts';
import { oneLine } from '../../core/render/escape.ts';
import type { Board } from '../../ports.ts';
import type { Context } from '../context.ts';
import { openBoard, workflowFiles } from '../doctor-ports.ts';
import { exitCodes } from '../exit.ts';
import { answersOf, ask, type InitFlags } from './answers.ts';
import { filesFor, lookAround, type Answers, type Found, type Wanted } from './plan-files.ts';
import { setUpHere } from './set-up.ts';
import { workingTreeRoot, type ConfigOption } from '../options.ts';
import { readFiles } from '../plans.ts';
import { checkLines } from '../show/checks.ts';
import { reportLines, exitOf } from '../show/report.ts';

export interface InitOptions extends ConfigOption, InitFlags {
  readonly setup?: true;
  readonly print?: true;
}

/** Asks what it has to know where somebody can be asked, and tells of each file whether it was written. */
export async function init(context: Context, options: InitOptions): Promise<void> {
  const { out } = context;
  const root = workingTreeRoot(context, options);
  const found = await lookAround(root, options.config, await workflowFiles(root));
  const answers = context.isAttended ? await ask(options, found) : answersOf(options, found);
  if (!answers) {
    out.lines(['Nothing was written.']);
    context.exit(exitCodes.failed);
    return;
  }
  const recipe = readFileSync(new URL('examples/workflows/everything.yml', context.packageRoot), 'utf8');
  const wanted = filesFor(found, answers, recipe);
  if (options.print) {
    out.lines(wanted.flatMap(printed));
    return;
  }
  for (const file of wanted) out.lines([await written(context, root, file)]);
  const board = await openBoard(context);
  const isSetUp = board !== undefined && (await inNotion(context, board, options, root));
  out.lines(['', ...nextSteps(wanted, answers, found, isSetUp)]);
}

function printed({ path, text }: Wanted): readonly string[] {
  return text === undefined
    ? [`# ${path} is there already.`, '']
    : [`# ${path}`, ...text.trimEnd().split('\n'), ''];
}

async function written({ out }: Context, root: string, { path, text }: Wanted): Promise<string> {
  const { green, dim } = out.styles;
  return text !== undefined && (await createFile(root, path, text))
    ? `${green('written')}  ${oneLine(path)}`
    : `${dim('kept')}     ${oneLine(path)}, which is there already`;
}

/** Checks the token, and sets Notion up where that is wanted; true where nothing is left to do there. */
async function inNotion(
  context: Context,
  board: Board,
  options: InitOptions,
  root: string,
): Promise<boolean> {
  const { out } = context;
  const { lookAtNotion } = await import('../../modes/doctor/notion.ts');
  const { config, view } = await readFiles(root, options.config);
  const checks = await lookAtNotion(board, { config, plans: view.plans }, options.config);
  const notion = checks.filter(({ group }) => group === 'Notion');
  out.lines(['', ...checkLines(notion, out.styles)]);
  if (notion.some(({ verdict }) => verdict === 'problem')) {
    if (options.setup) context.exit(exitCodes.failed);
    return false;
  }
  if (!options.setup && !(context.isAttended && !options.yes && (await confirmed()))) return false;
  const report = await setUpHere(context, board, { root, configPath: options.config });
  out.lines(['', ...reportLines(report, out.styles)]);
  context.exit(exitOf(report));
  return exitOf(report) === exitCodes.fine;
}

async function confirmed(): Promise<boolean> {
  const { confirm } = await import('@clack/prompts');
  return (await confirm({ message: 'Create in Notion what is missing, now?' })) === true;
}

function nextSteps(
  wanted: readonly Wanted[],
  answers: Answers,
  found: Found,
  isSetUp: boolean,
): readonly string[] {
  const parent = found.config ? found.config.notion.parent : answers.parent;
  const share = parent === undefined ? 'both databases' : 'the page';
  const push = `ommit and push them; the first run ${isSetUp ? 'fills the databases' : 'creates what is missing in Notion'}.`;
  const isOpen = wanted.some(({ text }) => text?.includes('OWNER/plan-sync') === true);
  return [
    'Next:',
    `  1. In Notion, share ${share} with the integration (••• → Connections), and store its token: \`gh secret set NOTION_TOKEN\`.`,
    `  2. ${isOpen ? 'Write the owner of the action in place of OWNER in these files. Then c' : 'C'}${push}`,
    `  3. Run \`plan-sync doctor\`: it says whether all is well. ${found.configPath} can say more: docs/configuration.md.`,
  ];
}
