// Judges the plan files of a working tree: what `validate` loads while git still lists them.
import { statSync } from 'node:fs';
import { openParsedPlans } from '../adapters/local/parsed-plans.ts';
import type { Report } from '../core/report.ts';
import { validateFiles } from '../modes/validate.ts';
import type { Repository, TreeFile } from '../ports.ts';
import type { Context } from './context.ts';
import { versionOf } from './version.ts';

/** Every problem of `files`, which lie below `root`; those that did not change since the last time are not parsed. */
export async function judge(
  context: Context,
  root: string,
  repository: Repository,
  files: readonly TreeFile[],
  configPath: string,
): Promise<Report> {
  const { parse, keep } = openParsedPlans(root, buildOf(context));
  const report = await validateFiles(repository, files, { configPath, notice: undefined, parse });
  keep();
  return report;
}

/** Names the code that runs: a release, and when it was put where it is. */
function buildOf(context: Context): string {
  const bundle = statSync(new URL('dist/cli', context.packageRoot), { throwIfNoEntry: false });
  return `${versionOf(context)} ${bundle?.mtimeMs ?? ''}`;
}
