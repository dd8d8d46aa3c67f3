/** A block as it was read from text: without an identity, but with its place in the text. */
import type { Block } from './blocks.ts';

export interface Draft extends Omit<Block, 'id' | 'children'> {
  readonly children: readonly Draft[];
  /** Index of its first line. */
  readonly from: number;
  /** Index behind its last line, children included. */
  readonly to: number;
}

/** A draft without its place: what one line says about itself. */
export type Reading = Omit<Draft, 'children' | 'from' | 'to'>;
