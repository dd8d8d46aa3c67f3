/** What pushes do to pull requests: new commits, closing, landing. */
import { emit } from './events.ts';
import { isAncestor } from './git/commits.ts';
import type { Hub, Repository } from './hub.ts';
import { showHead } from './pull-commits.ts';
import type { Pull, TimelineKind } from './state.ts';
import { pullView } from './views/pulls.ts';

/** Adds to a pull request's timeline and marks it as updated. */
export function record(
  hub: Hub,
  pull: Pull,
  kind: TimelineKind,
  actor: string,
  about: { subject?: string; before?: string } = {},
): void {
  const at = hub.clock.timestamp();
  pull.updatedAt = at;
  pull.timeline.push({ id: hub.nextId(), kind, actor, at, ...about });
}

/** Emits a pull_request event of an action, with whatever that action adds to the payload. */
export function emitPull(
  hub: Hub,
  repository: Repository,
  pull: Pull,
  action: string,
  by: string,
  extra: Record<string, any> = {},
): ReturnType<typeof emit> {
  return emit(hub, repository, 'pull_request', by, () => ({
    action,
    number: pull.number,
    pull_request: pullView(hub, repository, pull),
    ...extra,
  }));
}

/** Closes a pull request without merging it. */
export function closePull(hub: Hub, repository: Repository, pull: Pull, by: string): ReturnType<typeof emit> {
  pull.state = 'closed';
  pull.closedAt = hub.clock.timestamp();
  pull.autoMerge = null;
  record(hub, pull, 'closed', by);
  return emitPull(hub, repository, pull, 'closed', by);
}

/** Marks a pull request as merged by a commit that is on its base by now. */
export function markMerged(
  hub: Hub,
  repository: Repository,
  pull: Pull,
  by: string,
  commit: string,
): ReturnType<typeof emit> {
  const at = hub.clock.timestamp();
  pull.state = 'closed';
  pull.closedAt = at;
  pull.merge = { at, by, commit };
  record(hub, pull, 'merged', by, { subject: commit });
  record(hub, pull, 'closed', by);
  return emitPull(hub, repository, pull, 'closed', by);
}

const openPulls = (repository: Repository): Pull[] =>
  repository.state.pulls.filter((pull) => pull.state === 'open');

/** A branch got another head, or was deleted (`to` undefined): open pull requests from it follow, or are closed. */
export function followHeadMove(
  hub: Hub,
  source: Repository,
  by: string,
  branch: string,
  to: string | undefined,
): void {
  for (const repository of hub.repositories()) {
    for (const pull of openPulls(repository)) {
      if (pull.head.repository !== source.fullName || pull.head.ref !== branch) continue;
      if (to === undefined) {
        record(hub, pull, 'head-ref-deleted', by);
        closePull(hub, repository, pull, by);
        continue;
      }
      const before = pull.head.oid;
      const { objects } = repository.git;
      pull.head.oid = to;
      showHead(repository, pull);
      if (!isAncestor(objects, before, to)) {
        record(hub, pull, 'head-ref-force-pushed', by, { before, subject: to });
      }
      pull.updatedAt = hub.clock.timestamp();
      const base = repository.git.refs.get(`refs/heads/${pull.base.ref}`);
      // Nothing is left to merge: GitHub closes such a pull request by itself.
      if (base !== undefined && isAncestor(objects, to, base)) closePull(hub, repository, pull, by);
      else emitPull(hub, repository, pull, 'synchronize', by, { before, after: to });
    }
  }
}

/** A branch got another head: open pull requests into it see the new base, and those that it contains are merged. */
export function followBaseMove(
  hub: Hub,
  repository: Repository,
  by: string,
  branch: string,
  to: string,
): void {
  for (const pull of openPulls(repository)) {
    if (pull.base.ref !== branch) continue;
    if (isAncestor(repository.git.objects, pull.head.oid, to)) markMerged(hub, repository, pull, by, to);
    else pull.base.oid = to;
  }
}
