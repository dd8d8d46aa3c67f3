// The pages that the example plans become, as text that Notion takes. `UPDATE_GOLDENS=1` writes them anew.
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
