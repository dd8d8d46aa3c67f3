/** Events: what starts workflow runs. Payloads are shaped as GitHub's webhooks of the same name. */
import { startsWorkflows } from './access.ts';
import { commitsBetween, isAncestor } from './git/commits.ts';
import type { Hub, Repository } from './hub.ts';
import type { GitHubEvent } from './state.ts';
import { userView } from './views/accounts.ts';
import { pushCommitView } from './views/commits.ts';
import { repositoryHtmlUrl, repositoryView } from './views/repositories.ts';

const NO_COMMIT = '0'.repeat(40);

/**
 * Records an event and returns it. What a workflow's own token did starts no run (the dispatch events excepted): then
 * nothing is recorded, and the payload not even built.
 */
export function emit(
  hub: Hub,
  repository: Repository,
  name: string,
  by: string,
  payload: () => Record<string, any>,
): GitHubEvent | undefined {
  if (!startsWorkflows(by) && !name.endsWith('_dispatch')) return undefined;
  const event: GitHubEvent = {
    id: hub.nextId(),
    name,
    actor: by,
    repository: repository.fullName,
    payload: { ...payload(), repository: repositoryView(hub, repository), sender: userView(hub, by) },
  };
  hub.state.events.push(event);
  return event;
}

/** The push event of a branch or tag that moved from one commit to another. */
export function emitPush(
  hub: Hub,
  repository: Repository,
  by: string,
  move: { readonly ref: string; readonly before: string | undefined; readonly after: string | undefined },
): GitHubEvent | undefined {
  return emit(hub, repository, 'push', by, () => pushPayload(hub, repository, by, move));
}

function pushPayload(
  hub: Hub,
  repository: Repository,
  by: string,
  { ref, before, after }: { ref: string; before: string | undefined; after: string | undefined },
): Record<string, any> {
  const { objects } = repository.git;
  const newCommits = (): string[] => {
    if (after === undefined) return [];
    if (before === undefined) return [after];
    const commits = commitsBetween(objects, before, after).map(({ oid }) => oid);
    return commits.slice(0, 2048).reverse();
  };
  const range = `${(before ?? NO_COMMIT).slice(0, 12)}...${(after ?? NO_COMMIT).slice(0, 12)}`;
  return {
    ref,
    before: before ?? NO_COMMIT,
    after: after ?? NO_COMMIT,
    created: before === undefined,
    deleted: after === undefined,
    forced: before !== undefined && after !== undefined && !isAncestor(objects, before, after),
    base_ref: null,
    compare: `${repositoryHtmlUrl(hub, repository)}/compare/${range}`,
    commits: newCommits().map((oid) => pushCommitView(hub, repository, oid)),
    head_commit: after === undefined ? null : pushCommitView(hub, repository, after),
    pusher: { name: by, email: hub.user(by).email },
  };
}
