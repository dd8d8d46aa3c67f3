// The one place that knows how text is written in Notion. In files it is ordinary Markdown, in Notion its "enhanced
// markdown" of today; a new dialect of Notion's replaces what is behind these functions and nothing else.
import type { Block } from './text/block.ts';
import { demote } from './text/demote.ts';
import {
  readLiteral,
  readMarkdownInline,
  readNotionInline,
  writeMarkdownInline,
  writeNotionInline,
} from './text/inline-syntax.ts';
import { plainText } from './text/inline.ts';
import { readMarkdown } from './text/read-markdown.ts';
import { readNotion, readUnit } from './text/read-notion.ts';
import { units, type Unit } from './text/units.ts';
import { writeMarkdown } from './text/write-markdown.ts';
import { writeBlock, writeNotion } from './text/write-notion.ts';

/** Recorded with stored texts: texts of another dialect are not compared with today's. */
export const DIALECT = 'v1';

/** Sections have headings of level 2: headings within a text stand below. */
export const BELOW_SECTION = 3;

/**
 * Markdown as people write it → canonical v1 text, one block a line, ready to stand below a section's heading.
 * Tags and escapes that people typed are literal: nothing in a file can act in Notion.
 * @param top the highest level that its headings may have
 */
export function toNotion(markdown: string, top = BELOW_SECTION): string {
  const blocks = readMarkdown(markdown).map(({ block }) => block);
  return writeNotion(demote(blocks, top)).join('\n');
}

/** v1 text → the Markdown that goes into a file. What only Notion can hold (callouts, child pages) is left out. */
export function fromNotion(text: string): string {
  return writeMarkdown(demote(readNotion(text), BELOW_SECTION));
}

/** A text of one line (a criterion, a cell, a goal): Markdown → v1. Line ends become `<br>`. */
export function lineToNotion(markdown: string): string {
  return writeNotionInline(readMarkdownInline(markdown.trim().replace(/\s*\n\s*/g, '<br>')));
}

/** One line of a v1 text, for reading structure out of it. */
export interface TextLine {
  /** How many tabs it is nested by. */
  readonly depth: number;
  readonly kind: Block['kind'];
  /** Of a to-do. */
  readonly checked: boolean;
  /** Its text as Markdown, without its marker; '' for code, tables and dividers. */
  readonly text: string;
  /** Its own lines in v1. */
  readonly source: string;
}

/** The lines of a v1 text that a file can hold. */
export function textLines(text: string): readonly TextLine[] {
  return units(text.split('\n')).flatMap((unit) => {
    const block = readUnit(unit);
    if (!block) return [];
    return [
      {
        depth: unit.depth,
        kind: block.kind,
        checked: block.kind === 'todo' && block.checked,
        text: 'text' in block ? writeMarkdownInline(block.text) : '',
        source: unit.lines.join('\n'),
      },
    ];
  });
}

/** A text of one line: v1 → Markdown. */
export function lineFromNotion(text: string): string {
  return writeMarkdownInline(readNotionInline(text));
}

/** The words of one line of v1 text, without formatting. */
export function lineWords(text: string): string {
  return plainText(readNotionInline(text)).trim();
}

/** A name or title that is no Markdown (it may hold any character) as v1 text. */
export function literal(text: string): string {
  return writeNotionInline(readLiteral(text.replace(/\s+/g, ' ').trim()));
}

/** A v1 text in canonical form: what Notion adds and changes without changing the text is gone. */
export function canonical(text: string): string {
  return writeNotion(readNotion(text)).join('\n');
}

/** One unit of a v1 text in canonical form, without its children and its nesting; numbers do not count. */
export function canonicalUnit(unit: Unit): string {
  const block = readUnit(unit);
  if (block) return writeBlock(block, 1).join('\n');
  // Addresses of media are signed anew with every read.
  return unit.lines.map((line) => line.trim().replace(/\?X-Amz-[^\s)"]*/g, '')).join('\n');
}

/** Whether two v1 texts say the same, whatever Notion did to spacing, escapes, numbers and names of languages. */
export function sameText(a: string, b: string): boolean {
  return a === b || canonical(a) === canonical(b);
}
