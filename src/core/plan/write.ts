// From a draft to the changes of its file: what differs from the plan that the file says now, and nothing else.
import { isEmpty, isList } from '../yaml/edit/change.ts';
import type { Change, Item, Value } from '../yaml/edit/change.ts';
import type { Collection, Source } from '../yaml/edit/source.ts';
import type { Draft, DraftPhase, DraftTask } from './draft.ts';
import type { Phase, Plan, Task } from './model.ts';
import type { TaskPlace } from './places.ts';
import { isSame } from './settle.ts';
import { keyOf, planConventions, written } from './written.ts';

/** A plan file that was read and is free of problems. */
export interface PlanFile {
  readonly path: string;
  readonly text: string;
  readonly plan: Plan;
  readonly source: Source;
  readonly places: readonly TaskPlace[];
}

export type PlanFiles = ReadonlyMap<string, PlanFile>;

/** What of a task is no key of it. */
const besideTask: readonly string[] = ['phase', 'at', 'frozen'];

type Keys = Map<string, Change | undefined>;

/** How the file of a draft has to change; undefined: not at all. @param files all, by key: tasks move between them */
export function changeOf(key: string, draft: Draft, files: PlanFiles): Change | undefined {
  const { plan, places } = files.get(key)!;
  const keys = differing(plan, draft.plan, ['path', 'phases', 'tasks', 'at', 'frozen']);
  const phases = phaseItems(key, draft.phases, files);
  if (phases) keys.set('phases', { items: phases });
  const tasks = taskItems(listOf(undefined, places), draft.loose, files);
  if (tasks) keys.set('tasks', { items: tasks });
  return keys.size > 0 ? { keys } : undefined;
}

function phaseItems(
  key: string,
  phases: readonly DraftPhase[],
  files: PlanFiles,
): readonly Item[] | undefined {
  const { plan, places } = files.get(key)!;
  let changed = false;
  const items = phases.map(({ phase, from, tasks }): Item => {
    const own = taskItems(from === undefined ? undefined : listOf(from, places), tasks, files);
    if (from === undefined) {
      changed = true;
      return {
        value: new Map<string, Value>([
          ['title', phase.title],
          ['tasks', valuesOf(own ?? [])],
        ]),
      };
    }
    const keys = differing<Phase>(plan.phases[from]!, phase, ['at']);
    if (own) keys.set('tasks', { items: own });
    if (keys.size > 0) changed = true;
    return { from, change: keys.size > 0 ? { keys } : undefined };
  });
  return changed ? items : undefined;
}

function valuesOf(items: readonly Item[]): readonly Value[] {
  return items.flatMap((item) => ('value' in item ? [item.value] : []));
}

/** The list of the tasks of a phase, or of those without; undefined where there is none. */
function listOf(phase: number | undefined, places: readonly TaskPlace[]): Collection | undefined {
  return places.find((place) => place.phase === phase)?.list;
}

/** What `here` is to consist of; undefined where none of it changes. */
function taskItems(
  here: Collection | undefined,
  tasks: readonly DraftTask[],
  files: PlanFiles,
): readonly Item[] | undefined {
  const items = tasks.map((each): Item => {
    if (!each.from) return { value: taskValue(each.task) };
    const { plan, source, places } = files.get(each.from.plan)!;
    const { list, index } = places[each.from.index]!;
    const keys = differing<Task>(plan.tasks[each.from.index]!, each.task, besideTask);
    const change = keys.size > 0 ? { keys } : undefined;
    return list === here
      ? { from: index, change }
      : { value: { kind: 'moved', source, list, index, change } };
  });
  const unchanged =
    items.length === (here?.parts.length ?? 0) &&
    items.every((item, at) => 'from' in item && item.from === at && !item.change);
  return unchanged ? undefined : items;
}

function taskValue(task: Task): Value {
  const order = planConventions.order('tasks');
  return new Map(
    Object.entries(task)
      .flatMap(([name, value]) => {
        const said = besideTask.includes(name) ? undefined : sparing(name, written(name, value));
        return said === undefined || isEmpty(said) ? [] : [[keyOf(name), said] as const];
      })
      .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)),
  );
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** One person needs no list. */
function sparing(name: string, value: Value | undefined): Value | undefined {
  return name === 'assignee' && value !== undefined && isList(value) && value.length === 1 ? value[0] : value;
}

function differing<T extends Plan | Phase | Task>(before: T, after: T, besides: readonly string[]): Keys {
  return new Map(
    Object.keys(after).flatMap((name) => {
      const [was, is] = [before[name as keyof T], after[name as keyof T]];
      if (besides.includes(name) || isSame(was, is)) return [];
      const value = isEmptyList(was) ? sparing(name, written(name, is)) : written(name, is);
      return [[keyOf(name), value === undefined ? undefined : { set: value }] as const];
    }),
  );
}
