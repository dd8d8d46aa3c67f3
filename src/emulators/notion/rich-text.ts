// Rich text: from the items of a request to those of an answer, and to plain text.
// https://developers.notion.com/reference/rich-text
import type { RichText } from './model.ts';
import type { Workspace } from './workspace.ts';

const plain = {
  bold: false,
  italic: false,
  strikethrough: false,
  underline: false,
  code: false,
  color: 'default',
};

/** One unformatted item; none for an empty text. */
export const richText = (content: string): RichText[] =>
  content === ''
    ? []
    : [{ type: 'text', text: { content, link: null }, annotations: plain, plain_text: content, href: null }];

/** The text without formatting, as every item tells it. */
export const plainText = (items: readonly RichText[]): string =>
  items.map((item) => item.plain_text).join('');

/** What is stored of a request's items: types, annotations and plain text filled in; empty texts vanish. */
export function storeRichText(workspace: Workspace, items: readonly any[]): RichText[] {
  return items.flatMap((item): RichText[] => {
    const annotations = { ...plain, ...item.annotations };
    if (item.text) {
      const { content, link } = item.text;
      if (content === '') return [];
      const text = { content, link: link ?? null };
      return [{ type: 'text', text, annotations, plain_text: content, href: link?.url ?? null }];
    }
    if (item.equation) {
      const { equation } = item;
      return [{ type: 'equation', equation, annotations, plain_text: equation.expression, href: null }];
    }
    return [{ ...mention(workspace, item.mention), type: 'mention', annotations }];
  });
}

function mention(
  workspace: Workspace,
  given: any,
): { mention: unknown; plain_text: string; href: string | null } {
  if (given.user) {
    const { id } = given.user;
    const name = workspace.users.get(id)?.name ?? 'Anonymous';
    return { mention: { type: 'user', user: { object: 'user', id } }, plain_text: `@${name}`, href: null };
  }
  if (given.date) {
    const date = { end: null, time_zone: null, ...given.date };
    return { mention: { type: 'date', date }, plain_text: date.start, href: null };
  }
  if (given.page) {
    const { id } = given.page;
    const title = workspace.pages.get(id)?.values.title as readonly RichText[] | undefined;
    const href = `https://www.notion.so/${id.replaceAll('-', '')}`;
    return {
      mention: { type: 'page', page: { id } },
      plain_text: title ? plainText(title) : 'Untitled',
      href,
    };
  }
  const [type = ''] = Object.keys(given).filter((key) => key !== 'type');
  return { mention: { type, [type]: given[type] }, plain_text: '', href: null };
}
