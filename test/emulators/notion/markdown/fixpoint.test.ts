/**
 * Notion's own text is a fixpoint: pushed back unchanged and read again it is the same, whatever was first pushed. And
 * plain text that came as rich text is never mistaken for markup.
 */
import fc from 'fast-check';
import { describe, it, expect } from 'vitest';
import { readInline } from '../../../../src/emulators/notion/markdown/inline/read.ts';
import { canonicalInline, inlineOf } from '../../../../src/emulators/notion/markdown/inline/canonical.ts';
import { parseBlocks } from '../../../../src/emulators/notion/markdown/parse.ts';
import { renderBlocks } from '../../../../src/emulators/notion/markdown/render.ts';
import { DEFAULT_SWITCHES } from '../../../../src/emulators/notion/markdown/switches.ts';
import type { MarkdownSwitches } from '../../../../src/emulators/notion/markdown/switches.ts';
import { inlineMarkdown, markdown } from './arbitraries.ts';

const RUNS = 300;

const SETTINGS: [string, Partial<MarkdownSwitches>][] = [
  ['as assumed', {}],
  ['with every documented escape', { escapes: 'documented' }],
  ['with CommonMark escapes', { escapable: 'punctuation' }],
  ['with dollar-backtick equations', { inlineEquation: 'dollar-backtick' }],
  ['with no inline equations', { inlineEquation: 'literal' }],
  ['with mentions escaped', { mentions: 'escape' }],
  ['with addresses linked', { autolink: true }],
  ['with languages kept', { unknownLanguage: 'keep' }],
  ['with flat tables', { tableIndent: 'none' }],
];

describe.each(SETTINGS)('%s', (_name, setting) => {
  const switches = { ...DEFAULT_SWITCHES, ...setting };
  const settle = (text: string): string =>
    renderBlocks(
      parseBlocks(text, () => 'id', switches),
      switches,
    );

  it('the text of a page is a fixpoint', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const settled = settle(text);
        expect(settle(settled)).toBe(settled);
      }),
      { numRuns: RUNS },
    );
  });

  it('inline text is a fixpoint', () => {
    fc.assert(
      fc.property(inlineMarkdown, (text) => {
        const settled = canonicalInline(text, switches);
        expect(canonicalInline(settled, switches)).toBe(settled);
      }),
      { numRuns: RUNS },
    );
  });
});

describe.each([
  ['where ambiguous', 'ambiguous'],
  ['all of the documented set', 'documented'],
] as const)('escapes %s', (_name, escapes) => {
  it('plain text reads back as the same text', () => {
    const switches = { ...DEFAULT_SWITCHES, escapes };
    // An underscore has no documented escape, so it is left out.
    const plain = fc.stringMatching(/^[a-z5 .:!?#+\-\\*~`$[\]()<>{}|^"=/]{1,30}$/);
    fc.assert(
      fc.property(plain, (text) => {
        const written = inlineOf([{ kind: 'text', text, marks: {} }], switches);
        expect(readInline(written, switches)).toEqual([{ kind: 'text', text, marks: {} }]);
      }),
      { numRuns: 3 * RUNS },
    );
  });
});
