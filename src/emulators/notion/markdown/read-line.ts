/** One line → what block it is. Constructs of several lines are read elsewhere. */
import { ATTRIBUTES, readAttributes } from './attributes.ts';
import { isWritable } from './degrade.ts';
import type { Reading } from './draft.ts';
import { canonicalInline } from './inline/canonical.ts';
import { normaliseTarget, readLink } from './inline/link.ts';
import type { MarkdownSwitches } from './switches.ts';

const BLOCK_ATTRIBUTES = /(?<!\\)\{\s*((?:(?:color|toggle)="[^"]*"\s*)+)\}$/;
const SINGLE_TAG = new RegExp(`^<([a-z_-]+)(${ATTRIBUTES})\\s*(?:/>|>(.*)</\\1>)$`);
const MEDIA = new Set(['file', 'pdf', 'video', 'audio']);
const WITH_CHILDREN = new Set(['paragraph', 'bulleted_list_item', 'numbered_list_item', 'to_do', 'quote']);

/** Whether indented lines behind a block of this kind are its children; elsewhere they become its siblings. */
export function takesChildren(reading: Reading): boolean {
  if (reading.attributes?.['toggle'] === 'true') return true;
  return WITH_CHILDREN.has(reading.type) && !(reading.type === 'paragraph' && reading.text === '');
}

/**
 * What a line is.
 * @param content the line without indentation, not blank
 */
export function readLine(content: string, switches: MarkdownSwitches): Reading {
  const special = readSpecial(content, switches);
  if (special !== undefined) return special;
  const { text, ...style } = readText(content, switches);
  // Dropping markup can lay a marker bare; Notion's text is a fixpoint, so it counts at once.
  const bared = text === content ? undefined : readSpecial(text, switches);
  return bared ?? { type: 'paragraph', text, ...style };
}

function readSpecial(content: string, switches: MarkdownSwitches): Reading | undefined {
  if (/^(?:-{3,}|\*{3,}|_{3,}|(?:\* ){2,}\*|(?:- ){2,}-)$/.test(content))
    return { type: 'divider', text: '' };
  return (
    readMarked(content, switches) ??
    readSingleTag(content, switches) ??
    readImage(content, switches) ??
    readInlineBlockEquation(content)
  );
}

function readMarked(content: string, switches: MarkdownSwitches): Reading | undefined {
  const [, marker, rest = ''] =
    /^(#{1,6}|[-*+]|\d+[.)]|>)(?:\s+(.*))?$/s.exec(content) ?? quoteWithoutSpace(content);
  if (marker === undefined) return undefined;
  if (marker === '>') return { type: 'quote', ...readText(rest, switches) };
  if (marker.startsWith('#')) return readHeading(marker.length, rest, switches);
  if (/\d/.test(marker)) return { type: 'numbered_list_item', ...readText(rest, switches) };
  const [, box, task = ''] = /^\[([ xX])\](?:\s+(.*))?$/s.exec(rest) ?? [];
  if (box === undefined) return { type: 'bulleted_list_item', ...readText(rest, switches) };
  return { type: 'to_do', checked: box !== ' ', ...readText(task, switches) };
}

function quoteWithoutSpace(content: string): string[] {
  return content.startsWith('>') ? [content, '>', content.slice(1)] : [];
}

function readHeading(level: number, source: string, switches: MarkdownSwitches): Reading {
  const toggle = BLOCK_ATTRIBUTES.exec(source)?.[1]?.includes('toggle="true"') === true;
  return {
    type: `heading_${Math.min(level, 4)}`,
    ...readText(source, switches),
    ...(toggle ? { attributes: { toggle: 'true' } } : {}),
  };
}

/** The text of a block and the colour in braces behind it. */
function readText(source: string, switches: MarkdownSwitches): { text: string; color?: string } {
  const braces = BLOCK_ATTRIBUTES.exec(source);
  const text = canonicalInline(braces === null ? source : source.slice(0, braces.index), switches);
  return { text, ...colorOf(readAttributes(braces?.[1] ?? '')) };
}

/** The colour among attributes, unless it is the default. */
export function colorOf(attributes: Readonly<Record<string, string>>): { color?: string } {
  const color = attributes['color'];
  return color === undefined || color === 'default' ? {} : { color };
}

function readSingleTag(content: string, switches: MarkdownSwitches): Reading | undefined {
  const match = SINGLE_TAG.exec(content);
  if (match === null) return undefined;
  const [, name = '', source = '', inner = ''] = match;
  const { color, ...attributes } = readAttributes(source);
  const style = colorOf(color === undefined ? {} : { color });
  if (name === 'empty-block') return { type: 'paragraph', text: '' };
  if (name === 'table_of_contents') return { type: 'table_of_contents', text: '', ...style };
  if (name === 'page') return { type: 'child_page', text: inner, ...style, attributes };
  if (name === 'database') return { type: 'child_database', text: inner, ...style, attributes };
  if (name === 'unknown') return readUnknown(attributes);
  if (!MEDIA.has(name)) return undefined;
  const { src = '', ...others } = attributes;
  return { type: name, text: canonicalInline(inner, switches), attributes: { url: src, ...others } };
}

function readUnknown({ alt = 'unsupported', url = '' }: Readonly<Record<string, string>>): Reading {
  return { type: isWritable({ type: alt }) ? 'unsupported' : alt, text: '', attributes: { url } };
}

function readImage(content: string, switches: MarkdownSwitches): Reading | undefined {
  if (!content.startsWith('![')) return undefined;
  const source = content.replace(BLOCK_ATTRIBUTES, '').trimEnd();
  const empty = /^!\[\]\(([^\s()<>]+)\)$/.exec(source)?.[1];
  if (empty !== undefined) return { type: 'image', text: '', attributes: { url: normaliseTarget(empty) } };
  const link = readLink(source, 1);
  if (link === undefined || link.end !== source.length) return undefined;
  return { type: 'image', text: canonicalInline(link.label, switches), attributes: { url: link.href } };
}

function readInlineBlockEquation(content: string): Reading | undefined {
  const expression = /^\$\$(?!\$)(.+?)\$\$$/.exec(content)?.[1];
  return expression === undefined ? undefined : { type: 'equation', text: expression.trim() };
}
