/** Comments on pull requests and reactions to them. */
import { checkLength, notFound, validationFailed } from './errors.ts';
import { emit } from './events.ts';
import { findPull } from './hub.ts';
import type { Hub, Repository } from './hub.ts';
import type { Comment, GitHubEvent, Reaction } from './state.ts';
import { commentView, issueView } from './views/conversation.ts';

function checkBody(body: string): void {
  if (body.trim() === '') throw validationFailed('IssueComment', "Body can't be blank", 'body');
  checkLength('IssueComment', body);
}

const emitComment = (
  hub: Hub,
  repository: Repository,
  comment: Comment,
  action: string,
  by: string,
  changes?: object,
): GitHubEvent | undefined =>
  emit(hub, repository, 'issue_comment', by, () => ({
    action,
    issue: issueView(hub, repository, findPull(repository, comment.issue)),
    comment: commentView(hub, repository, comment),
    ...(changes && { changes }),
  }));

export function findComment(repository: Repository, id: number): Comment {
  const comment = repository.state.comments.find((each) => each.id === id);
  if (comment === undefined) throw notFound();
  return comment;
}

export interface Commented {
  readonly comment: Comment;
  readonly event: GitHubEvent | undefined;
}

/** Adds a comment to a pull request. */
export function addComment(
  hub: Hub,
  repository: Repository,
  by: string,
  issue: number,
  body: string,
): Commented {
  checkBody(body);
  const pull = findPull(repository, issue);
  const at = hub.clock.timestamp();
  const comment: Comment = {
    id: hub.nextId(),
    issue,
    user: by,
    body,
    createdAt: at,
    updatedAt: at,
    lastEdit: null,
    minimized: null,
  };
  repository.state.comments.push(comment);
  pull.updatedAt = at;
  return { comment, event: emitComment(hub, repository, comment, 'created', by) };
}

export function editComment(
  hub: Hub,
  repository: Repository,
  by: string,
  id: number,
  body: string,
): Commented {
  checkBody(body);
  const comment = findComment(repository, id);
  const from = comment.body;
  comment.body = body;
  comment.updatedAt = hub.clock.timestamp();
  comment.lastEdit = { by, at: comment.updatedAt };
  return { comment, event: emitComment(hub, repository, comment, 'edited', by, { body: { from } }) };
}

export function deleteComment(hub: Hub, repository: Repository, by: string, id: number): Commented {
  const comment = findComment(repository, id);
  const event = emitComment(hub, repository, comment, 'deleted', by);
  repository.state.comments = repository.state.comments.filter((each) => each.id !== id);
  repository.state.reactions = repository.state.reactions.filter(
    ({ subject }) => subject.kind !== 'comment' || subject.id !== id,
  );
  return { comment, event };
}

const isOn = (reaction: Reaction, subject: Reaction['subject']): boolean =>
  reaction.subject.kind === subject.kind && reaction.subject.id === subject.id;

export const reactionsTo = (repository: Repository, subject: Reaction['subject']): Reaction[] =>
  repository.state.reactions.filter((reaction) => isOn(reaction, subject));

/** Reacts to something; the same reaction of the same account exists once (`added` is false then). */
export function addReaction(
  hub: Hub,
  repository: Repository,
  by: string,
  subject: Reaction['subject'],
  content: string,
): { readonly reaction: Reaction; readonly added: boolean } {
  const old = reactionsTo(repository, subject).find((each) => each.user === by && each.content === content);
  if (old !== undefined) return { reaction: old, added: false };
  const reaction: Reaction = {
    id: hub.nextId(),
    subject,
    user: by,
    content,
    createdAt: hub.clock.timestamp(),
  };
  repository.state.reactions.push(reaction);
  return { reaction, added: true };
}

/** Takes back an account's reaction of one kind, or the reaction of an id (a number). Throws a 404. */
export function removeReaction(
  repository: Repository,
  by: string,
  subject: Reaction['subject'],
  which: string | number,
): Reaction {
  const reaction = reactionsTo(repository, subject).find((each) =>
    typeof which === 'number' ? each.id === which : each.user === by && each.content === which,
  );
  if (reaction === undefined) throw notFound();
  repository.state.reactions = repository.state.reactions.filter((each) => each !== reaction);
  return reaction;
}
