// What `depends-on` names: IDs of any plan, or exact titles of tasks of the same plan.
import { closest } from '../did-you-mean.ts';
import { splitId } from './model.ts';
import type { Plan } from './model.ts';

export type Reference =
  | { readonly kind: 'id'; readonly id: string }
  /** A task of the same plan that has no ID yet; index in `plan.tasks`. */
  | { readonly kind: 'task'; readonly index: number }
  | { readonly kind: 'unknown'; readonly text: string; readonly guess: string | undefined }
  | { readonly kind: 'ambiguous'; readonly text: string; readonly lines: readonly number[] };

/**
 * What each entry of `depends-on` stands for, task by task, in the order of the file.
 * @param ids every ID that can be named → the ID that the task carries now (they differ after a rename)
 */
export function resolveDependencies(
  { tasks }: Plan,
  ids: ReadonlyMap<string, string>,
): readonly (readonly Reference[])[] {
  const byTitle = new Map<string, number[]>();
  // Three lines are enough to show that a title is ambiguous.
  for (const [index, { title }] of tasks.entries())
    byTitle.set(title, [...(byTitle.get(title) ?? []).slice(0, 2), index]);
  return tasks.map(({ dependsOn }) => dependsOn.map(resolve));

  function resolve(text: string): Reference {
    const id = ids.get(text);
    if (id !== undefined) return { kind: 'id', id };
    const indexes = byTitle.get(text) ?? [];
    const [index] = indexes;
    if (index === undefined) return { kind: 'unknown', text, guess: nearest(text) };
    if (indexes.length > 1)
      return { kind: 'ambiguous', text, lines: indexes.map((each) => tasks[each]!.at['']!.line) };
    const titled = tasks[index]!.id;
    return titled === undefined ? { kind: 'task', index } : { kind: 'id', id: titled };
  }

  /** Of two IDs that differ in their number none is nearer: only the letters of an ID can be mistyped. */
  function nearest(text: string): string | undefined {
    const number = splitId(text.toUpperCase())?.number;
    if (number === undefined) return closest(text, byTitle.keys());
    const ending = `-${number}`;
    return closest(
      text,
      [...ids.keys()].filter((id) => id.endsWith(ending)),
    );
  }
}
