/** Comments on pull requests, what happened to them, and reactions to comments and to pull requests themselves. */
import type { Need } from '../access.ts';
import {
  addComment,
  addReaction,
  deleteComment,
  editComment,
  findComment,
  reactionsTo,
  removeReaction,
} from '../conversation.ts';
import { findPull } from '../hub.ts';
import type { Repository } from '../hub.ts';
import type { Comment, Reaction } from '../state.ts';
import { commentView, issueView, reactionView } from '../views/conversation.ts';
import { eventView } from '../views/pulls.ts';
import { created, noContent, ok, paged, repositoryOf } from './handler.ts';
import type { Handler, RestAnswer, RestRequest } from './handler.ts';

const READ: Need = { scopes: ['issues', 'pull-requests'], access: 'read', role: 'read' };
const WRITE: Need = { scopes: ['issues', 'pull-requests'], access: 'write', role: 'read' };
/** Changing what somebody else wrote. */
const MODERATE: Need = { scopes: ['issues', 'pull-requests'], access: 'write', role: 'write' };

const issueNumber = (request: RestRequest): number => Number(request.params['issue_number']);
const commentId = (request: RestRequest): number => Number(request.params['comment_id']);

/** A page of comments, those before `since` left out. */
function pageOfComments(
  request: RestRequest,
  repository: Repository,
  comments: readonly Comment[],
): RestAnswer {
  const since = Date.parse(request.query.get('since') ?? '');
  const found = comments.filter((comment) => !(Date.parse(comment.updatedAt) < since));
  return paged(request, found, (comment) => commentView(request.hub, repository, comment));
}

const getIssue: Handler = (request) => {
  const repository = repositoryOf(request, READ);
  return ok(issueView(request.hub, repository, findPull(repository, issueNumber(request))));
};

const listEvents: Handler = (request) => {
  const repository = repositoryOf(request, READ);
  const { timeline } = findPull(repository, issueNumber(request));
  return paged(request, timeline, (entry) => eventView(request.hub, repository, entry));
};

const listComments: Handler = (request) => {
  const repository = repositoryOf(request, READ);
  const { number } = findPull(repository, issueNumber(request));
  const comments = repository.state.comments.filter((comment) => comment.issue === number);
  return pageOfComments(request, repository, comments);
};

const listAllComments: Handler = (request) => {
  const repository = repositoryOf(request, READ);
  const { query } = request;
  const key = (comment: Comment): string =>
    query.get('sort') === 'updated' ? comment.updatedAt : comment.createdAt;
  const sign = query.get('direction') === 'desc' ? -1 : 1;
  const comments = [...repository.state.comments].sort(
    (a, b) => sign * (Date.parse(key(a)) - Date.parse(key(b)) || a.id - b.id),
  );
  return pageOfComments(request, repository, comments);
};

const createComment: Handler = (request) => {
  const repository = repositoryOf(request, WRITE);
  const { hub, caller, body } = request;
  const { comment } = addComment(hub, repository, caller.login, issueNumber(request), body.body);
  return created(commentView(hub, repository, comment));
};

const getComment: Handler = (request) => {
  const repository = repositoryOf(request, READ);
  return ok(commentView(request.hub, repository, findComment(repository, commentId(request))));
};

/** The repository of a comment that the caller is about to change. */
function toChange(request: RestRequest): Repository {
  const repository = repositoryOf(request);
  const own = findComment(repository, commentId(request)).user === request.caller.login;
  return repositoryOf(request, own ? WRITE : MODERATE);
}

const updateComment: Handler = (request) => {
  const repository = toChange(request);
  const { hub, caller, body } = request;
  const { comment } = editComment(hub, repository, caller.login, commentId(request), body.body);
  return ok(commentView(hub, repository, comment));
};

const removeComment: Handler = (request) => {
  const repository = toChange(request);
  deleteComment(request.hub, repository, request.caller.login, commentId(request));
  return noContent();
};

type FindSubject = (request: RestRequest, repository: Repository) => Reaction['subject'];

const onComment: FindSubject = (request, repository) => ({
  kind: 'comment',
  id: findComment(repository, commentId(request)).id,
});

const onIssue: FindSubject = (request, repository) => ({
  kind: 'issue',
  id: findPull(repository, issueNumber(request)).number,
});

const listReactions =
  (find: FindSubject): Handler =>
  (request) => {
    const repository = repositoryOf(request, READ);
    const content = request.query.get('content');
    const found = reactionsTo(repository, find(request, repository)).filter(
      (reaction) => content === null || reaction.content === content,
    );
    return paged(request, found, (reaction) => reactionView(request.hub, reaction));
  };

/** 201 for a new reaction, 200 for one that was there. */
const createReaction =
  (find: FindSubject): Handler =>
  (request) => {
    const repository = repositoryOf(request, WRITE);
    const { hub, caller, body } = request;
    const subject = find(request, repository);
    const { reaction, added } = addReaction(hub, repository, caller.login, subject, body.content);
    return { status: added ? 201 : 200, body: reactionView(hub, reaction) };
  };

const deleteReaction =
  (find: FindSubject): Handler =>
  (request) => {
    const repository = repositoryOf(request, WRITE);
    const subject = find(request, repository);
    removeReaction(repository, request.caller.login, subject, Number(request.params['reaction_id']));
    return noContent();
  };

export const conversationHandlers: Readonly<Record<string, Handler>> = {
  'issues/get': getIssue,
  'issues/list-events': listEvents,
  'issues/list-comments': listComments,
  'issues/list-comments-for-repo': listAllComments,
  'issues/create-comment': createComment,
  'issues/get-comment': getComment,
  'issues/update-comment': updateComment,
  'issues/delete-comment': removeComment,
  'reactions/list-for-issue-comment': listReactions(onComment),
  'reactions/create-for-issue-comment': createReaction(onComment),
  'reactions/delete-for-issue-comment': deleteReaction(onComment),
  'reactions/list-for-issue': listReactions(onIssue),
  'reactions/create-for-issue': createReaction(onIssue),
  'reactions/delete-for-issue': deleteReaction(onIssue),
};
