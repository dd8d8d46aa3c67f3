// The second half of a sync: takes the steps and saves what both sides then agree on. A run that finds nothing to do
// writes nothing, not even its state.
import { DIALECT } from '../core/body/dialect.ts';
import { highWaterOf } from '../core/plan/ids.ts';
import { signature } from '../core/reconcile/brake.ts';
import type { Step } from '../core/reconcile/steps.ts';
import type { Notice } from '../core/problem.ts';
import type { Conflict, Held, Result } from '../core/report.ts';
import { FORMAT, serialise, type Meta } from '../core/state/model.ts';
import type { Board } from '../ports.ts';
import { apply } from './apply/apply.ts';
import type { ApplyContext } from './apply/context.ts';
import type { Connection } from './connect.ts';
import type { Decision } from './decide.ts';
import { minute, stillRecent } from './rows.ts';
import type { Ports, SyncRequest } from './run.ts';
import type { Observed } from './sync.ts';

export interface Performed {
  readonly results: readonly Result[];
  readonly conflicts: readonly Conflict[];
  readonly notices: readonly Notice[];
  readonly held: Held | undefined;
}

/** A run that wrote more pages than this lists them once more, so that the next one need not. */
const manyWrites = 100;

export async function perform(
  ports: Ports,
  board: Board,
  request: SyncRequest,
  observed: Observed,
  connection: Connection,
  decision: Decision,
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
  const draft = metaOf(ports, observed, connection, decision);
  if (decision.go.length === 0) {
    const settled = settle(draft, observed, decision, [], new Set());
    if (isNews(observed.known, settled)) await session.save(settled, 'What the files say', true);
    return nothing;
  }

  const context: ApplyContext = {
    board,
    log: ports.log,
    session,
    config: observed.config.config,
    wants: decision.wants,
    registry: decision.registry,
    specs: decision.specs,
    meta: { ...draft, journal: { since: board.now(), creates: creates(decision.go) } },
    results: [],
    conflicts: [],
    written: new Map(),
    stopped: undefined,
    total: decision.go.length,
  };
  ports.log.info(`${decision.go.length} operations to do.`);
  await session.save(context.meta, 'What this run is about to do');
  decision.registry.settle();
  await apply(context, decision.go);

  if (context.stopped?.service !== 'github') {
    const unsettled = creates(decision.go).filter((id) => isOpen(context, id));
    const written = await settleWrites(context, connection, decision);
    const { journal, ...rest } = settle(
      { ...context.meta, ...written },
      observed,
      decision,
      context.results,
      unsettledPlans(context),
    );
    await session.save(
      unsettled.length > 0 && journal ? { ...rest, journal: { ...journal, creates: unsettled } } : rest,
      'What both sides agree on',
      true,
    );
  }
  return {
    results: [...context.results, ...held],
    conflicts: context.conflicts,
    notices: context.stopped
      ? [
          {
            message: `The run stopped early: ${context.stopped.message} What is left is done by the next one.`,
          },
        ]
      : [],
    held: decision.held,
  };
}

function planned({ operation }: Step): Result {
  return { operation, outcome: { kind: 'planned' } };
}

function creates(steps: readonly Step[]): string[] {
  return steps.flatMap((step) =>
    step.kind === 'create-plan' ? [step.plan] : step.kind === 'create-task' ? [step.task.id] : [],
  );
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

/** Plans of which something was not done. */
function unsettledPlans({ results, wants }: ApplyContext): Set<string> {
  const failed = results.filter(({ outcome }) => outcome.kind === 'failed' || outcome.kind === 'skipped');
  const waiting = wants
    .all()
    .plans.filter(({ tasks }) =>
      tasks.some(({ dependsOn, values }) => dependsOn.length > 0 && !('depends-on' in values)),
    );
  return new Set([
    ...failed.flatMap(({ operation }) => operation.plan ?? []),
    ...waiting.map(({ key }) => key),
  ]);
}

function metaOf(
  ports: Ports,
  { known, head, config, repository, session }: Observed,
  connection: Connection,
  decision: Decision,
): Meta {
  const plans = decision.wants.all().plans;
  return {
    format: FORMAT,
    repository: `${ports.repository.owner}/${ports.repository.name}`,
    dialect: DIALECT,
    config: { blob: config.blob, text: config.text },
    board: { ...connection.state, people: { ...decision.people } },
    head: head.commit,
    tree: head.tree,
    watermark: decision.rows.watermark,
    recent: { ...stillRecent(known?.recent ?? {}, decision.rows.watermark) },
    highWater: Object.fromEntries(
      highWaterOf(repository.plans, known?.highWater ?? {}, [
        ...Object.keys(session.index),
        ...plans.flatMap(({ tasks }) => tasks.map(({ id }) => id)),
      ]),
    ),
    plans: { ...known?.plans },
    ...heldOf(known, decision),
  };
}

/** What waits for a confirmation; what earlier runs held stays known as long as its files are gone. */
function heldOf(known: Meta | undefined, { held, wait }: Decision): Pick<Meta, 'held'> {
  if (held)
    return { held: { code: held.code, operations: wait.map(({ operation }) => signature(operation)) } };
  const gone = Object.values(known?.plans ?? {}).some((plan) => plan.gone === true);
  return known?.held && gone ? { held: known.held } : {};
}

/** Which files need not be read again: those of plans of which everything was done and nothing has to be said. */
function settle(
  meta: Meta,
  { repository }: Observed,
  decision: Decision,
  results: readonly Result[],
  unsettled: ReadonlySet<string>,
): Meta {
  const plans: Meta['plans'] = { ...meta.plans };
  const gone = new Set(
    results.flatMap(({ operation, outcome }) =>
      operation.kind === 'remove-plan' && outcome.kind === 'done' ? (operation.plan ?? []) : [],
    ),
  );
  const held = new Set(decision.wait.flatMap(({ operation }) => operation.plan ?? []));
  const wrong = new Set([...repository.problems, ...decision.problems].flatMap(({ plan }) => plan ?? []));
  const clean = (key: string): boolean => !unsettled.has(key) && !held.has(key) && !wrong.has(key);
  const synced = new Set(decision.wants.all().plans.map(({ key }) => key));
  for (const plan of repository.plans) {
    if (plan.was !== undefined) delete plans[plan.was];
    const blob = repository.files.get(plan.path)?.blob ?? null;
    const waits = plan.tasks.some(({ id }) => id === undefined);
    const done = plan.archived || (synced.has(plan.key) && clean(plan.key) && !waits);
    plans[plan.key] = { path: plan.path, blob: done ? blob : null };
  }
  for (const key of repository.frozen) if (plans[key]) plans[key] = { ...plans[key], blob: null };
  for (const key of repository.gone) if (plans[key]) plans[key] = { ...plans[key], gone: true };
  for (const key of gone) delete plans[key];
  const everything =
    repository.problems.length + decision.problems.length === 0 &&
    Object.values(plans).every(({ blob, gone: left }) => blob !== null && left !== true);
  return { ...meta, plans, tree: everything ? meta.tree : null };
}

/** Our own writes that the next listing would still show. */
async function settleWrites(
  context: ApplyContext,
  { tasks, plans, bot }: Connection,
  decision: Decision,
): Promise<Pick<Meta, 'watermark' | 'recent'>> {
  const recent = { ...context.meta.recent, ...Object.fromEntries(context.written) };
  if (context.written.size <= manyWrites || context.stopped)
    return { watermark: decision.rows.watermark, recent };
  const filter = { editedSince: minute(Date.parse(decision.rows.watermark)) };
  const listings = await Promise.all([
    context.board.rows(tasks.id, filter),
    context.board.rows(plans.id, filter),
  ]);
  const foreign = listings
    .flatMap(({ pages }) => pages)
    .filter((page) => page.lastEditedBy !== bot || page.lastEditedTime > (recent[page.id] ?? ''))
    .map((page) => page.lastEditedTime);
  const seen = [...listings.map(({ startedAt }) => startedAt), ...foreign].sort()[0]!;
  return { watermark: seen, recent: { ...stillRecent(recent, seen) } };
}

/** Whether a state says anything that the old one did not, apart from where and when it was looked at. */
function isNews(known: Meta | undefined, next: Meta): boolean {
  if (!known) return true;
  const lasting = ({
    head: _,
    tree: __,
    watermark: ___,
    recent: ____,
    lease: _____,
    ...rest
  }: Meta): string => serialise(rest);
  return lasting(known) !== lasting(next);
}
