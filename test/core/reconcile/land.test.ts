// What both sides agree on once something that was pulled stands in the files.
import { describe, expect, it } from 'vitest';
import { land } from '../../../src/core/reconcile/land.ts';
import type { Known } from '../../../src/core/reconcile/steps.ts';
import type { Pull } from '../../../src/core/state/model.ts';

const row = (page: string) => ({ page, url: `https://notion/${page}`, fields: {}, sections: {} });
const known: Known = {
  plans: new Map([
    [
      'AA',
      {
        ...row('plan-a'),
        fields: { title: ['Plan'] },
        tasks: { 'AA-1': { ...row('one'), fields: { status: ['todo'], title: ['One'] } } },
      },
    ],
    ['BB', { ...row('plan-b'), tasks: {} }],
  ]),
  index: { 'AA-1': { plan: 'AA', title: 'One', page: 'one', url: '', category: 'todo', dependsOn: [] } },
};
const pull = (more: Partial<Pull>): Pull => ({
  kind: 'value',
  plan: 'AA',
  field: 'status',
  page: 'one',
  url: '',
  by: 'ada',
  from: '',
  to: '',
  edits: [],
  fields: {},
  sections: {},
  ...more,
});

describe('what was pulled', () => {
  it('of a task becomes the base of its field, and of no other', () => {
    const after = land(known, [pull({ task: 'AA-1', fields: { status: ['done', 'option'] } })]);
    expect(after.plans.get('AA')?.tasks['AA-1']?.fields).toEqual({
      status: ['done', 'option'],
      title: ['One'],
    });
    expect(known.plans.get('AA')?.tasks['AA-1']?.fields['status'], 'what was known stays').toEqual(['todo']);
  });

  it('of a plan becomes the base of its section', () => {
    const after = land(known, [pull({ field: 'Overview', sections: { Overview: ['ours', 'theirs'] } })]);
    expect(after.plans.get('AA')?.sections).toEqual({ Overview: ['ours', 'theirs'] });
  });

  it('of a task is found where the task stood before it was moved', () => {
    const after = land(known, [pull({ plan: 'BB', task: 'AA-1', fields: { plan: [['plan-b']] } })]);
    expect(after.plans.get('AA')?.tasks['AA-1']?.fields['plan']).toEqual([['plan-b']]);
  });

  it('is a new task where a row was taken over', () => {
    const imported = pull({ kind: 'import', task: 'AA-2', field: 'row', page: 'two', to: 'Two' });
    const after = land(known, [{ ...imported, fields: { title: ['Two'] } }]);
    expect(after.plans.get('AA')?.tasks['AA-2']).toMatchObject({ page: 'two', fields: { title: ['Two'] } });
    expect(after.index['AA-2']).toMatchObject({ plan: 'AA', title: 'Two', page: 'two' });
  });

  it.each([
    ['removes the task', { kind: 'remove-task', plan: 'AA', task: 'AA-1' } as const, undefined],
    [
      'keeps a cancelled task, and its row in the trash',
      { kind: 'set-task', plan: 'AA', task: 'AA-1', values: { status: 'Cancelled' } } as const,
      'trashed',
    ],
  ])('of a trashed row %s', (_, edit, detached) => {
    const after = land(known, [pull({ kind: 'trash', task: 'AA-1', field: 'row', edits: [edit] })]);
    expect(after.plans.get('AA')?.tasks['AA-1']?.detached).toBe(detached);
    expect('AA-1' in after.index).toBe(detached !== undefined);
  });
});
