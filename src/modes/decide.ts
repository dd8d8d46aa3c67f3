// Reads Notion's side and decides the steps: what a dry run shows and what a run takes.
import type { Notice, Problem } from '../core/problem.ts';
import type { Plan } from '../core/plan/model.ts';
import { digest } from '../core/reconcile/brake.ts';
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
import { differences } from '../core/reconcile/differences.ts';
import { homesOf } from '../core/reconcile/homes.ts';
import { takes } from '../core/reconcile/takes.ts';
import { wants, type Wants } from '../core/reconcile/wants.ts';
import { byName, type WantedPlan } from '../core/reconcile/wanted.ts';
import type { Difference, GraphTask } from '../core/report.ts';
import type { SpecState } from '../core/state/model.ts';
import { adoptableRows } from './adopt.ts';
import type { Connection } from './connect.ts';
import { derivedValues, factsOf, type Facts } from './facts.ts';
import type { Lookups } from './look-up.ts';
import type { Moves } from './moves.ts';
import { standingNotes, syncSentence, type Notes } from '../core/reconcile/notes.ts';
import { tampered, type BoardView } from './rows.ts';
import type { Ports, SyncRequest } from './run.ts';
import type { Observed } from './survey.ts';
import type { TakenOver } from './take-over.ts';
import { changedSpecs, type SpecsRead } from './spec-texts.ts';
import { wentBack } from './went-back.ts';

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
  readonly specTexts: SpecsRead;
  /** User ids by the words that stand for them in plan files, for the state. */
  readonly people: Readonly<Record<string, string>>;
  /** What the property Sync says, field by field, by task ID or plan key. */
  readonly notes: Notes;
  readonly differences: readonly Difference[];
}

export interface DecideInput {
  readonly ports: Ports;
  readonly request: SyncRequest;
  readonly observed: Observed;
  readonly connection: Connection;
  readonly rows: BoardView;
  readonly lookups: Lookups;
  readonly specTexts: SpecsRead;
  readonly taken: TakenOver;
  readonly moves: Moves;
  /** Notion's day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Everything that the plans read in this run ask of Notion. */
export async function decide(input: DecideInput): Promise<Decision> {
  const { ports, request, observed, connection, rows, lookups, specTexts, taken, moves } = input;
  const { session, config, repository } = observed;
  const { known } = taken;
  const fresh = connection.moved || observed.full;
  const { pages, specs, people, titled } = lookups;
  const facts = await factsOf(input);
  const selected = facts.plans;
  let notes: Notes = new Map();
  const wanted = wants({
    ...facts,
    derived: derivedValues(moves, known, input.today),
    sync: (name) => syncSentence(notes.get(name)),
    specChanged: (key) => specTexts.known.get(key)?.now?.since,
  });
  const show = showOf(selected, wanted);
  notes = standingNotes(selected, known, { ...taken, show });
  const leaving = removals(selected, known, observed);
  const gone = leaving.flatMap(({ operation: { task } }) => task ?? []);
  for (const id of [...awayNow(selected, known, notes), ...gone]) pages.leave(id);
  pages.expect(newcomers(selected, known));
  const first = wanted.all();
  const missing = first.missingPages.filter(({ dataSource }) => titled.listed.has(dataSource));
  for (const { dataSource, title } of missing) pages.expectTitled(dataSource, title);
  const all = missing.length > 0 ? wanted.all() : first;
  const adoptable = adoptableRows(all.plans, rows, known, connection, observed.known?.imported);
  const incomplete = fresh && !rows.complete && all.plans.some((plan) => !findPlan(known, plan));

  const { pulls = [], later = [] } = taken.meta.proposed ?? {};
  const inTrash = new Set([...pulls, ...later].flatMap(({ kind, task }) => (kind === 'trash' ? task : [])));
  const options = {
    show: wanted.tasks.show,
    showPlan: wanted.plans.show,
    follows: wanted.tasks.follows,
    touched: new Set([...tampered(rows, known, all.plans, wanted), ...taken.restore]),
    waits: (name: string, field: string) =>
      ['waiting', 'refused', 'lost'].includes(notes.get(name)?.[field]?.kind ?? '') ||
      // Nobody reads it in the trash, and writing it there takes the row out.
      (field === 'sync' && inTrash.has(name)),
    specs: config.config.notion.specSection && config.config.notion.body !== 'none',
    specFound: (reference: string) => pages.specUrl(reference) !== undefined,
  };
  const planned = incomplete
    ? []
    : [...pageSteps(missing), ...steps(all.plans, known, adoptable, options), ...leaving];
  const braked = brakes(planned, {
    wentBack: await wentBack(ports, observed, planned, show),
    onRequest: asksForRemoval(request, observed) ? goneSteps(known, observed) : [],
    rows: Object.keys(session.index).length,
    maxRemovals: config.config.sync.maxRemovals,
    otherDatabase: connection.moved,
    outOfScope: repository.outOfScope,
    nothingLeft: repository.files.size === 0 && Object.keys(observed.known?.plans ?? {}).length > 0,
    pulls: taken.held,
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
    notices: [
      ...all.notices,
      ...specs.notices,
      ...changedSpecs(selected, specTexts.known, config.config.pullRequests),
      ...titled.notices,
      ...postponed(all.plans, known, observed),
    ],
    graph: braked.go.length + braked.wait.length === 0 ? [] : graphOf(all.plans),
    specs: specs.found,
    specTexts,
    people: people.remembered,
    notes,
    differences:
      observed.full && rows.complete ? allDifferences(input, facts, wanted, all.plans, braked, notes) : [],
  };
}

/** Tasks whose rows were moved away: by what was seen in this run, of other plans by what was known before. */
function awayNow(plans: readonly Plan[], { index }: Known, notes: Notes): readonly string[] {
  const selected = new Set(plans.map(({ key }) => key));
  return Object.entries(index).flatMap(([id, { plan, away }]) =>
    (selected.has(plan) ? notes.get(id)?.['row'] !== undefined : away === true) ? [id] : [],
  );
}

/** A value of the files as people read it; of a section its digest. */
function showOf(plans: readonly Plan[], wanted: Wants): (name: string, field: string) => string | undefined {
  const keys = new Set(plans.map(({ key }) => key));
  return (name, field) => {
    const isPlan = keys.has(name);
    const { values, sections } = isPlan ? wanted.plan(name) : wanted.task(name);
    const section = sections.find(({ heading }) => heading === field);
    if (section) return digest(section.text);
    const value = values[field];
    return value === undefined ? undefined : (isPlan ? wanted.plans : wanted.tasks).show(field, value);
  };
}

function allDifferences(
  { rows, taken }: DecideInput,
  facts: Facts,
  { tasks, plans }: Wants,
  all: readonly WantedPlan[],
  { go, wait }: Braked,
  notes: Notes,
): readonly Difference[] {
  const took = takes({ ...facts, sync: () => undefined });
  const names = (steps: readonly Step[]): ReadonlySet<string> =>
    new Set(steps.flatMap(({ operation }) => operation.task ?? operation.plan ?? []));
  return differences([...rows.tasks, ...rows.plans], {
    homes: homesOf(facts.plans, taken.known),
    wanted: byName(all),
    tasks,
    plans,
    hold: ({ plan, task }, field, value) =>
      task ? took.holdTask(task, field, value) : took.holdPlan(plan, field, value),
    notes,
    open: new Set(taken.meta.open),
    written: names(go),
    held: names(wait),
  });
}

const incompleteListing: Problem = {
  code: 'notion',
  message:
    'Notion did not list all rows of the database, so it cannot be told which tasks have a row already.',
  hint: 'Nothing was created. Run it again; if it stays, split the database below 10,000 rows a minute of creation.',
};

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
function removals(plans: readonly Plan[], known: Known, observed: Observed): readonly Step[] {
  const policy = observed.config.config.sync.removedFromFile;
  if (policy === 'keep' || observed.repository.hidesTasks) return [];
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
  return repository.hidesTasks
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
