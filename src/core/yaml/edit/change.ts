// The language in which changes to a YAML file are said: what it is to say, and nothing of how that is written.
import type { ScalarValue } from './scalar.ts';
import { isNothing } from './source.ts';
import type { Collection, Place, Source } from './source.ts';

/** An empty list or map is as good as none: its key goes. */
export type Value = ScalarValue | readonly Value[] | ReadonlyMap<string, Value> | Moved;

/** An item as it stands in a list, of this or of another file, with its comments. */
export interface Moved {
  readonly kind: 'moved';
  readonly source: Source;
  readonly list: Collection;
  readonly index: number;
  readonly change: Change | undefined;
}

export type Change =
  /** All of it is to say this; what says it already stays. */
  | { readonly set: Value }
  /** Of a map only these keys; undefined takes one out. */
  | { readonly keys: ReadonlyMap<string, Change | undefined> }
  /** A list is to consist of these items. */
  | { readonly items: readonly Item[] };

/** One of the items that stand there, by index, with changes inside; or a new one. */
export type Item =
  { readonly from: number; readonly change?: Change | undefined } | { readonly value: Value };

/** What the writer has to know of a kind of file. */
export interface Conventions {
  /** The keys of the map that stands under `key` (`''`: the file itself), in the order in which they are written. */
  readonly order: (key: string) => readonly string[];
  /** Lists that are written in brackets where the file does not show otherwise. */
  readonly inline: ReadonlySet<string>;
  /** Keys under which text is told from numbers. */
  readonly exact: ReadonlySet<string>;
}

/** Why a change cannot be written; the message completes "… because …". */
export class Unwritable extends Error {}

export function isMoved(value: Value): value is Moved {
  return typeof value === 'object' && 'kind' in value;
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

export function isMap(value: Value): value is ReadonlyMap<string, Value> {
  return value instanceof Map;
}

/** What a change puts where nothing stands; undefined: nothing. */
export function fresh(change: Change | undefined): Value | undefined {
  if (change === undefined) return undefined;
  if ('set' in change) return isEmpty(change.set) ? undefined : change.set;
  if ('items' in change) {
    const values = change.items.flatMap((item) => ('value' in item ? [item.value] : []));
    return values.length > 0 ? values : undefined;
  }
  const entries = [...change.keys].flatMap(([key, inner]) => {
    const value = fresh(inner);
    return value === undefined ? [] : [[key, value] as const];
  });
  return entries.length > 0 ? new Map(entries) : undefined;
}

export function isScalar(value: Value): value is ScalarValue {
  return typeof value !== 'object';
}

export function isEmpty(value: Value): boolean {
  return isList(value) ? value.length === 0 : isMap(value) && value.size === 0;
}

/** Whether anything is left of a value after the change. */
export function remains(place: Place, change: Change | undefined): boolean {
  if (change === undefined) return false;
  if ('set' in change) return !isEmpty(change.set);
  if ('items' in change) return change.items.length > 0;
  if (place.kind !== 'map') return fresh(change) !== undefined;
  const { keys } = change;
  return (
    place.parts.some(({ key, value }) =>
      key && keys.has(key.text) ? remains(value, keys.get(key.text)) : !isNothing(value),
    ) ||
    [...keys].some(
      ([name, inner]) => !place.parts.some(({ key }) => key?.text === name) && fresh(inner) !== undefined,
    )
  );
}

/** The value that stands in a place. */
export function valueIn(place: Place): Value {
  switch (place.kind) {
    case 'fixed':
      throw new Unwritable('a value in it is an alias, or carries an anchor or a tag');
    case 'none':
      return [];
    case 'scalar':
      if (place.value === null) return [];
      // `012` is the text that people see.
      return String(place.value) === place.text ? place.value : place.text;
    case 'list':
      return place.parts.map(({ value }) => valueIn(value));
    case 'map':
      return new Map(
        place.parts.flatMap(({ key, value }) => {
          const inner = valueIn(value);
          return key && !isEmpty(inner) ? [[key.text, inner] as const] : [];
        }),
      );
  }
}
