// Bodies of pages: replacing their blocks, and the blocks that stand for child pages and databases.
import { url } from '../answers.ts';
import { isChildPage, walkBlocks, type Block } from '../markdown/blocks.ts';
import type { Actor, Page, Parent } from '../model.ts';
import type { Workspace } from '../workspace.ts';
import { newBlocks, spendBlocks } from './blocks-budget.ts';

/** Sets the blocks of a page. Child pages and databases that are no longer among them go to the trash. */
export function setBody(workspace: Workspace, actor: Actor, pageId: string, blocks: readonly Block[]): Page {
  const page = workspace.pages.get(pageId)!;
  spendBlocks(workspace, newBlocks(page.blocks, blocks));
  const kept = new Set([...walkBlocks(blocks)].map(({ id }) => id));
  for (const block of walkBlocks(page.blocks)) {
    if (isChildPage(block) && !kept.has(block.id)) dropChild(workspace, actor, block.id);
  }
  const same = JSON.stringify(page.blocks) === JSON.stringify(blocks);
  if (same && !workspace.switches.noOpWritesMoveStamps) return page;
  return workspace.pages.set({ ...page, blocks, edited: actor.at, editedBy: actor.user });
}

function dropChild(workspace: Workspace, actor: Actor, id: string): void {
  const trashed = { inTrash: true, edited: actor.at, editedBy: actor.user };
  const page = workspace.pages.get(id);
  if (page) workspace.pages.set({ ...page, ...trashed });
  const database = workspace.databases.get(id);
  if (database) workspace.databases.set({ ...database, ...trashed });
}

/** Shows a page or database in the body of the page it stands on, at the end. */
export function showChild(
  workspace: Workspace,
  actor: Actor,
  parent: Parent,
  child: { readonly type: 'child_page' | 'child_database'; readonly id: string; readonly title: string },
): void {
  if (parent.type !== 'page_id') return;
  const page = workspace.pages.get(parent.page_id)!;
  const block = {
    id: child.id,
    type: child.type,
    text: child.title,
    attributes: { url: url(child.id, child.type === 'child_page' ? child.title : '') },
    children: [],
  };
  const blocks = [...page.blocks, block];
  workspace.pages.set({ ...page, blocks, edited: actor.at, editedBy: actor.user });
}

/** Shows the new title of a page or database on the page it stands on. */
export function renameChild(workspace: Workspace, parent: Parent, id: string, title: string): void {
  if (parent.type !== 'page_id') return;
  const page = workspace.pages.get(parent.page_id)!;
  workspace.pages.set({
    ...page,
    blocks: withBlock(page.blocks, id, (block) => ({ ...block, text: title })),
  });
}

/** Takes a page or database that was trashed or moved out of the body of the page it stood on. */
export function hideChild(workspace: Workspace, actor: Actor, parent: Parent, id: string): void {
  if (parent.type !== 'page_id') return;
  const page = workspace.pages.get(parent.page_id)!;
  const blocks = withoutBlock(page.blocks, id);
  workspace.pages.set({ ...page, blocks, edited: actor.at, editedBy: actor.user });
}

/** The blocks without one of them (and what is below it), at any depth. */
export const withoutBlock = (blocks: readonly Block[], id: string): Block[] =>
  blocks
    .filter((block) => block.id !== id)
    .map((block) => ({ ...block, children: withoutBlock(block.children, id) }));

/** The blocks with one of them replaced, at any depth. */
export const withBlock = (blocks: readonly Block[], id: string, change: (block: Block) => Block): Block[] =>
  blocks.map((block) =>
    block.id === id ? change(block) : { ...block, children: withBlock(block.children, id, change) },
  );

/** The blocks with others put behind one of them, at its level. */
export const insertAfter = (blocks: readonly Block[], id: string, added: readonly Block[]): Block[] =>
  blocks.flatMap((block) => {
    const same = { ...block, children: insertAfter(block.children, id, added) };
    return block.id === id ? [same, ...added] : [same];
  });

/** The one block whose text holds `text`; an error unless there is exactly one. */
export function blockWith(blocks: readonly Block[], text: string, type?: string): Block {
  const found = [...walkBlocks(blocks)].filter(
    (block) => block.text.includes(text) && (type === undefined || block.type === type),
  );
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} blocks hold “${text}”, not one.`);
  return only;
}

/** The page whose body holds a block, and the block. */
export function findBlock(workspace: Workspace, id: string): { page: Page; block: Block } | undefined {
  for (const page of workspace.pages.all()) {
    for (const block of walkBlocks(page.blocks)) if (block.id === id) return { page, block };
  }
  return undefined;
}
