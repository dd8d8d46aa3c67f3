// Which tasks a pull request is linked to now, and what became of the links that it had.
import { own, type KnownPullRequest, type Link } from './book.ts';
import { keyOf, kindOf, type Fact } from './facts.ts';
import { withHeld } from './links.ts';
import type { PullRequest, Role } from './model.ts';
import type { Step } from './move.ts';

/** A pull request that changed, and what its texts say of tasks. */
export interface Change {
  readonly pullRequest: PullRequest;
  /** Tasks that it names, by ID. */
  readonly links: ReadonlyMap<string, Role>;
  /** The number of the pull request that it reverts. */
  readonly reverts: number | undefined;
}

/** A change with the facts of its pull request. */
export interface News extends Change {
  readonly facts: readonly Fact[];
}

export interface TaskStep {
  readonly task: string;
  readonly step: Step;
}

/**
 * The links of a pull request as its texts and commands have them now, and the steps that its facts are for them.
 * @param exists whether there is such a task: links to others are kept as they are
 */
export function relink(
  before: KnownPullRequest | undefined,
  news: News,
  exists: (task: string) => boolean,
): { readonly tasks: Readonly<Record<string, Link>>; readonly steps: readonly TaskStep[] } {
  const named = namedBy(before, news);
  const tasks: [string, Link][] = [];
  const steps: TaskStep[] = [];
  const old = before?.tasks ?? {};
  const wasOpen = before?.state === 'open';
  for (const task of new Set([...Object.keys(old), ...named.keys()])) {
    const [link, role] = [own(old, task), named.get(task)];
    if (!exists(task)) {
      if (link !== undefined) tasks.push([task, link]);
      continue;
    }
    const weaker = link !== undefined && wasOpen && !link.gone && weight(role) < weight(link.role);
    const now = weaker ? link : relinked(link, role);
    if (now !== undefined) tasks.push([task, now]);
    if (weaker) steps.push({ task, step: unlinked(news, link, role) });
    if (role === 'closing' || role === 'contributing') steps.push(...stepsOf(news, task));
  }
  return { tasks: Object.fromEntries(tasks), steps };
}

/** Commands beat texts. Without facts there are no links either; a revert reads no words. */
function namedBy(
  before: KnownPullRequest | undefined,
  { facts, links, reverts }: News,
): ReadonlyMap<string, Role> {
  if (facts.length === 0) return new Map();
  const named = new Map(reverts === undefined ? links : []);
  for (const [task, what] of Object.entries(before?.manual ?? {}))
    if (what === 'link') named.set(task, 'closing');
    else named.delete(task);
  return named;
}

function weight(role: Role | undefined): number {
  return role === undefined ? 0 : ['related', 'contributing', 'closing'].indexOf(role);
}

/** A link that did not get weaker while its pull request was open. */
function relinked(link: Link | undefined, role: Role | undefined): Link | undefined {
  if (link === undefined) return role && { role, applied: [] };
  if (role === undefined) {
    if (link.gone) return link;
    return link.role === 'related' ? undefined : { ...withHeld(link, undefined), gone: true };
  }
  if (role === link.role && !link.gone) return link;
  const { applied } = link;
  // What did not finish the task as a contribution does so now.
  const finishes = link.role === 'contributing' && role === 'closing';
  return { role, applied: finishes ? applied.filter((key) => kindOf(key) !== 'merged') : applied };
}

/** Before whatever else is new of it. */
function unlinked({ facts, pullRequest }: News, link: Link, role: Role | undefined): Step {
  const { number, updatedAt } = pullRequest;
  const first = facts.find((fact) => !link.applied.includes(keyOf(fact)));
  const at = first?.at ?? updatedAt;
  return {
    kind: 'unlinked',
    at,
    by: undefined,
    link: number,
    source: number,
    ...(role === undefined ? {} : { left: role }),
  };
}

function stepsOf({ facts, pullRequest: { number } }: News, task: string): readonly TaskStep[] {
  return facts.map(({ kind, at, by }) => ({
    task,
    step: { kind, at, by: by?.login, link: number, source: number },
  }));
}
