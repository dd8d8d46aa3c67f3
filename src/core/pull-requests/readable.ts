// What is read of a text on GitHub: what a person sees there as the author's own words. Code, quotes, comments, tags
// and addresses are no words of the author. Every scan goes forward only, so that time grows with length alone.
import { Blocks } from './blocks.ts';
import { Pairs, closings, paragraphEnds } from './pairs.ts';

/** Stands where something visible is not read: neither a letter nor a space, so nothing joins across it. */
const gap = '\uFFFC';

const tagStart = /^<(?:[a-z][\w+.-]*[\s/>:@]|[/!?])/i;

/** Their text is code or somebody else's words. */
const unreadElements = new Set(['code', 'pre', 'samp', 'kbd', 'blockquote', 'del', 's', 'script', 'style']);

/** The words of Markdown: a body, or a commit message. Lines stay lines; link texts stay, their addresses go. */
export function wordsOfMarkdown(text: string): string {
  return withoutAddresses(new Scan(visible(text)).read());
}

/** The words of one line that is no Markdown but for its code spans: a title. */
export function wordsOfLine(text: string): string {
  const line = visible(text).replaceAll('\n', ' ');
  const spans = new Pairs(line, /`+/g, []);
  let read = '';
  for (let at = 0; at < line.length;) {
    const end = spans.endAt(at);
    read += end === undefined ? line[at]! : gap;
    at = end ?? at + 1;
  }
  return withoutAddresses(read);
}

/** Invisible characters would split what reads as one word; overrides of the direction are dealt with by line. */
function visible(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n').replace(/(?![\u202D\u202E])\p{Cf}/gu, '');
}

/** Addresses, and lines that read otherwise than they are written, are not read. */
function withoutAddresses(text: string): string {
  const lines = /[\u202D\u202E]/.test(text)
    ? text
        .split('\n')
        .map((line) => (/[\u202D\u202E]/.test(line) ? gap : line))
        .join('\n')
    : text;
  return lines
    .replace(/:\/\/[^\s<>"`|]*/g, gap)
    .replace(/(?<![\w.@-])[\w-]+(?:\.[\w-]+)+(?::\d+)?\/[^\s<>"`|]*/g, gap)
    .replace(/(?<![\w.-])www\.[^\s<>"`|]*/gi, gap);
}

/** What can begin nothing but text. */
const plain = /[^\\`~<(\n]+/y;

class Scan {
  readonly #text: string;
  readonly #blocks = new Blocks();
  readonly #spans: Pairs;
  readonly #closings: ReadonlyMap<number, number>;
  readonly #read: string[] = [];
  /** A tag that was never closed was read as text up to here. */
  #noTagBefore = 0;

  constructor(text: string) {
    this.#text = text;
    this.#spans = new Pairs(text, /`+|~~+/g, paragraphEnds(text));
    this.#closings = closings(text);
  }

  read(): string {
    for (let at = 0; at < this.#text.length;) at = this.#line(at);
    return this.#read.join('');
  }

  /** Reads from the start of a line; where the next one starts. */
  #line(start: number): number {
    const end = lineEnd(this.#text, start);
    if (!this.#blocks.isRead(this.#text.slice(start, end))) {
      this.#read.push('\n');
      return end + 1;
    }
    let at = start;
    while (at < this.#text.length && this.#text[at] !== '\n') at = this.#next(at);
    this.#read.push('\n');
    return at + 1;
  }

  /** Reads what begins here; where it ends. */
  #next(at: number): number {
    const text = this.#text;
    plain.lastIndex = at;
    const run = plain.exec(text)?.[0];
    if (run !== undefined) {
      this.#read.push(run);
      return at + run.length;
    }
    const character = text[at]!;
    if (character === '\\' && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) {
      this.#read.push(text[at + 1]!);
      this.#spans.skip(at + 1);
      return at + 2;
    }
    const end =
      character === '`' || character === '~'
        ? this.#spans.endAt(at)
        : character === '<'
          ? this.#angle(at)
          : character === '(' && text[at - 1] === ']'
            ? this.#closings.get(at)
            : undefined;
    if (end === undefined) {
      this.#read.push(character);
      return at + 1;
    }
    this.#read.push(standIn(text, at, end));
    return end;
  }

  #angle(at: number): number | undefined {
    const text = this.#text;
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4);
      return end < 0 ? text.length : end + 3;
    }
    const end = this.#tag(at);
    if (end === undefined) return undefined;
    const name = /^<([a-z]{1,10})(?=[\s>])/i.exec(text.slice(at, at + 12))?.[1]?.toLowerCase();
    if (name === undefined || !unreadElements.has(name) || text[end - 2] === '/') return end;
    const close = closingTag(name);
    close.lastIndex = end;
    return close.exec(text) ? close.lastIndex : text.length;
  }

  /** Where a tag or `<address>` ends, attributes with a `>` in quotes included. */
  #tag(start: number): number | undefined {
    if (start < this.#noTagBefore || !tagStart.test(this.#text.slice(start, start + 80))) return undefined;
    let quote: string | undefined;
    for (let at = start + 1; at < this.#text.length; at++) {
      const character = this.#text[at]!;
      const over = character === '<' || (character === '\n' && this.#text[at + 1] === '\n');
      if (quote === undefined ? over : character === '\n' && over) {
        this.#noTagBefore = at;
        return undefined;
      }
      if (character === quote) quote = undefined;
      else if (quote === undefined && character === '>') return at + 1;
      else if (quote === undefined && (character === '"' || character === "'") && this.#text[at - 1] === '=')
        quote = character;
    }
    this.#noTagBefore = this.#text.length;
    return undefined;
  }
}

/** Comments, tags and addresses of links cannot be seen; code and struck out text can. */
function standIn(text: string, start: number, end: number): string {
  const unseen =
    text[start] === '(' ||
    text.startsWith('<!--', start) ||
    (/^<\/?[a-z][a-z0-9-]*[\s/>]/i.test(text.slice(start, start + 80)) &&
      text.indexOf('>', start) === end - 1);
  if (!unseen) return gap;
  return text.slice(start, end).includes('\n') ? '\n' : ' ';
}

const closingTags = new Map(
  Array.from(unreadElements, (name) => [name, new RegExp(`</${name}\\s{0,9}>`, 'gi')] as const),
);

function closingTag(name: string): RegExp {
  return closingTags.get(name)!;
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}
