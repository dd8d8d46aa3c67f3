// Records as answers carry them at version 2026-03-11 (`in_trash` only, no `archived`).
// https://developers.notion.com/docs/upgrade-guide-2026-03-11
import { decoded } from './ids.ts';
import { isShared, type Connection } from './access.ts';
import { timestamp } from './clock.ts';
import type { Comment, Database, DataSource, Page, Property, Stamps, User, View } from './model.ts';
import { propertySchema, propertyValue, userReference } from './properties/read.ts';
import { plainText } from './rich-text.ts';
import { titleOf } from './titles.ts';
import type { Workspace } from './workspace.ts';

/** What every answer is written for. */
export interface Reader {
  readonly workspace: Workspace;
  readonly connection: Connection;
}

const stamps = (record: Stamps): Record<string, unknown> => ({
  created_time: timestamp(record.created),
  last_edited_time: timestamp(record.edited),
  created_by: userReference(record.createdBy),
  last_edited_by: userReference(record.editedBy),
});

/** The address of a page, database or view. */
export function url(id: string, title = ''): string {
  const slug = title.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return `https://www.notion.so/${slug && `${slug}-`}${id.replaceAll('-', '')}`;
}

const titleProperty: Property = {
  id: 'title',
  name: 'title',
  type: 'title',
  description: null,
  options: [],
  config: {},
};

/** The properties that a page has: those of its data source, or only a title. */
export function propertiesOf(workspace: Workspace, page: Page): readonly Property[] {
  if (page.parent.type !== 'data_source_id') return [titleProperty];
  return workspace.sources.get(page.parent.data_source_id)?.properties ?? [];
}

/** A page object; `only` cuts its properties down to those (ids, in either form). */
export function pageAnswer({ workspace, connection }: Reader, page: Page, only: readonly string[] = []): any {
  const shown = propertiesOf(workspace, page).filter(
    ({ id }) => only.length === 0 || only.some((each) => each === id || decoded(each) === decoded(id)),
  );
  const properties: Record<string, unknown> = {};
  for (const property of shown)
    properties[property.name] = propertyValue(workspace, connection, page, property);
  return {
    object: 'page',
    id: page.id,
    ...stamps(page),
    in_trash: workspace.isTrashed(page.id),
    is_archived: page.isArchived,
    is_locked: page.isLocked,
    url: url(page.id, titleOf(page)),
    public_url: null,
    parent: page.parent,
    properties,
    icon: page.icon,
    cover: page.cover,
  };
}

export function databaseAnswer({ workspace, connection }: Reader, database: Database): any {
  const { created_time, last_edited_time } = stamps(database);
  return {
    object: 'database',
    id: database.id,
    title: database.title,
    description: database.description,
    parent: database.parent,
    is_inline: database.isInline,
    in_trash: workspace.isTrashed(database.id),
    is_locked: database.isLocked,
    created_time,
    last_edited_time,
    data_sources: workspace.sources
      .under(database.id)
      .map((id) => workspace.sources.get(id)!)
      .filter(({ id, inTrash }) => !inTrash && isShared(workspace, connection, id))
      .map(({ id, title }) => ({ id, name: plainText(title) })),
    icon: database.icon,
    cover: database.cover,
    url: url(database.id),
    public_url: null,
  };
}

export function sourceAnswer({ workspace }: Reader, source: DataSource): any {
  const database = workspace.databases.get(source.database)!;
  return {
    object: 'data_source',
    id: source.id,
    title: source.title,
    description: source.description,
    parent: { type: 'database_id', database_id: source.database },
    database_parent: database.parent,
    is_inline: database.isInline,
    in_trash: workspace.isTrashed(source.id),
    ...stamps(source),
    properties: Object.fromEntries(
      source.properties.map((property) => [property.name, propertySchema(workspace, property)]),
    ),
    icon: source.icon,
    cover: null,
    url: url(source.database),
    public_url: null,
  };
}

/** A user; the e-mail address only for connections that may see it. */
export function userAnswer({ workspace, connection }: Reader, user: User): any {
  const common = { object: 'user', id: user.id, name: user.name, avatar_url: null, type: user.type };
  if (user.type === 'person') {
    const shown = user.email !== undefined && connection.capabilities.includes('user e-mail');
    return { ...common, person: shown ? { email: user.email } : {} };
  }
  const bot = {
    owner: { type: 'workspace', workspace: true },
    workspace_id: workspace.id,
    workspace_name: 'Acme',
    workspace_limits: { max_file_upload_size_in_bytes: 5_242_880 },
  };
  return { ...common, bot: user.id === connection.user ? bot : {} };
}

/** A comment; one whose block is gone is told as a comment on the page. */
export function commentAnswer({ workspace }: Reader, comment: Comment, blockExists: boolean): any {
  const author = workspace.users.get(comment.createdBy)!;
  const lost = comment.block !== undefined && !blockExists;
  return {
    object: 'comment',
    id: comment.id,
    parent:
      comment.block !== undefined && blockExists
        ? { type: 'block_id', block_id: comment.block }
        : { type: 'page_id', page_id: comment.page },
    discussion_id: comment.discussion,
    created_time: timestamp(comment.created),
    last_edited_time: timestamp(comment.created),
    created_by: userReference(comment.createdBy),
    rich_text: comment.text,
    display_name: { type: author.type === 'bot' ? 'integration' : 'user', resolved_name: author.name },
    ...(lost && { original_content_deleted: true }),
  };
}

export function viewAnswer(view: View): any {
  return {
    object: 'view',
    id: view.id,
    parent: { type: 'database_id', database_id: view.database },
    data_source_id: view.dataSource,
    name: view.name,
    type: view.type,
    ...stamps(view),
    url: url(view.id),
    filter: null,
    sorts: null,
    quick_filters: null,
    configuration: null,
    ...view.settings,
  };
}
