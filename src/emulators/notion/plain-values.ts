// Values as a person thinks of them ↔ as the API carries them.
import type { DataSource, Page, Property, RichText } from './model.ts';
import { defaultStatus, optionById } from './properties/find.ts';
import { plainText } from './rich-text.ts';
import { titleOf } from './titles.ts';
import type { Workspace } from './workspace.ts';

/** A property's value in a request, from text, a number, an option's name, names or ids of pages and people, or null. */
export function toRequestValue(
  workspace: Workspace,
  property: Property,
  value: unknown,
): Record<string, unknown> {
  return { [property.type]: convert(workspace, property, value) };
}

function convert(workspace: Workspace, property: Property, value: unknown): unknown {
  const list = value === null ? [] : Array.isArray(value) ? value : [value];
  switch (property.type) {
    case 'title':
    case 'rich_text':
      return value === null || value === '' ? [] : [{ text: { content: textOf(value) } }];
    case 'select':
    case 'status':
      return value === null ? null : { name: textOf(value) };
    case 'multi_select':
      return list.map((name) => ({ name: String(name) }));
    case 'date':
      return typeof value === 'string' ? { start: value } : value;
    case 'people':
      return list.map((person) => ({ id: userId(workspace, String(person)) }));
    case 'relation':
      return list.map((page) => ({ id: rowId(workspace, property, String(page)) }));
    default:
      return value;
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function userId(workspace: Workspace, person: string): string {
  return (
    workspace.users.get(person)?.id ?? workspace.users.all().find(({ name }) => name === person)?.id ?? person
  );
}

function rowId(workspace: Workspace, property: Property, row: string): string {
  if (workspace.pages.get(row)) return row;
  const rows = workspace.pages.under(property.relation!.dataSource);
  return rows.find((id) => titleOf(workspace.pages.get(id)!) === row) ?? row;
}

/** What a person sees in a cell: text, number, name, names, titles of pages. Dates as ISO text, ranges as `start → end`. */
export function plainValue(workspace: Workspace, page: Page, property: Property): unknown {
  const value = page.values[property.id];
  const ids = (value as readonly string[] | undefined) ?? [];
  switch (property.type) {
    case 'title':
    case 'rich_text':
      return plainText((value as readonly RichText[] | undefined) ?? []);
    case 'select':
      return optionById(property, value)?.name ?? null;
    case 'status':
      return (optionById(property, value) ?? defaultStatus(property))?.name ?? null;
    case 'multi_select':
      return ids.flatMap((id) => optionById(property, id)?.name ?? []);
    case 'people':
      return ids.map((id) => workspace.users.get(id)?.name ?? id);
    case 'relation':
      return ids.flatMap((id) => {
        const other = workspace.pages.get(id);
        return other ? [titleOf(other)] : [];
      });
    case 'date':
      return dateText(value as { start: string; end: string | null } | null | undefined);
    case 'checkbox':
      return value ?? false;
    default:
      return value ?? null;
  }
}

const dateText = (date: { start: string; end: string | null } | null | undefined): string | null =>
  date ? [date.start, date.end].filter(Boolean).join(' → ') : null;

/** The values of a row by property name. */
export const plainRow = (workspace: Workspace, source: DataSource, page: Page): Record<string, unknown> =>
  Object.fromEntries(
    source.properties.map((property) => [property.name, plainValue(workspace, page, property)]),
  );
