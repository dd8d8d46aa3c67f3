// Words before IDs, and how IDs may be written.
import { describe, expect, it } from 'vitest';
import { read, shown } from './reading.ts';

const effects = {
  closing: [
    ...['close', 'closes', 'closed', 'closing', 'fix', 'fixes', 'fixed', 'fixing', 'resolve', 'resolves'],
    ...['resolved', 'complete', 'completes', 'completed', 'completing', 'implement', 'implements'],
    ...['implemented', 'implementing'],
  ],
  contributing: ['ref', 'refs', 'references', 'part of', 'contributes to', 'toward', 'towards'],
  related: ['related to', 'relates to'],
  skip: ['skip', 'ignore'],
};
const table = Object.entries(effects).flatMap(([effect, words]) => words.map((word) => ({ word, effect })));

describe('every word', () => {
  it.each(table)(
    '$word has the effect $effect in a body, in any case, with a colon or emphasis',
    ({ word, effect }) => {
      const capital = word[0]!.toUpperCase() + word.slice(1);
      for (const text of [
        `${word} PREF-1`,
        `${word.toUpperCase()} pref-1`,
        `${capital}: PREF-1`,
        `${capital} : Pref-1`,
        `${word}\tPREF-1`,
        `${word}:PREF-1`,
        `${word} #PREF-1`,
        `${word} [PREF-1]`,
        `${word} [#PREF-1]`,
        `**${capital}** PREF-1`,
        `**${capital}:** PREF-1`,
        `_${word}_ **PREF-1**`,
        `- ${word} PREF-1`,
        `* [x] ${word} PREF-1.`,
        `### ${capital} PREF-1`,
        `1. ${word} [PREF-1](https://notion.so/x)`,
        `This ${word} PREF-1!`,
        `(${word} PREF-1)`,
      ])
        expect(shown(read({ body: text })), text).toBe(`${effect} PREF-1`);
    },
  );

  it.each(table)('$word has the effect $effect in a title and in a commit message', ({ word, effect }) => {
    expect(shown(read({ title: `${word} PREF-1: names` }))).toBe(`${effect} PREF-1`);
    expect(shown(read({ commits: [`Names\n\n${word} PREF-1`] }))).toBe(`${effect} PREF-1`);
  });
});

describe('what is no word before an ID', () => {
  it.each([
    ['bugfix PREF-1'],
    ['prefix PREF-1'],
    ['bug-fix PREF-1'],
    ['non-closing PREF-1'],
    ['auto_close PREF-1'],
    ['fix_PREF-1'],
    ['hotfixes: PREF-1'],
    ['fixture PREF-1'],
    ['fixer PREF-1'],
    ['close the gap in PREF-1'],
    ['fixes issue PREF-1'],
    ['fixes\nPREF-1'],
    ['This closes.\n\nPREF-1 is next'],
    ['Closes:\n- PREF-1'],
    ['fixes. PREF-1'],
    ['fixes, PREF-1'],
    ['fixes (PREF-1)'],
    ['fix(PREF-1): names'],
    ['fixes :: PREF-1'],
    ['fixes "PREF-1"'],
    ['fixes – PREF-1'],
    ['| Closes | PREF-1 |'],
    ['Fixes `it` PREF-1'],
    ['Fixes https://example.com PREF-1'],
    ['depends on PREF-1'],
    ['blocked by PREF-1'],
    ['part PREF-1'],
    ['of PREF-1'],
    ['part-of PREF-1'],
    ['reference PREF-1'],
    ['refers to PREF-1'],
    ['related PREF-1'],
    ['skipped PREF-1'],
    ['ignores PREF-1'],
    ['fıx PREF-1'],
    ['ﬁx PREF-1'],
    ['clo\u017fe PREF-1'],
    ['PREF-1 fixes it'],
    ['PREF-1 #close'],
    ['closes ' + ':' + ': PREF-1'],
  ])('%j mentions it only', (body) => {
    expect(shown(read({ body }))).toBe('related PREF-1');
  });
});

describe('lists', () => {
  it.each([
    ['Fixes PREF-1, PREF-2', 'closing PREF-1, closing PREF-2'],
    ['Fixes PREF-1,PREF-2,PREF-3', 'closing PREF-1, closing PREF-2, closing PREF-3'],
    ['Fixes: PREF-1, PREF-2 and PREF-3', 'closing PREF-1, closing PREF-2, closing PREF-3'],
    ['Fixes PREF-1, PREF-2, and PREF-3', 'closing PREF-1, closing PREF-2, closing PREF-3'],
    ['Fixes PREF-1 & PREF-2', 'closing PREF-1, closing PREF-2'],
    ['Fixes [PREF-1], [#PREF-2]', 'closing PREF-1, closing PREF-2'],
    ['Fixes **PREF-1**, **PREF-2**', 'closing PREF-1, closing PREF-2'],
    ['Fixes [PREF-1](https://x.y/1), [PREF-2](https://x.y/2)', 'closing PREF-1, closing PREF-2'],
    ['Fixes #12, PREF-1', 'closing PREF-1'],
    ['Fixes PREF-1, #12, PREF-2', 'closing PREF-1, closing PREF-2'],
    ['Fixes GH-12, PREF-1', 'closing PREF-1'],
    ['Fixes UTF-8, PREF-1', 'closing PREF-1'],
    ['Fixes PREF-99, PREF-1', 'closing PREF-1'],
    ['Fixes eng-41, abc-123', 'closing ABC-123, closing PREF-4'],
    ['Refs PREF-1, PREF-2', 'contributing PREF-1, contributing PREF-2'],
    ['Skip PREF-1, PREF-2', 'skip PREF-1, skip PREF-2'],
    ['Relates to PREF-1 and PREF-2', 'related PREF-1, related PREF-2'],
    ['Fixes PREF-1, refs PREF-2', 'closing PREF-1, contributing PREF-2'],
    ['Fixes PREF-1 and part of PREF-2', 'closing PREF-1, contributing PREF-2'],
    ['Fixes PREF-1, PREF-2 and relates to PREF-3', 'closing PREF-1, closing PREF-2, related PREF-3'],
    ['Fixes PREF-1 PREF-2', 'closing PREF-1, related PREF-2'],
    ['Fixes PREF-1; PREF-2', 'closing PREF-1, related PREF-2'],
    ['Fixes PREF-1 or PREF-2', 'closing PREF-1, related PREF-2'],
    ['Fixes PREF-1/PREF-2', 'closing PREF-1, related PREF-2'],
    ['Fixes PREF-1. PREF-2 is next', 'closing PREF-1, related PREF-2'],
    ['Fixes PREF-1, see PREF-2', 'closing PREF-1, related PREF-2'],
    ['Fixes PREF-1,\nPREF-2', 'closing PREF-1, related PREF-2'],
    ['Fixes PREF-1 (and PREF-2)', 'closing PREF-1, related PREF-2'],
    ['Fixes PREF-1, PREF-2: the names, PREF-3', 'closing PREF-1, closing PREF-2, related PREF-3'],
    ['PREF-1, PREF-2', 'related PREF-1, related PREF-2'],
    ['Fixes #12 and #13\nPREF-1', 'related PREF-1'],
    ['Fixes and closes PREF-1', 'closing PREF-1'],
    ['Refs/closes PREF-1', 'closing PREF-1'],
  ])('%j: %s', (body, expected) => {
    expect(shown(read({ body }))).toBe(expected);
  });
});

describe('words that are turned around', () => {
  it.each([
    ['does not fix PREF-1', 'related PREF-1'],
    ["doesn't fix PREF-1", 'related PREF-1'],
    ['doesn’t close PREF-1', 'related PREF-1'],
    ['doesnt close PREF-1', 'related PREF-1'],
    ["won't resolve PREF-1", 'related PREF-1'],
    ['not closing PREF-1', 'related PREF-1'],
    ['Does NOT close PREF-1, PREF-2', 'related PREF-1, related PREF-2'],
    ['does not yet fully implement PREF-1', 'related PREF-1'],
    ['does **not** fix PREF-1', 'related PREF-1'],
    ['cannot close PREF-1', 'related PREF-1'],
    ['never closes PREF-1', 'related PREF-1'],
    ['no longer fixes PREF-1', 'related PREF-1'],
    ['without fixing PREF-1', 'related PREF-1'],
    ['Not sure it fixes PREF-1', 'related PREF-1'],
    ['not part of PREF-1', 'related PREF-1'],
    ['do not skip PREF-1', 'related PREF-1'],
    ["don't ignore PREF-1", 'related PREF-1'],
    ['partially fixes PREF-1', 'contributing PREF-1'],
    ['Partly implements PREF-1, PREF-2', 'contributing PREF-1, contributing PREF-2'],
    ['Fixes part of PREF-1', 'contributing PREF-1'],
    ['not only fixes PREF-1', 'closing PREF-1'],
    ['Why not? Fixes PREF-1', 'closing PREF-1'],
    ['Not pretty, but fixes PREF-1', 'closing PREF-1'],
    ['I want this to implement PREF-1', 'closing PREF-1'],
    ['The current payment client implements PREF-1', 'closing PREF-1'],
    ['knot fixes PREF-1', 'closing PREF-1'],
    ['Does not fix PREF-2 but fixes PREF-1', 'closing PREF-1, related PREF-2'],
  ])('%j: %s', (body, expected) => {
    expect(shown(read({ body }))).toBe(expected);
  });

  it('stand above title and branch', () => {
    const body = 'This does not close PREF-1.';
    expect(shown(read({ title: 'PREF-1: names', head: 'pref-1', body }))).toBe('related PREF-1');
  });
});
