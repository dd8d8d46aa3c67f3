/**
 * Everything the embedded GitHub knows besides git objects and refs, as plain data: a snapshot is a copy of it.
 */

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';
export type Access = 'read' | 'write' | 'none';
export type Scope = 'contents' | 'pull-requests' | 'issues' | 'actions' | 'administration' | 'secrets';

export interface User {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
  readonly name: string | null;
  readonly email: string | null;
  /** The account was deleted: what it did stays, without its name. */
  readonly gone?: boolean;
}

export interface Token {
  readonly login: string;
  /** Present for an app's installation token (GITHUB_TOKEN is one): what it may do. A person's token has the person's role. */
  readonly permissions?: Readonly<Partial<Record<Scope, Access>>>;
  /** Of a person's classic token; a fine-grained one has none. */
  readonly scopes?: readonly string[];
}

export interface Protection {
  /** Worded like a classic protected branch or like a ruleset. */
  readonly kind: 'protected-branch' | 'ruleset';
  /** Logins that may push all the same. */
  readonly bypass: readonly string[];
}

export interface Review {
  readonly id: number;
  readonly user: string;
  readonly body: string;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  readonly submittedAt: string;
  readonly commit: string;
}

export type TimelineKind =
  | 'closed'
  | 'reopened'
  | 'merged'
  | 'ready-for-review'
  | 'convert-to-draft'
  | 'review-requested'
  | 'review-request-removed'
  | 'head-ref-force-pushed'
  | 'head-ref-deleted'
  | 'renamed-title'
  | 'auto-merge-enabled'
  | 'auto-merge-disabled';

/** Something that happened to a pull request; `subject` is the reviewer, the commit or the title it is about. */
export interface TimelineEntry {
  readonly id: number;
  readonly kind: TimelineKind;
  readonly actor: string;
  readonly at: string;
  readonly subject?: string;
  readonly before?: string;
}

export interface Edit {
  readonly by: string;
  readonly at: string;
}

export interface Pull {
  readonly id: number;
  readonly number: number;
  readonly user: string;
  readonly createdAt: string;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  draft: boolean;
  updatedAt: string;
  closedAt: string | null;
  merge: { readonly at: string; readonly by: string; readonly commit: string } | null;
  base: { ref: string; oid: string };
  /** `repository` is the full name of the head's repository, null when a fork was deleted. */
  head: { repository: string | null; ref: string; oid: string };
  requestedReviewers: string[];
  reviews: Review[];
  labels: string[];
  /** Who last changed the body, and when. */
  lastEdit: Edit | null;
  autoMerge: {
    readonly by: string;
    readonly method: 'merge' | 'squash' | 'rebase';
    readonly at: string;
  } | null;
  timeline: TimelineEntry[];
}

export interface Comment {
  readonly id: number;
  /** Number of the pull request it stands on. */
  readonly issue: number;
  readonly user: string;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
  lastEdit: Edit | null;
  minimized: string | null;
}

export interface Reaction {
  readonly id: number;
  readonly subject: { readonly kind: 'issue' | 'comment'; readonly id: number };
  readonly user: string;
  readonly content: string;
  readonly createdAt: string;
}

export interface Run {
  readonly id: number;
  attempt: number;
  readonly event: string;
  readonly actor: string;
  readonly branch: string;
  readonly commit: string;
  readonly workflow: string;
  readonly createdAt: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
  updatedAt: string;
}

export interface RepositoryState {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly createdAt: string;
  /** Full name of the repository this is a fork of. */
  readonly parent: string | null;
  visibility: 'public' | 'private';
  defaultBranch: string;
  pushedAt: string;
  roles: Record<string, Role>;
  /** Login → name of the organisation's own role that stands behind its role. */
  roleNames: Record<string, string>;
  protections: Record<string, Protection>;
  /** Names of the secrets that its workflows are given. */
  secrets: string[];
  pulls: Pull[];
  comments: Comment[];
  reactions: Reaction[];
  runs: Run[];
}

/** What a workflow run is started by. The payload has the shape of GitHub's webhook of that name. */
export interface GitHubEvent {
  readonly id: number;
  readonly name: string;
  readonly actor: string;
  readonly repository: string;
  readonly payload: Record<string, any>;
}

/** How GitHub behaves where this depends on settings of an organisation, or is not known for sure. */
export interface Switches {
  /** `refused`: a ruleset allows no refs outside refs/heads and refs/tags. */
  customRefs: 'allowed' | 'refused';
  /** Whether GraphQL's object(expression:) and ref(qualifiedName:) find refs outside refs/heads and refs/tags. */
  customRefsInGraphql: 'found' | 'null';
  /** "Allow GitHub Actions to create and approve pull requests". */
  actionsMayCreatePulls: boolean;
  /** What a workflow's token may do where the workflow does not say it. */
  defaultWorkflowPermissions: 'read' | 'write';
  /** Bytes above which GraphQL's Blob.text is null and isTruncated true. */
  blobTextLimit: number;
  /** Entries above which a recursive tree listing is cut. */
  treeLimit: number;
}

export interface GitHubState {
  nextId: number;
  users: Record<string, User>;
  tokens: Record<string, Token>;
  repositories: Record<string, RepositoryState>;
  events: GitHubEvent[];
  switches: Switches;
}

export const DEFAULT_SWITCHES: Switches = {
  customRefs: 'allowed',
  customRefsInGraphql: 'found',
  actionsMayCreatePulls: true,
  defaultWorkflowPermissions: 'read',
  blobTextLimit: 512_000,
  treeLimit: 100_000,
};
