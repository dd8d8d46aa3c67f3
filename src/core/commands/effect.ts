// What a command changes in a plan, as edits of its file. All of them say how it is to be, not what to add: applied
// twice they change nothing the second time.
import { closest } from '../did-you-mean.ts';
import type { PlanEdit, TaskValues } from '../plan/edit.ts';
import type { Plan, Task } from '../plan/model.ts';
import { nearest, type Status, type StatusCategory, type Statuses } from '../status.ts';
import type { Command } from './model.ts';
import { handleOf, type People, unknownPerson } from './people.ts';

/** The commands that change a plan. */
export type PlanCommand = Extract<
  Command,
  { readonly kind: 'status' | 'start' | 'done' | 'block' | 'unblock' | 'assign' | 'note' | 'seen' }
>;

export type Effect =
  | { readonly kind: 'change'; readonly edits: readonly PlanEdit[]; readonly sentence: string }
  /** It is so already. */
  | { readonly kind: 'nothing'; readonly sentence: string }
  | Refusal;

export interface Refusal {
  readonly kind: 'refusal';
  /** One sentence: what is wrong. */
  readonly why: string;
  /** One sentence: what to do. */
  readonly hint: string;
  /** The line to write, where there is one. */
  readonly correction?: string | undefined;
}

export interface EffectContext {
  /** The plan that the task stands in, or that the command names, as its file says it now. */
  readonly plan: Plan;
  readonly statuses: Statuses;
  readonly people: People;
  /** The login of whoever wrote the command. */
  readonly author: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** The status that the task had before it was blocked, where that is known. */
  readonly before: string | undefined;
}

interface Target extends EffectContext {
  readonly task: Task;
  readonly id: string;
  /** Undefined where the file has a status that is none. */
  readonly status: Status | undefined;
}

/** What a command changes; several commands of one run each need the plan as the one before left it. */
export function effectOf(command: PlanCommand, context: EffectContext): Effect {
  const { plan, statuses } = context;
  if (plan.archived)
    return refuse(`${plan.key} is archived.`, 'Take `archived: true` out of its file first.');
  if (command.kind === 'seen') return seen(context);
  const task = plan.tasks.find(({ id }) => id === command.task);
  if (!task)
    return refuse(
      `${command.task} stands in no plan on the default branch any more.`,
      'Look up its ID there.',
    );
  const key = fieldOf[command.kind].find((each) => task.frozen.includes(each));
  if (key !== undefined)
    return refuse(
      `The ${key} of ${command.task} has a problem in ${plan.path}, line ${(task.at[key] ?? task.at[''])?.line ?? 1}.`,
      'Correct it there first.',
    );
  const status = task.status === undefined ? nearest(statuses, 'todo') : statuses.resolve(task.status);
  const target: Target = { ...context, task, id: command.task, status };
  switch (command.kind) {
    case 'status':
      return toStatus(target, command.status);
    case 'start':
      return toCategory(target, 'active');
    case 'done':
      return toCategory(target, 'done');
    case 'block':
      return block(target, command.reason);
    case 'unblock':
      return unblock(target);
    case 'assign':
      return assign(target, command.logins);
    case 'note':
      return note(target, command.text);
  }
}

const fieldOf = {
  status: ['status'],
  start: ['status'],
  done: ['status'],
  block: ['status', 'blocker'],
  unblock: ['status', 'blocker'],
  assign: ['assignee'],
  note: ['updates'],
} as const;

function toStatus(target: Target, text: string): Effect {
  const { statuses } = target;
  const wanted = statuses.resolve(text);
  if (wanted) return set(target, wanted);
  const near = closest(text, statuses.names);
  return refuse(
    `“${text}” is no status.`,
    `${near === undefined ? '' : `Did you mean ${near}? `}There are: ${statuses.names.join(', ')}.`,
  );
}

function toCategory(target: Target, category: 'active' | 'done'): Effect {
  if (target.status?.category === category) return nothing(`${target.id} is ${target.status.name} already.`);
  const wanted = nearest(target.statuses, category);
  return wanted ? set(target, wanted) : noSuchStatus(target, category);
}

function set(target: Target, wanted: Status): Effect {
  const { id, status } = target;
  if (status?.name === wanted.name) return nothing(`${id} is ${wanted.name} already.`);
  return change(target, { status: wanted.name }, `${id} is ${wanted.name}${was(status)}.`);
}

function block(target: Target, reason: string): Effect {
  const { id, task, status, statuses } = target;
  const wanted = statuses.words.find(({ category }) => category === 'blocked');
  if (!wanted) return noSuchStatus(target, 'blocked');
  const isBlocked = status?.category === 'blocked';
  if (isBlocked && task.blocker === reason)
    return nothing(`${id} is ${status.name} for that reason already.`);
  return isBlocked
    ? change(target, { blocker: reason }, `${id} stays ${status.name}, for another reason: ${reason}`)
    : change(
        target,
        { status: wanted.name, blocker: reason },
        `${id} is ${wanted.name}${was(status)}: ${reason}`,
      );
}

function unblock(target: Target): Effect {
  const { id, task, status, statuses, before } = target;
  const free = task.blocker === undefined ? {} : { blocker: null };
  if (status?.category !== 'blocked') {
    return task.blocker === undefined
      ? nothing(`${id} is not blocked.`)
      : change(target, free, `The blocker of ${id} is gone; it stays ${status?.name ?? task.status ?? ''}.`);
  }
  const former = before === undefined ? undefined : statuses.resolve(before);
  const wanted = former && former.category !== 'blocked' ? former : nearest(statuses, 'todo');
  if (!wanted) return noSuchStatus(target, 'todo');
  return change(target, { status: wanted.name, ...free }, `${id} is ${wanted.name} again.`);
}

function assign(target: Target, logins: readonly string[]): Effect {
  const { id, task, author, people } = target;
  const found = logins.map((login) => {
    const meant = login.toLowerCase() === 'me' && !hasHandle(people, 'me') ? author : login;
    return { meant, handle: handleOf(meant, people) };
  });
  const stranger = found.find(({ handle }) => handle === undefined);
  if (stranger) return { kind: 'refusal', ...unknownPerson(stranger.meant, people) };
  const assignee = [...new Set(found.flatMap(({ handle }) => handle ?? []))];
  const now = task.assignee.map((word) => handleOf(word, people) ?? word);
  if (now.length === assignee.length && assignee.every((handle) => now.includes(handle)))
    return nothing(`${id} is assigned to ${assignee.join(', ')} already.`);
  const former = task.assignee.length === 0 ? '' : ` (was ${task.assignee.join(', ')})`;
  return change(target, { assignee }, `${id} is assigned to ${assignee.join(', ')}${former}.`);
}

function hasHandle(people: People, handle: string): boolean {
  return handleOf(handle, people) !== undefined;
}

function note(target: Target, text: string): Effect {
  const { id, task, author, people, date } = target;
  const by = handleOf(author, people) ?? author;
  const isThere = task.updates.some(
    (update) => update.date === date && update.by === by && update.note.trim() === text,
  );
  if (isThere) return nothing(`${id} has that note already.`);
  return change(target, { updates: [...task.updates, { date, by, note: text }] }, `Noted on ${id}: ${text}`);
}

function seen({ plan, date }: EffectContext): Effect {
  if (plan.spec === undefined)
    return refuse(`${plan.key} names no specification.`, 'Write `spec` into its file first.');
  if (plan.frozen.includes('spec-seen') || plan.frozen.includes('spec'))
    return refuse(
      `The specification of ${plan.key} has a problem in ${plan.path}.`,
      'Correct it there first.',
    );
  if (plan.specSeen === date) return nothing(`${plan.key} was held against its specification today already.`);
  return {
    kind: 'change',
    edits: [{ kind: 'set-plan', plan: plan.key, values: { specSeen: date } }],
    sentence: `${plan.key} was held against its specification on ${date}.`,
  };
}

function change({ plan, id }: Target, values: TaskValues, sentence: string): Effect {
  return { kind: 'change', edits: [{ kind: 'set-task', plan: plan.key, task: id, values }], sentence };
}

function nothing(sentence: string): Effect {
  return { kind: 'nothing', sentence };
}

function refuse(why: string, hint: string): Refusal {
  return { kind: 'refusal', why, hint };
}

const meanings: Readonly<Partial<Record<StatusCategory, string>>> = {
  todo: 'To Do',
  active: 'In Progress',
  blocked: 'Blocked',
  done: 'Done',
};

function noSuchStatus({ statuses }: Target, category: StatusCategory): Refusal {
  return refuse(
    `The database has no status that means ${meanings[category] ?? category}.`,
    `Use the command status with one of: ${statuses.names.join(', ')}.`,
  );
}

function was(status: Status | undefined): string {
  return status ? ` (was ${status.name})` : '';
}
