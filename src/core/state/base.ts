// What both sides last agreed on, one value or text at a time: each side has a half of its own.
import * as z from 'zod/mini';
import type { NotionValue } from '../board/model.ts';

export type Base<T> = readonly [T] | readonly [T, T];

// A state holds thousands of these: asking directly takes a fraction of what a schema of unions does.
export const notionValue = z.custom<NotionValue>(isNotionValue);

function isNotionValue(value: unknown): value is NotionValue {
  if (typeof value !== 'object' || value === null)
    return value === null || ['string', 'number', 'boolean'].includes(typeof value);
  if (Array.isArray(value)) return value.every(isText);
  return (
    'start' in value && isText(value.start) && 'end' in value && (value.end === null || isText(value.end))
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** `[both]` where the sides hold the same, else `[the repo's, Notion's]`. */
function base<T>(is: (value: unknown) => value is T) {
  return z.custom<[T] | [T, T]>(
    (value) => Array.isArray(value) && (value.length === 1 || value.length === 2) && value.every(is),
  );
}

/** The base of a text. */
export const textBase = base(isText);
export const fields = z.record(z.string(), base(isNotionValue));
export const sections = z.record(z.string(), textBase);

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
