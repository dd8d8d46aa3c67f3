// Commit messages: what GitHub reads out of them is what the action put there, whatever plans are called.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitMessage } from '../../../src/core/render/commit.ts';

const template = 'chore(plans): {summary}';
const lineOf = (text: string) => ({ text, url: undefined });
const trailers = { 'Plan-Sync-Run': '7/1', 'Plan-Sync-High-Water': 'PREF=2' };

/** The line that a text becomes in the body. */
function bodyLine(text: string): string {
  return commitMessage(template, { summary: 's', body: [lineOf(text)], trailers }).split('\n')[2]!;
}

describe('a commit message', () => {
  it('has subject, body and trailers', () => {
    const body = ['PREF-1: Write scripts', 'PREF-2: Run them'].map(lineOf);
    expect(commitMessage(template, { summary: 'assign PREF-1 to PREF-2', body, trailers })).toBe(
      [
        'chore(plans): assign PREF-1 to PREF-2',
        '',
        'PREF-1: Write scripts',
        'PREF-2: Run them',
        '',
        'Plan-Sync-Run: 7/1',
        'Plan-Sync-High-Water: PREF=2',
      ].join('\n'),
    );
  });

  it('links the page in Notion that a line is about, and nothing else that looks like an address', () => {
    const body = [
      {
        text: 'PREF-1 status: To Do → Done (ada)',
        url: 'https://www.notion.so/0123456789abcdef0123456789abcdef',
      },
      { text: 'PREF-2 title: see https://example.com', url: 'https://example.com/a?b=1 @everyone' },
    ];
    expect(commitMessage(template, { summary: 's', body, trailers: {} }).split('\n').slice(2)).toEqual([
      'PREF-1 status: To Do → Done (ada) https://www.notion.so/0123456789abcdef0123456789abcdef',
      'PREF-2 title: see https: //example.com',
    ]);
  });

  it('leaves out what is empty', () => {
    expect(commitMessage(template, { summary: 'a', body: [], trailers: {} })).toBe('chore(plans): a');
  });

  it('names the first fifty changes and counts the rest', () => {
    const body = Array.from({ length: 53 }, (_, index) => lineOf(`line ${index + 1}`));
    const lines = commitMessage(template, { summary: 's', body, trailers }).split('\n');
    expect(lines.slice(50, 54)).toEqual(['line 49', 'line 50', '… and 3 more', '']);
  });

  it('takes the summary literally, with the patterns of a replacement in it', () => {
    expect(commitMessage('{summary} [skip ci]', { summary: "$& $1 $'", body: [], trailers: {} })).toBe(
      "$& $1 $' [skip ci]",
    );
  });

  it('keeps its subject on one line', () => {
    expect(commitMessage('a\n{summary}', { summary: 'b\n\nc', body: [], trailers: {} })).toBe('a b c');
  });
});

const acts = new RegExp(
  [
    '@\\w',
    '#\\d',
    '\\bGH-\\d',
    'https?://',
    '\\[\\s*(skip|no|ci|actions)[ -]?(ci|skip|actions)\\s*\\]',
    '\\b(skip-checks|co-authored-by|signed-off-by|plan-sync-run)\\s*:',
  ].join('|'),
  'i',
);

describe('text from plans', () => {
  it.each([
    '@octocat',
    'Fixes #12',
    'closes acme/plans#7',
    'resolves GH-3 and gh-4',
    'fixes https://github.com/acme/plans/issues/1',
    '[skip ci]',
    '[ci skip]',
    '[no ci]',
    '[skip actions]',
    '[actions skip]',
    '[ Skip CI ]',
    'skip-checks: true',
    'Co-authored-by: Eve <eve@example.com>',
    'co-authored-by : Eve',
    'Plan-Sync-Run: 1/1',
    // What a removal would join.
    'Fixes #https://12',
    '[skip https://ci]',
    'hthttps://tps://evil.example',
    '@https://octocat',
    'Fixes #\u200B12',
    '[skip\u200B ci]',
    'co-authored-by::',
  ])('%j does nothing', (text) => {
    expect(bodyLine(text)).not.toMatch(acts);
  });

  it('does nothing however it is put together', () => {
    const parts = [
      '@',
      '#',
      '1',
      'GH-',
      'https://',
      '://',
      'http',
      '[',
      'skip',
      'ci',
      ' ',
      '-',
      ']',
      'no',
      ':',
      '\n',
      '\u200B',
    ];
    const words = ['actions', 'co-authored-by', 'a'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts, ...words), { maxLength: 12 }), (pieces) => {
        const message = commitMessage(template, {
          summary: 's',
          body: [lineOf(`x${pieces.join('')}`)],
          trailers,
        });
        expect(message.split('\n')).toHaveLength(6);
        expect(bodyLine(`x${pieces.join('')}`)).not.toMatch(acts);
      }),
      { numRuns: 2000 },
    );
  });

  it('stays readable', () => {
    expect(bodyLine('PREF-1: Add @types/node, see issue #12')).toBe(
      'PREF-1: Add @ types/node, see issue # 12',
    );
    expect(bodyLine('PREF-2: 日本語 – “quoted” 🎉')).toBe('PREF-2: 日本語 – “quoted” 🎉');
  });
});
