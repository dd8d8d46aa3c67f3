// Markdown as people type it, and what it becomes in Notion and on the way back.
import { describe, expect, test } from 'vitest';
import {
  canonical,
  fromNotion,
  lineToNotion,
  literal,
  sameText,
  toNotion,
} from '../../../src/core/body/dialect.ts';

describe('text for Notion', () => {
  test.each([
    ['a soft-wrapped paragraph is one line', 'One\ntwo\nthree.', 'One two three.'],
    ['blank lines between blocks go', 'One.\n\n\nTwo.', 'One.\nTwo.'],
    ['hard breaks stay in their block', 'One  \ntwo\\\nthree<br>four', 'One<br>two<br>three<br>four'],
    ['bullets of all kinds are dashes', '* a\n* b\n\n+ c', '- a\n- b\n- c'],
    ['lists nest by two spaces', '- a\n  - b\n    - c', '- a\n\t- b\n\t\t- c'],
    ['lists nest by four spaces', '- a\n    - b\n        - c', '- a\n\t- b\n\t\t- c'],
    ['lists nest by tabs', '- a\n\t- b\n\t\t- c\n- d', '- a\n\t- b\n\t\t- c\n- d'],
    ['numbers are counted anew', '3. a\n3. b\n7) c', '1. a\n2. b\n3. c'],
    ['a numbered list nests below its number', '1. a\n   - b\n2. c', '1. a\n\t- b\n2. c'],
    ['a year does not begin a list', 'Since\n2026. Or so.', 'Since 2026. Or so.'],
    ['to-dos', '- [ ] a\n- [X] b\n* [x] c', '- [ ] a\n- [x] b\n- [x] c'],
    ['an item goes on below', '- a\n  b\n\n  c', '- a b\n\tc'],
    ['headings stand below the section', '# A\n## B\n#### C', '### A\n#### B\n#### C'],
    ['headings that are low enough stay', '### A\n#### B', '### A\n#### B'],
    ['underlined headings', 'A\n===\n\nB\n---', '### A\n#### B'],
    ['emphasis has one spelling', '__b__ **b** _i_ *i* ~~s~~', '**b** **b** *i* *i* ~~s~~'],
    ['snake_case is no emphasis', 'a_b_c and 2 * 3 * 4', 'a_b_c and 2 \\* 3 \\* 4'],
    [
      'literals are escaped',
      'a < b > c | $5 {x} [y] ^z ~',
      'a \\< b \\> c \\| \\$5 \\{x\\} \\[y\\] \\^z \\~',
    ],
    ['code is not', '`a < b | $5 \\`', '`a < b | $5 \\`'],
    [
      'a fence is verbatim',
      '```ts\nif (a < b) {\n\tc();\n}\n\n# no heading\n```',
      '```typescript\nif (a < b) {\n\tc();\n}\n\n# no heading\n```',
    ],
    ['a fence within a list', '- a\n  ```\n  b\n    c\n  ```', '- a\n\t```\n\tb\n\t  c\n\t```'],
    ['a fence that holds a fence', '````\n```\nx\n```\n````', '````\n```\nx\n```\n````'],
    ['lines of a quote stay apart', '> a\n> b', '> a<br>b'],
    ['a divider', 'a\n\n***\n\nb', 'a\n---\nb'],
    [
      'links',
      '[a b](https://x.com/y "t") <https://z.com>',
      '[a b](https://x.com/y) [https://z.com/](https://z.com/)',
    ],
    [
      'a bare URL ends with its sentence',
      'See https://x.com/a_b_c.',
      'See [https://x.com/a_b_c](https://x.com/a_b_c).',
    ],
    ['a link that leads nowhere is text', '[a](docs/b.md)', '\\[a\\](docs/b.md)'],
    ['tags are text', '<page url="u">x</page>', '\\<page url="u"\\>x\\</page\\>'],
    ['mentions are text', '<mention-user url="u"/>', '\\<mention-user url="u"/\\>'],
    ['escaped markers are text', '\\# a\n\n\\- b\n\n1\\. c', '\\# a\n\\- b\n1\\. c'],
    [
      'a table',
      '| a | b |\n|---|:-:|\n| 1 \\| 2 | **x** |\n| 3 |',
      '<table header-row="true">\n\t<tr>\n\t\t<td>a</td>\n\t\t<td>b</td>\n\t</tr>\n\t<tr>\n\t\t<td>1 \\| 2</td>\n\t\t<td>**x**</td>\n\t</tr>\n\t<tr>\n\t\t<td>3</td>\n\t\t<td></td>\n\t</tr>\n</table>',
    ],
    ['nothing', ' \n\n', ''],
  ])('%s', (_, markdown, notion) => {
    expect(toNotion(markdown)).toBe(notion);
    expect(toNotion(fromNotion(notion))).toBe(notion);
  });

  test('a line keeps its breaks, a name keeps everything', () => {
    expect(lineToNotion('one\n two')).toBe('one<br>two');
    expect(literal('a *b* [c](d) <br>')).toBe('a \\*b\\* \\[c\\](d) \\<br\\>');
  });
});

describe('text for a file', () => {
  test.each([
    ['reads as people write', 'a \\< b, 5 \\* 3, \\[x\\], \\$5', 'a < b, 5 * 3, [x], $5'],
    ['keeps what would mean something', 'a \\*b\\* \\<br\\> \\`c\\`', 'a \\*b\\* \\<br> \\`c\\`'],
    ['blocks are apart, items are not', 'a\n- b\n\t- c\nd', 'a\n\n- b\n  - c\n\nd'],
    ['colours and underline leave their text', 'a <span color="red">b</span> {color="blue"}', 'a b'],
    ['spaces in marks stand outside', '**a **b', '**a** b'],
    [
      'a mention is its label',
      'Ask <mention-user url="https://www.notion.so/u">Ada</mention-user>.',
      'Ask [Ada](https://www.notion.so/u).',
    ],
    ['a date is its day', 'Until <mention-date start="2026-12-01"/>', 'Until 2026-12-01'],
    [
      'what only Notion has stays there',
      'a\n<callout icon="x">\n\tb\n</callout>\n<page url="u">P</page>\nc',
      'a\n\nc',
    ],
    ['a heading keeps the signs at its end', '### C \\#', '### C \\#'],
    ['empty blocks are nothing', 'a\n<empty-block/>\nb', 'a\n\nb'],
    ['a box that is text stays text', '- \\[ \\] a\n- \\[x\\]b', '- \\[ ] a\n- [x]b'],
  ])('%s', (_, notion, markdown) => {
    expect(fromNotion(notion)).toBe(markdown);
  });
});

describe('the same text', () => {
  test.each([
    ['spacing', 'a\n\n- b', 'a\n- b'],
    ['numbers', '1. a\n1. b', '1. a\n2. b'],
    ['escapes', 'a - b \\# c', 'a - b # c'],
    ['slash of a bare host', '[a](https://x.com)', '[a](https://x.com/)'],
    ['languages', '```ts\nx\n```', '```typescript\nx\n```'],
    ['no language', '```\nx\n```', '```plain text\nx\n```'],
    ['bare links', 'https://x.com/a', '[https://x.com/a](https://x.com/a)'],
    [
      'attributes of tables',
      '<table>\n<tr>\n<td>a</td>\n</tr>\n</table>',
      '<table header-row="true">\n\t<tr>\n\t\t<td>a</td>\n\t</tr>\n</table>',
    ],
  ])('whatever Notion does to its %s', (_, a, b) => {
    expect(sameText(a, b)).toBe(true);
    expect(canonical(canonical(a))).toBe(canonical(a));
  });

  test.each([
    ['a', 'b'],
    ['- [ ] a', '- [x] a'],
    ['- a', '- [ ] a'],
    ['**a**', 'a'],
    ['```\na\n```', 'a'],
    ['- a\n- b', '- a\n\t- b'],
  ])('%j is not %j', (a, b) => {
    expect(sameText(a, b)).toBe(false);
  });
});
