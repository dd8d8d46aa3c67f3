// Rows of either database, field by field: from the values of a file to Notion's and back, with what went wrong on
// the way. Which codec carries which field is said by tasks.ts and plans.ts.
import type { Notice, Problem } from '../problem.ts';
import type { Position } from '../plan/model.ts';
import type { Binding } from './detect.ts';
import { freeProperty } from './fields.ts';
import type { NotionValue, Page, PropertySchema } from './model.ts';
import { canonical, isPartial, readValue, writeValue } from './values.ts';
import { decodeWith, type Codec, type Decoded, type FileValue } from './codecs/codec.ts';

export interface Encoding {
  /** By field, or by `property:<id>` for what tasks say under `properties`. Fields left alone are missing. */
  readonly values: Readonly<Record<string, NotionValue>>;
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
  /** Fields that neither side changes in this run. */
  readonly frozen: readonly string[];
  /** Pages that a relation needs: created under its data source, after which the row is encoded again. */
  readonly missingPages: readonly MissingPage[];
}

export interface MissingPage {
  readonly field: string;
  readonly dataSource: string;
  readonly title: string;
}

/** What a file says for one field, and where. */
export interface Entry {
  readonly field: string;
  readonly written: FileValue;
  readonly property: PropertySchema;
  readonly codec: Codec;
  readonly at: Position | undefined;
}

/** Whose entries they are: names the file and the task in problems. */
export interface Subject {
  readonly file: string;
  readonly plan: string;
  readonly task: string | undefined;
}

/** Encodes every entry whose field is not in `frozen`. */
export function encodeEntries(
  subject: Subject,
  entries: readonly Entry[],
  frozen: readonly string[],
): Encoding {
  const values: Record<string, NotionValue> = {};
  const problems: Problem[] = [];
  const notices: Notice[] = [];
  const left: string[] = [];
  const missingPages: MissingPage[] = [];
  for (const { field, written, property, codec, at } of entries) {
    if (frozen.includes(field)) {
      left.push(field);
      continue;
    }
    const result = codec.encode(written, property);
    if (result.kind === 'value') {
      values[field] = canonical(result.value);
      continue;
    }
    left.push(field);
    if (result.kind === 'problem') problems.push(problemAt(subject, at, result));
    if (result.kind === 'left' && result.notice !== undefined) notices.push({ message: result.notice });
    if (result.kind === 'missing-page')
      missingPages.push({ field, dataSource: property.relation?.dataSource ?? '', title: result.title });
  }
  return { values, problems, notices, frozen: left, missingPages };
}

/** A problem of `subject` at a position of its file. */
export function problemAt(
  { file, plan, task }: Subject,
  at: Position | undefined,
  { code, message, hint }: Pick<Problem, 'code' | 'message' | 'hint'>,
): Problem {
  return { code, message, hint, file, line: at?.line, column: at?.column, plan, task };
}

/**
 * What a row holds, by field and by `property:<id>` for `free` ones. `partial` names fields of which Notion listed
 * only some ids: their value is missing, and has to be asked for.
 */
export function readRow(
  page: Page,
  binding: Binding<string>,
  free: readonly string[] = [],
): { readonly values: Readonly<Record<string, NotionValue>>; readonly partial: readonly string[] } {
  const values: Record<string, NotionValue> = {};
  const partial: string[] = [];
  for (const field of [...Object.keys(binding.fields), ...free]) {
    const property = propertyOf(field, binding);
    const raw = property && page.properties[property.id];
    if (!raw || raw.type !== property.type) continue;
    if (isPartial(raw)) partial.push(field);
    else values[field] = canonical(readValue(raw, property));
  }
  return { values, partial };
}

/** Write values by property id, for a page that is created or updated. */
export function writeRow(
  values: Readonly<Record<string, NotionValue>>,
  binding: Binding<string>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([field, value]) => {
      const property = propertyOf(field, binding);
      return property ? [[property.id, writeValue(property, value)]] : [];
    }),
  );
}

/** The property that carries a field, or that a free key names. */
export function propertyOf(field: string, binding: Binding<string>): PropertySchema | undefined {
  const id = freeProperty(field);
  if (id !== undefined) return binding.source.properties.find((property) => property.id === id);
  return Object.hasOwn(binding.fields, field) ? binding.fields[field] : undefined;
}

/** Notion's value of a field as the file would say it; `written` is what the file says now. */
export function decodeEntry(entry: Omit<Entry, 'at'>, value: NotionValue): Decoded {
  return decodeWith(entry.codec, value, entry.property, entry.written);
}

/**
 * Notion's value reduced to what the file can hold (a time to its day), for comparing it with an encoded one;
 * undefined where the file cannot take it over.
 */
export function normaliseEntry(entry: Omit<Entry, 'at'>, value: NotionValue): NotionValue | undefined {
  const decoded = decodeEntry(entry, value);
  if (decoded.kind !== 'value') return undefined;
  const again = entry.codec.encode(decoded.value, entry.property);
  return again.kind === 'value' ? canonical(again.value) : undefined;
}
