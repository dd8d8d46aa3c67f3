/** Edits of a page's Markdown: what they change, what they refuse, and which blocks stay who they are. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/emulators/notion/markdown/blocks.ts';
import { walkBlocks } from '../../../../src/emulators/notion/markdown/blocks.ts';
import { editBlocks } from '../../../../src/emulators/notion/markdown/edit.ts';
import type { MarkdownEdit } from '../../../../src/emulators/notion/markdown/edit.ts';
import { MarkdownEditError } from '../../../../src/emulators/notion/markdown/match.ts';
import type { ContentUpdate } from '../../../../src/emulators/notion/markdown/match.ts';
import { parseBlocks } from '../../../../src/emulators/notion/markdown/parse.ts';
import { renderBlocks } from '../../../../src/emulators/notion/markdown/render.ts';
import { DEFAULT_SWITCHES } from '../../../../src/emulators/notion/markdown/switches.ts';
import type { MarkdownSwitches } from '../../../../src/emulators/notion/markdown/switches.ts';

/** A page whose blocks are named a, b, c, … in document order. */
function page(markdown: string): Block[] {
  let next = 0;
  return parseBlocks(markdown, () => String.fromCharCode(97 + next++));
}

function edit(
  blocks: readonly Block[],
  change: MarkdownEdit,
  setting: Partial<MarkdownSwitches> = {},
): Block[] {
  let next = 1;
  return editBlocks(blocks, change, {
    newId: () => `new${String(next++)}`,
    switches: { ...DEFAULT_SWITCHES, ...setting },
  });
}

function update(...updates: ContentUpdate[]): MarkdownEdit {
  return { type: 'update_content', update_content: { content_updates: updates } };
}

function swap(old_str: string, new_str: string): MarkdownEdit {
  return update({ old_str, new_str });
}

function replace(new_str: string, allow_deleting_content = false): MarkdownEdit {
  return { type: 'replace_content', replace_content: { new_str, allow_deleting_content } };
}

function insert(
  content: string,
  target: { position?: { type: 'start' | 'end' }; after?: string } = {},
): MarkdownEdit {
  return { type: 'insert_content', insert_content: { content, ...target } };
}

function ids(blocks: readonly Block[]): string {
  return [...walkBlocks(blocks)].map((block) => block.id).join(' ');
}

const block = (id: string, type: string, more: Partial<Block> = {}): Block => ({
  id,
  type,
  text: '',
  children: [],
  ...more,
});

describe('which blocks stay who they are', () => {
  it.each([
    ['a text rewritten in place', 'one\ntwo\nthree', swap('two', 'TWO'), 'one\nTWO\nthree', 'a b c'],
    ['a ticked to-do', '- [ ] x\n- [ ] y', swap('- [ ] y', '- [x] y'), '- [ ] x\n- [x] y', 'a b'],
    ['an inserted line', 'one\ntwo', swap('one', 'one\nmore'), 'one\nmore\ntwo', 'a new1 b'],
    ['a line before', 'one\ntwo', swap('two', 'more\ntwo'), 'one\nmore\ntwo', 'a new1 b'],
    ['a removed line', 'one\ntwo\nthree', swap('two\n', ''), 'one\nthree', 'a c'],
    ['one of two equal lines removed', 'same\nx\nsame', swap('same\nx\n', ''), 'same', 'c'],
    ['the other of them', 'same\nx\nsame', swap('\nx\nsame', ''), 'same', 'a'],
    ['a line inserted before its equal', 'x\nsame', swap('x\n', 'x\nsame\n'), 'x\nsame\nsame', 'a new1 b'],
    ['lines joined', 'one\ntwo', swap('\n', ' '), 'one two', 'a'],
    ['a line split', 'one two', swap(' ', '\n'), 'one\ntwo', 'a new1'],
    ['another type', 'one\ntwo', swap('two', '- two'), 'one\n- two', 'a new1'],
    [
      'several lines of which one changes',
      'one\ntwo\nthree',
      swap('one\ntwo\nthree', 'one\n2\nthree'),
      'one\n2\nthree',
      'a b c',
    ],
    ['a child of an item', '- p\n\t- c\n\t- d', swap('\t- c', '\t- C'), '- p\n\t- C\n\t- d', 'a b c'],
    ['an item with children', '- p\n\t- c', swap('- p', '- P'), '- P\n\t- c', 'a b'],
    ['a child added', '- p\n\t- c', swap('- c', '- c\n\t- d'), '- p\n\t- c\n\t- d', 'a b new1'],
    ['code', 'x\n```sql\nselect 1\n```', swap('select 1', 'select 2'), 'x\n```sql\nselect 2\n```', 'a b'],
    [
      'a toggle',
      '<details>\n<summary>s</summary>\n\tx\n</details>',
      swap('>s<', '>t<'),
      '<details>\n<summary>t</summary>\n\tx\n</details>',
      'a b',
    ],
    [
      'two edits on one line',
      'one two',
      update({ old_str: 'one', new_str: '1' }, { old_str: 'two', new_str: '2' }),
      '1 2',
      'a',
    ],
    [
      'every match',
      'x\ny\nx x',
      update({ old_str: 'x', new_str: 'z', replace_all_matches: true }),
      'z\ny\nz z',
      'a b c',
    ],
    [
      'an edit that builds on the one before',
      'a',
      update({ old_str: 'a', new_str: 'b' }, { old_str: 'b', new_str: 'c' }),
      'c',
      'a',
    ],
    ['everything removed', 'one', swap('one', ''), '', ''],
    ['an insertion at the end', 'one', insert('two'), 'one\ntwo', 'a new1'],
    [
      'an insertion at the start',
      'one',
      insert('zero', { position: { type: 'start' } }),
      'zero\none',
      'new1 a',
    ],
    ['an insertion into nothing', '', insert('one'), 'one', 'new1'],
    [
      'an insertion behind a text',
      '# H\none\ntwo',
      insert('new', { after: '# H...one' }),
      '# H\none\nnew\ntwo',
      'a b new1 c',
    ],
    [
      'an insertion behind an item with children',
      '- p\n\t- c\nx',
      insert('- q', { after: '- p' }),
      '- p\n\t- c\n- q\nx',
      'a b new1 c',
    ],
    [
      'an insertion behind a child',
      '- p\n\t- c\nx',
      insert('- d', { after: '- c' }),
      '- p\n\t- c\n\t- d\nx',
      'a b new1 c',
    ],
    ['a new body', 'one\ntwo', replace('one\ntwo'), 'one\ntwo', 'new1 new2'],
  ])('%s', (_name, before, change, expected, expectedIds) => {
    const after = edit(page(before), change);
    expect(renderBlocks(after)).toBe(expected);
    expect(ids(after)).toBe(expectedIds);
  });

  it('replaces a range from the first start to the next end', () => {
    const change: MarkdownEdit = {
      type: 'replace_content_range',
      replace_content_range: { content: '## Two\nnew', content_range: '## Two...old' },
    };
    const after = edit(page('# One\nold\n## Two\nold\nold'), change);
    expect(renderBlocks(after)).toBe('# One\nold\n## Two\nnew\nold');
    expect(ids(after)).toBe('a b c d e');
  });

  it('gives new ids to a replaced body, unless the switch keeps those of equal lines', () => {
    const change = replace('one\nthree\nmore');
    expect(ids(edit(page('one\ntwo\nthree'), change))).toBe('new1 new2 new3');
    expect(ids(edit(page('one\ntwo\nthree'), change, { replacedContentKeepsIds: true }))).toBe('a c new1');
  });

  it('hands untouched blocks on as the same objects, children included', () => {
    const before = page('- p\n\t- c\nx\n<callout icon="i">\n\tt\n\t- c\n</callout>');
    const after = edit(before, swap('x', 'y'));
    expect(after[0]).toBe(before[0]);
    expect(after[2]).toBe(before[2]);
  });
});

describe('what is no longer itself once its lines are read again', () => {
  const opaque: Block[] = [
    block('t', 'table_of_contents'),
    block('s', 'synced_block', {
      attributes: { url: 'u' },
      children: [block('c', 'paragraph', { text: 'shared' })],
    }),
    block('m', 'bookmark', { attributes: { url: 'https://example.com' } }),
    block('p', 'paragraph', { text: 'text' }),
  ];

  it('survives an edit elsewhere', () => {
    const after = edit(opaque, swap('text', 'other'));
    expect(after.slice(0, 3)).toEqual(opaque.slice(0, 3));
  });

  it('survives as a paragraph that looks like an item', () => {
    const lookalike = block('l', 'paragraph', { text: '- no item' });
    expect(edit([lookalike, block('p', 'paragraph', { text: 'text' })], swap('text', 'other'))[0]).toBe(
      lookalike,
    );
  });

  it('stays a synced block when its contents are edited', () => {
    const [, synced] = edit(opaque, swap('shared', 'changed'));
    expect(synced).toMatchObject({ id: 's', type: 'synced_block', children: [{ id: 'c', text: 'changed' }] });
  });

  it('is lost when the body is replaced, even by its own rendering', () => {
    const after = edit(opaque, replace(renderBlocks(opaque)));
    expect(after.map((one) => one.type)).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph']);
    expect(renderBlocks(after)).toBe(
      '\\<table_of_contents/>\nshared\n[https://www.notion.so/m](https://www.notion.so/m)\ntext',
    );
  });
});

describe('what is refused', () => {
  it.each([
    ['a text that is not there', swap('nothing', 'x'), /Could not find/],
    ['another case', swap('ONE', 'x'), /Could not find/],
    ['a text that was authored but is spelled differently', swap('__one__', 'x'), /Could not find/],
    ['several matches', swap('same', 'x'), /Found 2 matches/],
    ['an empty text', swap('', 'x'), /must not be empty/],
    [
      'one missing entry among others',
      update({ old_str: 'one', new_str: '1' }, { old_str: 'gone', new_str: 'x' }),
      /gone/,
    ],
    ['both targets of an insertion', insert('x', { position: { type: 'end' }, after: 'one' }), /Only one/],
    ['a selector that matches nothing', insert('x', { after: 'zero' }), /String not found/],
    ['an unknown anchor', insert('x', { after: 'nothing...one' }), /String not found/],
    [
      'the former range "full_page"',
      { type: 'replace_content_range', replace_content_range: { content: 'x', content_range: 'full_page' } },
      /String not found/,
    ],
  ] satisfies [string, MarkdownEdit, RegExp][])('%s', (_name, change, message) => {
    const attempt = (): unknown => edit(page('**one**\nsame\nsame'), change);
    expect(attempt).toThrow(MarkdownEditError);
    expect(attempt).toThrow(message);
  });

  it('skips a missing entry where the switch says so', () => {
    const change = update({ old_str: 'gone', new_str: 'x' }, { old_str: 'two', new_str: '2' });
    expect(renderBlocks(edit(page('one\ntwo'), change, { contentUpdates: 'skip-missing' }))).toBe('one\n2');
  });
});

describe('child pages and databases', () => {
  const url = 'https://www.notion.so/Design-0123456789abcdef0123456789abcdef';
  const tag = `<page url="${url}">Design</page>`;
  const child = block('01234567-89ab-cdef-0123-456789abcdef', 'child_page', {
    text: 'Design',
    attributes: { url },
  });
  const database = block('d', 'child_database', {
    text: 'Rows',
    attributes: { url: 'https://www.notion.so/rows' },
  });
  const body = [block('p', 'paragraph', { text: 'one' }), child, database];

  it.each([
    ['a replaced body', replace('nothing left'), /2 child page.*Design.*Rows/],
    ['a removed tag', swap(`${tag}\n`, ''), /1 child page.*Design/],
    [
      'an insertion that is none of it',
      insert('<page url="https://www.notion.so/other">X</page>'),
      /not a child/,
    ],
    ['a copied tag', insert(tag), /more than once/],
  ])('are not lost to %s', (_name, change, message) => {
    expect(() => edit(body, change)).toThrow(message);
  });

  it('survive an edit elsewhere, and a replaced body that keeps their tags in any spelling', () => {
    expect(edit(body, swap('one', 'two')).slice(1)).toEqual([child, database]);
    const kept = `<database url="https://www.notion.so/rows">Rows</database>\nnew\n<page url="https://app.notion.com/${child.id}"/>`;
    expect(ids(edit(body, replace(kept)))).toBe(`d new1 ${child.id}`);
  });

  it('move with their tags', () => {
    const move = update({ old_str: `${tag}\n`, new_str: '' }, { old_str: 'one', new_str: `${tag}\none` });
    expect(ids(edit(body, move))).toBe(`${child.id} p d`);
  });

  it('go when that is allowed', () => {
    expect(ids(edit(body, replace('nothing left', true)))).toBe('new1');
  });
});
