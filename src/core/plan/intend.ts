// What edits mean for the values of plans, before anything is written: each takes the drafts to those after it.
import { tasksOf, mapTasks, withTask } from './draft.ts';
import type { Draft, DraftTask, Drafts } from './draft.ts';
import type { PhaseValues, PlanEdit, TaskValues } from './edit.ts';
import { isSame, settled } from './settle.ts';
import type { Phase, Plan, Task } from './model.ts';
import { noPlan, noTask } from './written.ts';

/** The drafts after the edit, or why it cannot be made. What is so already changes nothing. */
export function intend(drafts: Drafts, edit: PlanEdit): Drafts | { readonly why: string } {
  const draft = drafts.get(edit.plan);
  if (!draft) return { why: `There is no plan with the key ${edit.plan}.` };
  const put = (changed: Draft): Drafts => new Map([...drafts, [edit.plan, changed]]);
  switch (edit.kind) {
    case 'set-plan':
      return put({ ...draft, plan: withValues(draft.plan, edit.values, noPlan) });
    case 'set-phase': {
      const found = draft.phases.find(({ phase }) => phase.title === edit.phase);
      if (!found) return { why: `${edit.plan} has no phase "${edit.phase}".` };
      const phase = withValues<Phase, PhaseValues>(found.phase, edit.values, {
        goal: undefined,
        deliverables: [],
      });
      return put({
        ...draft,
        phases: draft.phases.map((each) => (each === found ? { ...each, phase } : each)),
      });
    }
    case 'set-task': {
      const found = tasksOf(draft).filter(({ task }, index) => edit.task === task.id || edit.task === index);
      const [target] = found;
      if (!target || found.length > 1) return { why: absent(edit.plan, edit.task, found.length) };
      return put(setTask(drafts, draft, target, edit.values));
    }
    case 'add-task': {
      const { id, title } = edit.values;
      if (typeof id === 'string' && [...drafts.values()].some((each) => taskIn(each, id))) return drafts;
      const task = withValues<Task, TaskValues>({ ...noTask, title: title.trim() }, edit.values, noTask);
      return put(withTask(draft, edit.phase, { task, from: undefined }));
    }
    case 'remove-task':
      return put(mapTasks(draft, (each) => (each.task.id === edit.task ? undefined : each)));
    case 'move-task': {
      const target = drafts.get(edit.to);
      if (!target) return { why: `There is no plan with the key ${edit.to}.` };
      const there = taskIn(target, edit.task);
      if (there && there.task.phase === edit.phase) return drafts;
      const moved = taskIn(draft, edit.task);
      if (!moved) return { why: absent(edit.plan, edit.task, 0) };
      if (edit.to === edit.plan)
        return put(
          withTask(
            mapTasks(draft, (each) => (each === moved ? undefined : each)),
            edit.phase,
            moved,
          ),
        );
      const away = moveAway(draft, target, moved, edit.phase);
      return 'why' in away ? away : new Map([...drafts, [edit.plan, away.from], [edit.to, away.to]]);
    }
  }
}

function absent(plan: string, task: string | number, found: number): string {
  const name = typeof task === 'number' ? `with the number ${task + 1}` : task;
  return found > 1 ? `${name} stands in ${plan} more than once.` : `There is no task ${name} in ${plan}.`;
}

function taskIn(draft: Draft, id: string): DraftTask | undefined {
  return tasksOf(draft).find(({ task }) => task.id === id);
}

/** Only what differs is taken over; undefined says nothing, null clears. */
function withValues<T extends Task | Plan | Phase, V extends object>(whole: T, values: V, none: object): T {
  const changed = Object.entries(values).flatMap(([name, value]: [string, unknown]) => {
    const now = whole[name as keyof T];
    if (value === undefined || isSame(now, value)) return [];
    const after = settled(name, value, none[name as keyof typeof none]);
    return isSame(now, after) ? [] : [[name, after] as const];
  });
  return changed.length > 0 ? { ...whole, ...Object.fromEntries(changed) } : whole;
}

function setTask(
  drafts: Drafts,
  draft: Draft,
  target: DraftTask,
  { dependsOn, ...values }: TaskValues,
): Draft {
  const references =
    dependsOn === undefined ? {} : { dependsOn: asWritten(drafts, draft, target.task, dependsOn ?? []) };
  const task = withValues<Task, TaskValues>(target.task, { ...values, ...references }, noTask);
  if (task === target.task) return draft;
  const former = target.task.title;
  const renamed = task.title !== former && titled(draft, former).length === 1;
  return mapTasks(draft, (each) => {
    if (each === target) return { ...each, task };
    // Whoever named it by its title goes on naming it.
    return renamed ? withReference(each, former, task.id ?? task.title) : each;
  });
}

function titled(draft: Draft, title: string): readonly DraftTask[] {
  return tasksOf(draft).filter(({ task }) => task.title === title);
}

function withReference(each: DraftTask, from: string, to: string): DraftTask {
  if (!each.task.dependsOn.includes(from)) return each;
  const dependsOn = each.task.dependsOn.map((reference) => (reference === from ? to : reference));
  return { ...each, task: { ...each.task, dependsOn: [...new Set(dependsOn)] } };
}

/** Dependencies by the names that the file gives them: a title or a former ID stays where it stands for the same task. */
function asWritten(drafts: Drafts, draft: Draft, task: Task, wanted: readonly string[]): readonly string[] {
  const all = [...drafts.values()].flatMap(tasksOf);
  const meant = (reference: string): string => {
    const found =
      all.find(({ task: { id } }) => id === reference) ?? all.find(({ task: { was } }) => was === reference);
    const [only, second] = found ? [found] : titled(draft, reference);
    return (second ? undefined : only?.task.id) ?? reference;
  };
  const now = task.dependsOn;
  const after = wanted.map((reference) => now.find((each) => meant(each) === meant(reference)) ?? reference);
  return isSame([...new Set(now.map(meant))], [...new Set(wanted.map(meant))]) ? now : [...new Set(after)];
}

/** Titles name tasks of their own plan only: across plans, IDs take their place. */
function moveAway(
  from: Draft,
  to: Draft,
  moved: DraftTask,
  phase: string | undefined,
): { readonly from: Draft; readonly to: Draft } | { readonly why: string } {
  const { id, title } = moved.task;
  const named = moved.task.dependsOn.map((reference) => {
    const [only, second] = titled(from, reference);
    return only && !second ? (only.task.id ?? only.task) : reference;
  });
  const nameless = named.find((reference) => typeof reference !== 'string');
  if (nameless) return { why: `${id!} depends on "${nameless.title}", which has no ID yet.` };
  const dependsOn = named.filter((reference) => typeof reference === 'string');
  const own = titled(from, title).length === 1;
  return {
    from: mapTasks(from, (each) =>
      each === moved ? undefined : own ? withReference(each, title, id!) : each,
    ),
    to: withTask(to, phase, { ...moved, task: { ...moved.task, dependsOn } }),
  };
}
