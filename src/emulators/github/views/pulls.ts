/** Pull requests and reviews as REST and webhooks show them. */
import { includesRole, roleOf } from '../access.ts';
import type { Hub, Repository } from '../hub.ts';
import { mergeState, pullCommits, pullFiles, testMerge } from '../pull-commits.ts';
import type { Pull, Review, TimelineEntry } from '../state.ts';
import { nodeId, userView } from './accounts.ts';
import { repositoryHtmlUrl, repositoryUrl, repositoryView } from './repositories.ts';

/** OWNER, COLLABORATOR or NONE: how an account stands to a repository. */
export function associationOf(repository: Repository, login: string): string {
  if (login === repository.state.owner) return 'OWNER';
  return includesRole(roleOf(repository, login), 'triage') ? 'COLLABORATOR' : 'NONE';
}

export const pullHtmlUrl = (hub: Hub, repository: Repository, pull: Pull): string =>
  `${repositoryHtmlUrl(hub, repository)}/pull/${pull.number}`;

/** A pull request as lists show it. */
export function simplePullView(hub: Hub, repository: Repository, pull: Pull): Record<string, any> {
  const url = repositoryUrl(hub, repository);
  const self = `${url}/pulls/${pull.number}`;
  const issue = `${url}/issues/${pull.number}`;
  const html = pullHtmlUrl(hub, repository, pull);
  const links = {
    self,
    html,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${self}/comments`,
    review_comment: `${url}/pulls/comments{/number}`,
    commits: `${self}/commits`,
    statuses: `${url}/statuses/${pull.head.oid}`,
  };
  return {
    url: self,
    id: pull.id,
    node_id: nodeId('PullRequest', pull.id),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: userView(hub, pull.user),
    body: pull.body,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.merge?.at ?? null,
    merge_commit_sha: pull.merge?.commit ?? repository.git.refs.get(`refs/pull/${pull.number}/merge`) ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: pull.requestedReviewers.map((login) => userView(hub, login)),
    requested_teams: [],
    labels: [],
    milestone: null,
    draft: pull.draft,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    head: endView(hub, pull.head.repository, pull.head),
    base: endView(hub, repository.fullName, pull.base),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: associationOf(repository, pull.user),
    auto_merge: autoMergeView(hub, pull),
    active_lock_reason: null,
  };
}

function endView(hub: Hub, fullName: string | null, end: Pull['base']): Record<string, any> {
  const repository = fullName === null ? undefined : hub.repository(fullName);
  const owner = repository?.state.owner ?? 'unknown';
  return {
    label: `${owner}:${end.ref}`,
    ref: end.ref,
    sha: end.oid,
    user: repository === undefined ? null : userView(hub, owner),
    repo: repository === undefined ? null : repositoryView(hub, repository),
  };
}

function autoMergeView(hub: Hub, { autoMerge, title }: Pull): Record<string, any> | null {
  if (autoMerge === null) return null;
  const { by, method } = autoMerge;
  return { enabled_by: userView(hub, by), merge_method: method, commit_title: title, commit_message: '' };
}

/** A pull request with its counts and whether it can be merged, as `GET /pulls/{n}` and webhooks show it. */
export function pullView(hub: Hub, repository: Repository, pull: Pull): Record<string, any> {
  const merge = testMerge(hub, repository, pull);
  const files = pullFiles(repository, pull);
  const open = pull.state === 'open';
  return {
    ...simplePullView(hub, repository, pull),
    merged: pull.merge !== null,
    mergeable: open ? merge !== undefined : null,
    rebaseable: open ? merge !== undefined : null,
    mergeable_state: mergeState(hub, repository, pull),
    merged_by: pull.merge === null ? null : userView(hub, pull.merge.by),
    comments: repository.state.comments.filter((comment) => comment.issue === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: pullCommits(repository, pull).length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}

export function reviewView(
  hub: Hub,
  repository: Repository,
  pull: Pull,
  review: Review,
): Record<string, any> {
  const html = `${pullHtmlUrl(hub, repository, pull)}#pullrequestreview-${review.id}`;
  const pullUrl = `${repositoryUrl(hub, repository)}/pulls/${pull.number}`;
  return {
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: hub.user(review.user).gone === true ? null : userView(hub, review.user),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pullUrl,
    author_association: associationOf(repository, review.user),
    _links: { html: { href: html }, pull_request: { href: pullUrl } },
    submitted_at: review.submittedAt,
    commit_id: review.commit,
  };
}

/** Something that happened to a pull request, as the events of its issue show it. */
export function eventView(hub: Hub, repository: Repository, entry: TimelineEntry): Record<string, any> {
  const { id, kind, actor, at, subject, before } = entry;
  const url = repositoryUrl(hub, repository);
  const commit = kind === 'merged' ? (subject ?? null) : null;
  const about =
    kind === 'renamed-title'
      ? { rename: { from: before, to: subject } }
      : kind.startsWith('review-request')
        ? { review_requester: userView(hub, actor), requested_reviewer: userView(hub, subject ?? '') }
        : {};
  return {
    id,
    node_id: nodeId('TimelineEvent', id),
    url: `${url}/issues/events/${id}`,
    actor: userView(hub, actor),
    event: kind === 'renamed-title' ? 'renamed' : kind.replaceAll('-', '_'),
    commit_id: commit,
    commit_url: commit === null ? null : `${url}/commits/${commit}`,
    created_at: at,
    performed_via_github_app: null,
    ...about,
  };
}
