// A row that people moved to the trash: a wish to be rid of its task, which the files decide on.
import type { NotionValue, Page } from '../board/model.ts';
import type { PlanEdit } from '../plan/edit.ts';
import type { Plan, Task } from '../plan/model.ts';
import { joinPulled, pullOf, type PulledPage } from './pull.ts';

/** What becomes of the task; undefined: its row comes back. */
export function trashedRow(
  plan: Plan,
  task: Task,
  page: Page,
  policy: 'propose' | 'cancel' | 'restore',
  cancelled: { readonly word: string; readonly value: NotionValue | undefined },
): PulledPage | undefined {
  if (policy === 'restore') return undefined;
  const id = task.id ?? '';
  const cancel: PlanEdit = {
    kind: 'set-task',
    plan: plan.key,
    task: id,
    values: { status: cancelled.word },
  };
  const remove: PlanEdit = { kind: 'remove-task', plan: plan.key, task: id };
  const isCancelled = task.status?.toLowerCase() === cancelled.word.toLowerCase();
  const pull = pullOf({ plan: plan.key, task: id, page }, 'row', {
    kind: 'trash',
    from: task.title,
    to: policy === 'cancel' ? cancelled.word : '',
    edits: policy === 'propose' ? [remove] : isCancelled ? [] : [cancel],
    // Taken out again, the row asks for the status that it shows.
    fields: cancelled.value === undefined || policy !== 'cancel' ? {} : { status: [cancelled.value] },
  });
  const none = joinPulled([]);
  return policy === 'cancel' ? { ...none, pulls: [pull] } : { ...none, asked: [pull] };
}
