// Which pull requests have a comment that their own run has not brought up to date, as far as they show it.
import { linksOf, type Book } from '../core/pull-requests/book.ts';
import { isOwn, type PullRequest } from '../core/pull-requests/model.ts';
import { looksAhead, markedDigest } from '../core/render/comment.ts';

/** Runs of others may write no comment. */
export function isCommentedOn(pullRequest: PullRequest): boolean {
  return !pullRequest.fork && !isOwn(pullRequest) && pullRequest.author?.login !== 'dependabot[bot]';
}

/** Whether a pull request is over, has linked tasks, and its comment does not say what became of them. */
export function saysNoEnd(pullRequest: PullRequest, book: Book): boolean {
  const { state, number, comments } = pullRequest;
  if (state === 'open' || !isCommentedOn(pullRequest) || linksOf(book, number).length === 0) return false;
  const ours = comments.find(({ mine, body }) => mine && markedDigest(body) !== undefined);
  return ours === undefined ? comments.length < 100 : looksAhead(ours.body);
}
