// The port `Repository` in memory: branches of commits with compare-and-swap, and a person's side for tests.
import { Fault } from '../../src/core/fault.ts';
import type { Repository } from '../../src/ports.ts';
import { parseTrailers } from '../../src/adapters/github/trailers.ts';
import { createFailures, type Failures } from './failures.ts';
import { blobOf, hash, treeOf, withChanges, type FileTree } from './git-objects.ts';

interface MemoryCommit {
  readonly sha: string;
  readonly parent: string | undefined;
  readonly files: FileTree;
  readonly message: string;
}

type Method = 'head' | 'isPublic' | 'files' | 'texts' | 'commit' | 'lastTrailers';

export interface MemoryRepository extends Repository {
  /** A person commits; null removes a file. Returns the commit. */
  push(changes: Readonly<Record<string, string | null>>, message?: string, branch?: string): string;
  /** A person moves a branch anywhere, as a force-push does. */
  reset(branch: string, commit: string): void;
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
  readonly branches: ReadonlyMap<string, string>;
  readonly reason: string | undefined;
  readonly isPublic: boolean;
  /** Commits so far: two that are alike otherwise still differ. */
  readonly made: number;
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
  const commits = new Map<string, MemoryCommit>();
  const trees = new Map<string, FileTree>();
  const blobs = new Map<string, string>();
  let state: State = { branches: new Map(), reason: undefined, isPublic: false, made: 0 };
  let requests = 0;

  const answer = <T>(method: Method, call: () => T): Promise<T> => {
    requests += 1;
    return through(method, call);
  };
  const commitAt = (branch: string): MemoryCommit => {
    const commit = commits.get(state.branches.get(branch) ?? '');
    if (commit === undefined) throw notFound(`${owner}/${name} has no branch ${branch}.`);
    return commit;
  };
  const move = (branch: string, sha: string): void => {
    state = { ...state, branches: new Map(state.branches).set(branch, sha) };
  };
  const add = (branch: string, parent: string | undefined, next: FileTree, message: string): string => {
    const sha = hash(`commit ${parent} ${treeOf(next)} ${message} ${state.made}`);
    commits.set(sha, { sha, parent, files: next, message });
    trees.set(treeOf(next), next);
    for (const text of next.values()) blobs.set(blobOf(text), text);
    state = { ...state, made: state.made + 1 };
    move(branch, sha);
    return sha;
  };
  const log = (branch: string): MemoryCommit[] => {
    const found: MemoryCommit[] = [];
    for (let at = commits.get(state.branches.get(branch) ?? ''); at; at = commits.get(at.parent ?? ''))
      found.push(at);
    return found;
  };

  add(main, undefined, new Map(Object.entries(files)), 'First commit');

  return {
    owner,
    name,
    url,
    head: (branch = main) =>
      answer('head', () => {
        const { sha, files: at } = commitAt(branch);
        return { branch, commit: sha, tree: treeOf(at) };
      }),
    isPublic: () => answer('isPublic', () => state.isPublic),
    files: (tree, wanted) =>
      answer('files', () => {
        // As on GitHub, a commit stands for its tree.
        const found = trees.get(tree) ?? commits.get(tree)?.files;
        if (found === undefined) throw notFound(`There is no tree ${tree}.`);
        return [...found]
          .filter(([path]) => wanted(path))
          .map(([path, text]) => ({ path, blob: blobOf(text), size: Buffer.byteLength(text) }));
      }),
    texts: (wanted) =>
      answer(
        'texts',
        () => new Map(wanted.flatMap((blob) => (blobs.has(blob) ? [[blob, blobs.get(blob) ?? '']] : []))),
      ),
    commit: (head, changes, message) =>
      answer('commit', () => {
        const at = commitAt(head.branch);
        if (at.sha !== head.commit) return { kind: 'stale' };
        if (state.reason !== undefined) return { kind: 'refused', reason: state.reason };
        const next = withChanges(
          at.files,
          changes.map(({ path, content }) => [path, content] as const),
        );
        const commit = add(head.branch, at.sha, next, message);
        return { kind: 'committed', commit, url: `${url}/commit/${commit}` };
      }),
    lastTrailers: () =>
      answer('lastTrailers', () =>
        log(main)
          .slice(0, 100)
          .map(({ message }) => parseTrailers(message))
          .find((trailers) => trailers !== undefined),
      ),

    push(changes, message = 'Edit plans', branch = main) {
      const from = state.branches.get(branch) ?? state.branches.get(main);
      return add(
        branch,
        from,
        withChanges(commits.get(from ?? '')?.files ?? new Map(), Object.entries(changes)),
        message,
      );
    },
    reset: move,
    read: (path, branch = main) => commitAt(branch).files.get(path),
    contents: (branch = main) => commitAt(branch).files,
    log: (branch = main) => log(branch),
    protect(reason) {
      state = { ...state, reason };
    },
    setPublic(isPublic) {
      state = { ...state, isPublic };
    },
    failNext,
    requests: () => requests,
    snapshot: () => state,
    restore(snapshot) {
      state = snapshot as State;
    },
  };
}

function notFound(message: string): Fault {
  return new Fault('not-found', message, { service: 'github', hint: 'Check the name.' });
}
