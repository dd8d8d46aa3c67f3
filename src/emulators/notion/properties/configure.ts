// Changing the properties of a data source: creating, configuring, renaming, deleting, and both ends of relations.
// https://developers.notion.com/reference/update-data-source-properties
import { invalid } from '../errors.ts';
import { normalId } from '../ids.ts';
import { plainText } from '../rich-text.ts';
import type { DataSource, Option, Property } from '../model.ts';
import type { Workspace } from '../workspace.ts';
import { findProperty, requireProperty } from './find.ts';
import { applyOptions, defaultStatusOptions } from './options.ts';
import { numberRows } from './unique-id.ts';

/** Says whether a relation may point there: 404 where the connection does not see the target. */
export type RequireSource = (id: string) => DataSource;

const typesWithOptions = ['select', 'multi_select', 'status'];
const supported = [
  ...[
    'title',
    'rich_text',
    'number',
    'select',
    'multi_select',
    'status',
    'date',
    'people',
    'files',
    'checkbox',
    'url',
  ],
  ...['email', 'phone_number', 'relation', 'formula', 'rollup', 'unique_id', 'created_time', 'created_by'],
  ...['last_edited_time', 'last_edited_by', 'button', 'place'],
];

/**
 * Applies the `properties` of a request, keyed by name or id: a configuration adds or changes, `{name}` renames, null
 * deletes. The data source is read and written in the workspace.
 */
export function configureProperties(
  workspace: Workspace,
  sourceId: string,
  given: Readonly<Record<string, any>>,
  requireSource: RequireSource,
): void {
  for (const [key, wanted] of Object.entries(given)) {
    const source = workspace.sources.get(sourceId)!;
    const old = findProperty(source, key);
    if (wanted === null) {
      if (!old) throw invalid(`${key} is not a property that exists.`);
      removeProperty(workspace, source, old);
    } else if (old) {
      changeProperty(workspace, source, old, wanted, requireSource);
    } else {
      addProperty(workspace, source, key, wanted, requireSource);
    }
  }
}

/** Changes the options of a property, as people do one at a time. */
export function changeOptions(
  workspace: Workspace,
  source: DataSource,
  name: string,
  change: (options: readonly Option[]) => readonly Option[],
): void {
  const property = requireProperty(source, name);
  replaceProperty(workspace, source.id, { ...property, options: change(property.options) });
}

function addProperty(
  workspace: Workspace,
  source: DataSource,
  name: string,
  wanted: any,
  requireSource: RequireSource,
): void {
  const type = typeOf(wanted);
  if (!type) throw invalid(`${name} is not a property that exists.`);
  if (type === 'title' && source.properties.some((property) => property.type === 'title')) {
    throw invalid('A data source has exactly one title property.');
  }
  const id =
    type === 'title' ? 'title' : workspace.ids.property(source.properties.map((property) => property.id));
  const base: Property = { id, name, type, description: null, options: [], config: {} };
  const property = configured(workspace, base, type, wanted);
  requireFreeName(source, property);
  workspace.sources.set({ ...source, properties: [...source.properties, property] });
  if (type === 'relation') connect(workspace, source.id, property, wanted.relation, requireSource);
  if (type === 'unique_id') numberRows(workspace, source.id, property);
}

function changeProperty(
  workspace: Workspace,
  source: DataSource,
  old: Property,
  wanted: any,
  requireSource: RequireSource,
): void {
  const type = typeOf(wanted) ?? old.type;
  if (type !== old.type && (old.type === 'title' || type === 'title')) {
    throw invalid('The title property can be neither removed nor retyped.');
  }
  const base = type === old.type ? old : { ...bare(old), type, options: [], config: {} };
  const property = configured(workspace, base, type, wanted);
  requireFreeName(source, property);
  replaceProperty(workspace, source.id, property);
  if (type === 'relation' && wanted.relation && !isConnected(old, wanted.relation)) {
    connect(workspace, source.id, property, wanted.relation, requireSource);
  } else if (wanted.relation?.dual_property?.synced_property_name) {
    renameOtherEnd(workspace, property, wanted.relation.dual_property.synced_property_name);
  }
  if (type !== old.type) forgetValues(workspace, source.id, old.id);
}

/** A property as the given configuration leaves it; relations are connected afterwards. */
function configured(workspace: Workspace, base: Property, type: string, wanted: any): Property {
  const config = wanted[type] ?? {};
  const name = wanted.name ?? base.name;
  if (name.trim() === '') throw invalid('Property names cannot be empty.');
  const property = { ...base, name, description: wanted.description ?? base.description };
  if (typesWithOptions.includes(type)) {
    if (config.options)
      return { ...property, options: applyOptions(workspace, type, base.options, config.options) };
    return type === 'status' && base.options.length === 0
      ? { ...property, options: defaultStatusOptions(workspace) }
      : property;
  }
  return type === 'relation' ? property : { ...property, config: { ...base.config, ...config } };
}

function typeOf(wanted: any): string | undefined {
  const type = Object.keys(wanted).find((key) => supported.includes(key));
  if (wanted.type && wanted.type !== type)
    throw invalid(`${String(wanted.type)} is not a supported property type.`);
  return type;
}

function requireFreeName(source: DataSource, property: Property): void {
  if (source.properties.some(({ id, name }) => name === property.name && id !== property.id)) {
    throw invalid(`Cannot have two properties with the same name: ${property.name}`);
  }
}

/** Sets the target of a relation and, for a two-way one, makes the other end. */
function connect(
  workspace: Workspace,
  sourceId: string,
  property: Property,
  wanted: any,
  requireSource: RequireSource,
): void {
  const target = requireSource(wanted.data_source_id);
  const here = workspace.sources.get(sourceId)!;
  if (!wanted.dual_property) {
    replaceProperty(workspace, sourceId, { ...property, relation: { dataSource: target.id } });
    return;
  }
  const title = plainText(here.title) || 'Untitled';
  const other: Property = {
    id: workspace.ids.property(target.properties.map(({ id }) => id)),
    name: wanted.dual_property.synced_property_name ?? `Related to ${title} (${property.name})`,
    type: 'relation',
    description: null,
    options: [],
    relation: { dataSource: here.id, synced: property.id },
    config: {},
  };
  requireFreeName(target, other);
  replaceProperty(workspace, here.id, { ...property, relation: { dataSource: target.id, synced: other.id } });
  const now = workspace.sources.get(target.id)!;
  workspace.sources.set({ ...now, properties: [...now.properties, other] });
}

/** Whether a relation points there already, one way or both ways as it is wanted. */
function isConnected({ relation }: Property, wanted: any): boolean {
  const bothWays = relation?.synced !== undefined;
  return relation?.dataSource === normalId(wanted.data_source_id) && (bothWays || !wanted.dual_property);
}

function renameOtherEnd(workspace: Workspace, property: Property, name: string): void {
  const target = property.relation && workspace.sources.get(property.relation.dataSource);
  const other = target?.properties.find(({ id }) => id === property.relation?.synced);
  if (!target || !other) return;
  requireFreeName(target, { ...other, name });
  replaceProperty(workspace, target.id, { ...other, name });
}

function removeProperty(workspace: Workspace, source: DataSource, property: Property): void {
  if (property.type === 'title') throw invalid('The title property can be neither removed nor retyped.');
  dropProperty(workspace, source.id, property.id);
  if (property.relation?.synced)
    dropProperty(workspace, property.relation.dataSource, property.relation.synced);
}

function dropProperty(workspace: Workspace, sourceId: string, id: string): void {
  const source = workspace.sources.get(sourceId);
  if (!source) return;
  workspace.sources.set({
    ...source,
    properties: source.properties.filter((property) => property.id !== id),
  });
  forgetValues(workspace, sourceId, id);
}

function replaceProperty(workspace: Workspace, sourceId: string, property: Property): void {
  const source = workspace.sources.get(sourceId)!;
  const properties = source.properties.map((each) => (each.id === property.id ? property : each));
  workspace.sources.set({ ...source, properties });
}

function forgetValues(workspace: Workspace, sourceId: string, id: string): void {
  for (const row of workspace.pages.under(sourceId)) {
    const page = workspace.pages.get(row)!;
    if (!(id in page.values)) continue;
    workspace.pages.set({ ...page, values: without(page.values, id) });
  }
}

const without = (values: Readonly<Record<string, unknown>>, id: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([key]) => key !== id));

function bare(property: Property): Property {
  const { relation: _relation, ...rest } = property;
  return rest;
}
