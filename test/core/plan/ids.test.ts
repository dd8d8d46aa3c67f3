import { describe, expect, it } from 'vitest';
import { assignIds, highWaterOf } from '../../../src/core/plan/ids.ts';
import { planOf, planText, tasksOf } from './plan-text.ts';

describe('new IDs', () => {
  it('count up in the order of the file', () => {
    expect(assignIds([tasksOf('PREF', ['a', 'PREF-2', 'b'])], {})).toEqual([
      { path: 'plans/pref.yml', index: 0, id: 'PREF-3' },
      { path: 'plans/pref.yml', index: 2, id: 'PREF-4' },
    ]);
  });

  const former = planOf(planText('tasks: [{id: API-1, was: PREF-7, title: a}]\n', 'API'), 'plans/api.yml');

  it.each([
    ['the mark that is known', [], { PREF: 41 }, [], 'PREF-42'],
    ['an ID in another plan', [tasksOf('API', ['PREF-9'])], {}, [], 'PREF-10'],
    ['a former ID', [former], {}, [], 'PREF-8'],
    ['an ID that was seen elsewhere', [], { PREF: 3 }, ['PREF-12', 'no ID', 'API-99'], 'PREF-13'],
    ['another key does not count', [tasksOf('API', ['API-9'])], { API: 50 }, [], 'PREF-1'],
  ])('stand above %s', (_, others, marks, used, id) => {
    expect(assignIds([tasksOf('PREF', ['new']), ...others], marks, { used })).toEqual([
      { path: 'plans/pref.yml', index: 0, id },
    ]);
  });

  it('are not given in archived and frozen plans, whose IDs count all the same', () => {
    const archived = planOf(
      planText('archived: true\ntasks: [{title: a}, {id: WEB-5, title: b}]\n'),
      'old.yml',
    );
    const plans = [archived, tasksOf('API', ['a', 'WEB-8']), tasksOf('WEB', ['new'])];
    expect(assignIds(plans, {}, { frozen: new Set(['API']) })).toEqual([
      { path: 'plans/web.yml', index: 0, id: 'WEB-9' },
    ]);
  });

  it('the marks never fall', () => {
    expect(Object.fromEntries(highWaterOf([tasksOf('PREF', ['PREF-2'])], { PREF: 5, API: 1 }))).toEqual({
      PREF: 5,
      API: 1,
    });
  });
});
