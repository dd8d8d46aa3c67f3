// What holds whatever happens to pull requests, in whatever order runs see it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/core/pull-requests/facts.ts';
import type { PullRequest, PullRequestEvent, Role } from '../../../src/core/pull-requests/model.ts';
import type { Change } from '../../../src/core/pull-requests/rules.ts';
import { rank } from '../../../src/core/status.ts';
import { after, bob, naming, pullRequest, rulesOf, World } from './world.ts';

const rules = rulesOf();
const status = fc.constantFrom('To Do', 'In Progress', 'In Review', 'Blocked', 'Done', 'Cancelled');
const kind = fc.constantFrom<PullRequestEvent['kind']>(
  'ready',
  'drafted',
  'review-requested',
  'reviewed',
  'merged',
  'closed',
  'reopened',
);
const role = fc.constantFrom<Role>('closing', 'closing', 'contributing', 'related');

interface Story {
  readonly status: string;
  readonly pulls: readonly {
    readonly role: Role;
    readonly draft: boolean;
    readonly base: string;
    readonly fork: boolean;
    /** It reverts the one before it. */
    readonly reverts: boolean;
  }[];
  /** Which pull request, by index, and what happens to it; opening it is the first thing. */
  readonly events: readonly (readonly [number, PullRequestEvent['kind']])[];
}

const pull = fc.record({
  role,
  draft: fc.boolean(),
  base: fc.constantFrom('main', 'main', 'main', 'feature'),
  fork: fc.constantFrom(false, false, false, true),
  reverts: fc.constantFrom(false, false, false, true),
});
const story: fc.Arbitrary<Story> = fc.record({
  status,
  pulls: fc.array(pull, { minLength: 1, maxLength: 4 }),
  events: fc.array(fc.tuple(fc.nat(3), kind), { maxLength: 16 }),
});

/** The pull requests after every event, oldest first; what cannot happen does not. */
function snapshots({ pulls, events }: Story): readonly (readonly Change[])[] {
  const now = new Map<number, PullRequest>();
  const seen: (readonly Change[])[] = [];
  for (const [second, [index, what]] of events.entries()) {
    const told = pulls[index];
    if (told === undefined) continue;
    const { draft, base, fork } = told;
    const createdAt = new Date(Date.UTC(2026, 11, 1) + second * 1000).toISOString();
    const old = now.get(index);
    const open = old?.state === 'open';
    const turn = what === 'ready' || what === 'drafted' ? old?.draft === (what === 'ready') : true;
    const possible = what === 'reopened' ? old?.state === 'closed' : open && turn;
    if (old === undefined ? told.reverts && index > 0 && now.get(index - 1)?.state !== 'merged' : !possible)
      continue;
    now.set(
      index,
      old === undefined
        ? pullRequest(index + 1, { draft, base, fork, createdAt, updatedAt: createdAt })
        : after(old, what, second, bob),
    );
    seen.push([...now].map(([each, pullRequest]) => changeOf(pulls[each]!, pullRequest)));
  }
  return seen;
}

function changeOf({ role, reverts }: Story['pulls'][number], of: PullRequest): Change {
  return reverts && of.number > 1 ? naming(of, {}, of.number - 1) : naming(of, { 'PREF-1': role });
}

/** Every pull request at its end; the open ones are closed, as some day they are. */
function ends(told: Story): readonly Change[] {
  const last = snapshots(told).at(-1) ?? [];
  return last.map((change) => {
    const { pullRequest } = change;
    return pullRequest.state === 'open'
      ? { ...change, pullRequest: after(pullRequest, 'closed', 100 + pullRequest.number) }
      : change;
  });
}

const check = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>): void =>
  fc.assert(property, { numRuns: 1000 });

describe('status follows pull requests', () => {
  it('a run that finds nothing new changes nothing', () => {
    check(
      fc.property(story, fc.nat(), (told, seed) => {
        const world = new World({ 'PREF-1': told.status }, rules);
        const seen = snapshots(told);
        for (const changes of seen) world.run(...changes);
        const { book } = world;
        const last = seen.at(-1) ?? [];
        const again = world.run(...last, ...last.toReversed());
        expect(again.moves).toEqual([]);
        expect(again.held).toEqual([]);
        expect(again.book).toEqual(book);
        // Not even what GitHub answers from before.
        const stale = seen[seed % Math.max(1, seen.length)] ?? [];
        expect(world.run(...stale.filter(({ pullRequest }) => pullRequest.state === 'open')).moves).toEqual(
          [],
        );
      }),
    );
  });

  it('runs that were lost heal: seen at the end or in between, it comes to the same', () => {
    check(
      fc.property(story, fc.array(fc.boolean()), (told, lost) => {
        const [timely, late] = [1, 2].map(() => new World({ 'PREF-1': told.status }, rules));
        const seen = snapshots(told);
        for (const [index, changes] of seen.entries()) {
          timely!.run(...changes);
          if (!lost[index] || index === seen.length - 1) late!.run(...changes.toReversed());
        }
        expect(late!.status).toBe(timely!.status);
        expect(late!.book).toEqual(timely!.book);
      }),
    );
  });

  it('only closing and reverting move backward, and only reverting reopens', () => {
    check(
      fc.property(story, fc.array(fc.option(status)), (told, people) => {
        const world = new World({ 'PREF-1': told.status }, rules);
        const category = (text: string | undefined) => rules.statuses.resolve(text ?? '')!.category;
        for (const [index, changes] of snapshots(told).entries()) {
          const person = people[index];
          if (person) world.set(person);
          for (const { from, to, cause } of world.run(...changes).moves) {
            const [before, then] = [category(from), category(to)];
            if (before === 'done' || before === 'cancelled') expect(cause.fact).toBe('reverted');
            if (before === 'blocked') expect(cause.fact).toBe('merged');
            if ((rank(then) ?? 0) < (rank(before) ?? 0)) expect(['closed', 'reverted']).toContain(cause.fact);
          }
        }
      }),
    );
  });

  it('what a person sets in the end stays, whatever is seen again', () => {
    check(
      fc.property(story, status, fc.array(fc.nat(9)), (told, person, order) => {
        const world = new World({ 'PREF-1': told.status }, rules);
        const all = ends(told);
        world.run(...all);
        world.set(person);
        for (const index of order) world.run(...all.slice(index % Math.max(1, all.length)));
        expect(world.status).toBe(person);
      }),
    );
  });

  it('related pull requests, plans and forks that wait move nothing', () => {
    check(
      fc.property(story, (told) => {
        const world = new World({ 'PREF-1': told.status }, rules);
        for (const changes of snapshots(told))
          world.run(
            ...changes.map((change) =>
              change.pullRequest.fork && change.pullRequest.state !== 'merged'
                ? change
                : { ...change, links: new Map([['PREF-1', 'related'] as const]) },
            ),
          );
        expect(world.moves).toEqual([]);
      }),
    );
  });

  it('pull requests that are over come to the same in any order', () => {
    check(
      fc.property(story, fc.array(fc.nat()), (told, keys) => {
        const all = ends(told);
        const shuffled = all
          .map((change, index) => [keys[index] ?? 0, change] as const)
          .sort(([a], [b]) => a - b)
          .map(([, change]) => change);
        const [once, singly] = [1, 2].map(() => new World({ 'PREF-1': told.status }, rules));
        once!.run(...all);
        for (const change of shuffled) singly!.run(change);
        // What is merged and finishes nothing leaves, alone, another status to go back to than beside others.
        const begins = all.some(
          ({ pullRequest, links, reverts }) =>
            reverts === undefined &&
            factsOf(pullRequest, rules.scope).some(
              ({ kind }) =>
                kind === 'elsewhere' || (kind === 'merged' && links.get('PREF-1') === 'contributing'),
            ),
        );
        if (!begins) expect(singly!.status).toBe(once!.status);
        else expect(singly!.status === 'Done').toBe(once!.status === 'Done');
      }),
    );
  });
});
