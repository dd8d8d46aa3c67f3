// What `depends-on` names: IDs of any plan, or exact titles of tasks of the same plan.
import { closest } from '../did-you-mean.ts';
import { splitId } from './model.ts';
import type { Plan, Task } from './model.ts';

export type Reference =
  | { readonly kind: 'id'; readonly id: string }
  /** A task of the same plan that has no ID yet; index in `plan.tasks`. */
  | { readonly kind: 'task'; readonly index: number }
  | { readonly kind: 'unknown'; readonly text: string; readonly guess: string | undefined }
  | { readonly kind: 'ambiguous'; readonly text: string; readonly lines: readonly number[] };

/**
 * What each entry of the task's `depends-on` stands for, in the order of the file.
 * @param ids every ID that can be named → the ID that the task carries now (they differ after a rename)
 */
export function resolveDependencies(
  plan: Plan,
  task: Task,
  ids: ReadonlyMap<string, string>,
): readonly Reference[] {
  return task.dependsOn.map((text) => resolve(plan, text, ids));
}

function resolve(plan: Plan, text: string, ids: ReadonlyMap<string, string>): Reference {
  const id = ids.get(text);
  if (id !== undefined) return { kind: 'id', id };
  const indexes = plan.tasks.flatMap(({ title }, index) => (title === text ? [index] : []));
  const [index] = indexes;
  if (index === undefined) return { kind: 'unknown', text, guess: nearest(plan, text, ids) };
  if (indexes.length > 1)
    return { kind: 'ambiguous', text, lines: indexes.map((each) => plan.tasks[each]!.at['']!.line) };
  const titled = plan.tasks[index]!;
  return titled.id === undefined ? { kind: 'task', index } : { kind: 'id', id: titled.id };
}

/** Of two IDs that differ in their number none is nearer: only the letters of an ID can be mistyped. */
function nearest(plan: Plan, text: string, ids: ReadonlyMap<string, string>): string | undefined {
  const number = splitId(text.toUpperCase())?.number;
  const known =
    number === undefined
      ? plan.tasks.map(({ title }) => title)
      : [...ids.keys()].filter((id) => splitId(id)?.number === number);
  return closest(text, known);
}
