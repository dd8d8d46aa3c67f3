// Reads Notion's enhanced Markdown (v1) into blocks. What only Notion has (callouts, toggles, child pages, media,
// equations) is kept apart as opaque: it stays in Notion, and never enters a file.
import { canonicalLanguage, type Block } from './block.ts';
import { readNotionInline } from './inline-syntax.ts';
import type { Unit } from './units.ts';
import { units } from './units.ts';

/** The blocks of a v1 text that a file can hold. */
export function readNotion(text: string): readonly Block[] {
  return nest(units(text.split('\n')), 0);
}

/** Units deeper than `depth` are children of the block before them. */
function nest(list: readonly Unit[], depth: number): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < list.length;) {
    let end = at + 1;
    while (end < list.length && list[end]!.depth > depth) end += 1;
    const children = nest(list.slice(at + 1, end), depth + 1);
    const block = readUnit(list[at]!);
    if (!block) blocks.push(...children);
    else if ('children' in block) blocks.push({ ...block, children });
    else blocks.push(block, ...children);
    at = end;
  }
  return blocks;
}

/** One unit without its children; undefined where it says nothing that a file can hold. */
export function readUnit(unit: Unit): Block | undefined {
  if (unit.kind === 'opaque') return undefined;
  if (unit.kind === 'code') return readCode(unit);
  if (unit.kind === 'table') return readTable(unit);
  const line = unit.lines[0]!.trim();
  if (/^-{3,}$/.test(line)) return { kind: 'divider' };
  const [, marker = '', rest = ''] =
    /^(#{1,6}(?=\s|$)|- \[[ xX]\](?=\s|$)|[-*](?=\s|$)|\d+\.(?=\s|$)|>(?=\s|$))?\s*([\s\S]*)$/.exec(line)!;
  const text = readNotionInline(withoutAttributes(rest));
  const children: readonly Block[] = [];
  if (text.length === 0 && (marker === '' || marker.startsWith('#'))) return undefined;
  if (marker.startsWith('#')) return { kind: 'heading', level: Math.min(4, marker.length), text };
  if (marker.startsWith('- [')) return { kind: 'todo', checked: marker !== '- [ ]', text, children };
  if (marker === '-' || marker === '*') return { kind: 'bullet', text, children };
  if (marker === '>') return { kind: 'quote', text, children };
  if (marker !== '') return { kind: 'number', text, children };
  return { kind: 'paragraph', text, children };
}

/** A colour or toggle attribute that follows a block's text; literal braces are always escaped. */
export function withoutAttributes(text: string): string {
  return text.replace(/\s*(?<!\\)\{(?:\s*[\w-]+="[^"{}]*")+\s*\}\s*$/, '');
}

function readCode({ lines, depth }: Unit): Block {
  const content = lines.map((line) => line.replace(new RegExp(`^\\t{0,${depth}}`), ''));
  const closed = content.length > 1 && /^`{3,}\s*$/.test(content.at(-1)!);
  const language = canonicalLanguage(withoutAttributes(content[0]!.replace(/^`+/, '')));
  return {
    kind: 'code',
    language,
    lines: content.slice(1, closed ? -1 : undefined).map((line) => line.trimEnd()),
  };
}

function readTable({ lines }: Unit): Block {
  const source = lines.join('\n');
  const rows = [...source.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map((row) =>
    [...row[1]!.matchAll(/<td[^>]*?(?:\/>|>([\s\S]*?)<\/td>)/g)].map((cell) =>
      readNotionInline((cell[1] ?? '').trim()),
    ),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    kind: 'table',
    rows: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? [])),
  };
}
