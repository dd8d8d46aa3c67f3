// What the page may ask for: the shape of every act, checked before anything is done.
import { z } from 'zod';
import type { Act } from './wire.ts';

const text = z.string().max(100_000);
const line = z.string().trim().min(1).max(500);
const id = z.string().min(1).max(60);
const pull = z.number().int().positive();
const path = z
  .string()
  .max(200)
  .regex(
    /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$|^\.github\/[\w-]+\.yml$/,
    'A path has letters, digits, dots and slashes.',
  );
const branch = z
  .string()
  .max(100)
  .regex(/^[\w-]+(\/[\w-]+)*$/, 'A branch has letters, digits, dashes and slashes.');
const value = z.union([text, z.number(), z.array(z.string().max(100)).max(20), z.null()]);

const act = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('set-property'), page: id, name: z.string().max(100), value }),
  z.strictObject({ do: z.literal('tick'), page: id, block: id, checked: z.boolean() }),
  z.strictObject({ do: z.literal('write-block'), page: id, block: id, text }),
  z.strictObject({ do: z.literal('add-block'), page: id, below: id, text: line }),
  z.strictObject({ do: z.literal('create-row'), title: line, plan: z.string().max(60), status: line }),
  z.strictObject({ do: z.literal('trash-row'), page: id }),
  z.strictObject({ do: z.literal('commit'), path, text, message: line }),
  z.strictObject({ do: z.literal('open-pull'), title: line, body: text, branch, path, text }),
  z.strictObject({ do: z.literal('push-more'), pull }),
  z.strictObject({ do: z.literal('request-review'), pull }),
  z.strictObject({ do: z.literal('comment'), pull, body: text }),
  z.strictObject({ do: z.literal('merge'), pull }),
  z.strictObject({ do: z.literal('close'), pull }),
  z.strictObject({ do: z.literal('sync') }),
  z.strictObject({ do: z.literal('auto'), on: z.boolean() }),
  z.strictObject({ do: z.literal('reset') }),
]);

/** The act that a request asks for, or in one sentence why it is none. */
export function readAct(given: unknown): { readonly act: Act } | { readonly refusal: string } {
  const read = act.safeParse(given);
  if (read.success) return { act: read.data };
  const { path: where = [], message = '' } = read.error.issues[0] ?? {};
  return { refusal: `${where.join('.') || 'The request'}: ${message}` };
}
