// GET and PATCH /v1/pages/{id}/markdown. https://developers.notion.com/reference/update-page-markdown
import { isShared } from '../access.ts';
import { findBlock, setBody } from '../acts/bodies.ts';
import { invalid, notFound } from '../errors.ts';
import { walkBlocks, type Block } from '../markdown/blocks.ts';
import { isWritable } from '../markdown/degrade.ts';
import { editBlocks } from '../markdown/edit.ts';
import { MarkdownEditError } from '../markdown/match.ts';
import { renderBlocks } from '../markdown/render.ts';
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

function edited({ workspace, body }: Call, blocks: readonly Block[]): Block[] {
  const context = { newId: () => workspace.ids.uuid(), switches: workspace.switches.markdown };
  try {
    return editBlocks(blocks, body, context);
  } catch (error) {
    if (error instanceof MarkdownEditError) throw invalid(error.message, error.additionalData);
    throw error;
  }
}

function answer({ workspace }: Call, id: string, blocks: readonly Block[]): unknown {
  const unknown = [...walkBlocks(blocks)].filter(
    (block) => !isWritable(block) && unknownTypes.includes(block.type),
  );
  return {
    object: 'page_markdown',
    id,
    markdown: renderBlocks(blocks, workspace.switches.markdown),
    truncated: false,
    unknown_block_ids: unknown.map((block) => block.id),
  };
}
