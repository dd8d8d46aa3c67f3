// What the files want, with everything looked up: pages of tasks and plans, people, statuses. Encoded again whenever it
// is asked for, because pages come into being while a run goes on.
import type { Context } from '../board/codecs/codec.ts';
import type { Detection } from '../board/detect.ts';
import { planFields, taskFields } from '../board/fields.ts';
import type { Directory } from '../board/people.ts';
import { encodePlan } from '../board/plans.ts';
import type { Encoding, MissingPage } from '../board/rows.ts';
import { encodeTask, type DerivedTask } from '../board/tasks.ts';
import { planSections } from '../body/plan-page.ts';
import type { PlanPageContext } from '../body/plan-page/context.ts';
import { specLine } from '../body/spec-section.ts';
import type { Section } from '../body/sections.ts';
import { taskSections } from '../body/task-body.ts';
import type { EffectiveConfig } from '../config/config.ts';
import type { Plan, Task } from '../plan/model.ts';
import { progressOf } from '../plan/progress.ts';
import type { Notice, Problem } from '../problem.ts';
import {
  nearest,
  planVocabulary,
  priorities,
  taskVocabulary,
  type StatusCategory,
  type Statuses,
} from '../status.ts';
import type { Registry } from './registry.ts';
import { side, type Side } from './side.ts';
import type { WantedPlan, WantedTask } from './wanted.ts';

export interface Wants {
  readonly tasks: Side;
  readonly plans: Side;
  /** Throws for an ID or key that is none of the plans'. */
  task(id: string): WantedTask;
  plan(key: string): WantedPlan;
  /** What the page of a plan shows beyond its file. */
  pageContext(plan: Plan): PlanPageContext;
  /** A status of tasks as files of this repository name it. */
  statusWord(name: string): string;
  /** All plans, with what is wrong with their values. */
  all(): {
    readonly plans: readonly WantedPlan[];
    readonly problems: readonly Problem[];
    readonly notices: readonly Notice[];
    /** Pages that relations need and that there are none of, with the plan that names them. */
    readonly missingPages: readonly (MissingPage & { readonly plan: string })[];
  };
}

export interface WantsInput {
  readonly plans: readonly Plan[];
  readonly detection: Detection;
  readonly config: EffectiveConfig;
  readonly registry: Registry;
  readonly people: Directory;
  /** What the action knows of a task beside its file. */
  readonly derived?: ((task: Task) => DerivedTask) | undefined;
  /** The sentence for the property Sync of a task (by ID) or a plan (by key); undefined: all is well. */
  readonly sync: (name: string) => string | undefined;
  /** The day since which the specification of a plan (by key) differs from what people held the plan against. */
  readonly specChanged?: ((key: string) => string | undefined) | undefined;
  /** `https://github.com/owner/name/blob/main` */
  readonly blobUrl: string;
}

/** What the codecs ask of the rest, from what was looked up. */
export function codecContext({ detection, config, registry, people }: WantsInput): Context {
  return {
    taskStatuses: taskVocabulary(detection.tasks.fields.status, Object.fromEntries(config.statuses)),
    planStatuses: planVocabulary(detection.plans.fields.status),
    priorities: priorities(detection.tasks.fields.priority),
    people,
    ...registry,
  };
}

/** `input.registry` may change between two calls; everything else stays. */
export function wants(input: WantsInput): Wants {
  const { detection, config, registry } = input;
  const plans = new Map(input.plans.map((plan) => [plan.key, plan]));
  const tasks = new Map(
    input.plans.flatMap((plan) =>
      plan.tasks.flatMap((task) => (task.id === undefined ? [] : [[task.id, { plan, task }] as const])),
    ),
  );
  const context = codecContext(input);
  const { taskStatuses: statuses, planStatuses } = context;
  const planWords = planVocabulary(undefined);
  const category = (task: Task): StatusCategory =>
    task.status === undefined ? 'todo' : (statuses.resolve(task.status)?.category ?? 'todo');

  const taskEncoding = (plan: Plan, task: Task): Encoding =>
    encodeTask(
      task,
      plan,
      {
        ...input.derived?.(task),
        source: sourceUrl(input.blobUrl, plan.path, task.at['']?.line),
        sync: input.sync(task.id ?? ''),
      },
      detection.tasks,
      context,
    );
  const planEncoding = (plan: Plan): Encoding => {
    const { share, status } = progressOf(plan.tasks.map(category));
    return encodePlan(
      plan,
      {
        category: planWords.resolve(status)?.category ?? 'todo',
        progress: share,
        source: sourceUrl(input.blobUrl, plan.path, undefined),
        sync: input.sync(plan.key),
      },
      detection.plans,
      context,
    );
  };
  const personName = (word: string): string => word;
  // Unlike values, sections name no pages: they stay the same, and are the costly part of a task.
  const written = new Map<Task, readonly Section[]>();
  const sectionsOf = (task: Task): readonly Section[] => {
    const sections = written.get(task) ?? taskSections(task, { personName }, config.notion.body);
    written.set(task, sections);
    return sections;
  };
  const wantedTask = (plan: Plan, task: Task, values: Encoding['values']): WantedTask => ({
    plan: plan.key,
    id: task.id!,
    was: task.was,
    title: task.title,
    path: plan.path,
    at: task.at[''],
    values,
    sections: sectionsOf(task),
    dependsOn: task.dependsOn,
    category: category(task),
  });
  const statusOf = (plan: Plan): string => planStatusName(plan, planStatuses, plan.tasks.map(category));
  const pageContext = (plan: Plan): PlanPageContext => {
    const spec = plan.spec === undefined ? undefined : registry.spec(plan.spec);
    return {
      category,
      statusName: (task) => statuses.resolve(task.status ?? '')?.name ?? task.status ?? 'To Do',
      rowUrl: registry.rowUrl,
      titleOf: (id) => tasks.get(id)?.task.title ?? registry.taskTitle(id),
      planStatus: statusOf(plan),
      spec: spec
        ? { title: spec.title, url: spec.url, changed: input.specChanged?.(plan.key) }
        : isUrl(plan.spec)
          ? { title: plan.spec, url: plan.spec }
          : undefined,
      personName,
    };
  };
  const wantedPlan = (plan: Plan, values: Encoding['values'], of: readonly WantedTask[]): WantedPlan => {
    return {
      key: plan.key,
      was: plan.was,
      title: plan.title,
      path: plan.path,
      values,
      sections: planSections(plan, pageContext(plan), config.notion.body),
      spec: plan.spec,
      specLine: specLine(plan, { url: registry.planUrl(plan.key) ?? '', status: statusOf(plan) }),
      tasks: of,
    };
  };

  return {
    pageContext,
    statusWord: (name) => statuses.resolve(name)?.name ?? name,
    tasks: side(detection.tasks, taskFields, config, new Set(['source']), statuses, registry),
    plans: side(detection.plans, planFields, config, new Set(), planStatuses, registry),
    task(id) {
      const { plan, task } = tasks.get(id)!;
      return wantedTask(plan, task, taskEncoding(plan, task).values);
    },
    plan(key) {
      const plan = plans.get(key)!;
      return wantedPlan(plan, planEncoding(plan).values, []);
    },
    all() {
      const encodings: Encoding[] = [];
      const missingPages: (MissingPage & { plan: string })[] = [];
      const note = ({ key }: Plan, encoding: Encoding): Encoding => {
        encodings.push(encoding);
        missingPages.push(...encoding.missingPages.map((page) => ({ ...page, plan: key })));
        return encoding;
      };
      const all = input.plans.map((plan) => {
        const rows = plan.tasks
          .filter(({ id }) => id !== undefined)
          .map((task) => wantedTask(plan, task, note(plan, taskEncoding(plan, task)).values));
        return wantedPlan(plan, note(plan, planEncoding(plan)).values, rows);
      });
      return {
        plans: all,
        problems: [...statuses.problems, ...encodings.flatMap(({ problems }) => problems)],
        notices: distinct(encodings.flatMap(({ notices }) => notices)),
        missingPages,
      };
    },
  };
}

function planStatusName(plan: Plan, statuses: Statuses, categories: readonly StatusCategory[]): string {
  const computed = planVocabulary(undefined).resolve(progressOf(categories).status)?.category ?? 'todo';
  const found = plan.status === undefined ? nearest(statuses, computed) : statuses.resolve(plan.status);
  return found?.name ?? plan.status ?? progressOf(categories).status;
}

function sourceUrl(blobUrl: string, path: string, line: number | undefined): string {
  const file = `${blobUrl}/${path.split('/').map(encodeURIComponent).join('/')}`;
  return line === undefined ? file : `${file}#L${line}`;
}

function isUrl(text: string | undefined): text is string {
  return text !== undefined && /^https?:\/\//i.test(text);
}

function distinct(notices: readonly Notice[]): readonly Notice[] {
  return [...new Map(notices.map((notice) => [notice.message, notice])).values()];
}
