// The same pull requests by REST, where GraphQL is missing: one request for each list of each of them.
import type { Comment, PullRequest, PullRequestEvent } from '../../core/pull-requests/model.ts';
import { accountOfUser, type UserAnswer } from './accounts.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { commentOfRest, knownReactions, type RestComment } from './comments.ts';
import { httpStatus } from './error.ts';
import { inOrder } from './pull-request-answer.ts';
import { isSince, type ListedPull } from './recent-pulls.ts';

type PullAnswer = Awaited<ReturnType<GitHubClient['rest']['pulls']['get']>>['data'];

interface At extends RepositoryName {
  readonly number: number;
}

/** Those that changed at `since` or later, or with `open` those that are open; newest change first. */
export async function listByRest(
  client: GitHubClient,
  repository: RepositoryName,
  since: string,
): Promise<readonly ListedPull[]> {
  const found: ListedPull[] = [];
  const pages = client.paginate.iterator(client.rest.pulls.list, {
    ...repository,
    state: since === 'open' ? 'open' : 'all',
    sort: 'updated',
    direction: 'desc',
    per_page: 50,
  });
  for await (const { data } of pages) {
    const listed = data.map(({ number, updated_at, head }) => ({
      number,
      updatedAt: updated_at,
      headRefName: head.ref,
    }));
    const wanted = listed.filter(({ updatedAt }) => since === 'open' || isSince(updatedAt, since));
    found.push(...wanted);
    if (wanted.length < listed.length) break;
  }
  return found;
}

/** Undefined where there is none of that number. */
export async function pullRequestByRest(
  client: GitHubClient,
  repository: RepositoryName,
  number: number,
  viewer: () => Promise<string>,
): Promise<PullRequest | undefined> {
  const at = { ...repository, number };
  try {
    const { data } = await client.rest.pulls.get({ ...repository, pull_number: number });
    const [commits, files, events, comments] = await Promise.all([
      commitsOf(client, at),
      data.changed_files > MOST_FILES ? undefined : filesOf(client, at),
      eventsOf(client, at),
      commentsOf(client, at, data.comments, viewer),
    ]);
    return { ...viewOf(data), commits, files, events, comments };
  } catch (error) {
    if (httpStatus(error) === 404) return undefined;
    throw error;
  }
}

function viewOf(data: PullAnswer): Omit<PullRequest, 'commits' | 'files' | 'events' | 'comments'> {
  const merged = data.merged_at !== null;
  return {
    number: data.number,
    url: data.html_url,
    title: data.title,
    body: data.body ?? '',
    author: accountOfUser(data.user),
    state: merged ? 'merged' : data.state,
    draft: data.draft ?? false,
    base: data.base.ref,
    head: data.head.ref,
    commit: data.head.sha,
    // A fork that was deleted leaves no repository behind.
    fork: (data.head.repo as { id: number } | null)?.id !== data.base.repo.id,
    createdAt: data.created_at,
    updatedAt: data.updated_at,
    mergeCommit: merged ? (data.merge_commit_sha ?? undefined) : undefined,
  };
}

/** GitHub lists no more of one pull request. */
const MOST_FILES = 3000;

async function commitsOf(client: GitHubClient, { number, ...name }: At): Promise<PullRequest['commits']> {
  const at = { ...name, pull_number: number, per_page: 100 };
  const commits = await client.paginate(client.rest.pulls.listCommits, at);
  return commits.map(({ sha, commit }) => ({ sha, message: commit.message }));
}

async function filesOf(client: GitHubClient, { number, ...name }: At): Promise<readonly string[]> {
  const at = { ...name, pull_number: number, per_page: 100 };
  return (await client.paginate(client.rest.pulls.listFiles, at)).map(({ filename }) => filename);
}

const KINDS: Readonly<Record<string, PullRequestEvent['kind']>> = {
  ready_for_review: 'ready',
  convert_to_draft: 'drafted',
  review_requested: 'review-requested',
  merged: 'merged',
  closed: 'closed',
  reopened: 'reopened',
};

interface EventAnswer {
  readonly event: string;
  readonly created_at: string;
  readonly actor: UserAnswer | null;
}

async function eventsOf(client: GitHubClient, { number, ...name }: At): Promise<PullRequest['events']> {
  const [events, reviews] = await Promise.all([
    client.paginate(client.rest.issues.listEvents, { ...name, issue_number: number, per_page: 100 }),
    client.paginate(client.rest.pulls.listReviews, { ...name, pull_number: number, per_page: 100 }),
  ]);
  return inOrder([
    ...(events as readonly EventAnswer[]).flatMap(({ event, created_at: at, actor }) => {
      const kind = KINDS[event];
      return kind === undefined ? [] : [{ kind, at, by: accountOfUser(actor) }];
    }),
    ...reviews.flatMap(({ submitted_at: at, user }) =>
      at === undefined ? [] : [{ kind: 'reviewed' as const, at, by: accountOfUser(user) }],
    ),
  ]);
}

/** The newest hundred. */
async function commentsOf(
  client: GitHubClient,
  { number, ...name }: At,
  count: number,
  viewer: () => Promise<string>,
): Promise<readonly Comment[]> {
  if (count === 0) return [];
  const at = { ...name, issue_number: number, per_page: 100 };
  const said = await client.paginate(client.rest.issues.listComments, at);
  const login = await viewer();
  return Promise.all(
    said
      .slice(-100)
      .map(async (comment) => commentOfRest(comment, login, await reactionsOf(client, name, comment, login))),
  );
}

/** Reactions of the token itself; asked for only where somebody reacted in such a way at all. */
async function reactionsOf(
  client: GitHubClient,
  name: RepositoryName,
  comment: RestComment & { readonly reactions?: Readonly<Record<string, unknown>> },
  viewer: string,
): Promise<Comment['reactions']> {
  const given = Object.keys(comment.reactions ?? {}).filter((name) => Number(comment.reactions?.[name]) > 0);
  if (knownReactions(given).length === 0) return [];
  const at = { ...name, comment_id: comment.id, per_page: 100 };
  const all = await client.paginate(client.rest.reactions.listForIssueComment, at);
  return knownReactions(all.filter(({ user }) => user?.login === viewer).map(({ content }) => content));
}
