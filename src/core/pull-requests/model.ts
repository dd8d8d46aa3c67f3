// A pull request as GitHub shows it, reduced to what moves tasks and to what people said in it. Texts are untrusted.

/** What a pull request does for a task that it names. */
export type Role = 'closing' | 'contributing' | 'related';

/** Branches of the action itself begin so: their pull requests link and move nothing. */
export const ownBranches = 'plan-sync/';

/** Somebody with a login on GitHub; bots among them are those that GitHub itself calls so. */
export interface Account {
  readonly login: string;
  readonly bot: boolean;
}

/** Something that happened to a pull request; times are GitHub's, ISO 8601. */
export interface PullRequestEvent {
  readonly kind: 'ready' | 'drafted' | 'review-requested' | 'reviewed' | 'merged' | 'closed' | 'reopened';
  readonly at: string;
  /** Undefined where the account is gone. */
  readonly by: Account | undefined;
}

export interface Comment {
  /** Of the REST API. */
  readonly id: number;
  readonly url: string;
  readonly author: Account | undefined;
  readonly body: string;
  readonly at: string;
  /** Somebody changed it after it was written. */
  readonly edited: boolean;
  /** Written by the token that the action runs with. */
  readonly mine: boolean;
  /** Reactions of that token. */
  readonly reactions: readonly Reaction[];
}

/** 👀, 🚀 and 😕 by their names in the REST API. */
export type Reaction = 'eyes' | 'rocket' | 'confused';

export interface PullRequest {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly author: Account | undefined;
  readonly state: 'open' | 'merged' | 'closed';
  readonly draft: boolean;
  /** The branch that it is merged into. */
  readonly base: string;
  /** The branch that it comes from; of a fork, its name there. */
  readonly head: string;
  /** The newest commit of that branch. */
  readonly commit: string;
  /** From another repository. */
  readonly fork: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** The merge that GitHub tries while it is open, and the commit of the base that it merges into. */
  readonly trial?: { readonly commit: string; readonly onto: string } | undefined;
  /** The commit by which it was merged. */
  readonly mergeCommit: string | undefined;
  /** Whole messages, oldest first. */
  readonly commits: readonly { readonly sha: string; readonly message: string }[];
  /** Paths of the files that it changes; undefined where there are more than could be listed. */
  readonly files: readonly string[] | undefined;
  /** In the order in which they happened. */
  readonly events: readonly PullRequestEvent[];
  /** The newest ones, oldest first. */
  readonly comments: readonly Comment[];
}

/** The action opened it itself. */
export function isOwn({ fork, head }: PullRequest): boolean {
  return !fork && head.startsWith(ownBranches);
}

/** What an account may do in a repository, from the least to the most. */
export type Permission = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';
