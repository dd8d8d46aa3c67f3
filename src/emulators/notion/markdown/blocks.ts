/**
 * The blocks of a page, as the embedded Notion stores them: what the Markdown endpoints read and write. One shape for
 * every type, because the engine treats most of them alike; types are named as in the block API.
 */

/** One block and what stands below it. */
export interface Block {
  readonly id: string;
  /** As in the block API; a cell of a table, which has no block of its own there, is a `table_cell`. */
  readonly type: string;
  /**
   * Canonical inline Markdown (`canonicalInline`), `<br>` for a line break. Literal for code and equations, the plain
   * title for child pages and databases, the caption for media.
   */
  readonly text: string;
  /** To-dos only. */
  readonly checked?: boolean;
  /** Code blocks only, as Notion names it. */
  readonly language?: string;
  /** As the dialect writes it: `blue` or `blue_bg`. */
  readonly color?: string;
  /** What the tag of the block carries beside its colour: `url`, `icon`, `header-row`, `toggle`, …. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children: readonly Block[];
}

/** Blocks that are pages and databases of their own: dropping one from a body means deleting it. */
export function isChildPage(block: { readonly type: string }): boolean {
  return block.type === 'child_page' || block.type === 'child_database';
}

/** Blocks that mean something inside of their table or columns only. */
export function isPart(block: { readonly type: string }): boolean {
  return ['table_row', 'table_cell', 'column'].includes(block.type);
}

/** Every block of a body, parents before their children. */
export function* walkBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    yield* walkBlocks(block.children);
  }
}
