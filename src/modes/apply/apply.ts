// Takes the steps of a run in an order that leaves nothing half done: plan pages, rows in the order of their
// dependencies and beside them the specifications of new plans, changes, the bodies of plan pages, the other
// specifications, and removals last.
import { creationQueue } from '../../core/reconcile/order.ts';
import type { Step } from '../../core/reconcile/steps.ts';
import { createPage } from './pages.ts';
import { attempt, inFlight, inParallel, take, type ApplyContext } from './context.ts';
import { leavePlan, leaveTask } from './leaves.ts';
import { adoptPlan, createPlan, fillPlan, updatePlan } from './plans.ts';
import { linkSpec } from './specs.ts';
import { adoptTask, createTask, updateTask } from './tasks.ts';

type Of<K extends Step['kind']> = Extract<Step, { kind: K }>;

/** Takes every step; what came of them stands in `context.results`. Never throws. */
export async function apply(context: ApplyContext, steps: readonly Step[]): Promise<void> {
  const of = <K extends Step['kind']>(...kinds: K[]): Of<K>[] =>
    steps.filter((step): step is Of<K> => (kinds as string[]).includes(step.kind));

  await inParallel(of('create-page'), (step) => take(context, step, () => createPage(context, step.missing)));
  await inParallel(of('create-plan'), (step) => take(context, step, () => createPlan(context, step.plan)));
  for (const step of of('adopt-plan')) adoptPlan(context, step.plan, step.row);

  const created = of('create-plan').filter(({ plan }) => context.session.plans.has(plan));
  const isNew = ({ plan }: Of<'link-spec'>): boolean => created.some((step) => step.plan === plan);
  // A new plan's specification needs the address of its page only: it does not wait for the rows.
  await Promise.all([
    inOrder(context, of('create-task', 'adopt-task')),
    linkSpecs(context, of('link-spec').filter(isNew)),
  ]);
  await inParallel(of('update-task'), (step) => take(context, step, () => updateTask(context, step.task.id)));

  await inParallel(created, (step) => fill(context, step));
  await inParallel(of('adopt-plan', 'update-plan'), (step) =>
    take(context, step, () => updatePlan(context, step.plan)),
  );
  await linkSpecs(
    context,
    of('link-spec').filter((step) => !isNew(step)),
  );

  await inParallel(of('leave-task'), (step) =>
    take(context, step, () => leaveTask(context, step.operation, step.plan, step.task)),
  );
  for (const step of of('leave-plan'))
    await take(context, step, () => leavePlan(context, step.operation, step.plan));
}

/** Plans of one specification one after another: they share its section. */
async function linkSpecs(context: ApplyContext, steps: readonly Of<'link-spec'>[]): Promise<void> {
  const pageOf = ({ spec }: Of<'link-spec'>): string => context.specs.get(spec)?.page ?? spec;
  await inParallel([...new Set(steps.map(pageOf))], async (page) => {
    for (const step of steps.filter((candidate) => pageOf(candidate) === page))
      await take(context, step, () => linkSpec(context, step.plan));
  });
}

/** Rows with their dependencies first; what depends on a row that failed is created without that relation. */
async function inOrder(
  context: ApplyContext,
  steps: readonly (Of<'create-task'> | Of<'adopt-task'>)[],
): Promise<void> {
  const items = steps.map((step) => ({
    step,
    id: step.task.id,
    group: step.task.plan,
    dependsOn: step.task.dependsOn,
  }));
  const queue = creationQueue(items);
  let wake: (() => void)[] = [];
  const worker = async (): Promise<void> => {
    while (queue.left > 0) {
      const item = queue.take();
      if (item === undefined) {
        await new Promise<void>((resolve) => wake.push(resolve));
        continue;
      }
      const { step } = item;
      await take(context, step, () => {
        if (!context.session.plans.has(step.task.plan))
          return Promise.resolve({ kind: 'skipped', reason: 'The page of its plan could not be created.' });
        return step.kind === 'create-task'
          ? createTask(context, step.task.id)
          : adoptTask(context, step.task.id, step.row);
      });
      queue.finish(item);
      const waiting = wake;
      wake = [];
      for (const resolve of waiting) resolve();
    }
    for (const resolve of wake) resolve();
  };
  await Promise.all(Array.from({ length: Math.min(inFlight, items.length) }, worker));
}

/** The body belongs to the creation of its page: only when it fails it is worth a line of its own. */
async function fill(context: ApplyContext, { operation, plan }: Of<'create-plan'>): Promise<void> {
  const outcome = await attempt(context, () => fillPlan(context, plan));
  if (outcome.kind !== 'done')
    context.results.push({ operation: { ...operation, kind: 'update-plan', blocks: 0 }, outcome });
}
