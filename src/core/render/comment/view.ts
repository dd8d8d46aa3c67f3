// Everything that the comment on a pull request says, as values: whoever gathers them decides, the comment only shows.
import type { InsightChanges } from '../../insight/changes.ts';
import type { Chain } from '../../insight/model.ts';
import type { Problem } from '../../problem.ts';
import type { Role } from '../../pull-requests/model.ts';
import type { PlanChanges } from '../../pull-requests/plan-changes.ts';

/** A task that is named beside another one. */
export interface TaskReference {
  readonly id: string;
  readonly title: string;
  /** Of its row in Notion. */
  readonly url: string | undefined;
}

export interface LinkedTask extends TaskReference {
  readonly role: Role;
  /** As it is now; once the pull request was merged or closed, as it was before that. */
  readonly status: string;
  /** As it is after the merge; the same where nothing moves. */
  readonly after: string;
  /** Why it does not move, one sentence: another pull request is open, the base does not count. */
  readonly stays: string | undefined;
  /** The texts of the criteria that are not met. */
  readonly open: readonly string[];
  /** All its criteria. */
  readonly criteria: number;
  /** Unfinished tasks that it depends on. */
  readonly unmet: readonly (TaskReference & { readonly status: string })[];
  /** Tasks that wait for nothing else. */
  readonly unblocks: readonly TaskReference[];
  /** When it was due, where that day has passed and it is not finished. */
  readonly late: string | undefined;
  /** The phase of which it is the last task to be finished. */
  readonly completes: string | undefined;
  /** The longest chain of unfinished tasks, where this is its first task here. */
  readonly chain: Chain | undefined;
}

/** The specification of a plan that says something else than what people last held the plan against. */
export interface ChangedSpec {
  readonly plan: string;
  readonly title: string;
  readonly url: string;
  /** `YYYY-MM-DD` */
  readonly since: string;
  /** What says that the two were compared, without the plan's key; undefined where nobody may give commands. */
  readonly command: string | undefined;
}

export interface CommentView {
  readonly state: 'open' | 'merged' | 'closed';
  readonly tasks: readonly LinkedTask[];
  /** IDs with the key of a plan that are no task. */
  readonly unknown: readonly { readonly text: string; readonly guess: string | undefined }[];
  /** Those of the plans that it concerns. */
  readonly specs: readonly ChangedSpec[];
  /** What it changes in plan files. */
  readonly changes: PlanChanges | undefined;
  /** What that makes of where the plans stand. */
  readonly insight: InsightChanges | undefined;
  /** Those that it adds. */
  readonly problems: readonly Problem[];
  /** What was left out and why, one sentence each: worth a line where there is a comment anyway. */
  readonly notices: readonly string[];
  /** Where files of its newest commit can be looked at: `https://github.com/owner/name/blob/<sha>`. */
  readonly blobUrl: string | undefined;
  readonly runUrl: string | undefined;
}

/** How much is told. */
export interface Detail {
  readonly graph: boolean;
  /** Which fields change, and how. */
  readonly fields: boolean;
  /** Names of what is in a list; false: their number. */
  readonly names: boolean;
  /** Entries of a list. */
  readonly most: number;
  /** Characters of a title. */
  readonly title: number;
}

/** The line below a list of which not all is shown. */
export function rest(all: number, { most }: Detail, indent = ''): readonly string[] {
  return all > most ? [`${indent}- … and ${all - most} more`] : [];
}
