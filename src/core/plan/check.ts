// What no file shows alone: identities that stand twice, dependencies that lead nowhere, and cycles across plans.
import type { Notice, Problem } from '../problem.ts';
import { resolveDependencies } from './dependencies.ts';
import type { Reference } from './dependencies.ts';
import { dependencyCycles } from './dependency-graph.ts';
import { settleIds } from './identity.ts';
import type { Renumbered } from './identity.ts';
import { keyProblems } from './keys.ts';
import type { KnownTasks } from './known.ts';
import type { Plan, Task } from './model.ts';
import { problemAt } from './place.ts';

export interface CheckedPlans {
  /**
   * The plans with IDs in place of titles in `dependsOn` where there is one, without the IDs that belong to another
   * task, and with the fields frozen whose value has a problem.
   */
  readonly plans: readonly Plan[];
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
  /** Keys of plans that must not change on either side. */
  readonly frozenPlans: ReadonlySet<string>;
  readonly renumbered: readonly Renumbered[];
}

/** Checks all plans that were read in a run, together with what is known of the others. */
export function checkPlans(plans: readonly Plan[], known: KnownTasks): CheckedPlans {
  const { problems, notices, renumbered } = settleIds(plans, known);
  const numbered = plans.map((plan) => withoutIds(plan, renumbered));
  const ids = namedIds(numbered, known);
  const resolved = numbered.map((plan) => ({ plan, references: resolveDependencies(plan, ids) }));

  const identity = [...keyProblems(plans, known), ...plans.flatMap(phaseProblems), ...problems];
  const cycles = dependencyCycles(resolved, known);
  const dangling = resolved.flatMap(({ plan, references }) =>
    plan.tasks.flatMap((task, index) => referenceProblems(plan, task, references[index]!)),
  );
  return {
    plans: resolved.map(({ plan, references }) => ({
      ...plan,
      tasks: plan.tasks.map((task, index) => withReferences(plan, task, references[index]!)),
    })),
    problems: [...identity, ...cycles.map(({ problem }) => problem), ...dangling],
    notices,
    frozenPlans: new Set([
      ...identity.flatMap(({ plan }) => plan ?? []),
      ...cycles.flatMap(({ plans: keys }) => keys),
    ]),
    renumbered,
  };
}

function withoutIds(plan: Plan, renumbered: readonly Renumbered[]): Plan {
  const lost = new Set(renumbered.filter(({ path }) => path === plan.path).map(({ index }) => index));
  if (lost.size === 0) return plan;
  return {
    ...plan,
    tasks: plan.tasks.map((task, index) => (lost.has(index) ? { ...task, id: undefined } : task)),
  };
}

/** Every ID that `depends-on` may name, former ones too, with the ID that its task carries now. */
function namedIds(plans: readonly Plan[], known: KnownTasks): ReadonlyMap<string, string> {
  const read = new Set(plans.flatMap(({ key, was }) => [key, was]));
  const tasks = plans.flatMap((plan) => plan.tasks);
  return new Map([
    ...[...known.tasks].filter(([, { plan }]) => !read.has(plan)).map(([id]) => [id, id] as const),
    ...tasks.flatMap(({ id, was }) => (was === undefined || id === undefined ? [] : [[was, id] as const])),
    ...tasks.flatMap(({ id }) => (id === undefined ? [] : [[id, id] as const])),
  ]);
}

/** Tasks name their phase by its title, and an option in Notion has no comma and one spelling. */
function phaseProblems(plan: Plan): readonly Problem[] {
  const first = new Map<string, number>();
  return plan.phases.flatMap(({ title, at }) => {
    const name = title.replaceAll(',', '').toLowerCase();
    const line = first.get(name);
    first.set(name, line ?? at.line);
    if (line === undefined) return [];
    return {
      code: 'duplicate' as const,
      message: `Two phases are called "${title}"; the first one is in line ${line}.`,
      hint: 'Give each phase a title of its own.',
      file: plan.path,
      ...at,
      plan: plan.key,
    };
  });
}

function referenceProblems(plan: Plan, task: Task, references: readonly Reference[]): readonly Problem[] {
  return references.flatMap((reference) => {
    if (reference.kind !== 'unknown' && reference.kind !== 'ambiguous') return [];
    const { text } = reference;
    return problemAt(plan, task, 'depends-on', {
      code: 'unknown-reference',
      ...(reference.kind === 'ambiguous'
        ? {
            message: `\`${text}\` is the title of several tasks, in lines ${reference.lines.join(' and ')}.`,
            hint: 'Name the task by its ID, or change one of the titles.',
          }
        : {
            message: `There is no task \`${text}\`.${reference.guess ? ` Did you mean \`${reference.guess}\`?` : ''}`,
            hint: 'Write the ID of a task, or the exact title of a task of this plan.',
          }),
    });
  });
}

function withReferences(plan: Plan, task: Task, references: readonly Reference[]): Task {
  const wrong = references.some(({ kind }) => kind === 'unknown' || kind === 'ambiguous');
  if (wrong) return { ...task, frozen: [...task.frozen, 'depends-on'] };
  const dependsOn = references.flatMap((reference) =>
    reference.kind === 'id'
      ? reference.id
      : reference.kind === 'task'
        ? plan.tasks[reference.index]!.title
        : [],
  );
  return { ...task, dependsOn: [...new Set(dependsOn)] };
}
