// The embedded Notion as the page shows it.
import type { Inspection, Row } from '../../emulators/notion/inspection.ts';
import type { Block } from '../../emulators/notion/markdown/blocks.ts';
import { planRows } from '../notion-view.ts';
import type { Sides } from '../sides.ts';
import { specTitle } from '../workspace.ts';
import type { BlockView, DatabaseView, NotionView, RowView } from './wire.ts';

/** Both databases with the pages of their rows, the specification, and the people. */
export function notionSide({ notion, workspace }: Sides): NotionView {
  const { look, store } = notion;
  return {
    tasks: database(look, 'Engineering Tasks', workspace.tasks),
    plans: database(look, 'Plans', planRows(look)),
    spec: { id: workspace.spec, title: specTitle, blocks: blocks(look.page(workspace.spec).blocks) },
    people: store.users
      .all()
      .filter(({ type }) => type === 'person')
      .map(({ name }) => name),
  };
}

function database(look: Inspection, title: string, source: string): DatabaseView {
  return {
    title,
    properties: look.source(source).properties.map(({ name, type, options }) => ({
      name,
      type,
      options: options.map((option) => option.name),
    })),
    rows: look.rows(source).map((row) => rowView(look, row)),
  };
}

function rowView(look: Inspection, { id, values }: Row): RowView {
  const text = (name: string): string => (typeof values[name] === 'string' ? values[name] : '');
  return {
    id,
    key: text('Task ID') || text('Key'),
    title: text('Task') || text('Plan'),
    values,
    blocks: blocks(look.page(id).blocks),
  };
}

const blocks = (given: readonly Block[]): BlockView[] =>
  given.map(({ id, type, text, checked, children }) => ({
    id,
    type,
    text,
    ...(checked !== undefined && { checked }),
    children: blocks(children),
  }));
