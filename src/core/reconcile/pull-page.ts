// What people changed on the page of a task or of a plan: its properties and its text.
import { planHeadings } from '../body/plan-page.ts';
import type { PlanPageContext } from '../body/plan-page/context.ts';
import { keyOfHeading } from '../body/key-of-heading.ts';
import { pullBody } from '../body/pull-body.ts';
import type { Section } from '../body/sections.ts';
import { heldByPlan, takePlanSection } from '../body/take/plan.ts';
import type { Names } from '../body/take/lines.ts';
import { heldByTask, takeTaskSection } from '../body/take/task.ts';
import { taskHeadings, type BodyMode } from '../body/task-body.ts';
import type { PlanEdit } from '../plan/edit.ts';
import type { Plan, Task } from '../plan/model.ts';
import { describeEdits } from '../render/edits.ts';
import type { Conflict } from '../report.ts';
import {
  notionBase,
  repoBase,
  type Base,
  type Note,
  type PlanState,
  type Pull,
  type TaskState,
} from '../state/model.ts';
import { digest } from './brake.ts';
import { joinPulled, pullFields, pullOf, type PageSubject, type PulledPage, type ReadPage } from './pull.ts';
import type { Side } from './side.ts';
import type { Takes } from './takes.ts';
import type { WantedPlan, WantedTask } from './wanted.ts';

/** What pulling a page needs beside the page. */
export interface PullRules {
  readonly tasks: Side;
  readonly plans: Side;
  readonly takes: Takes;
  readonly names: Names;
  readonly conflicts: 'repo' | 'notion' | 'ask';
  readonly mode: BodyMode;
  /** The words for a task that is finished, for one that is not, and for one that is given up. */
  readonly ticked: string;
  readonly unticked: string;
  readonly cancelled: string;
}

/** Everything that people changed on the page of a task. */
export function pullTask(
  plan: Plan,
  task: Task,
  wanted: WantedTask,
  state: TaskState,
  { page, body }: ReadPage,
  rules: PullRules,
  gone: ReadonlySet<string>,
): PulledPage {
  const subject: PageSubject = { plan: plan.key, task: wanted.id, page };
  const { takes, names } = rules;
  const fields = pullFields({
    subject,
    side: rules.tasks,
    values: wanted.values,
    bases: state.fields,
    hold: (field, value) => takes.holdTask(task, field, value),
    take: (field, value) => takes.takeTask(plan, task, field, value),
    gone,
  });
  const sections = pullSections(
    {
      subject,
      wanted: wanted.sections,
      bases: state.sections,
      body,
      headings: taskHeadings(rules.mode),
      hold: (heading, text) => heldByTask(task, heading, text, names),
      take(heading, text) {
        const { blocker, ...rest } = takeTaskSection(task, heading, text, names);
        // The line says what the property said when both sides agreed last: it is ours, also where we forgot writing it.
        const isOurs = blocker !== undefined && blocker === notionBase(state.fields['blocker'] ?? [null]);
        const values = blocker === undefined || isOurs ? rest : { ...rest, blocker };
        return setTask(plan.key, wanted.id, values);
      },
      describe: (edits) => describeEdits(edits, task),
    },
    rules,
  );
  const [typed] = [...fields.pulls, ...fields.asked].flatMap(blockerOf);
  return joinPulled([fields, typed === undefined ? sections : withoutBlocker(sections, typed, task)]);
}

/** Where people edited the property as well, the text's line of the blocker gives way to it, and is shown. */
function withoutBlocker(sections: PulledPage, typed: string, task: Task): PulledPage {
  const without = (pull: Pull): Pull => {
    const edits = pull.edits.flatMap((edit): readonly PlanEdit[] => {
      if (edit.kind !== 'set-task') return [edit];
      const { blocker: _, ...values } = edit.values;
      return setTask(edit.plan, edit.task, values);
    });
    return { ...pull, edits, to: describeEdits(edits, task) };
  };
  const lines = [...sections.pulls, ...sections.asked].flatMap((pull) =>
    blockerOf(pull)
      .filter((line) => line !== typed)
      .map((line): Conflict => {
        const { plan, task: id } = pull;
        return { plan, task: id, field: 'blocker', repo: typed, notion: line, kept: 'repo' };
      }),
  );
  return {
    ...sections,
    pulls: sections.pulls.map(without),
    asked: sections.asked.map(without),
    conflicts: [...sections.conflicts, ...lines],
  };
}

/** The blocker that a pull brings; `''` where it takes it away. */
function blockerOf({ edits }: Pull): readonly string[] {
  return edits.flatMap((edit) =>
    edit.kind === 'set-task' && edit.values.blocker !== undefined ? [edit.values.blocker ?? ''] : [],
  );
}

function setTask(
  plan: string,
  task: string | number,
  values: Extract<PlanEdit, { kind: 'set-task' }>['values'],
): readonly PlanEdit[] {
  return Object.keys(values).length === 0 ? [] : [{ kind: 'set-task', plan, task, values }];
}

/** Everything that people changed on the page of a plan. */
export function pullPlan(
  plan: Plan,
  wanted: WantedPlan,
  state: PlanState,
  { page, body }: ReadPage,
  context: PlanPageContext,
  rules: PullRules,
  gone: ReadonlySet<string>,
): PulledPage {
  const subject: PageSubject = { plan: plan.key, task: undefined, page };
  const { takes } = rules;
  return joinPulled([
    pullFields({
      subject,
      side: rules.plans,
      values: wanted.values,
      bases: state.fields,
      hold: (field, value) => takes.holdPlan(plan, field, value),
      take: (field, value) => takes.takePlan(plan, field, value),
      gone,
    }),
    pullSections(
      {
        subject,
        wanted: wanted.sections,
        bases: state.sections,
        body,
        headings: planHeadings(rules.mode),
        hold: (heading, text) => heldByPlan(plan, heading, text, context),
        take: (heading, text) => planEdits(plan, heading, text, context, rules),
        describe: (edits) => describeEdits(edits, plan),
      },
      rules,
    ),
  ]);
}

function planEdits(
  plan: Plan,
  heading: string,
  text: string,
  context: PlanPageContext,
  { ticked, unticked }: PullRules,
): readonly PlanEdit[] {
  const taken = takePlanSection(plan, heading, text, context);
  const about = { plan: plan.key };
  return [
    ...(Object.keys(taken.plan).length === 0
      ? []
      : [{ kind: 'set-plan' as const, ...about, values: taken.plan }]),
    ...[...taken.phases].map(([phase, values]) => ({ kind: 'set-phase' as const, ...about, phase, values })),
    ...[...taken.ticks].map(([task, done]) => ({
      kind: 'set-task' as const,
      ...about,
      task,
      values: { status: done ? ticked : unticked },
    })),
  ];
}

interface SectionsInput {
  readonly subject: PageSubject;
  readonly wanted: readonly Section[];
  readonly bases: Readonly<Record<string, Base<string>>>;
  readonly body: ReadPage['body'];
  readonly headings: readonly string[];
  readonly hold: (heading: string, text: string) => string;
  readonly take: (heading: string, text: string) => readonly PlanEdit[];
  readonly describe: (edits: readonly PlanEdit[]) => string;
}

function pullSections(input: SectionsInput, { conflicts: policy, tasks }: PullRules): PulledPage {
  const { subject, body } = input;
  if (!body) return joinPulled([]);
  const bases = Object.fromEntries(
    Object.entries(input.bases).map(([heading, base]) => [
      heading,
      { repo: repoBase(base), notion: notionBase(base) },
    ]),
  );
  const { sections, frozen } = pullBody(bases, input.wanted, body.markdown, {
    conflicts: policy,
    complete: body.complete,
    headings: input.headings,
    ownerOf: (heading) => tasks.rule(keyOfHeading(heading)).owner,
    hold: input.hold,
  });
  const { plan, task } = subject;
  const parts = Object.entries(sections).map(([heading, pulled]): PulledPage => {
    const edits = pulled.forFile === undefined ? [] : input.take(heading, pulled.forFile);
    const { repo, notion } = pulled.base;
    const wantedText = input.wanted.find((section) => section.heading === heading)?.text ?? '';
    const pull = pullOf(subject, heading, {
      from: '',
      was: digest(wantedText),
      to: input.describe(edits),
      edits: [...edits],
      sections: { [heading]: repo === notion ? [repo] : [repo, notion] },
    });
    const isOwned = tasks.rule(keyOfHeading(heading)).owner !== 'both';
    const asks = policy === 'ask' && !isOwned && pulled.conflicts.length > 0;
    return {
      pulls: asks ? [] : [pull],
      asked: asks ? [pull] : [],
      conflicts: pulled.conflicts.map((conflict) => ({
        plan,
        task,
        field: heading,
        repo: conflict.repo,
        notion: conflict.notion,
        kept: asks ? 'open' : conflict.kept,
      })),
      notes: pulled.conflicts.some(({ kept }) => kept === 'repo')
        ? { [heading]: keptNote(heading, pulled.forFile ?? wantedText) }
        : {},
      notices: [],
    };
  });
  const missing = frozen.map((heading): PulledPage => {
    const text = input.wanted.find((section) => section.heading === heading)?.text ?? '';
    const notices = [{ message: missingHeading(heading, task ?? `the page of ${plan}`) }];
    return { ...joinPulled([]), notes: { [heading]: missingNote(heading, text) }, notices };
  });
  return joinPulled([...parts, ...missing]);
}

/** What is said of a section that people took the heading of; the file's `text` is not written while that stands. */
export function missingNote(heading: string, text: string): Note {
  const said = `the heading "${heading}" is missing, so its section was left alone`;
  return { kind: 'refused', text: said, repo: digest(text), notion: '' };
}

/** Likewise, as a notice. */
export function missingHeading(heading: string, where: string): string {
  return `The heading "${heading}" is missing on ${where} in Notion, so its section was left alone. Put the heading back to have it synced again.`;
}

function keptNote(heading: string, text: string): Note {
  const repo = digest(text);
  return {
    kind: 'conflict',
    text: `conflict: the repo's text under ${heading} was kept`,
    repo,
    notion: repo,
  };
}
