// Validates the working tree and says how it went. Reads its files once.
import { createWorkingTree, workingTree } from '../adapters/local/working-tree.ts';
import { counted } from '../core/render/counted.ts';
import type { Context } from './context.ts';
import { workingTreeRoot, type ConfigOption, type JsonOption } from './options.ts';
import { showReport } from './show/report.ts';

/** Shows every problem of the plan files and of the configuration, and settles the exit status. */
export async function validateHere(context: Context, options: ConfigOption & JsonOption): Promise<void> {
  const { config: configPath } = options;
  const root = workingTreeRoot(context, options);
  const repository = createWorkingTree({ root, configPath, remote: undefined });
  // What judges the files is loaded while git lists them.
  const [files, { judge }] = await Promise.all([
    repository.files(workingTree, () => true),
    import('./judge.ts'),
  ]);
  const report = await judge(context, root, repository, files, configPath);
  const plans = files.filter(({ path }) => path !== configPath);
  showReport(context, report, options, verdict(plans.length, report.problems.length));
}

function verdict(files: number, problems: number): string {
  if (problems > 0) return `${counted(problems, 'problem')} in ${counted(files, 'plan file')}.`;
  if (files === 0) return 'There is no plan file here: none matches `plans` in the configuration.';
  return `${counted(files, 'plan file')}, no problems.`;
}
