// The port `Conversation` in memory.
import { Fault } from '../../src/core/fault.ts';
import type { Comment } from '../../src/core/pull-requests/model.ts';
import type { Conversation } from '../../src/ports.ts';
import { createFailures, type Failures } from './failures.ts';
import { action } from './memory-accounts.ts';
import type { MemoryComment } from './memory-comments.ts';
import { commentView } from './memory-pull-requests.ts';
import type { MemoryPulls } from './memory-pulls.ts';
import type { MemoryRepository } from './memory-repository.ts';

type Method = keyof Conversation;

export interface MemoryConversation extends Conversation {
  /** From now on this token may write nothing, for this reason; undefined: it may again. */
  forbid(reason: string | undefined): void;
  failNext: Failures<Method>['failNext'];
  /** Calls of the port so far. */
  requests: () => number;
}

/** GitHub's limit of a comment, in characters. */
const LONGEST = 65_536;

export function createMemoryConversation({ url }: MemoryRepository, pulls: MemoryPulls): MemoryConversation {
  const { failNext, through } = createFailures<Method>('github');
  let forbidden: string | undefined;
  let requests = 0;
  const answer = <T>(method: Method, call: () => T): Promise<T> => {
    requests += 1;
    return through(method, call);
  };
  const write = <T>(method: Method, call: () => T): Promise<T> =>
    answer(method, () => {
      if (forbidden !== undefined)
        throw fault('forbidden', forbidden, 'Give the job `permissions: pull-requests: write`.');
      return call();
    });
  const pullOf = (number: number): { readonly comments: readonly MemoryComment[] } => {
    const pull = pulls.all().find((each) => each.number === number);
    if (pull === undefined) throw fault('not-found', `There is no #${number}.`, 'Check the number.');
    return pull;
  };
  const view = (number: number, comment: MemoryComment): Comment =>
    commentView(pulls, `${url}/pull/${number}`, comment);
  const checked = (body: string): string => {
    if (body.trim() !== '' && body.length <= LONGEST) return body;
    throw fault('invalid', 'Such a comment is not taken.', 'Shorten it.');
  };

  return {
    own: (number) =>
      answer('own', () =>
        pullOf(number)
          .comments.filter(({ by }) => by === action)
          .map((comment) => view(number, comment)),
      ),
    say: (number, body) =>
      write('say', () => {
        pullOf(number);
        return view(number, pulls.comment(number, checked(body), action));
      }),
    edit: (comment, body) => write('edit', () => pulls.editComment(comment, checked(body))),
    remove: (comment) => write('remove', () => void pulls.deleteComment(comment)),
    react: (comment, reaction) => write('react', () => void pulls.react(comment, reaction, action)),
    permission: (login) => answer('permission', () => pulls.accounts.permission(login)),
    forbid(reason) {
      forbidden = reason;
    },
    failNext,
    requests: () => requests,
  };
}

const fault = (code: 'forbidden' | 'not-found' | 'invalid', message: string, hint: string): Fault =>
  new Fault(code, message, { service: 'github', hint });
