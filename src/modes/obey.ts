// Carries out the commands of comments on the plans that were read.
import type { Effect, PlanCommand } from '../core/commands/effect.ts';
import type { Command, Misunderstanding } from '../core/commands/model.ts';
import type { EffectiveConfig } from '../core/config/config.ts';
import type { Plan } from '../core/plan/model.ts';
import { withManual } from '../core/pull-requests/book.ts';
import { applyFacts, type Change, type Rules } from '../core/pull-requests/rules.ts';
import { addPending, standing } from '../core/reconcile/pending.ts';
import { wordOf } from '../core/render/pending.ts';
import type { FieldChange } from '../core/report.ts';
import { carryOut, changesPlan, understand, type Request } from './commands.ts';
import type { News } from './news.ts';
import { operationOf, statusesOf, tasksOf, withEdits, withMove, type Step } from './step.ts';
import type { Observed } from './survey.ts';

/** A command and what it came to. */
export interface Answer {
  readonly request: Request;
  /** Undefined for somebody who may not give any. */
  readonly command: Command | Misunderstanding | undefined;
  /** Of a command that changes a plan. */
  readonly effect: Effect | undefined;
}

interface Spoken {
  readonly news: News;
  readonly observed: Observed;
  readonly config: EffectiveConfig;
  readonly rules: Rules;
  readonly changes: readonly Change[];
}

/** Carries out the commands one after another: each finds the plans as the one before left them. */
export function obey(
  start: Step,
  spoken: Spoken,
): { readonly answers: readonly Answer[]; readonly step: Step } {
  const { news, observed } = spoken;
  const done = new Set(Object.keys(observed.known?.executed ?? {}));
  let step = start;
  const answers = news.requests.map((request): Answer => {
    const { comment } = request;
    if (!news.allowed.has(comment.author?.login ?? '') || done.has(String(comment.id)))
      return { request, command: undefined, effect: undefined };
    const outcome = carriedOut(step, request, spoken);
    step = outcome.step;
    return { request, command: outcome.command, effect: outcome.effect };
  });
  return { answers, step };
}

function carriedOut(
  step: Step,
  request: Request,
  { observed, config, rules, changes }: Spoken,
): Omit<Answer, 'request'> & { readonly step: Step } {
  const { plans } = observed.repository;
  const now = withEdits(observed, standing(step.pending, plans).edits);
  const all = tasksOf(now);
  const at = { plans: now.repository.plans, statuses: rules.statuses, config, blocked: step.blocked };
  const command = understand(request, { ...at, ...all, book: step.book });
  if (command?.kind === 'link' || command?.kind === 'unlink') {
    const { pullRequest } = request;
    const counts = rules.scope.counts(pullRequest.base);
    const book = withManual(step.book, pullRequest, command.task, command.kind, counts);
    const change = changes.filter((each) => each.pullRequest.number === pullRequest.number);
    const applied = applyFacts(book, change, statusesOf(now.repository.plans), rules);
    const moved = applied.moves.reduce((each, move) => withMove(each, move, observed), {
      ...step,
      book: applied.book,
    });
    return { command, effect: undefined, step: moved };
  }
  if (!command || !changesPlan(command)) return { command, effect: undefined, step };
  const effect = carryOut(command, request, { ...at, ...all, book: step.book });
  return {
    command,
    effect,
    step: effect.kind === 'change' ? withEffect(step, command, effect, request, now, plans) : step,
  };
}

function withEffect(
  step: Step,
  command: PlanCommand,
  { edits }: Extract<Effect, { kind: 'change' }>,
  { comment }: Request,
  now: Observed,
  plans: readonly Plan[],
): Step {
  const by = comment.author?.login ?? '';
  const why = { text: `command ${command.kind}`, url: comment.url, by, at: comment.at };
  const pending = addPending(step.pending, edits, plans, { why, due: true });
  const name = command.kind === 'seen' ? command.plan : command.task;
  const changed = pending.filter((change) => change.why.url === comment.url);
  const words = changed.map(({ field, from, to }): FieldChange => ({
    field,
    from: wordOf(from),
    to: wordOf(to),
  }));
  const operation = { ...operationOf(plans, name, words), kind: 'run-command' as const };
  const status = changed.find(({ field }) => field === 'status')?.to;
  const said =
    typeof status === 'string' && command.kind !== 'seen'
      ? {
          ...step.book.said,
          [name]: { kind: 'command' as const, status, by, url: comment.url, at: comment.at },
        }
      : step.book.said;
  const task = now.repository.plans.flatMap(({ tasks }) => tasks).find(({ id }) => id === name);
  const blocked =
    command.kind === 'block' && !Object.hasOwn(step.blocked, name)
      ? { ...step.blocked, [name]: task?.status ?? 'To Do' }
      : Object.fromEntries(
          Object.entries(step.blocked).filter(([id]) => command.kind === 'block' || id !== name),
        );
  return {
    pending,
    book: { ...step.book, ...(said ? { said } : {}) },
    blocked,
    results: [...step.results, operation],
  };
}
