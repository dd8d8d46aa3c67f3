// What is remembered of a plan's specification: its page, our line there, and what people held the plan against.
import * as z from 'zod';
import { textBase } from './base.ts';

const specText = z.object({
  /** The digest of its text when people last held the plan against it, or when it was first seen. */
  held: z.string(),
  /** `spec-seen` at that time. */
  seen: z.string().optional(),
  /** The page's stamp when its text was read and nothing could hide behind it. */
  read: z.string().optional(),
  /** The latest stamp that our own last write there can have. */
  wrote: z.string().optional(),
  /** What it says now, where that differs, and the day of the change. */
  now: z.object({ digest: z.string(), since: z.string() }).optional(),
});

export const specState = z.object({
  /** As the plan named it when the page was found. */
  reference: z.string(),
  page: z.string(),
  url: z.string(),
  title: z.string(),
  /** Its line there, as it was last written. */
  line: textBase.optional(),
  text: specText.optional(),
});

export type SpecText = z.infer<typeof specText>;
export type SpecState = z.infer<typeof specState>;
