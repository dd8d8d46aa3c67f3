// Text from strangers, shown: nothing in it may act, and all of it that can be seen has to stay.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeSpan,
  inline,
  inlineLines,
  link,
  mermaidLabel,
  oneLine,
} from '../../../src/core/render/escape.ts';

const zeroWidth = '\u200B\u200C\u200D\u2060\uFEFF\u00AD';
const bidi = '\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200E\u200F\u061C';

/** What a reader sees of inline Markdown that was escaped: backslashes and entities resolved. */
function seen(markdown: string): string {
  return markdown
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('&#8203;', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

const hostile = [
  '@octocat please look',
  '@acme/reviewers',
  'mail ada@example.com',
  'fixes #12, closes acme/plans#7 and resolves GH-3',
  'Fixes https://github.com/acme/plans/issues/12',
  'www.evil.example and http://evil.example',
  '<img src=x onerror=alert(1)><!-- hidden --></details>',
  '&lt;b&gt; &amp;',
  'a | b | c',
  '\\| trailing \\',
  '```\ncode\n```',
  '`code` and ``more``',
  '[text](https://evil.example) ![image](x)',
  '**bold** _italics_ ~~struck~~ $x^2$',
  '# heading',
  '> quote',
  '- item',
  '+ item',
  '12. item',
  '1) item',
  '=== ---',
  '[x] done {braces}',
];

describe('one line', () => {
  it.each([
    ['a\r\nb\n\nc\td', 'a b c d'],
    ['  around  ', 'around'],
    [`in${zeroWidth.replace('\uFEFF', '')}visible`, 'invisible'],
    [`evil${bidi}gnp.exe`, 'evilgnp.exe'],
    ['\u001b[31mred\u0007\u0000\u009b', '[31mred'],
    ['line\u2028break', 'line break'],
    ['plain – “text” 日本語 🎉', 'plain – “text” 日本語 🎉'],
  ])('%j reads %j', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });
});

describe('inline Markdown', () => {
  it.each(hostile)('shows %j as it is written', (text) => {
    expect(seen(inline(text))).toBe(oneLine(text));
  });

  it.each(hostile)('lets nothing in %j act', (text) => {
    // The entity that breaks words up, as the character that GitHub makes of it.
    const shown = inline(text).replaceAll('&#8203;', '\u200B');
    expect(shown).not.toMatch(/@\w|#\d|\bGH-\d|:\/\/|\bwww\.\w/);
    expect(shown).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
    expect(shown.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[`*_{}[\]()#+!|~$\\]/);
    expect(shown).not.toMatch(/^([-=+>#]|\d+[.)])/);
  });

  it('is the same for any text: all of it is seen, and none of it acts', () => {
    const pieces = fc.constantFrom(
      ...hostile,
      '@',
      '#',
      '1',
      'GH-',
      '\\',
      '`',
      '|',
      '\n',
      ' ',
      'a',
      ...zeroWidth,
      ...bidi,
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const shown = inline(text, 1_000_000);
        expect(seen(shown)).toBe(oneLine(text));
        expect(shown).not.toMatch(/@\w|\bGH-\d|:\/\/|\bwww\.\w|[<>\n\r]/);
        expect(shown).not.toMatch(/(?<!\\)(?:\\\\)*[|`*_[\]]/);
      }),
      { numRuns: 500 },
    );
  });

  it('joins nothing that acts by taking invisible characters out', () => {
    expect(inline('@\u200Boctocat #\u200B12 w\u200Bww.evil.example')).toBe(
      inline('@octocat #12 www.evil.example'),
    );
  });

  it('ends long texts in an ellipsis, without tearing a character apart', () => {
    expect(inline('🎉'.repeat(10), 5)).toBe('🎉🎉🎉🎉…');
    expect(inline('🎉'.repeat(5), 5)).toBe('🎉'.repeat(5));
  });
});

describe('inline Markdown of several lines', () => {
  it('shows them below one another, each as it is written', () => {
    expect(inlineLines('- [ ] one\n\n  # two | <b>\r\n@three')).toBe(
      [inline('- [ ] one'), inline('# two | <b>'), inline('@three')].join('<br>'),
    );
  });

  it('ends long texts in an ellipsis, whatever line that is in', () => {
    expect(inlineLines('one\ntwo\nthree', 6)).toBe('one<br>t…');
    expect(inlineLines('one', 3)).toBe('one');
  });

  it.each(hostile)('lets nothing in %j act', (text) => {
    expect(inlineLines(`${text}\n${text}`)).not.toMatch(
      /@\w|\bGH-\d|:\/\/|\bwww\.\w|<(?!br>)|(?<!<br)>|[\n\r]/,
    );
  });
});

describe('links', () => {
  it('lead to plain addresses only', () => {
    expect(link('PREF-1', 'https://example.com/a?b=c#L1')).toBe('[PREF-1](https://example.com/a?b=c#L1)');
  });

  it.each([
    undefined,
    'javascript:alert(1)',
    'https://example.com/a) [b](https://evil.example',
    'https://example.com/a b',
    'https://example.com/<b>',
    'https://example.com/a|b',
    'https://example.com/`a`',
    '//example.com',
    'https://example.com/\njavascript:alert(1)',
  ])('show the text alone for %j', (url) => {
    expect(link('a [b](c)', url)).toBe(inline('a [b](c)'));
  });
});

describe('code spans', () => {
  it.each([
    ['- "title: a"', '`- "title: a"`'],
    ['a `b` c', '`` a `b` c ``'],
    ['`', '`` ` ``'],
    ['a ``` b', '```` a ``` b ````'],
    ['two\nlines', '`two lines`'],
    [`a${bidi}b`, '`ab`'],
  ])('%j is %s', (text, span) => {
    expect(codeSpan(text)).toBe(span);
  });

  it('cannot be left from inside', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('`', '``', '```', 'a', '@b', '<i>', ' '), { maxLength: 9 }),
        (parts) => {
          const span = codeSpan(parts.join(''));
          const fence = /^`+/.exec(span)![0];
          const inside = span.slice(fence.length, -fence.length);
          expect(inside.match(/`+/g) ?? []).not.toContain(fence);
          expect(inside).not.toMatch(/^`|`$/);
        },
      ),
    );
  });
});

describe('labels in Mermaid', () => {
  it.each([
    ['PREF-1 Plain', '"PREF-1 Plain"'],
    ['say "hi"] --> B["x', '"say #34;hi#34;] --#62; B[#34;x"'],
    ['<script>&#35; `code` \\', '"#60;script#62;#38;#35;35#59; #96;code#96; #92;"'],
    ['two\nlines', '"two lines"'],
  ])('%j is %s', (text, label) => {
    expect(mermaidLabel(text)).toBe(label);
  });

  it('are cut', () => {
    expect(mermaidLabel('a'.repeat(60), 10)).toBe(`"${'a'.repeat(9)}…"`);
  });
});
