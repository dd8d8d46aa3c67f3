// Puts a problem on its place in a plan file.
import type { Problem } from '../problem.ts';
import type { Plan, Task } from './model.ts';

/** The problem at a key of the plan, or of one of its tasks; at the plan or task itself where it has no such key. */
export function problemAt(
  plan: Plan,
  task: Task | undefined,
  key: string,
  problem: Pick<Problem, 'code' | 'message' | 'hint'>,
): Problem {
  const at = (task ?? plan).at;
  return {
    ...problem,
    file: plan.path,
    ...(at[key] ?? at['']),
    plan: plan.key,
    task: task && (task.id ?? task.title),
  };
}
