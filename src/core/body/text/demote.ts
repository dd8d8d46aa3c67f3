// Levels of headings: a text stands below a heading of its section, and its own headings stand below that.
import type { Block } from './block.ts';

/** Shifts all headings by as much as the highest of them needs to be no higher than `top`; 4 is the lowest. */
export function demote(blocks: readonly Block[], top: number): readonly Block[] {
  const levels = blocks.flatMap(headingLevels);
  const shift = Math.max(0, top - Math.min(...levels, top));
  const lower = (block: Block): Block => {
    if (block.kind === 'heading') return { ...block, level: Math.min(4, block.level + shift) };
    return 'children' in block ? { ...block, children: block.children.map(lower) } : block;
  };
  return blocks.map(lower);
}

function headingLevels(block: Block): readonly number[] {
  if (block.kind === 'heading') return [block.level];
  return 'children' in block ? block.children.flatMap(headingLevels) : [];
}
