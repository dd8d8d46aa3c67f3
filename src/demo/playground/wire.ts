// What the playground's server and its page say to each other, as JSON. Types only: the page imports this as well.

/** Everything that is on the page. */
export interface View {
  /** Counts up with everything that happens. */
  readonly revision: number;
  /** The time of both services. */
  readonly now: string;
  readonly notion: NotionView;
  readonly repository: RepositoryView;
  readonly sync: SyncView;
}

export interface NotionView {
  readonly tasks: DatabaseView;
  readonly plans: DatabaseView;
  readonly spec: PageView;
  readonly people: readonly string[];
}

export interface DatabaseView {
  readonly title: string;
  readonly properties: readonly PropertyView[];
  readonly rows: readonly RowView[];
}

export interface PropertyView {
  readonly name: string;
  readonly type: string;
  readonly options: readonly string[];
}

export interface PageView {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly BlockView[];
}

export interface RowView extends PageView {
  /** The Task ID of a task, the Key of a plan; empty where it has none. */
  readonly key: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface BlockView {
  readonly id: string;
  readonly type: string;
  /** Inline Markdown. */
  readonly text: string;
  readonly checked?: boolean;
  readonly children: readonly BlockView[];
}

export interface RepositoryView {
  readonly name: string;
  readonly files: readonly FileView[];
  readonly commits: readonly CommitView[];
  readonly pulls: readonly PullView[];
  /** Where the plans stand as the files are now, in Markdown; empty where they say nothing beyond their tasks. */
  readonly standing: string;
}

export interface FileView {
  readonly path: string;
  readonly text: string;
}

export interface PatchView {
  readonly path: string;
  readonly additions: number;
  readonly deletions: number;
  /** The hunks of the unified diff. */
  readonly patch: string;
}

export interface CommitView {
  readonly oid: string;
  readonly subject: string;
  /** The rest of the message, without trailers. */
  readonly body: string;
  readonly author: string;
  readonly at: string;
  readonly files: readonly PatchView[];
}

export interface CommentView {
  readonly id: number;
  readonly author: string;
  readonly at: string;
  readonly body: string;
  readonly reactions: readonly string[];
}

export interface PullView {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly branch: string;
  readonly author: string;
  readonly at: string;
  readonly state: 'open' | 'merged' | 'closed';
  readonly reviewRequested: boolean;
  readonly files: readonly PatchView[];
  readonly comments: readonly CommentView[];
}

export interface SyncView {
  /** The event of the run that is under way. */
  readonly running: string | null;
  /** Pushes that wait for somebody to press Sync. */
  readonly waiting: number;
  /** Whether runs start by themselves. */
  readonly auto: boolean;
  /** Newest first. */
  readonly runs: readonly RunView[];
  /** Number of the run that is told about: the newest one, unless it only confirmed what the one before it did. */
  readonly told: number;
  /** What that run changed. */
  readonly marks: Marks;
  /** Ids of the suggestions that were followed. */
  readonly tried: readonly SuggestionId[];
}

export interface RunView {
  readonly number: number;
  /** What started it, in words. */
  readonly event: string;
  readonly at: string;
  readonly ok: boolean;
  /** What it did, in one line. */
  readonly headline: string;
  /** The job summary, in Markdown. */
  readonly summary: string;
  readonly log: string;
}

/** What differs between two views of the world. */
export interface Marks {
  /** By id of the page. */
  readonly pages: Readonly<Record<string, PageMarks>>;
  /** By path, the lines (from 1) that came. */
  readonly lines: Readonly<Record<string, readonly number[]>>;
  readonly commits: readonly string[];
  readonly pulls: readonly number[];
  readonly comments: readonly number[];
}

export interface PageMarks {
  readonly isNew: boolean;
  readonly properties: readonly string[];
  readonly blocks: readonly string[];
}

export type SuggestionId = 'tick' | 'commit' | 'row' | 'conflict' | 'command' | 'merge';

/** What a person can do on the page. */
export type Act =
  | {
      readonly do: 'set-property';
      readonly page: string;
      readonly name: string;
      readonly value: PropertyValue;
    }
  | { readonly do: 'tick'; readonly page: string; readonly block: string; readonly checked: boolean }
  | { readonly do: 'write-block'; readonly page: string; readonly block: string; readonly text: string }
  | { readonly do: 'add-block'; readonly page: string; readonly below: string; readonly text: string }
  | { readonly do: 'create-row'; readonly title: string; readonly plan: string; readonly status: string }
  | { readonly do: 'trash-row'; readonly page: string }
  | { readonly do: 'commit'; readonly path: string; readonly text: string; readonly message: string }
  | {
      readonly do: 'open-pull';
      readonly title: string;
      readonly body: string;
      readonly branch: string;
      readonly path: string;
      readonly text: string;
    }
  | { readonly do: 'push-more'; readonly pull: number }
  | { readonly do: 'request-review'; readonly pull: number }
  | { readonly do: 'comment'; readonly pull: number; readonly body: string }
  | { readonly do: 'merge'; readonly pull: number }
  | { readonly do: 'close'; readonly pull: number }
  | { readonly do: 'sync' }
  | { readonly do: 'auto'; readonly on: boolean }
  | { readonly do: 'reset' };

export type PropertyValue = string | number | readonly string[] | null;
