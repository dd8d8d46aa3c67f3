// Facts about a branch and the pull requests from it to the default branch, in one GraphQL request.
import type { GitHubClient, RepositoryName } from './client.ts';
import type { CommitFacts, PullFacts } from './proposal.ts';

export interface Facts {
  readonly defaultBranch: string;
  /** The head of the default branch, where it is known. */
  readonly base: string | undefined;
  /** The head of the branch; undefined where there is no such branch. */
  readonly head: CommitFacts | undefined;
  /** The open pull request, else the newest. */
  readonly pull: PullFacts | undefined;
}

interface CommitAnswer {
  readonly oid: string;
  readonly message: string;
  readonly tree: { readonly oid: string };
  readonly parents: { readonly nodes: readonly { readonly oid: string }[] };
  readonly author: { readonly email: string | null } | null;
  readonly committer: { readonly email: string | null } | null;
}

interface ActorAnswer {
  readonly __typename: string;
}

interface PullAnswer {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly state: 'OPEN' | 'MERGED' | 'CLOSED';
  readonly isCrossRepository: boolean;
  readonly baseRefName: string;
  readonly headRefOid: string;
  readonly mergeCommit: { readonly oid: string } | null;
  readonly autoMergeRequest: object | null;
  readonly isInMergeQueue: boolean;
  readonly latestOpinionatedReviews: {
    readonly nodes: readonly { readonly state: string; readonly author: ActorAnswer | null }[];
  } | null;
  readonly commits: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly commit: CommitAnswer }[];
  };
  readonly timelineItems: {
    readonly nodes: readonly {
      readonly __typename: string;
      readonly createdAt: string;
      readonly actor: ActorAnswer | null;
    }[];
  };
}

interface Answer {
  readonly repository: {
    readonly defaultBranchRef: { readonly name: string; readonly target: { readonly oid: string } | null };
    readonly ref: { readonly target: CommitAnswer | null } | null;
    readonly pullRequests: {
      readonly pageInfo: { readonly hasNextPage: boolean };
      readonly nodes: readonly PullAnswer[];
    };
  };
}

// A few are enough: of one branch there is one at a time, only forks add others under the same name.
const QUERY = `
  query Proposal($owner: String!, $repo: String!, $branch: String!, $ref: String!) {
    repository(owner: $owner, name: $repo) {
      defaultBranchRef { name target { oid } }
      ref(qualifiedName: $ref) { target { ...commit } }
      pullRequests(headRefName: $branch, first: 5, orderBy: { field: CREATED_AT, direction: DESC }) {
        pageInfo { hasNextPage }
        nodes {
          number url title body state isCrossRepository baseRefName headRefOid
          mergeCommit { oid }
          autoMergeRequest { enabledAt }
          isInMergeQueue
          latestOpinionatedReviews(first: 100, writersOnly: true) { nodes { state author { __typename } } }
          commits(first: 100) { totalCount nodes { commit { ...commit } } }
          timelineItems(last: 20, itemTypes: [CLOSED_EVENT, HEAD_REF_DELETED_EVENT]) {
            nodes {
              __typename
              ... on ClosedEvent { createdAt actor { __typename } }
              ... on HeadRefDeletedEvent { createdAt actor { __typename } }
            }
          }
        }
      }
    }
  }
  fragment commit on Commit {
    oid message tree { oid } parents(first: 1) { nodes { oid } } author { email } committer { email }
  }`;

/** Undefined where GraphQL is missing, or shows only pull requests of forks while there may be one from here. */
export async function factsByGraphql(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  branch: string,
): Promise<Facts | undefined> {
  const variables = { owner, repo, branch, ref: `refs/heads/${branch}` };
  const answer = await client.query<Answer>(QUERY, variables);
  if (answer === undefined) return undefined;
  const { defaultBranchRef, ref, pullRequests } = answer.repository;
  const own = pullRequests.nodes.filter(
    ({ isCrossRepository, baseRefName }) => !isCrossRepository && baseRefName === defaultBranchRef.name,
  );
  const pull = own.find(({ state }) => state === 'OPEN') ?? own[0];
  if (pull === undefined && pullRequests.pageInfo.hasNextPage) return undefined;
  return {
    defaultBranch: defaultBranchRef.name,
    base: defaultBranchRef.target?.oid,
    head: ref?.target ? commitFacts(ref.target) : undefined,
    pull: pull && pullFacts(pull),
  };
}

function commitFacts({ oid, message, tree, parents, author, committer }: CommitAnswer): CommitFacts {
  return {
    commit: oid,
    tree: tree.oid,
    parent: parents.nodes[0]?.oid,
    message,
    author: author?.email ?? undefined,
    committer: committer?.email ?? undefined,
  };
}

function pullFacts(pull: PullAnswer): PullFacts {
  const { number, url, title, body, commits, timelineItems, latestOpinionatedReviews } = pull;
  const closing = timelineItems.nodes.findLast(({ __typename }) => __typename === 'ClosedEvent');
  return {
    ...{ number, url, title, body },
    state: ({ OPEN: 'open', MERGED: 'merged', CLOSED: 'closed' } as const)[pull.state],
    commit: pull.headRefOid,
    mergeCommit: pull.mergeCommit?.oid,
    commits: { count: commits.totalCount, listed: commits.nodes.map(({ commit }) => commitFacts(commit)) },
    approved: (latestOpinionatedReviews?.nodes ?? []).some(
      ({ state, author }) => state === 'APPROVED' && isPerson(author),
    ),
    waitsForMerge: pull.autoMergeRequest !== null || pull.isInMergeQueue,
    closing: closing && { at: closing.createdAt, byAccountOfPerson: isPerson(closing.actor) },
    deletions: timelineItems.nodes
      .filter(({ __typename }) => __typename === 'HeadRefDeletedEvent')
      .map(({ createdAt }) => createdAt),
  };
}

/** An account that was deleted since (null) was a person's. */
const isPerson = (actor: ActorAnswer | null): boolean => actor === null || actor.__typename === 'User';
