// What is an ID, and what only looks like one.
import { describe, expect, it } from 'vitest';
import { candidates } from '../../../src/core/pull-requests/references.ts';
import { read, shown, texts } from './reading.ts';

const around = [
  ...[
    '%',
    '[%]',
    '%:',
    '(%)',
    '[#%]',
    '#%',
    '"%"',
    "'%'",
    '“%”',
    '«%»',
    '%.',
    '%,',
    '%;',
    '%!',
    '%?',
    '%…',
    '{%}',
  ],
  ...[
    '|%|',
    '*%*',
    '**%**',
    '_%_',
    '__%__',
    '%-',
    '-%',
    '%/',
    '/%',
    '%_',
    '_%',
    '=%',
    '+%',
    '%…',
    '¿%?',
    '–%–',
    '·%',
  ],
  ...[
    '修正%',
    '%です',
    '修正：%。',
    'ユーザー%',
    '버그%을',
    'แก้%แล้ว',
    '🐛%🐛',
    'see:%',
    '%\u00A0',
    'x/%/y',
    '<%',
    '>>%',
  ],
];

describe('an ID may touch punctuation', () => {
  it.each(around)('%s', (frame) => {
    for (const id of ['PREF-1', 'pref-1', 'Pref-1', 'ABC-123', 'v2-7'])
      expect(shown(read({ body: `see ${frame.replace('%', id)}` })), id).toBe(`related ${id.toUpperCase()}`);
  });
});

describe('a title or a branch names what its form allows', () => {
  it.each([
    ['PREF-1', 'closing PREF-1'],
    ['pref-1 names', 'closing PREF-1'],
    ['[PREF-1] names', 'closing PREF-1'],
    ['[#PREF-1] names', 'closing PREF-1'],
    ['PREF-1: names', 'closing PREF-1'],
    ['feat(PREF-1): names', 'closing PREF-1'],
    ['fix: names (PREF-1)', 'closing PREF-1'],
    ['WIP PREF-1', 'closing PREF-1'],
    ['PREF-1 PREF-2', 'closing PREF-1, closing PREF-2'],
    ['PREF-1/PREF-2 names', 'closing PREF-1, closing PREF-2'],
    ['<PREF-1> names', 'closing PREF-1'],
    ['> PREF-1 names', 'closing PREF-1'],
    ['    PREF-1 names', 'closing PREF-1'],
    ['# PREF-1', 'closing PREF-1'],
    ['Refs PREF-1: names', 'contributing PREF-1'],
    ['PREF-1: names (part of PREF-2)', 'closing PREF-1, contributing PREF-2'],
    ['PREF-1: names, relates to PREF-2', 'closing PREF-1, related PREF-2'],
    ['Skip PREF-1', 'skip PREF-1'],
    ['`PREF-1` in code', 'nothing'],
    ['https://x.y/PREF-1', 'nothing'],
    ['ENG-41: names', 'closing PREF-4'],
    ['Handle UTF-8 and SHA-256', 'nothing'],
  ])('title %j: %s', (title, expected) => {
    expect(shown(read({ title }))).toBe(expected);
  });

  it.each([
    ['pref-1', 'closing PREF-1'],
    ['PREF-1', 'closing PREF-1'],
    ['feature/pref-1-slug', 'closing PREF-1'],
    ['feature/PREF-1-slug', 'closing PREF-1'],
    ['ada/pref-1', 'closing PREF-1'],
    ['feat_ABC-1', 'nothing'],
    ['feat_ABC-123', 'closing ABC-123'],
    ['feat_abc-123_names', 'closing ABC-123'],
    ['release-2024-pref-1', 'closing PREF-1'],
    ['utf-8-pref-1', 'closing PREF-1'],
    ['fix/sha-256-pref-1', 'closing PREF-1'],
    ['pref-1-of-pref-99', 'closing PREF-1'],
    ['pref-1-pref-1', 'closing PREF-1'],
    ['pref-1-PREF-1-again', 'closing PREF-1'],
    ['pref-1-2', 'closing PREF-1'],
    ['eng-41-names', 'closing PREF-4'],
    ['eng-41-pref-4', 'closing PREF-4'],
    ['pref-1-pref-2', 'related PREF-1, related PREF-2'],
    ['pref-1/pref-2/pref-3', 'related PREF-1, related PREF-2, related PREF-3'],
    ['skip-pref-1', 'closing PREF-1'],
    ['refs-pref-1', 'closing PREF-1'],
    ['pref1', 'nothing'],
    ['pref_1', 'nothing'],
    ['pref-1st', 'nothing'],
    ['mypref-1', 'nothing'],
    ['pref-01', 'nothing'],
    ['release/pref-1.2', 'nothing'],
    ['dependabot/npm_and_yarn/utf-8-1.2.3', 'nothing'],
  ])('branch %j: %s', (head, expected) => {
    expect(shown(read({ head }))).toBe(expected);
  });
});

describe('no ID', () => {
  it.each([
    ...[
      'PREF1',
      'PREF_1',
      'PREF 1',
      'PREF–1',
      'PREF‑1',
      'PREF−1',
      'PREF--1',
      'PREF- 1',
      'XPREF-1',
      '1PREF-1',
    ],
    ...[
      'PREF-1a',
      'PREF-1é',
      'ÉPREF-1',
      'ΡPREF-1',
      'РREF-1',
      'PREF-１',
      'PREF-1１',
      'PREF-1²',
      'PREF-1\u0336',
    ],
    ...['PREF-1.5', 'pref-1.2.3.tgz', '@pref-1', 'pref-1@example.com', 'PREF-1\uFE0F\u20E3', 'P-1', 'PREF-x'],
    ...['2PREF-1', 'ABCDEFPREF-1', 'CONSTRUCTOR-1', '__proto__-1', 'toString-1', 'valueOf-1', 'PREF-0x1'],
  ])('%j', (body) => {
    expect(shown(read({ body }))).toBe('nothing');
    expect(shown(read({ title: body }))).toBe('nothing');
  });

  it.each([
    'UTF-8',
    'SHA-256',
    'ISO-8601',
    'RFC-2119',
    'COVID-19',
    'GPT-4',
    'ES-2015',
    'x86-64',
    'PERF-1',
    'GH-12',
  ])('%s, which has the form but is no task and has no key of a plan, is not even reported', (body) => {
    const found = read({ body: `Fixes ${body}`, title: body, head: body.toLowerCase() });
    expect(shown(found)).toBe('nothing');
    expect(found.unknown).toEqual([]);
  });
});

describe('an ID with a known key and no task is reported', () => {
  it.each([
    ['PREF-99', 'PREF-9'],
    ['pref-99', 'PREF-9'],
    ['PREF-13', 'PREF-10'],
    ['PREF-01', 'PREF-1'],
    ['PREF-0012', 'PREF-12'],
    ['PREF-0', 'PREF-1'],
    ['PREF-00', 'PREF-10'],
    ['ABC-124', 'ABC-123'],
    ['ABC-1', 'ABC-123'],
    ['ADV-1030', 'ADV-1031'],
    ['PREF-12345678901', undefined],
  ])('%s, meant is %s', (text, meant) => {
    const unknown = [{ text: text.toUpperCase(), meant }];
    expect(read({ body: text }).unknown).toEqual(unknown);
    expect(read({ title: `Fixes ${text}` }).unknown).toEqual(unknown);
    expect(read({ head: `x/${text}-y` }).unknown).toEqual(unknown);
    expect(read({ commits: [`Fixes ${text}`] }).unknown).toEqual(unknown);
  });

  it('once, however often it is named, in the order of title, body, branch', () => {
    const { unknown } = read({ title: 'PREF-40', body: 'PREF-50 pref-40\nFixes PREF-50', head: 'pref-60' });
    expect(unknown.map(({ text }) => text)).toEqual(['PREF-40', 'PREF-50', 'PREF-60']);
  });

  it('but not where a commit message mentions it in passing', () => {
    expect(read({ commits: ['After PREF-99'] }).unknown).toEqual([]);
  });

  it('at most twenty of them', () => {
    const body = Array.from({ length: 500 }, (_, index) => `PREF-${index + 100}`).join(' ');
    expect(read({ body }).unknown).toHaveLength(20);
  });

  it('beside the tasks that exist', () => {
    const found = read({ body: 'Fixes PREF-1, PREF-99' });
    expect(shown(found)).toBe('closing PREF-1');
    expect(found.unknown).toEqual([{ text: 'PREF-99', meant: 'PREF-9' }]);
  });
});

describe('candidates', () => {
  it('are all that has the form of an ID where it is read, in upper case', () => {
    const found = candidates(
      texts({
        title: 'utf-8 for pref-1',
        body: 'Fixes eng-41, PREF-02 `ABC-123` https://x.y/ABC-124',
        head: 'ada/v2-7',
        commits: ['Refs adv-1031, after ADV-1042'],
      }),
    );
    expect([...found].sort()).toEqual(['ADV-1031', 'ENG-41', 'PREF-1', 'PREF-2', 'UTF-8', 'V2-7']);
  });

  it('are none in an ordinary pull request and in a revert', () => {
    expect(candidates(texts({ body: 'Nothing to see #12' })).size).toBe(0);
    expect(candidates(texts({ title: 'Revert "PREF-1: names"', body: 'Reverts #12' })).size).toBe(0);
  });
});
