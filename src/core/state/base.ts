// What both sides last agreed on, one value or text at a time: each side has a half of its own.
import * as z from 'zod';
import type { NotionValue } from '../board/model.ts';

export type Base<T> = readonly [T] | readonly [T, T];

export const notionValue: z.ZodType<NotionValue> = z.union([
  z.null(),
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.string()),
  z.object({ start: z.string(), end: z.string().nullable() }),
]);

/** `[both]` where the sides hold the same, else `[the repo's, Notion's]`. */
export function base<T extends z.ZodType>(value: T) {
  return z.union([z.tuple([value]), z.tuple([value, value])]);
}

export const fields = z.record(z.string(), base(notionValue));
export const sections = z.record(z.string(), base(z.string()));

/** The repo's half of a base. */
export function repoBase<T>(value: Base<T>): T {
  return value[0];
}

/** Notion's half of a base. */
export function notionBase<T>(value: Base<T>): T {
  return value.length === 2 ? value[1] : value[0];
}

/** A base, in its short form where both sides hold the same by `same`. */
export function makeBase<T>(repo: T, notion: T, same: (a: T, b: T) => boolean): [T] | [T, T] {
  return same(repo, notion) ? [repo] : [repo, notion];
}
