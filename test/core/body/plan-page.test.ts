// The pages that plans become, as text that Notion takes. `vitest -u` writes the goldens anew.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PlanPageContext } from '../../../src/core/body/plan-page/context.ts';
import { planSections, planTitle } from '../../../src/core/body/plan-page.ts';
import { renderBody } from '../../../src/core/body/sections.ts';
import { taskSections } from '../../../src/core/body/task-body.ts';
import type { Plan, Task } from '../../../src/core/plan/model.ts';
import { parsePlan } from '../../../src/core/plan/parse.ts';
import type { Category } from '../../../src/core/plan/progress.ts';

const CATEGORIES: Readonly<Record<string, Category>> = {
  'to do': 'todo',
  'in progress': 'active',
  'in review': 'review',
  done: 'done',
  blocked: 'blocked',
  cancelled: 'cancelled',
};

function example(name: string): Plan {
  const path = `examples/${name}.yml`;
  const { plan, problems } = parsePlan(path, readFileSync(path, 'utf8'));
  expect(problems).toEqual([]);
  return plan!;
}

function context(plan: Plan): PlanPageContext {
  const statusName = (task: Task): string => task.status ?? 'To Do';
  return {
    category: (task) => CATEGORIES[statusName(task).toLowerCase()] ?? 'todo',
    statusName,
    rowUrl: (id) => `https://www.notion.so/${id.replace('-', '')}`,
    titleOf: (id) => plan.tasks.find((task) => task.id === id)?.title,
    planStatus: 'In Progress',
    spec: plan.spec === undefined ? undefined : { title: plan.spec, url: 'https://www.notion.so/spec' },
    personName: (handle) => handle.charAt(0).toUpperCase() + handle.slice(1),
  };
}

describe.each(['database-migration', 'notification-digest', 'status-page'])('the example %s', (name) => {
  test('becomes this plan page', async () => {
    const plan = example(name);
    const page = `${planTitle(plan)}\n\n${renderBody(planSections(plan, context(plan)))}\n`;
    await expect(page).toMatchFileSnapshot(`../../golden/body/${name}.plan.txt`);
  });

  test('becomes these task pages', async () => {
    const plan = example(name);
    const pages = plan.tasks.map(
      (task) => `${task.id ?? 'no ID'}: ${task.title}\n\n${renderBody(taskSections(task, context(plan)))}\n`,
    );
    await expect(pages.join('\n')).toMatchFileSnapshot(`../../golden/body/${name}.tasks.txt`);
  });
});

test('a plan under way shows where it stands', async () => {
  const path = 'test/core/body/under-way.yml';
  const { plan, problems } = parsePlan(path, readFileSync(path, 'utf8'));
  expect(problems).toEqual([]);
  const shown: PlanPageContext = {
    ...context(plan!),
    rowUrl: (id) => (id === 'PREF-6' ? undefined : `https://www.notion.so/${id.replace('-', '')}`),
    titleOf: (id) => (id === 'AUTH-2' ? 'Rotate keys' : plan!.tasks.find((task) => task.id === id)?.title),
    spec: { title: 'Preferences [v2]', url: 'https://www.notion.so/spec', changed: '2026-11-30' },
  };
  const page = `${renderBody(planSections(plan!, shown))}\n`;
  await expect(page).toMatchFileSnapshot('../../golden/body/under-way.plan.txt');
});

test('less is written where less is asked for', () => {
  const plan = example('database-migration');
  const headings = (mode: 'full' | 'criteria' | 'none'): readonly string[] => [
    ...planSections(plan, context(plan), mode).map(({ heading }) => heading),
    ...taskSections(plan.tasks[0]!, context(plan), mode).map(({ heading }) => heading),
  ];
  expect(headings('criteria')).toEqual(['Success Criteria', 'Acceptance Criteria']);
  expect(headings('none')).toEqual([]);
  expect(headings('full')).toContain('Overview');
});
