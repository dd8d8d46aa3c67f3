// A page or database as people name it: an address copied from Notion, an id, or else a title.

/** `{ id }` is a dashed UUID in lower case. */
export type Reference = { readonly id: string } | { readonly title: string };

const hosts = /(^|\.)(notion\.so|notion\.com|notion\.site)$/;
const normal = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const compact = /^[0-9a-f]{32}$/i;

/**
 * Reads an address on any of Notion's hosts, an id with or without dashes, or a title. An address shows a page over
 * another one with `?p=`; `?v=` names a view and says nothing about the page.
 */
export function parseReference(text: string): Reference {
  const trimmed = text.trim();
  const id = toId(trimmed) ?? idInAddress(trimmed);
  return id === undefined ? { title: trimmed } : { id };
}

/** `text` as a dashed UUID in lower case; undefined when it is no id. */
export function toId(text: string): string | undefined {
  if (normal.test(text)) return text;
  if (!uuid.test(text) && !compact.test(text)) return undefined;
  return text
    .replace(/-/g, '')
    .toLowerCase()
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function idInAddress(text: string): string | undefined {
  const url = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(url)) return undefined;
  const address = new URL(url);
  if (!hosts.test(address.hostname)) return undefined;
  const over = address.searchParams.get('p');
  const last = address.pathname.split('/').findLast((part) => part !== '') ?? '';
  return (over === null ? undefined : toId(over)) ?? idAtEnd(last);
}

/** `Some-Title-<32 hex digits>`, or a dashed id after a title. */
function idAtEnd(slug: string): string | undefined {
  const match = /(?:^|-)([0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.exec(slug);
  return match ? toId(match[1]!) : undefined;
}
