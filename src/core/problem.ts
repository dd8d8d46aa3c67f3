// What the user can fix, as data: collected, never thrown singly, shown together with file, line and column.

export type ProblemCode =
  | 'syntax'
  | 'schema'
  | 'limit'
  | 'duplicate'
  | 'cycle'
  | 'unknown-value'
  | 'unknown-reference'
  | 'conflict'
  | 'configuration'
  | 'notion'
  | 'pull-request';

/** Something the user can fix. Lines and columns are 1-based. */
export interface Problem {
  readonly code: ProblemCode;
  /** One sentence: what happened, on what. */
  readonly message: string;
  /** One sentence: what to do. */
  readonly hint: string;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** The key of the plan that it concerns, where that is known. */
  readonly plan?: string | undefined;
  /** The ID (or, without one, the title) of the task that it concerns. */
  readonly task?: string | undefined;
  /** The line as it should read, where a common slip was recognised. */
  readonly correction?: string | undefined;
}

/** What tells one problem from another, wherever in its file it stands. */
export function problemName({ file, message }: Problem): string {
  return `${file ?? ''} ${message}`;
}

/** Something worth knowing that needs no fixing: what was left out and why. */
export interface Notice {
  readonly message: string;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}
