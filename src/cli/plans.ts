// The plans of the working tree, for commands that look at them without any service.
import { createWorkingTree, workingTree } from '../adapters/local/working-tree.ts';
import { Fault } from '../core/fault.ts';
import type { EffectiveConfig } from '../core/config/config.ts';
import { closest } from '../core/did-you-mean.ts';
import type { Plan } from '../core/plan/model.ts';
import { readConfig, readPlans, type RepositoryView } from '../modes/observe.ts';
import type { Context } from './context.ts';
import { workingTreeRoot, type ConfigOption } from './options.ts';

export interface LocalPlans {
  readonly root: string;
  readonly config: EffectiveConfig;
  readonly view: RepositoryView;
}

/** Throws a Fault where the configuration has problems. */
export async function readLocalPlans(context: Context, options: ConfigOption): Promise<LocalPlans> {
  return readFiles(workingTreeRoot(context, options), options.config);
}

/** The same below a root that is known. */
export async function readFiles(root: string, configPath: string): Promise<LocalPlans> {
  const repository = createWorkingTree({ root, configPath, remote: undefined });
  const files = await repository.files(workingTree, () => true);
  const file = files.find(({ path }) => path === configPath);
  const { view, problems } = await readConfig(repository, configPath, file, undefined);
  if (!view)
    throw new Fault('invalid', `${configPath} has problems, the first in line ${problems[0]?.line ?? 1}.`, {
      service: 'runner',
      hint: '`plan-sync validate` shows what to do.',
    });
  const all = { known: {}, index: {}, wanted: 'all' as const, texts: new Map<string, string>() };
  return { root, config: view.config, view: await readPlans(repository, files, view.config, all) };
}

/** The plan with that key. Throws a Fault where there is none, or where it has problems that have to be solved first. */
export function planOf({ view }: LocalPlans, key: string): Plan {
  const found = view.plans.find((plan) => plan.key === key);
  if (found && !view.frozen.has(key)) return found;
  if (found)
    throw new Fault('invalid', `The plan ${key} has problems.`, {
      service: 'runner',
      hint: '`plan-sync validate` shows them and what to do.',
    });
  const keys = view.plans.map((plan) => plan.key);
  const guess = closest(key, keys);
  const there = keys.length === 0 ? 'There are no plans here.' : `There are ${keys.join(', ')}.`;
  throw new Fault('not-found', `No plan here has the key ${key}.`, {
    service: 'runner',
    hint:
      view.problems.length > 0
        ? 'It may be in a file with problems: `plan-sync validate` shows them.'
        : guess === undefined
          ? there
          : `Did you mean ${guess}?`,
  });
}
