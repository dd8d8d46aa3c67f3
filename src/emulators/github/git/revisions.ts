/** Names for objects, as `git rev-parse` reads them: ids, refs, and paths inside a commit. */
import { readCommit } from './commits.ts';
import { git } from './repository.ts';
import type { GitRepository } from './repository.ts';
import { entryAt } from './trees.ts';

/** The full ref names that a short one may mean, in git's order. */
const CANDIDATES = ['', 'refs/', 'refs/tags/', 'refs/heads/'];

/** The full name of the ref that a name means, or undefined. */
export function fullRefName(repository: GitRepository, name: string): string | undefined {
  return CANDIDATES.map((prefix) => `${prefix}${name}`).find(
    (full) => repository.refs.get(full) !== undefined,
  );
}

/** The commit that a revision means (id, branch, tag, ref, `main~2`), or undefined. */
export function resolveCommit(repository: GitRepository, revision: string): string | undefined {
  if (/^[0-9a-f]{40}$/.test(revision)) return readCommit(repository.objects, revision)?.oid;
  const ref = fullRefName(repository, revision);
  if (ref !== undefined) return repository.refs.get(ref);
  if (revision === '' || revision.startsWith('-')) return undefined;
  return git(repository, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`)?.trim();
}

/** The id of the object that `<revision>`, `<revision>:<path>` or an object id means, or undefined. */
export function resolveObject(repository: GitRepository, expression: string): string | undefined {
  if (/^[0-9a-f]{40}$/.test(expression)) {
    return repository.objects.read(expression) === undefined ? undefined : expression;
  }
  const colon = expression.indexOf(':');
  const commit = resolveCommit(repository, colon < 0 ? expression : expression.slice(0, colon));
  if (commit === undefined || colon < 0) return commit;
  const tree = readCommit(repository.objects, commit)?.tree;
  return tree === undefined ? undefined : entryAt(repository.objects, tree, expression.slice(colon + 1))?.oid;
}
