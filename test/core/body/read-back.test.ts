// What a plan says, rendered for Notion and read back, is what it said; and what people edit there is what is read.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { criteria, resources, updates } from '../../../src/core/body/lines.ts';
import { implementationPhases } from '../../../src/core/body/plan-page/phases.ts';
import { dependencies } from '../../../src/core/body/plan-page/dependencies.ts';
import type { PlanPageContext } from '../../../src/core/body/plan-page/context.ts';
import { readExternalDependencies, readPhases, readRisks } from '../../../src/core/body/plan-page/read.ts';
import { risksAndMitigation } from '../../../src/core/body/plan-page/risks.ts';
import { readContext, readCriteria, readResources, readUpdates } from '../../../src/core/body/read-lines.ts';
import { parsePlan } from '../../../src/core/plan/parse.ts';

const context: PlanPageContext = {
  category: (task) => (task.status === 'Done' ? 'done' : task.status === 'Cancelled' ? 'cancelled' : 'todo'),
  statusName: (task) => task.status ?? 'To Do',
  rowUrl: (id) => (id.endsWith('2') ? undefined : `https://www.notion.so/${id}`),
  titleOf: () => 'Elsewhere',
  planStatus: 'Planned',
  spec: undefined,
  personName: (handle) => (handle === 'ada' ? 'Ada Lovelace' : handle),
};

describe.each(['database-migration', 'notification-digest', 'status-page'])(
  'the example %s reads back',
  (name) => {
    const plan = parsePlan(name, readFileSync(`examples/${name}.yml`, 'utf8')).plan!;

    test('its structured sections', () => {
      expect(readRisks(risksAndMitigation(plan.risks))).toEqual(plan.risks);
      expect(readCriteria(criteria(plan.successCriteria))).toEqual(plan.successCriteria);
      expect(readExternalDependencies(dependencies(plan, context))).toEqual(plan.dependencies.external);
      expect(readResources(resources(plan.resources))).toEqual(plan.resources);
    });

    test('its phases and the boxes of its tasks', () => {
      const { phases, ticks } = readPhases(implementationPhases(plan, context));
      expect(phases).toEqual(
        plan.phases.map(({ title, goal, deliverables }, index) => ({
          number: index + 1,
          title,
          goal,
          deliverables,
        })),
      );
      expect([...ticks.keys()].sort()).toEqual(
        plan.tasks.flatMap(({ id }) => (id === undefined ? [] : [id])).sort(),
      );
    });
  },
);

test('criteria are to-dos, and nothing else is', () => {
  expect(readCriteria('- [x] a \\< b\n- note\n\t- [ ] **c**\nText')).toEqual([
    { text: 'a < b', met: true },
    { text: '**c**', met: false },
  ]);
});

test('an address ends at a line break', () => {
  expect(readResources('- [https://x.com/a](https://x.com/a)<br>b')).toEqual([
    { title: 'https://x.com/a<br>b', url: undefined },
  ]);
});

test('notes keep their day and their author', () => {
  const list = [
    { date: '2026-12-01', by: 'ada', note: 'First: draft *is* up.' },
    { date: '2026-12-02', by: undefined, note: 'More' },
    { date: undefined, by: 'ada', note: 'No day' },
    { date: undefined, by: undefined, note: 'Alone' },
  ];
  const handleOf = (shown: string): string | undefined => (shown === 'Ada Lovelace' ? 'ada' : undefined);
  expect(readUpdates(updates(list, context), handleOf)).toEqual(list);
});

test('a blocker is the first line of the context', () => {
  expect(readContext('**Blocked:** DBA *away*\nRest\n- a')).toEqual({
    blocker: 'DBA *away*',
    rest: 'Rest\n- a',
  });
  expect(readContext('Rest')).toEqual({ blocker: undefined, rest: 'Rest' });
});

test('an edited page is read as edited', () => {
  const page =
    '### Phase 1: A\n**Goal:** new goal\n- [x] [AB-1: T](https://www.notion.so/r)\n- [ ] AB-2: U\n**Deliverables:**\n- x\n- y\nmine';
  expect(readPhases(page)).toEqual({
    phases: [{ number: 1, title: 'A', goal: 'new goal', deliverables: ['x', 'y'] }],
    ticks: new Map([
      ['AB-1', true],
      ['AB-2', false],
    ]),
  });
  expect(readRisks('- r\n\t- **Impact:** High\n\t- **Mitigation:** m · n\n- plain')).toEqual([
    { risk: 'r', probability: undefined, impact: 'High', mitigation: 'm · n' },
    { risk: 'plain', probability: undefined, impact: undefined, mitigation: undefined },
  ]);
});
