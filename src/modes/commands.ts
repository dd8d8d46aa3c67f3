// Commands in comments: which of them nobody has carried out yet, and what carrying them out changes.
import { effectOf, type Effect, type PlanCommand } from '../core/commands/effect.ts';
import { commandLine } from '../core/commands/line.ts';
import type { Command, CommandContext, Misunderstanding } from '../core/commands/model.ts';
import { readCommand } from '../core/commands/read.ts';
import type { Config } from '../core/config/config.ts';
import type { Plan } from '../core/plan/model.ts';
import { knownPullRequest, type Book } from '../core/pull-requests/book.ts';
import type { Comment, PullRequest } from '../core/pull-requests/model.ts';
import type { Meta } from '../core/state/model.ts';
import type { Statuses } from '../core/status.ts';
import type { Permission } from '../core/pull-requests/model.ts';
import type { Conversation } from '../ports.ts';

/** A comment that is a command, and may be one. */
export interface Request {
  readonly pullRequest: PullRequest;
  readonly comment: Comment;
}

const ranks: readonly Permission[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

/**
 * The commands that no run has answered, oldest first.
 * @param since comments before it are history. @param event the comment that the run is about
 */
export function unanswered(
  pullRequests: readonly PullRequest[],
  { commands, command: word }: Config['pullRequests'],
  { since, event }: { readonly since: string | undefined; readonly event: number | undefined },
): readonly Request[] {
  if (commands === 'off') return [];
  const isOpen = ({ id, at, edited, author, reactions, body }: Comment): boolean =>
    (id === event || (since !== undefined && at >= since)) &&
    !edited &&
    author?.bot === false &&
    !reactions.some((reaction) => reaction !== 'eyes') &&
    (commandLine(body, word) ?? '') !== '';
  return pullRequests
    .flatMap((pullRequest) =>
      pullRequest.comments.filter(isOpen).map((comment) => ({ pullRequest, comment })),
    )
    .sort(({ comment: one }, { comment: other }) =>
      one.at === other.at ? one.id - other.id : one.at < other.at ? -1 : 1,
    );
}

/** Says that commands were received, and tells which of their authors may give any. */
export async function receive(
  conversation: Conversation,
  requests: readonly Request[],
  { commands }: Config['pullRequests'],
): Promise<ReadonlySet<string>> {
  const authors = [...new Set(requests.flatMap(({ comment }) => comment.author?.login ?? []))];
  const [permissions] = await Promise.all([
    Promise.all(authors.map((login) => conversation.permission(login))),
    ...requests.map(({ comment }) => conversation.react(comment.id, 'eyes')),
  ]);
  const least = ranks.indexOf(commands as Permission);
  return new Set(authors.filter((_, at) => ranks.indexOf(permissions[at]!) >= least));
}

export interface Spoken {
  readonly plans: readonly Plan[];
  readonly book: Book;
  readonly statuses: Statuses;
  readonly config: Config;
  /** Every task, also of plans that were not read. */
  readonly ids: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
  /** Tasks by other IDs. */
  readonly aliases: ReadonlyMap<string, string>;
  /** The status that tasks had before a command blocked them. */
  readonly blocked: NonNullable<Meta['blocked']>;
}

/** What is meant; undefined where it is no command after all. */
export function understand(
  { pullRequest, comment }: Request,
  { plans, book, config, ids, keys, aliases }: Spoken,
): Command | Misunderstanding | undefined {
  const renamed = plans.flatMap(({ tasks }) =>
    tasks.flatMap(({ id, was }) => (id === undefined || was === undefined ? [] : [[was, id] as const])),
  );
  const links = knownPullRequest(book, pullRequest.number)?.tasks ?? {};
  const context: CommandContext = {
    ids: new Map([...aliases, ...renamed, ...[...ids].map((id) => [id, id] as const)]),
    keys: [...keys],
    linked: Object.keys(links).filter((id) => !links[id]!.gone),
  };
  return readCommand(comment.body, config.pullRequests.command, context);
}

/** What a command that changes a plan comes to. */
export function carryOut(command: PlanCommand, { comment }: Request, spoken: Spoken): Effect {
  const { plans, statuses, config, blocked } = spoken;
  const plan =
    command.kind === 'seen'
      ? plans.find(({ key }) => key === command.plan)
      : plans.find(({ tasks }) => tasks.some(({ id }) => id === command.task));
  const name = command.kind === 'seen' ? command.plan : command.task;
  if (!plan)
    return {
      kind: 'refusal',
      why: `The plan of ${name} cannot be read on the default branch.`,
      hint: 'Correct the problems of its file first.',
    };
  return effectOf(command, {
    plan,
    statuses,
    people: config.people,
    author: comment.author?.login ?? '',
    date: comment.at.slice(0, 10),
    before: Object.hasOwn(blocked, name) ? blocked[name] : undefined,
  });
}

export function changesPlan(command: Command | Misunderstanding): command is PlanCommand {
  return ['status', 'start', 'done', 'block', 'unblock', 'assign', 'note', 'seen'].includes(command.kind);
}
