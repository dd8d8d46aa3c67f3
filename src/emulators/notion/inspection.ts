// Looking at the workspace without requests: for tests, the demo and people who drive the emulator from outside.
import { timestamp } from './clock.ts';
import { renderBlocks } from './markdown/render.ts';
import type { DataSource, Page } from './model.ts';
import { plainRow } from './plain-values.ts';
import { plainText } from './rich-text.ts';
import { titleOf } from './titles.ts';
import type { Workspace } from './workspace.ts';

/** A row: its values by property name, and what is beside them. */
export interface Row {
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly inTrash: boolean;
  readonly createdTime: string;
  readonly editedTime: string;
  readonly editedBy: string;
}

export class Inspection {
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** The rows of a data source (or of a database's first one), oldest first; trashed ones only when asked for. */
  rows(id: string, { trashed = false } = {}): Row[] {
    const source = this.source(id);
    return this.#workspace.pages
      .under(source.id)
      .map((row) => this.#workspace.pages.get(row)!)
      .filter((page) => trashed || !page.inTrash)
      .sort((one, other) => one.created - other.created)
      .map((page) => this.#row(source, page));
  }

  /** One row by its id. */
  row(id: string): Row {
    const page = this.page(id);
    if (page.parent.type !== 'data_source_id') throw new Error(`${id} is no row.`);
    return this.#row(this.source(page.parent.data_source_id), page);
  }

  /** The body of a page as the Markdown endpoint tells it. */
  markdown(id: string): string {
    return renderBlocks(this.page(id).blocks, this.#workspace.switches.markdown);
  }

  /** The id of the page with that title that is not in the trash; an error unless there is exactly one. */
  pageByTitle(title: string): string {
    const found = this.#workspace.pages.all().filter((page) => titleOf(page) === title && !page.inTrash);
    const [only] = found;
    if (!only || found.length > 1) throw new Error(`${found.length} pages are titled “${title}”, not one.`);
    return only.id;
  }

  /** The database with that title: its id and that of its first data source. */
  databaseByTitle(title: string): { database: string; dataSource: string } {
    const found = this.#workspace.databases
      .all()
      .find((each) => plainText(each.title) === title && !each.inTrash);
    if (!found) throw new Error(`There is no database “${title}”.`);
    return { database: found.id, dataSource: this.source(found.id).id };
  }

  /** Everything as plain JSON: pages with their bodies, databases with their rows. */
  tree(): unknown[] {
    return this.#below((parent) => parent.type === 'workspace');
  }

  #below(isChild: (parent: Page['parent']) => boolean): unknown[] {
    const { pages, databases } = this.#workspace;
    const under = (id: string) => (parent: Page['parent']) =>
      parent.type === 'page_id' && parent.page_id === id;
    return [
      ...pages
        .all()
        .filter(({ parent, inTrash }) => !inTrash && isChild(parent))
        .map((page) => {
          const children = this.#below(under(page.id));
          return { page: titleOf(page), id: page.id, markdown: this.markdown(page.id), children };
        }),
      ...databases
        .all()
        .filter(({ parent, inTrash }) => !inTrash && isChild(parent))
        .map(({ id, title }) => {
          const rows = this.rows(id).map((row) => ({ ...row, markdown: this.markdown(row.id) }));
          return { database: plainText(title), id, dataSource: this.source(id).id, rows };
        }),
    ];
  }

  /** A page by id, as it is stored. */
  page(id: string): Page {
    const page = this.#workspace.pages.get(id);
    if (!page) throw new Error(`There is no page ${id}.`);
    return page;
  }

  /** A data source by its id or that of its database. */
  source(id: string): DataSource {
    const { sources } = this.#workspace;
    const source = sources.get(id) ?? sources.get(sources.under(id)[0] ?? '');
    if (!source) throw new Error(`There is no data source ${id}.`);
    return source;
  }

  #row(source: DataSource, page: Page): Row {
    return {
      id: page.id,
      values: plainRow(this.#workspace, source, page),
      inTrash: page.inTrash,
      createdTime: timestamp(page.created),
      editedTime: timestamp(page.edited),
      editedBy: this.#workspace.users.get(page.editedBy)?.name ?? page.editedBy,
    };
  }
}
