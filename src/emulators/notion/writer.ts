// The person's side of bodies: what people do to the blocks of a page, and comments. Blocks are named by text they hold.
import { blockWith, insertAfter, setBody, withBlock, withoutBlock } from './acts/bodies.ts';
import { walkBlocks, type Block } from './markdown/blocks.ts';
import { canonicalInline } from './markdown/inline/canonical.ts';
import { parseBlocks } from './markdown/parse.ts';
import type { Actor, Comment, Page } from './model.ts';
import { richText } from './rich-text.ts';
import type { Workspace } from './workspace.ts';

export class Writer {
  protected readonly workspace: Workspace;
  /** The id of the user that acts. */
  readonly user: string;

  constructor(workspace: Workspace, user: string) {
    this.workspace = workspace;
    this.user = user;
  }

  /** Replaces text in the one block that holds it. */
  replaceText(page: string, from: string, to: string): void {
    this.#editBlock(page, from, (block) => ({ ...block, text: block.text.replace(from, () => to) }));
  }

  /** Ticks or unticks the to-do with that text. */
  tick(page: string, text: string, checked = true): void {
    this.#editBlock(page, text, (block) => ({ ...block, checked }), 'to_do');
  }

  #editBlock(page: string, text: string, change: (block: Block) => Block, type?: string): void {
    this.act(() => {
      const { blocks } = this.page(page);
      const { id } = this.block(page, text, type);
      setBody(this.workspace, this.actor, page, withBlock(blocks, id, change));
    });
  }

  /** Writes new text into the block of that id, or ticks it: what a person does who points at it. */
  changeBlock(page: string, id: string, { text, checked }: { text?: string; checked?: boolean }): void {
    this.act(() => {
      const change = (block: Block): Block => ({
        ...block,
        ...(text !== undefined && { text: canonicalInline(text, this.workspace.switches.markdown) }),
        ...(checked !== undefined && { checked }),
      });
      setBody(this.workspace, this.actor, page, withBlock(this.page(page).blocks, id, change));
    });
  }

  /** Adds a block of the same kind below the one of that id. */
  addBelow(page: string, id: string, text: string): void {
    this.act(() => {
      const { blocks } = this.page(page);
      const above = [...walkBlocks(blocks)].find((block) => block.id === id);
      if (!above) throw new Error(`There is no block ${id}.`);
      const added: Block = {
        id: this.workspace.ids.uuid(),
        type: above.type,
        text: canonicalInline(text, this.workspace.switches.markdown),
        ...(above.checked !== undefined && { checked: false }),
        children: [],
      };
      setBody(this.workspace, this.actor, page, insertAfter(blocks, id, [added]));
    });
  }

  /** Adds blocks, at the end or after the block that holds `after`. */
  addBlocks(page: string, markdown: string, after?: string): void {
    this.act(() => {
      const workspace = this.workspace;
      const { blocks } = this.page(page);
      const added = parseBlocks(markdown, () => workspace.ids.uuid(), workspace.switches.markdown);
      const anchor = after === undefined ? undefined : this.block(page, after).id;
      setBody(
        workspace,
        this.actor,
        page,
        anchor === undefined ? [...blocks, ...added] : insertAfter(blocks, anchor, added),
      );
    });
  }

  /** Deletes the block that holds a text, with what is below it. */
  deleteBlock(page: string, text: string): void {
    this.act(() => {
      const { id } = this.block(page, text);
      setBody(this.workspace, this.actor, page, withoutBlock(this.page(page).blocks, id));
    });
  }

  /** Drags the block that holds a text behind the one that holds another. */
  moveBlock(page: string, text: string, after: string): void {
    this.act(() => {
      const block = this.block(page, text);
      const rest = withoutBlock(this.page(page).blocks, block.id);
      setBody(this.workspace, this.actor, page, insertAfter(rest, this.block(page, after).id, [block]));
    });
  }

  /** Replaces the whole body, as select-all and paste do: every block is new. */
  rewrite(page: string, markdown: string): void {
    this.act(() => {
      const workspace = this.workspace;
      const blocks = parseBlocks(markdown, () => workspace.ids.uuid(), workspace.switches.markdown);
      setBody(workspace, this.actor, page, blocks);
    });
  }

  /** The block of a page whose text holds `text`; an error unless there is exactly one. */
  block(page: string, text: string, type?: string): Block {
    return blockWith(this.page(page).blocks, text, type);
  }

  /** Comments on a page, or on the block of it that holds a text; returns the comment. */
  comment(page: string, text: string, on?: string): Comment {
    return this.act(() =>
      this.workspace.comments.set({
        id: this.workspace.ids.uuid(),
        page,
        ...(on !== undefined && { block: this.block(page, on).id }),
        discussion: this.workspace.ids.uuid(),
        text: richText(text),
        created: this.workspace.clock.now(),
        createdBy: this.user,
      }),
    );
  }

  protected get actor(): Actor {
    return { user: this.user, at: this.workspace.clock.now() };
  }

  /** All or nothing, as every request. */
  protected act<T>(change: () => T): T {
    return this.workspace.transact(change);
  }

  protected page(id: string): Page {
    const page = this.workspace.pages.get(id);
    if (!page) throw new Error(`There is no page ${id}.`);
    return page;
  }
}
