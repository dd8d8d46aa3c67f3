// Time grows with length alone, whatever the text: four times as long takes about four times as long.
import { describe, expect, it } from 'vitest';
import { saysNoTask } from '../../../src/core/pull-requests/references.ts';
import { read } from './reading.ts';

const patterns: Readonly<Record<string, string>> = {
  letters: 'a',
  digits: '1',
  spaces: ' ',
  'words and spaces': 'fix            ',
  'words and emphasis': 'fixes*_*_ ',
  'words and hashes': 'fix ##',
  colons: 'fix : ',
  negations: 'does not ',
  keys: 'PREF-',
  IDs: 'PREF-1 ',
  'unknown IDs': 'PREF-99 ',
  lists: 'Fixes PREF-1, ',
  'numbers in lists': '#1, ',
  hyphens: 'a-',
  dots: 'a.',
  'dots and slashes': 'a./',
  underscores: '_',
  backticks: '`',
  'backticks and letters': '`a``b```c````d',
  'escaped backticks': '\\`',
  tildes: '~~~a~~',
  fences: '```\n',
  'fences that never close': '````\n```\n',
  'opening comments': '<!--',
  'comments that nearly close': '<!-- --',
  angles: '<',
  tags: '<a ',
  'tags with quotes': '<a b="',
  'tags with two kinds of quotes': '<a b="\' c=\'"',
  'opening code': '<code>',
  'closing code': '</code >',
  'code to and fro': '<code></pre><pre></code>',
  'opening brackets': '[',
  links: '[a](',
  'nested links': '[a](b(',
  parentheses: '(',
  'closing parentheses': '](a)',
  definitions: '[a\n',
  'definitions on one line': '[a]:',
  items: '- ',
  'items on lines': '- a\n',
  'deeper items': ' - - -\n',
  'numbered items': '1. ',
  quotes: '> ',
  headings: '# ',
  'blank lines': '\n \t\n',
  'Windows line ends': '\r\n',
  tabs: '\t',
  addresses: 'https://',
  'many colons and slashes': '://a',
  www: 'www.',
  backslashes: '\\',
  'invisible characters': '\u200B',
  overrides: '\u202E\n',
  'overrides on one line': '\u202Ea',
  'letters of other scripts': '修PREF-1',
  'combining marks': 'a\u0301',
  surrogates: '\uD800',
  reverts: 'Reverts #12\n',
  'reverted commits': 'This reverts commit 0123456\n',
  'quotes in titles': 'Revert "',
  'no tasks': 'no task',
  'no and spaces': 'no \t',
};

const mega = 1_000_000;

/** Of the processor, not of the clock: other work on the machine does not count. */
function seconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** The best of a few runs: what the machine does besides only ever adds. */
function best(pattern: string, length: number): number {
  const text = pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
  const one = { title: text, body: text, head: text, commits: [text] };
  return Math.min(
    ...[1, 2].map(() =>
      seconds(() => {
        read(one);
        saysNoTask(text);
      }),
    ),
  );
}

describe('four times the text takes no more than about four times the time', () => {
  it.each(Object.entries(patterns))('%s', (_, pattern) => {
    const quarter = best(pattern, 15_000);
    const whole = best(pattern, 60_000);
    // Quadratic time would be sixteen times as much; a ratio of very short times says nothing.
    expect(whole).toBeLessThan(Math.max(quarter * 10, 0.25));
  });

  it('a body of a megabyte with everything in it is read', () => {
    const all = Object.values(patterns)
      .filter((pattern) => !/[`~]{3}|<!--|<(code|pre)|Revert/.test(pattern))
      .join(' x\n\n');
    const body = `Fixes PREF-1\n\n${`${all}\n\n`.repeat(Math.ceil(mega / all.length))}`;
    expect(body.length).toBeGreaterThan(mega);
    expect(read({ body }).links.get('PREF-1')).toBe('closing');
  });
});
