// What a codec is: one field between the plan file and Notion. Two laws hold for each (and are tested): what was
// encoded decodes to something that encodes to the same, and what was decoded encodes to something that decodes to
// the same. Where a value cannot be carried over, the codec says so instead of guessing.
import type { ProblemCode } from '../../problem.ts';
import { listLimit, sameValue } from '../values.ts';
import type { NotionValue, PropertySchema } from '../model.ts';
import type { Directory } from '../people.ts';
import type { Priorities, Statuses } from '../../status.ts';

/** A value as the plan file has it; undefined where the key is left out. */
export type FileValue = undefined | string | number | boolean | readonly string[];

export type Encoded =
  | { readonly kind: 'value'; readonly value: NotionValue }
  /** The file is wrong: the field is frozen until somebody fixes it. */
  | { readonly kind: 'problem'; readonly code: ProblemCode; readonly message: string; readonly hint: string }
  /** Nobody is to blame: the field is left alone in this run. */
  | { readonly kind: 'left'; readonly notice: string | undefined }
  /** The relation needs a page of this title, which has to be created first. */
  | { readonly kind: 'missing-page'; readonly title: string };

export type Decoded =
  | { readonly kind: 'value'; readonly value: FileValue; readonly notice?: string | undefined }
  /** The file cannot take it over; `reason` continues "not taken over because". */
  | { readonly kind: 'refused'; readonly reason: string };

export interface Codec {
  encode(written: FileValue, property: PropertySchema): Encoded;
  /** `written` is what the file says now: words that still hold keep their spelling and their order. */
  decode(value: NotionValue, property: PropertySchema, written: FileValue): Decoded;
}

/** What the codecs ask of the rest: who and what stands behind words and ids. */
export interface Context {
  readonly taskStatuses: Statuses;
  readonly planStatuses: Statuses;
  readonly priorities: Priorities;
  readonly people: Directory;
  /** The row of a task (or what stands for it until it is created), and back. */
  readonly pageOf: (taskId: string) => string | undefined;
  readonly taskOf: (pageId: string) => string | undefined;
  readonly planPage: (key: string) => string | undefined;
  readonly planOf: (pageId: string) => string | undefined;
  /** The page of a relation's data source with this title, and back. */
  readonly pageTitled: (dataSource: string, title: string) => string | undefined;
  readonly titleOf: (pageId: string) => string | undefined;
  /** The address of a plan's specification as it was found; undefined where it was not. */
  readonly specUrl: (reference: string) => string | undefined;
}

export const encoded = (value: NotionValue): Encoded => ({ kind: 'value', value });
export const decoded = (value: FileValue): Decoded => ({ kind: 'value', value });
export const refused = (reason: string): Decoded => ({ kind: 'refused', reason });

/** A problem with a value; `code` is `unknown-value` where nothing else is said. */
export function problem(message: string, hint: string, code: ProblemCode = 'unknown-value'): Encoded {
  return { kind: 'problem', code, message, hint };
}

/** Decodes `value`, and leaves what is written as it is where it means the same. */
export function decodeWith(
  codec: Codec,
  value: NotionValue,
  property: PropertySchema,
  written: FileValue,
): Decoded {
  const result = codec.decode(value, property, written);
  if (result.kind !== 'value') return result;
  const now = codec.encode(result.value, property);
  const before = codec.encode(written, property);
  const same = now.kind === 'value' && before.kind === 'value' && sameValue(now.value, before.value);
  return same ? decoded(written) : result;
}

/** A list of file words, whatever way a value of several words is written. */
export function words(written: FileValue): readonly string[] {
  if (written === undefined || written === '') return [];
  return typeof written === 'object' ? written : [String(written)];
}

/** The ids in a value that holds several. */
export function idsOf(value: NotionValue): readonly string[] {
  if (value === null || value === '') return [];
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && !('start' in value) ? value : [];
}

/** A set within what Notion takes in one write. */
export function set(ids: readonly string[], property: string): Encoded {
  const unique = [...new Set(ids)].sort();
  return unique.length > listLimit
    ? problem(
        `${String(unique.length)} entries are more than Notion takes for ${property}.`,
        `Keep at most ${String(listLimit)}.`,
        'limit',
      )
    : encoded(unique);
}

/** A list for the file; none at all where it is empty. */
export function list(entries: readonly string[]): Decoded {
  return decoded(entries.length === 0 ? undefined : entries);
}
