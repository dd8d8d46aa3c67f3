// The program with all its commands, and the help that is common to them.
import { Command } from 'commander';
import { registerDemo } from './commands/demo.ts';
import { registerDoctor } from './commands/doctor.ts';
import { registerGraph } from './commands/graph.ts';
import { registerImport } from './commands/import.ts';
import { registerInit } from './commands/init.ts';
import { registerNew } from './commands/new.ts';
import { registerPreview } from './commands/preview.ts';
import { registerSetup } from './commands/setup.ts';
import { registerSync } from './commands/sync.ts';
import { registerValidate } from './commands/validate.ts';
import type { Context, Register } from './context.ts';
import { versionOf } from './version.ts';

const commands: readonly Register[] = [
  registerInit,
  registerDoctor,
  registerValidate,
  registerPreview,
  registerSync,
  registerSetup,
  registerImport,
  registerGraph,
  registerNew,
  registerDemo,
];

const more = `
Environment:
  NOTION_TOKEN               token of a Notion integration
  GITHUB_TOKEN or GH_TOKEN   token for the repository; without one, \`gh auth token\` is asked
  GITHUB_REPOSITORY          owner/name, instead of the remote \`origin\`
  GITHUB_SERVER_URL, GITHUB_API_URL, GITHUB_GRAPHQL_URL
                             where GitHub is, for GitHub Enterprise Server
  NOTION_API_URL             another Notion, on this machine only (for tests)
  NO_COLOR                   no colours
  PLAN_SYNC_DEBUG            anything: tell every request and the causes of failures

Exit codes:
  0  nothing is wrong
  1  problems were found, or something failed
  2  the command line was not understood
  3  a part of the run waits for --confirm

Start with:
  $ plan-sync init               write the files that a repository begins with
  $ plan-sync doctor             is everything set up, and what is left to do?
  $ plan-sync validate           is every plan file fit to be synced?
  $ plan-sync preview            what would a sync of these files change?
  $ plan-sync demo               see it work, without any account

docs/command-line.md tells more.`;

/** Writes go to the terminals of `context`; what ends the program is thrown as a CommanderError. */
export function buildProgram(context: Context): Command {
  const program = new Command('plan-sync')
    .description('Keeps implementation plans, written as YAML in a repository, in step with Notion.')
    .version(versionOf(context), '-V, --version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.out.write(text),
      writeErr: (text) => context.err.write(text),
    })
    .showHelpAfterError('`plan-sync --help` and `plan-sync <command> --help` explain what there is.')
    .addHelpText('after', more);
  for (const register of commands) register(program, context);
  return program;
}
