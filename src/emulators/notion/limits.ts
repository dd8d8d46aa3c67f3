// Sizes that requests must keep, which the types do not say. https://developers.notion.com/reference/request-limits
import { invalid } from './errors.ts';

/** Bytes of a request's body. */
export const payloadLimit = 500_000;
/** Blocks in one request, at any depth. */
const blockLimit = 1000;

/** Most elements of arrays, by the key they stand under. */
const arrayLimits: Readonly<Record<string, number>> = {
  children: 100,
  rich_text: 100,
  title: 100,
  caption: 100,
  description: 100,
  relation: 100,
  people: 100,
  multi_select: 100,
  options: 100,
  and: 100,
  or: 100,
  sorts: 100,
};

/** Most characters of texts, by the key they stand under. */
const textLimits: Readonly<Record<string, number>> = {
  content: 2000,
  url: 2000,
  expression: 1000,
  email: 200,
  phone_number: 200,
};

/** Refuses a body with something too long, naming it as the live service does. Markdown is no subject of these limits. */
export function checkLimits(body: unknown): void {
  let blocks = 0;

  const visit = (value: unknown, path: string, key: string): void => {
    if (Array.isArray(value)) {
      limit(value.length, arrayLimits[key], path);
      if (key === 'children') blocks += value.length;
      value.forEach((each, at) => {
        visit(each, `${path}[${at}]`, '');
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, child] of Object.entries(value)) visit(child, `${path}.${name}`, name);
    } else if (typeof value === 'string') {
      limit(value.length, markdownKeys.includes(path) ? undefined : textLimits[key], path);
    }
  };

  visit(body, 'body', '');
  if (blocks > blockLimit)
    throw invalid(`body failed validation: the request has more than ${blockLimit} blocks.`);
}

/** `content` of the legacy Markdown edits is Markdown. */
const markdownKeys = ['body.insert_content.content', 'body.replace_content_range.content'];

function limit(length: number, most: number | undefined, path: string): void {
  if (most === undefined || length <= most) return;
  throw invalid(`body failed validation: ${path}.length should be ≤ \`${most}\`, instead was \`${length}\`.`);
}
