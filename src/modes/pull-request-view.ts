// What the comment on a pull request says: gathered from what the run found, and from the plan files as the pull
// request makes them.
import { planMatcher } from '../core/config/matcher.ts';
import { parseConfig } from '../core/config/config.ts';
import { insightChanges, type InsightChanges } from '../core/insight/changes.ts';
import { insightOf } from '../core/insight/insight.ts';
import { problemName, type Problem } from '../core/problem.ts';
import type { PullRequest } from '../core/pull-requests/model.ts';
import { planChanges, type PlanChanges } from '../core/pull-requests/plan-changes.ts';
import type { ChangedSpec, CommentView, LinkedTask } from '../core/render/comment.ts';
import type { Meta } from '../core/state/model.ts';
import type { Repository, TreeFile } from '../ports.ts';
import { linkedTasks } from './linked-tasks.ts';
import type { Moves } from './moves.ts';
import { readPlans, type RepositoryView } from './observe.ts';
import type { Observed, Survey } from './survey.ts';

/** The plans that a pull request touches, on both sides of it, and what is wrong with them that was not before. */
export interface Touched {
  readonly changes: PlanChanges | undefined;
  /** What they make of where the plans stand. */
  readonly insight: InsightChanges | undefined;
  readonly problems: readonly Problem[];
}

/** Nothing is compared where no plan is touched, or where it is merged already. */
export async function touchedBy(
  { repository }: { readonly repository: Repository },
  { commit, configPath }: { readonly commit: string | undefined; readonly configPath: string },
  survey: Survey,
  about: PullRequest,
  moves: Moves,
): Promise<Touched> {
  return mayTouchPlans(survey, about, configPath)
    ? comparePlans(repository, survey, about, commit, configPath, moves)
    : { changes: undefined, insight: undefined, problems: [] };
}

/** Whether a pull request is open, and may change plans or the configuration. */
export function mayTouchPlans(
  { config }: Survey,
  { state, files }: PullRequest,
  configPath: string,
): boolean {
  const isPlan = planMatcher(config.config.plans);
  const mayTouch = files === undefined || files.some((path) => path === configPath || isPlan(path));
  return state === 'open' && mayTouch;
}

/**
 * Compares the plan files of a pull request's two sides, reading only those that differ. What reached its base since it
 * was begun is none of its doing: the merge that GitHub tries is held against what it merges into.
 * @param commit with its changes, where GitHub tried no merge
 */
async function comparePlans(
  repository: Repository,
  { head, known, config, session }: Survey,
  { trial, commit: newest }: PullRequest,
  commit: string | undefined,
  configPath: string,
  { rules }: Pick<Moves, 'rules'>,
): Promise<Touched> {
  const [ours, theirs] = await Promise.all(
    [trial?.onto ?? head.tree, trial?.commit ?? commit ?? newest].map((at) =>
      repository.files(at, () => true),
    ),
  );
  const isPlan = planMatcher(config.config.plans);
  const blobs = new Map(ours!.map(({ path, blob }) => [path, blob]));
  const now = new Map(theirs!.map(({ path, blob }) => [path, blob]));
  const differing = new Set(
    [...blobs.keys(), ...now.keys()].filter((path) => blobs.get(path) !== now.get(path)),
  );
  const configProblems = differing.has(configPath)
    ? await problemsOfConfig(repository, configPath, now.get(configPath))
    : [];
  const touched = [...differing].filter(isPlan);
  if (touched.length === 0) return { changes: undefined, insight: undefined, problems: configProblems };
  const paths = new Set(touched);
  await session.load(
    Object.entries(known?.plans ?? {}).flatMap(([key, { path }]) => (paths.has(path) ? [key] : [])),
  );
  const read = (files: readonly TreeFile[]): Promise<RepositoryView> =>
    readPlans(repository, files, config.config, {
      known: withoutThose(known, files, differing),
      index: session.index,
      wanted: new Set(),
      texts: new Map(),
    });
  const [before, after] = [await read(ours!), await read(theirs!)];
  const had = new Set(before.problems.map(problemName));
  const { statuses } = rules;
  const [was, is] = [before, after].map(({ plans }) =>
    insightOf({ plans, known: session.index, statuses, today: session.now().slice(0, 10) }),
  );
  const { specSection, body } = config.config.notion;
  return {
    changes: planChanges(before.plans, after.plans, {
      statuses,
      body,
      specWritten: () => specSection && body !== 'none',
    }),
    insight: insightChanges(was!, is!),
    problems: [...configProblems, ...after.problems.filter((each) => !had.has(problemName(each)))],
  };
}

/** What is known of plans, such that exactly the files that differ are read. */
function withoutThose(
  known: Meta | undefined,
  files: readonly TreeFile[],
  differing: ReadonlySet<string>,
): Meta['plans'] {
  const blobs = new Map(files.map(({ path, blob }) => [path, blob]));
  return Object.fromEntries(
    Object.entries(known?.plans ?? {}).map(([key, plan]) => [
      key,
      { ...plan, blob: differing.has(plan.path) ? null : (blobs.get(plan.path) ?? null) },
    ]),
  );
}

async function problemsOfConfig(
  repository: Repository,
  path: string,
  blob: string | undefined,
): Promise<readonly Problem[]> {
  const text = blob === undefined ? '' : ((await repository.texts([blob])).get(blob) ?? '');
  return parseConfig(path, text).problems;
}

export interface ViewInput {
  readonly pullRequest: PullRequest;
  readonly observed: Observed;
  readonly moves: Moves;
  readonly touched: Touched;
  readonly notices: readonly string[];
  readonly blobUrl: string | undefined;
  readonly runUrl: string | undefined;
}

/** Everything that there is to say about a pull request. */
export function viewOf({ pullRequest, observed, moves, touched, ...rest }: ViewInput): CommentView {
  const references = moves.references.get(pullRequest.number);
  const tasks = linkedTasks(pullRequest, observed, moves);
  return {
    state: pullRequest.state,
    tasks,
    specs: pullRequest.state === 'open' ? changedSpecs(tasks, touched, observed) : [],
    unknown: (references?.unknown ?? []).map(({ text, meant }) => ({ text, guess: meant })),
    changes: pullRequest.state === 'open' ? touched.changes : undefined,
    insight: pullRequest.state === 'open' ? touched.insight : undefined,
    problems: touched.problems,
    ...rest,
  };
}

/** Likewise, of a pull request that the run is not about. */
export async function viewOfAnother(
  { repository }: { readonly repository: Repository },
  survey: Survey,
  found: Pick<ViewInput, 'observed' | 'moves'>,
  about: PullRequest,
  configPath: string,
): Promise<CommentView> {
  const newest = { commit: undefined, configPath };
  return viewOf({
    pullRequest: about,
    ...found,
    touched: await touchedBy({ repository }, newest, survey, about, found.moves),
    notices: [],
    blobUrl: `${repository.url}/blob/${about.commit}`,
    // The run shows nothing of it.
    runUrl: undefined,
  });
}

/** Of the plans of its tasks and of those that it changes, unless it says itself that they were compared. */
function changedSpecs(
  tasks: readonly LinkedTask[],
  { changes }: Touched,
  { session, config }: Observed,
): readonly ChangedSpec[] {
  const { command, commands } = config.config.pullRequests;
  const compared = (changes?.plans ?? [])
    .filter((plan) => plan.changes.some(({ field }) => field === 'spec-seen'))
    .map(({ key }) => key);
  const keys = [
    ...tasks.flatMap(({ id }) => session.index[id]?.plan ?? []),
    ...(changes?.plans ?? []).map(({ key }) => key),
  ];
  return [...new Set(keys)].flatMap((plan): ChangedSpec[] => {
    const spec = session.plans.get(plan)?.spec;
    const since = spec?.text?.now?.since;
    if (!spec || since === undefined || compared.includes(plan)) return [];
    const { title, url } = spec;
    return [{ plan, title, url, since, command: commands === 'off' ? undefined : `/${command} seen` }];
  });
}
