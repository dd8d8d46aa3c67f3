// /v1/views: create, list, retrieve, update. What a view shows is stored and told, not computed.
// https://developers.notion.com/reference/create-a-view
import { isShared } from '../access.ts';
import { viewAnswer } from '../answers.ts';
import { invalid, notFound } from '../errors.ts';
import type { View } from '../model.ts';
import { requireProperty } from '../properties/find.ts';
import { listAnswer, portion } from '../query/list.ts';
import { databaseOf, idOf, pagingOf, parameter, sourceOf, type Call, type Handler } from './call.ts';

export const createView: Handler = (call) => {
  const { workspace, actor, body } = call;
  const source = sourceOf(call, idOf(body.data_source_id, 'body.data_source_id'));
  if (!body.database_id)
    throw invalid('Views of dashboards and in new databases are not emulated; use database_id.');
  const database = databaseOf(call, idOf(body.database_id, 'body.database_id'));
  if (source.database !== database.id) throw invalid('The data source is not one of this database.');
  const view = workspace.views.set({
    id: workspace.ids.uuid(),
    database: database.id,
    dataSource: source.id,
    name: body.name,
    type: body.type,
    settings: settingsOf(call, body.type, source.id),
    created: actor.at,
    createdBy: actor.user,
    edited: actor.at,
    editedBy: actor.user,
  });
  return viewAnswer(view);
};

export const getView: Handler = (call) => viewAnswer(viewOf(call, call.path.view_id!));

export const updateView: Handler = (call) => {
  const { workspace, actor, body } = call;
  const view = viewOf(call, call.path.view_id!);
  const changed = workspace.views.set({
    ...view,
    name: body.name ?? view.name,
    settings: { ...view.settings, ...settingsOf(call, view.type, view.dataSource) },
    edited: actor.at,
    editedBy: actor.user,
  });
  return viewAnswer(changed);
};

export const listDatabaseViews: Handler = (call) => {
  const { workspace } = call;
  const database = parameter(call, 'database_id');
  const source = parameter(call, 'data_source_id');
  if ((database === undefined) === (source === undefined)) {
    throw invalid('Exactly one of database_id and data_source_id is needed.');
  }
  const id =
    database === undefined ? sourceOf(call, idOf(source, 'query.data_source_id')).database : database;
  const views = workspace.views
    .under(databaseOf(call, idOf(id, 'query.database_id')).id)
    .filter((view) => source === undefined || workspace.views.get(view)!.dataSource === idOf(source, ''));
  const { items, next } = portion(views, (view) => view, pagingOf(call));
  return listAnswer('view', { items: items.map((view) => ({ object: 'view', id: view })), next });
};

function viewOf(call: Call, id: string): View {
  const view = call.workspace.views.get(id);
  if (!view || !isShared(call.workspace, call.connection, view.database)) {
    throw notFound('view', id, call.connection.name);
  }
  return view;
}

/** Checks that a configuration is for this type of view and names properties that exist. */
function settingsOf(call: Call, type: string, sourceId: string): Record<string, unknown> {
  const { filter, sorts, quick_filters, configuration } = call.body;
  if (configuration) {
    if (configuration.type !== type)
      throw invalid(`A ${type} view cannot have a ${configuration.type} configuration.`);
    const source = sourceOf(call, sourceId);
    const named = [configuration.group_by, ...(configuration.properties ?? [])].filter(Boolean);
    for (const { property_id } of named) requireProperty(source, property_id);
  }
  return Object.fromEntries(
    Object.entries({ filter, sorts, quick_filters, configuration }).filter(
      ([, value]) => value !== undefined,
    ),
  );
}
