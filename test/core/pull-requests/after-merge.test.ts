import { describe, expect, it } from 'vitest';
import { afterMerge, unblockedBy } from '../../../src/core/pull-requests/after-merge.ts';
import type { Change } from '../../../src/core/pull-requests/rules.ts';
import { after, bob, naming, pullRequest, World } from './world.ts';

const closing = { 'PREF-1': 'closing' } as const;

/** What the comment of a pull request says of statuses: `PREF-1: In Progress → Done`, with what holds it. */
function said(world: World, change: Change): string[] {
  return afterMerge(world.book, change, world.tasks, world.rules).map(
    ({ task, now, after: then, held }) =>
      `${task}: ${now ?? '–'} → ${then ?? '–'}${held ? `, ${held.reason}` : ''}`,
  );
}

describe('what a merge would do', () => {
  it('is told for every linked task, with why not', () => {
    const world = new World({
      'PREF-1': 'To Do',
      'PREF-2': 'To Do',
      'PREF-3': 'Blocked',
      'PREF-4': 'Cancelled',
      'PREF-5': 'To Do',
    });
    const change = naming(pullRequest(1, { draft: true }), {
      'PREF-1': 'closing',
      'PREF-2': 'contributing',
      'PREF-3': 'closing',
      'PREF-4': 'closing',
      'PREF-5': 'related',
    });
    world.run(change);
    const { book } = world;
    expect(said(world, change)).toEqual([
      'PREF-1: In Progress → Done',
      'PREF-2: In Progress → In Progress, contributing',
      'PREF-3: Blocked → Done',
      'PREF-4: Cancelled → Cancelled, cancelled',
      'PREF-5: To Do → To Do',
    ]);
    expect(world.book).toEqual(book);
  });

  it('waits for other closing pull requests, and says for which', () => {
    const world = new World();
    const change = naming(pullRequest(1), closing);
    world.run(change, naming(pullRequest(2), closing));
    const [only] = afterMerge(world.book, change, world.tasks, world.rules);
    expect(only).toMatchObject({ after: 'In Progress', held: { reason: 'waiting', others: [2] } });
  });

  it('into a base that does not count is nothing', () => {
    const world = new World();
    const change = naming(pullRequest(1, { base: 'feature' }), closing);
    world.run(change);
    expect(said(world, change)).toEqual(['PREF-1: In Progress → In Progress, base']);
  });

  it('is told of a fork too, which has moved nothing yet', () => {
    const world = new World();
    const change = naming(after(pullRequest(1, { fork: true }), 'reviewed', 20, bob), closing);
    world.run(change);
    expect(said(world, change)).toEqual(['PREF-1: To Do → Done']);
  });

  it('of a revert is what it reopens', () => {
    const world = new World();
    world.run(naming(after(pullRequest(1), 'merged', 20), closing));
    const revert = naming(pullRequest(2), {}, 1);
    world.run(revert);
    expect(said(world, revert)).toEqual(['PREF-1: Done → To Do']);
  });

  it('of a merged one is what is', () => {
    const world = new World();
    const change = naming(after(pullRequest(1), 'merged', 20), closing);
    world.run(change);
    world.set('In Progress');
    expect(said(world, change)).toEqual(['PREF-1: In Progress → In Progress']);
  });
});

describe('what a merge unblocks', () => {
  const dependencies = new Map([
    ['PREF-2', ['PREF-1']],
    ['PREF-3', ['PREF-1', 'PREF-9']],
    ['PREF-4', ['PREF-1', 'PREF-5']],
    ['PREF-6', ['PREF-5']],
    ['PREF-7', ['PREF-1']],
    ['PREF-8', []],
    ['OPS-1', ['PREF-1', 'GONE-1']],
  ]);
  const statuses = {
    'PREF-2': 'To Do',
    'PREF-3': 'To Do',
    'PREF-4': 'Blocked',
    'PREF-5': 'Cancelled',
    'PREF-6': 'To Do',
    'PREF-7': 'Done',
    'PREF-8': 'To Do',
    'PREF-9': undefined,
    'OPS-1': 'To Do',
  };

  it('is what waited for its tasks and then waits for none', () => {
    const world = new World({ 'PREF-1': 'In Progress', ...statuses });
    const change = naming(pullRequest(1), closing);
    world.run(change);
    const then = afterMerge(world.book, change, world.tasks, world.rules);
    expect(unblockedBy(then, world.tasks, dependencies, world.rules.statuses)).toEqual(['PREF-2', 'PREF-4']);
  });

  it('is nothing where its task is done already', () => {
    const world = new World({ 'PREF-1': 'Done', ...statuses });
    const change = naming(pullRequest(1), closing);
    world.run(change);
    const then = afterMerge(world.book, change, world.tasks, world.rules);
    expect(unblockedBy(then, world.tasks, dependencies, world.rules.statuses)).toEqual([]);
  });
});
