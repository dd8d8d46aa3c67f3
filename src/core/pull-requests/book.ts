// What is remembered of pull requests between runs: which of their facts were applied to which tasks. One file of the
// state; losing it applies facts anew.
import * as z from 'zod/mini';
import { splitId } from '../plan/model.ts';
import { parseWith } from '../state/model.ts';
import type { PullRequest } from './model.ts';

/** Only task IDs are keys: no name of JavaScript's own can be among them. */
const taskId = z.string().check(z.refine((text) => splitId(text) !== undefined));
const numberKey = z.string().check(z.regex(/^[1-9]\d{0,9}$/));

/** Why a fact of a linked pull request moved nothing. */
const reason = z.enum([
  /** Another closing pull request is open: the merge counts once the last of them is closed. */
  'waiting',
  /** Another pull request of the task is open. */
  'still-open',
  /** Merged into a base that does not count. */
  'base',
  /** Contributing pull requests finish nothing. */
  'contributing',
  'blocked',
  'done',
  'cancelled',
  /** A person moved the task since. */
  'person',
  /** The status in the file is none, so the field is frozen. */
  'frozen',
  /** The configuration names a status that there is not. */
  'unknown-status',
]);

const held = z.object({
  /** The key of the fact. */
  fact: z.string(),
  by: z.optional(z.string()),
  reason,
  /** The pull requests that it waits for. */
  others: z.optional(z.array(z.number())),
});

const link = z.object({
  role: z.enum(['closing', 'contributing', 'related']),
  /** Keys of the facts that were applied, in the order in which they were. */
  applied: z.array(z.string()),
  /** The pull request was over when it stopped naming the task: remembered, but of no effect. */
  gone: z.optional(z.boolean()),
  /** What its newest fact was kept from doing. */
  held: z.optional(held),
});

const known = z.object({
  url: z.string(),
  title: z.string(),
  state: z.enum(['open', 'merged', 'closed']),
  /** Whether merges into its base count. */
  counts: z.boolean(),
  /** When and by whom it was merged into a base that counts; only of one that reverts. */
  merged: z.optional(z.object({ at: z.string(), by: z.optional(z.string()) })),
  /** The pull request that it reverts. */
  reverts: z.optional(z.number()),
  /** The merged pull request that reverted it. */
  revertedBy: z.optional(z.number()),
  tasks: z.record(taskId, link),
  /** What commands said, whatever the texts say. */
  manual: z.optional(z.record(taskId, z.enum(['link', 'unlink']))),
});

const cause = z.object({
  /** `unlinked`: the pull request stopped naming the task. */
  fact: z.enum(['draft', 'open', 'review', 'merged', 'closed', 'reverted', 'unlinked']),
  pullRequest: z.number(),
  url: z.string(),
  at: z.string(),
  by: z.optional(z.string()),
});

const moved = z.object({
  /** The status that the task had before facts moved it, as long as closing may bring it back. */
  before: z.optional(z.string()),
  /** The status that the last fact moved it from. */
  was: z.optional(z.string()),
  /** The status that facts set or found last: another one is a person's. */
  set: z.string(),
  cause: z.optional(cause),
});

const statement = z.object({
  kind: z.enum(['command', 'notion']),
  status: z.string(),
  by: z.string(),
  url: z.string(),
  at: z.string(),
});

const book = z.object({
  /** By number: those with linked tasks, and those that revert one. */
  pullRequests: z.record(numberKey, known),
  /** Tasks that facts concerned, by ID. */
  tasks: z.record(taskId, moved),
  /** The last status that a person set by a command or in Notion, by task ID. */
  said: z.optional(z.record(taskId, statement)),
});

export type Reason = z.infer<typeof reason>;
export type Held = z.infer<typeof held>;
export type Link = z.infer<typeof link>;
export type KnownPullRequest = z.infer<typeof known>;
export type Cause = z.infer<typeof cause>;
export type Statement = z.infer<typeof statement>;
export type MovedTask = z.infer<typeof moved>;
export type Book = z.infer<typeof book>;

export const bookPath = 'pull-requests.json';

export const emptyBook: Book = { pullRequests: {}, tasks: {} };

/** `pull-requests.json`; undefined where it is damaged or of another format. */
export function parseBook(text: string): Book | undefined {
  return parseWith(book, text);
}

export function knownPullRequest(book: Book, number: number): KnownPullRequest | undefined {
  return own(book.pullRequests, String(number));
}

/** What facts did to a task last; undefined where they did nothing. */
export function movedTask(book: Book, task: string): MovedTask | undefined {
  return own(book.tasks, task);
}

/** The pull requests that are linked to a task, by number, with what they do for it. */
export function linkedTo(
  book: Book,
  task: string,
): readonly { readonly number: number; readonly known: KnownPullRequest; readonly link: Link }[] {
  return Object.entries(book.pullRequests).flatMap(([number, known]) => {
    const link = own(known.tasks, task);
    return link === undefined || link.gone ? [] : [{ number: Number(number), known, link }];
  });
}

/** The tasks that a pull request is linked to, by ID. */
export function linksOf(book: Book, number: number): readonly string[] {
  const tasks = Object.entries(knownPullRequest(book, number)?.tasks ?? {});
  return tasks.flatMap(([task, { gone }]) => (gone ? [] : [task]));
}

/**
 * Remembers what the command `link` or `unlink` said of a pull request. It takes effect when the rules are applied with
 * that pull request among the changed ones.
 */
export function withManual(
  book: Book,
  pullRequest: PullRequest,
  task: string,
  what: 'link' | 'unlink',
  counts: boolean,
): Book {
  const { number, url, title, state } = pullRequest;
  const before = knownPullRequest(book, number) ?? { url, title, state, counts, tasks: {} };
  const known = { ...before, manual: { ...before.manual, [task]: what } };
  return { ...book, pullRequests: { ...book.pullRequests, [number]: known } };
}

export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
