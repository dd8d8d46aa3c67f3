// What the page of a plan shows beyond its file: what statuses mean, who people are, and where pages are found.
import type { Category } from '../../plan/progress.ts';
import type { Task } from '../../plan/model.ts';
import { literal } from '../dialect.ts';
import { link } from '../lines.ts';

export interface PlanPageContext {
  /** What the task's status means. */
  readonly category: (task: Task) => Category;
  /** The task's status as Notion names it. */
  readonly statusName: (task: Task) => string;
  /** Undefined for a task that has no row yet. */
  readonly rowUrl: (taskId: string) => string | undefined;
  /** The title of a task of any plan. */
  readonly titleOf: (taskId: string) => string | undefined;
  /** The status of the plan as Notion names it. */
  readonly planStatus: string;
  /** `changed`: since that day, `YYYY-MM-DD`, its text differs from what people last held this plan against. */
  readonly spec:
    { readonly title: string; readonly url: string; readonly changed?: string | undefined } | undefined;
  /** What stands behind a handle, for people who read it. */
  readonly personName: (handle: string) => string;
}

/** A task by its ID and title, linked to its row where there is one. */
export function taskLink(
  id: string | undefined,
  title: string | undefined,
  context: PlanPageContext,
): string {
  const name = [id, title].filter((part) => part !== undefined).join(': ');
  const url = id === undefined ? undefined : context.rowUrl(id);
  return url === undefined ? literal(name) : link(name, url);
}
