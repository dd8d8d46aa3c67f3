// What must hold for every plan: what a page shows is taken for what the file says, and edits are taken once.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../../../src/core/body/dialect.ts';
import { planHeadings, planSections } from '../../../../src/core/body/plan-page.ts';
import type { Section } from '../../../../src/core/body/sections.ts';
import { heldByPlan, takePlanSection } from '../../../../src/core/body/take/plan.ts';
import { heldByTask, takeTaskSection } from '../../../../src/core/body/take/task.ts';
import { taskHeadings, taskSections } from '../../../../src/core/body/task-body.ts';
import { withPhaseValues, withPlanValues, withTaskValues } from '../../../../src/core/plan/with-values.ts';
import type { Plan } from '../../../../src/core/plan/model.ts';
import { CONTEXT, NAMES, plan, task } from './texts.ts';

const runs = { numRuns: 50 };
const textOf = (sections: readonly Section[], heading: string): string =>
  sections.find((section) => section.heading === heading)?.text ?? '';
const nothing = { plan: {}, phases: new Map(), ticks: new Map() };
const DERIVED = ['Linked Specification', 'Status Overview', 'Timeline', 'Progress'];
const shared = planHeadings('full').filter((heading) => !DERIVED.includes(heading));

/** The plan after its file has taken the section; ticks become statuses. */
function afterTaking(before: Plan, heading: string, text: string): Plan {
  const { plan: values, phases, ticks } = takePlanSection(before, heading, text, CONTEXT);
  const after = withPlanValues(before, values);
  return {
    ...after,
    phases: after.phases.map((phase) => withPhaseValues(phase, phases.get(phase.title) ?? {})),
    tasks: after.tasks.map((each) => {
      const tick = ticks.get(each.id ?? '');
      return tick === undefined ? each : { ...each, status: tick ? 'Done' : 'To Do' };
    }),
  };
}

describe('tasks', () => {
  test.each(taskHeadings('full'))('%s: what the page shows changes nothing', (heading) => {
    fc.assert(
      fc.property(task, (each) => {
        const text = textOf(taskSections(each, NAMES), heading);
        expect(takeTaskSection(each, heading, text, NAMES)).toEqual({});
      }),
      runs,
    );
  });

  test.each(taskHeadings('full'))('%s: what another task says is taken whole, and once', (heading) => {
    fc.assert(
      fc.property(task, task, (each, other) => {
        const text = textOf(taskSections(other, NAMES), heading);
        const after = withTaskValues(each, takeTaskSection(each, heading, text, NAMES));
        const says = textOf(taskSections(after, NAMES), heading);
        expect(canonical(says)).toBe(canonical(text));
        expect(heldByTask(each, heading, text, NAMES)).toBe(says);
        expect(takeTaskSection(after, heading, text, NAMES)).toEqual({});
        expect(takeTaskSection(after, heading, says, NAMES)).toEqual({});
      }),
      runs,
    );
  });
});

describe('plans', () => {
  test.each(planHeadings('full'))('%s: what the page shows changes nothing', (heading) => {
    fc.assert(
      fc.property(plan, (each) => {
        const text = textOf(planSections(each, CONTEXT), heading);
        expect(takePlanSection(each, heading, text, CONTEXT)).toEqual(nothing);
      }),
      runs,
    );
  });

  test.each(shared)('%s: what another plan says is taken whole, and once', (heading) => {
    fc.assert(
      fc.property(plan, plan, (each, values) => {
        const other = alike(each, values);
        const text = textOf(planSections(other, CONTEXT), heading);
        const after = afterTaking(each, heading, text);
        const says = textOf(planSections(after, CONTEXT), heading);
        expect(canonical(says)).toBe(canonical(text));
        expect(heldByPlan(each, heading, text, CONTEXT)).toBe(says);
        expect(takePlanSection(after, heading, text, CONTEXT)).toEqual(nothing);
        expect(takePlanSection(after, heading, says, CONTEXT)).toEqual(nothing);
      }),
      runs,
    );
  });

  test.each(DERIVED)('%s is ours alone', (heading) => {
    fc.assert(
      fc.property(plan, fc.string(), (each, text) => {
        expect(takePlanSection(each, heading, text, CONTEXT)).toEqual(nothing);
      }),
      { numRuns: 20 },
    );
  });
});

/** `values` with the phases and tasks of `each`, and its own goals, deliverables and statuses. */
function alike(each: Plan, values: Plan): Plan {
  return {
    ...values,
    phases: each.phases.map((phase, index) => ({
      ...phase,
      goal: values.phases[index]?.goal,
      deliverables: values.phases[index]?.deliverables ?? [],
    })),
    tasks: each.tasks.map((own, index) => {
      const done = values.tasks[index]?.status === 'Done';
      return own.status === 'Cancelled' ? own : { ...own, status: done ? 'Done' : 'To Do' };
    }),
  };
}
