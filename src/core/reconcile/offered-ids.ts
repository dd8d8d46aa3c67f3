// IDs that wait in the pull request: where nothing is committed to the branch itself, tasks get their IDs there.
import { assignIds } from '../plan/ids.ts';
import type { Plan } from '../plan/model.ts';
import type { Pull } from '../state/model.ts';

/**
 * The pulls by which every task without an ID gets one: that which was offered to it before, else the next number.
 * @param marks the highest numbers used, those that were offered before among them
 */
export function offerIds(
  plans: readonly Plan[],
  waiting: readonly Pull[],
  marks: Readonly<Record<string, number>>,
): readonly Pull[] {
  const offered = new Map<string, string[]>();
  for (const { field, plan, to, task } of waiting)
    if (field === 'id' && task !== undefined)
      offered.set(`${plan} ${to}`, [...(offered.get(`${plan} ${to}`) ?? []), task]);
  const given = plans.map((plan) => ({
    ...plan,
    tasks: plan.tasks.map((task) => ({
      ...task,
      id: task.id ?? offered.get(`${plan.key} ${task.title}`)?.shift(),
    })),
  }));
  const added = new Map(assignIds(given, marks).map(({ path, index, id }) => [`${path} ${index}`, id]));
  return plans
    .filter(({ archived }) => !archived)
    .flatMap(({ path, key, tasks }, at) =>
      tasks.flatMap(({ id, title }, index) => {
        const next = given[at]!.tasks[index]!.id ?? added.get(`${path} ${index}`);
        return id === undefined && next !== undefined ? [offer(key, index, title, next)] : [];
      }),
    );
}

function offer(plan: string, index: number, title: string, id: string): Pull {
  return {
    kind: 'value',
    plan,
    task: id,
    field: 'id',
    page: '',
    url: '',
    by: '',
    from: '',
    to: title,
    edits: [{ kind: 'set-task', plan, task: index, values: { id } }],
    fields: {},
    sections: {},
  };
}
