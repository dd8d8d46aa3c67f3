// What filters and sorts compare of a page: one plain value per property.
import { toMinute } from '../clock.ts';
import type { Page, Property, RichText } from '../model.ts';
import { defaultStatus, optionById } from '../properties/find.ts';
import { plainText } from '../rich-text.ts';

/** Text, a number, an option's name, a list of names or ids, milliseconds; null or empty where there is nothing. */
export function comparable(page: Page, property: Property): unknown {
  const value = page.values[property.id];
  switch (property.type) {
    case 'title':
    case 'rich_text':
      return plainText((value as readonly RichText[] | undefined) ?? []);
    case 'url':
    case 'email':
    case 'phone_number':
      return value ?? '';
    case 'select':
      return optionById(property, value)?.name ?? null;
    case 'status':
      return (optionById(property, value) ?? defaultStatus(property))?.name ?? null;
    case 'multi_select':
      return ((value as readonly string[] | undefined) ?? []).flatMap(
        (id) => optionById(property, id)?.name ?? [],
      );
    case 'people':
    case 'relation':
    case 'files':
      return value ?? [];
    case 'checkbox':
      return value ?? false;
    case 'date':
      return value ? Date.parse((value as { start: string }).start) : null;
    case 'created_time':
      return toMinute(page.created);
    case 'last_edited_time':
      return toMinute(page.edited);
    case 'created_by':
      return [page.createdBy];
    case 'last_edited_by':
      return [page.editedBy];
    default:
      return value ?? null;
  }
}
