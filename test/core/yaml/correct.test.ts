import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { correctLine, quoted } from '../../../src/core/yaml/correct.ts';

describe('the line as it was meant', () => {
  it.each([
    ['title: a: b', 'title: "a: b"'],
    ['  - title: a: b', '  - title: "a: b"'],
    ['- Note: this: that', '- "Note: this: that"'],
    ['- Runbook: https://example.com: old', '- Runbook: "https://example.com: old"'],
    ['- @ada decides', '- "@ada decides"'],
    ['  - - [ ] nested', '  - - nested'],
    ['-[x] close', '- done: close'],
    [`title: "it's" so`, `title: '"it''s" so'`],
    ['title: C:\\temp: x', "title: 'C:\\temp: x'"],
    ['title: `a` # why', 'title: "`a`" # why'],
    ['title: @x\r', 'title: "@x"'],
    ['\t\tkey: x', '    key: x'],
    ['title: "open', 'title: "open"'],
    ['title: ] x', 'title: "] x"'],
    ['title: | text', 'title: "| text"'],
    ['? odd', undefined],
    ['\t*- ', undefined],
    ['labels: *team', 'labels: "*team"'],
    ['title: fine', undefined],
    ['title: |', undefined],
    ['title: >-', undefined],
    ['labels: [a, b]', undefined],
    ['labels: {a: b} # c', undefined],
    ['title: "a: b"', undefined],
    ['# comment', undefined],
    ['', undefined],
  ])('%j → %j', (line, corrected) => {
    expect(correctLine(line)).toBe(corrected);
  });

  it('an item of text is text as a whole', () => {
    expect(correctLine('  - done: a: b', true)).toBe('  - "done: a: b"');
  });

  it('quoting keeps any text on one line', () => {
    const line = fc.string({ unit: 'grapheme' }).filter((text) => !/[\p{Cc}\u2028\u2029\uFEFF]/u.test(text));
    fc.assert(
      fc.property(line, (text) => {
        expect(parse(`key: ${quoted(text)}`)).toEqual({ key: text });
      }),
    );
  });

  it('what it returns is YAML', () => {
    const parts = fc.constantFrom(
      '- ',
      'a',
      ': ',
      '"',
      "'",
      '[',
      ']',
      '[x] ',
      '{',
      '}',
      ' #',
      '# ',
      '@',
      '&',
      '*',
      '!',
      '%',
      '|',
      '>',
      '\t',
      ' ',
      '\\',
      ',',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (line) => {
        const corrected = correctLine(line.join(''));
        if (corrected !== undefined) expect(() => parse(corrected.trim())).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});
