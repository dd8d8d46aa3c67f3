// The person's side: what people do in the app, by plain calls on the workspace, with the same stamps as the API's
// writes. Values are given as a person thinks of them: text, numbers, option names, titles or ids of pages, people's names.
import { changeDatabase, createDatabase } from './acts/databases.ts';
import { createPage, movePage, setTrash, setValues, touch } from './acts/pages.ts';
import type { Block } from './markdown/blocks.ts';
import { parseBlocks } from './markdown/parse.ts';
import type { Database, DataSource, Option, Page, Parent } from './model.ts';
import { toRequestValue } from './plain-values.ts';
import { changeOptions, configureProperties } from './properties/configure.ts';
import { findProperty } from './properties/find.ts';
import { readChanges } from './properties/write.ts';
import { propertiesOf } from './answers.ts';
import { richText } from './rich-text.ts';
import { Writer } from './writer.ts';

export type PlainValues = Readonly<Record<string, unknown>>;

/** Where a new or moved page goes: onto a page, into a data source, or to the top of the workspace. */
export type Place = { readonly page: string } | { readonly dataSource: string } | 'workspace';

export class Person extends Writer {
  /** The same side as somebody else, by name or id; unknown names become members. */
  as(person: string, details: { readonly email?: string; readonly guest?: boolean } = {}): Person {
    const users = this.workspace.users;
    const known = users.get(person) ?? users.all().find(({ name }) => name === person);
    const user =
      known ?? users.set({ id: this.workspace.ids.uuid(), type: 'person', name: person, ...details });
    return new Person(this.workspace, user.id);
  }

  /** Shares a page or database (and what is below it) with the integration. */
  share(id: string): void {
    for (const connection of this.workspace.connections.all()) {
      this.workspace.connections.set({ ...connection, shared: [...connection.shared, id] });
    }
  }

  unshare(id: string): void {
    for (const connection of this.workspace.connections.all()) {
      const shared = connection.shared.filter((each) => each !== id);
      this.workspace.connections.set({ ...connection, shared });
    }
  }

  /** Creates a page; returns its id. */
  createPage(place: Place, title: string, markdown = ''): string {
    return this.act(() => this.#create(place, { title }, markdown));
  }

  /** Creates a row with values by property name; returns its id. Rows can also be typed in steps: create, then edit. */
  createRow(dataSource: string, values: PlainValues = {}, markdown = ''): string {
    return this.act(() => this.#create({ dataSource }, values, markdown));
  }

  #create(place: Place, values: PlainValues, markdown: string): string {
    const workspace = this.workspace;
    const parent = this.#parent(place);
    const blocks = parseBlocks(markdown, () => workspace.ids.uuid(), workspace.switches.markdown);
    const page = createPage(workspace, this.actor, { parent, changes: [], blocks });
    this.#write(page, values);
    return page.id;
  }

  /** Creates a database whose properties are configured as in the API; returns its id and that of its data source. */
  createDatabase(
    page: string,
    title: string,
    properties: Readonly<Record<string, unknown>> = {},
  ): { database: string; dataSource: string } {
    return this.act(() => {
      const wanted = { parent: this.#parent({ page }), title: richText(title), properties };
      const { id } = createDatabase(this.workspace, this.actor, wanted, (source) => this.#source(source));
      return { database: id, dataSource: this.workspace.sources.under(id)[0]! };
    });
  }

  /** Sets properties of a page by name. */
  edit(page: string, values: PlainValues): void {
    this.act(() => {
      this.#write(this.page(page), values);
      touch(this.workspace, this.actor, page);
    });
  }

  /** Duplicates a row as the app does: all values (a Task ID as well) and the body, created now. Returns its id. */
  duplicate(page: string): string {
    return this.act(() => {
      const workspace = this.workspace;
      const { parent, blocks, values } = this.page(page);
      const copied = (given: readonly Block[]): Block[] =>
        given.map((block) => ({ ...block, id: workspace.ids.uuid(), children: copied(block.children) }));
      const changes = propertiesOf(workspace, this.page(page))
        .filter(({ id, type }) => id in values && type !== 'unique_id')
        .map((property) => [property, values[property.id]] as const);
      return createPage(workspace, this.actor, { parent, changes, blocks: copied(blocks) }).id;
    });
  }

  trash(id: string): void {
    this.act(() => this.#setTrash(id, true));
  }

  restore(id: string): void {
    this.act(() => this.#setTrash(id, false));
  }

  #setTrash(id: string, inTrash: boolean): void {
    if (this.workspace.databases.get(id)) changeDatabase(this.workspace, this.actor, id, { inTrash });
    else setTrash(this.workspace, this.actor, this.page(id).id, inTrash);
  }

  move(page: string, place: Place): void {
    this.act(() => movePage(this.workspace, this.actor, this.page(page).id, this.#parent(place)));
  }

  /** Locks a page: stops edits in the app only. */
  lock(page: string, isLocked = true): void {
    this.act(() => this.workspace.pages.set({ ...touch(this.workspace, this.actor, page), isLocked }));
  }

  /** Adds, changes (`{name}` renames) or deletes (null) properties, as the API would. */
  configure(dataSource: string, properties: Readonly<Record<string, unknown>>): void {
    this.act(() => {
      configureProperties(this.workspace, this.#source(dataSource).id, properties, (id) => this.#source(id));
      this.#touchSource(dataSource);
    });
  }

  renameProperty(dataSource: string, from: string, to: string): void {
    this.configure(dataSource, { [from]: { name: to } });
  }

  deleteProperty(dataSource: string, name: string): void {
    this.configure(dataSource, { [name]: null });
  }

  renameOption(dataSource: string, property: string, from: string, to: string): void {
    this.#changeOptions(dataSource, property, (options) =>
      options.map((option) => (option.name === from ? { ...option, name: to } : option)),
    );
  }

  deleteOption(dataSource: string, property: string, name: string): void {
    this.#changeOptions(dataSource, property, (options) => options.filter((option) => option.name !== name));
  }

  #changeOptions(
    dataSource: string,
    property: string,
    change: (options: readonly Option[]) => readonly Option[],
  ): void {
    this.act(() => {
      changeOptions(this.workspace, this.#source(dataSource), property, change);
      this.#touchSource(dataSource);
    });
  }

  renameDatabase(database: string, title: string): Database {
    return this.act(() => {
      for (const id of this.workspace.sources.under(database)) {
        this.workspace.sources.set({ ...this.#source(id), title: richText(title) });
      }
      return changeDatabase(this.workspace, this.actor, database, { title: richText(title) });
    });
  }

  #write(page: Page, values: PlainValues): void {
    const workspace = this.workspace;
    const { parent } = page;
    if (parent.type !== 'data_source_id') {
      const [title] = propertiesOf(workspace, page);
      if ('title' in values)
        setValues(workspace, this.actor, page.id, [[title!, richText(String(values.title))]]);
      return;
    }
    const source = this.#source(parent.data_source_id);
    const given = Object.entries(values).map(([name, value]) => {
      const property = findProperty(source, name) ?? source.properties.find(({ type }) => type === name);
      if (!property) throw new Error(`There is no property “${name}”.`);
      return [property.id, toRequestValue(workspace, property, value)] as const;
    });
    const changes = readChanges(workspace, source.id, Object.fromEntries(given), (id) => void this.page(id));
    setValues(workspace, this.actor, page.id, changes);
  }

  #touchSource(id: string): void {
    const { user: editedBy, at: edited } = this.actor;
    this.workspace.sources.set({ ...this.#source(id), edited, editedBy });
  }

  #source(id: string): DataSource {
    const source = this.workspace.sources.get(id);
    if (!source) throw new Error(`There is no data source ${id}.`);
    return source;
  }

  #parent(place: Place): Parent {
    if (place === 'workspace') return { type: 'workspace', workspace: true };
    if ('page' in place) return { type: 'page_id', page_id: this.page(place.page).id };
    const { id, database } = this.#source(place.dataSource);
    return { type: 'data_source_id', data_source_id: id, database_id: database };
  }
}
