// What both sides agree on once something that was pulled stands in the files: Notion's version. What the files say
// beyond it is then a change of theirs like any other, and goes to Notion in the ordinary way.
import type { PlanState, Pull, TaskIndex, TaskState } from '../state/model.ts';
import type { Known } from './steps.ts';

/** The states with these pulls done; `known` stays as it is. */
export function land(known: Known, pulls: readonly Pull[]): Known {
  const plans = new Map(known.plans);
  const index: TaskIndex = { ...known.index };
  const change = (key: string, next: (state: PlanState) => PlanState): void => {
    const state = plans.get(key);
    if (state) plans.set(key, next(state));
  };
  for (const pull of pulls) {
    const { kind, task } = pull;
    if (task === undefined) {
      change(pull.plan, (state) => agreed(state, pull));
      continue;
    }
    const home = kind === 'import' ? pull.plan : (index[task]?.plan ?? pull.plan);
    change(home, (state) => {
      const { [task]: before, ...others } = state.tasks;
      if (kind === 'trash') {
        // Cancelled for it, the task stays, and its row in the trash.
        const stays = before && !pull.edits.some((edit) => edit.kind === 'remove-task');
        return {
          ...state,
          tasks: stays ? { ...others, [task]: { ...agreed(before, pull), detached: 'trashed' } } : others,
        };
      }
      const row = kind === 'import' ? { page: pull.page, url: pull.url, fields: {}, sections: {} } : before;
      return row ? { ...state, tasks: { ...others, [task]: agreed(row, pull) } } : state;
    });
    if (kind === 'trash' && pull.edits.some((edit) => edit.kind === 'remove-task')) delete index[task];
    if (kind === 'import' && plans.has(home))
      index[task] = {
        plan: home,
        title: pull.to,
        page: pull.page,
        url: pull.url,
        category: 'todo',
        dependsOn: [],
      };
  }
  return { plans, index };
}

function agreed<T extends Pick<TaskState, 'fields' | 'sections'>>(state: T, { fields, sections }: Pull): T {
  return {
    ...state,
    fields: { ...state.fields, ...fields },
    sections: { ...state.sections, ...sections },
  };
}

/** Names of fields, of tasks and of plans. */
export interface FieldNames {
  readonly tasks: readonly string[];
  readonly plans: readonly string[];
}

/**
 * The states as if nothing stood in these fields: that is what both sides agree on with the properties that carry them
 * now. Whatever one side says from there on is its change.
 */
export function emptyFields({ plans, index }: Known, fields: FieldNames): Known {
  const left = ([key, state]: readonly [string, PlanState]): [string, PlanState] => {
    const tasks = Object.entries(state.tasks).map(([id, task]) => [id, emptied(task, fields.tasks)] as const);
    return [key, { ...emptied(state, fields.plans), tasks: Object.fromEntries(tasks) }];
  };
  return { plans: new Map([...plans].map(left)), index };
}

/** Likewise pulls that wait, with what both sides will agree on once they have landed. */
export function emptyPulls(pulls: readonly Pull[], { tasks, plans }: FieldNames): Pull[] {
  return pulls.map((pull) => {
    const names = pull.task === undefined ? plans : tasks;
    return emptied(
      pull,
      names.filter((field) => field in pull.fields),
    );
  });
}

function emptied<T extends Pick<TaskState, 'fields'>>(state: T, names: readonly string[]): T {
  return {
    ...state,
    fields: { ...state.fields, ...Object.fromEntries(names.map((field) => [field, [null]])) },
  };
}
