// The port `Repository` in memory: branches of commits with compare-and-swap, and a person's side for tests.
import { Fault } from '../../src/core/fault.ts';
import type { Head, Repository } from '../../src/ports.ts';
import { parseTrailers } from '../../src/adapters/github/trailers.ts';
import { createFailures, type Failures } from './failures.ts';
import { blobOf, treeOf, withChanges, type FileTree } from './git-objects.ts';
import { createMemoryGit, type MemoryCommit, type MemoryGit } from './memory-git.ts';

type Method = 'head' | 'isPublic' | 'files' | 'texts' | 'commit' | 'lastTrailers' | 'isAncestor';

export interface MemoryRepository extends Repository {
  /** What other fakes of the same repository stand on. */
  readonly git: MemoryGit;
  readonly defaultBranch: string;
  /** A person commits; null removes a file. Returns the commit. */
  push(changes: Readonly<Record<string, string | null>>, message?: string, branch?: string): string;
  /** A person moves a branch anywhere, as a force-push does. */
  reset(branch: string, commit: string): void;
  /** A person rewrites the newest commit of a branch under its own message. */
  amend(branch: string, changes: Readonly<Record<string, string | null>>): void;
  deleteBranch: (branch: string) => void;
  /** The text of a file on a branch. */
  read(path: string, branch?: string): string | undefined;
  /** Everything on a branch. */
  contents(branch?: string): FileTree;
  /** Commits of a branch, newest first. */
  log(branch?: string): readonly { readonly sha: string; readonly message: string }[];
  /** From now on commits of the action are refused with this reason; undefined: no longer. */
  protect(reason: string | undefined): void;
  setPublic(isPublic: boolean): void;
  failNext: Failures<Method>['failNext'];
  /** Calls of the port so far. */
  requests: () => number;
  snapshot(): unknown;
  restore(snapshot: unknown): void;
}

interface State {
  readonly git: unknown;
  readonly reason: string | undefined;
  readonly isPublic: boolean;
}

export interface MemoryRepositoryOptions {
  readonly owner?: string;
  readonly name?: string;
  readonly branch?: string;
  readonly files?: Readonly<Record<string, string>>;
}

export function createMemoryRepository(options: MemoryRepositoryOptions = {}): MemoryRepository {
  const { owner = 'acme', name = 'plans', branch: main = 'main', files = {} } = options;
  const url = `https://github.com/${owner}/${name}`;
  const { failNext, through } = createFailures<Method>('github');
  const git = createMemoryGit();
  let reason: string | undefined;
  let isPublic = false;
  let requests = 0;

  const answer = <T>(method: Method, call: () => T): Promise<T> => {
    requests += 1;
    return through(method, call);
  };
  const commitAt = (branch: string): MemoryCommit => {
    const commit = git.head(branch);
    if (commit === undefined) throw notFound(`${owner}/${name} has no branch ${branch}.`);
    return commit;
  };
  const headOf = (branch: string): Head => {
    const { sha, files: at } = commitAt(branch);
    return { branch, commit: sha, tree: treeOf(at) };
  };
  const add = (branch: string, commit: Omit<MemoryCommit, 'sha' | 'number'>): string => {
    const { sha } = git.write(commit);
    git.move(branch, sha);
    return sha;
  };

  add(main, { parents: [], files: new Map(Object.entries(files)), message: 'First commit', by: 'person' });

  return {
    owner,
    name,
    url,
    git,
    defaultBranch: main,
    head: (branch = main) => answer('head', () => headOf(branch)),
    isPublic: () => answer('isPublic', () => isPublic),
    files: (tree, wanted) =>
      answer('files', () => {
        const found = git.tree(tree);
        if (found === undefined) throw notFound(`There is no tree ${tree}.`);
        return [...found]
          .filter(([path]) => wanted(path))
          .map(([path, text]) => ({ path, blob: blobOf(text), size: Buffer.byteLength(text) }));
      }),
    texts: (wanted) =>
      answer(
        'texts',
        () =>
          new Map(
            wanted.flatMap((blob) => {
              const text = git.blob(blob);
              return text === undefined ? [] : [[blob, text] as const];
            }),
          ),
      ),
    blobOf,
    commit: (head, changes, message) =>
      answer('commit', () => {
        const at = commitAt(head.branch);
        if (at.sha !== head.commit) return { kind: 'stale' };
        if (reason !== undefined) return { kind: 'refused', reason };
        const next = withChanges(
          at.files,
          changes.map(({ path, content }) => [path, content] as const),
        );
        const commit = add(head.branch, { parents: [at.sha], files: next, message, by: 'action' });
        return { kind: 'committed', head: headOf(head.branch), url: `${url}/commit/${commit}` };
      }),
    lastTrailers: () =>
      answer('lastTrailers', () =>
        git
          .history(git.head(main)?.sha)
          .slice(0, 100)
          .map(({ message }) => parseTrailers(message))
          .find((trailers) => trailers !== undefined),
      ),
    isAncestor: (commit, of) => answer('isAncestor', () => git.isAncestor(commit, of)),

    push(changes, message = 'Edit plans', branch = main) {
      const parent = git.head(branch) ?? commitAt(main);
      const next = withChanges(parent.files, Object.entries(changes));
      return add(branch, { parents: [parent.sha], files: next, message, by: 'person' });
    },
    reset: git.move,
    amend(branch, changes) {
      const { parents, files: at, message } = commitAt(branch);
      add(branch, { parents, files: withChanges(at, Object.entries(changes)), message, by: 'person' });
    },
    deleteBranch: (branch) => git.move(branch, undefined),
    read: (path, branch = main) => commitAt(branch).files.get(path),
    contents: (branch = main) => commitAt(branch).files,
    log: (branch = main) => git.history(git.head(branch)?.sha),
    protect(because) {
      reason = because;
    },
    setPublic(value) {
      isPublic = value;
    },
    failNext,
    requests: () => requests,
    snapshot: (): State => ({ git: git.snapshot(), reason, isPublic }),
    restore(snapshot) {
      const state = snapshot as State;
      git.restore(state.git);
      ({ reason, isPublic } = state);
    },
  };
}

function notFound(message: string): Fault {
  return new Fault('not-found', message, { service: 'github', hint: 'Check the name.' });
}
