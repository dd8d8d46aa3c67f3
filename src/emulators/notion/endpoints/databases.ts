// POST, GET, PATCH /v1/databases. https://developers.notion.com/reference/create-a-database
import { changeDatabase, createDatabase as create } from '../acts/databases.ts';
import { databaseAnswer } from '../answers.ts';
import { invalid } from '../errors.ts';
import type { Parent } from '../model.ts';
import { storeRichText } from '../rich-text.ts';
import { databaseOf, idOf, livePageOf, sourceOf, type Call, type Handler } from './call.ts';

export const createDatabase: Handler = (call) => {
  const { workspace, actor, body } = call;
  const database = create(
    workspace,
    actor,
    {
      parent: parentOf(call, body.parent),
      title: storeRichText(workspace, body.title ?? []),
      description: storeRichText(workspace, body.description ?? []),
      isInline: body.is_inline ?? false,
      icon: body.icon,
      cover: body.cover,
      properties: body.initial_data_source?.properties ?? {},
    },
    (id) => sourceOf(call, idOf(id, 'data_source_id')),
  );
  return databaseAnswer(call, database);
};

export const getDatabase: Handler = (call) => databaseAnswer(call, databaseOf(call, call.path.database_id!));

export const updateDatabase: Handler = (call) => {
  const { workspace, actor, body } = call;
  const { id } = databaseOf(call, call.path.database_id!);
  const changed = changeDatabase(workspace, actor, id, {
    ...(body.parent && { parent: parentOf(call, body.parent) }),
    ...(body.title && { title: storeRichText(workspace, body.title) }),
    ...(body.description && { description: storeRichText(workspace, body.description) }),
    ...('icon' in body && { icon: body.icon }),
    ...('cover' in body && { cover: body.cover }),
    ...('is_inline' in body && { isInline: body.is_inline }),
    ...('in_trash' in body && { inTrash: body.in_trash }),
    ...('is_locked' in body && { isLocked: body.is_locked }),
  });
  return databaseAnswer(call, changed);
};

function parentOf(call: Call, given: any): Parent {
  if (!given.page_id) throw invalid('Internal integrations cannot create content at the workspace level.');
  const { id } = livePageOf(call, idOf(given.page_id, 'body.parent.page_id'));
  return { type: 'page_id', page_id: id };
}
