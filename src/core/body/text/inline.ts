// Text within one block as a tree that both dialects share: what people write in YAML and what Notion returns are
// read into it, and both are written from it. A tree in normal form is equal to another when their texts are.

export type Mark = 'strong' | 'emphasis' | 'strike';

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: Mark; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly children: readonly Inline[]; readonly url: string }
  | { readonly kind: 'image'; readonly alt: string; readonly url: string }
  | { readonly kind: 'break' };

/** The same text in normal form: no empty or doubled marks, spaces outside of marks, single spaces. */
export function normalise(nodes: readonly Inline[]): readonly Inline[] {
  return trimEdges(join(nodes.flatMap(normaliseNode)));
}

/** Whether two normal forms are the same text. */
export function sameInline(a: readonly Inline[], b: readonly Inline[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The words alone: breaks become spaces, links and marks leave their text. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      switch (node.kind) {
        case 'text':
        case 'code':
          return node.text;
        case 'image':
          return node.alt;
        case 'break':
          return ' ';
        case 'link':
        case 'strong':
        case 'emphasis':
        case 'strike':
          return plainText(node.children);
      }
    })
    .join('');
}

/** Whether `node` carries other nodes as a mark does. */
export function isMark(node: Inline): node is Extract<Inline, { kind: Mark }> {
  return node.kind === 'strong' || node.kind === 'emphasis' || node.kind === 'strike';
}

/** A URL as Notion keeps it: a bare host gains a slash, what would end a link in Markdown is encoded. */
export function canonicalUrl(url: string): string {
  const encoded = url.trim().replace(/[\s<>\\`|[\]{}^"]/g, (character) => encodeURIComponent(character));
  const balanced = isBalanced(encoded) ? encoded : encoded.replaceAll('(', '%28').replaceAll(')', '%29');
  return /^https?:\/\/[^/?#]+$/i.test(balanced) ? `${balanced}/` : balanced;
}

function isBalanced(url: string): boolean {
  let depth = 0;
  for (const character of url) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function normaliseNode(node: Inline): readonly Inline[] {
  if (node.kind === 'text') {
    const text = node.text.replace(/[ \t\r\n]+/g, ' ');
    return text === '' ? [] : [{ kind: 'text', text }];
  }
  if (node.kind === 'code') return node.text.trim() === '' ? [] : [node];
  if (node.kind === 'link') {
    const children = trimEdges(join(node.children.flatMap(normaliseNode)));
    const url = canonicalUrl(node.url);
    const [first, ...others] = children;
    const repeats =
      others.length === 0 && (!first || (first.kind === 'text' && canonicalUrl(first.text) === url));
    return [{ kind: 'link', children: repeats ? [{ kind: 'text', text: url }] : children, url }];
  }
  if (node.kind === 'image') return [{ ...node, url: canonicalUrl(node.url) }];
  if (!isMark(node)) return [node];
  return spacesOutside(node.kind, join(node.children.flatMap(normaliseNode)));
}

/** `** a**` says the same as ` **a**`, and only the latter can be read everywhere. */
function spacesOutside(kind: Mark, children: readonly Inline[]): readonly Inline[] {
  const flat = children.flatMap((child) => (child.kind === kind ? child.children : [child]));
  const isSpace = (node: Inline | undefined): boolean => node?.kind === 'break' || leads(node) === ' ';
  const leads = (node: Inline | undefined): string | undefined =>
    node?.kind === 'text' && node.text.trim() === '' ? ' ' : undefined;
  const inner = [...splitEdges(flat)];
  const before: Inline[] = [];
  const after: Inline[] = [];
  while (isSpace(inner[0])) before.push(inner.shift()!);
  while (isSpace(inner.at(-1))) after.unshift(inner.pop()!);
  return inner.length === 0 ? [...before, ...after] : [...before, { kind, children: join(inner) }, ...after];
}

/** Leading and trailing spaces of the text at the edges as nodes of their own. */
function splitEdges(nodes: readonly Inline[]): readonly Inline[] {
  return nodes.flatMap((node, index) => {
    if (node.kind !== 'text') return [node];
    const start = index === 0 ? /^ */.exec(node.text)![0] : '';
    const rest = node.text.slice(start.length);
    const end = index === nodes.length - 1 ? / *$/.exec(rest)![0] : '';
    return [start, rest.slice(0, rest.length - end.length), end]
      .filter((text) => text !== '')
      .map((text): Inline => ({ kind: 'text', text }));
  });
}

/** Neighbours of one kind become one node. */
function join(nodes: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.kind === 'text' && last?.kind === 'text')
      joined.splice(-1, 1, ...normaliseNode({ kind: 'text', text: last.text + node.text }));
    else if (last && isMark(node) && last.kind === node.kind)
      joined[joined.length - 1] = { kind: node.kind, children: join([...last.children, ...node.children]) };
    else joined.push(node);
  }
  return joined;
}

/** No spaces at the ends of the text nor around its line breaks. */
function trimEdges(nodes: readonly Inline[]): readonly Inline[] {
  const isEdge = (node: Inline | undefined): boolean => node === undefined || node.kind === 'break';
  const trimmed = nodes.flatMap((node, index): Inline[] => {
    if (node.kind !== 'text') return [node];
    let { text } = node;
    if (isEdge(nodes[index - 1])) text = text.replace(/^ +/, '');
    if (isEdge(nodes[index + 1])) text = text.replace(/ +$/, '');
    return text === '' ? [] : [{ kind: 'text', text }];
  });
  while (trimmed[0]?.kind === 'break') trimmed.shift();
  while (trimmed.at(-1)?.kind === 'break') trimmed.pop();
  return trimmed;
}
