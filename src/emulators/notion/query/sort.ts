// Sorts of queries as lists of keys, which cursors carry as well. Without a sort the order is that of the ids: the
// same every time, and no order that anybody could rely on.
import { toMinute } from '../clock.ts';
import type { DataSource, Page, Property } from '../model.ts';
import { requireProperty } from '../properties/find.ts';
import { comparable } from './comparable.ts';

/** What decides the place of a row: one value per sort, then its id. */
export type SortKey = readonly (string | number | null)[];

export interface Order {
  /** Values in a key. */
  readonly length: number;
  key(page: Page): SortKey;
  compare(one: SortKey, other: SortKey): number;
}

/** The order that the `sorts` of a request ask for. */
export function compileSorts(source: DataSource | undefined, sorts: readonly any[]): Order {
  const columns = sorts.map(({ property, timestamp, direction }) => ({
    read: timestamp ? stampOf(timestamp) : propertyKey(requireProperty(source!, property)),
    sign: direction === 'descending' ? -1 : 1,
  }));
  return {
    length: columns.length + 1,
    key: (page) => [...columns.map(({ read }) => read(page)), page.id],
    compare: (one, other) => {
      for (let at = 0; at < one.length; at += 1) {
        const difference = compareValues(one[at] ?? null, other[at] ?? null, columns[at]?.sign ?? 1);
        if (difference !== 0) return difference;
      }
      return 0;
    },
  };
}

const stampOf =
  (timestamp: string) =>
  (page: Page): number =>
    toMinute(timestamp === 'created_time' ? page.created : page.edited);

function propertyKey(property: Property): (page: Page) => string | number | null {
  if (property.type === 'select' || property.type === 'status') {
    const place = new Map(property.options.map(({ name }, at) => [name, at]));
    return (page) => place.get(comparable(page, property) as string) ?? null;
  }
  return (page) => {
    const value = comparable(page, property);
    if (typeof value === 'boolean') return Number(value);
    if (Array.isArray(value)) return value.length === 0 ? null : value.join(', ');
    return value === '' ? null : ((value as string | number | null) ?? null);
  };
}

/** Empty values come last, whichever way the rest goes. */
function compareValues(one: string | number | null, other: string | number | null, sign: number): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return (one < other ? -1 : 1) * sign;
}
