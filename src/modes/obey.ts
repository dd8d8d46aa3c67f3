// Carries out the commands of comments on the plans that were read.
import type { Effect, PlanCommand } from '../core/commands/effect.ts';
import type { Command, Misunderstanding } from '../core/commands/model.ts';
import type { EffectiveConfig } from '../core/config/config.ts';
import type { PlanEdit } from '../core/plan/edit.ts';
import type { Plan, Task, Update } from '../core/plan/model.ts';
import { withManual } from '../core/pull-requests/book.ts';
import { applyFacts, type Change, type Rules } from '../core/pull-requests/rules.ts';
import { addPending, standing } from '../core/reconcile/pending.ts';
import { wordOf } from '../core/render/pending.ts';
import type { FieldChange } from '../core/report.ts';
import { statusName } from '../core/status.ts';
import { carryOut, changesPlan, understand, type Request } from './commands.ts';
import type { News } from './news.ts';
import { operationOf, statusesOf, tasksOf, withEdits, withMove, type Step } from './step.ts';
import type { Observed } from './survey.ts';

/** A command and what it came to. */
export interface Answer {
  readonly request: Request;
  /** Undefined for somebody who may not give any, and where it is carried out already. */
  readonly command: Command | Misunderstanding | undefined;
  /** Of a command that changes a plan. */
  readonly effect: Effect | undefined;
  /** An earlier run carried it out, and did not come to saying so. */
  readonly done: boolean;
}

interface Occasion {
  readonly news: News;
  readonly observed: Observed;
  readonly config: EffectiveConfig;
  readonly rules: Rules;
  readonly changes: readonly Change[];
}

/** Carries out the commands one after another: each finds the plans as the one before left them. */
export function obey(
  start: Step,
  occasion: Occasion,
): { readonly answers: readonly Answer[]; readonly step: Step } {
  const { news, observed } = occasion;
  const done = new Set(Object.keys(observed.known?.executed ?? {}));
  let step = start;
  const answers = news.requests.map((request): Answer => {
    const { comment } = request;
    const isDone = done.has(String(comment.id));
    if (isDone || !news.allowed.has(comment.author?.login ?? ''))
      return { request, command: undefined, effect: undefined, done: isDone };
    const outcome = carriedOut(step, request, occasion);
    step = outcome.step;
    return { request, command: outcome.command, effect: outcome.effect, done: false };
  });
  return { answers, step };
}

function carriedOut(
  step: Step,
  request: Request,
  { news, observed, config, rules, changes }: Occasion,
): Pick<Answer, 'command' | 'effect'> & { readonly step: Step } {
  const { plans } = observed.repository;
  // Where nothing can be changed, also what pull requests did is only in prospect.
  const now = news.barred ? observed : withEdits(observed, standing(step.pending, plans).edits);
  const all = tasksOf(now, news.aliases);
  const at = { plans: now.repository.plans, statuses: rules.statuses, config, blocked: step.blocked };
  const command = understand(request, { ...at, ...all, book: step.book });
  const wants = command && ['link', 'unlink', 'sync'].includes(command.kind);
  if (wants && news.barred) return { command, effect: news.barred, step };
  if (command?.kind === 'link' || command?.kind === 'unlink') {
    const { pullRequest } = request;
    const counts = rules.scope.counts(pullRequest.base);
    const book = withManual(step.book, pullRequest, command.task, command.kind, counts);
    const change = changes.filter((each) => each.pullRequest.number === pullRequest.number);
    const applied = applyFacts(book, change, statusesOf(now.repository.plans), rules);
    const moved = applied.moves.reduce((each, move) => withMove(each, move, observed, rules.statuses), {
      ...step,
      book: applied.book,
    });
    return { command, effect: undefined, step: moved };
  }
  if (!command || !changesPlan(command)) return { command, effect: undefined, step };
  const wanted = carryOut(command, request, { ...at, ...all, book: step.book });
  const effect = wanted.kind === 'change' ? (news.barred ?? wanted) : wanted;
  return {
    command,
    effect,
    step: effect.kind === 'change' ? withEffect(step, command, effect, request, now, plans, rules) : step,
  };
}

function withEffect(
  step: Step,
  command: PlanCommand,
  { edits }: Extract<Effect, { kind: 'change' }>,
  { comment }: Request,
  now: Observed,
  plans: readonly Plan[],
  { statuses }: Rules,
): Step {
  const by = comment.author?.login ?? '';
  const why = { text: `command ${command.kind}`, url: comment.url, by, at: comment.at };
  const name = command.kind === 'seen' ? command.plan : command.task;
  const task = now.repository.plans.flatMap(({ tasks }) => tasks).find(({ id }) => id === name);
  const plan = now.repository.plans.find(({ key }) => key === name);
  const changes = edits.flatMap((edit) => fieldChanges(edit, task ?? plan));
  const operation = { ...operationOf(plans, name, changes), kind: 'run-command' as const };
  const set = { ...step, pending: addPending(step.pending, edits, plans, { why, due: true }) };
  const result = { ...set, results: [...step.results, operation] };
  const status = changes.find(({ field }) => field === 'status')?.to;
  if (status === undefined) return result;
  const said = { kind: 'command' as const, status, by, url: comment.url, at: comment.at };
  const isBlocked = (word: string): boolean => statuses.resolve(word)?.category === 'blocked';
  const former = statusName(task?.status, statuses);
  const { [name]: _, ...others } = step.blocked;
  return {
    ...result,
    book: { ...step.book, said: { ...step.book.said, [name]: said } },
    blocked: isBlocked(former) ? step.blocked : isBlocked(status) ? { ...others, [name]: former } : others,
  };
}

/** What an edit changes, as people read it: of notes the one that is new. */
function fieldChanges(edit: PlanEdit, subject: Plan | Task | undefined): readonly FieldChange[] {
  if (edit.kind !== 'set-task' && edit.kind !== 'set-plan') return [];
  const before = subject as Readonly<Record<string, unknown>> | undefined;
  return Object.entries<unknown>(edit.values).map(([field, value]) =>
    field === 'updates'
      ? { field, from: undefined, to: (value as readonly Update[]).at(-1)?.note }
      : { field, from: wordOf(before?.[field]), to: wordOf(value) },
  );
}
