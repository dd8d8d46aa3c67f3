/** Merging pull requests in GitHub's three styles, as real commits. */
import { authorize } from './access.ts';
import type { Caller } from './access.ts';
import { GitHubError } from './errors.ts';
import { expectCommit, writeCommit } from './git/commits.ts';
import { appliedTree, mergedTree } from './git/merges.ts';
import type { Hub, Repository } from './hub.ts';
import { pullCommits } from './pull-commits.ts';
import { markMerged } from './pull-refs.ts';
import type { Pulled } from './pulls.ts';
import { moveRef } from './pushes.ts';
import type { GitHubEvent, Pull } from './state.ts';
import { signatureOf } from './views/commits.ts';

export type MergeMethod = 'merge' | 'squash' | 'rebase';

export interface MergeOptions {
  readonly method?: MergeMethod;
  readonly title?: string;
  readonly message?: string;
  /** The head that the caller saw. */
  readonly sha?: string;
}

const conflicting = (): GitHubError =>
  new GitHubError('Pull Request is not mergeable', { status: 405, type: 'UNPROCESSABLE' });

/** GitHub's own texts, where the caller gives none. */
function messageOf(repository: Repository, pull: Pull, options: MergeOptions): string {
  const commits = pullCommits(repository, pull);
  const owner = pull.head.repository?.split('/')[0] ?? 'unknown';
  const single = commits.length === 1 ? commits[0] : undefined;
  const [headline = '', ...rest] = single?.message.trimEnd().split('\n') ?? [pull.title];
  const squash = options.method === 'squash';
  const title = squash
    ? `${headline} (#${pull.number})`
    : `Merge pull request #${pull.number} from ${owner}/${pull.head.ref}`;
  const listed = commits.map((commit) => `* ${commit.message.trimEnd()}`).join('\n\n');
  const body = squash ? (single === undefined ? listed : rest.join('\n').trim()) : pull.title;
  const text = [options.title ?? title, options.message ?? body].filter((part) => part !== '');
  return text.join('\n\n');
}

/** The commit that the base shall point at; throws where the branches conflict. */
function mergeCommit(
  hub: Hub,
  repository: Repository,
  by: string,
  pull: Pull,
  options: MergeOptions,
): string {
  const { git } = repository;
  const person = signatureOf(hub, by);
  const web = { name: 'GitHub', email: 'noreply@github.com', at: person.at };
  if (options.method === 'rebase') {
    let onto = pull.base.oid;
    for (const commit of pullCommits(repository, pull)) {
      const parent = commit.parents[0];
      if (parent === undefined || commit.parents.length > 1) throw conflicting();
      const from = expectCommit(git.objects, parent).tree;
      const tree = appliedTree(git, { from, to: commit.tree, onto: expectCommit(git.objects, onto).tree });
      if (tree === undefined) throw conflicting();
      onto = writeCommit(git.objects, { ...commit, tree, parents: [onto], committer: person, signed: false });
    }
    return onto;
  }
  const tree = mergedTree(git, pull.base.oid, pull.head.oid);
  if (tree === undefined) throw conflicting();
  const parents = options.method === 'squash' ? [pull.base.oid] : [pull.base.oid, pull.head.oid];
  const author = options.method === 'squash' ? signatureOf(hub, pull.user) : person;
  const message = messageOf(repository, pull, options);
  return writeCommit(git.objects, { tree, parents, author, committer: web, message, signed: true });
}

/**
 * Merges a pull request. Two events follow: the pull request's `closed`, and the push to its base.
 */
export function mergePull(
  hub: Hub,
  repository: Repository,
  caller: Caller,
  pull: Pull,
  options: MergeOptions = {},
): Pulled & { readonly push: GitHubEvent | undefined; readonly commit: string } {
  authorize(repository, caller, { scopes: ['contents'], access: 'write', role: 'write' });
  if (pull.state === 'closed' || pull.draft) throw conflicting();
  if (options.sha !== undefined && options.sha !== pull.head.oid) {
    throw new GitHubError('Head branch was modified. Review and try the merge again.', { status: 409 });
  }
  const commit = mergeCommit(hub, repository, caller.login, pull, options);
  const before = pull.base.oid;
  const ref = `refs/heads/${pull.base.ref}`;
  // Marked first: the push must not find it open and close it in its own way.
  const event = markMerged(hub, repository, pull, caller.login, commit);
  const push = moveRef(hub, repository, caller, { ref, to: commit, expected: before, byMerge: true });
  return { pull, event, push, commit };
}
