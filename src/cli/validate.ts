// Validates the working tree and says how it went. Reads its files once.
import { statSync } from 'node:fs';
import { createWorkingTree, workingTree } from '../adapters/local/working-tree.ts';
import { counted } from '../core/render/counted.ts';
import type { Context } from './context.ts';
import { workingTreeRoot, type ConfigOption, type JsonOption } from './options.ts';
import { showReport } from './show/report.ts';
import { versionOf } from './version.ts';

/** Shows every problem of the plan files and of the configuration, and settles the exit status. */
export async function validateHere(context: Context, options: ConfigOption & JsonOption): Promise<void> {
  const { config: configPath } = options;
  const root = workingTreeRoot(context, options);
  const repository = createWorkingTree({ root, configPath, remote: undefined });
  // What judges the files is loaded while git lists them.
  const [files, { validateFiles }, { openParsedPlans }] = await Promise.all([
    repository.files(workingTree, () => true),
    import('../modes/validate.ts'),
    import('../adapters/local/parsed-plans.ts'),
  ]);
  const { parse, keep } = openParsedPlans(root, buildOf(context));
  const report = await validateFiles(repository, files, { configPath, notice: undefined, parse });
  keep();
  const plans = files.filter(({ path }) => path !== configPath);
  showReport(context, report, options, verdict(plans.length, report.problems.length));
}

/** Names the code that runs: a release, and when it was put where it is. */
function buildOf(context: Context): string {
  const bundle = statSync(new URL('dist/cli', context.packageRoot), { throwIfNoEntry: false });
  return `${versionOf(context)} ${bundle?.mtimeMs ?? ''}`;
}

function verdict(files: number, problems: number): string {
  if (problems > 0) return `${counted(problems, 'problem')} in ${counted(files, 'plan file')}.`;
  if (files === 0) return 'There is no plan file here: none matches `plans` in the configuration.';
  return `${counted(files, 'plan file')}, no problems.`;
}
