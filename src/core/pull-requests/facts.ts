// What happened to a pull request, reduced to the facts that may move tasks. Facts are computed anew from GitHub by
// every run; their keys tell which of them were applied already.
import type { Config } from '../config/config.ts';
import { planMatcher } from '../config/matcher.ts';
import { isOwn, type Account, type PullRequest, type PullRequestEvent } from './model.ts';

/** `elsewhere`: merged into a base that does not count. `reverted` is told by the pull request that reverts. */
export type FactKind = 'draft' | 'open' | 'review' | 'merged' | 'elsewhere' | 'closed' | 'reverted';

export interface Fact {
  readonly kind: FactKind;
  readonly at: string;
  /** Who did it; undefined where the account is gone. */
  readonly by: Account | undefined;
}

/** What a repository says about all of its pull requests. */
export interface Scope {
  /** True for a base whose merges count. */
  counts(base: string): boolean;
  /** True for a pull request that links and moves nothing: it changes only plans, or it is the action's own. */
  silent(pullRequest: PullRequest): boolean;
}

/** @param configPath of the configuration file, which counts as a plan file. */
export function scopeOf(config: Config, repository: { defaultBranch: string; configPath: string }): Scope {
  const bases = new Set(config.pullRequests.branches ?? [repository.defaultBranch]);
  const isPlan = planMatcher(config.plans);
  const changesPlansOnly = ({ files = [] }: PullRequest): boolean =>
    files.length > 0 && files.every((path) => path === repository.configPath || isPlan(path));
  return {
    counts: (base) => bases.has(base),
    silent: (pullRequest) => isOwn(pullRequest) || changesPlansOnly(pullRequest),
  };
}

/** The name under which a fact is remembered; the same in every run. */
export function keyOf({ kind, at }: Fact): string {
  return `${kind}@${at}`;
}

export function kindOf(key: string): string {
  return key.slice(0, key.indexOf('@'));
}

export function timeOf(key: string): string {
  return key.slice(key.indexOf('@') + 1);
}

/** Milliseconds since the epoch, to order facts by. */
export function instant(at: string): number {
  return Date.parse(at) || 0;
}

/**
 * The facts of one pull request, oldest first. One from a fork has none until it is merged, and then only that one:
 * anybody can open it.
 */
export function factsOf(pullRequest: PullRequest, scope: Scope): readonly Fact[] {
  if (scope.silent(pullRequest)) return [];
  const facts = lifeOf(pullRequest, scope.counts(pullRequest.base) ? 'merged' : 'elsewhere');
  return pullRequest.fork ? facts.filter(({ kind }) => kind === 'merged' || kind === 'elsewhere') : facts;
}

function lifeOf(pullRequest: PullRequest, merged: 'merged' | 'elsewhere'): readonly Fact[] {
  const { author, createdAt } = pullRequest;
  let draft = openedAsDraft(pullRequest);
  let state: PullRequest['state'] = 'open';
  const facts: Fact[] = [{ kind: draft ? 'draft' : 'open', at: createdAt, by: author }];
  const mergedAt = pullRequest.events.find(({ kind }) => kind === 'merged')?.at;
  for (const event of pullRequest.events) {
    const { at, by } = event;
    const add = (kind: FactKind): unknown => facts.push({ kind, at, by });
    if (state === 'merged') break;
    switch (event.kind) {
      case 'drafted':
        draft = true;
        break;
      case 'ready':
        draft = false;
        if (state !== 'open') break;
        add('open');
        add('review');
        break;
      case 'review-requested':
        if (state === 'open') add('review');
        break;
      case 'reviewed':
        if (state === 'open' && byAnother(event, author)) add('review');
        break;
      case 'reopened':
        state = 'open';
        add(draft ? 'draft' : 'open');
        break;
      case 'closed':
        // GitHub closes what it merges, in the same second.
        if (state === 'closed' || at === mergedAt) break;
        state = 'closed';
        add('closed');
        break;
      case 'merged':
        state = 'merged';
        add(merged);
        break;
    }
  }
  return distinct(facts);
}

/** The first change between draft and ready tells what came before it. */
function openedAsDraft({ draft, events }: PullRequest): boolean {
  const first = events.find(({ kind }) => kind === 'ready' || kind === 'drafted');
  return first === undefined ? draft : first.kind === 'ready';
}

/** Somebody who is known to be a person and not the author. */
function byAnother({ by }: PullRequestEvent, author: Account | undefined): boolean {
  return by !== undefined && !by.bot && by.login.toLowerCase() !== author?.login.toLowerCase();
}

/** Several people asked for in one second are one fact. */
function distinct(facts: readonly Fact[]): readonly Fact[] {
  return [...new Map(facts.toReversed().map((fact) => [keyOf(fact), fact])).values()].toReversed();
}
