// Pull requests to the default branch of a memory repository: what people do with them, and what pushes do to them.
import { withChanges, type FileTree } from './git-objects.ts';
import type { MemoryCommit } from './memory-git.ts';
import type { MemoryRepository } from './memory-repository.ts';

export interface MemoryPull {
  readonly number: number;
  readonly branch: string;
  readonly state: 'open' | 'merged' | 'closed';
  readonly title: string;
  readonly body: string;
  readonly comments: readonly string[];
  /** The newest commit, as far as the pull request followed its branch. */
  readonly commit: string;
  readonly mergeCommit: string | undefined;
  readonly closedBy: 'person' | 'bot' | 'github' | undefined;
  readonly approved: boolean;
  readonly autoMerge: boolean;
}

export interface MemoryPulls {
  /** Oldest first. */
  all(): readonly MemoryPull[];
  /** Opens one from a branch, as a person does by the compare page. */
  open(branch: string, text: { readonly title: string; readonly body: string }): MemoryPull;
  edit(number: number, text: { readonly title: string; readonly body: string }): void;
  comment(number: number, body: string): void;
  approve: (number: number) => void;
  enableAutoMerge: (number: number) => void;
  /** Returns the new head of the default branch; throws on a conflict. */
  merge(number: number, style: 'merge' | 'squash' | 'rebase'): string;
  close(number: number, by: 'person' | 'bot'): void;
  /** False where GitHub refuses: it is not closed, or its branch is gone, was moved elsewhere or has nothing to merge. */
  reopen(number: number): boolean;
  snapshot(): unknown;
  restore(snapshot: unknown): void;
}

export function createMemoryPulls({ git, owner, defaultBranch }: MemoryRepository): MemoryPulls {
  let pulls: readonly MemoryPull[] = [];

  const get = (number: number): MemoryPull => {
    const pull = pulls.find((each) => each.number === number);
    if (pull === undefined) throw new Error(`There is no pull request #${number}.`);
    return pull;
  };
  const change = (number: number, edit: Partial<MemoryPull>): void => {
    pulls = pulls.map((pull) => (pull.number === number ? { ...pull, ...edit } : pull));
  };
  const close = (number: number, closedBy: MemoryPull['closedBy']): void =>
    change(number, { state: 'closed', closedBy, autoMerge: false });
  const main = (): MemoryCommit => git.head(defaultBranch)!;
  const hasNothingToMerge = (commit: string): boolean => git.isAncestor(commit, main().sha);

  git.watch((branch) => {
    for (const { number, branch: from, commit, state } of pulls) {
      if (state !== 'open') continue;
      if (branch === from) {
        const head = git.head(from);
        if (head !== undefined) change(number, { commit: head.sha });
        if (head === undefined || hasNothingToMerge(head.sha)) close(number, 'github');
      } else if (branch === defaultBranch && hasNothingToMerge(commit)) {
        change(number, { state: 'merged', mergeCommit: main().sha });
      }
    }
  });

  return {
    all: () => pulls,
    open(branch, text) {
      const commit = git.head(branch)?.sha;
      if (commit === undefined || hasNothingToMerge(commit))
        throw new Error(`Nothing to merge in ${branch}.`);
      if (pulls.some((pull) => pull.branch === branch && pull.state === 'open'))
        throw new Error(`A pull request already exists for ${owner}:${branch}.`);
      const pull: MemoryPull = {
        ...text,
        number: pulls.length + 1,
        branch,
        state: 'open',
        comments: [],
        commit,
        mergeCommit: undefined,
        closedBy: undefined,
        approved: false,
        autoMerge: false,
      };
      pulls = [...pulls, pull];
      return pull;
    },
    edit: change,
    comment: (number, body) => change(number, { comments: [...get(number).comments, body] }),
    approve: (number) => change(number, { approved: true }),
    enableAutoMerge: (number) => change(number, { autoMerge: true }),
    merge(number, style) {
      const pull = get(number);
      if (pull.state !== 'open') throw new Error(`#${number} is not open.`);
      const mine = git.history(pull.commit, main().sha);
      const words = { squash: squashMessage(mine, pull), merge: mergeMessage(owner, pull) };
      const written =
        style === 'rebase'
          ? [...mine].reverse().reduce((onto, { files, message, parents, by }) => {
              const from = git.at(parents[0] ?? '')?.files ?? new Map();
              return git.write({ parents: [onto.sha], files: merged(from, files, onto.files), message, by });
            }, main())
          : git.write({
              parents: style === 'squash' ? [main().sha] : [main().sha, pull.commit],
              files: merged(
                forkOf(git.history(pull.commit), main().sha),
                git.at(pull.commit)!.files,
                main().files,
              ),
              message: words[style],
              by: 'person',
            });
      change(number, { state: 'merged', mergeCommit: written.sha });
      git.move(defaultBranch, written.sha);
      return written.sha;
    },
    close,
    reopen(number) {
      const { state, branch, commit } = get(number);
      const head = git.head(branch)?.sha;
      if (
        state !== 'closed' ||
        head === undefined ||
        !git.isAncestor(commit, head) ||
        hasNothingToMerge(head)
      )
        return false;
      change(number, { state: 'open', commit: head, closedBy: undefined });
      return true;
    },
    snapshot: () => pulls,
    restore(snapshot) {
      pulls = snapshot as readonly MemoryPull[];
    },
  };

  /** The files where a history left the default branch. */
  function forkOf(history: readonly MemoryCommit[], of: string): FileTree {
    return history.find(({ sha }) => git.isAncestor(sha, of))?.files ?? new Map();
  }
}

/** GitHub's own texts. */
function squashMessage(mine: readonly MemoryCommit[], { title, number }: MemoryPull): string {
  const [first, ...more] = [...mine].reverse();
  if (first === undefined || more.length > 0)
    return `${title} (#${number})\n\n${[...mine]
      .reverse()
      .map(({ message }) => `* ${message}`)
      .join('\n\n')}`;
  const [headline = '', ...rest] = first.message.split('\n');
  return [`${headline} (#${number})`, ...rest].join('\n');
}

const mergeMessage = (owner: string, { number, branch, title }: MemoryPull): string =>
  `Merge pull request #${number} from ${owner}/${branch}\n\n${title}`;

/** `onto` with what changed between two trees; throws where it changed there as well. */
function merged(from: FileTree, to: FileTree, onto: FileTree): FileTree {
  const touched = [...new Set([...from.keys(), ...to.keys()])].filter(
    (path) => from.get(path) !== to.get(path),
  );
  for (const path of touched) {
    const now = onto.get(path);
    if (now !== from.get(path) && now !== to.get(path)) throw new Error(`${path} conflicts.`);
  }
  return withChanges(
    onto,
    touched.map((path) => [path, to.get(path) ?? null] as const),
  );
}
