// Changes to plan files as values: what one side's edit means for the file of the other. They are small enough to be
// stored while they wait, and say nothing about how the file is laid out.
import type { Phase, Plan, Task } from './model.ts';

type Values<T> = { readonly [K in keyof T]?: T[K] | null };

/** What a task is set to, by the names of the model; null (for lists also an empty one) takes the key out. */
export type TaskValues = Values<Omit<Task, 'phase' | 'at' | 'frozen'>>;

export type PhaseValues = Values<Pick<Phase, 'goal' | 'deliverables'>>;

export type PlanValues = Values<Omit<Plan, 'path' | 'phases' | 'tasks' | 'at' | 'frozen'>>;

/** One change; `plan` is the key of the plan whose file it changes. */
export type PlanEdit =
  | { readonly kind: 'set-plan'; readonly plan: string; readonly values: PlanValues }
  | {
      readonly kind: 'set-phase';
      readonly plan: string;
      /** By its title. */
      readonly phase: string;
      readonly values: PhaseValues;
    }
  | {
      readonly kind: 'set-task';
      readonly plan: string;
      /** Its ID, or for a task without one its index in the plan. */
      readonly task: string | number;
      readonly values: TaskValues;
    }
  | {
      readonly kind: 'add-task';
      readonly plan: string;
      /** Title of the phase, which is added at the end where there is none; undefined: top-level `tasks`. */
      readonly phase: string | undefined;
      readonly values: TaskValues & { readonly title: string };
    }
  | { readonly kind: 'remove-task'; readonly plan: string; readonly task: string }
  | {
      readonly kind: 'move-task';
      readonly plan: string;
      readonly task: string;
      /** The key of the plan that it goes to: `plan` itself where only the phase changes. */
      readonly to: string;
      readonly phase: string | undefined;
    };
