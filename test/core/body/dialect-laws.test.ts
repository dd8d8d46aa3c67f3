// What must hold for every text: nothing is lost or changed by going to Notion and back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  canonical,
  fromNotion,
  lineFromNotion,
  lineToNotion,
  literal,
  lineWords,
  sameText,
  toNotion,
} from '../../../src/core/body/dialect.ts';

const words = fc.constantFrom('a', 'word', 'Über', '漢字', 'snake_case', '2', 'C++', '🎉', "don't", 'x.');
const nasty = fc.constantFrom(
  '*',
  '**',
  '***',
  '_',
  '__',
  '~~',
  '~',
  '`',
  '``',
  '[',
  ']',
  '](',
  ')',
  '<',
  '>',
  '<br>',
  '<b>',
  '</b>',
  '\\',
  '\\*',
  '$',
  '{',
  '}',
  '|',
  '^',
  '#',
  '-',
  '+',
  '1.',
  '1)',
  '[ ]',
  '[x]',
  '![',
  'https://x.com',
  'https://x.com/a_b(c)',
  '<https://y.z>',
  '[t](https://x.com/(y))',
  '![i](https://x.com/i.png)',
  '```',
  '---',
  '===',
  ':',
  '&amp;',
  '\t',
  '{color="red"}',
  '<page url="u">p</page>',
  '<mention-user url="u"/>',
  '<empty-block/>',
  '</details>',
  '$$',
);
const inline = fc
  .array(fc.oneof({ weight: 3, arbitrary: words }, nasty), { minLength: 1, maxLength: 8 })
  .chain((parts) =>
    fc
      .array(fc.constantFrom(' ', ' ', ''), { minLength: parts.length, maxLength: parts.length })
      .map((gaps) => parts.map((part, index) => part + gaps[index]!).join('')),
  );
const marker = fc.constantFrom(
  '',
  '',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '2) ',
  '- [ ] ',
  '- [x] ',
  '# ',
  '### ',
  '> ',
  '```',
  '```ts',
  '| ',
  '|---|---|',
  '---',
  '===',
);
const indent = fc.constantFrom('', '', '', '  ', '    ', '\t', '\t\t', '   ', ' ');
const line = fc.oneof(
  fc.tuple(indent, marker, inline).map((parts) => parts.join('')),
  fc.constant(''),
  fc.constant('```'),
  fc.constant('|---|'),
);
const document = fc.array(line, { maxLength: 10 }).map((lines) => lines.join('\n'));
const anything = fc.oneof(
  document,
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

const runs = { numRuns: 1500 };

test('to Notion and back is the same text', () => {
  fc.assert(
    fc.property(anything, (markdown) => {
      const notion = toNotion(markdown);
      const back = fromNotion(notion);
      expect(toNotion(back)).toBe(notion);
      expect(fromNotion(toNotion(back))).toBe(back);
      expect(canonical(notion)).toBe(notion);
    }),
    runs,
  );
});

test('no letter of a text is lost', () => {
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 12 }).map((list) => list.join(' ')),
      inline,
      (plain, wild) => {
        expect(letters(toNotion(plain))).toBe(letters(plain));
        if (/```|~~~/.test(wild)) return;
        for (const word of wild.match(/word|Über|漢字/g) ?? []) expect(toNotion(wild)).toContain(word);
      },
    ),
    runs,
  );
});

test('nothing that is typed acts in Notion', () => {
  const tag = /(?<!\\)<(?!br>|table\b|\/?tr>|\/?td>|\/table>)/;
  fc.assert(
    fc.property(document, (markdown) => {
      const outsideCode = canonical(toNotion(markdown))
        .replace(/^(\t*)(`{3,})[\s\S]*?^\1\2$/gm, '')
        .replace(/(?<![\\`])(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
      expect(outsideCode.replace(/\]\([^)]*\)/g, '')).not.toMatch(tag);
    }),
    runs,
  );
});

test('a single line stays one, both ways', () => {
  fc.assert(
    fc.property(fc.oneof(inline, fc.string()), (text) => {
      const notion = lineToNotion(text);
      expect(notion).not.toContain('\n');
      const back = lineFromNotion(notion);
      expect(back).not.toContain('\n');
      expect(lineToNotion(back)).toBe(notion);
    }),
    runs,
  );
});

test('a name is shown as it is', () => {
  fc.assert(
    fc.property(fc.oneof(inline, fc.string()), (name) => {
      fc.pre(!name.includes('http'));
      expect(lineWords(literal(name))).toBe(name.replace(/\s+/g, ' ').trim());
    }),
    runs,
  );
});

test('comparing is an equivalence that Notion’s reading does not disturb', () => {
  fc.assert(
    fc.property(anything, anything, (a, b) => {
      expect(sameText(a, canonical(a))).toBe(true);
      expect(sameText(a, b)).toBe(sameText(b, a));
      expect(canonical(canonical(a))).toBe(canonical(a));
    }),
    runs,
  );
});
