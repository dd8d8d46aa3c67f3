// GET and PATCH /v1/pages/{id}/markdown. https://developers.notion.com/reference/update-page-markdown
import { isShared } from '../access.ts';
import { url } from '../answers.ts';
import { findBlock, setBody } from '../acts/bodies.ts';
import { invalid, notFound } from '../errors.ts';
import { walkBlocks, type Block } from '../markdown/blocks.ts';
import { editBlocks } from '../markdown/edit.ts';
import { MarkdownEditError } from '../markdown/match.ts';
import { renderBlocks } from '../markdown/render.ts';
import type { Workspace } from '../workspace.ts';
import { livePageOf, type Call, type Handler } from './call.ts';

/** Types that have no Markdown form: told as `<unknown>`, by id. */
const unknownTypes = ['bookmark', 'embed', 'link_preview', 'breadcrumb', 'template', 'button', 'unsupported'];

export const getPageMarkdown: Handler = (call) => {
  const id = call.path.page_id!;
  if (call.workspace.pages.get(id)) return answer(call, id, livePageOf(call, id).blocks);
  const found = findBlock(call.workspace, id);
  if (!found || !isShared(call.workspace, call.connection, found.page.id)) {
    throw notFound('page', id, call.connection.name);
  }
  return answer(call, id, [found.block]);
};

export const updatePageMarkdown: Handler = (call) => {
  const { workspace, actor, body } = call;
  if (body.allow_async) throw invalid('Asynchronous tasks are not emulated.');
  const page = livePageOf(call, call.path.page_id!);
  const updates = body.update_content?.content_updates.length ?? 0;
  if (updates > workspace.switches.contentUpdates) {
    const most = workspace.switches.contentUpdates;
    throw invalid(
      `body failed validation: body.update_content.content_updates.length should be ≤ \`${most}\`, instead was \`${updates}\`.`,
    );
  }
  if (body.insert_content?.after !== undefined && body.insert_content.position) {
    throw invalid('Only one of after and position can be given.');
  }
  const changed = setBody(workspace, actor, page.id, edited(call, page.blocks));
  return answer(call, page.id, changed.blocks);
};

/** The blocks after the edit that the body describes; what a read does not load stays as it is. */
function edited({ workspace, body }: Call, blocks: readonly Block[]): Block[] {
  const { loaded, rest } = load(workspace, blocks);
  if (rest.length > 0 && body.type === 'replace_content') {
    throw invalid('The page is too large to be replaced.', { limit_kind: 'page_record_count' });
  }
  const context = { newId: () => workspace.ids.uuid(), switches: workspace.switches.markdown };
  try {
    return [...editBlocks(loaded, body, context), ...rest];
  } catch (error) {
    if (error instanceof MarkdownEditError) throw invalid(error.message, error.additionalData);
    throw error;
  }
}

function answer({ workspace }: Call, id: string, blocks: readonly Block[]): unknown {
  const { loaded, rest } = load(workspace, blocks);
  const untold = [...walkBlocks(loaded)].filter(({ type }) => unknownTypes.includes(type));
  const { markdown: dialect, markdownReads } = workspace.switches;
  const divider = markdownReads === 'whole' ? -1 : loaded.findIndex(({ type }) => type === 'divider');
  const markdown = [
    renderBlocks(divider < 0 ? loaded : loaded.slice(0, divider), dialect),
    ...rest.map((block) => `<unknown url="${url(block.id)}" alt="${block.type}"/>`),
  ];
  return {
    object: 'page_markdown',
    id,
    markdown: markdown.filter((part) => part !== '').join('\n'),
    truncated: rest.length > 0,
    unknown_block_ids: [...untold, ...rest].map((block) => block.id),
  };
}

/** The blocks of the top level that a read loads, and those that are beyond its limit. */
function load(
  { switches }: Workspace,
  blocks: readonly Block[],
): { readonly loaded: readonly Block[]; readonly rest: readonly Block[] } {
  let records = 0;
  const end = blocks.findIndex(
    (block) => (records += [...walkBlocks([block])].length) > switches.markdownRecords,
  );
  return end < 0 ? { loaded: blocks, rest: [] } : { loaded: blocks.slice(0, end), rest: blocks.slice(end) };
}
