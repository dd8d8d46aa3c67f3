// Everything about the live service that nobody could confirm, as switches with the likelier or the worse case as
// default. The suite can run with either setting; what the product promises must hold with both.
import { DEFAULT_SWITCHES, type MarkdownSwitches } from './markdown/switches.ts';

export interface Switches {
  /** Whether 429 carries the `Retry-After` header, or only `additional_data.retry_after`. */
  readonly retryAfterHeader: boolean;
  /** Whether a write that changes nothing moves `last_edited_time`. */
  readonly noOpWritesMoveStamps: boolean;
  /** Whether setting one end of a two-way relation moves the stamps of the page at the other end. */
  readonly relationsMoveOtherStamps: boolean;
  /** Milliseconds for which queries and search may show what was there before a write. */
  readonly queryLag: number;
  /** Writes to a trashed page: refused with 400, or done. */
  readonly trashedPages: 'refuse' | 'write';
  /** Case of text in filters. */
  readonly textFilters: 'ignore case' | 'exact';
  /** Status options left out of an update: removed as those of a select, or kept. */
  readonly omittedStatusOptions: 'remove' | 'keep';
  /** Whether the group of a status option can be chosen: newer than the client's types. */
  readonly statusGroupField: boolean;
  /** Values of a row that moves to another data source: those of properties with the same name and type, or none. */
  readonly movedRowValues: 'same name and type' | 'none';
  /** Pages in the trash as values of relations. */
  readonly trashedRelations: 'hidden' | 'listed';
  /** Where a list goes on after a row of it was edited between two pages: after the last row's sort key, or at a count. */
  readonly cursors: 'sort key' | 'offset';
  /** Whether trashing and restoring moves stamps. */
  readonly trashMovesStamps: boolean;
  /** Most entries of `content_updates` in one request. */
  readonly contentUpdates: number;
  readonly markdown: MarkdownSwitches;
}

/** The settings when nothing is chosen. */
export const defaultSwitches: Switches = {
  retryAfterHeader: true,
  noOpWritesMoveStamps: true,
  relationsMoveOtherStamps: false,
  queryLag: 0,
  trashedPages: 'refuse',
  textFilters: 'ignore case',
  omittedStatusOptions: 'remove',
  statusGroupField: true,
  movedRowValues: 'same name and type',
  trashedRelations: 'hidden',
  cursors: 'sort key',
  trashMovesStamps: true,
  contentUpdates: 100,
  markdown: DEFAULT_SWITCHES,
};
