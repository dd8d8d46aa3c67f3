// Why a fact moved nothing, as people read it.
import type { Reason } from './book.ts';

/** One sentence; undefined where nothing was kept from happening. */
export function heldSentence(
  held: { readonly reason: Reason; readonly others?: readonly number[] | undefined } | undefined,
): string | undefined {
  if (!held) return undefined;
  const others = (held.others ?? []).map((number) => `#${number}`).join(', ');
  switch (held.reason) {
    case 'waiting':
      return `Done only when ${others || 'the other pull requests that close it'} ${(held.others ?? []).length > 1 ? 'are' : 'is'} merged or closed, too.`;
    case 'still-open':
      return `${others || 'Another pull request'} of this task is still open.`;
    case 'base':
      return 'The branch that it is merged into does not count (see pull-requests.branches in the configuration).';
    case 'contributing':
      return 'It only contributes, so the merge does not finish the task.';
    case 'blocked':
      return 'The task is blocked: only a merge moves it.';
    case 'done':
      return 'The task is finished already.';
    case 'cancelled':
      return 'The task is cancelled.';
    case 'person':
      return 'Somebody set its status by hand since.';
    case 'frozen':
      return 'Its status in the file has a problem.';
    case 'unknown-status':
      return 'The configuration names a status for this that the database does not have.';
  }
}
