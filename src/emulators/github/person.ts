/**
 * A person at work: what somebody does on github.com or with git, as plain calls. Everything that would start a workflow
 * run returns the event of that run; the same events are collected by the emulator.
 */
import { authorize, type Caller } from './access.ts';
import { addComment, addReaction, deleteComment, editComment } from './conversation.ts';
import { emit } from './events.ts';
import { expectCommit, writeCommit } from './git/commits.ts';
import { appliedTree, revertedTree } from './git/merges.ts';
import { editTree, entryAt } from './git/trees.ts';
import { findPull } from './hub.ts';
import type { Hub, Repository } from './hub.ts';
import { mergePull } from './merging.ts';
import type { MergeOptions } from './merging.ts';
import {
  addReview,
  editPull,
  openPull,
  requestReview,
  setAutoMerge,
  setDraft,
  setPullState,
} from './pulls.ts';
import type { NewPull, PullEdit, ReviewKind } from './pulls.ts';
import { moveRef } from './pushes.ts';
import type { GitHubEvent, Pull, Role } from './state.ts';
import { signatureOf } from './views/commits.ts';

/** Path → new text, or null to delete the file. */
export type FileChanges = Readonly<Record<string, string | Buffer | null>>;

export interface CommitOptions {
  /** Default: the default branch. A branch that does not exist starts at `from`. */
  readonly branch?: string;
  /** A branch; default: the default branch. */
  readonly from?: string;
  readonly message?: string;
}

/** A person never acts as a workflow's token, so what they do always has its event. */
function happened(event: GitHubEvent | undefined): GitHubEvent {
  if (event === undefined) throw new Error('Nothing happened: it was so already.');
  return event;
}

export class Person {
  readonly login: string;
  readonly #hub: Hub;
  readonly #fullName: string;

  constructor(hub: Hub, fullName: string, login: string) {
    this.#hub = hub;
    this.#fullName = fullName;
    this.login = hub.user(login).login;
  }

  get #repository(): Repository {
    return this.#hub.repository(this.#fullName);
  }

  get #caller(): Caller {
    return { login: this.login };
  }

  /** The same person in another repository, a fork for instance. */
  in(fullName: string): Person {
    return new Person(this.#hub, fullName, this.login);
  }

  /** Commits changed files on a branch and pushes it. */
  commit(
    files: FileChanges,
    options: CommitOptions = {},
  ): { readonly oid: string; readonly event: GitHubEvent } {
    const { git, state } = this.#repository;
    const { branch = state.defaultBranch, from = state.defaultBranch, message = 'Change plans' } = options;
    const parent = git.refs.get(`refs/heads/${branch}`) ?? git.refs.get(`refs/heads/${from}`);
    const tree = parent === undefined ? undefined : expectCommit(git.objects, parent).tree;
    const oid = this.#write(this.#edited(tree, files), parent, message);
    return { oid, event: this.push(branch, oid) };
  }

  /** Rewrites the newest commit of a branch under its author and message, as `git commit --amend` does, and pushes it. */
  amend(files: FileChanges, branch: string): { readonly oid: string; readonly event: GitHubEvent } {
    const { git } = this.#repository;
    const newest = expectCommit(git.objects, git.refs.get(`refs/heads/${branch}`) ?? '');
    const tree = this.#edited(newest.tree, files);
    const committer = signatureOf(this.#hub, this.login);
    const oid = writeCommit(git.objects, { ...newest, tree, committer, signed: false });
    return { oid, event: this.push(branch, oid, { force: true }) };
  }

  /** Renames a file in a commit of its own. */
  rename(
    from: string,
    to: string,
    options: CommitOptions = {},
  ): { readonly oid: string; readonly event: GitHubEvent } {
    const { git, state } = this.#repository;
    const head = git.refs.get(`refs/heads/${options.branch ?? state.defaultBranch}`);
    const entry =
      head === undefined ? undefined : entryAt(git.objects, expectCommit(git.objects, head).tree, from);
    if (entry?.type !== 'blob') throw new Error(`No file ${from} to rename.`);
    const files = { [from]: null, [to]: git.objects.expect(entry.oid, 'blob') };
    return this.commit(files, { message: `Rename ${from} to ${to}`, ...options });
  }

  #edited(tree: string | undefined, files: FileChanges): string {
    const { objects } = this.#repository.git;
    const edits = Object.entries(files).map(([path, content]) => {
      const mode = (tree === undefined ? undefined : entryAt(objects, tree, path)?.mode) ?? '100644';
      const edit = content === null ? null : { mode, oid: objects.write('blob', Buffer.from(content)) };
      return [path, edit] as const;
    });
    return editTree(objects, tree, new Map(edits));
  }

  #write(tree: string, parent: string | undefined, message: string): string {
    const author = signatureOf(this.#hub, this.login);
    const parents = parent === undefined ? [] : [parent];
    return writeCommit(this.#repository.git.objects, { tree, parents, author, committer: author, message });
  }

  /** Points a branch at a commit. */
  push(branch: string, oid: string, options: { readonly force?: boolean } = {}): GitHubEvent {
    const move = { ref: `refs/heads/${branch}`, to: oid, ...options };
    return happened(moveRef(this.#hub, this.#repository, this.#caller, move));
  }

  /** Creates a branch at another branch's head. */
  branch(name: string, from?: string): GitHubEvent {
    const { git, state } = this.#repository;
    const oid = git.refs.get(`refs/heads/${from ?? state.defaultBranch}`);
    if (oid === undefined) throw new Error(`No branch ${from ?? state.defaultBranch}.`);
    return this.push(name, oid);
  }

  deleteBranch(name: string): GitHubEvent {
    const move = { ref: `refs/heads/${name}`, to: undefined };
    return happened(moveRef(this.#hub, this.#repository, this.#caller, move));
  }

  /** Undoes a commit with a new one on a branch, as `git revert` does; throws on a conflict. */
  revertCommit(
    oid: string,
    options: CommitOptions = {},
  ): { readonly oid: string; readonly event: GitHubEvent } {
    const { git, state } = this.#repository;
    const { branch = state.defaultBranch, from = state.defaultBranch } = options;
    const head = git.refs.get(`refs/heads/${branch}`) ?? git.refs.get(`refs/heads/${from}`) ?? '';
    const undone = expectCommit(git.objects, oid);
    const tree = revertedTree(git, oid, head);
    if (tree === undefined) throw new Error(`Reverting ${oid} conflicts with ${branch}.`);
    const subject = undone.message.split('\n')[0] ?? '';
    const message = options.message ?? `Revert "${subject}"\n\nThis reverts commit ${oid}.`;
    const reverted = this.#write(tree, head, message);
    return { oid: reverted, event: this.push(branch, reverted) };
  }

  openPull(wanted: Omit<NewPull, 'base'> & { readonly base?: string }): {
    readonly pull: Pull;
    readonly event: GitHubEvent;
  } {
    const base = wanted.base ?? this.#repository.state.defaultBranch;
    const { pull, event } = openPull(this.#hub, this.#repository, this.login, { ...wanted, base });
    return { pull, event: happened(event) };
  }

  /** GitHub's "Revert" button: a pull request that undoes a merged one (its squash or merge commit). */
  revertPull(number: number): { readonly pull: Pull; readonly event: GitHubEvent } {
    const pull = this.#pull(number);
    if (pull.merge === null) throw new Error(`#${number} is not merged.`);
    const branch = `revert-${number}-${pull.head.ref}`;
    const title = `Revert "${pull.title}"`;
    const body = `Reverts ${this.#fullName}#${number}`;
    const { git } = this.#repository;
    const tree = (oid: string): string => expectCommit(git.objects, oid).tree;
    const head = git.refs.get(`refs/heads/${pull.base.ref}`) ?? '';
    // All that it brought, however many commits a rebase made of it.
    const moved = { from: tree(pull.merge.commit), to: tree(pull.base.oid), onto: tree(head) };
    const reverted = appliedTree(git, moved);
    if (reverted === undefined) throw new Error(`Reverting #${number} conflicts with ${pull.base.ref}.`);
    const [subject = ''] = expectCommit(git.objects, pull.merge.commit).message.split('\n');
    const message = `Revert "${subject}"\n\nThis reverts commit ${pull.merge.commit}.`;
    this.push(branch, this.#write(reverted, head, message));
    return this.openPull({ title, body, head: branch, base: pull.base.ref });
  }

  editPull(number: number, edit: PullEdit): GitHubEvent {
    return happened(editPull(this.#hub, this.#repository, this.#pull(number), this.login, edit).event);
  }

  closePull(number: number): GitHubEvent {
    return happened(
      setPullState(this.#hub, this.#repository, this.#pull(number), this.login, 'closed').event,
    );
  }

  reopenPull(number: number): GitHubEvent {
    return happened(setPullState(this.#hub, this.#repository, this.#pull(number), this.login, 'open').event);
  }

  /** Merges; `event` is the pull request's `closed`, `push` that of its base. */
  mergePull(
    number: number,
    options: MergeOptions = {},
  ): { readonly commit: string; readonly event: GitHubEvent; readonly push: GitHubEvent } {
    const merged = mergePull(this.#hub, this.#repository, this.#caller, this.#pull(number), options);
    return { commit: merged.commit, event: happened(merged.event), push: happened(merged.push) };
  }

  readyForReview(number: number): GitHubEvent {
    return happened(setDraft(this.#hub, this.#repository, this.#pull(number), this.login, false).event);
  }

  convertToDraft(number: number): GitHubEvent {
    return happened(setDraft(this.#hub, this.#repository, this.#pull(number), this.login, true).event);
  }

  requestReview(number: number, ...reviewers: string[]): GitHubEvent {
    for (const login of reviewers) this.#hub.user(login);
    return happened(
      requestReview(this.#hub, this.#repository, this.#pull(number), this.login, reviewers).event,
    );
  }

  review(number: number, kind: ReviewKind, body = ''): GitHubEvent {
    const pull = this.#pull(number);
    return happened(addReview(this.#hub, this.#repository, pull, this.login, { kind, body }).event);
  }

  approve(number: number, body = ''): GitHubEvent {
    return this.review(number, 'APPROVE', body);
  }

  /** Sets a pull request to merge by itself; null takes it back. Nothing is merged: there are no checks to wait for. */
  autoMerge(number: number, method: 'merge' | 'squash' | 'rebase' | null): void {
    setAutoMerge(this.#hub, this.#pull(number), this.login, method);
  }

  comment(number: number, body: string): { readonly id: number; readonly event: GitHubEvent } {
    const { comment, event } = addComment(this.#hub, this.#repository, this.login, number, body);
    return { id: comment.id, event: happened(event) };
  }

  editComment(id: number, body: string): GitHubEvent {
    return happened(editComment(this.#hub, this.#repository, this.login, id, body).event);
  }

  deleteComment(id: number): GitHubEvent {
    return happened(deleteComment(this.#hub, this.#repository, this.login, id).event);
  }

  react(commentId: number, content: string): void {
    addReaction(this.#hub, this.#repository, this.login, { kind: 'comment', id: commentId }, content);
  }

  /** Sets what somebody may do in the repository; admins may. */
  setRole(login: string, role: Role): void {
    authorize(this.#repository, this.#caller, { scopes: [], access: 'write', role: 'admin' });
    this.#repository.state.roles[this.#hub.user(login).login] = role;
  }

  /** Starts the workflow by hand, on the default branch or another ref. */
  dispatchWorkflow(inputs: Readonly<Record<string, string>> = {}, branch?: string): GitHubEvent {
    const repository = this.#repository;
    const ref = `refs/heads/${branch ?? repository.state.defaultBranch}`;
    const workflow = '.github/workflows/plan-sync.yml';
    return happened(
      emit(this.#hub, repository, 'workflow_dispatch', this.login, () => ({ ref, inputs, workflow })),
    );
  }

  #pull(number: number): Pull {
    return findPull(this.#repository, number);
  }
}
