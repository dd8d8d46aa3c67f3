// What the use cases need of the outside world; the adapters meet it, the fakes in the tests stand in for it.
// Every method may throw a `Fault` (core/fault.ts); nothing else is expected to be thrown.
import type {
  Body,
  BodyEdit,
  DataSource,
  Page,
  Person,
  PropertySchema,
  RowFilter,
} from './core/board/model.ts';
import type { Comment, Permission, PullRequest, Reaction } from './core/pull-requests/model.ts';

export interface Clock {
  /** Milliseconds since the epoch on the runner; only ever used for pacing, never to judge who edited last. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export interface Log {
  info(message: string): void;
  notice(message: string, at?: { file?: string | undefined; line?: number | undefined }): void;
  warning(message: string, at?: { file?: string | undefined; line?: number | undefined }): void;
  debug(message: string): void;
  /** Runs `body` with its lines folded under `title`. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
}

/** The default branch at one commit. */
export interface Head {
  readonly branch: string;
  readonly commit: string;
  readonly tree: string;
}

/** A head, and where it could come with the same answer, the blob of a file there; null: there is no such file. */
export interface HeadBeside extends Head {
  readonly beside?: string | null;
}

export interface TreeFile {
  readonly path: string;
  /** Git blob SHA. */
  readonly blob: string;
  readonly size: number;
}

export interface FileChange {
  readonly path: string;
  readonly content: string;
}

export type CommitOutcome =
  /** `head`: the branch at the new commit; `url`: the page of that commit. */
  | { readonly kind: 'committed'; readonly head: Head; readonly url: string }
  /** The branch moved since `Head` was read: read again and decide again. */
  | { readonly kind: 'stale' }
  /** The branch does not take commits from this token (protection, rules, permission). */
  | { readonly kind: 'refused'; readonly reason: string };

/** Plan files and configuration, read and written through the GitHub API at named commits. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
  /** `https://github.com/owner/name` */
  readonly url: string;
  /**
   * The head of the default branch, or of `branch`. `beside`: a file whose text is asked for next; where it can come
   * with the same answer, `texts` need not send a request for it.
   */
  head(branch?: string, beside?: string): Promise<HeadBeside>;
  /** True when anybody can read the repository. */
  isPublic(): Promise<boolean>;
  /** Every file of the commit's tree for which `wanted` holds; throws rather than return an incomplete list. */
  files(tree: string, wanted: (path: string) => boolean): Promise<readonly TreeFile[]>;
  /** Texts by blob SHA, batched; blobs that are not UTF-8 text are missing from the answer. */
  texts(blobs: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The name that git gives to a text. */
  blobOf(text: string): string;
  /** One commit on top of `head` with these files, or nothing. Subject and body are one `message`. */
  commit(head: Head, changes: readonly FileChange[], message: string): Promise<CommitOutcome>;
  /** Trailers (`Key: value`) of the newest commit of the action on the default branch, where one is found. */
  lastTrailers(): Promise<Readonly<Record<string, string>> | undefined>;
  /** Whether `commit` is `of` or one of its ancestors; false also where GitHub does not know one of them (any more). */
  isAncestor(commit: string, of: string): Promise<boolean>;
}

/** A branch that carries proposed changes and its pull request to the default branch, as they stand now. */
export interface Proposal {
  /** Undefined where there is no such branch. */
  readonly branch:
    | {
        readonly head: Head;
        /** False where commits of people stand on it that would be lost if it were moved. */
        readonly ours: boolean;
      }
    | undefined;
  /** The open pull request, else the newest; undefined where there never was one. */
  readonly pull:
    | {
        readonly number: number;
        readonly url: string;
        readonly state: 'open' | 'merged' | 'closed';
        /** Its newest commit, also where the branch moved on or is gone. */
        readonly commit: string;
        /** The commit by which the default branch took it over; only where it is merged. */
        readonly mergeCommit: string | undefined;
        /**
         * A person decided to close it. False for bots (this action and stale bots among them), and where GitHub closed it
         * because its branch was deleted or had nothing left to merge.
         */
        readonly closedByPerson: boolean;
        /** People have settled it: approved by somebody who may write, set to merge by itself, or in a merge queue. */
        readonly settled: boolean;
      }
    | undefined;
}

export interface ProposedChanges {
  readonly branch: string;
  /** What the one commit stands on: the head of the default branch, or of `branch` where people have committed to it. */
  readonly head: Head;
  /** At least one, and all of them together change something. */
  readonly changes: readonly FileChange[];
  /** Of the commit; names the run in a trailer. */
  readonly message: string;
  readonly title: string;
  readonly body: string;
}

export type ProposeOutcome =
  | {
      readonly kind: 'proposed';
      readonly number: number;
      readonly url: string;
      /** The head of the branch. */
      readonly commit: string;
    }
  /** The branch stands, but this token may not open pull requests: `url` is the page where a person opens it. */
  | {
      readonly kind: 'branch-only';
      readonly url: string;
      readonly commit: string;
      readonly reason: string;
    }
  /** People have settled the pull request or committed to the branch since it was found: find it again. */
  | { readonly kind: 'stale' }
  /** GitHub takes no such branch or pull request from this token. */
  | { readonly kind: 'refused'; readonly reason: string };

/** Changes to the default branch that wait in a pull request, one at a time for a branch. */
export interface Proposals {
  find(branch: string): Promise<Proposal>;
  /**
   * Makes the branch one commit on top of `head` and opens the pull request, or brings the open one up to date. Writes
   * nothing that stands so already, never opens a second pull request, and leaves a closed one closed.
   */
  propose(changes: ProposedChanges): Promise<ProposeOutcome>;
  /**
   * Nothing is proposed any more: says so in the open pull request (once), closes it and deletes the branch. False, and
   * nothing done, where people have settled it or committed to the branch.
   */
  withdraw(branch: string, comment: string): Promise<boolean>;
  /** Opens a closed pull request again; false where GitHub refuses, as when its branch is gone or was moved. */
  reopen(number: number): Promise<boolean>;
}

/** The pull requests of the repository, whatever their base and state, but for the action's own. */
export interface PullRequests {
  /**
   * Those that changed at `since` (ISO 8601, GitHub's clock) or later, in whole, oldest change first. One request where
   * none did, one more for a handful of them.
   * Their `updatedAt` is as old as the list of them, so that the newest one is where the next look may start.
   * @param since or `open`: those that are open, whenever they changed; for a start without a past
   */
  changed(since: string): Promise<readonly PullRequest[]>;
  /** Undefined where there is none of that number. */
  get(number: number): Promise<PullRequest | undefined>;
}

/** What is said in a pull request, and who may say what. */
export interface Conversation {
  /** Every comment that this token wrote there, oldest first. */
  own(pullRequest: number): Promise<readonly Comment[]>;
  /** Writes a new comment; returns it. */
  say(pullRequest: number, body: string): Promise<Comment>;
  /** Changes a comment of this token. False where it is gone. */
  edit(comment: number, body: string): Promise<boolean>;
  /** Deletes a comment of this token; nothing where it is gone. */
  remove(comment: number): Promise<void>;
  /** Adds a reaction of this token; nothing where it is there already or the comment is gone. */
  react(comment: number, reaction: Reaction): Promise<void>;
  /** What an account may do in the repository, asked of GitHub; `none` where it is unknown. */
  permission(login: string): Promise<Permission>;
}

/** What the state ref holds at one commit: files by path. */
export interface StateStore {
  /**
   * The newest state commit and its `meta.json`; undefined where there is no state.
   * @param lost where the ref is gone: the commit that it last pointed to, if that is still to be had
   * @param onDoubt called once it looks as if there were none, while that is made sure of
   */
  load(
    lost?: string,
    onDoubt?: () => void,
  ): Promise<{ readonly commit: string; readonly meta: string } | undefined>;
  /** Other files of that commit; missing ones are missing from the answer. */
  read(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /**
   * A new commit on top of `parent` (undefined: the first one; the ref is made where it is missing) that sets files (null: removes one). Compare-and-swap:
   * undefined when somebody else moved the ref in between.
   */
  save(
    parent: string | undefined,
    files: ReadonlyMap<string, string | null>,
    message: string,
  ): Promise<string | undefined>;
  /** GitHub's clock, ISO 8601, from the last answer. */
  now(): string;
  /** Whether that workflow run still works: unknown where GitHub cannot tell. `endedAt` is GitHub's time. */
  run(id: string): Promise<{ readonly alive: boolean | 'unknown'; readonly endedAt: string | undefined }>;
}

export interface Listing {
  readonly pages: readonly Page[];
  /** False when Notion cut the listing: then absence proves nothing. */
  readonly complete: boolean;
  /** Notion's clock (`Date` header) when the listing began, ISO 8601. */
  readonly startedAt: string;
}

export interface NewPage {
  readonly parent: { readonly dataSource: string } | { readonly page: string };
  /** Write values by property id. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly markdown: string | undefined;
}

/** Notion. Ids are dashed UUIDs in lower case. */
export interface Board {
  me(): Promise<Person>;
  people(): Promise<readonly Person[]>;
  /** Whether the token has a capability: tried on a page that is not there. */
  may(what: 'update' | 'insert'): Promise<boolean>;
  /**
   * A data source given by URL, id (of the database or the data source) or exact title.
   * `candidates` where several match by title.
   */
  find(
    reference: string,
  ): Promise<{ readonly source: DataSource } | { readonly candidates: readonly string[] } | undefined>;
  schema(dataSource: string): Promise<DataSource>;
  rows(dataSource: string, filter?: RowFilter): Promise<Listing>;
  /** Undefined where it is missing or not shared with the integration; trashed pages are returned as such. */
  page(id: string): Promise<Page | undefined>;
  /** All ids of a relation or people property, also where the page itself lists only the first of them. */
  ids(page: string, property: string): Promise<readonly string[]>;
  body(page: string): Promise<Body | undefined>;
  /** Whether anybody discusses the page; true also where the integration may not read comments. */
  hasComments(page: string): Promise<boolean>;
  /** Pages (not databases) by exact title, ignoring case. */
  pagesByTitle(title: string): Promise<readonly Page[]>;
  /**
   * Creates one page. After an answer that was lost or ambiguous it looks the page up by `recognise` instead of
   * sending it again blindly, so that one call never makes two pages.
   */
  create(page: NewPage, recognise: () => Promise<Page | undefined>): Promise<Page>;
  /** Sets properties by id (write values); what is not named stays. */
  update(page: string, properties: Readonly<Record<string, unknown>>): Promise<Page>;
  trash(page: string): Promise<Page>;
  restore(page: string): Promise<Page>;
  /** Replaces texts in place; throws a Fault `stale` and changes nothing it can avoid when a `from` is not there. */
  edit(page: string, edits: readonly BodyEdit[]): Promise<Body>;
  /** Adds Markdown at the end of the body. */
  append(page: string, markdown: string): Promise<Body>;
  /** The databases of that title on a page, the newest first. */
  databasesOn(parent: string, title: string): Promise<readonly DataSource[]>;
  createDatabase(
    parent: string,
    title: string,
    properties: Readonly<Record<string, unknown>>,
  ): Promise<DataSource>;
  updateSchema(dataSource: string, properties: Readonly<Record<string, unknown>>): Promise<DataSource>;
  createView(
    source: DataSource,
    view: {
      readonly name: string;
      readonly type: 'board' | 'table';
      readonly groupBy: PropertySchema;
      readonly visible: readonly PropertySchema[];
    },
  ): Promise<void>;
  /** Names of the views of a data source. */
  views(source: DataSource): Promise<readonly string[]>;
  /** Requests sent so far, retries included. */
  requests(): number;
  /** Notion's clock (`Date` header of the newest answer), ISO 8601. */
  now(): string;
}
