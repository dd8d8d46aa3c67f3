/** Answers one REST request: finds the operation, checks the request, runs its handler, checks the answer. */
import { createHash } from 'node:crypto';
import { GitHubError, errorBody, notFound } from '../errors.ts';
import { actionHandlers } from './actions.ts';
import { commitHandlers } from './commits.ts';
import { contentHandlers } from './contents.ts';
import { conversationHandlers } from './conversation.ts';
import { gitDataHandlers } from './git-data.ts';
import type { Handler, RestAnswer, RestRequest } from './handler.ts';
import { pullHandlers } from './pulls.ts';
import { repositoryHandlers } from './repositories.ts';
import { assertConforms, requestProblem } from './router.ts';
import type { Route } from './router.ts';

const HANDLERS: Readonly<Record<string, Handler>> = {
  ...repositoryHandlers,
  ...gitDataHandlers,
  ...contentHandlers,
  ...commitHandlers,
  ...pullHandlers,
  ...conversationHandlers,
  ...actionHandlers,
};

/** Runs the operation of a route (undefined: none matches) and returns GitHub's answer, refusals included. */
export function answerRest(
  route: Route | undefined,
  request: Omit<RestRequest, 'params'>,
  ifNoneMatch: string | undefined,
): RestAnswer {
  try {
    if (route === undefined) throw notFound();
    const handler = HANDLERS[route.operation];
    if (handler === undefined) throw new Error(`The embedded GitHub does not do ${route.operation}.`);
    const problem = requestProblem(route.operation, request.body);
    if (problem !== undefined) {
      throw new GitHubError(`Invalid request.\n\n${problem}`, { status: 422 });
    }
    const answer = handler({ ...request, params: route.params });
    if (answer.raw !== undefined) return answer;
    assertConforms(route.operation, answer.status, answer.body);
    return answer.status === 200 ? withEtag(answer, ifNoneMatch) : answer;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const { status, errors } = error.refusal;
    return { status, body: errorBody(error.message, status, errors) };
  }
}

function withEtag(answer: RestAnswer, ifNoneMatch: string | undefined): RestAnswer {
  const etag = `W/"${createHash('sha256').update(JSON.stringify(answer.body)).digest('hex')}"`;
  const headers = { ...answer.headers, etag };
  return etag === ifNoneMatch ? { status: 304, headers } : { ...answer, headers };
}
