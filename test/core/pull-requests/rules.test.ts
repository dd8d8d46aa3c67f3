// What pull requests do to tasks, as people would tell it.
import { describe, expect, it } from 'vitest';
import { knownPullRequest, linkedTo, movedTask } from '../../../src/core/pull-requests/book.ts';
import { missingTargets } from '../../../src/core/pull-requests/rules.ts';
import { after, at, bob, naming, pullRequest, rulesOf, World } from './world.ts';

const closing = { 'PREF-1': 'closing' } as const;
const contributing = { 'PREF-1': 'contributing' } as const;
const related = { 'PREF-1': 'related' } as const;

describe('one pull request', () => {
  it('takes its task from open over review to done, and says by what', () => {
    const world = new World();
    const opened = pullRequest(7);
    world.run(naming(opened, closing));
    const reviewed = after(opened, 'reviewed', 20, bob);
    world.run(naming(reviewed, closing));
    world.run(naming(after(reviewed, 'merged', 30, bob), closing));
    const url = 'https://github.com/acme/app/pull/7';
    expect(world.moves).toEqual([
      {
        task: 'PREF-1',
        from: 'To Do',
        to: 'In Progress',
        cause: { fact: 'open', pullRequest: 7, url, at: at(7), by: 'ada' },
      },
      {
        task: 'PREF-1',
        from: 'In Progress',
        to: 'In Review',
        cause: { fact: 'review', pullRequest: 7, url, at: at(20), by: 'bob' },
      },
      {
        task: 'PREF-1',
        from: 'In Review',
        to: 'Done',
        cause: { fact: 'merged', pullRequest: 7, url, at: at(30), by: 'bob' },
      },
    ]);
    expect(movedTask(world.book, 'PREF-1')).toEqual({
      was: 'In Review',
      set: 'Done',
      cause: world.moves[2]!.cause,
    });
  });

  it('seen late, it is one move', () => {
    const world = new World();
    world.run(naming(after(after(pullRequest(1), 'reviewed', 20, bob), 'merged', 30), closing));
    expect(world.moves.map(({ from, to }) => [from, to])).toEqual([['To Do', 'Done']]);
  });

  it('opened and closed between two runs, it moves nothing', () => {
    const world = new World();
    world.run(naming(after(pullRequest(1), 'closed', 20), closing));
    expect(world.moves).toEqual([]);
    expect(world.status).toBe('To Do');
  });

  it('a task without a status has not begun, and gets To Do back', () => {
    const world = new World({ 'PREF-1': undefined });
    world.run(naming(pullRequest(1), closing));
    expect(world.status).toBe('In Progress');
    world.run(naming(after(pullRequest(1), 'closed', 20), closing));
    expect(world.status).toBe('To Do');
  });

  it('reopened, it moves its task again', () => {
    const world = new World();
    const closed = after(pullRequest(1), 'closed', 20);
    world.run(naming(closed, closing));
    world.run(naming(after(closed, 'reopened', 30), closing));
    expect(world.status).toBe('In Progress');
  });

  it('a status that the file misspells is left alone', () => {
    const world = new World({ 'PREF-1': 'Dnoe' });
    world.run(naming(pullRequest(1), closing));
    expect(world.held).toMatchObject([{ task: 'PREF-1', pullRequest: 1, reason: 'frozen' }]);
    expect(world.status).toBe('Dnoe');
  });

  it('an alias is the status it stands for', () => {
    const world = new World({ 'PREF-1': 'doing' });
    world.run(naming(pullRequest(1), closing));
    expect(world.moves).toEqual([]);
  });

  it('moves every task that it closes', () => {
    const world = new World({ 'PREF-1': 'To Do', 'PREF-2': 'Blocked', 'OPS-1': 'In Review' });
    const links = { 'PREF-1': 'closing', 'PREF-2': 'closing', 'OPS-1': 'closing' } as const;
    world.run(naming(pullRequest(1), links));
    world.run(naming(after(pullRequest(1), 'merged', 20), links));
    expect([...world.tasks.values()]).toEqual(['Done', 'Done', 'Done']);
  });

  it('a task that does not exist yet is moved once it does', () => {
    const world = new World({});
    world.run(naming(pullRequest(1), closing));
    expect(world.book).toEqual({ pullRequests: {}, tasks: {} });
    world.set('To Do');
    world.run(naming(after(pullRequest(1), 'merged', 20), closing));
    expect(world.status).toBe('Done');
  });

  it('a plan that cannot be read for a while loses no link', () => {
    const world = new World();
    world.run(naming(pullRequest(1), closing));
    world.tasks.clear();
    world.run(naming(pullRequest(1), {}));
    world.set('In Progress');
    world.run(naming(after(pullRequest(1), 'closed', 20), closing));
    expect(world.status).toBe('To Do');
  });

  it('without linked tasks it is not remembered', () => {
    const world = new World();
    world.run(naming(pullRequest(1)), naming(pullRequest(2, { files: ['plans/a.yml'] }), closing));
    expect(world.book).toEqual({ pullRequests: {}, tasks: {} });
  });

  it('an answer of GitHub from before a merge that was seen changes nothing', () => {
    const world = new World();
    world.run(naming(after(pullRequest(1), 'merged', 20), closing));
    const book = world.book;
    world.run(naming(pullRequest(1), {}));
    expect(world.book).toEqual(book);
  });
});

describe('what peers got wrong', () => {
  it('a mention never drags a finished task back', () => {
    const world = new World({ 'PREF-1': 'Done', 'PREF-2': 'Cancelled', 'PREF-3': 'Done' });
    const links = { 'PREF-1': 'contributing', 'PREF-2': 'contributing', 'PREF-3': 'closing' } as const;
    const opened = pullRequest(1);
    const reviewed = after(opened, 'reviewed', 20, bob);
    for (const seen of [opened, reviewed, after(reviewed, 'closed', 30)]) world.run(naming(seen, links));
    expect([...world.tasks.values()]).toEqual(['Done', 'Cancelled', 'Done']);
    expect(world.held.map(({ task, reason }) => `${task} ${reason}`)).toContain('PREF-2 cancelled');
  });

  it('what was merged and left its task open says why', () => {
    const world = new World({ 'PREF-1': 'To Do', 'PREF-2': 'To Do' });
    const links = { 'PREF-1': 'contributing', 'PREF-2': 'closing' } as const;
    world.run(naming(pullRequest(2), { 'PREF-2': 'closing' }));
    world.run(naming(after(pullRequest(1), 'merged', 20), links));
    expect(world.held).toMatchObject([
      { task: 'PREF-1', pullRequest: 1, reason: 'contributing' },
      { task: 'PREF-2', pullRequest: 1, reason: 'waiting', others: [2] },
    ]);
    expect(linkedTo(world.book, 'PREF-2')[0]!.link.held).toMatchObject({ reason: 'waiting', others: [2] });
  });

  it('a merge into another branch finishes nothing, and says so', () => {
    const world = new World();
    world.run(naming(after(pullRequest(1, { base: 'feature' }), 'merged', 20), closing));
    expect(world.status).toBe('In Progress');
    expect(world.held).toMatchObject([{ reason: 'base', fact: `elsewhere@${at(20)}` }]);
    expect(knownPullRequest(world.book, 1)).toMatchObject({ state: 'merged', counts: false });
  });

  it('a branch that counts by the configuration finishes', () => {
    const world = new World(undefined, rulesOf({ branches: ['develop'] }));
    world.run(naming(after(pullRequest(1, { base: 'main' }), 'merged', 20), closing));
    expect(world.status).toBe('In Progress');
    world.run(naming(after(pullRequest(2, { base: 'develop' }), 'merged', 30), closing));
    expect(world.status).toBe('Done');
  });

  it('a task is done with the last of its closing pull requests, not with the first', () => {
    const world = new World();
    world.run(naming(pullRequest(1), closing), naming(pullRequest(2), closing));
    world.run(naming(after(pullRequest(1), 'merged', 20), closing));
    expect(world.status).toBe('In Progress');
    world.run(naming(after(pullRequest(2), 'merged', 30), closing));
    expect(world.status).toBe('Done');
    expect(world.moves.at(-1)!.cause).toMatchObject({ fact: 'merged', pullRequest: 2 });
  });

  it('a revert opens what was closed', () => {
    const world = new World();
    world.run(naming(after(pullRequest(1), 'merged', 20), closing));
    const revert = pullRequest(2, { createdAt: at(25) });
    world.run(naming(revert, {}, 1));
    expect(world.status).toBe('Done');
    world.run(naming(after(revert, 'merged', 30, bob), {}, 1));
    expect(world.status).toBe('To Do');
    expect(world.moves.at(-1)!.cause).toMatchObject({ fact: 'reverted', pullRequest: 2, by: 'bob' });
    expect(knownPullRequest(world.book, 1)!.revertedBy).toBe(2);
  });
});

describe('several pull requests', () => {
  it('the last one closed unmerged leaves the task done where another is merged, by that merge', () => {
    const world = new World();
    world.run(naming(pullRequest(1), closing), naming(pullRequest(2), closing));
    world.run(naming(after(pullRequest(1), 'merged', 20, bob), closing));
    world.run(naming(after(pullRequest(2), 'closed', 30), closing));
    expect(world.status).toBe('Done');
    expect(world.moves.at(-1)!.cause).toMatchObject({
      fact: 'merged',
      pullRequest: 1,
      at: at(20),
      by: 'bob',
    });
    expect(linkedTo(world.book, 'PREF-1').map(({ link }) => link.held)).toEqual([undefined, undefined]);
  });

  it('a merge that waited counts when the other one goes elsewhere, contributes only, or names the task no more', () => {
    const ends = [
      naming(after(pullRequest(2, { base: 'feature' }), 'merged', 30), closing),
      naming(pullRequest(2, { updatedAt: at(30) }), contributing),
      naming(pullRequest(2, { updatedAt: at(30) }), related),
      naming(pullRequest(2, { updatedAt: at(30) }), {}),
    ];
    for (const end of ends) {
      const world = new World();
      world.run(naming(pullRequest(1), closing), naming(pullRequest(2), closing));
      world.run(naming(after(pullRequest(1), 'merged', 20), closing));
      world.run(end);
      expect(world.status).toBe('Done');
    }
  });

  it('a merge counts once: reopened by a person, the task stays open whatever else is closed', () => {
    const world = new World();
    world.run(naming(after(pullRequest(1), 'merged', 20), closing));
    world.set('In Progress');
    const other = pullRequest(2, { createdAt: at(25) });
    world.run(naming(other, closing));
    world.run(naming(after(other, 'closed', 30), closing));
    expect(world.status).toBe('In Progress');
  });

  it('somebody from elsewhere cannot hold a task open', () => {
    const world = new World();
    world.run(naming(pullRequest(1), closing), naming(pullRequest(2, { fork: true }), closing));
    world.run(naming(after(pullRequest(1), 'merged', 20), closing));
    expect(world.status).toBe('Done');
  });

  it('closing one leaves the task to the other, closing both brings back what was', () => {
    const world = new World();
    world.run(naming(pullRequest(1), closing), naming(pullRequest(2), contributing));
    world.run(naming(after(pullRequest(1), 'closed', 20), closing));
    expect(world.status).toBe('In Progress');
    expect(world.held.at(-1)).toMatchObject({ reason: 'still-open', others: [2] });
    world.run(naming(after(pullRequest(2), 'closed', 30), contributing));
    expect(world.status).toBe('To Do');
  });

  it('related ones keep nothing', () => {
    const world = new World();
    world.run(naming(pullRequest(1), closing), naming(pullRequest(2), related));
    world.run(naming(after(pullRequest(1), 'closed', 20), closing));
    expect(world.status).toBe('To Do');
  });

  it('what a merged contribution has begun is not brought back to To Do', () => {
    const world = new World();
    const second = after(pullRequest(2), 'reviewed', 10, bob);
    world.run(naming(after(pullRequest(1), 'merged', 20), contributing), naming(second, closing));
    expect(world.status).toBe('In Review');
    world.run(naming(after(second, 'closed', 30), closing));
    expect(world.status).toBe('In Progress');
  });

  it('one that is opened after the merge does not count against it, whenever it is seen', () => {
    const merged = naming(after(pullRequest(1), 'merged', 20), closing);
    const later = naming(pullRequest(2, { createdAt: at(25) }), closing);
    for (const order of [
      [merged, later],
      [later, merged],
    ]) {
      const world = new World();
      for (const change of order) world.run(change);
      expect(world.status).toBe('Done');
    }
  });
});

describe('people', () => {
  it('a status that a person set before the pull request is what closing brings back', () => {
    const world = new World({ 'PREF-1': 'In Progress' });
    const asked = after(pullRequest(1), 'review-requested', 20);
    world.run(naming(asked, closing));
    expect(world.status).toBe('In Review');
    world.run(naming(after(asked, 'closed', 30), closing));
    expect(world.status).toBe('In Progress');
  });

  it('a status that a person set in between stays, and the next fact starts from it', () => {
    const world = new World();
    world.run(naming(pullRequest(1), closing));
    world.set('To Do');
    world.run(naming(pullRequest(1), closing));
    expect(world.status).toBe('To Do');
    const asked = after(pullRequest(1), 'review-requested', 20);
    world.run(naming(asked, closing));
    expect(world.status).toBe('In Review');
    world.set('In Progress');
    world.run(naming(after(asked, 'closed', 30), closing));
    expect(world.status).toBe('In Progress');
    expect(world.held.at(-1)).toMatchObject({ reason: 'person' });
  });

  it('a status that facts found is known, so that a later change shows', () => {
    const world = new World({ 'PREF-1': 'In Progress' }, rulesOf({ closed: 'To Do' }));
    world.run(naming(pullRequest(1), closing));
    world.set('In Review');
    world.run(naming(after(pullRequest(1), 'closed', 20), closing));
    expect(world.status).toBe('In Review');
  });

  it('a blocked task stays blocked until the merge', () => {
    const world = new World({ 'PREF-1': 'Blocked' });
    world.run(naming(pullRequest(1), closing));
    expect(world.held).toMatchObject([{ reason: 'blocked', fact: `open@${at(1)}` }]);
    world.run(naming(after(pullRequest(1), 'merged', 20), closing));
    expect(world.status).toBe('Done');
  });
});

describe('texts that are edited', () => {
  const opened = pullRequest(1);

  it('a task that an open pull request names no more is treated as if it was closed', () => {
    const world = new World();
    world.run(naming(opened, closing));
    world.run(naming({ ...opened, updatedAt: at(20) }, {}));
    expect(world.status).toBe('To Do');
    expect(world.moves.at(-1)!.cause).toMatchObject({ fact: 'unlinked', pullRequest: 1, at: at(20) });
    expect(world.book.pullRequests).toEqual({});
    world.run(naming({ ...opened, updatedAt: at(30) }, closing));
    expect(world.status).toBe('In Progress');
  });

  it('named no more and merged at once, it finishes nothing', () => {
    const world = new World();
    world.run(naming(opened, closing));
    world.run(naming(after(opened, 'merged', 20), {}));
    expect(world.status).toBe('To Do');
  });

  it('a merged pull request that names no more keeps what it did, and does it no second time', () => {
    const world = new World();
    const merged = after(opened, 'merged', 20);
    world.run(naming(merged, closing));
    world.run(naming({ ...merged, updatedAt: at(30) }, {}));
    expect(world.status).toBe('Done');
    expect(linkedTo(world.book, 'PREF-1')).toEqual([]);
    world.set('In Progress');
    world.run(naming({ ...merged, updatedAt: at(40) }, closing));
    expect(world.status).toBe('In Progress');
    expect(linkedTo(world.book, 'PREF-1')).toHaveLength(1);
  });

  it('a contribution that is called closing after its merge finishes the task', () => {
    const world = new World();
    const merged = after(opened, 'merged', 20);
    world.run(naming(merged, contributing));
    expect(world.status).toBe('In Progress');
    world.run(naming({ ...merged, updatedAt: at(30) }, closing));
    expect(world.status).toBe('Done');
  });

  it('a merge that waits waits no longer once it names the task no more', () => {
    const world = new World();
    world.run(naming(opened, closing), naming(pullRequest(2), closing));
    world.run(naming(after(opened, 'merged', 20), closing));
    world.run(naming({ ...after(opened, 'merged', 20), updatedAt: at(25) }, {}));
    world.run(naming(after(pullRequest(2), 'closed', 30), closing));
    expect(world.status).toBe('To Do');
  });
});

describe('reverts', () => {
  const merged = after(pullRequest(1), 'merged', 20);
  const revert = after(pullRequest(2, { createdAt: at(25) }), 'merged', 30);

  it('read no other words', () => {
    const world = new World({ 'PREF-1': 'To Do', 'PREF-2': 'To Do' });
    world.run(naming(merged, closing), naming(revert, { 'PREF-2': 'closing' }, 1));
    expect(world.tasks.get('PREF-2')).toBe('To Do');
  });

  it('seen before or after what they revert, they end in the same', () => {
    const changes = [naming(merged, closing), naming(revert, {}, 1)];
    const books = [changes, changes.toReversed()].map((order) => {
      const world = new World();
      for (const change of order) world.run(change);
      expect(world.status).toBe('To Do');
      return world.book;
    });
    expect(books[0]).toEqual(books[1]);
  });

  it('name what has to be passed beside them, until it was', () => {
    const world = new World();
    const change = naming(revert, {}, 1);
    expect(missingTargets(world.book, [change])).toEqual([1]);
    expect(missingTargets(world.book, [change, naming(merged, closing)])).toEqual([]);
    world.run(change, naming(merged, closing));
    expect(missingTargets(world.book, [change])).toEqual([]);
  });

  it('are not remembered where what they revert closed nothing', () => {
    const world = new World();
    world.run(naming(revert, {}, 1), naming(merged));
    expect(world.book.pullRequests).toEqual({});
  });

  it('reopen a task that was cancelled after the merge, not one that was before it', () => {
    const later = new World();
    later.run(naming(merged, closing));
    later.set('Cancelled');
    later.run(naming(revert, {}, 1));
    expect(later.status).toBe('To Do');
    const before = new World({ 'PREF-1': 'Cancelled' });
    before.run(naming(merged, closing));
    before.run(naming(revert, {}, 1));
    expect(before.status).toBe('Cancelled');
  });

  it('take a merge away that waited', () => {
    const world = new World();
    const other = pullRequest(3, { createdAt: at(2) });
    world.run(naming(merged, closing), naming(other, closing));
    world.run(naming(revert, {}, 1));
    expect(world.status).toBe('In Progress');
    world.run(naming(after(other, 'closed', 40), closing));
    expect(world.status).toBe('To Do');
  });

  it('reverted themselves, they let the merge count again', () => {
    const world = new World();
    world.run(naming(merged, closing));
    world.run(naming(revert, {}, 1));
    const again = after(pullRequest(3, { createdAt: at(35) }), 'merged', 40);
    world.run(naming(again, {}, 2));
    expect(world.status).toBe('Done');
    expect(knownPullRequest(world.book, 1)!.revertedBy).toBeUndefined();
    expect(world.moves.at(-1)!.cause).toMatchObject({ fact: 'merged', pullRequest: 3 });
  });

  it('into a base that does not count revert nothing', () => {
    const world = new World();
    world.run(naming(merged, closing), naming({ ...revert, base: 'feature' }, {}, 1));
    expect(world.status).toBe('Done');
  });

  it('seen late, they do not reopen what another merge has finished since', () => {
    const world = new World();
    world.run(naming(after(pullRequest(3), 'merged', 40), closing));
    world.run(naming(merged, closing));
    world.run(naming(revert, {}, 1));
    expect(world.status).toBe('Done');
  });

  it('that revert each other end', () => {
    const world = new World();
    world.run(naming(merged, {}, 2), naming(revert, {}, 1), naming({ ...revert, number: 3 }, {}, 3));
    expect(world.status).toBe('To Do');
  });
});

describe('the configuration', () => {
  it.each(['draft', 'open', 'review', 'merged', 'closed', 'reverted'] as const)(
    '%s: none changes nothing',
    (fact) => {
      const rules = rulesOf({ [fact]: undefined });
      const world = new World(
        { 'PREF-1': { closed: 'In Progress', reverted: 'Done' }[fact as string] ?? 'To Do' },
        rules,
      );
      const opened = pullRequest(1, { draft: fact === 'draft' });
      const events = { review: 'reviewed', merged: 'merged', closed: 'closed', reverted: 'merged' } as const;
      const status = world.status;
      if (fact in events) {
        world.run(naming(opened, closing));
        const before = world.status;
        world.run(naming(after(opened, events[fact as 'review'], 20, bob), closing));
        if (fact === 'reverted') world.run(naming(after(pullRequest(2), 'merged', 30), {}, 1));
        expect(world.status).toBe(before);
      } else {
        world.run(naming(opened, closing));
        expect(world.status).toBe(status);
      }
    },
  );

  it('a status that there is not moves nothing, and is told', () => {
    const world = new World(undefined, rulesOf({ open: 'Doign' }));
    world.run(naming(pullRequest(1), closing));
    expect(world.held).toMatchObject([{ reason: 'unknown-status' }]);
  });

  it('closed may be a status', () => {
    const world = new World(undefined, rulesOf({ closed: 'Cancelled' }));
    world.run(naming(pullRequest(1), closing));
    world.run(naming(after(pullRequest(1), 'closed', 20), closing));
    expect(world.status).toBe('Cancelled');
  });

  it('a merge may leave the rest to people, and is forward too', () => {
    const world = new World(undefined, rulesOf({ merged: 'In Progress' }));
    const asked = after(pullRequest(1), 'review-requested', 20);
    world.run(naming(asked, closing));
    world.run(naming(after(asked, 'merged', 30), closing));
    expect(world.status).toBe('In Review');
  });
});
