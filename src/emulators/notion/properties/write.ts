// Values of a request's `properties`, checked against the schema and turned into what is stored. Naming an unknown
// option creates it in a select or multi_select property, and is refused in a status property.
// https://developers.notion.com/reference/page-property-values
import { invalid } from '../errors.ts';
import { normalId } from '../ids.ts';
import type { DataSource, Property, Value } from '../model.ts';
import { storeRichText } from '../rich-text.ts';
import type { Workspace } from '../workspace.ts';
import { computedTypes, defaultStatus, requireProperty } from './find.ts';
import { implicitOption } from './options.ts';

/** Refuses a page that the writer may not see as the target of a relation (404). */
export type RequirePage = (id: string) => void;

/** A property's new value by its id. */
export type Change = readonly [property: Property, value: Value];

/** Checks and converts; options that are created on the way stand in the data source afterwards. */
export function readChanges(
  workspace: Workspace,
  sourceId: string,
  given: Readonly<Record<string, any>>,
  requirePage: RequirePage,
): Change[] {
  const named = new Map<string, Change>();
  for (const [key, wanted] of Object.entries(given)) {
    const property = requireProperty(workspace.sources.get(sourceId)!, key);
    if (named.has(property.id)) throw invalid(`${key} is given twice, by name and by ID.`);
    named.set(property.id, [property, toValue(workspace, sourceId, property, wanted, requirePage)]);
  }
  return [...named.values()];
}

function toValue(
  workspace: Workspace,
  sourceId: string,
  property: Property,
  wanted: any,
  requirePage: RequirePage,
): Value {
  const { type, name } = property;
  if (computedTypes.includes(type)) throw invalid(`${name} is computed by Notion and cannot be written.`);
  if (!(type in wanted)) throw invalid(`${name} is expected to be ${type}.`);
  const value = wanted[type];
  switch (type) {
    case 'title':
    case 'rich_text':
      return storeRichText(workspace, value);
    case 'url':
    case 'email':
    case 'phone_number':
      if (value === '') throw invalid(`${name} should be null to be cleared, not an empty string.`);
      return value;
    case 'select':
      return value === null ? null : selectOption(workspace, sourceId, property.id, value);
    case 'multi_select': {
      const ids = value.map((each: any) => selectOption(workspace, sourceId, property.id, each));
      return [...new Set(ids)];
    }
    case 'status':
      return value === null ? (defaultStatus(property)?.id ?? null) : statusOption(property, value);
    case 'date':
      return value === null ? null : dateValue(name, value);
    case 'people':
      return value.map(({ id }: { id: string }) => requireUser(workspace, id));
    case 'relation':
      return relationTargets(workspace, property, value, requirePage);
    default:
      return value;
  }
}

/** The id of the option, which is created when it is named and not there. */
function selectOption(workspace: Workspace, sourceId: string, propertyId: string, wanted: any): string {
  const source = workspace.sources.get(sourceId)!;
  const property = source.properties.find(({ id }) => id === propertyId)!;
  const found = property.options.find(({ id, name }) =>
    wanted.id ? id === wanted.id : name === wanted.name,
  );
  if (found) return found.id;
  if (wanted.name === undefined)
    throw invalid(`Option with ID ${wanted.id} does not exist in ${property.name}.`);
  const option = implicitOption(workspace, property.options, wanted.name);
  const changed = { ...property, options: [...property.options, option] };
  workspace.sources.set({ ...source, properties: replaced(source, changed) });
  return option.id;
}

const replaced = (source: DataSource, property: Property): Property[] =>
  source.properties.map((each) => (each.id === property.id ? property : each));

function statusOption(property: Property, wanted: any): string {
  const found = property.options.find(({ id, name }) =>
    wanted.id ? id === wanted.id : name === wanted.name,
  );
  if (found) return found.id;
  throw invalid(`Invalid status option. Status option "${wanted.name ?? wanted.id}" does not exist.`);
}

const dateOnly = /^\d{4}-\d{2}-\d{2}$/;
const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

function dateValue(name: string, { start, end = null, time_zone = null }: any): Value {
  for (const text of [start, end ?? start]) {
    const good = dateOnly.test(text) || dateTime.test(text);
    if (!good || Number.isNaN(Date.parse(text)))
      throw invalid(`${name} should be a valid ISO 8601 date string.`);
  }
  if (end !== null && dateOnly.test(start) !== dateOnly.test(end)) {
    throw invalid(`${name}: start and end should both have a time or both have none.`);
  }
  if (end !== null && Date.parse(end) < Date.parse(start))
    throw invalid(`${name}: end should not be before start.`);
  return { start, end, time_zone };
}

function requireUser(workspace: Workspace, given: string): string {
  const id = normalId(given);
  if (!id || !workspace.users.get(id)) throw invalid(`Could not find user with ID: ${given}.`);
  return id;
}

function relationTargets(
  workspace: Workspace,
  property: Property,
  wanted: readonly { readonly id: string }[],
  requirePage: RequirePage,
): string[] {
  const ids = wanted.map(({ id: given }) => {
    const id = normalId(given);
    if (!id) throw invalid(`${given} is not a valid page ID.`);
    requirePage(id);
    const parent = workspace.pages.get(id)?.parent;
    if (parent?.type !== 'data_source_id' || parent.data_source_id !== property.relation?.dataSource) {
      throw invalid(`Page ${id} is not in the data source that ${property.name} relates to.`);
    }
    return id;
  });
  return [...new Set(ids)];
}
