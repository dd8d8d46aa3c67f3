/** What happened to a pull request, as GraphQL's timeline shows it. */
import { expectCommit } from '../git/commits.ts';
import type { Repository } from '../hub.ts';
import type { Pull, TimelineEntry } from '../state.ts';
import { nodeId } from '../views/accounts.ts';
import { pullHtmlUrl } from '../views/pulls.ts';
import { actorNode } from './accounts.ts';
import { commentNode } from './conversation.ts';
import type { Graph, Node } from './graph.ts';
import { commitNode, refNode } from './objects.ts';
import { reviewNode } from './reviews.ts';

/** GraphQL's name of each kind of entry, for `itemTypes`. */
const ITEM_TYPE = {
  closed: 'CLOSED_EVENT',
  reopened: 'REOPENED_EVENT',
  merged: 'MERGED_EVENT',
  'ready-for-review': 'READY_FOR_REVIEW_EVENT',
  'convert-to-draft': 'CONVERT_TO_DRAFT_EVENT',
  'review-requested': 'REVIEW_REQUESTED_EVENT',
  'review-request-removed': 'REVIEW_REQUEST_REMOVED_EVENT',
  'head-ref-force-pushed': 'HEAD_REF_FORCE_PUSHED_EVENT',
  'head-ref-deleted': 'HEAD_REF_DELETED_EVENT',
  'renamed-title': 'RENAMED_TITLE_EVENT',
  'auto-merge-enabled': 'AUTO_MERGE_ENABLED_EVENT',
  'auto-merge-disabled': 'AUTO_MERGE_DISABLED_EVENT',
} as const;

/** HEAD_REF_DELETED_EVENT is of the type HeadRefDeletedEvent. */
const typeName = (itemType: string): string =>
  itemType.replace(/([A-Z])([A-Z]*)_?/g, (_, first: string, rest: string) => first + rest.toLowerCase());

function timelineNode(graph: Graph, repository: Repository, pull: Pull, entry: TimelineEntry): Node {
  const { objects } = repository.git;
  const commit = (oid: string | undefined): Node | null =>
    oid === undefined ? null : commitNode(graph, repository, expectCommit(objects, oid));
  const reviewer = entry.kind.startsWith('review-request') ? entry.subject : undefined;
  return {
    __typename: typeName(ITEM_TYPE[entry.kind]),
    id: nodeId('TimelineEvent', entry.id),
    actor: () => actorNode(graph, entry.actor),
    createdAt: entry.at,
    pullRequest: () => graph.pull(repository, pull),
    closer: null,
    stateReason: null,
    closable: () => graph.pull(repository, pull),
    commit: () => commit(entry.subject),
    mergeRefName: pull.base.ref,
    mergeRef: () => refNode(graph, repository, `refs/heads/${pull.base.ref}`),
    requestedReviewer: () => (reviewer === undefined ? null : actorNode(graph, reviewer)),
    beforeCommit: () => commit(entry.before),
    afterCommit: () => commit(entry.subject),
    ref: () => refNode(graph, repository, `refs/heads/${pull.head.ref}`),
    headRefName: pull.head.ref,
    headRef: null,
    previousTitle: entry.before ?? '',
    currentTitle: entry.subject ?? '',
    subject: () => graph.pull(repository, pull),
    enabler: () => actorNode(graph, entry.actor),
    disabler: () => actorNode(graph, entry.actor),
    reason: null,
    reasonCode: null,
    url: `${pullHtmlUrl(graph.hub, repository, pull)}#event-${entry.id}`,
    resourcePath: `/${repository.fullName}/pull/${pull.number}#event-${entry.id}`,
  };
}

interface TimelineItem {
  /** As `itemTypes` names it. */
  readonly type: string;
  readonly id: number;
  readonly at: string;
  readonly node: () => Node;
}

/** Everything on the timeline of a pull request, reviews and comments among it, in the order in which it happened. */
export function timelineOf(graph: Graph, repository: Repository, pull: Pull): readonly TimelineItem[] {
  const items: readonly TimelineItem[] = [
    ...pull.timeline.map((entry) => ({
      type: ITEM_TYPE[entry.kind],
      id: entry.id,
      at: entry.at,
      node: () => timelineNode(graph, repository, pull, entry),
    })),
    ...pull.reviews.map((review) => ({
      type: 'PULL_REQUEST_REVIEW',
      id: review.id,
      at: review.submittedAt,
      node: () => reviewNode(graph, repository, pull, review),
    })),
    ...repository.state.comments
      .filter(({ issue }) => issue === pull.number)
      .map((comment) => ({
        type: 'ISSUE_COMMENT',
        id: comment.id,
        at: comment.createdAt,
        node: () => commentNode(graph, repository, comment),
      })),
  ];
  return [...items].sort((one, other) => Date.parse(one.at) - Date.parse(other.at) || one.id - other.id);
}
