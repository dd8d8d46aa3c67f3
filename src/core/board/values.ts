// Property values between Notion's JSON and their compact form, by type. The compact form keeps what counts for
// comparing: plain text, ids of options, people and pages; colours, annotations and time zones are not ours.
import type { NotionValue, PropertySchema, RawProperty, SelectOption } from './model.ts';
import { optionName } from './names.ts';

/** Limits of one write: characters of one text item, items of one list. */
const itemLength = 2000;
export const listLimit = 100;

/**
 * The value of a page's property. Types that carry nothing comparable (files, buttons) read as null. Options that
 * `schema` does not know (they were added since it was read) are given by name.
 */
export function readValue(raw: RawProperty, schema?: PropertySchema): NotionValue {
  const value = readTyped(raw.type, raw[raw.type]);
  if (!schema?.options) return value;
  const known = new Set(schema.options.map(({ id }) => id));
  const named = new Map(shownOptions(raw).map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => (known.has(id) ? id : (named.get(id) ?? id));
  if (typeof value === 'string') return nameOf(value);
  return isList(value) ? value.map(nameOf).sort() : value;
}

/** The options that a page's property holds, with the names they have in Notion. */
export function shownOptions(raw: RawProperty): readonly SelectOption[] {
  return [raw[raw.type]].flat().flatMap((option) => {
    const [id, name] = [text(record(option)?.['id']), text(record(option)?.['name'])];
    return id === null || name === null ? [] : [{ id, name }];
  });
}

/** `value` as sent, with the options that were created for it by the ids that `raw`, the answer, gives them. */
export function withOptionIds(value: NotionValue, raw: RawProperty): NotionValue {
  const ids = new Map(shownOptions(raw).map(({ id, name }) => [name, id]));
  const idOf = (entry: string): string => ids.get(entry) ?? entry;
  if (typeof value === 'string') return idOf(value);
  return isList(value) ? value.map(idOf).sort() : value;
}

/** True when Notion listed only some of the ids: then the rest has to be asked for before anything is compared. */
export function isPartial(raw: RawProperty): boolean {
  return raw['has_more'] === true;
}

function readTyped(type: string, value: unknown): NotionValue {
  switch (type) {
    case 'title':
    case 'rich_text':
      return plainText(value);
    case 'select':
    case 'status':
      return text(record(value)?.['id']) ?? text(record(value)?.['name']);
    case 'multi_select':
    case 'people':
    case 'relation':
      return ids(value);
    case 'created_by':
    case 'last_edited_by':
      return text(record(value)?.['id']);
    case 'date':
      return dateOf(value);
    case 'unique_id':
      return uniqueId(value);
    case 'formula':
    case 'rollup':
      return readTyped(
        text(record(value)?.['type']) ?? '',
        record(value)?.[text(record(value)?.['type']) ?? ''],
      );
    case 'files':
    case 'button':
    case 'verification':
    case 'array':
      return null;
    default:
      return typeof value === 'number' || typeof value === 'boolean' ? value : text(value);
  }
}

/**
 * What to send for a property so that it holds `value`: `{ [type]: … }`. An option is sent by id where `schema` knows
 * it, else by name, which makes Notion create it (a select's; a status refuses unknown ones).
 */
export function writeValue(schema: PropertySchema, value: NotionValue): Readonly<Record<string, unknown>> {
  return { [schema.type]: typedValue(schema, value) };
}

function typedValue(schema: PropertySchema, value: NotionValue): unknown {
  switch (schema.type) {
    case 'title':
    case 'rich_text':
      return richText(typeof value === 'string' ? value : '');
    case 'number':
      return typeof value === 'number' ? value : null;
    case 'checkbox':
      return value === true;
    case 'select':
    case 'status':
      return typeof value === 'string' && value !== '' ? optionRef(schema, value) : null;
    case 'multi_select':
      return list(value).map((entry) => optionRef(schema, entry));
    case 'people':
    case 'relation':
      return list(value).map((id) => ({ id }));
    case 'date':
      return typeof value === 'object' && value !== null && 'start' in value
        ? { start: value.start, end: value.end }
        : null;
    default:
      return typeof value === 'string' && value !== '' ? value : null;
  }
}

/** True when two values mean the same: unset is unset however it is spelled, and lists are sets. */
export function sameValue(a: NotionValue, b: NotionValue): boolean {
  if (a === b) return true;
  const [one, other] = [canonical(a), canonical(b)];
  const isSimple = [one, other].some((value) => typeof value !== 'object' || value === null);
  return isSimple ? one === other : JSON.stringify(one) === JSON.stringify(other);
}

/** The one form of all values that mean the same. */
export function canonical(value: NotionValue): NotionValue {
  if (typeof value === 'string') return oneText(value) || null;
  if (typeof value === 'boolean') return value || null;
  if (typeof value === 'number') return value === 0 ? 0 : value;
  if (value === null) return null;
  if ('start' in value)
    return { start: instant(value.start), end: value.end === null ? null : instant(value.end) };
  const entries = [...new Set(value)].sort();
  return entries.length === 0 ? null : entries;
}

/** Text as both sides keep it: one kind of line break, no white space around it. */
export function oneText(value: string): string {
  return value.replace(/\r\n?/g, '\n').trim();
}

/** Dates stay as they are; times with different offsets may be the same instant. */
function instant(value: string): string {
  if (!value.includes('T')) return value;
  const time = Date.parse(value);
  return Number.isNaN(time) ? value : new Date(time).toISOString();
}

function richText(value: string): unknown[] {
  const items = oneText(value)
    .split(address)
    .flatMap((part) => pieces(part).map((content) => ({ content, url: isAddress(part) ? part : undefined })));
  return items.slice(0, listLimit).map(({ content, url }) => ({
    type: 'text',
    text: { content, ...(url === undefined ? {} : { link: { url } }) },
  }));
}

/** Notion makes no links by itself. */
const address = /(https:\/\/[^\s<>"]{1,1900})/;
const isAddress = (text: string): boolean => text.startsWith('https://');

function pieces(text: string): readonly string[] {
  const items: string[] = [];
  for (const character of text) {
    const last = items.at(-1);
    if (last === undefined || last.length + character.length > itemLength) items.push(character);
    else items[items.length - 1] = last + character;
  }
  return items;
}

function optionRef(schema: PropertySchema, value: string): { id: string } | { name: string } {
  return schema.options?.some(({ id }) => id === value) ? { id: value } : { name: optionName(value) };
}

function list(value: NotionValue): readonly string[] {
  return isList(value) ? [...new Set(value)].slice(0, listLimit) : [];
}

function isList(value: NotionValue): value is readonly string[] {
  return typeof value === 'object' && value !== null && !('start' in value);
}

function plainText(value: unknown): string | null {
  const parts = Array.isArray(value) ? value.map(record) : [];
  const joined = parts.map(
    (part) => text(part?.['plain_text']) ?? text(record(part?.['text'])?.['content']) ?? '',
  );
  return joined.join('') || null;
}

function ids(value: unknown): readonly string[] {
  const entries = Array.isArray(value) ? value.map(record) : [];
  const found = entries.flatMap((entry) => text(entry?.['id']) ?? text(entry?.['name']) ?? []);
  return [...new Set(found)].sort();
}

function dateOf(value: unknown): NotionValue {
  const start = text(record(value)?.['start']);
  return start === null ? null : { start, end: text(record(value)?.['end']) };
}

function uniqueId(value: unknown): string | null {
  const number = record(value)?.['number'];
  const prefix = text(record(value)?.['prefix']);
  if (typeof number !== 'number') return null;
  return prefix === null ? String(number) : `${prefix}-${number}`;
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
