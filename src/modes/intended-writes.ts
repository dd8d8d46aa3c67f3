// The properties that a run is about to write. The state says so beforehand: found in Notion by a run after one that
// died, they are no edit of people's.
import type { NotionValue } from '../core/board/model.ts';
import { fileChanges } from '../core/reconcile/row.ts';
import { findPlan, findTask, type Known } from '../core/reconcile/steps.ts';
import { wants, type Wants } from '../core/reconcile/wants.ts';
import type { WantedPlan } from '../core/reconcile/wanted.ts';
import { derivedValues, factsOf, type FactsInput } from './facts.ts';
import type { Moves } from './moves.ts';

/** By page and field. */
export type IntendedWrites = Readonly<Record<string, Readonly<Record<string, NotionValue>>>>;

/**
 * The writes that bring pages to what the files say.
 * @param isMeant whether the page of a task (ID) or of a plan (key) is to be written
 */
export function intendedWrites(
  known: Known,
  { tasks, plans }: Pick<Wants, 'tasks' | 'plans'>,
  wanted: readonly WantedPlan[],
  isMeant: (name: string) => boolean,
): IntendedWrites {
  const pages = wanted.flatMap((plan) => [
    { name: plan.key, side: plans, values: plan.values, state: findPlan(known, plan)?.state },
    ...plan.tasks.map((task) => ({
      name: task.id,
      side: tasks,
      values: task.values,
      state: findTask(known, task)?.state,
    })),
  ]);
  return Object.fromEntries(
    pages.flatMap(({ name, side, values, state }) => {
      const changes = state && isMeant(name) ? fileChanges(side, values, state.fields) : {};
      return state && Object.keys(changes).length > 0 ? [[state.page, changes]] : [];
    }),
  );
}

/**
 * The same, as far as it can be told before the files are committed.
 * @param input its plans as they will be
 */
export async function foreseenWrites(
  input: FactsInput & { readonly moves: Moves },
  known: Known,
  today: string,
): Promise<IntendedWrites> {
  const facts = await factsOf(input);
  const wanted = wants({
    ...facts,
    derived: derivedValues(input.moves, known, today),
    sync: () => undefined,
  });
  return intendedWrites(known, wanted, wanted.all().plans, () => true);
}
