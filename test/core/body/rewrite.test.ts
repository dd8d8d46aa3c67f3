// Text that comes back from Notion disturbs nothing that people did not change there.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromNotion, toNotion } from '../../../src/core/body/dialect.ts';
import { rewriteMarkdown } from '../../../src/core/body/rewrite.ts';

const FILE = `Soft-wrapped
text with __bold__.

* one
* two

1) a
2) b

\`\`\`ts
x
\`\`\`
`;

test('nothing changed: the file keeps every character', () => {
  expect(rewriteMarkdown(FILE, toNotion(FILE))).toBe(FILE);
});

test('one item changed: the rest keeps its spelling', () => {
  const changed = rewriteMarkdown(FILE, toNotion(FILE).replace('- two', '- zwei'));
  expect(changed).toBe(FILE.replace('* two', '- zwei'));
});

test('whatever changes, the file says what Notion says', () => {
  const line = fc.constantFrom(
    'a',
    '__b__',
    '* c',
    '- d',
    '1) e',
    '## f',
    '> g',
    '',
    '```\nx\n```',
    'soft\nwrap',
  );
  const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (previous, now) => {
      const notion = toNotion(now);
      expect(toNotion(rewriteMarkdown(previous, notion))).toBe(toNotion(fromNotion(notion)));
    }),
    { numRuns: 1000 },
  );
});
