// Every cell of fact × role × other pull requests × status of the task at that time.
import { describe, expect, it } from 'vitest';
import type { PullRequest, Role } from '../../../src/core/pull-requests/model.ts';
import { after, naming, pullRequest, World } from './world.ts';

const names = ['To Do', 'In Progress', 'In Review', 'Blocked', 'Done', 'Cancelled'] as const;
const short: Record<string, string> = {
  TD: 'To Do',
  IP: 'In Progress',
  IR: 'In Review',
  BL: 'Blocked',
  DN: 'Done',
  CA: 'Cancelled',
};

const others = ['none', 'closing', 'contributing', 'waiting'] as const;
const stays = 'TD IP IR BL DN CA';

/** What becomes of To Do, In Progress, In Review, Blocked, Done, Cancelled; what is not here stays. */
const cells: Readonly<Record<string, string>> = {};
const forwardOnly = { draft: 'IP IP IR BL DN CA', open: 'IP IP IR BL DN CA', review: 'IR IR IR BL DN CA' };
for (const [fact, expected] of Object.entries(forwardOnly))
  for (const role of ['closing', 'contributing'])
    for (const other of others) Object.assign(cells, { [`${fact} ${role} ${other}`]: expected });
Object.assign(cells, {
  'merged closing none': 'DN DN DN DN DN CA',
  'merged closing closing': stays,
  'merged closing contributing': 'DN DN DN DN DN CA',
  'merged closing waiting': 'DN DN DN DN DN CA',
  'elsewhere closing waiting': 'DN DN DN DN DN CA',
  'closed closing none': 'TD TD IR BL DN CA',
  'closed closing closing': stays,
  'closed closing contributing': stays,
  'closed closing waiting': 'DN DN DN DN DN CA',
  'closed contributing none': 'TD TD IR BL DN CA',
  'reverted closing none': 'TD IP IR BL TD TD',
  'reverted closing closing': stays,
  'reverted closing contributing': 'TD IP IR BL TD TD',
  'reverted closing waiting': 'TD IP IR BL TD TD',
});

const early = ['draft', 'open'];
const rows = ['draft', 'open', 'review', 'merged', 'elsewhere', 'closed', 'reverted'].flatMap((fact) =>
  (['closing', 'contributing', 'related'] as const).flatMap((role) =>
    others.flatMap((other) => {
      const expected = (cells[`${fact} ${role} ${other}`] ?? stays).split(' ');
      return names.map((status, index) => [fact, role, other, status, short[expected[index]!]!] as const);
    }),
  ),
);

/** Everything before the fact: the other pull request, then this one opened, then a person who sets the status. */
function prepare(fact: string, role: Role, other: (typeof others)[number]): [World, PullRequest] {
  const world = new World();
  const pull = pullRequest(2, { draft: fact === 'draft', base: fact === 'elsewhere' ? 'develop' : 'main' });
  const first = pullRequest(1);
  if (other !== 'none') world.run(naming(first, { 'PREF-1': other === 'contributing' ? other : 'closing' }));
  if (early.includes(fact)) return [world, pull];
  world.run(naming(pull, { 'PREF-1': role }));
  if (other === 'waiting') world.run(naming(after(first, 'merged', 10), { 'PREF-1': 'closing' }));
  return [world, pull];
}

describe.each(rows)('%s of a %s pull request, other one: %s', (fact, role, other, status, expected) => {
  it(`${status} becomes ${expected}`, () => {
    const [world, pull] = prepare(fact, role, other);
    const merged = after(pull, 'merged', 20);
    const now = {
      draft: pull,
      open: pull,
      review: after(pull, 'review-requested', 20),
      merged,
      elsewhere: merged,
      closed: after(pull, 'closed', 20),
      reverted: merged,
    }[fact]!;
    if (fact === 'reverted') {
      world.run(naming(merged, { 'PREF-1': role }));
      world.set(status);
      world.run(naming(after(pullRequest(3), 'merged', 30), {}, 2));
    } else {
      world.set(status);
      world.run(naming(now, { 'PREF-1': role }));
    }
    expect(world.status).toBe(expected);
  });
});
