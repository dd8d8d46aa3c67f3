// The second half of a sync: takes the steps and saves what both sides then agree on. A run that finds nothing to do
// writes nothing, not even its state.
import type { Step } from '../core/reconcile/steps.ts';
import { toFault } from '../core/fault.ts';
import type { Notes } from '../core/reconcile/notes.ts';
import type { Notice } from '../core/problem.ts';
import type { Conflict, Held, Result } from '../core/report.ts';
import { counted } from '../core/render/counted.ts';
import type { Meta, PlanState } from '../core/state/model.ts';
import type { Board } from '../ports.ts';
import { apply } from './apply/apply.ts';
import type { ApplyContext } from './apply/context.ts';
import type { Connection } from './connect.ts';
import type { Decision } from './decide.ts';
import { intendedWrites } from './intended-writes.ts';
import { undecidedTasks, unknownTasks } from './left-behind.ts';
import type { News } from './news.ts';
import { draftState, isForeseen, isNews, settledState } from './next-state.ts';
import { reindex } from './reindex.ts';
import type { Ports, SyncRequest } from './run.ts';
import { rememberSpecTexts } from './spec-texts.ts';
import type { Session } from './session.ts';
import type { Observed } from './survey.ts';
import type { TakenOver } from './take-over.ts';
import { settleWrites } from './watermark.ts';

export interface Performed {
  readonly results: readonly Result[];
  readonly conflicts: readonly Conflict[];
  readonly notices: readonly Notice[];
  readonly held: Held | undefined;
}

export async function perform(
  ports: Ports,
  board: Board,
  request: SyncRequest,
  observed: Observed,
  connection: Connection,
  decision: Decision,
  taken: TakenOver,
  news: News,
): Promise<Performed> {
  const { session } = observed;
  const held = decision.wait.map((step): Result => ({
    operation: step.operation,
    outcome: { kind: 'held' },
  }));
  const nothing = { results: held, conflicts: [], notices: [], held: decision.held };
  if (request.dryRun) return { ...nothing, results: [...decision.go.map(planned), ...held] };

  if (connection.moved && decision.wait.length === 0) {
    for (const key of [...session.plans.keys()]) session.forget(key);
    session.index = {};
  }
  reindex(session, decision.plans);
  const { known, first } = decision.specTexts;
  rememberSpecTexts(session, decision.plans, decision.specs, known);
  const draft = draftState(ports, observed, connection, decision, taken, news);
  const unknown = unknownTasks(observed);
  const undecided = undecidedTasks(observed, decision.rows, connection);
  if (decision.go.length === 0) {
    rememberSpecTexts(session, decision.plans, decision.specs, await first);
    writeNotes(session, decision, decision.notes);
    const settled = withUndecided(
      settledState(draft, observed, decision, [], unsettledPlans(decision, decision.notes, [])),
      observed,
      undecided,
      board.now(),
    );
    if (session.indexLost || session.differs || isNews(observed.known, settled, taken.meta.read))
      await session.save(settled, 'What both sides agree on', true);
    return nothing;
  }

  const updated = new Set(decision.go.flatMap(updates));
  const context: ApplyContext = {
    board,
    log: ports.log,
    session,
    config: observed.config.config,
    wants: decision.wants,
    registry: decision.registry,
    specs: decision.specs,
    specsWritten: new Map(),
    meta: {
      ...draft,
      journal: {
        ...journalOf(observed, board, unknown, creates(decision.go)),
        writes: {
          ...observed.known?.journal?.writes,
          ...intendedWrites(session, decision.wants, decision.plans, (name) => updated.has(name)),
        },
      },
    },
    results: [],
    conflicts: [],
    notices: [],
    notes: new Map(decision.notes),
    open: new Set(taken.meta.open),
    restore: taken.restore,
    written: new Map(),
    stopped: undefined,
    total: decision.go.length,
  };
  ports.log.info(`${counted(decision.go.length, 'operation')} to do.`);
  const { announced } = session;
  const isUnsaid = !announced || session.differs || !isForeseen(announced, context.meta);
  // What is read beside the save was read before anything of ours is written.
  await Promise.all([isUnsaid && session.save(context.meta, 'What this run is about to do'), first]);
  decision.registry.settle();
  await apply(context, decision.go);

  if (context.stopped?.service !== 'github')
    await close(context, observed, connection, decision, { unknown, undecided });
  return {
    results: [...context.results, ...held],
    conflicts: context.conflicts,
    notices: [...context.notices, ...earlyStop(context)],
    held: decision.held,
  };
}

function earlyStop({ stopped }: ApplyContext): readonly Notice[] {
  return stopped
    ? [{ message: `The run stopped early: ${stopped.message} What is left is done by the next one.` }]
    : [];
}

/** What a run that died may have created has to be found again should this one die: it is looked for from as early on. */
function journalOf(
  { known }: Observed,
  board: Board,
  unknown: readonly string[],
  made: readonly string[],
): { readonly since: string; readonly creates: string[] } {
  const before = unknown.filter((id) => !made.includes(id));
  return {
    since: before.length > 0 ? (known?.journal?.since ?? board.now()) : board.now(),
    creates: [...made, ...before],
  };
}

/**
 * The state with what a run that died left and this one could not decide on. Where nothing was known of the rows, those of
 * a file that cannot be read are still to be found: the next run looks for them among all.
 */
function withUndecided(meta: Meta, observed: Observed, undecided: readonly string[], now: string): Meta {
  const { known, session, repository } = observed;
  const isBehind = known === undefined || session.restored || known.journal !== undefined;
  const isHidden = isBehind && repository.texts.size > repository.plans.length;
  if (undecided.length === 0 && !isHidden) return meta;
  const { since = now, ended = session.now() } = known?.journal ?? {};
  return { ...meta, journal: { since, creates: [...undecided], ended } };
}

/** Saves what both sides agree on now, and lets the next run have the state. */
async function close(
  context: ApplyContext,
  observed: Observed,
  connection: Connection,
  decision: Decision,
  { unknown, undecided }: { readonly unknown: readonly string[]; readonly undecided: readonly string[] },
): Promise<void> {
  const made = new Set(creates(decision.go));
  const isStillUnknown = (id: string): boolean => !made.has(id) && !(id in context.session.index);
  const open = [...made].filter((id) => isOpen(context, id));
  const cutOff = context.stopped !== undefined || context.results.some(isMissing);
  writeNotes(context.session, decision, context.notes);
  rememberSpecTexts(
    context.session,
    decision.plans,
    decision.specs,
    new Map([...decision.specTexts.known, ...(await decision.specTexts.first)]),
    context.specsWritten,
  );
  const written = await settleWrites(context, connection, decision.rows.watermark);
  const { journal, ...settled } = settledState(
    { ...context.meta, ...written, open: [...context.open].sort() },
    observed,
    decision,
    context.results,
    unsettledPlans(decision, context.notes, context.results),
  );
  const rest = withUndecided(settled, observed, undecided.filter(isStillUnknown), context.board.now());
  const meta =
    cutOff && journal
      ? {
          ...rest,
          journal: {
            ...journal,
            creates: [...open, ...unknown.filter(isStillUnknown)],
            ended: context.session.now(),
          },
        }
      : rest;
  try {
    await context.session.save(meta, 'What both sides agree on', true);
  } catch (thrown) {
    const fault = toFault(thrown);
    if (fault.code !== 'stale') throw fault;
    // Another run took the state over, and goes by the journal.
    context.stopped ??= fault;
  }
}

/** What the property Sync says now is remembered with the task that it says it of, and in the index what is away. */
function writeNotes({ plans, index }: Session, { plans: wanted }: Decision, notes: Notes): void {
  const set = <T extends { readonly notes?: PlanState['notes'] }>(
    { notes: _, ...state }: T,
    name: string,
  ) => {
    const said = notes.get(name);
    return said ? { ...state, notes: said } : state;
  };
  for (const { key } of wanted) {
    const state = plans.get(key);
    if (!state) continue;
    const tasks = Object.entries(state.tasks).map(([id, task]) => [id, set(task, id)] as const);
    plans.set(key, { ...set(state, key), tasks: Object.fromEntries(tasks) });
    for (const [id] of tasks) {
      const { away: _, ...entry } = index[id] ?? {};
      if ('page' in entry) index[id] = { ...entry, ...(notes.get(id)?.['row'] ? { away: true } : {}) };
    }
  }
}

function planned({ operation }: Step): Result {
  return { operation, outcome: { kind: 'planned' } };
}

function updates(step: Step): readonly string[] {
  return step.kind === 'update-plan' ? [step.plan] : step.kind === 'update-task' ? [step.task.id] : [];
}

function creates(steps: readonly Step[]): string[] {
  return steps.flatMap((step) =>
    step.kind === 'create-plan' ? [step.plan] : step.kind === 'create-task' ? [step.task.id] : [],
  );
}

/** Whether a page was not created or taken over: the next run has to look for it among all rows. */
function isMissing({ operation, outcome }: Result): boolean {
  const taken = outcome.kind === 'done' || outcome.kind === 'unchanged';
  return !taken && ['create-plan', 'create-task', 'adopt-task'].includes(operation.kind);
}

/** Whether a page may have been created without this run knowing: its answer was lost. */
function isOpen({ session, results }: ApplyContext, id: string): boolean {
  if (session.plans.has(id) || id in session.index) return false;
  return results.some(
    ({ operation, outcome }) =>
      (operation.task ?? operation.plan) === id &&
      outcome.kind === 'failed' &&
      (outcome.code === 'unavailable' || outcome.code === 'unexpected'),
  );
}

/** Plans of which something was not done, or waits for a row that there is none of yet. */
function unsettledPlans(
  { registry, plans }: Decision,
  notes: Notes,
  results: readonly Result[],
): Set<string> {
  // What was moved away is looked at again when it is back.
  const isAway = (id: string | undefined): boolean => notes.get(id ?? '')?.['row'] !== undefined;
  const failed = results.filter(
    ({ operation, outcome }) =>
      outcome.kind === 'failed' || (outcome.kind === 'skipped' && !isAway(operation.task)),
  );
  const waiting = plans.filter(({ tasks }) =>
    tasks.some(({ dependsOn }) => dependsOn.some((id) => registry.rowUrl(id) === undefined)),
  );
  return new Set([
    ...failed.flatMap(({ operation }) => operation.plan ?? []),
    ...waiting.map(({ key }) => key),
  ]);
}
