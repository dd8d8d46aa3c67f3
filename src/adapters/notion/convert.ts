// Notion's JSON as the product's values. Additive changes reach every API version, so unknown keys and types pass,
// and what is missing gets a harmless value; only an object without an id is none.
import * as z from 'zod/mini';
import type { DataSource, Page, Person, PropertySchema, RawProperty } from '../../core/board/model.ts';
import { toId } from '../../core/board/references.ts';

/** Pages list this many entries of a relation or people property at most; the rest is behind `ids`. */
const listedEntries = 25;

/** Dashed, lower case; a text that is no UUID is only lowered. */
export function normalId(id: string): string {
  return toId(id) ?? id.toLowerCase();
}

const text = z.catch(z.string(), '');
const id = z.pipe(z.string().check(z.minLength(1)), z.transform(normalId));
const reference = z.catch(z.object({ id }), { id: '' });
const richText = z.catch(z.array(z.catch(z.object({ plain_text: text }), { plain_text: '' })), []);

function plain(items: z.infer<typeof richText>): string {
  return items.map((item) => item.plain_text).join('');
}

const properties = z.catch(z.record(z.string(), z.unknown()), {});
const rawProperty = z.looseObject({ id: z.string(), type: z.string() });

const pageObject = z.object({
  id,
  url: text,
  created_time: text,
  created_by: reference,
  last_edited_time: text,
  last_edited_by: reference,
  in_trash: z.catch(z.boolean(), false),
  parent: z.catch(z.object({ data_source_id: z.catch(z.optional(id), undefined) }), {
    data_source_id: undefined,
  }),
  properties: z.record(z.string(), z.unknown()),
});

/** The address of a page without its title, which changes with it: a link once written stays right. */
function withoutTitle(url: string, id: string): string {
  const compact = id.replaceAll('-', '');
  return url.endsWith(compact) ? new URL(compact, url).href : url;
}

/** A page; undefined for what is none, also for the bare ids that Notion gives of pages we may not see. */
export function toPage(json: unknown): Page | undefined {
  const parsed = pageObject.safeParse(json);
  if (!parsed.success) return undefined;
  const page = parsed.data;
  const raw = Object.values(page.properties).filter(isRawProperty).map(markCut);
  const title = raw.find((property) => property.type === 'title');
  return {
    id: page.id,
    url: withoutTitle(page.url, page.id),
    createdTime: page.created_time,
    createdBy: page.created_by.id,
    lastEditedTime: page.last_edited_time,
    lastEditedBy: page.last_edited_by.id,
    inTrash: page.in_trash,
    dataSource: page.parent.data_source_id,
    title: plain(richText.parse(title?.['title'])),
    properties: Object.fromEntries(raw.map((property) => [property.id, property])),
  };
}

function isRawProperty(value: unknown): value is RawProperty {
  if (typeof value !== 'object' || value === null) return false;
  return 'id' in value && typeof value.id === 'string' && 'type' in value && typeof value.type === 'string';
}

/** `has_more` where a list is as long as a page shows, whether or not Notion says so. */
function markCut(property: RawProperty): RawProperty {
  const value = property[property.type];
  const lists = property.type === 'relation' || property.type === 'people';
  if (!lists || !Array.isArray(value) || value.length < listedEntries) return property;
  return { ...property, has_more: property['has_more'] ?? true };
}

const option = z.object({ id: z.string(), name: text });
const group = z.object({ name: text, option_ids: z.catch(z.array(z.string()), []) });
const list = <T extends z.ZodMiniType>(item: T) =>
  z.pipe(
    z.catch(z.array(z.unknown()), []),
    z.transform((items) =>
      items.flatMap((entry): z.output<T>[] => {
        const result = item.safeParse(entry);
        return result.success ? [result.data] : [];
      }),
    ),
  );
const schemaDetails = z.object({
  options: z.optional(list(option)),
  groups: z.optional(list(group)),
  data_source_id: z.catch(z.optional(id), undefined),
  dual_property: z.catch(z.optional(z.object({ synced_property_id: z.optional(z.string()) })), undefined),
  prefix: z.catch(z.nullish(z.string()), undefined),
});

const anyDetails = z.catch(schemaDetails, {});
const propertyObject = z.extend(rawProperty, { name: text });

function toSchema(json: unknown): PropertySchema | undefined {
  const parsed = propertyObject.safeParse(json);
  if (!parsed.success) return undefined;
  const { id: propertyId, name, type } = parsed.data;
  const details = anyDetails.parse(parsed.data[type] ?? {});
  return {
    id: propertyId,
    name,
    type,
    ...(details.options && { options: details.options }),
    ...(details.groups && {
      groups: details.groups.map(({ name: groupName, option_ids }) => ({
        name: groupName,
        optionIds: option_ids,
      })),
    }),
    ...(details.data_source_id !== undefined && {
      relation: {
        dataSource: details.data_source_id,
        mirror: details.dual_property?.synced_property_id,
      },
    }),
    ...(typeof details.prefix === 'string' && { prefix: details.prefix }),
  };
}

const dataSourceObject = z.object({
  id,
  title: z.pipe(richText, z.transform(plain)),
  url: text,
  parent: z.catch(z.object({ database_id: z.catch(z.optional(id), undefined) }), { database_id: undefined }),
  properties,
});

/** A data source with its schema; undefined for what is none. */
export function toDataSource(json: unknown): DataSource | undefined {
  const parsed = dataSourceObject.safeParse(json);
  if (!parsed.success) return undefined;
  const source = parsed.data;
  return {
    id: source.id,
    database: source.parent.database_id ?? '',
    title: source.title,
    url: source.url,
    properties: Object.values(source.properties).flatMap((property) => toSchema(property) ?? []),
  };
}

const databaseObject = z.object({
  id,
  title: z.pipe(richText, z.transform(plain)),
  url: text,
  data_sources: list(z.object({ id, name: text })),
});

export type Database = z.infer<typeof databaseObject>;

/** A database: the container of data sources, without a schema of its own. */
export function toDatabase(json: unknown): Database | undefined {
  return databaseObject.safeParse(json).data;
}

const userObject = z.object({
  id,
  name: z.catch(z.nullish(z.string()), undefined),
  type: z.catch(z.string(), ''),
  person: z.catch(z.nullish(z.object({ email: z.catch(z.optional(z.string()), undefined) })), undefined),
});

/** A member, guest or bot; undefined for what is none. */
export function toPerson(json: unknown): Person | undefined {
  const parsed = userObject.safeParse(json);
  if (!parsed.success) return undefined;
  const { id: userId, name, type, person } = parsed.data;
  return { id: userId, name: name ?? '', email: person?.email, bot: type === 'bot' };
}

const listing = z.object({
  results: z.catch(z.array(z.unknown()), []),
  has_more: z.catch(z.boolean(), false),
  next_cursor: z.catch(z.nullish(z.string()), undefined),
  request_status: z.catch(z.optional(z.object({ type: z.string() })), undefined),
});

export interface Portion {
  readonly results: readonly unknown[];
  /** Where the next portion begins; undefined at the end. */
  readonly cursor: string | undefined;
  /** True where Notion ended the list before its end. */
  readonly cut: boolean;
}

/** What is no list says that there is more, and not where. */
const anyListing = z.catch(listing, {
  results: [],
  has_more: true,
  next_cursor: undefined,
  request_status: undefined,
});

/** One portion of any list. */
export function toPortion(json: unknown): Portion {
  const { results, has_more, next_cursor, request_status } = anyListing.parse(json);
  const cursor = has_more ? (next_cursor ?? undefined) : undefined;
  return {
    results,
    cursor,
    cut: request_status?.type === 'incomplete' || (has_more && cursor === undefined),
  };
}
