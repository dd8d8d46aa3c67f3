// What of a text is not read, and that everything around it is.
import { describe, expect, it } from 'vitest';
import { saysNoTask } from '../../../src/core/pull-requests/references.ts';
import { read, shown } from './reading.ts';

describe('not read', () => {
  it.each([
    ['fenced code', '```\nFixes PREF-1\n```'],
    ['fenced code of a language', '```yaml\nFixes PREF-1\n```'],
    ['fenced code with tildes', '~~~\nFixes PREF-1\n~~~'],
    ['a fence that is never closed', 'x\n\n```\nFixes PREF-1\n\nFixes PREF-1'],
    ['a fence that only looks closed', '````\n```\nFixes PREF-1\n````'],
    ['a fence closed by the other kind', '```\n~~~\nFixes PREF-1'],
    ['a fence whose end says something', '```\n``` js\nFixes PREF-1'],
    ['a fence in a list', '- code:\n\n  ```\n  Fixes PREF-1\n  ```'],
    ['a fence right behind a marker', '- ```\n  Fixes PREF-1\n  ```'],
    ['indented fence', '   ```\nFixes PREF-1\n   ```'],
    ['fenced code with Windows line ends', '```\r\nFixes PREF-1\r\n```\r\n'],
    ['indented code', 'Like this:\n\n    Fixes PREF-1'],
    ['indented code after blank lines', 'x\n\n    a\n\n\n    Fixes PREF-1'],
    ['code indented by a tab', 'x\n\n\tFixes PREF-1'],
    ['indented code at the very start', '    Fixes PREF-1'],
    ['indented code below a heading', '# Code\n    Fixes PREF-1'],
    ['indented code in a list item', '- x\n\n      Fixes PREF-1'],
    ['indented code behind a marker', '-     Fixes PREF-1'],
    ['a code span', 'say `Fixes PREF-1` to close'],
    ['a code span of two backticks', 'say ``Fixes ` PREF-1`` to close'],
    ['a code span over two lines', 'say `Fixes\nFixes PREF-1` to close'],
    ['a code span in emphasis', '**`Fixes PREF-1`**'],
    ['a code span of a backslash', '`\\` `Fixes PREF-1`'],
    ['a quote', '> Fixes PREF-1'],
    ['a quote without a space', '>Fixes PREF-1'],
    ['a quote in a quote', '> > Fixes PREF-1'],
    ['an indented quote', '   > Fixes PREF-1'],
    ['a quote in a list', '- > Fixes PREF-1'],
    ['an alert', '> [!NOTE]\n> Fixes PREF-1'],
    ['a comment', '<!-- Fixes PREF-1 -->'],
    ['a comment over lines', '<!--\nFixes PREF-1\n\nFixes PREF-1\n-->'],
    ['a comment that is never closed', 'x <!-- Fixes PREF-1\n\nFixes PREF-1'],
    ['a comment with a fence in it', '<!-- ``` -->\n<!-- Fixes PREF-1 -->'],
    ['a comment in a list', '- <!-- Fixes PREF-1 -->'],
    ['an address', 'https://linear.app/x/issue/PREF-1'],
    ['an address with a query', 'https://x.y/?q=PREF-1&fixes=PREF-1#PREF-1'],
    ['an address of any scheme', 'notion://x/PREF-1'],
    ['an address without a scheme', 'www.example.com/PREF-1'],
    ['an address without a scheme and www', 'example.com/browse/PREF-1'],
    ['an address with a port', 'example.com:8080/PREF-1'],
    ['an address in angles', '<https://x.y/PREF-1>'],
    ['an address of mail', '<pref-1@example.com> pref-1@example.com'],
    ['where a link leads', '[here](https://x.y/PREF-1)'],
    ['where a link within the repository leads', '[here](PREF-1)'],
    ['where a link with parentheses leads', '[here](/x(y)/PREF-1)'],
    ['the title of a link', '[here](/x "Fixes PREF-1")'],
    ['where a picture comes from', '![x](PREF-1.png)'],
    ['the definition of a link', '[PREF-1]: https://x.y/z'],
    ['an attribute', '<a href="PREF-1" title="Fixes PREF-1">x</a>'],
    ['an attribute with an angle', '<a title="x > Fixes PREF-1">x</a>'],
    ['an attribute over lines', '<img\n  alt="Fixes PREF-1"\n>'],
    ['a tag', '<PREF-1>'],
    ['code in HTML', '<code>Fixes PREF-1</code>'],
    ['preformatted text in HTML', '<pre lang="x">\nFixes PREF-1\n\nFixes PREF-1</pre>'],
    ['a quote in HTML', '<blockquote>\n\nFixes PREF-1\n\n</blockquote>'],
    ['code in HTML that is never closed', '<code>Fixes PREF-1'],
    ['struck out text', '~~Fixes PREF-1~~'],
    ['deleted text', '<del>Fixes PREF-1</del>'],
    ['text that reads backward', '\u202E1-FERP sexiF PREF-1'],
  ])('%s', (_, body) => {
    expect(shown(read({ body }))).toBe('nothing');
    expect(shown(read({ commits: [`Names\n\n${body}`] }))).toBe('nothing');
    expect(shown(read({ body: `Refs PREF-2\n\n${body}` }))).toBe('contributing PREF-2');
  });
});

describe('read', () => {
  it.each([
    ['after fenced code', '```\nx\n```\nFixes PREF-1'],
    ['after longer closing fence', '```\nx\n`````\nFixes PREF-1'],
    ['after code with tildes', '~~~ js\nx ~~~ ```\n~~~\nFixes PREF-1'],
    ['after what is no fence', '``\nFixes PREF-1'],
    ['after a span that looks like a fence', '```x``` Fixes PREF-1'],
    ['after indented code', 'x\n\n    y\n\nFixes PREF-1'],
    ['an indented line of a paragraph', 'Long text\n    Fixes PREF-1'],
    ['a paragraph of a list item', '- x\n\n  Fixes PREF-1'],
    ['a paragraph of a nested item', '- x\n  - y\n\n    Fixes PREF-1'],
    ['a paragraph of a numbered item', '10. x\n\n    Fixes PREF-1'],
    ['a nested item', '- x\n    - Fixes PREF-1'],
    ['after a code span', 'the `x` Fixes PREF-1'],
    ['after a backtick alone', 'don`t wait\n\nFixes PREF-1\n\nor don`t'],
    ['after a backtick alone, in the next item', '- a ` b\n- Fixes PREF-1\n- c ` d'],
    ['after backticks of other numbers', 'a ``` b ` Fixes PREF-1'],
    ['between escaped backticks', '\\`Fixes PREF-1\\`'],
    ['with a needless backslash', 'Fixes PREF\\-1'],
    ['in escaped brackets', 'Fixes \\[PREF-1\\]'],
    ['after a quote', '> x\n\nFixes PREF-1'],
    ['an answer right below a quote', '> does it?\nFixes PREF-1'],
    ['after a comment', '<!-- x --> Fixes PREF-1'],
    ['before a comment', 'Fixes PREF-1<!-- x -->'],
    ['across a comment', 'Fixes <!-- the ID --> PREF-1'],
    ['after a short comment', '<!----> Fixes PREF-1'],
    ['after a comment in code', '`<!--` Fixes PREF-1'],
    ['after a comment in fenced code', '```\n<!--\n```\nFixes PREF-1'],
    ['after an address', 'https://x.y/z\nFixes PREF-1'],
    ['in parentheses with an address', '(https://x.y/z) Fixes PREF-1'],
    ['text of a link', 'Fixes [PREF-1](https://x.y/z)'],
    ['text of a link around more', '[Fixes PREF-1: names](https://x.y/z)'],
    ['after a link', '[x](y) Fixes PREF-1'],
    ['after parentheses that never close', '[x](y Fixes PREF-1'],
    ['a label that is no definition', 'Fixes [PREF-1]: names'],
    ['in a tag', '<b>Fixes PREF-1</b>'],
    ['with the ID in a tag', 'Fixes <strong class="x">PREF-1</strong>'],
    ['in details', '<details>\n<summary>More</summary>\n\nFixes PREF-1\n</details>'],
    ['after code in HTML', '<code>x</code> Fixes PREF-1'],
    ['after a smaller sign', 'a < b, Fixes PREF-1 > c'],
    ['after a tag that is none', 'if a <b, Fixes PREF-1 or c> d'],
    ['after a tag that never closes', 'a <b c\n\nFixes PREF-1 >'],
    ['in a table', '| a | Fixes PREF-1 |\n|---|---|'],
    ['with Windows line ends', 'x\r\nFixes PREF-1\r\ny'],
    ['with spaces at the end', 'Fixes PREF-1   '],
    ['after what was struck out', '~~x~~ Fixes PREF-1'],
    ['after an approximate number', '~5 Fixes PREF-1 ~6'],
    ['with invisible characters in the ID', 'Fixes PR\u200BEF\u2060-\u200D1'],
    ['with invisible characters in the word', 'Fi\u00ADxes \uFEFFPREF-1'],
    ['in isolates that messengers add', 'Fixes \u2068PREF-1\u2069'],
    ['with marks of the direction', '\u200FFixes \u200EPREF-1'],
    ['below a line that reads backward', '\u202Ex\nFixes PREF-1'],
    ['with hard spaces', 'Fixes\u00A0PREF-1'],
    ['after other line ends', 'x\u2028Fixes PREF-1'],
  ])('%s', (_, body) => {
    expect(shown(read({ body }))).toBe('closing PREF-1');
  });

  it('with each invisible character in every place', () => {
    for (const invisible of ['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u2066', '\u061C'])
      for (let at = 0; at <= 'Fixes PREF-1'.length; at++) {
        const body = `${'Fixes PREF-1'.slice(0, at)}${invisible}${'Fixes PREF-1'.slice(at)}`;
        expect(shown(read({ body }))).toBe('closing PREF-1');
      }
  });
});

describe('"no task"', () => {
  it.each(['no task', 'No task', 'NO TASK.', 'This has **no task**', '- [x] no task', 'x\n\n(no task)'])(
    'is said by %j',
    (body) => {
      expect(saysNoTask(body)).toBe(true);
    },
  );

  it.each([
    '',
    'no tasks',
    'notask',
    'no-task',
    'no\ntask',
    'casino task',
    '`no task`',
    '<!-- no task -->',
    '> no task',
  ])('is not said by %j', (body) => {
    expect(saysNoTask(body)).toBe(false);
  });
});
