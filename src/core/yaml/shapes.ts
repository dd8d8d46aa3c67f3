// The building blocks of our file schemas. Each error text completes the sentence "… must be …", and every key is
// described, because the JSON Schemas that editors use are generated from the same objects. Schemas are built from zod's
// functions (`zod/mini`), not with its methods: those are hung on every object that is built, and a command that reads
// a few files has nothing else to wait for.
import * as z from 'zod/mini';

/** Text that may be blank, which counts as left out. */
export const prose = z.union([z.string(), z.number(), z.boolean()], { error: 'text' });

/** Text, in whatever form YAML reads it: numbers and booleans count by how they were written. */
export const text = z.union([z.string().check(z.regex(/\S/)), z.number(), z.boolean()], { error: 'text' });

/** Text on one line: titles, names. */
export const line = z.union(
  [z.string().check(z.regex(/^\s*\S[^\n\r]*\s*$/, { error: 'text on one line' })), z.number(), z.boolean()],
  { error: 'text on one line' },
);

/** A day that the calendar knows. */
export const date = z.iso.date({ error: 'a date like 2026-12-01' });

/** Several of `item`, or just one. */
export function many<T extends z.ZodMiniType>(item: T, expected: string) {
  return z.union([z.array(item), item], { error: expected });
}

/** A key that may be left out or left empty. */
export function key<T extends z.ZodMiniType>(
  schema: T,
  description: string,
  ...examples: readonly unknown[]
) {
  return described(z.nullish(schema), { description, examples });
}

/** A key that must be there. */
export function required<T extends z.ZodMiniType>(
  schema: T,
  description: string,
  ...examples: readonly unknown[]
) {
  return described(z.clone(schema), { description, examples });
}

/** A map with exactly these keys. `named`: what an editor calls it. */
export function map<T extends z.core.$ZodLooseShape>(
  shape: T,
  expected: string,
  named: { readonly title?: string } = {},
) {
  return described(
    z.strictObject(shape, { error: (issue) => (issue.code === 'invalid_type' ? expected : undefined) }),
    named,
  );
}

/** The schema itself, of which editors are told more. */
export function described<T extends z.ZodMiniType>(schema: T, more: z.core.GlobalMeta): T {
  z.globalRegistry.add(schema, more);
  return schema;
}
