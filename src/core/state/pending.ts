// What pull requests and commands changed and no plan file says yet.
import * as z from 'zod/mini';

/** Where a change came from. */
export const cause = z.object({
  /** In a few words, after the change: `#12 was merged`. */
  text: z.string(),
  url: z.string(),
  /** A login; '' where nobody is to be named. */
  by: z.string(),
  /** GitHub's time, ISO 8601. */
  at: z.string(),
});

/** One key of a task (of a plan where there is none) that is to be set in its file. */
export const pendingChange = z.object({
  plan: z.string(),
  task: z.optional(z.string()),
  /** A key of the model of tasks or plans. */
  field: z.string(),
  /** What the file said before; null for nothing. Somebody who writes something else there has the last word. */
  from: z.unknown(),
  /** Null takes the key out; of progress notes only those that are added. */
  to: z.unknown(),
  why: cause,
  /** It asks for a commit; what does not waits for one that is made anyway. */
  due: z.boolean(),
});

export type Cause = z.infer<typeof cause>;
export type PendingChange = z.infer<typeof pendingChange>;
