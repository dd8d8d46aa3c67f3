/** Comments, reactions, and pull requests seen as issues, as REST and webhooks show them. */
import type { Hub, Repository } from '../hub.ts';
import type { Comment, Pull, Reaction } from '../state.ts';
import { nodeId, userView } from './accounts.ts';
import { associationOf, pullHtmlUrl } from './pulls.ts';
import { repositoryUrl } from './repositories.ts';

const REACTIONS = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'] as const;

function rollup(repository: Repository, subject: Reaction['subject'], url: string): Record<string, any> {
  const found = repository.state.reactions.filter(
    (reaction) => reaction.subject.kind === subject.kind && reaction.subject.id === subject.id,
  );
  const counts = REACTIONS.map((name) => [name, found.filter(({ content }) => content === name).length]);
  return { url: `${url}/reactions`, total_count: found.length, ...Object.fromEntries(counts) };
}

export function commentView(hub: Hub, repository: Repository, comment: Comment): Record<string, any> {
  const issue = `${repositoryUrl(hub, repository)}/issues`;
  const url = `${issue}/comments/${comment.id}`;
  return {
    url,
    html_url: `${hub.serverUrl}/${repository.fullName}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${issue}/${comment.issue}`,
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    user: userView(hub, comment.user),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    body: comment.body,
    author_association: associationOf(repository, comment.user),
    reactions: rollup(repository, { kind: 'comment', id: comment.id }, url),
    performed_via_github_app: null,
  };
}

/** A pull request as the issue that it also is. */
export function issueView(hub: Hub, repository: Repository, pull: Pull): Record<string, any> {
  const repo = repositoryUrl(hub, repository);
  const url = `${repo}/issues/${pull.number}`;
  const html = pullHtmlUrl(hub, repository, pull);
  return {
    url,
    repository_url: repo,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    id: pull.id,
    node_id: nodeId('PullRequest', pull.id),
    number: pull.number,
    title: pull.title,
    user: userView(hub, pull.user),
    labels: [],
    state: pull.state,
    locked: false,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: repository.state.comments.filter((comment) => comment.issue === pull.number).length,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    author_association: associationOf(repository, pull.user),
    active_lock_reason: null,
    draft: pull.draft,
    pull_request: {
      url: `${repo}/pulls/${pull.number}`,
      html_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      merged_at: pull.merge?.at ?? null,
    },
    body: pull.body,
    reactions: rollup(repository, { kind: 'issue', id: pull.number }, url),
    timeline_url: `${url}/timeline`,
    performed_via_github_app: null,
    state_reason: null,
  };
}

export const reactionView = (hub: Hub, reaction: Reaction): Record<string, any> => ({
  id: reaction.id,
  node_id: nodeId('Reaction', reaction.id),
  user: userView(hub, reaction.user),
  content: reaction.content,
  created_at: reaction.createdAt,
});
