// What was taken over from Notion, as operations of the report and as the words of commits and pull requests.
import type { Assignment } from '../plan/ids.ts';
import type { Plan } from '../plan/model.ts';
import type { FieldChange, Operation } from '../report.ts';
import type { Pull, TaskIndex } from '../state/model.ts';
import { counted } from './counted.ts';

/**
 * A pull as an operation.
 * @param who the word that stands for a user id in files
 */
export function pullOperation(pull: Pull, index: TaskIndex, who: (userId: string) => string): Operation {
  const { plan, task, kind, to, by, url } = pull;
  const title = (task === undefined ? undefined : index[task]?.title) ?? plan;
  const about = { plan, task, title, blocks: 0, edit: { by: by === '' ? '' : who(by), url } };
  if (kind === 'import') return { ...about, kind: 'import-task', title: to, changes: [] };
  if (kind === 'trash' && to === '') return { ...about, kind: 'drop-task', changes: [] };
  return { ...about, kind: 'pull-field', changes: [changeOf(pull)] };
}

function changeOf({ kind, field, from, to }: Pull): FieldChange {
  if (kind === 'trash') return { field: 'status', from: undefined, to };
  return { field, from: from || undefined, to: to || (from === '' ? undefined : '') };
}

/** An ID that a task was given, as an operation. */
export function assignOperation({ path, index, id }: Assignment, plans: readonly Plan[]): Operation {
  const plan = plans.find((candidate) => candidate.path === path);
  return {
    kind: 'assign-id',
    plan: plan?.key,
    task: id,
    title: plan?.tasks[index]?.title ?? id,
    changes: [],
    blocks: 0,
  };
}

/** A pull in a few words: `PREF-2 status: To Do → Done`. */
export function pullLine({ plan, task, field, kind, from, to }: Pull): string {
  const name = task ?? plan;
  if (kind === 'import') return `add ${name} ${to}`;
  if (kind === 'trash') return to === '' ? `remove ${name} ${from}` : `${name} status: ${to}`;
  if (from === '') return to === '' ? `${name} ${field} changed` : `${name} ${field}: ${to}`;
  return `${name} ${field}: ${from} → ${to === '' ? 'nothing' : to}`;
}

/** What a commit or pull request does, for its subject. */
export function pullSummary(pulls: readonly Pull[], assigned: readonly { readonly id: string }[]): string {
  const ids = assigned.map(({ id }) => id);
  const parts = [
    ...(pulls.length === 0
      ? []
      : [
          pulls.length === 1
            ? pullLine(pulls[0]!)
            : `take over ${counted(pulls.length, 'change')} from Notion`,
        ]),
    ...(ids.length === 0 ? [] : [`assign ${ids.length === 1 ? ids[0]! : `${ids[0]!} to ${ids.at(-1)!}`}`]),
  ];
  return parts.join(', ');
}
