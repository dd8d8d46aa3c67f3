// Views of pull requests in tests: short ways to say what the comment has to show.
import type { CommentView, LinkedTask } from '../../../src/core/render/comment.ts';
import type { PlanChanges } from '../../../src/core/pull-requests/plan-changes.ts';

export const rowUrl = (id: string): string => `https://www.notion.so/acme/${id}`;

export function reference(id: string, title: string): { id: string; title: string; url: string } {
  return { id, title, url: rowUrl(id) };
}

export function linked(parts: Partial<LinkedTask> = {}): LinkedTask {
  const id = parts.id ?? 'PREF-1';
  return {
    ...reference(id, 'Write migration SQL scripts'),
    role: 'closing',
    status: 'In Review',
    after: 'Done',
    stays: undefined,
    open: [],
    criteria: 0,
    unmet: [],
    unblocks: [],
    late: undefined,
    completes: undefined,
    chain: undefined,
    ...parts,
  };
}

export function viewOf(parts: Partial<CommentView> = {}): CommentView {
  return {
    state: 'open',
    tasks: [],
    unknown: [],
    specs: [],
    insight: undefined,
    changes: undefined,
    problems: [],
    notices: [],
    blobUrl: 'https://github.com/acme/plans/blob/0123456',
    runUrl: 'https://github.com/acme/plans/actions/runs/1',
    ...parts,
  };
}

export const manyChanges: PlanChanges = {
  plans: [
    {
      kind: 'added',
      key: 'PAY',
      title: 'Payment retries',
      path: 'plans/pay (new).yml',
      changes: [],
      size: 2,
      tasks: [
        { kind: 'added', id: 'PAY-1', title: 'Queue failed payments', changes: [], line: 4 },
        {
          kind: 'added',
          id: undefined,
          title: 'Tell the customer',
          changes: [{ field: 'depends-on', from: undefined, to: 'PAY-1' }],
          line: 9,
        },
      ],
    },
    {
      kind: 'changed',
      key: 'PREF',
      title: 'User Preferences Migration',
      path: 'plans/preferences.yml',
      changes: [
        { field: 'owner', from: 'ada', to: 'sam' },
        { field: 'Overview', from: undefined, to: 'changed' },
      ],
      size: 5,
      tasks: [
        {
          kind: 'changed',
          id: 'PREF-2',
          title: 'Run scripts | on staging',
          changes: [
            { field: 'due', from: '2026-12-03', to: '' },
            { field: 'Acceptance Criteria', from: undefined, to: 'ticked “Indexes defined”' },
          ],
          line: 12,
        },
        {
          kind: 'moved',
          id: 'PREF-3',
          title: 'Backfill',
          changes: [{ field: 'phase', from: 'One', to: 'Two' }],
          line: 30,
        },
        { kind: 'removed', id: 'PREF-4', title: 'Old', changes: [], line: undefined },
      ],
    },
    {
      kind: 'archived',
      key: 'OLD',
      title: 'Old things',
      path: 'plans/old.yml',
      changes: [],
      size: 1,
      tasks: [],
    },
    { kind: 'deleted', key: 'GONE', title: 'Gone', path: 'plans/gone.yml', changes: [], size: 3, tasks: [] },
  ],
  blocks: 14,
  graph: [
    { id: 'PAY-1', title: 'Queue failed payments', category: 'todo', dependsOn: [] },
    { id: 'new-2', title: 'Tell the customer', category: 'todo', dependsOn: ['PAY-1'] },
  ],
};

const one = manyChanges.plans[1]!;

export const fewChanges: PlanChanges = {
  plans: [{ ...one, changes: [], tasks: one.tasks.slice(0, 1) }],
  blocks: 0,
  graph: [],
};

/** One of everything. */
export const everything = viewOf({
  tasks: [
    linked({
      open: ['Migration script creates both tables', 'Rollback tested'],
      criteria: 3,
      unmet: [{ ...reference('PREF-2', 'Run scripts'), status: 'To Do' }],
      unblocks: [reference('PREF-5', 'Backfill'), reference('PREF-6', 'Dual writes')],
    }),
    linked({
      id: 'PREF-7',
      title: 'Tell support',
      role: 'contributing',
      after: 'In Review',
      url: undefined,
      stays: 'Contributing pull requests finish nothing.',
    }),
    linked({ id: 'PREF-8', title: 'Docs', role: 'related', status: 'To Do', after: 'To Do' }),
  ],
  unknown: [
    { text: 'PREF-99', guess: undefined },
    { text: 'PERF-1', guess: 'PREF-1' },
  ],
  changes: manyChanges,
  problems: [
    {
      code: 'schema',
      message: 'The key `titel` is unknown.',
      hint: 'Did you mean `title`?',
      file: 'plans/a b (old).yml',
      line: 7,
      column: 5,
    },
    {
      code: 'syntax',
      message: 'This is no YAML.',
      hint: 'Quote the value.',
      file: 'plans/b.yml',
      line: 3,
      correction: 'title: "a: `b`"',
    },
  ],
  notices: ['There is no Notion token: rows are not linked.'],
});
