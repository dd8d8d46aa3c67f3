// What must hold for every pull request, however it is written.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidates, readReferences, saysNoTask } from '../../../src/core/pull-requests/references.ts';
import { read, shown, tasks, texts } from './reading.ts';

const word = fc.constantFrom(
  'Fixes',
  'closes',
  'Refs',
  'part of',
  'relates to',
  'Skip',
  'see',
  'does not fix',
  'and',
);
const id = fc.constantFrom('PREF-1', 'PREF-2', 'pref-3', 'ENG-41', 'UTF-8', 'PREF-99', 'PREF-01', '#12');
const mark = fc.constantFrom(
  ...[
    ' ',
    ' ',
    ', ',
    ': ',
    '\n',
    '\n\n',
    '`',
    '``',
    '```\n',
    '~~',
    '~~~\n',
    '> ',
    '<!--',
    '-->',
    '<',
    '>',
    '<b>',
  ],
  ...[
    '<code>',
    '</code>',
    '[',
    '](',
    ')',
    '(',
    '"',
    "='",
    '\\',
    '    ',
    '\t',
    '- ',
    '1. ',
    '# ',
    'https://x.y/',
    '@',
  ],
  ...[
    '\u200B',
    '\u202E',
    '\uFFFC',
    '\r\n',
    '*',
    '_',
    '.',
    '修',
    'é',
    '\uD800',
    '\u0000',
    'Reverts #12\n',
    'Revert "',
  ],
);
const text = fc
  .array(fc.oneof(word, id, mark, fc.string({ maxLength: 3, unit: 'binary' })), { maxLength: 20 })
  .map((parts) => parts.join(''));
/** Lines of plain words, which nothing before or after can turn into something else. */
const line = fc.tuple(word, id, id).map(([before, first, second]) => `${before} ${first}, ${second}`);
const lines = fc.array(line, { maxLength: 6 });
const written = fc.record({ title: text, body: text, head: text, commits: fc.array(text, { maxLength: 4 }) });
const plain = fc.record({
  title: fc.oneof(line, id),
  body: lines.map((all) => all.join('\n')),
  head: id,
  commits: lines,
});

const runs = { numRuns: 1000 };

test('reading never throws, and links only what exists, is a candidate and is not skipped', () => {
  fc.assert(
    fc.property(written, (one) => {
      const { links, skipped, unknown, revertOf } = read(one);
      const possible = new Set(
        [...candidates(texts(one))].flatMap((candidate) => tasks.taskOf(candidate) ?? []),
      );
      for (const task of [...links.keys(), ...skipped]) expect(possible).toContain(task);
      for (const task of skipped) expect(links.has(task)).toBe(false);
      for (const { text: name } of unknown) expect(tasks.taskOf(name)).toBeUndefined();
      if (revertOf) expect(links.size + skipped.size + unknown.length).toBe(0);
      saysNoTask(one.body);
    }),
    runs,
  );
});

test('case does not matter', () => {
  fc.assert(
    fc.property(written, (one) => {
      const upper = (value: string): string => value.replace(/[a-z]/g, (letter) => letter.toUpperCase());
      const lower = (value: string): string => value.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
      const cased = (change: (value: string) => string): string => {
        const { title, body, head, commits } = one;
        const found = read({
          title: change(title),
          body: change(body),
          head: change(head),
          commits: commits.map(change),
        });
        return `${shown(found)} ${JSON.stringify(found.unknown)}`;
      };
      expect(cased(upper)).toBe(cased(lower));
    }),
    runs,
  );
});

test('what stands in code, comments and quotes changes nothing', () => {
  const hidden = fc.oneof(
    text.map((value) => `\`\`\`\`\`\`\n${value.replaceAll('``````', '')}\n\`\`\`\`\`\``),
    text.map((value) => `<!-- ${value.replaceAll('-->', '')} -->`),
    text.map((value) => `> ${value.replace(/[\n\r\u2028\u2029\u0085\v\f]/g, ' ')}`),
    line.map((value) => `\`${value}\``),
    line.map((value) => `    ${value}`),
    line.map((value) => `<pre>${value}</pre>`),
  );
  fc.assert(
    fc.property(plain, lines, hidden, (one, after, noise) => {
      const before = read({ ...one, body: `${one.body}\n\n${after.join('\n')}` });
      expect(read({ ...one, body: `${one.body}\n\n${noise}\n\n${after.join('\n')}` })).toEqual(before);
    }),
    runs,
  );
});

test('the order of lines and commits does not matter', () => {
  const shuffled = plain.chain((one) =>
    fc.tuple(
      fc.constant(one),
      fc.shuffledSubarray(one.body.split('\n'), { minLength: one.body.split('\n').length }),
      fc.shuffledSubarray([...one.commits], { minLength: one.commits.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([one, body, commits]) => {
      expect(shown(read({ ...one, body: body.join('\n'), commits }))).toBe(shown(read(one)));
    }),
    runs,
  );
});

test('reading twice says the same', () => {
  fc.assert(
    fc.property(written, (one) => {
      expect(readReferences(texts(one), tasks)).toEqual(readReferences(texts(one), tasks));
    }),
    runs,
  );
});
