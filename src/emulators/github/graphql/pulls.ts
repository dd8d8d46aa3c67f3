/** Pull requests as GraphQL shows them, with everything that hangs on them. */
import { includesRole, roleOf } from '../access.ts';
import { expectCommit } from '../git/commits.ts';
import type { Repository } from '../hub.ts';
import { isQueued, mergeState, pullCommits, pullFiles, testMerge } from '../pull-commits.ts';
import type { Pull } from '../state.ts';
import { nodeId } from '../views/accounts.ts';
import { associationOf, pullHtmlUrl } from '../views/pulls.ts';
import { actorNode } from './accounts.ts';
import { connection } from './connections.ts';
import type { ConnectionArguments } from './connections.ts';
import { commentNode, edits, reactable } from './conversation.ts';
import { commitNode, refNode } from './objects.ts';
import type { Graph, Node } from './graph.ts';
import { autoMergeNode, latestOpinions, reviewDecision, reviewNode } from './reviews.ts';
import { timelineOf } from './timeline.ts';

export const pullState = (pull: Pull): 'OPEN' | 'CLOSED' | 'MERGED' =>
  pull.merge !== null ? 'MERGED' : pull.state === 'open' ? 'OPEN' : 'CLOSED';

const CHANGE_TYPE = { added: 'ADDED', modified: 'MODIFIED', removed: 'DELETED', renamed: 'RENAMED' } as const;

const byId = (node: Node): string => String(node['id']);

export function pullNode(graph: Graph, repository: Repository, pull: Pull): Node {
  const { hub } = graph;
  const { state, git } = repository;
  const source = pull.head.repository === null ? undefined : hub.repository(pull.head.repository);
  const url = pullHtmlUrl(hub, repository, pull);
  const commit = (oid: string): Node => commitNode(graph, repository, expectCommit(git.objects, oid));
  const open = pull.state === 'open';
  return {
    __typename: 'PullRequest',
    id: nodeId('PullRequest', pull.id),
    databaseId: pull.id,
    fullDatabaseId: String(pull.id),
    number: pull.number,
    title: pull.title,
    body: pull.body ?? '',
    bodyText: pull.body ?? '',
    url,
    permalink: url,
    resourcePath: `/${repository.fullName}/pull/${pull.number}`,
    state: pullState(pull),
    closed: !open,
    merged: pull.merge !== null,
    isDraft: pull.draft,
    locked: false,
    createdAt: pull.createdAt,
    publishedAt: pull.createdAt,
    updatedAt: pull.updatedAt,
    closedAt: pull.closedAt,
    mergedAt: pull.merge?.at ?? null,
    mergedBy: () => (pull.merge === null ? null : actorNode(graph, pull.merge.by)),
    mergeCommit: () => (pull.merge === null ? null : commit(pull.merge.commit)),
    potentialMergeCommit: () => {
      const merge = open ? testMerge(hub, repository, pull) : undefined;
      return merge === undefined ? null : commit(merge);
    },
    mergeable: () => {
      if (!open) return 'UNKNOWN';
      return testMerge(hub, repository, pull) === undefined ? 'CONFLICTING' : 'MERGEABLE';
    },
    mergeStateStatus: () => mergeState(hub, repository, pull).toUpperCase(),
    author: () => actorNode(graph, pull.user),
    authorAssociation: associationOf(repository, pull.user),
    repository: () => graph.repository(repository),
    baseRepository: () => graph.repository(repository),
    baseRefName: pull.base.ref,
    baseRefOid: pull.base.oid,
    baseRef: () => refNode(graph, repository, `refs/heads/${pull.base.ref}`),
    headRefName: pull.head.ref,
    headRefOid: pull.head.oid,
    headRef: () => (source === undefined ? null : refNode(graph, source, `refs/heads/${pull.head.ref}`)),
    headRepository: () => (source === undefined ? null : graph.repository(source)),
    headRepositoryOwner: () => (source === undefined ? null : actorNode(graph, source.state.owner)),
    isCrossRepository: pull.head.repository !== repository.fullName,
    maintainerCanModify: false,
    additions: () => pullFiles(repository, pull).reduce((sum, file) => sum + file.additions, 0),
    deletions: () => pullFiles(repository, pull).reduce((sum, file) => sum + file.deletions, 0),
    changedFiles: () => pullFiles(repository, pull).length,
    totalCommentsCount: () => state.comments.filter((comment) => comment.issue === pull.number).length,
    files: (args: ConnectionArguments) => {
      const files = pullFiles(repository, pull).map((file) => ({
        path: file.path,
        additions: file.additions,
        deletions: file.deletions,
        changeType: CHANGE_TYPE[file.status],
        viewerViewedState: 'UNVIEWED',
      }));
      return connection('files', files, args, ({ path }) => path);
    },
    commits: (args: ConnectionArguments) => {
      const nodes = pullCommits(repository, pull).map((each) => ({
        __typename: 'PullRequestCommit',
        id: nodeId('PullRequestCommit', `${pull.id}:${each.oid}`),
        url: `${url}/commits/${each.oid}`,
        resourcePath: `/${repository.fullName}/pull/${pull.number}/commits/${each.oid}`,
        commit: () => commitNode(graph, repository, each),
        pullRequest: () => graph.pull(repository, pull),
      }));
      return connection('commits', nodes, args, byId);
    },
    comments: (args: ConnectionArguments) => {
      const comments = state.comments.filter((comment) => comment.issue === pull.number);
      const nodes = comments.map((comment) => commentNode(graph, repository, comment));
      return connection('comments', nodes, args, byId);
    },
    reviews: (args: ConnectionArguments & { states?: string[] | null; author?: string | null }) => {
      const reviews = pull.reviews.filter(
        (review) =>
          (!args.states || args.states.includes(review.state)) &&
          (!args.author || review.user === args.author),
      );
      const nodes = reviews.map((review) => reviewNode(graph, repository, pull, review));
      return connection('reviews', nodes, args, byId);
    },
    latestReviews: (args: ConnectionArguments) => {
      const latest = new Map(pull.reviews.map((review) => [review.user, review]));
      const nodes = [...latest.values()].map((review) => reviewNode(graph, repository, pull, review));
      return connection('latestReviews', nodes, args, byId);
    },
    latestOpinionatedReviews: (args: ConnectionArguments & { writersOnly: boolean }) => {
      const nodes = latestOpinions(pull)
        .filter(({ user }) => !args.writersOnly || includesRole(roleOf(repository, user), 'write'))
        .map((review) => reviewNode(graph, repository, pull, review));
      return connection('latestOpinionatedReviews', nodes, args, byId);
    },
    reviewRequests: (args: ConnectionArguments) => {
      const nodes = pull.requestedReviewers.map((login) => ({
        __typename: 'ReviewRequest',
        id: nodeId('ReviewRequest', `${pull.id}:${login}`),
        asCodeOwner: false,
        databaseId: pull.id,
        requestedReviewer: () => actorNode(graph, login),
        pullRequest: () => graph.pull(repository, pull),
      }));
      return connection('reviewRequests', nodes, args, byId);
    },
    ...edits(graph, pull.lastEdit),
    reviewDecision: reviewDecision(pull),
    isInMergeQueue: () => isQueued(repository, pull),
    autoMergeRequest: () => autoMergeNode(graph, repository, pull),
    labels: (args: ConnectionArguments) => {
      const nodes = pull.labels.map((name) => ({ __typename: 'Label', id: nodeId('Label', name), name }));
      return connection('labels', nodes, args, byId);
    },
    timelineItems: (args: ConnectionArguments & { itemTypes?: string[] | null; since?: string | null }) => {
      const since = Date.parse(args.since ?? '');
      const items = timelineOf(graph, repository, pull)
        .filter(({ at }) => !(Date.parse(at) < since))
        .filter(({ type }) => !args.itemTypes || args.itemTypes.includes(type))
        .map(({ node }) => node());
      const shown = connection('timelineItems', items, args, byId);
      return { ...shown, filteredCount: items.length, pageCount: items.length, updatedAt: pull.updatedAt };
    },
    ...reactable(graph, repository, { kind: 'issue', id: pull.number }),
    viewerDidAuthor: pull.user === graph.caller.login,
  };
}
