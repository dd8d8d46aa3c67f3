// The files of a setup: configuration and plans as they lie here, and whether GitHub has them as well.
import type { EffectiveConfig } from '../../core/config/config.ts';
import { subject, type Check } from '../../core/doctor/check.ts';
import type { Plan } from '../../core/plan/model.ts';
import { counted } from '../../core/render/counted.ts';
import { listed } from '../../core/board/names.ts';
import type { Repository } from '../../ports.ts';
import { readConfig, readPlans } from '../observe.ts';
import { attempt } from './attempt.ts';
import type { DoctorPorts } from './doctor.ts';

export interface FilesHere {
  readonly checks: readonly Check[];
  /** Undefined where there is none that could be read. */
  readonly config: EffectiveConfig | undefined;
  /** Those that are free of problems that freeze them. */
  readonly plans: readonly Plan[];
  /** Holds the files against those of the default branch, which runs read. */
  readonly compare: () => Promise<readonly Check[]>;
}

const configuration = subject('Repository', 'Configuration');
const planFiles = subject('Repository', 'Plans');

export async function lookAtRepository(
  { here, tree, workflows, github }: DoctorPorts,
  configPath: string,
): Promise<FilesHere> {
  const repository = 'code' in github ? here : { ...here, isPublic: () => publicly(github.repository) };
  const files = await repository.files(tree, () => true);
  const file = files.find(({ path }) => path === configPath);
  const { view, problems } = await readConfig(repository, configPath, file, undefined);
  const compare = async (): Promise<readonly Check[]> =>
    'code' in github
      ? []
      : compareWith(github.repository, [
          ...(view?.blob ? [{ path: configPath, text: view.text }] : []),
          ...workflows,
        ]);
  if (!view) return { checks: problems.map(configuration.ofProblem), config: undefined, plans: [], compare };

  const { config } = view;
  const plans = await readPlans(repository, files, config, {
    known: {},
    index: {},
    wanted: 'all',
    texts: new Map(),
  });
  return {
    checks: [
      file
        ? configuration.ok(`${configPath} is valid.`)
        : configuration.problem(`There is no ${configPath}.`, 'Run `plan-sync init`, which writes one.'),
      ...(plans.files.size === 0
        ? [
            planFiles.warning(
              `No file matches ${listed(config.plans)}.`,
              'Write a first plan there; `plan-sync init` writes one to begin with.',
            ),
          ]
        : plans.problems.length === 0
          ? [planFiles.ok(`${counted(plans.files.size, 'plan file')}, no problems.`)]
          : plans.problems.map(planFiles.ofProblem)),
      ...plans.notices.map((notice) => planFiles.ofNotice(notice)),
    ],
    config,
    plans: plans.plans,
    compare,
  };
}

/** Where GitHub does not tell, the more careful defaults apply. */
async function publicly(repository: Repository): Promise<boolean> {
  return repository.isPublic().catch(() => true);
}

async function compareWith(
  repository: Repository,
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<readonly Check[]> {
  const pushed = subject('Repository', 'Pushed');
  return attempt(pushed, async () => {
    const head = await repository.head();
    const there = await repository.files(head.tree, (path) => files.some((file) => file.path === path));
    const differing = files.filter(({ path, text }) => {
      const found = there.find((file) => file.path === path);
      return found?.blob !== repository.blobOf(text);
    });
    if (files.length === 0) return [];
    if (differing.length === 0) return [pushed.ok(`What is checked here is on ${head.branch} as well.`)];
    return [
      pushed.warning(
        `${listed(differing.map(({ path }) => path))} ${differing.length === 1 ? 'is' : 'are'} not on ${head.branch} like this, and runs read that branch.`,
        'Commit and push.',
      ),
    ];
  });
}
