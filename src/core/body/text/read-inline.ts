// Reads the text of one block, in either dialect, into the shared tree. The two differ in what a backslash escapes,
// in what tags mean and in how strict emphasis is; all else is CommonMark's rules for code, links and delimiters.
import { normalise, type Inline, type Mark } from './inline.ts';

/** What differs between the dialects. */
export interface InlineSyntax {
  /** Characters that a backslash makes literal. */
  readonly escapable: RegExp;
  /** Characters that mark emphasis. */
  readonly marks: string;
  /** Whether a mark opens and closes by CommonMark's flanking rules, or wherever it touches a word. */
  readonly strict: boolean;
  /** Constructs of this dialect alone (tags, line ends) that begin at `at`. */
  readonly special: (source: string, at: number) => { nodes: readonly Inline[]; end: number } | undefined;
}

interface Delimiter {
  readonly kind: 'delimiter';
  readonly character: string;
  count: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

type Item = Inline | Delimiter;

/** The normal form of `source`, the text of one block without its marker. */
export function readInline(source: string, syntax: InlineSyntax): readonly Inline[] {
  return normalise(scan(source, syntax, true));
}

const BARE_URL = /https?:\/\/[A-Za-z0-9][A-Za-z0-9\-._/?#&=%+:,@;!~$()']*/y;
const ABSOLUTE = /^(?:https?|mailto|tel|ftp|notion):\S/i;

function scan(source: string, syntax: InlineSyntax, links: boolean): readonly Inline[] {
  const { code, brackets } = landmarks(source, syntax);
  const items: Item[] = [];
  let text = '';
  const push = (...nodes: readonly Item[]): void => {
    if (text !== '') items.push({ kind: 'text', text });
    text = '';
    items.push(...nodes);
  };
  for (let at = 0; at < source.length;) {
    const character = source[at]!;
    if (character === '\\' && syntax.escapable.test(source[at + 1] ?? '')) {
      text += source[at + 1]!;
      at += 2;
      continue;
    }
    const span = code.get(at);
    if (span) {
      push({ kind: 'code', text: span.text });
      at = span.end;
      continue;
    }
    const special = syntax.special(source, at);
    if (special) {
      push(...special.nodes);
      at = special.end;
      continue;
    }
    const link = links ? linkAt(source, at, brackets, syntax) : undefined;
    if (link) {
      push(link.node);
      at = link.end;
      continue;
    }
    const url = links && !/\w/.test(source[at - 1] ?? '') ? bareUrl(source, at) : undefined;
    if (url !== undefined) {
      push({ kind: 'link', children: [{ kind: 'text', text: url }], url });
      at += url.length;
      continue;
    }
    if (syntax.marks.includes(character)) {
      const run = /^(.)\1*/.exec(source.slice(at, at + 64))![0];
      if (character !== '~' || run.length === 2) {
        push(delimiter(source, at, run, syntax));
        at += run.length;
        continue;
      }
      text += run;
      at += run.length;
      continue;
    }
    text += character;
    at += 1;
  }
  push();
  return pairMarks(items);
}

/** Code spans by where they begin, and for every `[` its `]`; what is in code or escaped counts for neither. */
function landmarks(
  source: string,
  syntax: InlineSyntax,
): { code: Map<number, { text: string; end: number }>; brackets: Map<number, number> } {
  const runs = [...source.matchAll(/`+/g)].map((match) => ({ at: match.index, length: match[0].length }));
  const code = new Map<number, { text: string; end: number }>();
  const brackets = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at]!;
    if (character === '\\' && syntax.escapable.test(source[at + 1] ?? '')) at += 1;
    else if (character === '`') {
      const length = /^`+/.exec(source.slice(at))![0].length;
      const close = runs.find((run) => run.at >= at + length && run.length === length);
      if (close) {
        const content = source.slice(at + length, close.at).replace(/\s+/g, ' ');
        const padded = /^ .*\S.* $/.test(content);
        code.set(at, { text: padded ? content.slice(1, -1) : content, end: close.at + length });
        at = close.at + length - 1;
      } else at += length - 1;
    } else if (character === '[') open.push(at);
    else if (character === ']') {
      const start = open.pop();
      if (start !== undefined) brackets.set(start, at);
    }
  }
  return { code, brackets };
}

/** A link or an image with an absolute target; anything else in brackets is text, as Notion has no place for it. */
function linkAt(
  source: string,
  at: number,
  brackets: ReadonlyMap<number, number>,
  syntax: InlineSyntax,
): { node: Inline; end: number } | undefined {
  const image = source[at] === '!' && source[at + 1] === '[';
  const start = image ? at + 1 : at;
  const close = brackets.get(start);
  if (close === undefined || source[close + 1] !== '(') return undefined;
  const target =
    /^\(\s*(?:<([^<>\n]*)>|((?:[^\s()]|\((?:[^\s()]|\([^\s()]*\))*\))*))(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/.exec(
      source.slice(close + 1, close + 2100),
    );
  const url = target?.[1] ?? target?.[2] ?? '';
  if (!target || !ABSOLUTE.test(url)) return undefined;
  const children = scan(source.slice(start + 1, close), syntax, false);
  const node: Inline = image
    ? { kind: 'image', alt: source.slice(start + 1, close).replace(/\\(.)/g, '$1'), url }
    : { kind: 'link', children, url };
  return { node, end: close + 1 + target[0].length };
}

/** The URL that stands bare at `at`, without the punctuation of the sentence around it. */
export function bareUrl(source: string, at: number): string | undefined {
  BARE_URL.lastIndex = at;
  const match = BARE_URL.exec(source)?.[0];
  if (match === undefined) return undefined;
  const trimmed = match.replace(/[.,:;!?'_~$]+$/, '');
  return trimmed.endsWith(')') && !trimmed.includes('(') ? trimmed.replace(/\)+$/, '') : trimmed;
}

function delimiter(source: string, at: number, run: string, syntax: InlineSyntax): Delimiter {
  const character = run[0]!;
  const before = source[at - 1] ?? ' ';
  const after = source[at + run.length] ?? ' ';
  const space = /\s/;
  const punctuation = /[^\p{L}\p{N}\s]/u;
  const base = { kind: 'delimiter', character, count: run.length } as const;
  if (!syntax.strict) {
    const loose = space.test(before) && space.test(after);
    return { ...base, opens: !loose && after !== '', closes: !loose };
  }
  const left =
    !space.test(after) && (!punctuation.test(after) || space.test(before) || punctuation.test(before));
  const right =
    !space.test(before) && (!punctuation.test(before) || space.test(after) || punctuation.test(after));
  if (character !== '_') return { ...base, opens: left, closes: right };
  return {
    ...base,
    opens: left && (!right || punctuation.test(before)),
    closes: right && (!left || punctuation.test(after)),
  };
}

const markOf = (character: string, width: number): Mark =>
  character === '~' ? 'strike' : width === 2 ? 'strong' : 'emphasis';

/** Pairs delimiters as CommonMark does: every closer with the nearest opener; what stays alone is text. */
function pairMarks(items: Item[]): readonly Inline[] {
  for (let index = 0; index < items.length; index += 1) {
    const closer = items[index]!;
    if (closer.kind !== 'delimiter' || !closer.closes) continue;
    const start = openerOf(items, index, closer);
    if (start === undefined) continue;
    const opener = items[start] as Delimiter;
    const width = opener.count >= 2 && closer.count >= 2 ? 2 : 1;
    const children = items.slice(start + 1, index).map(asInline);
    opener.count -= width;
    closer.count -= width;
    const rest = [opener, { kind: markOf(closer.character, width), children }, closer].filter(
      (item) => item.kind !== 'delimiter' || item.count > 0,
    );
    items.splice(start, index - start + 1, ...rest);
    // The rest of the closer, where there is one, is looked at once more.
    index = start + rest.length - (closer.count > 0 ? 2 : 1);
  }
  return items.map(asInline);
}

function openerOf(items: readonly Item[], end: number, closer: Delimiter): number | undefined {
  for (let index = end - 1; index >= 0 && end - index < 500; index -= 1) {
    const item = items[index]!;
    if (item.kind !== 'delimiter' || item.character !== closer.character || !item.opens) continue;
    const both = item.closes || closer.opens;
    const byThree = (item.count + closer.count) % 3 === 0 && (item.count % 3 !== 0 || closer.count % 3 !== 0);
    if (!(both && byThree)) return index;
  }
  return undefined;
}

function asInline(item: Item): Inline {
  return item.kind === 'delimiter' ? { kind: 'text', text: item.character.repeat(item.count) } : item;
}
