/**
 * What nobody could confirm about Notion's Markdown, as switches: tests run with either setting. The defaults are the
 * likelier or the documented behaviour.
 */

export interface MarkdownSwitches {
  /** Which literal characters are rendered with a backslash: only those that would read as markup, or the whole documented set. */
  readonly escapes: 'ambiguous' | 'documented';
  /** Which characters a backslash makes literal: the documented set, or any punctuation as in CommonMark. */
  readonly escapable: 'documented' | 'punctuation';
  /** How an inline equation is rendered, or whether `$` is plain text on input and comes back escaped. */
  readonly inlineEquation: 'dollar' | 'dollar-backtick' | 'literal';
  /** Whether mention tags survive a write or become their own text. */
  readonly mentions: 'keep' | 'escape';
  /** Whether bare URLs, hosts and file names in text become links, even in code. */
  readonly autolink: boolean;
  /** What a fence with an unknown language is stored as. */
  readonly unknownLanguage: 'plain text' | 'keep';
  /** Whether rows and cells are indented in rendered tables. */
  readonly tableIndent: 'tabs' | 'none';
  /** Several `content_updates` of which one does not match: nothing is applied, or everything else is. */
  readonly contentUpdates: 'atomic' | 'skip-missing';
  /** Whether blocks whose lines are equal keep their ids through a `replace_content`. */
  readonly replacedContentKeepsIds: boolean;
}

export const DEFAULT_SWITCHES: MarkdownSwitches = {
  escapes: 'ambiguous',
  escapable: 'documented',
  inlineEquation: 'dollar',
  mentions: 'keep',
  autolink: false,
  unknownLanguage: 'plain text',
  tableIndent: 'tabs',
  contentUpdates: 'atomic',
  replacedContentKeepsIds: false,
};
