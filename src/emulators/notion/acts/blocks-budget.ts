// Blocks that a workspace may still create. On a Free plan deleting gives none back.
// https://developers.notion.com/reference/workspace-block-limits
import { blockLimit } from '../errors.ts';
import { walkBlocks, type Block } from '../markdown/blocks.ts';
import type { Workspace } from '../workspace.ts';

/** Counts created blocks; 403 when the workspace has none left. */
export function spendBlocks(workspace: Workspace, count: number): void {
  if (count > 0 && workspace.blocksCreated + count > workspace.blockLimit) throw blockLimit();
  workspace.blocksCreated += count;
}

/** How many blocks of `after` were not there before. */
export function newBlocks(before: readonly Block[], after: readonly Block[]): number {
  const known = new Set([...walkBlocks(before)].map(({ id }) => id));
  let count = 0;
  for (const { id } of walkBlocks(after)) if (!known.has(id)) count += 1;
  return count;
}
