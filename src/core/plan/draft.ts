// Plans as they are to become: the values with the places they come from, so that what moves takes its text along.
import type { Plan, Phase, Task } from './model.ts';
import type { TaskPlace } from './places.ts';

/** Where a task stands now: the key of its plan, and its index there. */
export interface Origin {
  readonly plan: string;
  readonly index: number;
}

export interface DraftTask {
  readonly task: Task;
  /** Undefined for a new one. */
  readonly from: Origin | undefined;
}

export interface DraftPhase {
  readonly phase: Phase;
  /** Its index in the file; undefined for a new one. */
  readonly from: number | undefined;
  readonly tasks: readonly DraftTask[];
}

export interface Draft {
  /** Its phases and tasks are those of the file as it stands. */
  readonly plan: Plan;
  readonly phases: readonly DraftPhase[];
  /** Tasks without a phase. */
  readonly loose: readonly DraftTask[];
  /** They stand above the phases. */
  readonly looseFirst: boolean;
}

export type Drafts = ReadonlyMap<string, Draft>;

/** @param key of the file. @param places of its tasks, in the order of `plan.tasks` */
export function draftOf(key: string, plan: Plan, places: readonly TaskPlace[]): Draft {
  const groups = new Map<number | undefined, DraftTask[]>();
  for (const [index, { phase }] of places.entries()) {
    const group = groups.get(phase) ?? [];
    group.push({ task: plan.tasks[index]!, from: { plan: key, index } });
    groups.set(phase, group);
  }
  return {
    plan,
    phases: plan.phases.map((phase, from) => ({ phase, from, tasks: groups.get(from) ?? [] })),
    loose: groups.get(undefined) ?? [],
    looseFirst: places.length > 0 && places[0]!.phase === undefined,
  };
}

/** All tasks in the order of the file. */
export function tasksOf({ phases, loose, looseFirst }: Draft): readonly DraftTask[] {
  const phased = phases.flatMap(({ tasks }) => tasks);
  return looseFirst ? [...loose, ...phased] : [...phased, ...loose];
}

/** The draft with every task changed by `change`; undefined takes it out. */
export function mapTasks(draft: Draft, change: (task: DraftTask) => DraftTask | undefined): Draft {
  const all = (tasks: readonly DraftTask[]): readonly DraftTask[] =>
    tasks.flatMap((task) => change(task) ?? []);
  return {
    ...draft,
    phases: draft.phases.map((phase) => ({ ...phase, tasks: all(phase.tasks) })),
    loose: all(draft.loose),
  };
}

/** The draft with a task at the end of a phase, which is added where there is none of that title. */
export function withTask(draft: Draft, title: string | undefined, added: DraftTask): Draft {
  const own = { ...added, task: { ...added.task, phase: title } };
  if (title === undefined) return { ...draft, loose: [...draft.loose, own] };
  const at = draft.phases.findIndex(({ phase }) => phase.title === title);
  if (at < 0)
    return { ...draft, phases: [...draft.phases, { phase: newPhase(title), from: undefined, tasks: [own] }] };
  return {
    ...draft,
    phases: draft.phases.map((phase, index) =>
      index === at ? { ...phase, tasks: [...phase.tasks, own] } : phase,
    ),
  };
}

/** The plan that the draft stands for; tasks without a phase last, because a file may have them on either side. */
export function planOf({ plan, phases, loose }: Draft): Plan {
  return {
    ...plan,
    phases: phases.map(({ phase }) => phase),
    tasks: [...phases.flatMap(({ tasks }) => tasks), ...loose].map(({ task }) => task),
  };
}

function newPhase(title: string): Phase {
  return {
    title,
    goal: undefined,
    effort: undefined,
    due: undefined,
    deliverables: [],
    at: { line: 0, column: 0 },
  };
}
