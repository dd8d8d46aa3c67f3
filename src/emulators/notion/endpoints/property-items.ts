// GET /v1/pages/{id}/properties/{id}: one item, or a list for the types that have many.
// https://developers.notion.com/reference/retrieve-a-page-property
import { propertiesOf } from '../answers.ts';
import { notFound } from '../errors.ts';
import { decoded } from '../ids.ts';
import type { Page, Property } from '../model.ts';
import { propertyValue, userReference, visibleRelation } from '../properties/read.ts';
import { listAnswer, portion } from '../query/list.ts';
import { pageOf, pagingOf, type Call, type Handler } from './call.ts';

const listTypes = ['title', 'rich_text', 'people', 'relation'];

export const getPageProperty: Handler = (call) => {
  const page = pageOf(call, call.path.page_id!);
  const key = call.path.property_id!;
  const property = propertiesOf(call.workspace, page).find(({ id }) => decoded(id) === decoded(key));
  if (!property) throw notFound('property', key, call.connection.name);
  const { id, type } = property;
  if (!listTypes.includes(type)) {
    return { object: 'property_item', ...propertyValue(call.workspace, call.connection, page, property) };
  }
  const entries = itemsOf(call, page, property).map((value, at) => ({ value, cursor: String(at) }));
  const { items, next } = portion(entries, ({ cursor }) => cursor, pagingOf(call));
  const results = items.map(({ value }) => ({ object: 'property_item', id, type, [type]: value }));
  const path = `/v1/pages/${page.id}/properties/${id}`;
  const next_url = next === null ? null : `https://api.notion.com${path}?start_cursor=${next}`;
  const list = listAnswer('property_item', { items: results, next });
  return { ...list, property_item: { id, type, [type]: {}, next_url } };
};

function itemsOf(call: Call, page: Page, property: Property): readonly unknown[] {
  switch (property.type) {
    case 'relation':
      return visibleRelation(call.workspace, call.connection, page, property).map((id) => ({ id }));
    case 'people':
      return ((page.values[property.id] as readonly string[] | undefined) ?? []).map(userReference);
    default:
      return (page.values[property.id] as readonly unknown[] | undefined) ?? [];
  }
}
