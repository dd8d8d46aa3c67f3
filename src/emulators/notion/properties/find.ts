// Addressing properties by name or id. Ids are told percent-encoded; both forms are understood.
// https://developers.notion.com/reference/page-property-values
import { invalid } from '../errors.ts';
import { decoded } from '../ids.ts';
import type { DataSource, Option, Property } from '../model.ts';

/** The property that a request names, if there is one. */
export function findProperty(source: DataSource, key: string): Property | undefined {
  return (
    source.properties.find(({ id }) => id === key || decoded(id) === key) ??
    source.properties.find(({ name }) => name === key)
  );
}

/** The property that a request names; 400 where there is none. */
export function requireProperty(source: DataSource, key: string): Property {
  const property = findProperty(source, key);
  if (!property) throw invalid(`${key} is not a property that exists.`);
  return property;
}

/** The option with that id. */
export const optionById = (property: Property, id: unknown): Option | undefined =>
  property.options.find((option) => option.id === id);

/** The option that a status shows when nothing was chosen: the first of the To-do group. */
export const defaultStatus = (property: Property): Option | undefined =>
  property.options.find(({ group }) => group === 'To-do') ?? property.options[0];

/** Types whose values nobody can write. */
export const computedTypes: readonly string[] = [
  'formula',
  'rollup',
  'unique_id',
  'created_time',
  'created_by',
  'last_edited_time',
  'last_edited_by',
  'button',
];
