// Answers commands, once what they changed is safe: a reply where there is something to say, and a reaction that tells
// every later run that this one is done.
import { heldSentence } from '../core/pull-requests/held-sentence.ts';
import { knownPullRequest, linkedTo, movedTask, own } from '../core/pull-requests/book.ts';
import {
  effectReply,
  explainReply,
  helpReply,
  misunderstandingReply,
  outcomeReply,
  previewReply,
  showReply,
  type Explanation,
  type Place,
  type ShownTask,
} from '../core/render/replies.ts';
import { changeLine } from '../core/render/pending.ts';
import type { Report } from '../core/report.ts';
import type { Comment } from '../core/pull-requests/model.ts';
import { statusName } from '../core/status.ts';
import type { CommentView } from '../core/render/comment.ts';
import type { Request } from './commands.ts';
import type { Moves } from './moves.ts';
import type { Answer } from './obey.ts';
import type { Ports } from './run.ts';
import { sayOnce } from './say-once.ts';
import type { Observed } from './survey.ts';

export interface AnswerInput {
  readonly ports: Ports;
  readonly observed: Observed;
  readonly moves: Moves;
  readonly report: Report;
  /** What the comment on the pull request of a command says. */
  readonly preview: (answer: Answer) => Promise<CommentView>;
}

export async function answer(input: AnswerInput): Promise<void> {
  const { conversation } = input.ports;
  for (const each of input.moves.answers) {
    const { pullRequest, comment } = each.request;
    // Everything is compared by the next full run.
    if (each.command?.kind === 'sync' && !input.observed.full) continue;
    const said = await replyTo(each, input);
    if (said.text !== undefined && !(await isSaid(input, each)))
      await sayOnce(conversation, pullRequest.number, `${said.text}\n\n${markOf(comment.id)}`, ({ body }) =>
        body.includes(markOf(comment.id)),
      );
    await conversation.react(comment.id, said.well ? 'rocket' : 'confused');
  }
}

/** Names the comment that a reply answers. */
const markOf = (comment: number): string => `<!-- plan-sync reply ${comment} -->`;

/** A run that died between the reply and the reaction has left the reply. */
async function isSaid({ ports }: AnswerInput, { request }: Answer): Promise<boolean> {
  const { comment, pullRequest } = request;
  const isReply = ({ mine, body }: Comment): boolean => mine && body.includes(markOf(comment.id));
  // Only the newest comments came along.
  if (pullRequest.comments.length < 100 || pullRequest.comments.some(isReply))
    return pullRequest.comments.some(isReply);
  return (await ports.conversation.own(pullRequest.number)).some(isReply);
}

interface Reply {
  readonly text: string | undefined;
  readonly well: boolean;
}

async function replyTo(each: Answer, input: AnswerInput): Promise<Reply> {
  const { command, effect, request } = each;
  const { pullRequests } = input.observed.config.config;
  if (!command) return { text: each.done ? waitingReply(request, input) : undefined, well: each.done };
  if (effect) {
    const where = placeOf(input.report);
    const isPlain = effect.kind === 'change' && input.report.pullRequest === undefined;
    return { text: isPlain ? undefined : effectReply(effect, where), well: effect.kind !== 'refusal' };
  }
  switch (command.kind) {
    case 'misunderstanding':
      return { text: misunderstandingReply(command), well: false };
    case 'help':
      return {
        text: helpReply(
          pullRequests.command,
          pullRequests.commands === 'off' ? 'write' : pullRequests.commands,
        ),
        well: true,
      };
    case 'show': {
      const shown = shownTask(command.task, input);
      return { text: shown && showReply(shown), well: shown !== undefined };
    }
    case 'explain': {
      const explanation = explanationOf(command.task, input);
      return { text: explanation && explainReply(explanation), well: explanation !== undefined };
    }
    case 'preview': {
      const { commit: sha, url } = request.pullRequest;
      const view = await input.preview(each);
      return { text: previewReply(view, { sha, url: `${url}/commits/${sha}` }), well: true };
    }
    case 'link':
    case 'unlink':
    case 'sync':
      return { text: undefined, well: true };
    case 'status':
    case 'start':
    case 'done':
    case 'block':
    case 'unblock':
    case 'assign':
    case 'note':
    case 'seen':
      throw new Error(`The command ${command.kind} has no effect.`);
  }
}

/** Of what was carried out before: only that it waits for people is worth a word. */
function waitingReply({ comment }: Request, { moves, report }: AnswerInput): string | undefined {
  const waits = moves.pending.find(({ why }) => why.url === comment.url);
  return waits && report.pullRequest && outcomeReply(changeLine(waits), placeOf(report));
}

function placeOf({ commit, pullRequest }: Report): Place | undefined {
  if (pullRequest) return { name: `waits in pull request ${pullRequest.number}`, url: pullRequest.url };
  return commit && { name: commit.sha.slice(0, 7), url: commit.url };
}

function found(id: string, { observed }: AnswerInput) {
  return observed.repository.plans
    .flatMap((plan) => plan.tasks.map((task) => ({ plan, task })))
    .find(({ task }) => task.id === id);
}

function shownTask(id: string, input: AnswerInput): ShownTask | undefined {
  const at = found(id, input);
  const { index } = input.observed.session;
  if (!at) return undefined;
  const refer = (other: string) => ({
    id: other,
    title: found(other, input)?.task.title ?? index[other]?.title ?? other,
    url: index[other]?.url,
  });
  const waiting = Object.entries(index).filter(([, { dependsOn }]) => dependsOn.includes(id));
  return {
    ...at,
    status: statusName(at.task.status, input.moves.rules.statuses),
    url: index[id]?.url,
    dependsOn: at.task.dependsOn.map((other) => ({
      ...refer(other),
      status: statusName(found(other, input)?.task.status, input.moves.rules.statuses),
    })),
    blocks: waiting.map(([other]) => refer(other)),
    pullRequests: linkedTo(input.moves.book, id).map(({ number, known: { url, state } }) => ({
      number,
      url,
      state,
    })),
    blobUrl: `${input.ports.repository.url}/blob/${input.observed.head.branch}`,
  };
}

/** Who or what set a status, as far as it was seen. */
function explanationOf(id: string, input: AnswerInput): Explanation | undefined {
  const at = found(id, input);
  if (!at) return undefined;
  const { book, rules } = input.moves;
  const word = (text: string | undefined): string => statusName(text, rules.statuses);
  const status = word(at.task.status);
  const moved = movedTask(book, id);
  // With what was taken over from Notion meanwhile.
  const said = own(input.observed.session.book.said ?? {}, id);
  const byFact = moved?.cause && word(moved.set) === status ? moved.cause : undefined;
  const byPerson = said && word(said.status) === status ? said : undefined;
  const isPersons = byPerson !== undefined && (byFact === undefined || byPerson.at > byFact.at);
  const { fact, pullRequest: number = 0, url = '', at: when = '' } = byFact ?? {};
  return {
    task: { id, title: at.task.title, url: input.observed.session.index[id]?.url },
    status,
    before: isPersons ? undefined : byFact && moved?.was,
    source: isPersons
      ? { kind: byPerson.kind, by: byPerson.by, url: byPerson.url, at: byPerson.at }
      : fact === undefined
        ? { kind: at.task.status === undefined ? 'default' : 'unknown' }
        : { kind: 'pull-request', fact, number, url, at: when },
    notes: linkedTo(book, id).flatMap(({ number: of, link }) => {
      const sentence = heldSentence(link.held);
      const title = knownPullRequest(book, of)?.title ?? '';
      return sentence === undefined ? [] : [`Pull request ${of} (${title}) moved nothing last: ${sentence}`];
    }),
  };
}
