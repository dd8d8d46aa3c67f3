// What is remembered of a plan's specification: its page, our line there, and what people held the plan against.
import * as z from 'zod/mini';
import { textBase } from './base.ts';

const specText = z.object({
  /** The digest of its text when people last held the plan against it, or when it was first seen. */
  held: z.string(),
  /** `spec-seen` at that time. */
  seen: z.optional(z.string()),
  /** The page's stamp when its text was read and nothing could hide behind it. */
  read: z.optional(z.string()),
  /** The latest stamp that our own last write there can have. */
  wrote: z.optional(z.string()),
  /** What it says now, where that differs, and the day of the change. */
  now: z.optional(z.object({ digest: z.string(), since: z.string() })),
});

export const specState = z.object({
  /** As the plan named it when the page was found. */
  reference: z.string(),
  page: z.string(),
  url: z.string(),
  title: z.string(),
  /** Its line there, as it was last written. */
  line: z.optional(textBase),
  text: z.optional(specText),
});

export type SpecText = z.infer<typeof specText>;
export type SpecState = z.infer<typeof specState>;
