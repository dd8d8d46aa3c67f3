/** What Notion makes of a body: every construct of the dialect, pushed once and read back. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/emulators/notion/markdown/blocks.ts';
import { parseBlocks } from '../../../../src/emulators/notion/markdown/parse.ts';
import { renderBlocks } from '../../../../src/emulators/notion/markdown/render.ts';
import { DEFAULT_SWITCHES } from '../../../../src/emulators/notion/markdown/switches.ts';
import type { MarkdownSwitches } from '../../../../src/emulators/notion/markdown/switches.ts';

function pushed(markdown: string, setting: Partial<MarkdownSwitches> = {}): string {
  const switches = { ...DEFAULT_SWITCHES, ...setting };
  return renderBlocks(
    parseBlocks(markdown, () => 'id', switches),
    switches,
  );
}

function types(markdown: string): string[] {
  return parseBlocks(markdown, () => 'id').map((block) => block.type);
}

describe('what stays as it is', () => {
  it.each([
    ['headings', '# One\n## Two\n### Three\n#### Four'],
    ['a coloured heading', '## Two {color="blue"}'],
    ['a toggle heading with children', '# More {toggle="true"}\n\tinside'],
    ['paragraphs with children', 'parent\n\tchild\n\t\tgrandchild\nnext'],
    ['lists', '- a\n\t- b\n\t\t1. c\n\t\t2. d\n- e'],
    ['to-dos', '- [ ] open\n- [x] done {color="gray_bg"}\n\t- [ ] below'],
    ['an empty item', '-\n- [ ]\n1.'],
    ['quotes, one block per line', '> one\n> two<br>with a break\n\tchild'],
    ['an empty paragraph', 'a\n<empty-block/>\nb'],
    ['a divider', 'a\n---\nb'],
    ['code, literally', '```typescript\nconst a = "*_<b>";\n\n\tif (a) {}\n```'],
    ['code as a child', '- a\n\t```yaml\n\ta:\n\n\t  - b\n\t```'],
    ['a block equation', '$$\n\\frac{a}{b}\n$$'],
    ['inline marks', '**b** *i* ~~s~~ `c` <span underline="true">u</span> <span color="red">r</span>'],
    ['nested marks', '***both*** ***a** b* **a *b*** **a***b*'],
    ['marks over a link', '**see [the plan](https://example.com/a) now**'],
    ['an inline equation', 'area $\\pi r^2$ here'],
    ['mentions', '<mention-user url="user://1">Ada</mention-user> <mention-date start="2026-12-01"/>'],
    ['a citation', 'so they say[^https://example.com/a]'],
    ['a callout', '<callout icon="💡" color="gray_bg">\n\tText\n\t- child\n</callout>'],
    ['a toggle', '<details color="red">\n<summary>**S**</summary>\n\tinside\n</details>'],
    [
      'columns',
      '<columns>\n\t<column>\n\t\tleft\n\t</column>\n\t<column>\n\t\tright\n\t</column>\n</columns>',
    ],
    [
      'a table',
      '<table header-row="true">\n\t<tr>\n\t\t<td>a</td>\n\t\t<td>**b**</td>\n\t</tr>\n\t<tr color="red">\n' +
        '\t\t<td>c</td>\n\t\t<td color="blue_bg"></td>\n\t</tr>\n</table>',
    ],
    [
      'column widths',
      '<table>\n\t<colgroup>\n\t\t<col width="90">\n\t\t<col color="red">\n\t</colgroup>\n\t<tr>\n\t\t<td>a</td>\n' +
        '\t\t<td>b</td>\n\t</tr>\n</table>',
    ],
    ['an image', '![a *caption*](https://example.com/i.png)'],
    [
      'media',
      '<file src="https://example.com/f.zip">All</file>\n<video src="https://example.com/v.mp4"></video>',
    ],
    [
      'child pages and databases',
      '<page url="https://n.so/1">P</page>\n<database url="https://n.so/2" inline="true">D</database>',
    ],
    ['words that are no markup', 'snake_case 2 * 3 * 4 a|b {x} ~5 [ ] list[0] a > b 1 < 2 $5 C:\\dir'],
  ])('%s', (_name, markdown) => {
    expect(pushed(markdown)).toBe(markdown);
  });
});

describe('what Notion spells its own way', () => {
  it.each([
    ['blank lines vanish', 'a\n\n\nb\n\n- c\n\n- d\n', 'a\nb\n- c\n- d'],
    ['a newline ends a paragraph', 'soft\nwrap', 'soft\nwrap'],
    ['headings 5 and 6 become 4', '##### Five\n###### Six', '#### Five\n#### Six'],
    ['ordered lists are renumbered', '3. a\n7) b\n\ntext\n9. c', '1. a\n2. b\ntext\n1. c'],
    ['underscores become stars', '__x__ and _y_', '**x** and *y*'],
    ['other bullets become dashes', '* a\n+ b', '- a\n- b'],
    ['spaces become tabs', '- a\n  - b\n    - c\n- d', '- a\n\t- b\n\t\t- c\n- d'],
    ['four spaces too', '- a\n    - b\n        - c', '- a\n\t- b\n\t\t- c'],
    [
      'a language by its alias',
      '```ts\n1\n```\n```js\n2\n```',
      '```typescript\n1\n```\n```javascript\n2\n```',
    ],
    ['an unknown language', '```klingon\nqapla\n```', '```plain text\nqapla\n```'],
    ['no language', '```\nx\n```', '```plain text\nx\n```'],
    [
      'an unclosed fence reaches to the end',
      '```sql\nselect 1\n# no heading',
      '```sql\nselect 1\n# no heading\n```',
    ],
    [
      'a bare host gains a slash',
      '[a](https://example.com) [b](https://example.com?q=1)',
      '[a](https://example.com/) [b](https://example.com/?q=1)',
    ],
    ['a link title is dropped', '[a](https://example.com/x "Title")', '[a](https://example.com/x)'],
    [
      'whitespace leaves emphasis',
      '<span underline="true">a</span>** **b',
      '<span underline="true">a</span>\\*\\* \\*\\*b',
    ],
    ['a dollar-backtick equation', 'a $`x^2`$ b', 'a $x^2$ b'],
    ['a block equation on one line', '$$x^2$$', '$$\nx^2\n$$'],
    ['escapes that are not needed vanish', 'a\\*b\\|c \\^ \\{x\\}', 'a\\*b|c ^ {x}'],
    ['unknown tags are text', '<b>bold</b> <!-- note -->', '\\<b>bold\\</b> <!-- note -->'],
    ['front matter is text', '---\ntitle: x\n---', '---\ntitle: x\n---'],
    ['the default colour says nothing', 'a {color="default"}', 'a'],
    [
      'media lose their colour',
      '![c](https://example.com/i.png) {color="red"}',
      '![c](https://example.com/i.png)',
    ],
    ['a heading has no children', '# H\n\tp', '# H\np'],
    ['an unclosed container is text', '<callout icon="x">\ntext', '\\<callout icon="x">\ntext'],
    [
      'a pipe table',
      '| a | b |\n| --- | :-: |\n| `x|y` | 1 \\| 2 |\n| short |',
      '<table header-row="true">\n\t<tr>\n\t\t<td>a</td>\n\t\t<td>b</td>\n\t</tr>\n\t<tr>\n\t\t<td>`x|y`</td>\n' +
        '\t\t<td>1 | 2</td>\n\t</tr>\n\t<tr>\n\t\t<td>short</td>\n\t\t<td></td>\n\t</tr>\n</table>',
    ],
  ])('%s', (_name, markdown, expected) => {
    expect(pushed(markdown)).toBe(expected);
  });

  it('keeps literal markup literal', () => {
    const markdown = '\\*not bold\\* \\`no code\\` \\[no](link) \\<span> \\$1 and \\$2 \\~~no\\~~ C:\\\\\\*';
    const [block] = parseBlocks(markdown, () => 'id');
    expect(pushed(markdown)).toBe(pushed(pushed(markdown)));
    expect(block?.text.replaceAll('\\', '')).toBe(
      '*not bold* `no code` [no](link) <span> $1 and $2 ~~no~~ C:*',
    );
  });

  it('tells a to-do from an item that begins with a box', () => {
    expect(types('- [ ] a\n- \\[ ] b\n- [?] c')).toEqual([
      'to_do',
      'bulleted_list_item',
      'bulleted_list_item',
    ]);
    expect(types(pushed('- \\[ ] b'))).toEqual(['bulleted_list_item']);
  });
});

describe('what reads back as something else', () => {
  it.each([
    ['a table of contents becomes text', '<table_of_contents/>', '\\<table_of_contents/>'],
    ['a synced block becomes its contents', '<synced_block url="u">\n\ta\n\t- b\n</synced_block>', 'a\n- b'],
    [
      'a bookmark becomes a link',
      '<unknown url="https://n.so/1" alt="bookmark"/>',
      '[https://n.so/1](https://n.so/1)',
    ],
  ])('%s', (_name, markdown, expected) => {
    expect(pushed(markdown)).toBe(expected);
  });

  it.each(['bookmark', 'embed', 'link_preview', 'breadcrumb', 'template', 'unsupported'])(
    '%s renders as unknown',
    (type) => {
      const block: Block = {
        id: '1a2b-3c',
        type,
        text: '',
        attributes: { url: 'https://example.com' },
        children: [],
      };
      expect(renderBlocks([block])).toBe(`<unknown url="https://www.notion.so/1a2b3c" alt="${type}"/>`);
    },
  );
});

describe('traps', () => {
  it('collapses a table whose rows stand on one line each', () => {
    const markdown = '<table>\n<tr><td>a</td><td>b</td></tr>\n<tr><td>c</td><td>d</td></tr>\n</table>';
    const [table] = parseBlocks(markdown, () => 'id');
    expect(table?.children.map((row) => row.children.map((cell) => cell.text))).toEqual([
      ['a', 'b', 'c', 'd'],
    ]);
  });

  it('escapes user mentions where the switch says so', () => {
    const markdown = 'by <mention-user url="user://1">Ada</mention-user>';
    expect(pushed(markdown, { mentions: 'escape' })).toBe(
      'by \\<mention-user url="user://1">Ada\\</mention-user>',
    );
  });

  it('links plain addresses where the switch says so, even in code', () => {
    expect(pushed('see file.md and `docs.io/x`', { autolink: true })).toBe(
      'see [file.md](http://file.md/) and [`docs.io/x`](http://docs.io/x)',
    );
    expect(pushed('see file.md')).toBe('see file.md');
  });

  it('escapes inline equations where the switch says so', () => {
    expect(pushed('area $x^2$', { inlineEquation: 'literal' })).toBe('area \\$x^2\\$');
    expect(pushed('area $x^2$', { inlineEquation: 'dollar-backtick' })).toBe('area $`x^2`$');
  });

  it('escapes the whole documented set where the switch says so', () => {
    expect(pushed('a|b 1 < 2 `c|d`', { escapes: 'documented' })).toBe('a\\|b 1 \\< 2 `c|d`');
  });

  it('takes a backslash before other punctuation literally, unless the switch says otherwise', () => {
    expect(pushed('\\# a \\- b')).toBe('\\# a \\- b');
    expect(types(pushed('\\# a', { escapable: 'punctuation' }))).toEqual(['paragraph']);
    expect(pushed('\\_\\_init\\_\\_', { escapable: 'punctuation' })).toBe('\\_\\_init\\_\\_');
  });
});
