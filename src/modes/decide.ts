// Reads Notion's side and decides the steps: what a dry run shows and what a run takes.
import type { Notice, Problem } from '../core/problem.ts';
import type { Plan } from '../core/plan/model.ts';
import { brakes, type Braked } from '../core/reconcile/brakes.ts';
import type { OpenRegistry } from '../core/reconcile/registry.ts';
import {
  findPlan,
  findTask,
  leftTasks,
  pageSteps,
  steps,
  type Known,
  type Step,
} from '../core/reconcile/steps.ts';
import { wants, type Wants } from '../core/reconcile/wants.ts';
import type { WantedPlan } from '../core/reconcile/wanted.ts';
import type { GraphTask } from '../core/report.ts';
import type { SpecState } from '../core/state/model.ts';
import type { Board } from '../ports.ts';
import { adoptableRows } from './adopt.ts';
import type { Connection } from './connect.ts';
import { lookUpPeople, lookUpSpecs, lookUpTitles, register } from './look-up.ts';
import { listCandidates, tampered, type BoardView } from './rows.ts';
import type { Ports, SyncRequest } from './run.ts';
import type { Observed } from './sync.ts';

export interface Decision extends Braked {
  /** What the files want, plan by plan. */
  readonly plans: readonly WantedPlan[];
  readonly wants: Wants;
  readonly registry: OpenRegistry;
  readonly rows: BoardView;
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
  readonly graph: readonly GraphTask[];
  readonly specs: ReadonlyMap<string, SpecState>;
  /** User ids by the words that stand for them in plan files, for the state. */
  readonly people: Readonly<Record<string, string>>;
}

/** Everything that `plans` (those read in this run, with their IDs) ask of Notion. */
export async function decide(
  ports: Ports,
  board: Board,
  request: SyncRequest,
  observed: Observed,
  connection: Connection,
  plans: readonly Plan[],
): Promise<Decision> {
  const { session, config, repository } = observed;
  const fresh = connection.moved || observed.full;
  const selected = plans.filter(
    ({ key, archived }) => !archived && (request.only.length === 0 || request.only.includes(key)),
  );
  const needed = neededPlans(selected, observed);
  if (selected.length + needed.length > 0) await session.load(needed);
  const known: Known = connection.moved ? { plans: new Map(), index: {} } : session;

  const pages = register(known, selected);
  const [rows, specs, people, titled] = await Promise.all([
    listCandidates(ports, board, observed, connection, fresh),
    lookUpSpecs(board, selected, known, pages),
    lookUpPeople(board, config.config, selected, connection.state.people),
    lookUpTitles(board, connection, selected, pages),
  ]);
  const wanted = wants({
    plans: selected,
    detection: connection.detection,
    config: config.config,
    registry: pages,
    people: people.directory,
    blobUrl: `${ports.repository.url}/blob/${await defaultBranch(ports, request, observed)}`,
  });
  pages.expect(newcomers(selected, known));
  const missing = wanted.all().missingPages.filter(({ dataSource }) => titled.listed.has(dataSource));
  for (const { dataSource, title } of missing) pages.expectTitled(dataSource, title);
  const all = wanted.all();
  const adoptable = adoptableRows(rows, known, connection);
  const incomplete = fresh && !rows.complete && all.plans.some((plan) => !findPlan(known, plan));

  const options = {
    show: wanted.tasks.show,
    showPlan: wanted.plans.show,
    follows: wanted.tasks.follows,
    touched: tampered(rows, known, all.plans, wanted),
    specs: config.config.notion.specSection && config.config.notion.body !== 'none',
    specFound: (reference: string) => pages.specUrl(reference) !== undefined,
  };
  const planned = incomplete
    ? []
    : [
        ...pageSteps(missing),
        ...steps(all.plans, known, adoptable, options),
        ...removals(all.plans, known, observed),
      ];
  const braked = brakes(planned, {
    onRequest: asksForRemoval(request, observed) ? goneSteps(known, observed) : [],
    rows: Object.keys(session.index).length,
    maxRemovals: config.config.sync.maxRemovals,
    otherDatabase: connection.moved,
    outOfScope: repository.outOfScope,
    nothingLeft: repository.files.size === 0 && Object.keys(observed.known?.plans ?? {}).length > 0,
    confirm: request.confirm,
    shown: observed.known?.held,
  });
  return {
    ...braked,
    plans: all.plans,
    wants: wanted,
    registry: pages,
    rows,
    problems: [...all.problems, ...(incomplete ? [incompleteListing] : [])],
    notices: [...all.notices, ...specs.notices, ...titled.notices, ...postponed(all.plans, known, observed)],
    graph: braked.go.length + braked.wait.length === 0 ? [] : graphOf(all.plans),
    specs: specs.found,
    people: people.remembered,
  };
}

/** Rows link to files on the default branch, also in the preview of another one. */
async function defaultBranch(
  { repository }: Ports,
  { branch }: SyncRequest,
  { head }: Observed,
): Promise<string> {
  return branch === undefined ? head.branch : (await repository.head()).branch;
}

const incompleteListing: Problem = {
  code: 'notion',
  message:
    'Notion did not list all rows of the database, so it cannot be told which tasks have a row already.',
  hint: 'Nothing was created. Run it again; if it stays, split the database below 10,000 rows a minute of creation.',
};

/** Plans whose state this run needs: those it read, and those that tasks of theirs came from. */
function neededPlans(plans: readonly Plan[], { session, known, repository }: Observed): readonly string[] {
  const names = plans.flatMap(({ key, was }) => (was === undefined ? [key] : [key, was]));
  const former = plans.flatMap(({ tasks }) =>
    tasks.flatMap(({ id, was }) => [id, was].flatMap((name) => session.index[name ?? '']?.plan ?? [])),
  );
  return [...new Set([...names, ...former, ...repository.gone])].filter(
    (key) => known?.plans[key] !== undefined,
  );
}

/** Tasks and plans that get their page in this run. */
function newcomers(plans: readonly Plan[], known: Known): readonly string[] {
  return plans.flatMap((plan) => [
    ...(findPlan(known, plan) ? [] : [plan.key]),
    ...plan.tasks.flatMap(({ id, was }) =>
      id === undefined || findTask(known, { id, was, plan: plan.key }) ? [] : [id],
    ),
  ]);
}

/** Rows whose task left its file, unless it may have gone to a file that cannot be read now. */
function removals(plans: readonly WantedPlan[], known: Known, observed: Observed): readonly Step[] {
  const policy = observed.config.config.sync.removedFromFile;
  if (policy === 'keep' || observed.repository.frozen.size > 0) return [];
  return leftTasks(plans, known).map(({ plan, id }) => leaveStep(known, plan, id, policy === 'cancel'));
}

function postponed(
  plans: readonly WantedPlan[],
  known: Known,
  { repository, config }: Observed,
): readonly Notice[] {
  const left = leftTasks(plans, known);
  if (left.length === 0) return [];
  const names = left.map(({ id }) => id).join(', ');
  if (config.config.sync.removedFromFile === 'keep')
    return [{ message: `${names} left the plan files; their rows are kept (\`removed-from-file: keep\`).` }];
  return repository.frozen.size > 0
    ? [{ message: `${names} left the plan files; their rows stay until every plan file can be read again.` }]
    : [];
}

/** A deleted plan file is spoken of once, on full syncs, and when a code is confirmed. */
function asksForRemoval(request: SyncRequest, { repository, known, full }: Observed): boolean {
  const fresh = repository.gone.some((key) => known?.plans[key]?.gone !== true);
  return request.only.length === 0 && (full || fresh || request.confirm !== undefined);
}

/** Pages and rows of plans whose file is gone. */
function goneSteps(known: Known, { repository }: Observed): readonly Step[] {
  return repository.gone.flatMap((key): readonly Step[] => {
    const state = known.plans.get(key);
    if (!state) return [];
    const [named] = state.fields['title'] ?? [];
    const title = typeof named === 'string' ? named : key;
    return [
      ...Object.entries(state.tasks)
        .filter(([, task]) => task.detached === undefined)
        .map(([id]) => leaveStep(known, key, id, false)),
      {
        kind: 'leave-plan',
        plan: key,
        operation: { kind: 'remove-plan', plan: key, task: undefined, title, changes: [], blocks: 0 },
      },
    ];
  });
}

function leaveStep(known: Known, plan: string, task: string, cancel: boolean): Step {
  return {
    kind: 'leave-task',
    plan,
    task,
    operation: {
      kind: cancel ? 'cancel-task' : 'remove-task',
      plan,
      task,
      title: known.index[task]?.title ?? task,
      changes: [],
      blocks: 0,
    },
  };
}

function graphOf(plans: readonly WantedPlan[]): readonly GraphTask[] {
  return plans.flatMap(({ tasks }) =>
    tasks.map(({ id, title, category, dependsOn }) => ({ id, title, category, dependsOn })),
  );
}
