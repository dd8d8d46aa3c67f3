// Blocks of requests as they are stored, and stored blocks as answers carry them.
// https://developers.notion.com/reference/block
import { timestamp } from '../clock.ts';
import { invalid } from '../errors.ts';
import type { Block } from '../markdown/blocks.ts';
import type { Page } from '../model.ts';
import { userReference } from '../properties/read.ts';
import { plainText, richText, storeRichText } from '../rich-text.ts';
import type { Workspace } from '../workspace.ts';
import { apiColor, dialectColor, fromRichText, toRichText } from './block-text.ts';

const textTypes = [
  ...[
    'paragraph',
    'heading_1',
    'heading_2',
    'heading_3',
    'heading_4',
    'bulleted_list_item',
    'numbered_list_item',
  ],
  ...['quote', 'toggle', 'to_do', 'callout'],
];
const mediaTypes = ['image', 'video', 'audio', 'pdf', 'file'];

/** The array of a request as blocks with new ids; nesting is two levels deep at most. */
export function storeBlocks(workspace: Workspace, given: readonly any[], depth = 0): Block[] {
  if (given.length > 0 && depth > 2) {
    throw invalid('body failed validation: children should not be present at this depth.');
  }
  return given.map((block) => {
    const type = Object.keys(block).find((key) => key !== 'object' && key !== 'type')!;
    const content = block[type];
    const children = storeBlocks(workspace, content.children ?? [], depth + 1);
    return { id: workspace.ids.uuid(), type, ...storeContent(workspace, type, content), children };
  });
}

function storeContent(
  workspace: Workspace,
  type: string,
  content: any,
): Omit<Block, 'id' | 'type' | 'children'> {
  const color = content.color && content.color !== 'default' ? { color: dialectColor(content.color) } : {};
  if (textTypes.includes(type)) {
    return {
      text: fromRichText(workspace, content.rich_text),
      ...color,
      ...(type === 'to_do' && { checked: content.checked ?? false }),
      ...(content.is_toggleable && { attributes: { toggle: 'true' } }),
      ...(content.icon?.emoji && { attributes: { icon: content.icon.emoji } }),
    };
  }
  switch (type) {
    case 'code':
      return { text: plainText(storeRichText(workspace, content.rich_text)), language: content.language };
    case 'equation':
      return { text: content.expression };
    case 'divider':
    case 'table_of_contents':
      return { text: '', ...color };
    case 'bookmark':
    case 'embed':
      return { text: '', attributes: { url: content.url } };
    default:
      if (mediaTypes.includes(type) && content.external) {
        return { text: fromRichText(workspace, content.caption), attributes: { url: content.external.url } };
      }
      throw invalid(`Blocks of type ${type} are not emulated; use the Markdown endpoints.`);
  }
}

/** A block object. Times and users are those of its page, or of the child page or database itself. */
export function blockAnswer(workspace: Workspace, page: Page, parent: unknown, block: Block): any {
  const child = workspace.pages.get(block.id) ?? workspace.databases.get(block.id);
  const stamps = child ?? page;
  const [type, content] = contentAnswer(workspace, block);
  return {
    object: 'block',
    id: block.id,
    parent,
    created_time: timestamp(stamps.created),
    last_edited_time: timestamp(stamps.edited),
    created_by: userReference(stamps.createdBy),
    last_edited_by: userReference(stamps.editedBy),
    has_children: child ? 'blocks' in child && child.blocks.length > 0 : block.children.length > 0,
    in_trash: child?.inTrash ?? false,
    type,
    [type]: content,
  };
}

function contentAnswer(workspace: Workspace, block: Block): [type: string, content: unknown] {
  const { type, text, attributes = {} } = block;
  const color = apiColor(block.color);
  const rich_text = (): unknown => toRichText(workspace, text);
  const icon = attributes.icon === undefined ? null : { type: 'emoji', emoji: attributes.icon };
  if (type.startsWith('heading_')) {
    return [type, { rich_text: rich_text(), color, is_toggleable: attributes.toggle === 'true' }];
  }
  if (type === 'paragraph' || type === 'callout') return [type, { rich_text: rich_text(), color, icon }];
  if (type === 'to_do') return [type, { rich_text: rich_text(), color, checked: block.checked ?? false }];
  if (textTypes.includes(type)) return [type, { rich_text: rich_text(), color }];
  switch (type) {
    case 'code':
      return [type, { rich_text: richText(text), caption: [], language: block.language ?? 'plain text' }];
    case 'equation':
      return [type, { expression: text }];
    case 'divider':
    case 'breadcrumb':
    case 'column_list':
    case 'column':
      return [type, {}];
    case 'table_of_contents':
      return [type, { color }];
    case 'child_page':
    case 'child_database':
      return [type, { title: text }];
    case 'bookmark':
    case 'embed':
      return [type, { url: attributes.url ?? '', caption: [] }];
    case 'table':
      return [type, tableAnswer(block)];
    case 'table_row':
      return [type, { cells: block.children.map((cell) => toRichText(workspace, cell.text)) }];
    default:
      if (!mediaTypes.includes(type)) return ['unsupported', { block_type: type }];
      return [type, mediaAnswer(workspace, block)];
  }
}

function mediaAnswer(workspace: Workspace, { type, text, attributes = {} }: Block): unknown {
  const file = {
    type: 'external',
    external: { url: attributes.url ?? '' },
    caption: toRichText(workspace, text),
  };
  return type === 'file' ? { ...file, name: attributes.url?.split('/').at(-1) ?? '' } : file;
}

function tableAnswer({ attributes = {}, children }: Block): unknown {
  return {
    table_width: children[0]?.children.length ?? 0,
    has_column_header: attributes['header-row'] === 'true',
    has_row_header: attributes['header-column'] === 'true',
  };
}
