// The two dialects' inline syntaxes: Markdown as people write it in YAML, and Notion's enhanced Markdown (v1).
import { isMark, normalise, sameInline, type Inline, type Mark } from './inline.ts';
import { remembered } from '../../remembered.ts';
import { bareUrl, readInline, type InlineSyntax } from './read-inline.ts';

/** How many blocks of text are remembered. */
const mostTexts = 2000;

const markdown: InlineSyntax = {
  escapable: /^[!-/:-@[-`{-~]$/,
  marks: '*_~',
  strict: true,
  special(source, at) {
    const rest = source.slice(at, at + 2100);
    const lineEnd = /^(?: {2,}|\\)\n\s*/.exec(rest) ?? /^<br\s*\/?>\s*/i.exec(rest);
    if (lineEnd) return { nodes: [{ kind: 'break' }], end: at + lineEnd[0].length };
    const automatic = /^<((?:https?|mailto):[^\s<>]+)>/i.exec(rest);
    if (!automatic) return undefined;
    const url = automatic[1]!;
    return {
      nodes: [{ kind: 'link', children: [{ kind: 'text', text: url }], url }],
      end: at + automatic[0].length,
    };
  },
};

/** Notion escapes this set; `#`, `+`, `-`, `.` and `!` are our own, at the start of a line that would be a block. */
const notion: InlineSyntax = {
  escapable: /^[\\*~`$[\]<>{}|^#+\-.!_]$/,
  marks: '*~',
  strict: false,
  special(source, at) {
    if (source[at] !== '<') return undefined;
    const rest = source.slice(at, at + 4000);
    const lineEnd = /^<br\s*\/?>/i.exec(rest);
    if (lineEnd) return { nodes: [{ kind: 'break' }], end: at + lineEnd[0].length };
    const mention = /^<mention-([a-z-]+)((?:\s+[\w-]+="[^"]*")*)\s*(?:\/>|>(.*?)<\/mention-\1>)/i.exec(rest);
    if (mention) return { nodes: readMention(mention[2]!, mention[3] ?? ''), end: at + mention[0].length };
    // Colour and underline have no place in a file: their text does.
    const span = /^<\/?span(?:\s+[\w-]+="[^"]*")*\s*>/i.exec(rest);
    return span ? { nodes: [], end: at + span[0].length } : undefined;
  },
};

/** A mention as the text that stands for it: its label, its date, else the link. */
function readMention(attributes: string, label: string): readonly Inline[] {
  const attribute = (name: string): string | undefined =>
    new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(attributes)?.[1];
  const url = attribute('url');
  const start = attribute('start');
  if (start !== undefined) {
    const end = attribute('end');
    return [{ kind: 'text', text: end === undefined ? start : `${start} – ${end}` }];
  }
  const shown = label === '' ? (url ?? '') : label;
  const text: Inline = { kind: 'text', text: shown };
  return url !== undefined && /^https?:/.test(url) ? [{ kind: 'link', children: [text], url }] : [text];
}

/** Reads one block's text as Notion gives it. */
export const readNotionInline = remembered(
  (source): readonly Inline[] => readInline(source, notion),
  mostTexts,
);

/**
 * Reads one block's text as people write it. Where the formatting cannot be carried to Notion and back unchanged
 * (emphasis that touches emphasis, for one), what was typed stays as literal text.
 */
export const readMarkdownInline = remembered((source): readonly Inline[] => {
  const read = readInline(source, markdown);
  return carries(read) ? read : readLiteral(source);
}, mostTexts);

/** Text as it stands; a URL in it is a link nevertheless, as both sides make it one. */
export function readLiteral(source: string): readonly Inline[] {
  const nodes: Inline[] = [];
  let rest = 0;
  for (const { index } of source.matchAll(/(?<!\w)https?:/g)) {
    const url = index < rest ? undefined : bareUrl(source, index);
    if (url === undefined) continue;
    nodes.push({ kind: 'text', text: source.slice(rest, index) });
    nodes.push({ kind: 'link', children: [{ kind: 'text', text: url }], url });
    rest = index + url.length;
  }
  return normalise([...nodes, { kind: 'text', text: source.slice(rest) }]);
}

function carries(nodes: readonly Inline[]): boolean {
  return (
    sameInline(readNotionInline(writeNotionInline(nodes)), nodes) &&
    sameInline(readInline(writeWith(nodes, careful), markdown), nodes)
  );
}

interface Writer {
  readonly text: (text: string, before: string, after: string) => string;
  readonly lineBreak: string;
  readonly bareLinks: boolean;
}

const notionWriter: Writer = {
  text: (text) => text.replace(/[\\*~`$[\]<>{}|^]/g, '\\$&'),
  lineBreak: '<br>',
  bareLinks: false,
};

/** Escapes whatever could mean something. */
const careful: Writer = {
  text: (text) => text.replace(/[\\*_~`[\]<>]/g, '\\$&').replace(/(https?):/gi, '$1\\:'),
  lineBreak: '<br>',
  bareLinks: false,
};

/** Escapes only what would mean something where it stands, so that files stay pleasant to read. */
const natural: Writer = {
  text: (text, before, after) =>
    text.replace(/\\(?=[!-/:-@[-`{-~])|\\$|[*_~`<]|\[(?=[^\]]*\]\()/g, (character, at: number) => {
      const left = text[at - 1] ?? before;
      const right = text[at + 1] ?? after;
      if (character === '\\') return '\\\\';
      if (/\s/.test(left) && /\s/.test(right)) return character;
      if (character === '_' && /\w/.test(left) && /\w/.test(right)) return character;
      if (character === '~' && left !== '~' && right !== '~') return character;
      if (character === '<' && !/[a-z/!]/i.test(right)) return character;
      return `\\${character}`;
    }),
  lineBreak: '<br>',
  bareLinks: true,
};

/** One block's text for Notion: every literal that could act is escaped, tags that people typed included. */
export function writeNotionInline(nodes: readonly Inline[]): string {
  return writeWith(nodes, notionWriter);
}

/** One block's text for a file; formatting that Markdown cannot express there is left out, the words stay. */
export function writeMarkdownInline(nodes: readonly Inline[]): string {
  for (const writer of [natural, careful]) {
    const written = writeWith(nodes, writer);
    if (sameInline(readMarkdownInline(written), nodes)) return written;
  }
  return writeWith(withoutMarks(nodes), careful);
}

function withoutMarks(nodes: readonly Inline[]): readonly Inline[] {
  return normalise(nodes.flatMap((node) => (isMark(node) ? withoutMarks(node.children) : [node])));
}

const MARKS: Readonly<Record<Mark, string>> = { strong: '**', emphasis: '*', strike: '~~' };

function writeWith(nodes: readonly Inline[], writer: Writer): string {
  let written = '';
  nodes.forEach((node, index) => {
    const next = nodes[index + 1];
    switch (node.kind) {
      case 'text':
        written += writer.text(
          node.text,
          written.at(-1) ?? ' ',
          next === undefined || next.kind === 'break' ? ' ' : '*',
        );
        break;
      case 'code':
        written += writeCode(node.text);
        break;
      case 'break':
        written += writer.lineBreak;
        break;
      case 'link':
        written += writer.bareLinks && isBare(node) ? node.url : writeLink(node, writer);
        break;
      case 'image':
        written += `![${node.alt.replace(/[\\[\]]/g, '\\$&')}](${node.url})`;
        break;
      case 'strong':
      case 'emphasis':
      case 'strike':
        written += `${MARKS[node.kind]}${writeWith(node.children, writer)}${MARKS[node.kind]}`;
    }
  });
  return written;
}

function writeLink(node: Extract<Inline, { kind: 'link' }>, writer: Writer): string {
  return `[${writeWith(node.children, { ...writer, bareLinks: false })}](${node.url})`;
}

/** A link that shows nothing but its URL, and that reads as one when it stands bare. */
function isBare({ children, url }: Extract<Inline, { kind: 'link' }>): boolean {
  const [only, ...others] = children;
  return others.length === 0 && only?.kind === 'text' && only.text === url && bareUrl(url, 0) === url;
}

function writeCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((match) => match[0].length));
  const fence = '`'.repeat(longest === 0 ? 1 : longest + 1);
  const pad = /^`|`$|^ .*\S.* $/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}
