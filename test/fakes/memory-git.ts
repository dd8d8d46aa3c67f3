// Commits and branches in memory, shared by the fakes that stand for one repository.
import { blobOf, hash, treeOf, type FileTree } from './git-objects.ts';

export interface MemoryCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly files: FileTree;
  readonly message: string;
  /** Who wrote it last: the action by its API, or a person. */
  readonly by: 'action' | 'person';
  /** Counts up: of two commits the greater one is newer. */
  readonly number: number;
}

export interface MemoryGit {
  head(branch: string): MemoryCommit | undefined;
  at(sha: string): MemoryCommit | undefined;
  /** The files of a tree; as on GitHub, a commit stands for its tree. */
  tree(sha: string): FileTree | undefined;
  blob(sha: string): string | undefined;
  /** Writes a commit that no branch points to yet. */
  write(commit: Pick<MemoryCommit, 'parents' | 'files' | 'message' | 'by'>): MemoryCommit;
  /** Moves a branch anywhere, or deletes it, and tells who watches. */
  move: (branch: string, sha: string | undefined) => void;
  /** A commit and all its ancestors, newest first; without those of another one. */
  history(sha: string | undefined, without?: string): readonly MemoryCommit[];
  isAncestor(sha: string, of: string): boolean;
  /** Calls `moved` after every move of a branch. */
  watch(moved: (branch: string) => void): void;
  snapshot(): unknown;
  restore(snapshot: unknown): void;
}

interface State {
  readonly branches: ReadonlyMap<string, string>;
  /** Commits so far: two that are alike otherwise still differ. */
  readonly made: number;
}

export function createMemoryGit(): MemoryGit {
  const commits = new Map<string, MemoryCommit>();
  const trees = new Map<string, FileTree>();
  const blobs = new Map<string, string>();
  const watchers: ((branch: string) => void)[] = [];
  let state: State = { branches: new Map(), made: 0 };

  const history = (sha: string | undefined, without?: string): readonly MemoryCommit[] => {
    const left = new Set(without === undefined ? [] : history(without));
    const found = new Set<MemoryCommit>();
    const visit = (at: string | undefined): void => {
      const commit = commits.get(at ?? '');
      if (commit === undefined || found.has(commit) || left.has(commit)) return;
      found.add(commit);
      commit.parents.forEach(visit);
    };
    visit(sha);
    return [...found].sort((one, other) => other.number - one.number);
  };

  return {
    head: (branch) => commits.get(state.branches.get(branch) ?? ''),
    at: (sha) => commits.get(sha),
    tree: (sha) => trees.get(sha) ?? commits.get(sha)?.files,
    blob: (sha) => blobs.get(sha),
    write(commit) {
      const { parents, files, message } = commit;
      const sha = hash(`commit ${parents.join(' ')} ${treeOf(files)} ${message} ${state.made}`);
      const written = { ...commit, sha, number: state.made };
      commits.set(sha, written);
      trees.set(treeOf(files), files);
      for (const text of files.values()) blobs.set(blobOf(text), text);
      state = { ...state, made: state.made + 1 };
      return written;
    },
    move(branch, sha) {
      const branches = new Map(state.branches);
      if (sha === undefined) branches.delete(branch);
      else branches.set(branch, sha);
      state = { ...state, branches };
      for (const moved of watchers) moved(branch);
    },
    history,
    isAncestor: (sha, of) => history(of).some((commit) => commit.sha === sha),
    watch: (moved) => void watchers.push(moved),
    snapshot: () => state,
    restore(snapshot) {
      state = snapshot as State;
    },
  };
}
