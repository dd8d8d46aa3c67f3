import { describe, expect, it } from 'vitest';
import type { PlanField } from '../../../src/core/board/fields.ts';
import type { NotionValue } from '../../../src/core/board/model.ts';
import { decodePlanField, encodePlan, normalisePlanField } from '../../../src/core/board/plans.ts';
import type { Plan } from '../../../src/core/plan/model.ts';
import type { StatusCategory } from '../../../src/core/status.ts';
import { planVocabulary } from '../../../src/core/status.ts';
import { status } from './board-fixture.ts';
import { board, plan, users } from './rows-fixture.ts';

const { context, plans } = board();

function encode(written: Partial<Plan>, category: StatusCategory = 'active') {
  return encodePlan(plan(written), { category }, plans, context);
}

function decode(field: PlanField, value: NotionValue, written: Partial<Plan> = {}) {
  const result = decodePlanField(field, value, plans, context, plan(written));
  return result.kind === 'value' ? result.value : `refused: ${result.reason}`;
}

describe('a plan as a row', () => {
  it('fills every property but the other end of Plan', () => {
    const full = plan({
      status: 'blocked',
      owner: 'ada',
      spec: 'The Spec',
      start: '2026-12-01',
      due: '2026-12-18',
    });
    const derived = {
      category: 'active',
      progress: 0.5,
      source: 'https://github.com/o/r',
      sync: '',
    } as const;
    expect(encodePlan(full, derived, plans, context)).toMatchObject({
      values: {
        title: 'Implementation Plan: User Preferences Migration',
        key: 'PREF',
        status: 'o-Blocked',
        owner: [users.ada],
        progress: 0.5,
        start: { start: '2026-12-01', end: null },
        due: { start: '2026-12-18', end: null },
        spec: 'https://www.notion.so/spec',
        source: 'https://github.com/o/r',
        sync: null,
      },
      problems: [],
      frozen: [],
    });
  });

  it.each<[StatusCategory, string]>([
    ['todo', 'o-Planned'],
    ['active', 'o-In Progress'],
    ['blocked', 'o-Blocked'],
    ['done', 'o-Done'],
    ['cancelled', 'o-Cancelled'],
  ])('shows the computed status %s where the file says none', (category, option) => {
    expect(encode({}, category).values['status']).toBe(option);
  });

  it.each<[StatusCategory, string]>([
    ['blocked', 'o-In progress'],
    ['cancelled', 'o-Done'],
    ['todo', 'o-Not started'],
  ])('shows the nearest one to %s in a database with fewer statuses', (category, option) => {
    const few = status({ 'To-do': ['Not started'], 'In progress': ['In progress'], Complete: ['Done'] });
    const planStatuses = planVocabulary(few);
    const result = encodePlan(plan(), { category }, plans, { ...context, planStatuses });
    expect(result.values['status']).toBe(option);
    expect(result.problems).toEqual([]);
  });

  it('an unknown status or owner is a problem on its line', () => {
    const at = { '': { line: 1, column: 1 }, status: { line: 3, column: 9 } };
    const { problems, frozen } = encode({ status: 'Paused?', owner: 'bo', at });
    expect(problems.map(({ message, line }) => [message, line])).toEqual([
      ['"Paused?" is no status.', 3],
      ['"bo" is nobody that is known.', 1],
    ]);
    expect(frozen).toEqual(['status', 'owner']);
  });

  it.each([
    ['https://example.com/spec', 'https://example.com/spec'],
    [undefined, null],
  ])('the specification %s is linked as %s', (spec, value) => {
    expect(encode({ spec }).values['spec']).toBe(value);
  });

  it('a specification that was not found leaves Spec alone', () => {
    const result = encode({ spec: 'Nowhere' });
    expect([result.frozen, result.problems, result.notices]).toEqual([['spec'], [], []]);
  });
});

describe('edits of people', () => {
  it.each<[PlanField, NotionValue, Partial<Plan>, unknown]>([
    ['title', 'Implementation Plan: New title', {}, 'New title'],
    ['title', 'implementation plan:New title', {}, 'New title'],
    ['title', 'Bare title', {}, 'Bare title'],
    ['title', 'Implementation Plan: ', {}, 'refused: the title is empty'],
    ['owner', [users.bob], { owner: 'ada' }, 'bob'],
    ['owner', null, { owner: 'ada' }, undefined],
    ['owner', null, { owner: 'sam' }, 'sam'],
    ['owner', [users.ada, users.bob], {}, 'refused: Owner holds more than one person'],
    ['status', 'o-Done', {}, 'Done'],
    ['spec', 'https://www.notion.so/spec', { spec: 'The Spec' }, 'The Spec'],
    ['spec', 'https://www.notion.so/other', { spec: 'The Spec' }, 'https://www.notion.so/other'],
    ['tasks', ['row-PREF-1'], {}, 'refused: it has no property'],
  ])('%s %j', (field, value, written, expected) => {
    expect(decode(field, value, written)).toEqual(expected);
  });

  it('a title without the prefix is the same title', () => {
    expect(normalisePlanField('title', 'Bare', plans, context)).toBe('Implementation Plan: Bare');
  });
});
