// What one fact of one pull request does to one task. The rules are those of docs/pull-requests.md.
import type { Config } from '../config/config.ts';
import { finished, statusOf, type Status, type Statuses } from '../status.ts';
import type { Cause, Held, MovedTask, Reason } from './book.ts';
import { instant, timeOf, type FactKind } from './facts.ts';
import {
  mergedSince,
  mergeOf,
  openClosing,
  openOthers,
  settled,
  waitingOf,
  withHeld,
  type Links,
} from './links.ts';
import type { Role } from './model.ts';
import { barred, forward } from './order.ts';

export interface Rules {
  readonly statuses: Statuses;
  readonly config: Config['pullRequests'];
}

/** A fact on its way to a task. */
export interface Step {
  /** `unlinked`: the open pull request stopped naming the task, or names it with less weight. */
  readonly kind: FactKind | 'unlinked';
  readonly at: string;
  readonly by: string | undefined;
  /** The pull request whose link it concerns. */
  readonly link: number;
  /** Where it happened: the same one, or the one that reverts it. */
  readonly source: number;
  /** What is left of the link; of `unlinked` only. */
  readonly left?: Role;
}

/** A task between two facts. */
export interface TaskState {
  /** As the file says it. */
  readonly status: string | undefined;
  readonly moved: MovedTask | undefined;
  readonly links: Links;
}

export interface HeldFact extends Held {
  readonly pullRequest: number;
}

/** What a fact comes to; nothing in it where the fact is only remembered. */
interface Outcome {
  readonly to?: Status;
  /** What is remembered of the task. Of a move, the status that closing may bring back is enough. */
  readonly before?: string | undefined;
  readonly moved?: MovedTask;
  readonly reason?: Reason;
  readonly others?: readonly number[];
}

export function inOrder(a: Step, b: Step): number {
  return instant(a.at) - instant(b.at) || a.source - b.source;
}

/**
 * Applies the facts that were not applied yet, in the order given.
 * @param urlOf the address of a pull request, for causes
 */
export function applySteps(
  start: TaskState,
  steps: readonly Step[],
  rules: Rules,
  urlOf: (number: number) => string,
): { readonly end: TaskState; readonly held: readonly HeldFact[] } {
  let state = start;
  const held: HeldFact[] = [];
  for (const step of steps) {
    const key = `${step.kind}@${step.at}`;
    const link = state.links.get(step.link);
    if (link === undefined || link.applied.includes(key)) continue;
    const noted = note(state, step, key);
    const resumed = ends(step) ? resume(noted, step, rules) : undefined;
    const cause = resumed?.cause ?? causeOf(step, urlOf);
    const outcome = resumed === undefined ? decide(state, noted, step, rules) : resumed.outcome;
    state = settle(noted, step, key, outcome, cause);
    const kept = heldOf(step, key, outcome);
    if (kept !== undefined) held.push({ pullRequest: step.source, ...kept });
  }
  return { end: state, held };

  /** Where the last open closing pull request is gone, a merge that waited for it counts. */
  function resume(now: TaskState, step: Step, { config, statuses }: Rules) {
    const waiting = waitingOf(now.links);
    if (waiting === undefined || openClosing(now.links, step.link, step.at).length > 0) return undefined;
    const { fact, by } = waiting.held;
    const merge = {
      kind: 'merged' as const,
      at: timeOf(fact),
      by,
      link: waiting.number,
      source: waiting.number,
    };
    return { outcome: finish(now, { config, statuses }), cause: causeOf(merge, urlOf) };
  }
}

/** True for what may leave a task without an open closing pull request, other than a merge that counts. */
function ends({ kind }: Step): boolean {
  return kind === 'closed' || kind === 'elsewhere' || kind === 'unlinked';
}

function decide(before: TaskState, now: TaskState, step: Step, rules: Rules): Outcome {
  switch (step.kind) {
    case 'draft':
    case 'open':
    case 'review':
      return advance(now, rules.config[step.kind], rules);
    case 'merged':
      return merge(before, now, step, rules);
    case 'elsewhere':
      return begin(now, step, rules, 'base');
    case 'closed':
      return release(now, step, rules);
    case 'unlinked':
      return step.left === 'contributing' ? {} : release(now, step, rules);
    case 'reverted':
      return revert(before, step, rules);
  }
}

/** Draft, open, review: forward only. */
function advance(state: TaskState, wanted: string | undefined, { statuses }: Rules): Outcome {
  if (wanted === undefined) return {};
  const { status, moved } = state;
  const from = statusOf(status, statuses);
  if (from === undefined) return { reason: 'frozen' };
  const reason = barred(from);
  if (reason !== undefined) return { reason };
  const to = statuses.resolve(wanted);
  if (to === undefined) return { reason: 'unknown-status' };
  if (!forward(from, to, statuses)) return agreed(state, from);
  return { to, before: moved?.set === from.name ? (moved.before ?? from.name) : from.name };
}

function merge(before: TaskState, now: TaskState, step: Step, rules: Rules): Outcome {
  const link = before.links.get(step.link)!;
  if (step.source !== step.link && mergeOf(link) !== 'reverted') return {};
  if (link.role !== 'closing') return begin(now, step, rules, 'contributing');
  const others = openClosing(now.links, step.link, step.at);
  const outcome = finish(now, rules);
  return outcome.to !== undefined && others.length > 0 ? { reason: 'waiting', others } : outcome;
}

/**
 * Merged, but finishing nothing: its work stays, and closing another pull request later does not bring back that nothing
 * has begun.
 */
function begin(
  { moved, links }: TaskState,
  step: Step,
  { config, statuses }: Rules,
  reason: 'contributing' | 'base',
): Outcome {
  if (moved?.before === undefined) return { reason };
  const { before: text, ...rest } = moved;
  if (openOthers(links, step.link).length === 0) return { reason, moved: rest };
  const before = statuses.resolve(text);
  const begun = config.open === undefined ? undefined : statuses.resolve(config.open);
  const raised = before !== undefined && begun !== undefined && forward(before, begun, statuses);
  return raised ? { reason, moved: { ...moved, before: begun.name } } : { reason };
}

/** What a merge does where nothing else is open. Blocked tasks too are done by it. */
function finish(state: TaskState, { config, statuses }: Rules): Outcome {
  if (config.merged === undefined) return {};
  const from = statusOf(state.status, statuses);
  if (from === undefined) return { reason: 'frozen' };
  const reason = barred(from);
  if (reason === 'done' || reason === 'cancelled') return { reason };
  const to = statuses.resolve(config.merged);
  if (to === undefined) return { reason: 'unknown-status' };
  return reason === 'blocked' || forward(from, to, statuses) ? { to } : agreed(state, from);
}

/** Closed unmerged, or no longer naming the task: back, unless a person or another pull request stands behind it. */
function release({ status, moved, links }: TaskState, step: Step, { config, statuses }: Rules): Outcome {
  if (config.closed === undefined) return {};
  const others = openOthers(links, step.link);
  if (others.length > 0) return { reason: 'still-open', others };
  const from = statusOf(status, statuses);
  if (from === undefined) return { reason: 'frozen' };
  const reason = barred(from);
  if (reason !== undefined) return { reason };
  if (moved !== undefined && moved.set !== from.name) return { reason: 'person' };
  const wanted = config.closed === 'restore' ? moved?.before : config.closed;
  if (wanted === undefined) return {};
  const to = statuses.resolve(wanted);
  if (to === undefined) return { reason: 'unknown-status' };
  return to.name === from.name ? {} : { to };
}

/** Only what this pull request may have closed is opened again. */
function revert({ status, links }: TaskState, step: Step, { config, statuses }: Rules): Outcome {
  const link = links.get(step.link)!;
  if (link.role !== 'closing' || mergeOf(link) !== 'merged' || link.held?.reason === 'waiting') return {};
  if (config.reverted === undefined || mergedSince(links, step.link, step.at)) return {};
  const from = statusOf(status, statuses);
  if (from === undefined) return { reason: 'frozen' };
  if (link.held?.reason === 'cancelled') return { reason: 'cancelled' };
  if (!finished(from.category)) return { reason: from.category === 'blocked' ? 'blocked' : 'person' };
  const to = statuses.resolve(config.reverted);
  return to === undefined ? { reason: 'unknown-status' } : { to };
}

/** The task is there already. Should a person move it later, that shows. */
function agreed({ moved }: TaskState, { name }: Status): Outcome {
  return moved?.set === name ? {} : { moved: { set: name } };
}

/** The fact is remembered before its effect is judged, since it may open or close the pull request. */
function note(state: TaskState, step: Step, key: string): TaskState {
  const links = new Map(state.links);
  const link = links.get(step.link)!;
  if (step.kind !== 'unlinked') links.set(step.link, { ...link, applied: [...link.applied, key] });
  else if (step.left === undefined) links.delete(step.link);
  else if (step.left === 'related') links.set(step.link, { role: 'related', applied: [] });
  else links.set(step.link, { ...link, role: step.left });
  return { ...state, links };
}

function settle(now: TaskState, step: Step, key: string, outcome: Outcome, cause: Cause): TaskState {
  const link = now.links.get(step.link);
  const noted =
    link === undefined || step.kind === 'unlinked'
      ? now.links
      : new Map([...now.links, [step.link, withHeld(link, heldOf(step, key, outcome))]]);
  const { to, before, reason, moved = now.moved } = outcome;
  const finishes = to !== undefined && cause.fact === 'merged';
  const links = finishes || reason === 'done' || reason === 'cancelled' ? settled(noted, reason) : noted;
  if (to === undefined) return { status: now.status, moved, links };
  return {
    status: to.name,
    moved: { ...(before === undefined ? {} : { before }), was: now.status ?? 'To Do', set: to.name, cause },
    links,
  };
}

function heldOf(step: Step, key: string, { reason, others }: Outcome): Held | undefined {
  if (reason === undefined) return undefined;
  return {
    fact: key,
    ...(step.by === undefined ? {} : { by: step.by }),
    reason,
    ...(others === undefined ? {} : { others: [...others] }),
  };
}

function causeOf({ kind, at, by, source }: Step, urlOf: (number: number) => string): Cause {
  const fact = kind === 'elsewhere' ? 'merged' : kind;
  return { fact, pullRequest: source, url: urlOf(source), at, ...(by === undefined ? {} : { by }) };
}
