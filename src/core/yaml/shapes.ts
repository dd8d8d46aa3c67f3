// The building blocks of our file schemas. Each error text completes the sentence "… must be …", and every key is
// described, because the JSON Schemas that editors use are generated from the same objects.
import * as z from 'zod';

/** Text that may be blank, which counts as left out. */
export const prose = z.union([z.string(), z.number(), z.boolean()], { error: 'text' });

/** Text, in whatever form YAML reads it: numbers and booleans count by how they were written. */
export const text = z.union([z.string().regex(/\S/), z.number(), z.boolean()], { error: 'text' });

/** Text on one line: titles, names. */
export const line = z.union(
  [z.string().regex(/^\s*\S[^\n\r]*\s*$/, { error: 'text on one line' }), z.number(), z.boolean()],
  { error: 'text on one line' },
);

/** A day that the calendar knows. */
export const date = z.iso.date({ error: 'a date like 2026-12-01' });

/** Several of `item`, or just one. */
export function many<T extends z.ZodType>(item: T, expected: string) {
  return z.union([z.array(item), item], { error: expected });
}

/** A key that may be left out or left empty. */
export function key<T extends z.ZodType>(schema: T, description: string, ...examples: readonly unknown[]) {
  return schema.nullish().meta({ description, examples });
}

/** A key that must be there. */
export function required<T extends z.ZodType>(
  schema: T,
  description: string,
  ...examples: readonly unknown[]
) {
  return schema.meta({ description, examples });
}

/** A map with exactly these keys. */
export function map<T extends z.core.$ZodLooseShape>(shape: T, expected: string) {
  return z.strictObject(shape, { error: (issue) => (issue.code === 'invalid_type' ? expected : undefined) });
}
