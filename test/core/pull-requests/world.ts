// A small world of pull requests and tasks: what happens on GitHub, people who set statuses, runs that see it.
import { defaultConfig, type Config } from '../../../src/core/config/config.ts';
import { emptyBook, parseBook, type Book } from '../../../src/core/pull-requests/book.ts';
import { scopeOf } from '../../../src/core/pull-requests/facts.ts';
import type { Account, PullRequest, PullRequestEvent, Role } from '../../../src/core/pull-requests/model.ts';
import {
  applyFacts,
  type Applied,
  type Change,
  type HeldMove,
  type Move,
  type Rules,
} from '../../../src/core/pull-requests/rules.ts';
import { serialise } from '../../../src/core/state/model.ts';
import { taskVocabulary } from '../../../src/core/status.ts';

export const ada: Account = { login: 'ada', bot: false };
export const bob: Account = { login: 'bob', bot: false };
export const robot: Account = { login: 'robot[bot]', bot: true };

/** The n-th second of a day. */
export function at(second: number): string {
  return new Date(Date.UTC(2026, 11, 1) + second * 1000).toISOString().replace('.000Z', 'Z');
}

export function pullRequest(number: number, what: Partial<PullRequest> = {}): PullRequest {
  return {
    number,
    url: `https://github.com/acme/app/pull/${String(number)}`,
    title: `Change ${String(number)}`,
    body: '',
    author: ada,
    state: 'open',
    draft: false,
    base: 'main',
    head: `change-${String(number)}`,
    commit: 'c0ffee',
    fork: false,
    createdAt: at(number),
    updatedAt: at(number),
    mergeCommit: undefined,
    commits: [],
    files: ['src/main.ts'],
    events: [],
    comments: [],
    ...what,
  };
}

/** The pull request after one more event. */
export function after(
  before: PullRequest,
  kind: PullRequestEvent['kind'],
  second: number,
  by: Account | undefined = ada,
): PullRequest {
  const states = { merged: 'merged', closed: 'closed', reopened: 'open' } as const;
  return {
    ...before,
    updatedAt: at(second),
    events: [...before.events, { kind, at: at(second), by }],
    state: kind in states ? states[kind as keyof typeof states] : before.state,
    draft: kind === 'drafted' || (before.draft && kind !== 'ready'),
  };
}

export function naming(what: PullRequest, links: Record<string, Role> = {}, reverts?: number): Change {
  return { pullRequest: what, links: new Map(Object.entries(links)), reverts };
}

export function rulesOf(pullRequests: Partial<Config['pullRequests']> = {}): Rules {
  const config = { ...defaultConfig, pullRequests: { ...defaultConfig.pullRequests, ...pullRequests } };
  return {
    statuses: taskVocabulary(undefined),
    config: config.pullRequests,
    scope: scopeOf(config, { defaultBranch: 'main', configPath: '.github/plan-sync.yml' }),
  };
}

export class World {
  readonly tasks = new Map<string, string | undefined>();
  book: Book = emptyBook;
  readonly moves: Move[] = [];
  readonly held: HeldMove[] = [];
  readonly rules: Rules;

  constructor(tasks: Record<string, string | undefined> = { 'PREF-1': 'To Do' }, rules = rulesOf()) {
    for (const [task, status] of Object.entries(tasks)) this.tasks.set(task, status);
    this.rules = rules;
  }

  /** One run that finds these pull requests changed. The book goes through the state as text. */
  run(...changes: Change[]): Applied {
    const applied = applyFacts(this.book, changes, this.tasks, this.rules);
    for (const { task, to } of applied.moves) this.tasks.set(task, to);
    this.book = parseBook(serialise(applied.book))!;
    this.moves.push(...applied.moves);
    this.held.push(...applied.held);
    return applied;
  }

  /** A person sets a status in the file or in Notion. */
  set(status: string, task = 'PREF-1'): void {
    this.tasks.set(task, status);
  }

  get status(): string | undefined {
    return this.tasks.get('PREF-1');
  }
}
