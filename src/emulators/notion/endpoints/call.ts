// What a handler gets, and the lookups that refuse with the documented errors.
import { isShared, type Connection } from '../access.ts';
import type { Reader } from '../answers.ts';
import { invalid, notFound } from '../errors.ts';
import { normalId } from '../ids.ts';
import type { Actor, Database, DataSource, Page } from '../model.ts';
import type { Workspace } from '../workspace.ts';

/** A request whose connection, version, shape and capability have been checked. */
export interface Call extends Reader {
  readonly workspace: Workspace;
  readonly connection: Connection;
  readonly actor: Actor;
  /** Path parameters; ids in normal form. */
  readonly path: Readonly<Record<string, string>>;
  /** Query parameters by name. */
  readonly query: Readonly<Record<string, readonly string[]>>;
  readonly body: any;
}

export type Handler = (call: Call) => unknown;

/** The one value of a query parameter. */
export const parameter = (call: Call, name: string): string | undefined => call.query[name]?.[0];

/** The paging parameters of a GET request. */
export const pagingOf = (
  call: Call,
): { start_cursor?: string | undefined; page_size?: string | undefined } => ({
  ...(call.query.start_cursor && { start_cursor: parameter(call, 'start_cursor') }),
  ...(call.query.page_size && { page_size: parameter(call, 'page_size') }),
});

/** An id in a body or query, in normal form; 400 where it is none. */
export function idOf(given: unknown, where: string): string {
  const id = normalId(String(given));
  if (!id) throw invalid(`${where} should be a valid uuid, instead was \`"${String(given)}"\`.`);
  return id;
}

function shared<Row extends { readonly id: string }>(
  call: Call,
  kind: string,
  id: string,
  row: Row | undefined,
): Row {
  if (!row || !isShared(call.workspace, call.connection, row.id))
    throw notFound(kind, id, call.connection.name);
  return row;
}

/** A page that the connection sees, trashed or not. */
export const pageOf = (call: Call, id: string): Page =>
  shared(call, 'page', id, call.workspace.pages.get(id));

export const databaseOf = (call: Call, id: string): Database =>
  shared(call, 'database', id, call.workspace.databases.get(id));

export const sourceOf = (call: Call, id: string): DataSource =>
  shared(call, 'data_source', id, call.workspace.sources.get(id));

/** A page whose content can be read and written: 404 when it is in the trash. */
export function livePageOf(call: Call, id: string): Page {
  const page = pageOf(call, id);
  if (call.workspace.isTrashed(id)) throw notFound('page', id, call.connection.name);
  return page;
}
