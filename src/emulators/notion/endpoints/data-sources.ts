// /v1/data_sources: create, retrieve, update, query, templates. https://developers.notion.com/reference/data-source
import { createSource } from '../acts/databases.ts';
import { pageAnswer, sourceAnswer } from '../answers.ts';
import { configureProperties } from '../properties/configure.ts';
import { listAnswer } from '../query/list.ts';
import { runQuery } from '../query/run.ts';
import { storeRichText } from '../rich-text.ts';
import { databaseOf, idOf, sourceOf, type Handler } from './call.ts';

export const createDataSource: Handler = (call) => {
  const { workspace, actor, body } = call;
  const database = databaseOf(call, idOf(body.parent.database_id, 'body.parent.database_id'));
  const title = storeRichText(workspace, body.title ?? []);
  const source = createSource(
    workspace,
    actor,
    { database: database.id, title, icon: body.icon, properties: body.properties },
    (id) => sourceOf(call, idOf(id, 'data_source_id')),
  );
  return sourceAnswer(call, source);
};

export const getDataSource: Handler = (call) => sourceAnswer(call, sourceOf(call, call.path.data_source_id!));

export const updateDataSource: Handler = (call) => {
  const { workspace, actor, body } = call;
  const { id } = sourceOf(call, call.path.data_source_id!);
  configureProperties(workspace, id, body.properties ?? {}, (target) =>
    sourceOf(call, idOf(target, 'data_source_id')),
  );
  const source = workspace.sources.get(id)!;
  const changed = workspace.sources.set({
    ...source,
    ...(body.title && { title: storeRichText(workspace, body.title) }),
    ...(body.description && { description: storeRichText(workspace, body.description) }),
    ...('icon' in body && { icon: body.icon }),
    ...('in_trash' in body && { inTrash: body.in_trash }),
    edited: actor.at,
    editedBy: actor.user,
  });
  return sourceAnswer(call, changed);
};

/** `in_trash` in the body is ignored: trashed rows are never told. */
export const queryDataSource: Handler = (call) => {
  const source = sourceOf(call, call.path.data_source_id!);
  const { items, next, cut } = runQuery(call.workspace, source, call.body);
  const only = call.query.filter_properties ?? [];
  const rows =
    call.body.result_type === 'data_source' ? [] : items.map((page) => pageAnswer(call, page, only));
  return {
    ...listAnswer('page_or_data_source', { items: rows, next }),
    request_status: cut
      ? { type: 'incomplete', incomplete_reason: 'query_result_limit_reached' }
      : { type: 'complete' },
  };
};

/** Templates are made by people in the app; none is emulated. */
export const listDataSourceTemplates: Handler = (call) => {
  sourceOf(call, call.path.data_source_id!);
  return { templates: [], has_more: false, next_cursor: null };
};
