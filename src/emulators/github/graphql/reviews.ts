/** Reviews and auto-merge requests of a pull request as GraphQL shows them. */
import { expectCommit } from '../git/commits.ts';
import type { Repository } from '../hub.ts';
import type { Pull, Review } from '../state.ts';
import { nodeId } from '../views/accounts.ts';
import { associationOf, pullHtmlUrl } from '../views/pulls.ts';
import { actorNode } from './accounts.ts';
import type { Graph, Node } from './graph.ts';
import { commitNode } from './objects.ts';

/** The last opinion of each reviewer; a comment is none. */
export function latestOpinions(pull: Pull): readonly Review[] {
  const opinions = pull.reviews.filter(({ state }) => state !== 'COMMENTED' && state !== 'PENDING');
  return [...new Map(opinions.map((review) => [review.user, review])).values()];
}

export function reviewDecision(pull: Pull): string | null {
  const states = latestOpinions(pull).map(({ state }) => state);
  if (states.includes('CHANGES_REQUESTED')) return 'CHANGES_REQUESTED';
  if (states.includes('APPROVED')) return 'APPROVED';
  return pull.requestedReviewers.length > 0 ? 'REVIEW_REQUIRED' : null;
}

export function reviewNode(graph: Graph, repository: Repository, pull: Pull, review: Review): Node {
  const url = `${pullHtmlUrl(graph.hub, repository, pull)}#pullrequestreview-${review.id}`;
  return {
    __typename: 'PullRequestReview',
    id: nodeId('PullRequestReview', review.id),
    databaseId: review.id,
    fullDatabaseId: String(review.id),
    author: () => actorNode(graph, review.user),
    authorAssociation: associationOf(repository, review.user),
    body: review.body,
    bodyText: review.body,
    state: review.state,
    submittedAt: review.submittedAt,
    createdAt: review.submittedAt,
    publishedAt: review.submittedAt,
    updatedAt: review.submittedAt,
    commit: () => commitNode(graph, repository, expectCommit(repository.git.objects, review.commit)),
    url,
    resourcePath: `/${repository.fullName}/pull/${pull.number}`,
    pullRequest: () => graph.pull(repository, pull),
    repository: () => graph.repository(repository),
  };
}

export function autoMergeNode(graph: Graph, repository: Repository, pull: Pull): Node | null {
  const { autoMerge } = pull;
  if (autoMerge === null) return null;
  return {
    __typename: 'AutoMergeRequest',
    enabledAt: autoMerge.at,
    enabledBy: () => actorNode(graph, autoMerge.by),
    mergeMethod: autoMerge.method.toUpperCase(),
    authorEmail: null,
    commitHeadline: null,
    commitBody: null,
    pullRequest: () => graph.pull(repository, pull),
  };
}
