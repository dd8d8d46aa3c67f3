// How statuses of tasks follow pull requests: every fact that was not applied yet, in order of time. What a fact does is in
// move.ts; here it is decided which facts there are, and what is remembered.
import { knownPullRequest } from './book.ts';
import type { Book, Cause, KnownPullRequest, Link } from './book.ts';
import { factsOf, instant, kindOf, timeOf, type Fact, type Scope } from './facts.ts';
import { applySteps, inOrder, type HeldFact, type Rules as MoveRules } from './move.ts';
import { relink, type Change, type News, type TaskStep } from './named.ts';
import { statusOf } from '../status.ts';
import { judged, targetOf, undoingSteps } from './reverts.ts';

export type { Change } from './named.ts';

export interface Rules extends MoveRules {
  readonly scope: Scope;
}

export interface Move {
  readonly task: string;
  /** As the file says it. */
  readonly from: string | undefined;
  readonly to: string;
  readonly cause: Cause;
}

export interface HeldMove extends HeldFact {
  readonly task: string;
}

export interface Applied {
  readonly book: Book;
  /** At most one for each task: what its status has to become, and the last fact that made it so. */
  readonly moves: readonly Move[];
  /** What was deliberately not done. The book keeps the last of it for each link. */
  readonly held: readonly HeldMove[];
}

/** Statuses by the IDs of all tasks that there are, as the files say them. */
export type TaskStatuses = ReadonlyMap<string, string | undefined>;

/**
 * Applies every fact of the changed pull requests that was not applied yet, in order of time.
 * @param changes in any order; pull requests without anything new do no harm. What a revert needs beside it:
 *   `missingTargets`
 * @param tasks with everything that is pending. Facts of tasks that are not among them wait until they are
 */
export function applyFacts(
  book: Book,
  changes: readonly Change[],
  tasks: TaskStatuses,
  rules: Rules,
): Applied {
  const known = new Map(Object.entries(book.pullRequests).map(([number, entry]) => [Number(number), entry]));
  const news = newsOf(book, changes, rules.scope);
  const steps: TaskStep[] = [];
  for (const each of news) {
    const { number } = each.pullRequest;
    const linked = relink(known.get(number), each, (task) => tasks.has(task));
    known.set(number, entryOf(known.get(number), each, linked.tasks, rules.scope));
    steps.push(...linked.steps);
  }
  const undone = new Set(news.map(({ pullRequest }) => targetOf(known, pullRequest.number)));
  for (const number of undone) steps.push(...undoingSteps(known, number));

  const memory = new Map(Object.entries(book.tasks));
  const moves: Move[] = [];
  const held: HeldMove[] = [];
  for (const task of new Set(steps.map((each) => each.task))) {
    if (!tasks.has(task)) continue;
    const status = tasks.get(task);
    const start = { status, moved: memory.get(task), links: linksOf(known, task) };
    const inTime = steps.flatMap((each) => (each.task === task ? [each.step] : [])).sort(inOrder);
    const { end, held: kept } = applySteps(start, inTime, rules, (number) => known.get(number)?.url ?? '');
    for (const number of start.links.keys()) replaceLink(known, number, task, end.links.get(number));
    if (end.moved !== undefined) memory.set(task, end.moved);
    held.push(...kept.map((each) => ({ task, ...each })));
    const cause = end.moved?.cause;
    if (cause !== undefined && end.status !== undefined && differs(status, end.status, rules))
      moves.push({ task, from: status, to: end.status, cause });
  }
  for (const number of undone)
    if (known.has(number)) known.set(number, judged(known, number, known.get(number)!));
  const seen = new Set(news.map(({ pullRequest }) => pullRequest.number));
  return { book: { ...book, ...bookOf(known, memory, (number) => seen.has(number)) }, moves, held };
}

/**
 * The numbers of pull requests that the changed ones revert and that are not known: what they closed is learnt only when
 * they are passed among the changes, with their own links. Where there is no such pull request, nothing is lost.
 */
export function missingTargets(book: Book, changes: readonly Change[]): readonly number[] {
  const passed = new Set(changes.map(({ pullRequest }) => pullRequest.number));
  const targets = changes.flatMap(({ pullRequest, reverts }) =>
    reverts === undefined || reverts >= pullRequest.number ? [] : [reverts],
  );
  return [...new Set(targets)].filter(
    (number) => !passed.has(number) && knownPullRequest(book, number) === undefined,
  );
}

/** Every changed pull request once, as it was seen last, but not one that was seen newer before. */
function newsOf(book: Book, changes: readonly Change[], scope: Scope): readonly News[] {
  const newest = new Map<number, Change>();
  for (const change of changes) {
    const { number, updatedAt } = change.pullRequest;
    const other = newest.get(number)?.pullRequest.updatedAt;
    if (other === undefined || instant(other) <= instant(updatedAt)) newest.set(number, change);
  }
  return [...newest.values()]
    .sort((a, b) => a.pullRequest.number - b.pullRequest.number)
    .map((change) => ({ ...change, facts: factsOf(change.pullRequest, scope) }))
    .filter((each) => !outdated(knownPullRequest(book, each.pullRequest.number), each));
}

/** GitHub may answer with what was true a moment ago: a merge or a reopening that was seen does not go away. */
function outdated(known: KnownPullRequest | undefined, { pullRequest, facts }: News): boolean {
  if (known === undefined || facts.length === 0) return false;
  if (known.state === 'merged') return pullRequest.state !== 'merged';
  const seen = Object.values(known.tasks).flatMap(({ applied }) => applied.filter(isTurn).map(timeOf));
  const now = facts.filter(isTurnOf).map(({ at }) => at);
  return Math.max(0, ...seen.map(instant)) > Math.max(0, ...now.map(instant));
}

const turns = ['draft', 'open', 'closed', 'merged', 'elsewhere'];

function isTurn(key: string): boolean {
  return turns.includes(kindOf(key));
}

function isTurnOf({ kind }: Fact): boolean {
  return turns.includes(kind);
}

function entryOf(
  before: KnownPullRequest | undefined,
  { pullRequest, facts, reverts: said }: News,
  tasks: KnownPullRequest['tasks'],
  scope: Scope,
): KnownPullRequest {
  const { number, url, title, state, base } = pullRequest;
  const merge = facts.find(({ kind }) => kind === 'merged');
  const by = merge?.by?.login;
  const merged = before?.merged ?? (merge && { at: merge.at, ...(by === undefined ? {} : { by }) });
  const reverts = before?.merged ? before.reverts : said;
  return {
    url,
    title,
    state,
    counts: scope.counts(base),
    tasks,
    ...(reverts === undefined || reverts >= number ? {} : { reverts, ...(merged && { merged }) }),
    ...(before?.revertedBy === undefined ? {} : { revertedBy: before.revertedBy }),
    ...(before?.manual === undefined ? {} : { manual: before.manual }),
  };
}

function linksOf(known: ReadonlyMap<number, KnownPullRequest>, task: string): ReadonlyMap<number, Link> {
  return new Map(
    [...known]
      .sort(byNumber)
      .flatMap(([number, { tasks }]) =>
        Object.hasOwn(tasks, task) ? [[number, tasks[task]!] as const] : [],
      ),
  );
}

function replaceLink(
  known: Map<number, KnownPullRequest>,
  number: number,
  task: string,
  link: Link | undefined,
): void {
  const entry = known.get(number)!;
  const others = Object.entries(entry.tasks).filter(([id]) => id !== task);
  known.set(number, {
    ...entry,
    tasks: Object.fromEntries(link === undefined ? others : [...others, [task, link]]),
  });
}

function byNumber([a]: readonly [number, unknown], [b]: readonly [number, unknown]): number {
  return a - b;
}

function differs(from: string | undefined, to: string, { statuses }: Rules): boolean {
  return from !== to && statusOf(from, statuses)?.name !== to;
}

/** @param seen pull requests whose links are known now: a revert of one that has none need not be remembered. */
function bookOf(
  known: ReadonlyMap<number, KnownPullRequest>,
  memory: ReadonlyMap<string, Book['tasks'][string]>,
  seen: (number: number) => boolean,
): Pick<Book, 'pullRequests' | 'tasks'> {
  const kept = new Map<number, KnownPullRequest>();
  for (const [number, entry] of [...known].sort(byNumber)) {
    const { reverts, manual, tasks } = entry;
    const needed = reverts !== undefined && (kept.has(reverts) || !seen(reverts));
    if (needed || manual !== undefined || Object.keys(tasks).length > 0) kept.set(number, entry);
  }
  return {
    pullRequests: Object.fromEntries(kept),
    tasks: Object.fromEntries(memory),
  };
}
