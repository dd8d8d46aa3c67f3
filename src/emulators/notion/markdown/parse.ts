/** Enhanced Markdown (v1) → blocks, the way Notion takes it in. */
import type { Block } from './blocks.ts';
import type { Draft } from './draft.ts';
import { degrade } from './degrade.ts';
import { readDrafts } from './read-blocks.ts';
import { DEFAULT_SWITCHES } from './switches.ts';
import type { MarkdownSwitches } from './switches.ts';

/**
 * Read Markdown as new content. Tags of child pages and databases become blocks of their kind; whether they exist is
 * for the caller to say.
 * @param newId gives each block its id, parents before children
 */
export function parseBlocks(
  markdown: string,
  newId: () => string,
  switches: MarkdownSwitches = DEFAULT_SWITCHES,
): Block[] {
  const create = (draft: Draft): Block[] =>
    degrade(draft, switches).map(({ from: _from, to: _to, children, ...content }) => ({
      id: newId(),
      ...content,
      children: children.flatMap(create),
    }));
  return readDrafts(markdown, switches).flatMap(create);
}
