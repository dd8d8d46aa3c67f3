// A pull request as GraphQL shows it: what is asked for, and what becomes of the answer.
import type { PullRequest, PullRequestEvent } from '../../core/pull-requests/model.ts';
import { accountOfActor, ACTOR, type ActorAnswer } from './accounts.ts';
import { COMMENT, commentOf, type CommentAnswer } from './comments.ts';

/** The first part of a list, and where the next one starts. */
export interface Part<T> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly (T | null)[] | null;
}

interface CommitAnswer {
  readonly commit: { readonly oid: string; readonly message: string };
}

interface FileAnswer {
  readonly path: string;
}

interface EventAnswer {
  readonly __typename: string;
  readonly createdAt?: string;
  readonly actor?: ActorAnswer | null;
  /** Of reviews. */
  readonly submittedAt?: string | null;
  readonly author?: ActorAnswer | null;
}

/** The lists of a pull request that may go on beyond the first part. */
export interface Lists {
  readonly commits: CommitAnswer;
  readonly files: FileAnswer;
  readonly timelineItems: EventAnswer;
}

export interface PullAnswer {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly author: ActorAnswer | null;
  readonly state: 'OPEN' | 'MERGED' | 'CLOSED';
  readonly isDraft: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly baseRefName: string;
  readonly headRefName: string;
  readonly headRefOid: string;
  readonly isCrossRepository: boolean;
  readonly mergeCommit: { readonly oid: string } | null;
  /** Null where it conflicts, or GitHub has not tried yet. */
  readonly potentialMergeCommit: {
    readonly oid: string;
    readonly parents: { readonly nodes: readonly ({ readonly oid: string } | null)[] | null };
  } | null;
  readonly commits: Part<Lists['commits']>;
  /** Null where GitHub cannot tell. */
  readonly files: Part<Lists['files']> | null;
  readonly timelineItems: Part<Lists['timelineItems']>;
  readonly comments: { readonly nodes: readonly (CommentAnswer | null)[] | null };
}

const KINDS: Readonly<Record<string, PullRequestEvent['kind']>> = {
  ReadyForReviewEvent: 'ready',
  ConvertToDraftEvent: 'drafted',
  ReviewRequestedEvent: 'review-requested',
  PullRequestReview: 'reviewed',
  MergedEvent: 'merged',
  ClosedEvent: 'closed',
  ReopenedEvent: 'reopened',
};

/** How each list is asked for, from a cursor on; `null` is its beginning. */
export const LISTS: Readonly<Record<keyof Lists, (after: string) => string>> = {
  commits: (after) => `commits(first: 100, after: ${after}) { ${page('commit { oid message }')} }`,
  files: (after) => `files(first: 100, after: ${after}) { ${page('path')} }`,
  timelineItems: (after) => `
    timelineItems(first: 100, after: ${after}, itemTypes: [
      READY_FOR_REVIEW_EVENT, CONVERT_TO_DRAFT_EVENT, REVIEW_REQUESTED_EVENT, PULL_REQUEST_REVIEW
      MERGED_EVENT, CLOSED_EVENT, REOPENED_EVENT
    ]) { ${page(`
      __typename
      ... on PullRequestReview { submittedAt author { ...actor } }
      ${Object.keys(KINDS)
        .filter((type) => type !== 'PullRequestReview')
        .map((type) => `... on ${type} { createdAt actor { ...actor } }`)
        .join('\n')}`)} }`,
};

export const PULL_REQUEST = `
  fragment pull on PullRequest {
    number url title body state isDraft createdAt updatedAt
    baseRefName headRefName headRefOid isCrossRepository
    author { ...actor }
    mergeCommit { oid }
    potentialMergeCommit { oid parents(first: 1) { nodes { oid } } }
    ${Object.values(LISTS)
      .map((list) => list('null'))
      .join('\n')}
    comments(last: 100) { nodes { ...comment } }
  }
  ${ACTOR}
  ${COMMENT}`;

/** What the lists hold in whole; files undefined where there are more than GitHub lists. */
export interface Listed {
  readonly commits: readonly CommitAnswer[];
  readonly files: readonly FileAnswer[] | undefined;
  readonly timelineItems: readonly EventAnswer[];
}

export function pullRequestOf(answer: PullAnswer, { commits, files, timelineItems }: Listed): PullRequest {
  const { number, url, title, body, createdAt, updatedAt } = answer;
  return {
    ...{ number, url, title, body, createdAt, updatedAt },
    author: accountOfActor(answer.author),
    state: ({ OPEN: 'open', MERGED: 'merged', CLOSED: 'closed' } as const)[answer.state],
    draft: answer.isDraft,
    base: answer.baseRefName,
    head: answer.headRefName,
    commit: answer.headRefOid,
    fork: answer.isCrossRepository,
    trial: trialOf(answer),
    mergeCommit: answer.mergeCommit?.oid,
    commits: commits.map(({ commit }) => ({ sha: commit.oid, message: commit.message })),
    files: files?.map(({ path }) => path),
    events: inOrder(timelineItems.flatMap((item) => eventOf(item) ?? [])),
    comments: nodesOf(answer.comments).map(commentOf),
  };
}

function trialOf({ state, potentialMergeCommit: tried }: PullAnswer): PullRequest['trial'] {
  const onto = tried?.parents.nodes?.[0]?.oid;
  return state === 'OPEN' && tried && onto !== undefined ? { commit: tried.oid, onto } : undefined;
}

function eventOf(item: EventAnswer): PullRequestEvent | undefined {
  const kind = KINDS[item.__typename];
  // A review that is not submitted yet has no time.
  const at = item.createdAt ?? item.submittedAt ?? undefined;
  if (kind === undefined || at === undefined) return undefined;
  return { kind, at, by: accountOfActor(item.actor ?? item.author ?? null) };
}

/** Events as they happened. GitHub closes what it merges, and lists both: the merge says it all. */
export function inOrder(events: readonly PullRequestEvent[]): readonly PullRequestEvent[] {
  const sorted = [...events].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const merge = sorted.find(({ kind }) => kind === 'merged');
  if (merge === undefined) return sorted;
  return sorted.filter(({ kind, at }) => kind !== 'closed' || Date.parse(at) < Date.parse(merge.at));
}

/** What a list holds; GitHub writes null for what cannot be shown. */
export const nodesOf = <T>({ nodes }: { readonly nodes: readonly (T | null)[] | null }): readonly T[] =>
  (nodes ?? []).filter((node) => node !== null);

function page(node: string): string {
  return `totalCount pageInfo { hasNextPage endCursor } nodes { ${node} }`;
}
