// Properties of pages and data sources as answers carry them.
// https://developers.notion.com/reference/page-property-values, https://developers.notion.com/reference/property-object
import { timestamp } from '../clock.ts';
import { statusGroups, type Option, type Page, type Property } from '../model.ts';
import { isShared, type Connection } from '../access.ts';
import type { Workspace } from '../workspace.ts';
import { defaultStatus, optionById } from './find.ts';
import { relationIds } from './relations.ts';

/** Most entries of a relation in the answer about a page; the property endpoint tells the rest. */
export const relationEntries = 25;

/** A property's value with `id` and `type`, as in `page.properties`. */
export function propertyValue(
  workspace: Workspace,
  connection: Connection,
  page: Page,
  property: Property,
): any {
  const { id, type } = property;
  if (type === 'relation') {
    const ids = visibleRelation(workspace, connection, page, property);
    const entries = ids.slice(0, relationEntries).map((each) => ({ id: each }));
    return { id, type, relation: entries, has_more: ids.length > relationEntries };
  }
  return { id, type, [type]: plainValue(page, property) };
}

/** The pages in a relation that the connection sees. */
export function visibleRelation(
  workspace: Workspace,
  connection: Connection,
  page: Page,
  property: Property,
): readonly string[] {
  const target = property.relation?.dataSource;
  if (target === undefined || !isShared(workspace, connection, target)) return [];
  const hideTrash = workspace.switches.trashedRelations === 'hidden';
  return relationIds(page, property).filter((id) => !hideTrash || !workspace.pages.get(id)?.inTrash);
}

function plainValue(page: Page, property: Property): unknown {
  const value = page.values[property.id];
  switch (property.type) {
    case 'title':
    case 'rich_text':
      return value ?? [];
    case 'select':
      return optionValue(optionById(property, value));
    case 'status':
      return optionValue(optionById(property, value) ?? defaultStatus(property));
    case 'multi_select':
      return ((value as readonly string[] | undefined) ?? []).flatMap(
        (id) => optionValue(optionById(property, id)) ?? [],
      );
    case 'people':
      return ((value as readonly string[] | undefined) ?? []).map(userReference);
    case 'checkbox':
      return value ?? false;
    case 'files':
      return value ?? [];
    case 'unique_id':
      return { prefix: property.config.prefix ?? null, number: value ?? null };
    case 'created_time':
      return timestamp(page.created);
    case 'last_edited_time':
      return timestamp(page.edited);
    case 'created_by':
      return userReference(page.createdBy);
    case 'last_edited_by':
      return userReference(page.editedBy);
    // Formulas and rollups are not computed here.
    case 'formula':
      return { type: 'unsupported', unsupported: {} };
    case 'rollup':
      return { type: 'unsupported', unsupported: {}, function: property.config.function };
    case 'button':
      return {};
    default:
      return value ?? null;
  }
}

/** A user as values and stamps name them. */
export const userReference = (id: string): { object: 'user'; id: string } => ({ object: 'user', id });

const optionValue = (option: Option | undefined): unknown =>
  option ? { id: option.id, name: option.name, color: option.color } : null;

/** A property's configuration, as in `data_source.properties`. */
export function propertySchema(workspace: Workspace, property: Property): any {
  const { id, name, type, description } = property;
  return { id, name, type, description, [type]: configuration(workspace, property) };
}

function configuration(workspace: Workspace, property: Property): unknown {
  const { type, options, config } = property;
  switch (type) {
    case 'select':
    case 'multi_select':
      return { options: options.map(optionSchema) };
    case 'status':
      return { options: options.map(optionSchema), groups: groups(property) };
    case 'relation':
      return relationSchema(workspace, property);
    case 'number':
      return { format: config.format ?? 'number' };
    case 'unique_id':
      return { prefix: config.prefix ?? null };
    case 'formula':
      return { expression: config.expression ?? '' };
    case 'rollup':
      return {
        ...{
          relation_property_name: '',
          relation_property_id: '',
          rollup_property_name: '',
          rollup_property_id: '',
        },
        ...config,
      };
    default:
      return {};
  }
}

const optionSchema = ({ id, name, color, description }: Option): unknown => ({
  id,
  name,
  color,
  description,
});

const groups = (property: Property): unknown[] =>
  statusGroups.map((name, at) => ({
    id: `${property.id}-${at}`,
    name,
    color: ['gray', 'blue', 'green'][at],
    option_ids: property.options.filter(({ group }) => group === name).map(({ id }) => id),
  }));

function relationSchema(workspace: Workspace, { relation }: Property): unknown {
  if (!relation) return {};
  const target = workspace.sources.get(relation.dataSource);
  const other = target?.properties.find(({ id }) => id === relation.synced);
  const common = {
    database_id: target?.database ?? relation.dataSource,
    data_source_id: relation.dataSource,
  };
  if (!other) return { ...common, type: 'single_property', single_property: {} };
  const dual_property = { synced_property_id: other.id, synced_property_name: other.name };
  return { ...common, type: 'dual_property', dual_property };
}
