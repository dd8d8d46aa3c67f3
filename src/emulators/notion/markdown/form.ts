/** The lines of one block, without its children: what stands before them and what behind. */
import { writeAttributes } from './attributes.ts';
import type { Block } from './blocks.ts';
import { respellInline } from './inline/canonical.ts';
import type { MarkdownSwitches } from './switches.ts';

export interface Form {
  readonly head: readonly string[];
  readonly tail: readonly string[];
  /** How much further in the children stand. */
  readonly childDepth: 0 | 1;
}

/** Containers that are a tag around their children. */
const CONTAINER_TAGS: Readonly<Record<string, string>> = {
  column_list: 'columns',
  column: 'column',
  synced_block: 'synced_block',
  synced_block_reference: 'synced_block_reference',
};

/** Blocks that are one tag around their plain or inline text. */
const TEXT_TAGS: Readonly<Record<string, string>> = { child_page: 'page', child_database: 'database' };

const MEDIA = new Set(['file', 'pdf', 'video', 'audio']);

/**
 * How a block is written.
 * @param number its place among the numbered items around it
 */
export function formOf(block: Block, number: number, switches: MarkdownSwitches): Form {
  const { type, color, attributes = {} } = block;
  const text = (): string => respellInline(block.text, switches);
  const marked = (marker: string): Form => leaf([line(marker, text(), block)]);
  const container = CONTAINER_TAGS[type];
  if (container !== undefined) return enclosed(openTag(container, { ...attributes, color }), [], container);
  const textTag = TEXT_TAGS[type];
  if (textTag !== undefined)
    return leaf([`${openTag(textTag, { ...attributes, color })}${block.text}</${textTag}>`]);
  if (MEDIA.has(type)) {
    const { url, ...others } = attributes;
    return leaf([`${openTag(type, { src: url, ...others })}${text()}</${type}>`]);
  }

  switch (type) {
    case 'paragraph':
      return block.text === '' ? leaf(['<empty-block/>']) : marked('');
    case 'heading_1':
    case 'heading_2':
    case 'heading_3':
    case 'heading_4':
      return marked('#'.repeat(Number(type.slice(-1))));
    case 'bulleted_list_item':
      return marked('-');
    case 'numbered_list_item':
      return marked(`${String(number)}.`);
    case 'to_do':
      return marked(block.checked === true ? '- [x]' : '- [ ]');
    case 'quote':
      return marked('>');
    case 'divider':
      return leaf(['---']);
    case 'code':
      return code(block);
    case 'equation':
      return leaf(['$$', ...block.text.split('\n'), '$$']);
    case 'image':
      return leaf([`![${text()}](${attributes['url'] ?? ''})`]);
    case 'table_of_contents':
      return leaf([`<table_of_contents${writeAttributes({ color })}/>`]);
    case 'toggle':
      return enclosed(
        openTag('details', { ...attributes, color }),
        [`<summary>${text()}</summary>`],
        'details',
      );
    case 'callout':
      return enclosed(
        openTag('callout', { ...attributes, color }),
        block.text === '' ? [] : [`\t${text()}`],
        'callout',
      );
    case 'table':
      return table(block, switches);
    case 'table_row':
      return inTable(openTag('tr', { color }), [], 'tr', switches);
    case 'table_cell':
      return leaf([`${openTag('td', { color })}${text()}</td>`]);
    default:
      return leaf([`<unknown${writeAttributes({ url: blockUrl(block.id), alt: type })}/>`]);
  }
}

function leaf(head: readonly string[]): Form {
  return { head, tail: [], childDepth: 1 };
}

function enclosed(open: string, head: readonly string[], name: string): Form {
  return { head: [open, ...head], tail: [`</${name}>`], childDepth: 1 };
}

function openTag(name: string, attributes: Readonly<Record<string, string | undefined>>): string {
  return `<${name}${writeAttributes(attributes)}>`;
}

function line(marker: string, text: string, block: Block): string {
  const style = writeAttributes({ toggle: block.attributes?.['toggle'], color: block.color }).trim();
  return [marker, text, style === '' ? '' : `{${style}}`].filter((part) => part !== '').join(' ');
}

/** The fence is longer than any row of backticks at the start of a line inside. */
function code(block: Block): Form {
  const rows = block.text.match(/^\s*`{3,}/gm) ?? [];
  const fence = '`'.repeat(Math.max(3, ...rows.map((row) => row.trim().length + 1)));
  const lines = block.text === '' ? [] : block.text.split('\n');
  return leaf([fence + (block.language ?? 'plain text'), ...lines, fence]);
}

function table(block: Block, switches: MarkdownSwitches): Form {
  const { colgroup, ...attributes } = block.attributes ?? {};
  const indent = switches.tableIndent === 'tabs' ? '\t' : '';
  const columns = colgroup?.match(/<[^>]*>/g)?.map((column) => `${indent}${indent}${column}`) ?? [];
  const head = columns.length === 0 ? [] : [`${indent}<colgroup>`, ...columns, `${indent}</colgroup>`];
  return inTable(openTag('table', attributes), head, 'table', switches);
}

function inTable(open: string, head: readonly string[], name: string, switches: MarkdownSwitches): Form {
  return { ...enclosed(open, head, name), childDepth: switches.tableIndent === 'tabs' ? 1 : 0 };
}

/** Where Notion points for a block that it does not render. */
function blockUrl(id: string): string {
  return `https://www.notion.so/${id.replaceAll('-', '')}`;
}
