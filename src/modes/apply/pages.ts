// Creating a page that a row links to by title: a sprint or a phase where a relation carries it.
import type { MissingPage } from '../../core/board/rows.ts';
import { writeValue } from '../../core/board/values.ts';
import type { Outcome } from '../../core/report.ts';
import type { ApplyContext } from './context.ts';

/** The id of a title property is always this. https://developers.notion.com/reference/page-property-values */
const titleProperty = { id: 'title', name: 'title', type: 'title' } as const;

/** Creates the page, and lets the rows that come after find it. */
export async function createPage(
  { board, registry }: ApplyContext,
  { dataSource, title }: MissingPage,
): Promise<Outcome> {
  const page = await board.create(
    {
      parent: { dataSource },
      properties: { [titleProperty.id]: writeValue(titleProperty, title) },
      markdown: undefined,
    },
    async () => {
      const listing = await board.rows(dataSource, { text: { property: titleProperty.id, equals: title } });
      return listing.pages.find((found) => !found.inTrash);
    },
  );
  registry.addTitled(dataSource, { page: page.id, url: page.url, title });
  return { kind: 'done', url: page.url };
}
