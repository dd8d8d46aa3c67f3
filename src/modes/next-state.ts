// The state that a run leaves behind: which files need not be read again, which edits have been seen. Pure.
import { DIALECT } from '../core/body/dialect.ts';
import { highWaterOf } from '../core/plan/ids.ts';
import { signature } from '../core/reconcile/brake.ts';
import { stillImported } from '../core/reconcile/imported.ts';
import type { Result } from '../core/report.ts';
import { FORMAT, serialise, type Meta } from '../core/state/model.ts';
import type { Connection } from './connect.ts';
import type { Decision } from './decide.ts';
import type { News } from './news.ts';
import type { Ports } from './run.ts';
import type { Session } from './session.ts';
import type { Observed } from './survey.ts';
import type { TakenOver } from './take-over.ts';
import { stillRecent } from './watermark.ts';

/** The state that follows from what was looked at, before anything is written: no file is settled by it. */
export function draftState(
  ports: Ports,
  { known, head, config, repository, session, full }: Observed,
  connection: Connection,
  decision: Decision,
  taken: TakenOver,
  news: News,
): Meta {
  return {
    format: FORMAT,
    repository: `${ports.repository.owner}/${ports.repository.name}`,
    dialect: DIALECT,
    config: { blob: config.blob, text: config.text },
    // A move to other databases that waits for a confirmation has not happened yet.
    board:
      connection.moved && decision.wait.length > 0
        ? known?.board
        : { ...connection.state, people: { ...decision.people } },
    head: head.commit,
    tree: null,
    watermark: decision.rows.watermark,
    recent: { ...stillRecent(known?.recent ?? {}, decision.rows.watermark) },
    ...pagesOf(taken, decision.rows.watermark),
    ...seenOf(news, session),
    highWater: Object.fromEntries(
      highWaterOf(repository.plans, taken.marks, [
        ...Object.keys(session.index),
        ...decision.plans.flatMap(({ tasks }) => tasks.map(({ id }) => id)),
        ...(taken.meta.proposed?.pulls ?? []).flatMap(({ task }) => task ?? []),
      ]),
    ),
    plans: { ...known?.plans },
    ...heldOf(known, decision, taken, full),
    ...(known?.imported ? { imported: known.imported } : {}),
  };
}

/** How far pull requests have been looked at, and which of them have to be looked at whatever they say. */
export function seenOf({ seen }: News, { book }: Session): Pick<Meta, 'pullRequests'> {
  const open = Object.entries(book.pullRequests).flatMap(([number, { state }]) =>
    state === 'open' ? [Number(number)] : [],
  );
  return seen === undefined ? {} : { pullRequests: { seen, ...(open.length > 0 ? { open } : {}) } };
}

/** What is left to be looked at and to be decided by people. */
function pagesOf({ meta }: TakenOver, watermark: string): TakenOver['meta'] {
  const read = stillRecent(meta.read ?? {}, watermark);
  return {
    ...(meta.open ? { open: meta.open } : {}),
    ...(Object.keys(read).length > 0 ? { read } : {}),
    ...(meta.rejected && Object.keys(meta.rejected).length > 0 ? { rejected: meta.rejected } : {}),
    ...(meta.proposed ? { proposed: meta.proposed } : {}),
    ...(meta.pending && meta.pending.length > 0 ? { pending: meta.pending } : {}),
    ...filled('executed', recentOf(meta.executed)),
    ...filled('blocked', meta.blocked),
    ...(meta.decided === undefined ? {} : { decided: meta.decided }),
    ...(meta.taken && meta.taken.length > 0 ? { taken: meta.taken } : {}),
  };
}

function filled<K extends keyof Meta>(key: K, value: Meta[K]): Partial<Pick<Meta, K>> {
  return value && Object.keys(value).length > 0 ? ({ [key]: value } as Pick<Meta, K>) : {};
}

/** How many commands are remembered: those that runs may still find unanswered are among the newest. */
const mostExecuted = 200;

function recentOf(executed: Meta['executed']): Meta['executed'] {
  const newest = Object.entries(executed ?? {}).sort(([, a], [, b]) => (a < b ? 1 : a > b ? -1 : 0));
  return Object.fromEntries(newest.slice(0, mostExecuted));
}

/** What waits for a confirmation; what earlier runs held stays known as long as its files are gone. */
function heldOf(
  known: Meta | undefined,
  { held, wait }: Decision,
  { held: pulls }: TakenOver,
  full: boolean,
): Pick<Meta, 'held'> {
  const operations = [...wait.map(({ operation }) => operation), ...pulls.operations];
  if (held) return { held: { code: held.code, operations: operations.map(signature) } };
  const gone = Object.values(known?.plans ?? {}).some((plan) => plan.gone === true);
  // What only a look at everything shows is not over because this run had none.
  return known?.held && (gone || !full) ? { held: known.held } : {};
}

/** Which files need not be read again: those of plans of which everything was done and nothing has to be said. */
export function settledState(
  meta: Meta,
  { head, repository, session }: Observed,
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
  const synced = new Set(decision.plans.map(({ key }) => key));
  for (const plan of repository.plans) {
    if (plan.was !== undefined) delete plans[plan.was];
    const page = session.plans.get(plan.key)?.page ?? plans[plan.key]?.page;
    const blob = repository.files.get(plan.path)?.blob ?? null;
    const waits = plan.tasks.some(({ id }) => id === undefined);
    const done = plan.archived || (synced.has(plan.key) && clean(plan.key) && !waits);
    plans[plan.key] = { path: plan.path, blob: done ? blob : null, ...(page === undefined ? {} : { page }) };
  }
  for (const key of repository.frozen) if (plans[key]) plans[key] = { ...plans[key], blob: null };
  for (const key of repository.gone) if (plans[key]) plans[key] = { ...plans[key], gone: true };
  for (const key of gone) delete plans[key];
  const everything =
    repository.problems.length + decision.problems.length === 0 &&
    Object.values(plans).every(({ blob, gone: left }) => blob !== null && left !== true);
  const { open = [], imported: before, proposed: waits, ...rest } = meta;
  const proposed = withoutPlans(waits, gone);
  const imported = stillImported(before, repository.plans, (id) => id in session.index);
  return {
    ...rest,
    ...(imported ? { imported } : {}),
    ...(open.length > 0 ? { open } : {}),
    ...(proposed ? { proposed } : {}),
    plans,
    tree: everything ? head.tree : null,
  };
}

/** What waits, without what waited for the files of plans that were removed. */
function withoutPlans(proposed: Meta['proposed'], gone: ReadonlySet<string>): Meta['proposed'] {
  if (!proposed || gone.size === 0) return proposed;
  const { later: all = [], ...rest } = proposed;
  const later = all.filter(({ plan }) => !gone.has(plan));
  const isEmpty = rest.pulls.length + (rest.pending ?? []).length + later.length === 0;
  return isEmpty ? undefined : { ...rest, ...(later.length > 0 ? { later } : {}) };
}

/**
 * Whether a state says anything that the old one did not, apart from where and when it was looked at.
 * @param read stamps of the pages that were read by now
 */
export function isNews(known: Meta | undefined, next: Meta, read: Meta['read'] = {}): boolean {
  if (!known) return true;
  // What was read once need not be read again: the next run finds it behind the watermark, or by its stamp.
  const isFresh = ([page, stamp]: readonly [string, string]): boolean =>
    stamp >= (known.watermark ?? '') && known.read?.[page] !== stamp;
  if (Object.entries(read).some(isFresh)) return true;
  const lasting = ({
    head: _,
    pullRequests,
    tree: __,
    watermark: ___,
    recent: ____,
    lease: _____,
    read: ______,
    ...rest
  }: Meta): string => serialise({ ...rest, pullRequests: pullRequests?.open });
  return lasting(known) !== lasting(next);
}

/**
 * Whether the state that was saved before a commit says all that there is to say after it. What was pending is in the
 * files now: should this run die, the next one sees that by itself.
 */
export function isForeseen(announced: Meta, next: Meta): boolean {
  if (!announced.journal || !next.journal) return false;
  const { since } = next.journal;
  const essence = ({ pending: _, pullRequests: __, ...rest }: Meta): Meta =>
    Object.fromEntries(Object.entries(rest).filter(([, value]) => !isEmpty(value))) as Meta;
  return !isNews(essence({ ...announced, journal: { ...announced.journal, since } }), essence(next));
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
