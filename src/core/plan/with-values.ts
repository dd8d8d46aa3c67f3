// A plan as it would be after a change of its file, without the file: to see what it would say then.
import type { PhaseValues, PlanValues, TaskValues } from './edit.ts';
import type { Phase, Plan, Requirements, Task } from './model.ts';

const NO_REQUIREMENTS: Requirements = {
  current: undefined,
  target: undefined,
  functional: [],
  nonFunctional: [],
};

/** The task with `values` set; null empties what it names. */
export function withTaskValues(task: Task, values: TaskValues): Task {
  return withValues(task, values, {
    assignee: [],
    labels: [],
    dependsOn: [],
    acceptance: [],
    resources: [],
    updates: [],
    properties: {},
  });
}

/** The phase with `values` set; null empties what it names. */
export function withPhaseValues(phase: Phase, values: PhaseValues): Phase {
  return withValues(phase, values, { deliverables: [] });
}

/** The plan with `values` set, its phases and tasks as they are; null empties what it names. */
export function withPlanValues(plan: Plan, values: PlanValues): Plan {
  return withValues(plan, values, {
    archived: false,
    requirements: NO_REQUIREMENTS,
    dependencies: { external: [] },
    risks: [],
    milestones: [],
    successCriteria: [],
    resources: [],
    updates: [],
  });
}

/** What null stands for is in `empty`, else undefined. */
function withValues<T>(model: T, values: { readonly [K in keyof T]?: T[K] | null }, empty: Partial<T>): T {
  const set = Object.entries(values).map(([name, value]) => [name, value ?? empty[name as keyof T]]);
  return { ...model, ...(Object.fromEntries(set) as Partial<T>) };
}
