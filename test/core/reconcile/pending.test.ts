// Changes by pull requests and commands on their way into the files.
import { describe, expect, it } from 'vitest';
import { addPending, standing } from '../../../src/core/reconcile/pending.ts';
import type { PlanEdit } from '../../../src/core/plan/edit.ts';
import type { PendingChange } from '../../../src/core/state/pending.ts';
import { planOf, planText } from '../plan/plan-text.ts';

const plans = (task: string) => [
  planOf(planText(`tasks:\n  - id: PREF-1\n    title: One\n${task}`), 'plans/a.yml'),
];

const why = {
  text: 'pull request 1 was merged',
  url: 'https://github.com/acme/app/pull/1',
  by: 'ada',
  at: '2026-12-01T09:00:00Z',
};
const status = (from: string | null, to: string | null): PendingChange => ({
  plan: 'PREF',
  task: 'PREF-1',
  field: 'status',
  from,
  to,
  why,
  due: true,
});
const set = (values: object): PlanEdit => ({ kind: 'set-task', plan: 'PREF', task: 'PREF-1', values });
const note = (text: string) => ({ date: '2026-12-01', by: 'ada', note: text });
const inFile = (text: string): string => `      - date: 2026-12-01\n        by: ada\n        note: ${text}\n`;

describe('a change', () => {
  it.each([
    [
      'is put where the file says what it said',
      status('To Do', 'Done'),
      '    status: To Do\n',
      { status: 'Done' },
    ],
    ['is put where the file said nothing', status(null, 'Done'), '', { status: 'Done' }],
    ['takes a key out', status('Blocked', null), '    status: Blocked\n', { status: null }],
    ['is over where the file says it', status('To Do', 'Done'), '    status: Done\n', undefined],
    [
      'is over where somebody wrote something else',
      status('To Do', 'Done'),
      '    status: Cancelled\n',
      undefined,
    ],
    ['is over where somebody took the key out', status('To Do', 'Done'), '', undefined],
    ['is over where the task is gone', { ...status('To Do', 'Done'), task: 'PREF-2' }, '', undefined],
  ] as const)('%s', (_, change, file, values) => {
    expect(standing([change], plans(file))).toEqual(
      values === undefined ? { edits: [], pending: [] } : { edits: [set(values)], pending: [change] },
    );
  });

  it('of a plan that was not read waits', () => {
    const change = status('To Do', 'Done');
    expect(standing([change], [])).toEqual({ edits: [], pending: [change] });
  });

  it('follows an earlier one of the same key, and both cancel out', () => {
    const now = plans('    status: To Do\n');
    const first = addPending([], [set({ status: 'In Progress' })], now, { why, due: true });
    const second = addPending(first, [set({ status: 'Done' })], now, {
      why: { ...why, by: 'sam' },
      due: false,
    });
    expect(second).toEqual([{ ...status('To Do', 'Done'), why: { ...why, by: 'sam' } }]);
    expect(addPending(second, [set({ status: 'To Do' })], now, { why, due: false })).toEqual([]);
  });

  it('of a task or plan that is not there is none', () => {
    const edits: PlanEdit[] = [
      { kind: 'set-task', plan: 'PREF', task: 'PREF-7', values: { status: 'Done' } },
      { kind: 'set-plan', plan: 'OTHER', values: { specSeen: '2026-12-01' } },
    ];
    expect(addPending([], edits, plans(''), { why, due: true })).toEqual([]);
  });

  it('of a plan needs no task', () => {
    const edit: PlanEdit = { kind: 'set-plan', plan: 'PREF', values: { specSeen: '2026-12-01' } };
    const pending = addPending([], [edit], plans(''), { why, due: true });
    expect(standing(pending, plans('')).edits).toEqual([edit]);
  });
});

describe('notes', () => {
  const before = `    updates:\n${inFile('Old')}`;
  const added = (pending: readonly PendingChange[], texts: readonly string[], file: string) =>
    addPending(pending, [set({ updates: texts.map(note) })], plans(file), { why, due: true });

  it('are collected, each once, and follow those that people wrote meanwhile', () => {
    const first = added([], ['Old', 'A'], before);
    const second = added(first, ['Old', 'A', 'B'], before);
    expect(second).toHaveLength(1);
    expect(second[0]!.to).toEqual([note('A'), note('B')]);
    const now = `${before}${inFile('Hers')}`;
    expect(standing(second, plans(now)).edits).toEqual([
      set({ updates: ['Old', 'Hers', 'A', 'B'].map(note) }),
    ]);
  });

  it('that the file has are not added again', () => {
    const pending = added([], ['Old', 'A'], before);
    expect(standing(pending, plans(`${before}${inFile('A')}`))).toEqual({ edits: [], pending: [] });
  });

  it('are written as people write them after the state has sorted their keys', () => {
    const stored = [
      { ...status(null, null), field: 'updates', to: [{ by: 'ada', date: '2026-12-01', note: 'A' }] },
    ];
    expect(JSON.stringify(standing(stored, plans('')).edits)).toContain(
      '{"date":"2026-12-01","by":"ada","note":"A"}',
    );
  });
});
