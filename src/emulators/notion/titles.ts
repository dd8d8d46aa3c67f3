// Titles as plain text.
import type { Page, RichText } from './model.ts';
import { plainText } from './rich-text.ts';

/** The title of a page; that of a row is the property whose id is `title`, as everywhere. */
export const titleOf = (page: Page): string =>
  plainText((page.values.title as readonly RichText[] | undefined) ?? []);
