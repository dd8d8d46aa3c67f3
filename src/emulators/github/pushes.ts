/** The one door through which refs move: rules first, then compare-and-swap, then what follows from it. */
import { authorize } from './access.ts';
import type { Caller } from './access.ts';
import { GitHubError, unprocessable } from './errors.ts';
import { emitPush } from './events.ts';
import { isAncestor, readCommit } from './git/commits.ts';
import { InvalidRefError, StaleRefError } from './git/refs.ts';
import type { Hub, Repository } from './hub.ts';
import { followBaseMove, followHeadMove } from './pull-refs.ts';
import type { GitHubEvent } from './state.ts';

export interface RefMove {
  /** Full name. */
  readonly ref: string;
  /** The commit it shall point at; undefined deletes the ref. */
  readonly to: string | undefined;
  /** What it must point at now; without it, whatever it points at. */
  readonly expected?: string;
  readonly force?: boolean;
  /** GitHub's merge of a pull request, which the protection of a branch is there to let through. */
  readonly byMerge?: boolean;
}

/** The ref holds another commit than the caller expected. */
export class StaleHeadError extends GitHubError {}

/**
 * Moves, creates or deletes a ref for a caller, and returns the push event if one starts runs. Throws GitHub's
 * refusal: not allowed, protected, no fast-forward, no such commit, invalid name, or StaleHeadError.
 */
export function moveRef(
  hub: Hub,
  repository: Repository,
  caller: Caller,
  move: RefMove,
): GitHubEvent | undefined {
  const { objects, refs } = repository.git;
  authorize(repository, caller, { scopes: ['contents'], access: 'write', role: 'write' });
  checkRules(hub, repository, caller, move);
  const before = refs.get(move.ref);
  if (move.expected !== undefined && before !== move.expected) throw stale(move.expected);
  if (move.to !== undefined) {
    if (readCommit(objects, move.to) === undefined) throw unprocessable('Object does not exist');
    const forward = before === undefined || isAncestor(objects, before, move.to);
    if (!forward && move.force !== true) throw unprocessable('Update is not a fast forward');
  }
  try {
    refs.compareAndSwap(move.ref, before, move.to);
  } catch (error) {
    if (error instanceof StaleRefError) throw stale(move.expected);
    if (error instanceof InvalidRefError) throw unprocessable(error.message);
    throw error;
  }
  return follow(hub, repository, caller.login, { ref: move.ref, before, after: move.to });
}

/** What follows from a ref having moved: the push event, and pull requests that come or go with it. */
function follow(
  hub: Hub,
  repository: Repository,
  by: string,
  moved: { readonly ref: string; readonly before: string | undefined; readonly after: string | undefined },
): GitHubEvent | undefined {
  const { ref, before, after } = moved;
  if (!/^refs\/(heads|tags)\//.test(ref)) return undefined;
  repository.state.pushedAt = hub.clock.timestamp();
  const event = emitPush(hub, repository, by, moved);
  if (ref.startsWith('refs/tags/') || before === after) return event;
  const branch = ref.slice('refs/heads/'.length);
  followHeadMove(hub, repository, by, branch, after);
  if (after !== undefined) followBaseMove(hub, repository, by, branch, after);
  return event;
}

const stale = (expected: string | undefined): StaleHeadError =>
  new StaleHeadError(`Expected branch to point to "${expected ?? ''}" but it did not. Pull and try again.`, {
    status: 409,
    type: 'STALE_DATA',
  });

function checkRules(hub: Hub, repository: Repository, caller: Caller, { ref, to, byMerge }: RefMove): void {
  if (ref.startsWith('refs/pull/')) throw unprocessable('Reference cannot be updated');
  const custom = !ref.startsWith('refs/heads/') && !ref.startsWith('refs/tags/');
  if (custom && hub.state.switches.customRefs === 'refused') {
    throw unprocessable('Repository rule violations found\n\nCannot update this protected ref.\n\n');
  }
  const branch = ref.replace('refs/heads/', '');
  const protection = repository.state.protections[branch];
  if (protection !== undefined && !custom && byMerge !== true && !protection.bypass.includes(caller.login)) {
    throw protection.kind === 'ruleset'
      ? unprocessable('Repository rule violations found\n\nChanges must be made through a pull request.\n\n')
      : new GitHubError(
          to === undefined ? 'Cannot delete this protected branch' : 'Protected branch hook declined',
          { status: 403, type: 'FORBIDDEN' },
        );
  }
}
