// From what the files want and what both sides last agreed on to the steps of a run. Pure: a dry run shows exactly
// these, and a run takes exactly these.
import type { NotionValue } from '../board/model.ts';
import type { MissingPage } from '../board/rows.ts';
import { bodyBlocks, newBlocks } from '../body/blocks.ts';
import { specBlocks } from '../body/spec-section.ts';
import type { FieldChange, Operation, OperationKind } from '../report.ts';
import {
  repoBase,
  type Base,
  type ImportedPage,
  type PlanState,
  type TaskIndex,
  type TaskState,
} from '../state/model.ts';
import type { Section } from '../body/sections.ts';
import { fileChanges } from './row.ts';
import type { WantedPlan, WantedTask } from './wanted.ts';

/** What is done to one page. `state` is what the state knows of it, `row` an existing row that is taken over. */
export type Step =
  | { readonly kind: 'create-page'; readonly operation: Operation; readonly missing: MissingPage }
  | { readonly kind: 'create-plan'; readonly operation: Operation; readonly plan: string }
  | {
      readonly kind: 'adopt-plan';
      readonly operation: Operation;
      readonly plan: string;
      readonly row: ImportedPage;
    }
  | { readonly kind: 'update-plan'; readonly operation: Operation; readonly plan: string }
  | { readonly kind: 'create-task'; readonly operation: Operation; readonly task: WantedTask }
  | {
      readonly kind: 'adopt-task';
      readonly operation: Operation;
      readonly task: WantedTask;
      readonly row: ImportedPage;
    }
  | { readonly kind: 'update-task'; readonly operation: Operation; readonly task: WantedTask }
  | {
      readonly kind: 'link-spec';
      readonly operation: Operation;
      readonly plan: string;
      readonly spec: string;
    }
  | {
      readonly kind: 'leave-task';
      readonly operation: Operation;
      readonly plan: string;
      readonly task: string;
    }
  | { readonly kind: 'leave-plan'; readonly operation: Operation; readonly plan: string };

export interface Known {
  readonly plans: ReadonlyMap<string, PlanState>;
  readonly index: TaskIndex;
}

/** Rows that are there already and that no state knows: found by a complete listing, or by an import. */
export interface Adoptable {
  readonly taskRow: (task: WantedTask) => ImportedPage | undefined;
  readonly planRow: (plan: WantedPlan) => ImportedPage | undefined;
}

export interface StepOptions {
  /** A value as people read it, for the report. */
  readonly show: (field: string, value: NotionValue) => string;
  readonly showPlan: (field: string, value: NotionValue) => string;
  /** Fields that follow when something else is written, and are no change by themselves. */
  readonly follows: ReadonlySet<string>;
  /** Rows of which Notion's side changed: they are looked at even where the file did not change. */
  readonly touched: ReadonlySet<string>;
  /** Fields and sections on which people have to decide first: what the file says of them waits as well. */
  readonly waits: (name: string, field: string) => boolean;
  readonly specs: boolean;
  readonly specFound: (reference: string) => boolean;
}

/** The state of a task, wherever it stands: in its plan, in the plan that it came from, or under its former ID. */
export function findTask(
  known: Known,
  task: { readonly id: string; readonly was: string | undefined; readonly plan: string },
): { readonly plan: string; readonly id: string; readonly state: TaskState } | undefined {
  for (const id of [task.id, ...(task.was === undefined ? [] : [task.was])]) {
    for (const plan of [task.plan, known.index[id]?.plan]) {
      const state = plan === undefined ? undefined : known.plans.get(plan)?.tasks[id];
      if (plan !== undefined && state) return { plan, id, state };
    }
  }
  return undefined;
}

/** The state of a plan, also under the key that it had before. */
export function findPlan(
  known: Known,
  plan: { readonly key: string; readonly was: string | undefined },
): { readonly key: string; readonly state: PlanState } | undefined {
  for (const key of [plan.key, ...(plan.was === undefined ? [] : [plan.was])]) {
    const state = known.plans.get(key);
    if (state) return { key, state };
  }
  return undefined;
}

/** All steps for these plans, in the order in which they are shown. */
export function steps(
  plans: readonly WantedPlan[],
  known: Known,
  adoptable: Adoptable,
  options: StepOptions,
): readonly Step[] {
  return plans.flatMap((plan) => [
    ...planSteps(plan, known, adoptable, options),
    ...plan.tasks.flatMap((task) => taskSteps(task, known, adoptable, options)),
    ...specSteps(plan, known, options),
  ]);
}

/** The pages that relations to other databases need, each once: a sprint that has no page yet. */
export function pageSteps(missing: readonly (MissingPage & { readonly plan: string })[]): readonly Step[] {
  const distinct = new Map(
    missing.map((page) => [`${page.dataSource}/${page.title.toLowerCase()}`, page] as const),
  );
  return [...distinct.values()].map((page) => ({
    kind: 'create-page',
    operation: operation('create-page', { plan: page.plan, task: undefined, title: page.title }, [], 1),
    missing: page,
  }));
}

interface PlanWithTasks {
  readonly key: string;
  readonly was: string | undefined;
  readonly tasks: readonly { readonly id: string | undefined; readonly was: string | undefined }[];
}

/** Tasks that the state knows under these plans and that none of the files names any more. */
export function leftTasks(
  plans: readonly PlanWithTasks[],
  known: Known,
): readonly { readonly plan: string; readonly id: string; readonly state: TaskState }[] {
  const named = new Set(
    plans.flatMap(({ tasks }) =>
      tasks.flatMap((task) => [task.id, ...(task.was === undefined ? [] : [task.was])]),
    ),
  );
  return plans.flatMap((plan) => {
    const found = findPlan(known, plan);
    return Object.entries(found?.state.tasks ?? {})
      .filter(([id, state]) => !named.has(id) && state.detached === undefined)
      .map(([id, state]) => ({ plan: found!.key, id, state }));
  });
}

function planSteps(plan: WantedPlan, known: Known, adoptable: Adoptable, options: StepOptions): Step[] {
  const found = findPlan(known, plan);
  const about = { plan: plan.key, task: undefined, title: plan.title };
  if (!found) {
    const row = adoptable.planRow(plan);
    const blocks = bodyBlocks(plan.sections);
    if (row)
      return [
        { kind: 'adopt-plan', operation: operation('update-plan', about, [], blocks), plan: plan.key, row },
      ];
    return [
      { kind: 'create-plan', operation: operation('create-plan', about, [], 1 + blocks), plan: plan.key },
    ];
  }
  const isDue = due(plan.key, options);
  const changes = fieldChanges(plan.values, found.state.fields, new Set(), options.showPlan).filter(isDue);
  const changed = sectionChanges(plan.sections, found.state.sections).filter(isDue);
  if (changes.length + changed.length === 0 && !options.touched.has(found.state.page)) return [];
  return [
    {
      kind: 'update-plan',
      operation: operation(
        'update-plan',
        about,
        [...changes, ...changed.map(sectionChange)],
        newBlocks(changed),
      ),
      plan: plan.key,
    },
  ];
}

function taskSteps(task: WantedTask, known: Known, adoptable: Adoptable, options: StepOptions): Step[] {
  const about = { plan: task.plan, task: task.id, title: task.title };
  const found = findTask(known, task);
  if (!found) {
    const row = adoptable.taskRow(task);
    const blocks = bodyBlocks(task.sections);
    return row
      ? [{ kind: 'adopt-task', operation: operation('adopt-task', about, [], blocks), task, row }]
      : [{ kind: 'create-task', operation: operation('create-task', about, [], 1 + blocks), task }];
  }
  if (options.waits(task.id, 'row')) return [];
  const isDue = due(task.id, options);
  const changes = fieldChanges(task.values, found.state.fields, options.follows, options.show).filter(isDue);
  const changed = sectionChanges(task.sections, found.state.sections).filter(isDue);
  // Also where both sides say so already, what is known of a task has to follow it, or the plan that it left would miss it.
  const moved = found.plan !== task.plan && known.plans.has(task.plan);
  if (changes.length + changed.length === 0 && !moved && !options.touched.has(found.state.page)) return [];
  return [
    {
      kind: 'update-task',
      operation: operation(
        'update-task',
        about,
        [...changes, ...changed.map(sectionChange)],
        newBlocks(changed),
      ),
      task,
    },
  ];
}

function specSteps(plan: WantedPlan, known: Known, options: StepOptions): Step[] {
  if (!options.specs || plan.spec === undefined || !options.specFound(plan.spec)) return [];
  const spec = findPlan(known, plan)?.state.spec;
  const line = spec?.reference === plan.spec ? spec.line : undefined;
  if (line && repoBase(line) === plan.specLine) return [];
  const about = { plan: plan.key, task: undefined, title: plan.spec };
  return [
    {
      kind: 'link-spec',
      operation: operation('link-spec', about, [], line ? 0 : specBlocks),
      plan: plan.key,
      spec: plan.spec,
    },
  ];
}

function due(name: string, { waits }: StepOptions): (change: { readonly field: string }) => boolean {
  return ({ field }) => !waits(name, field);
}

function fieldChanges(
  values: Readonly<Record<string, NotionValue>>,
  bases: Readonly<Record<string, Base<NotionValue>>>,
  follows: ReadonlySet<string>,
  show: StepOptions['show'],
): FieldChange[] {
  return Object.entries(fileChanges({ follows }, values, bases)).map(([field, value]) => {
    const base = bases[field];
    return { field, from: base && show(field, repoBase(base)), to: show(field, value) };
  });
}

interface ChangedSection {
  readonly field: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

function sectionChanges(
  wanted: readonly Section[],
  bases: Readonly<Record<string, Base<string>>>,
): readonly ChangedSection[] {
  const named = new Set(wanted.map(({ heading }) => heading));
  return [
    ...wanted
      .filter(({ heading, text }) => bases[heading] === undefined || repoBase(bases[heading]) !== text)
      .map(({ heading, text }) => ({
        field: heading,
        before: bases[heading] && repoBase(bases[heading]),
        after: text,
      })),
    ...Object.entries(bases)
      .filter(([heading, base]) => !named.has(heading) && repoBase(base) !== '')
      .map(([heading, base]) => ({ field: heading, before: repoBase(base), after: undefined })),
  ];
}

function sectionChange({ field }: ChangedSection): FieldChange {
  return { field, from: undefined, to: undefined };
}

function operation(
  kind: OperationKind,
  about: { plan: string | undefined; task: string | undefined; title: string },
  changes: readonly FieldChange[],
  blocks: number,
): Operation {
  return { kind, ...about, changes, blocks };
}
