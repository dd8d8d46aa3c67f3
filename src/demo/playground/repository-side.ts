// The embedded repository as the page shows it.
import { history, type Commit } from '../../emulators/github/git/commits.ts';
import { changedFiles, type ChangedFile } from '../../emulators/github/git/diffs.ts';
import type { Repository } from '../../emulators/github/hub.ts';
import { pullFiles } from '../../emulators/github/pull-commits.ts';
import type { Pull } from '../../emulators/github/state.ts';
import type { Sides } from '../sides.ts';
import { standing } from './standing.ts';
import type { CommitView, PatchView, PullView, RepositoryView } from './wire.ts';

const mostCommits = 30;

/** Reads the repository again and again; what cannot change (a commit, the difference of two) is read once. */
export class RepositorySide {
  readonly #sides: Sides;
  readonly #commits = new Map<string, CommitView>();
  readonly #changes = new Map<string, readonly PatchView[]>();

  constructor(sides: Sides) {
    this.#sides = sides;
  }

  get #repository(): Repository {
    const { hub, repository } = this.#sides.github;
    return hub.repository(repository);
  }

  /** Files of the default branch, its newest commits, all pull requests, and where the plans stand. */
  view(): RepositoryView {
    const { github } = this.#sides;
    const { git } = this.#repository;
    const files = github.files();
    const commits = [...history(git.objects, github.head() ?? '')].slice(0, mostCommits);
    return {
      name: github.repository,
      files: Object.entries(files).map(([path, text]) => ({ path, text })),
      commits: commits.map((commit) => this.#commit(commit)),
      pulls: github
        .pulls()
        .map((pull) => this.#pull(pull))
        .reverse(),
      standing: standing(files, new Date(github.clock.now()).toISOString().slice(0, 10)),
    };
  }

  #commit(commit: Commit): CommitView {
    const known = this.#commits.get(commit.oid);
    if (known) return known;
    const [subject = '', ...paragraphs] = commit.message.trimEnd().split('\n\n');
    const isTrailers = /^Plan-Sync-[\w-]+: /i.test(paragraphs.at(-1) ?? '');
    const view: CommitView = {
      oid: commit.oid,
      subject,
      body: (isTrailers ? paragraphs.slice(0, -1) : paragraphs).join('\n\n'),
      author: commit.author.name,
      at: new Date(commit.author.at).toISOString(),
      files: changedFiles(this.#repository.git, commit.parents[0], commit.oid).map(patch),
    };
    this.#commits.set(commit.oid, view);
    return view;
  }

  #pull(pull: Pull): PullView {
    const { github } = this.#sides;
    const { number, title, body, head, user, createdAt, merge, state, requestedReviewers } = pull;
    const { reactions } = this.#repository.state;
    return {
      number,
      title,
      body: body ?? '',
      branch: head.ref,
      author: user,
      at: createdAt,
      state: merge === null ? state : 'merged',
      reviewRequested: requestedReviewers.length > 0,
      files: this.#files(pull),
      comments: github.comments(number).map((comment) => ({
        id: comment.id,
        author: comment.user,
        at: comment.createdAt,
        body: comment.body,
        reactions: reactions
          .filter(({ subject }) => subject.kind === 'comment' && subject.id === comment.id)
          .map(({ content }) => content),
      })),
    };
  }

  #files(pull: Pull): readonly PatchView[] {
    const between = `${pull.base.oid}...${pull.head.oid}`;
    const known = this.#changes.get(between) ?? pullFiles(this.#repository, pull).map(patch);
    this.#changes.set(between, known);
    return known;
  }
}

const patch = ({ path, additions, deletions, patch: hunks = '' }: ChangedFile): PatchView => ({
  path,
  additions,
  deletions,
  patch: hunks,
});
