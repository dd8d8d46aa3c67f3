// What can be seen of how a repository is set up on GitHub.

/** What a token may do, as far as GitHub tells. */
export interface TokenAccess {
  /** Whom it acts as; undefined: an app, of which a workflow's own token is one. */
  readonly login: string | undefined;
  /** Whether the account may write; undefined where that is up to the permissions of an app. */
  readonly writes: boolean | undefined;
  /** Of a classic token; undefined for every other one, which does not tell what it may do. */
  readonly scopes: readonly string[] | undefined;
  /** What of the repository it may not even read. */
  readonly unreadable: readonly Readable[];
}

/** What a run reads, called as the permission that it takes. */
export const readables = ['contents', 'pull-requests', 'issues', 'actions'] as const;
export type Readable = (typeof readables)[number];

export interface BranchRules {
  /** A classic protection or a ruleset applies. */
  readonly isProtected: boolean;
  /** Rules of rulesets, by GitHub's names: `pull_request`, `merge_queue`. */
  readonly rules: readonly string[];
}

export interface ActionsSettings {
  /** What the token of a workflow may do that does not say it. */
  readonly defaultPermissions: 'read' | 'write';
  readonly mayOpenPullRequests: boolean;
}
