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
  /** Blocks that a read of Markdown loads; what is beyond is told as unknown, and cannot be edited. */
  readonly markdownRecords: number;
  /** Whether reads of Markdown sometimes end early and do not say so; seen in the wild, before dividers. */
  readonly markdownReads: 'whole' | 'up to a divider';
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
  markdownRecords: 20_000,
  markdownReads: 'whole',
  markdown: DEFAULT_SWITCHES,
};

/** Switches that differ from the defaults, or from what was set before. */
export type SwitchChanges = Partial<Omit<Switches, 'markdown'>> & {
  readonly markdown?: Partial<MarkdownSwitches>;
};

/** The settings with changes laid over them. */
export const changedSwitches = (settings: Switches, changes: SwitchChanges): Switches => ({
  ...settings,
  ...changes,
  markdown: { ...settings.markdown, ...changes.markdown },
});

/** For every switch the setting that is not the default, to run a suite under each. */
export const otherSettings: readonly SwitchChanges[] = [
  { retryAfterHeader: false },
  { noOpWritesMoveStamps: false },
  { relationsMoveOtherStamps: true },
  { queryLag: 5_000 },
  { trashedPages: 'write' },
  { textFilters: 'exact' },
  { omittedStatusOptions: 'keep' },
  { statusGroupField: false },
  { movedRowValues: 'none' },
  { trashedRelations: 'listed' },
  { cursors: 'offset' },
  { trashMovesStamps: false },
  { contentUpdates: 1 },
  { markdown: { escapes: 'documented' } },
  { markdown: { escapable: 'punctuation' } },
  { markdown: { inlineEquation: 'dollar-backtick' } },
  { markdown: { inlineEquation: 'literal' } },
  { markdown: { mentions: 'escape' } },
  { markdown: { autolink: true } },
  { markdown: { unknownLanguage: 'keep' } },
  { markdown: { tableIndent: 'none' } },
  { markdown: { contentUpdates: 'skip-missing' } },
  { markdown: { replacedContentKeepsIds: true } },
];
