// The same facts by REST, where GraphQL is missing or too crowded: one request for each kind of thing.
import type { GitHubClient, RepositoryName } from './client.ts';
import { httpStatus } from './error.ts';
import type { Facts } from './proposal-facts.ts';
import type { CommitFacts, PullFacts } from './proposal.ts';

interface CommitAnswer {
  readonly sha: string;
  readonly commit: {
    readonly message: string;
    readonly tree: { readonly sha: string };
    readonly author: { readonly email?: string } | null;
    readonly committer: { readonly email?: string } | null;
  };
  readonly parents: readonly { readonly sha: string }[];
}

type PullAnswer = Awaited<ReturnType<GitHubClient['rest']['pulls']['list']>>['data'][number];

/** As `factsByGraphql`, except that REST does not tell who stands in a merge queue. */
export async function factsByRest(
  client: GitHubClient,
  repository: RepositoryName,
  branch: string,
): Promise<Facts> {
  const defaultBranch = (await client.rest.repos.get({ ...repository })).data.default_branch;
  const [head, pull] = await Promise.all([
    branchHead(client, repository, branch),
    newestPull(client, repository, branch, defaultBranch),
  ]);
  return {
    defaultBranch,
    base: undefined,
    head,
    pull: pull && (await pullFacts(client, repository, pull)),
  };
}

async function branchHead(
  client: GitHubClient,
  repository: RepositoryName,
  branch: string,
): Promise<CommitFacts | undefined> {
  try {
    return commitFacts((await client.rest.repos.getBranch({ ...repository, branch })).data.commit);
  } catch (error) {
    if (httpStatus(error) === 404) return undefined;
    throw error;
  }
}

/** The open pull request from a branch of this repository to `base`, else the newest. */
export async function newestPull(
  client: GitHubClient,
  repository: RepositoryName,
  branch: string,
  base: string,
): Promise<PullAnswer | undefined> {
  const { data } = await client.rest.pulls.list({
    ...repository,
    head: `${repository.owner}:${branch}`,
    base,
    state: 'all',
    sort: 'created',
    direction: 'desc',
    per_page: 10,
  });
  const own = data.filter((pull) => pull.head.repo?.id === pull.base.repo.id);
  return own.find(({ state }) => state === 'open') ?? own[0];
}

/** The commits of a branch that `base` does not have; undefined where the two have no history in common. */
export async function commitsBeyond(
  client: GitHubClient,
  repository: RepositoryName,
  base: string,
  branch: string,
): Promise<PullFacts['commits'] | undefined> {
  try {
    const basehead = `${base}...${branch}`;
    const { data } = await client.rest.repos.compareCommitsWithBasehead({ ...repository, basehead });
    return { count: data.total_commits, listed: data.commits.map(commitFacts) };
  } catch (error) {
    if (httpStatus(error) === 404) return undefined;
    throw error;
  }
}

async function pullFacts(
  client: GitHubClient,
  repository: RepositoryName,
  pull: PullAnswer,
): Promise<PullFacts> {
  const at = { ...repository, pull_number: pull.number };
  const state = pull.merged_at ? 'merged' : pull.state === 'open' ? 'open' : 'closed';
  const [commits, approved, events] = await Promise.all([
    client.paginate(client.rest.pulls.listCommits, { ...at, per_page: 100 }),
    state === 'open' && isApproved(client, at),
    state === 'closed' ? eventsOf(client, repository, pull.number) : [],
  ]);
  const closing = events.findLast(({ event }) => event === 'closed');
  return {
    number: pull.number,
    url: pull.html_url,
    title: pull.title,
    body: pull.body ?? '',
    state,
    commit: pull.head.sha,
    mergeCommit: pull.merged_at ? (pull.merge_commit_sha ?? undefined) : undefined,
    commits: { count: commits.length, listed: commits.map(commitFacts) },
    approved,
    waitsForMerge: pull.auto_merge !== null,
    closing: closing && { at: closing.created_at, byAccountOfPerson: isPerson(closing.actor) },
    deletions: events.filter(({ event }) => event === 'head_ref_deleted').map((event) => event.created_at),
  };
}

const OPINIONS = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'];
const MAY_WRITE = ['OWNER', 'MEMBER', 'COLLABORATOR'];

/** Whether the last opinion of anybody who may write is an approval. */
async function isApproved(
  client: GitHubClient,
  at: RepositoryName & { readonly pull_number: number },
): Promise<boolean> {
  const reviews = await client.paginate(client.rest.pulls.listReviews, { ...at, per_page: 100 });
  const last = new Map(
    reviews
      .filter(
        ({ state, author_association }) => OPINIONS.includes(state) && MAY_WRITE.includes(author_association),
      )
      .map((review) => [review.user?.id, review]),
  );
  return [...last.values()].some(({ state, user }) => state === 'APPROVED' && isPerson(user));
}

interface Event {
  readonly event: string;
  readonly created_at: string;
  readonly actor: { readonly type: string } | null;
}

const eventsOf = (
  client: GitHubClient,
  repository: RepositoryName,
  issue_number: number,
): Promise<readonly Event[]> =>
  client.paginate(client.rest.issues.listEvents, { ...repository, issue_number, per_page: 100 });

function commitFacts({ sha, commit, parents }: CommitAnswer): CommitFacts {
  return {
    commit: sha,
    tree: commit.tree.sha,
    parent: parents[0]?.sha,
    message: commit.message,
    author: commit.author?.email,
    committer: commit.committer?.email,
  };
}

/** An account that was deleted since (null) was a person's. */
const isPerson = (account: { readonly type: string } | null): boolean =>
  account === null || account.type === 'User';
