// Pull requests of a memory repository: what people do with them, and what pushes do to them.
import type { PullRequestEvent } from '../../src/core/pull-requests/model.ts';
import { action, createMemoryAccounts, type MemoryAccounts } from './memory-accounts.ts';
import { createMemoryComments, type MemoryComment, type MemoryComments } from './memory-comments.ts';
import type { MemoryCommit } from './memory-git.ts';
import { forkOf, merged, mergeMessage, squashMessage } from './memory-merging.ts';
import type { MemoryRepository } from './memory-repository.ts';

export interface MemoryPull {
  readonly number: number;
  /** `branch`, or `owner:branch` of a fork. */
  readonly branch: string;
  readonly base: string;
  readonly author: string;
  readonly state: 'open' | 'merged' | 'closed';
  readonly draft: boolean;
  readonly title: string;
  readonly body: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly events: readonly MemoryEvent[];
  readonly comments: readonly MemoryComment[];
  /** The newest commit, as far as the pull request followed its branch. */
  readonly commit: string;
  /** The base as it was when the pull request last looked at it: before its merge, where it is merged. */
  readonly baseCommit: string;
  readonly mergeCommit: string | undefined;
  readonly closedBy: 'person' | 'bot' | 'github' | undefined;
  readonly approved: boolean;
  readonly autoMerge: boolean;
}

export interface MemoryEvent extends Pick<PullRequestEvent, 'kind' | 'at'> {
  readonly by: string;
}

export interface NewMemoryPull {
  readonly title: string;
  readonly body: string;
  readonly base?: string;
  readonly draft?: boolean;
  readonly by?: string;
}

export interface MemoryPulls extends MemoryComments {
  readonly accounts: MemoryAccounts;
  /** Oldest first. */
  all(): readonly MemoryPull[];
  /** Opens one from a branch, as a person does by the compare page; `owner:branch` is a branch of a fork. */
  open(branch: string, wanted: NewMemoryPull): MemoryPull;
  edit: (number: number, text: { readonly title?: string; readonly body?: string }) => void;
  setDraft: (number: number, draft: boolean, by?: string) => void;
  requestReview: (number: number, by?: string) => void;
  review: (number: number, by?: string) => void;
  approve: (number: number, by?: string) => void;
  enableAutoMerge: (number: number) => void;
  /** Returns the new head of the base; throws on a conflict. */
  merge(number: number, style: 'merge' | 'squash' | 'rebase', by?: string): string;
  close(number: number, by: 'person' | 'bot'): void;
  /** False where GitHub refuses: it is not closed, or its branch is gone, was moved elsewhere or has nothing to merge. */
  reopen(number: number): boolean;
  /** GitHub's Revert button: a pull request that undoes a merged one; throws on a conflict. */
  revert(number: number, by?: string): MemoryPull;
  snapshot(): unknown;
  restore(snapshot: unknown): void;
}

/** @param now of GitHub's clock, milliseconds */
export function createMemoryPulls(repository: MemoryRepository, now: () => number): MemoryPulls {
  const { git, owner, name, defaultBranch } = repository;
  const accounts = createMemoryAccounts(owner);
  let pulls: readonly MemoryPull[] = [];

  const at = (): string => new Date(now()).toISOString().replace(/\.\d+Z$/, 'Z');
  const get = (number: number): MemoryPull => {
    const pull = pulls.find((each) => each.number === number);
    if (pull === undefined) throw new Error(`There is no pull request #${number}.`);
    return pull;
  };
  /** Changes one; where `kind` is given, that is what happened to it. */
  const change = (
    number: number,
    edit: Partial<MemoryPull>,
    kind?: PullRequestEvent['kind'],
    by = 'ada',
  ): void => {
    const event = kind === undefined ? [] : [{ kind, by, at: at() }];
    pulls = pulls.map((pull) =>
      pull.number === number
        ? { ...pull, ...edit, events: [...pull.events, ...event], updatedAt: at() }
        : pull,
    );
  };
  const comments = createMemoryComments({
    at,
    all: () => pulls,
    set: (number, said) => change(number, { comments: said }),
  });
  const headOf = (branch: string): MemoryCommit => git.head(branch)!;
  const hasNothingToMerge = (commit: string, base: string): boolean =>
    git.isAncestor(commit, headOf(base).sha);
  const close = (number: number, closedBy: MemoryPull['closedBy'], by: string): void =>
    change(number, { state: 'closed', closedBy, autoMerge: false }, 'closed', by);
  const pusherOf = (branch: string): string => (git.head(branch)?.by === 'action' ? action : 'ada');

  git.watch((branch) => {
    for (const { number, branch: from, base, commit, state } of pulls) {
      if (state !== 'open') continue;
      if (branch === from) {
        const head = git.head(from);
        if (head !== undefined) change(number, { commit: head.sha });
        if (head === undefined || hasNothingToMerge(head.sha, base))
          close(number, 'github', pusherOf(branch));
      } else if (branch === base) {
        const mergeCommit = headOf(base).sha;
        if (hasNothingToMerge(commit, base))
          change(number, { state: 'merged', mergeCommit }, 'merged', pusherOf(branch));
        else
          pulls = pulls.map((pull) => (pull.number === number ? { ...pull, baseCommit: mergeCommit } : pull));
      }
    }
  });

  const open: MemoryPulls['open'] = (branch, wanted) => {
    const { base = defaultBranch, draft = false, by = 'ada', title, body } = wanted;
    const commit = git.head(branch)?.sha;
    if (commit === undefined || hasNothingToMerge(commit, base))
      throw new Error(`Nothing to merge in ${branch}.`);
    if (pulls.some((pull) => pull.branch === branch && pull.base === base && pull.state === 'open'))
      throw new Error(`A pull request already exists for ${owner}:${branch}.`);
    const pull: MemoryPull = {
      ...{ title, body, branch, base, draft, commit },
      number: pulls.length + 1,
      author: by,
      state: 'open',
      createdAt: at(),
      updatedAt: at(),
      events: [],
      comments: [],
      baseCommit: headOf(base).sha,
      mergeCommit: undefined,
      closedBy: undefined,
      approved: false,
      autoMerge: false,
    };
    pulls = [...pulls, pull];
    return pull;
  };

  /** The commit that the base shall point to. */
  const mergeOf = (pull: MemoryPull, style: 'merge' | 'squash' | 'rebase'): MemoryCommit => {
    const onto = headOf(pull.base);
    const mine = git.history(pull.commit, onto.sha);
    if (style === 'rebase')
      return [...mine].reverse().reduce((below, { files, message, parents, by }) => {
        const from = git.at(parents[0] ?? '')?.files ?? new Map<string, string>();
        return git.write({ parents: [below.sha], files: merged(from, files, below.files), message, by });
      }, onto);
    return git.write({
      parents: style === 'squash' ? [onto.sha] : [onto.sha, pull.commit],
      files: merged(forkOf(git, pull.commit, onto.sha), git.at(pull.commit)!.files, onto.files),
      message: style === 'squash' ? squashMessage(mine, pull) : mergeMessage(owner, pull),
      by: 'person',
    });
  };

  return {
    ...comments,
    accounts,
    all: () => pulls,
    open,
    edit(number, text) {
      const { title, body } = { ...get(number), ...text };
      if (title !== get(number).title || body !== get(number).body) change(number, { title, body });
    },
    setDraft(number, draft, by) {
      if (get(number).draft !== draft) change(number, { draft }, draft ? 'drafted' : 'ready', by);
    },
    requestReview: (number, by) => change(number, {}, 'review-requested', by),
    review: (number, by = 'sam') => change(number, {}, 'reviewed', by),
    approve: (number, by = 'sam') => change(number, { approved: true }, 'reviewed', by),
    enableAutoMerge: (number) => change(number, { autoMerge: true }),
    merge(number, style, by) {
      const pull = get(number);
      if (pull.state !== 'open' || pull.draft) throw new Error(`#${number} cannot be merged.`);
      const { sha } = mergeOf(pull, style);
      change(number, { state: 'merged', mergeCommit: sha }, 'merged', by);
      git.move(pull.base, sha);
      return sha;
    },
    close: (number, by) => close(number, by, by === 'bot' ? action : 'ada'),
    reopen(number) {
      const { state, branch, base, commit } = get(number);
      const head = git.head(branch)?.sha;
      if (
        state !== 'closed' ||
        head === undefined ||
        !git.isAncestor(commit, head) ||
        hasNothingToMerge(head, base)
      )
        return false;
      const baseCommit = headOf(base).sha;
      change(number, { state: 'open', commit: head, baseCommit, closedBy: undefined }, 'reopened');
      return true;
    },
    revert(number, by) {
      const { mergeCommit, baseCommit, base, branch, title } = get(number);
      const done = git.at(mergeCommit ?? '');
      if (done === undefined) throw new Error(`#${number} is not merged.`);
      const onto = headOf(base);
      const { sha } = git.write({
        parents: [onto.sha],
        files: merged(done.files, git.at(baseCommit)!.files, onto.files),
        message: `Revert "${done.message.split('\n')[0]}"\n\nThis reverts commit ${done.sha}.`,
        by: 'person',
      });
      const from = `revert-${number}-${branch.slice(branch.indexOf(':') + 1)}`;
      git.move(from, sha);
      const text = { title: `Revert "${title}"`, body: `Reverts ${owner}/${name}#${number}` };
      return open(from, { ...text, base, ...(by !== undefined && { by }) });
    },
    snapshot: () => ({ pulls, accounts: accounts.snapshot(), comments: comments.snapshot() }),
    restore(snapshot) {
      const state = snapshot as { pulls: readonly MemoryPull[]; accounts: unknown; comments: unknown };
      pulls = state.pulls;
      accounts.restore(state.accounts);
      comments.restore(state.comments);
    },
  };
}
