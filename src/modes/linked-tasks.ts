// The tasks that a pull request is linked to, with all that its comment says of them.
import { insightOf } from '../core/insight/insight.ts';
import type { Plan, Task } from '../core/plan/model.ts';
import { afterMerge, unblockedBy, type AfterMerge } from '../core/pull-requests/after-merge.ts';
import { knownPullRequest, movedTask } from '../core/pull-requests/book.ts';
import { heldSentence } from '../core/pull-requests/held-sentence.ts';
import type { PullRequest } from '../core/pull-requests/model.ts';
import type { LinkedTask, TaskReference } from '../core/render/comment.ts';
import { finished, statusName, statusOf } from '../core/status.ts';
import type { Moves } from './moves.ts';
import type { Observed } from './survey.ts';

/** In the order of the plans. */
export function linkedTasks(
  pullRequest: PullRequest,
  observed: Observed,
  moves: Moves,
): readonly LinkedTask[] {
  const { session, repository } = observed;
  const { book, rules, changes } = moves;
  const change = changes.find((each) => each.pullRequest.number === pullRequest.number);
  if (!change) return [];
  const tasks = new Map(
    repository.plans.flatMap((plan) =>
      plan.tasks.flatMap((task) => (task.id === undefined ? [] : [[task.id, { plan, task }] as const])),
    ),
  );
  const statuses = new Map([
    ...Object.entries(session.index).map(
      ([id, { category }]) => [id, nameOfCategory(category, moves)] as const,
    ),
    ...[...tasks].map(([id, { task }]) => [id, task.status] as const),
  ]);
  const dependencies = new Map([
    ...Object.entries(session.index).map(([id, { dependsOn }]) => [id, dependsOn] as const),
    ...[...tasks].map(([id, { task, plan }]) => [id, idsOf(task.dependsOn, plan)] as const),
  ]);
  const word = (status: string | undefined): string => statusName(status, rules.statuses);
  const refer = (id: string): TaskReference => ({
    id,
    title: tasks.get(id)?.task.title ?? session.index[id]?.title ?? id,
    url: session.index[id]?.url,
  });
  const isOver = (word: string | undefined): boolean => {
    const status = statusOf(word, rules.statuses);
    return status !== undefined && finished(status.category);
  };
  const isFinished = (id: string): boolean => isOver(statuses.get(id));
  const today = session.now().slice(0, 10);
  const { chain } = insightOf({
    plans: repository.plans,
    known: session.index,
    statuses: rules.statuses,
    today,
  });
  const after = afterMerge(book, change, statuses, rules);
  const then = new Map([...statuses, ...after.map((each) => [each.task, each.after] as const)]);
  // Each is said once, of the last task that makes it so.
  const completing = new Map(
    after.flatMap(({ task, now, after: word }) => {
      const found = tasks.get(task);
      const phase = found?.task.phase;
      if (!found || phase === undefined || isOver(now) || !isOver(word)) return [];
      const isDone = ({ id }: Task): boolean => id !== undefined && isOver(then.get(id));
      const whole = found.plan.tasks.filter((each) => each.phase === phase).every(isDone);
      return whole ? [[`${found.plan.key} ${phase}`, { task, phase }] as const] : [];
    }),
  );
  const phases = new Map([...completing.values()].map(({ task, phase }) => [task, phase]));
  const onChain = new Set(chain?.tasks.map(({ id }) => id));
  const first = after.find(({ task }) => onChain.has(task))?.task;
  const roles = knownPullRequest(book, pullRequest.number)?.tasks ?? {};
  return after.flatMap((each): LinkedTask[] => {
    const found = tasks.get(each.task);
    const link = Object.hasOwn(roles, each.task) ? roles[each.task] : undefined;
    if (!found || link?.gone === true) return [];
    const { task } = found;
    const waiting = unblockedBy([each], statuses, dependencies, rules.statuses);
    const stays = heldSentence(each.held ?? link?.held);
    return [
      {
        ...refer(each.task),
        role: link?.role ?? 'closing',
        status: word(formerStatus(pullRequest, each, moves)),
        after: word(each.after),
        stays,
        open: task.acceptance.filter(({ met }) => !met).map(({ text }) => text),
        criteria: task.acceptance.length,
        unmet: (dependencies.get(each.task) ?? [])
          .filter((id) => statuses.has(id) && !isFinished(id))
          .map((id) => ({ ...refer(id), status: word(statuses.get(id)) })),
        unblocks: waiting.map(refer),
        late: task.due !== undefined && task.due < today && !isOver(each.now) ? task.due : undefined,
        completes: phases.get(each.task),
        chain: each.task === first ? chain : undefined,
      },
    ];
  });
}

/** As it is now; of a pull request that is over, as it was before that. */
function formerStatus(
  { number, state }: PullRequest,
  { task, now }: AfterMerge,
  { book }: Moves,
): string | undefined {
  const moved = movedTask(book, task);
  const { cause } = moved ?? {};
  const isItsDoing =
    state !== 'open' && cause?.pullRequest === number && ['merged', 'closed'].includes(cause.fact);
  return isItsDoing && moved?.was !== undefined ? moved.was : now;
}

function idsOf(names: readonly string[], plan: Plan): readonly string[] {
  const titled = (name: string): Task | undefined => plan.tasks.find(({ title }) => title === name);
  return names.map((name) => titled(name)?.id ?? name);
}

function nameOfCategory(category: string, { rules }: Moves): string | undefined {
  return rules.statuses.words.find((word) => word.category === category)?.name;
}
