// /v1/pages: create, retrieve, update, move, property items. https://developers.notion.com/reference/page
import { setBody } from '../acts/bodies.ts';
import { createPage as create, isNoOp, movePage as move, setTrash, setValues, touch } from '../acts/pages.ts';
import { pageAnswer, propertiesOf } from '../answers.ts';
import { invalid } from '../errors.ts';
import { parseBlocks } from '../markdown/parse.ts';
import type { Block } from '../markdown/blocks.ts';
import type { DataSource, Page, Parent } from '../model.ts';
import { readChanges, type Change } from '../properties/write.ts';
import { storeRichText } from '../rich-text.ts';
import { storeBlocks } from './block-bodies.ts';
import { databaseOf, idOf, livePageOf, pageOf, sourceOf, type Call, type Handler } from './call.ts';

export const createPage: Handler = (call) => {
  const { workspace, actor, body } = call;
  if (body.allow_async) throw invalid('Asynchronous tasks are not emulated.');
  const contents = ['markdown', 'children', 'content'].filter((key) => key in body);
  if (contents.length > 1) throw invalid(`Only one of ${contents.join(', ')} can be given.`);
  const template = body.template && body.template.type !== 'none';
  if (template)
    throw invalid(contents.length > 0 ? `template excludes ${contents[0]!}.` : 'There is no such template.');
  const { parent, source } = parentOf(call, body.parent);
  const { blocks, heading } = contentOf(call);
  const changes = source
    ? readChanges(workspace, source.id, body.properties ?? {}, (id) => void pageOf(call, id))
    : titleOnly(call);
  const titled = changes.some(([{ type }]) => type === 'title');
  const title = source?.properties.find(({ type }) => type === 'title') ?? titleProperty(call);
  const page = create(workspace, actor, {
    parent,
    changes: heading !== undefined && !titled ? [...changes, [title, heading]] : changes,
    blocks: heading !== undefined && !titled ? blocks.slice(1) : blocks,
    icon: body.icon,
    cover: body.cover,
  });
  return pageAnswer(call, page, call.query.filter_properties);
};

export const getPage: Handler = (call) =>
  pageAnswer(call, pageOf(call, call.path.page_id!), call.query.filter_properties);

export const updatePage: Handler = (call) => {
  const { workspace, actor, body } = call;
  const page = pageOf(call, call.path.page_id!);
  if (
    workspace.isTrashed(page.id) &&
    body.in_trash !== false &&
    workspace.switches.trashedPages === 'refuse'
  ) {
    throw invalid("Can't edit block that is archived. You must unarchive the block before editing.");
  }
  if (body.template) throw invalid('There is no such template.');
  if ('in_trash' in body) setTrash(workspace, actor, page.id, body.in_trash);
  const changes = body.properties ? changesOf(call, page) : [];
  const { in_trash: _, ...rest } = body;
  const still = Object.keys(rest).every((key) => key === 'properties') && isNoOp(page, changes);
  setValues(workspace, actor, page.id, changes);
  if (body.erase_content) setBody(workspace, actor, page.id, []);
  const now = workspace.pages.get(page.id)!;
  workspace.pages.set({
    ...now,
    ...('icon' in body && { icon: body.icon }),
    ...('cover' in body && { cover: body.cover }),
    ...('is_locked' in body && { isLocked: body.is_locked }),
    ...('is_archived' in body && { isArchived: body.is_archived }),
  });
  const moves = Object.keys(rest).length > 0 && (!still || workspace.switches.noOpWritesMoveStamps);
  const changed = moves ? touch(workspace, actor, page.id) : workspace.pages.get(page.id)!;
  return pageAnswer(call, changed, call.query.filter_properties);
};

export const movePage: Handler = (call) => {
  const page = livePageOf(call, call.path.page_id!);
  const { parent } = parentOf(call, call.body.parent);
  return pageAnswer(call, move(call.workspace, call.actor, page.id, parent));
};

function changesOf(call: Call, page: Page): readonly Change[] {
  return page.parent.type === 'data_source_id'
    ? readChanges(
        call.workspace,
        page.parent.data_source_id,
        call.body.properties,
        (id) => void pageOf(call, id),
      )
    : titleOnly(call);
}

const titleProperty = (call: Call) =>
  propertiesOf(call.workspace, { parent: { type: 'workspace', workspace: true } } as Page)[0]!;

/** Pages outside data sources have a title and nothing else. */
function titleOnly(call: Call): Change[] {
  return Object.entries<any>(call.body.properties ?? {}).map(([key, value]) => {
    if (key !== 'title' || !value.title) throw invalid(`${key} is not a property that exists.`);
    return [titleProperty(call), storeRichText(call.workspace, value.title)];
  });
}

function parentOf(call: Call, given: any): { parent: Parent; source?: DataSource } {
  if (given?.page_id) {
    const { id } = livePageOf(call, idOf(given.page_id, 'body.parent.page_id'));
    return { parent: { type: 'page_id', page_id: id } };
  }
  const source = given?.data_source_id
    ? sourceOf(call, idOf(given.data_source_id, 'body.parent.data_source_id'))
    : given?.database_id && onlySource(call, idOf(given.database_id, 'body.parent.database_id'));
  if (!source) throw invalid('Internal integrations cannot create content at the workspace level.');
  if (call.workspace.isTrashed(source.id)) throw invalid('The data source is in the trash.');
  return {
    parent: { type: 'data_source_id', data_source_id: source.id, database_id: source.database },
    source,
  };
}

function onlySource(call: Call, id: string): DataSource {
  const database = databaseOf(call, id);
  const [first, ...others] = call.workspace.sources.under(database.id);
  if (first === undefined || others.length > 0) {
    const type = { error_type: 'multiple_data_sources_for_database' };
    throw invalid('Databases with multiple data sources are not supported here; use data_source_id.', type);
  }
  return call.workspace.sources.get(first)!;
}

/** The blocks of a new page, and a leading level-1 heading, which becomes the title where none was sent. */
function contentOf({ workspace, body }: Call): { blocks: readonly Block[]; heading?: unknown } {
  if (body.markdown === undefined)
    return { blocks: storeBlocks(workspace, body.children ?? body.content ?? []) };
  const blocks = parseBlocks(body.markdown, () => workspace.ids.uuid(), workspace.switches.markdown);
  const [first] = blocks;
  if (first?.type !== 'heading_1') return { blocks };
  return { blocks, heading: storeRichText(workspace, [{ text: { content: first.text } }]) };
}
