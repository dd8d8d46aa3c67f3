// What an edit of plan files changes in where the plans stand.
import { describe, expect, test } from 'vitest';
import { insightChanges, type InsightChanges } from '../../../src/core/insight/changes.ts';
import { insightOf } from '../../../src/core/insight/insight.ts';
import type { Insight } from '../../../src/core/insight/model.ts';
import { parsePlan } from '../../../src/core/plan/parse.ts';
import { taskVocabulary } from '../../../src/core/status.ts';

const before = `title: Preferences
key: AB
tasks:
  - { id: AB-1, title: a }
  - { id: AB-2, title: b, depends-on: [AB-1], due: 2026-12-20 }
  - { id: AB-3, title: c, acceptance: [One] }
`;

const insight = (text: string): Insight => {
  const { plan } = parsePlan('plans/a.yml', text);
  return insightOf({ plans: [plan!], statuses: taskVocabulary(undefined), today: '2026-12-10' });
};

const changes = (from: string, to: string): InsightChanges | undefined => {
  expect(before).toContain(from);
  return insightChanges(insight(before), insight(before.replace(from, to)));
};

describe('an edit of a plan', () => {
  test.each<[what: string, from: string, to: string]>([
    ['of a title', 'title: a', 'title: A'],
    ['that adds a task', '  - { id: AB-3', '  - { id: AB-4, title: d }\n  - { id: AB-3'],
    ['of a due date to come', '2026-12-20', '2026-12-21'],
  ])('%s is worth no word', (_, from, to) => {
    expect(changes(from, to)).toBeUndefined();
  });

  test('makes a task ready that waited', () => {
    expect(changes(', depends-on: [AB-1]', '')).toMatchObject({
      ready: [{ id: 'AB-2' }],
      chain: { before: { tasks: [{ id: 'AB-1' }, { id: 'AB-2' }] }, after: undefined },
    });
  });

  test('makes a task wait that was ready', () => {
    expect(changes('title: c', 'title: c, depends-on: [AB-2]')).toMatchObject({
      ready: [],
      blocked: [{ id: 'AB-3', by: [{ id: 'AB-2' }] }],
      chain: { after: { tasks: [{ id: 'AB-1' }, { id: 'AB-2' }, { id: 'AB-3' }] } },
    });
  });

  test('gives a task a day that has passed', () => {
    expect(changes('2026-12-20', '2026-12-09')?.slipped).toEqual([
      { what: 'task', id: 'AB-2', title: 'b', due: '2026-12-09' },
    ]);
  });

  test('says that a task is done whose criteria are open', () => {
    expect(changes('title: c', 'title: c, status: Done')).toMatchObject({
      openCriteria: [{ id: 'AB-3', open: 1 }],
      chain: undefined,
    });
  });
});
