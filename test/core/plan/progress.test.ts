import { describe, expect, it } from 'vitest';
import { phaseProgress, progressOf } from '../../../src/core/plan/progress.ts';
import type { Category } from '../../../src/core/plan/progress.ts';

const [t, a, r, d, b, c] = ['todo', 'active', 'review', 'done', 'blocked', 'cancelled'] as const;

describe('the status of a plan', () => {
  it.each<[string, Category[], string, number]>([
    ['no tasks', [], 'Planned', 0],
    ['nothing has started', [t, t], 'Planned', 0],
    ['nothing has started, one was given up', [t, c], 'Planned', 0],
    ['one is being done', [t, a], 'In Progress', 0],
    ['one is in review', [t, r], 'In Progress', 0],
    ['one is done', [t, d], 'In Progress', 0.5],
    ['one of the unfinished is blocked', [t, b], 'In Progress', 0],
    ['one is being done, one is blocked', [a, b], 'In Progress', 0],
    ['every task is blocked', [b, b], 'Blocked', 0],
    ['every unfinished task is blocked', [d, b, c, d], 'Blocked', 2 / 3],
    ['all done', [d, d], 'Done', 1],
    ['all done or given up', [d, c], 'Done', 1],
    ['all given up', [c, c], 'Done', 1],
  ])('%s', (_, tasks, status, share) => {
    expect(progressOf(tasks)).toMatchObject({ status, share });
  });

  it('counts what is done among what counts', () => {
    expect(progressOf([d, t, c, d])).toMatchObject({ done: 2, counted: 3 });
  });
});

it('phases have a progress of their own, tasks without a phase belong to none', () => {
  const progress = phaseProgress(
    [{ title: 'One' }, { title: 'Two' }, { title: 'Empty' }],
    [{ phase: 'One' }, { phase: undefined }, { phase: 'Two' }, { phase: 'One' }],
    [d, a, t, t],
  );
  expect([...progress].map(([title, { status, share }]) => [title, status, share])).toEqual([
    ['One', 'In Progress', 0.5],
    ['Two', 'Planned', 0],
    ['Empty', 'Planned', 0],
  ]);
});
