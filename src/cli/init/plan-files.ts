// Which files `init` writes: decided from what is there and what was answered, before anything is written.
import { askGit } from '../../adapters/local/git.ts';
import { isThere } from '../../adapters/local/create-file.ts';
import { createWorkingTree, workingTree } from '../../adapters/local/working-tree.ts';
import { defaultConfig, parseConfig, type Config } from '../../core/config/config.ts';
import { planMatcher } from '../../core/config/matcher.ts';
import { readWorkflows } from '../../core/doctor/workflow.ts';
import { Fault } from '../../core/fault.ts';
import { configFile, firstPlan, workflowFile, type NotionPlaces } from '../../core/init/files.ts';
import { keyFor, pathFor } from '../../core/plan/naming.ts';
import type { WorkflowFile } from '../../core/doctor/workflow.ts';

export const workflowPath = '.github/workflows/plan-sync.yml';

/** What is in the working tree already. */
export interface Found {
  readonly root: string;
  readonly configPath: string;
  /** Undefined where there is no configuration. */
  readonly config: Config | undefined;
  /** Paths of plan files. */
  readonly plans: readonly string[];
  /** The path of a workflow that uses the action. */
  readonly workflow: string | undefined;
  readonly branch: string;
}

export interface Answers extends NotionPlaces {
  readonly title: string;
  /** Undefined: made of the title. */
  readonly key: string | undefined;
  /** `acme/plan-sync@v1` */
  readonly action: string;
}

export interface Wanted {
  readonly path: string;
  /** Undefined: `path` is there and does what this file would do. */
  readonly text: string | undefined;
}

/** Looks at the working tree. Throws a Fault where its configuration has problems. */
export async function lookAround(
  root: string,
  configPath: string,
  workflows: readonly WorkflowFile[],
): Promise<Found> {
  const repository = createWorkingTree({ root, configPath, remote: undefined });
  const files = await repository.files(workingTree, () => true);
  const file = files.find(({ path }) => path === configPath);
  const text = file && (await repository.texts([file.blob])).get(file.blob);
  const config = text === undefined ? undefined : parseConfig(configPath, text).config;
  if (file && !config)
    throw new Fault('invalid', `${configPath} is there already and has problems.`, {
      service: 'runner',
      hint: '`plan-sync validate` shows what to do.',
    });
  const [use] = readWorkflows(workflows).uses;
  const taken = use?.path ?? ((await isThere(root, workflowPath)) ? workflowPath : undefined);
  return {
    root,
    configPath,
    config,
    plans: files.map(({ path }) => path).filter((path) => path !== configPath),
    workflow: taken,
    branch: await defaultBranch(root),
  };
}

/** @param recipe the workflow that ships */
export function filesFor(found: Found, answers: Answers, recipe: string): readonly Wanted[] {
  const { action } = answers;
  const config = found.config ?? defaultConfig;
  const [existing] = found.plans;
  const key = answers.key ?? keyFor(answers.title, new Set());
  const path = pathFor({ title: answers.title, key }, config.plans, found.plans);
  const plan: readonly Wanted[] =
    existing !== undefined
      ? [{ path: existing, text: undefined }]
      : path === undefined || !planMatcher(config.plans)(path)
        ? []
        : [{ path, text: firstPlan({ path, key, title: answers.title }, action) }];
  const { command } = config.pullRequests;
  return [
    { path: found.configPath, text: found.config ? undefined : configFile(answers, action) },
    ...plan,
    found.workflow === undefined
      ? { path: workflowPath, text: workflowFile(recipe, { action, branch: found.branch, command }) }
      : { path: found.workflow, text: undefined },
  ];
}

/** The remote's default branch as far as the clone knows it, else the branch that is checked out. */
async function defaultBranch(root: string): Promise<string> {
  const remote = await askGit(root, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
  if (remote !== undefined) return remote.trim().replace(/^origin\//, '');
  const current = await askGit(root, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
  return current?.trim() || 'main';
}
