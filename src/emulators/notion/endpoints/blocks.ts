// /v1/blocks: children, retrieve, append, update, delete. A page is a block as well. Order is document order.
// https://developers.notion.com/reference/patch-block-children
import { findBlock, setBody, withBlock, withoutBlock } from '../acts/bodies.ts';
import { invalid, notFound } from '../errors.ts';
import { isShared } from '../access.ts';
import { walkBlocks, type Block } from '../markdown/blocks.ts';
import type { Page } from '../model.ts';
import { listAnswer, portion } from '../query/list.ts';
import { titleOf } from '../titles.ts';
import { blockAnswer, storeBlocks } from './block-bodies.ts';
import { fromRichText } from './block-text.ts';
import { idOf, livePageOf, pagingOf, type Call, type Handler } from './call.ts';

/** Whatever an id of the block API names: a page (as the root of its body) or a block in one. */
interface Place {
  readonly page: Page;
  /** Absent: the page itself. */
  readonly block?: Block;
  readonly children: readonly Block[];
}

function placeOf(call: Call, id: string): Place {
  if (call.workspace.pages.get(id)) {
    const page = livePageOf(call, id);
    return { page, children: page.blocks };
  }
  const found = findBlock(call.workspace, id);
  const seen = found && isShared(call.workspace, call.connection, found.page.id);
  if (!seen || call.workspace.isTrashed(found.page.id)) throw notFound('block', id, call.connection.name);
  return { ...found, children: found.block.type.startsWith('table_row') ? [] : found.block.children };
}

const parentOfChildren = ({ page, block }: Place): unknown =>
  block ? { type: 'block_id', block_id: block.id } : { type: 'page_id', page_id: page.id };

export const listBlockChildren: Handler = (call) => {
  const place = placeOf(call, call.path.block_id!);
  const { items, next } = portion(place.children, ({ id }) => id, pagingOf(call));
  const parent = parentOfChildren(place);
  const results = items.map((block) => blockAnswer(call.workspace, place.page, parent, block));
  return listAnswer('block', { items: results, next });
};

export const getBlock: Handler = (call) => answer(call, call.path.block_id!);

export const appendBlockChildren: Handler = (call) => {
  const { workspace, actor, body } = call;
  if ('after' in body)
    throw invalid('body failed validation: body.after should be not present; use position.');
  const place = placeOf(call, call.path.block_id!);
  const added = storeBlocks(workspace, body.children);
  const children = inserted(call, place.children, added, body.position);
  const { page, block } = place;
  const blocks = block ? withBlock(page.blocks, block.id, (old) => ({ ...old, children })) : children;
  setBody(workspace, actor, page.id, blocks);
  const items = added.map((each) => blockAnswer(workspace, page, parentOfChildren(place), each));
  return listAnswer('block', { items, next: null });
};

function inserted(call: Call, old: readonly Block[], added: readonly Block[], position: any): Block[] {
  if (position?.type === 'start') return [...added, ...old];
  if (position?.type !== 'after_block') return [...old, ...added];
  const after = idOf(position.after_block.id, 'body.position.after_block.id');
  const at = old.findIndex(({ id }) => id === after);
  if (at < 0) throw notFound('block', after, call.connection.name);
  return [...old.slice(0, at + 1), ...added, ...old.slice(at + 1)];
}

export const updateBlock: Handler = (call) => {
  const { workspace, actor, body } = call;
  const id = call.path.block_id!;
  const { page, block } = placeOf(call, id);
  if (!block) throw invalid('Pages are updated with PATCH /v1/pages.');
  const type = Object.keys(body).find((key) => key !== 'type' && key !== 'in_trash' && key !== 'archived');
  if (body.in_trash) return remove(call, page, block);
  if (type !== undefined && type !== block.type)
    throw invalid(`The type of block ${id} cannot be changed to ${type}.`);
  const content = type === undefined ? {} : body[type];
  const change = (old: Block): Block => ({
    ...old,
    ...(content.rich_text && { text: fromRichText(workspace, content.rich_text) }),
    ...(content.checked !== undefined && { checked: content.checked }),
    ...(content.language && { language: content.language }),
  });
  setBody(workspace, actor, page.id, withBlock(page.blocks, id, change));
  return answer(call, id);
};

export const deleteBlock: Handler = (call) => {
  const { page, block } = placeOf(call, call.path.block_id!);
  if (!block) throw invalid('Pages are trashed with PATCH /v1/pages.');
  return remove(call, page, block);
};

function remove(call: Call, page: Page, block: Block): unknown {
  const told = answer(call, block.id);
  setBody(call.workspace, call.actor, page.id, withoutBlock(page.blocks, block.id));
  return { ...(told as object), in_trash: true };
}

function answer(call: Call, id: string): unknown {
  const { page, block } = placeOf(call, id);
  if (block) return blockAnswer(call.workspace, page, parentIn(page, id), block);
  const self: Block = { id, type: 'child_page', text: titleOf(page), children: page.blocks };
  const { parent } = page;
  return blockAnswer(call.workspace, page, parent, self);
}

function parentIn(page: Page, id: string): unknown {
  for (const block of walkBlocks(page.blocks)) {
    if (block.children.some((child) => child.id === id)) return { type: 'block_id', block_id: block.id };
  }
  return { type: 'page_id', page_id: page.id };
}
