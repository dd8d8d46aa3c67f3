// Where the tasks and phases of a plan stand in its file.
import { partAt } from '../yaml/edit/source.ts';
import type { Collection, Place, Source } from '../yaml/edit/source.ts';

export interface TaskPlace {
  /** Index of its phase, undefined under the top-level `tasks`. */
  readonly phase: number | undefined;
  /** The list that it is an item of, and its index there. */
  readonly list: Collection;
  readonly index: number;
}

/** Of all tasks, in the order in which `parsePlan` gives them. Tasks behind an alias have no place. */
export function taskPlaces({ root }: Source): readonly TaskPlace[] {
  if (root.kind !== 'map') return [];
  return root.parts.flatMap(({ key, value }) => {
    if (key?.text === 'tasks') return items(value, undefined);
    if (key?.text !== 'phases' || value.kind !== 'list') return [];
    return value.parts.flatMap((part, phase) => items(partAt(part.value, 'tasks')?.value, phase));
  });
}

function items(place: Place | undefined, phase: number | undefined): readonly TaskPlace[] {
  if (place?.kind !== 'list') return [];
  return place.parts.map((_, index) => ({ phase, list: place, index }));
}
