// What people can say to the action in a comment, and how each command is written.

/** A command that was understood. `task` is an ID as the task carries it now. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'show'; readonly task: string }
  /** `status` as it was written. */
  | { readonly kind: 'status'; readonly task: string; readonly status: string }
  | { readonly kind: 'start'; readonly task: string }
  | { readonly kind: 'done'; readonly task: string }
  | { readonly kind: 'block'; readonly task: string; readonly reason: string }
  | { readonly kind: 'unblock'; readonly task: string }
  /** Logins without `@`; `me` is whoever wrote the command. */
  | { readonly kind: 'assign'; readonly task: string; readonly logins: readonly string[] }
  | { readonly kind: 'note'; readonly task: string; readonly text: string }
  | { readonly kind: 'link'; readonly task: string }
  | { readonly kind: 'unlink'; readonly task: string }
  | { readonly kind: 'explain'; readonly task: string }
  | { readonly kind: 'seen'; readonly plan: string }
  | { readonly kind: 'preview' }
  | { readonly kind: 'sync' };

export type CommandKind = Command['kind'];

/** A comment that is meant as a command and cannot be carried out as it is written. */
export interface Misunderstanding {
  readonly kind: 'misunderstanding';
  /** One sentence: what is wrong. */
  readonly why: string;
  /** The line that was probably meant. */
  readonly guess: string | undefined;
  /** How the command is written. */
  readonly usage: string;
}

/** What a command can be about. */
export interface CommandContext {
  /** Every ID that can be named → the ID that the task carries now (they differ after a rename). */
  readonly ids: ReadonlyMap<string, string>;
  /** Keys of all plans. */
  readonly keys: readonly string[];
  /** IDs of the tasks that are linked to the pull request. */
  readonly linked: readonly string[];
}

interface Form {
  /** What follows the command. */
  readonly takes: string;
  readonly does: string;
}

const forms: Readonly<Record<CommandKind, Form>> = {
  help: { takes: '', does: 'Shows this list.' },
  show: { takes: 'ID', does: 'Shows how the task stands.' },
  status: { takes: 'ID <status>', does: 'Sets the status.' },
  start: { takes: 'ID', does: 'Sets the status to In Progress.' },
  done: { takes: 'ID', does: 'Sets the status to Done.' },
  block: { takes: 'ID <reason>', does: 'Sets the status to Blocked and says why.' },
  unblock: { takes: 'ID', does: 'Gives back the status that it had before, and removes the reason.' },
  assign: { takes: 'ID @login', does: 'Assigns the task; several logins and `@me` are possible.' },
  note: { takes: 'ID <text>', does: 'Adds a progress note.' },
  link: { takes: 'ID', does: 'Links the task to this pull request, as its title would.' },
  unlink: { takes: 'ID', does: 'Takes the link away, whatever the pull request says.' },
  explain: { takes: 'ID', does: 'Tells who or what set the status, and when.' },
  seen: { takes: 'KEY', does: 'Notes that the plan was held against its specification today.' },
  preview: { takes: '', does: 'Shows what merging would change, as of the newest commit.' },
  sync: { takes: '', does: 'Syncs all plans with Notion, both ways.' },
};

/** All commands in the order in which they are shown. */
export const commandKinds = Object.keys(forms) as readonly CommandKind[];

/** How a command is written: `/plan status ID <status>`. */
export function usageOf(kind: CommandKind, word: string): string {
  const { takes } = forms[kind];
  return takes === '' ? `/${word} ${kind}` : `/${word} ${kind} ${takes}`;
}

/** What a command does, in one sentence. */
export function meaningOf(kind: CommandKind): string {
  return forms[kind].does;
}
