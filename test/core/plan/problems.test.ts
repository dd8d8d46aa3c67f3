// Every kind of problem that one file can have: sentence, place, advice, and the line as it was meant.
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../src/core/plan/parse.ts';
import { planText } from './plan-text.ts';

/** `line:column code message | hint | correction` of every problem. */
function told(text: string): string[] {
  const { plan, problems } = parsePlan('plans/a.yml', text);
  expect(plan).toBeUndefined();
  return problems.map(
    ({ line, column, code, message, hint, correction }) =>
      `${line}:${column} ${code} ${message} | ${hint}${correction === undefined ? '' : ` | ${correction}`}`,
  );
}

const quote = 'Put the whole value in quotes.';
const correct = 'Correct the value, or remove the key.';

describe('slips of YAML', () => {
  it.each([
    ['summary: a: b', 'YAML reads the second `: ` of this line as one more key.', 'summary: "a: b"', 10],
    ['summary: @ada writes', 'A value cannot start with `@` in YAML.', 'summary: "@ada writes"', 10],
    ['summary: `code` first', 'A value cannot start with a backtick in YAML.', 'summary: "`code` first"', 10],
    ['summary: %done', 'A value cannot start with `%` in YAML.', 'summary: "%done"', 10],
    [
      'summary: !Important',
      'YAML reads a value that starts with `!` as a tag, not as text.',
      'summary: "!Important"',
      10,
    ],
    [
      'summary: &co',
      'YAML reads a value that starts with `&` as an anchor, not as text.',
      'summary: "&co"',
      10,
    ],
    [
      'summary: &co Ltd',
      'YAML reads a value that starts with `&` as an anchor, not as text.',
      'summary: "&co Ltd"',
      10,
    ],
    [
      'summary: *',
      'YAML reads a value that starts with `*` as a reference to an anchor, not as text.',
      'summary: "*"',
      10,
    ],
    [
      'summary: **bold** it',
      'YAML reads a value that starts with `*` as a reference to an anchor, not as text.',
      'summary: "**bold** it"',
      10,
    ],
    [
      'summary: #42 first',
      'YAML reads what follows `#` as a comment, so the value is cut off.',
      'summary: "#42 first"',
      10,
    ],
    [
      'summary: Fix #42',
      'YAML reads what follows `#` as a comment, so the value is cut off.',
      'summary: "Fix #42"',
      14,
    ],
    [
      'summary: [WIP] it',
      'YAML reads a value that starts with `[` as a list, and there is text after that list.',
      'summary: "[WIP] it"',
      10,
    ],
    [
      'summary: {x} it',
      'YAML reads a value that starts with `{` as a map, and there is text after that map.',
      'summary: "{x} it"',
      10,
    ],
    [
      'summary: "a" b',
      'The value starts with a quote, and there is text after the closing quote.',
      `summary: '"a" b'`,
      10,
    ],
    [
      'summary: a: "b" # why',
      'YAML reads the second `: ` of this line as one more key.',
      `summary: 'a: "b"' # why`,
      10,
    ],
  ])('%s', (line, message, correction, column) => {
    expect(told(planText(`${line}\n`))).toEqual([`3:${column} syntax ${message} | ${quote} | ${correction}`]);
    expect(parsePlan('a.yml', planText(`${correction}\n`)).problems).toEqual([]);
  });

  it.each([
    ['- [ ] Index defined', '- Index defined'],
    ['- [x] Index defined', '- done: Index defined'],
    ['- [X] Index: defined', '- done: "Index: defined"'],
    ['- [ ] Fix #42, then @ada', '- "Fix #42, then @ada"'],
  ])('check boxes become criteria: %s', (line, correction) => {
    const message = 'YAML reads `[ ]` and `[x]` as lists, not as check boxes.';
    const hint = 'Write an open criterion as plain text, a met one as `done: text`.';
    expect(told(planText(`success-criteria:\n  ${line}\n`))).toEqual([
      expect.stringMatching(/^4:\d+ syntax /) as string,
    ]);
    const [problem] = parsePlan('a.yml', planText(`success-criteria:\n  ${line}\n`)).problems;
    expect(problem).toMatchObject({ message, hint, correction: `  ${correction}` });
    expect(parsePlan('a.yml', planText(`success-criteria:\n  ${correction}\n`)).problems).toEqual([]);
  });

  it.each([
    [
      '\tcurrent: x',
      '3:1',
      'The line is indented with a tab, which YAML does not allow. | Indent with spaces. |   current: x',
      'requirements:\n',
    ],
    [
      'summary: "x',
      '2:12',
      'A quote is opened and not closed. | Close it on the same line. | summary: "x"',
      '',
    ],
    [
      'Some words',
      '2:1',
      'This line is no `key: value`. | Write `key: value` with a blank after the colon, or indent the line when it continues a text.',
      '',
    ],
    [
      'summary: [a',
      '2:12',
      'The indentation does not fit, or a bracket is not closed. | Align the line with its neighbours and close every `[` and `{`.',
      '',
    ],
    [
      '---\nkey: X',
      '2:1',
      'The file holds more than one YAML document. | Remove the `---` between them, or use one file for each.',
      '',
    ],
    [
      'summary: "\\q"',
      '2:11',
      'There is a backslash in double quotes that YAML cannot read. | Use single quotes, or write the backslash twice. | summary: \'"\\q"\'',
      '',
    ],
  ])('%s', (line, place, words, before) => {
    const [row, column] = place.split(':').map(Number);
    expect(told(planText(`${before}${line}`))).toContainEqual(`${row! + 1}:${column!} syntax ${words}`);
  });

  it('several slips and what the schema says come at once, in the order of the lines', () => {
    const text = 'summary: a: b\nstats: x\nowner: @ada\ntasks:\n  - titel: Fix #42\n    priorty: High\n';
    expect(told(planText(text))).toEqual([
      `3:10 syntax YAML reads the second \`: \` of this line as one more key. | ${quote} | summary: "a: b"`,
      '4:1 schema `stats` is not a key of a plan. Did you mean `status`? | Write `status`, or remove the key. | status: x',
      `5:8 syntax A value cannot start with \`@\` in YAML. | ${quote} | owner: "@ada"`,
      expect.stringMatching(/^7:/) as string,
      '8:5 schema `priorty` is not a key of a task. Did you mean `priority`? | Write `priority`, or remove the key. |     priority: High',
    ]);
  });

  it('a comment is no slip', () => {
    const text = 'summary: Fix it # soon\napproach: # later\nowner: ada #TODO ask\n';
    expect(parsePlan('a.yml', planText(text)).problems).toEqual([]);
  });
});

describe('keys', () => {
  it.each([
    [
      'stauts: x',
      '3:1 schema `stauts` is not a key of a plan. Did you mean `status`? | Write `status`, or remove the key. | status: x',
    ],
    ['labels: x', '3:1 schema `labels` is not a key of a plan. | Move it: it is a key of a task.'],
    ['goal: x', '3:1 schema `goal` is not a key of a plan. | Move it: it is a key of a phase.'],
    [
      'requirements: {curent: x}',
      '3:16 schema `curent` is not a key of `requirements`. Did you mean `current`? | Write `current`, or remove the key. | requirements: {current: x}',
    ],
    [
      'summary: x\nsummary: y',
      '4:1 duplicate `summary` stands here for the second time; the first one is in line 3. | Keep one of the two.',
    ],
    ['? [a]\n: b', '3:3 syntax A key must be a word, not empty, a list or a map. | Name it.'],
    ['__proto__: x', '3:1 syntax A key must be a word, not `__proto__`. | Name it.'],
    ['tasks:\n  - status: Done', '4:5 schema A task needs a `title`. | Add `title:` with text on one line.'],
    [
      'tasks:\n  - titel: x',
      '4:5 schema `titel` is not a key of a task. Did you mean `title`? | Write `title`, or remove the key. |   - title: x',
    ],
    [
      'success-criteria:\n  - Given: a login',
      '4:5 schema `Given` is not a key of a criterion. | Put the whole text in quotes; only `done` is a key here. |   - "Given: a login"',
    ],
  ])('%s', (text, expected) => {
    expect(told(planText(text))).toEqual([expected]);
  });

  it('an unknown key without a neighbour lists what there is', () => {
    expect(told(planText('milestones: [{title: a, zzzzz: b}]'))).toEqual([
      '3:25 schema `zzzzz` is not a key of a milestone. | Remove it; the keys are title, due.',
    ]);
  });

  it('a plan without title and key', () => {
    expect(told('summary: x\n')).toEqual([
      '1:1 schema A plan needs a `title`. | Add `title:` with text on one line.',
      '1:1 schema A plan needs a `key`. | Add `key:` with capital letters and digits, 2 to 10, a letter first.',
    ]);
  });
});

describe('values', () => {
  it.each([
    [
      'due: 2026-02-30',
      `3:6 schema \`due\` must be a date like 2026-12-01, not \`2026-02-30\`. | ${correct}`,
    ],
    [
      'due: 2026-12-01T10:00:00Z',
      `3:6 schema \`due\` must be a date like 2026-12-01, not \`2026-12-01T10:00:00Z\`. | ${correct}`,
    ],
    ['archived: yes', `3:11 schema \`archived\` must be true or false, not \`yes\`. | ${correct}`],
    [
      'was: upm',
      `3:6 schema \`was\` must be capital letters and digits, 2 to 10, a letter first, not \`upm\`. | ${correct}`,
    ],
    ['tasks: x', `3:8 schema \`tasks\` must be a list of tasks, not \`x\`. | ${correct}`],
    [
      'tasks: [x]',
      `3:9 schema An item of \`tasks\` must be a task with at least a \`title\`, not \`x\`. | ${correct}`,
    ],
    ['tasks: [{title: ""}]', '3:17 schema `title` of a task is empty. | Write text on one line.'],
    [
      'tasks: [{title: "a\\nb"}]',
      `3:17 schema \`title\` of a task must be text on one line, not \`a b\`. | ${correct}`,
    ],
    [
      'tasks: [{title: a, id: pref-1}]',
      `3:24 schema \`id\` of a task must be a task ID like PREF-1, not \`pref-1\`. | ${correct}`,
    ],
    [
      'tasks: [{title: a, id: PREF-01}]',
      `3:24 schema \`id\` of a task must be a task ID like PREF-1, not \`PREF-01\`. | ${correct}`,
    ],
    [
      'tasks: [{title: a, estimate: 2 days}]',
      `3:30 schema \`estimate\` of a task must be a number, not \`2 days\`. | ${correct}`,
    ],
    [
      'tasks: [{title: a, estimate: .inf}]',
      `3:30 schema \`estimate\` of a task must be a number, not \`.inf\`. | ${correct}`,
    ],
    ['tasks:\n  - title:\n', '4:11 schema `title` of a task is empty. | Write text on one line.'],
    [
      'tasks:\n  - title: # first\n',
      '4:12 schema `title` of a task is empty. | Write text on one line. |   - title: "# first"',
    ],
    [
      'requirements: x',
      `3:15 schema \`requirements\` must be a map with \`current\`, \`target\`, \`functional\` and \`non-functional\`, not \`x\`. | ${correct}`,
    ],
    ['risks: [{risk: [a]}]', `3:16 schema \`risk\` of a risk must be text, not a list. | ${correct}`],
    [
      'resources: [{A: b, C: d}]',
      `3:13 schema An item of \`resources\` must be one \`Title: link\` for each item, not a map. | ${correct}`,
    ],
    [
      'tasks: [{title: a, properties: {Team: {a: b}}}]',
      `3:39 schema \`Team\` of \`properties\` must be text, a number, true, false, or a list of texts, not a map. | Put the text in quotes: YAML reads its \`: \` as a key.`,
    ],
    [
      'phases:\n  - title: a\n    deliverables:\n      - Note: b',
      '6:9 schema An item of `deliverables` must be text, not a map. | Put the text in quotes: YAML reads its `: ` as a key. |       - "Note: b"',
    ],
  ])('%s', (text, expected) => {
    expect(told(planText(text))).toEqual([expected]);
  });

  it('a key of the wrong form, long or hostile values cannot break the sentence', () => {
    const { problems } = parsePlan('a.yml', `title: a\nkey: "x\`\\n${'y'.repeat(100)}"\n`);
    expect(problems[0]!.message).toMatch(/not `x' y+\.\.\.`\.$/);
    expect(problems[0]!.message.length).toBeLessThan(200);
  });

  it('a file that is no map', () => {
    expect(told('- a\n')).toEqual([
      `1:1 schema The file must be a map with at least \`title\` and \`key\`, not a list. | ${correct}`,
    ]);
    expect(told('')).toEqual([
      '1:1 schema The file is empty. | Write a map with at least `title` and `key`.',
    ]);
  });

  it('problems carry the key of the plan where it can be read', () => {
    const parsed = parsePlan('a.yml', planText('owner: @ada'));
    expect(parsed.key).toBe('PREF');
    expect(parsed.problems[0]!.plan).toBe('PREF');
  });
});

describe('limits', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
    .split('')
    .map((name, index) => {
      const before = 'abcdefgh'[index]!;
      return `${name}: &${name} [${Array<string>(9).fill(`*${before}`).join(',')}]\n`;
    })
    .join('')}`;

  it.each([
    ['an alias bomb', planText(bomb), /aliases of this file stand for far more/],
    ['an alias that contains itself', planText('tasks: &a [*a]'), /aliases of this file/],
    [
      'a file above 1 MB',
      planText(`summary: ${'x'.repeat(1_000_000)}`),
      /^The file has 1000\d+ bytes; 1000000 is the limit\.$/,
    ],
    [
      'bytes count, not characters',
      planText(`summary: ${'é'.repeat(500_000)}`),
      /^The file has 1000\d+ bytes/,
    ],
    ['1,000 brackets', planText(`summary: ${'['.repeat(1000)}${']'.repeat(1000)}`), /more than 100 levels/],
    ['1,000 open brackets', planText(`summary: ${'[{a: '.repeat(1000)}`), /more than 100 levels/],
    ['100,000 open brackets', '['.repeat(100_000), /more than 100 levels/],
    ['1,000 dashes', '- '.repeat(1000), /more than 100 levels/],
    [
      '1,000 levels of keys',
      Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
      /more than 100 levels/,
    ],
    [
      '1,000 levels of quoted keys',
      Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level)}"a":`).join('\n'),
      /more than 100 levels/,
    ],
  ])('%s', (_, text, message) => {
    const { plan, problems } = parsePlan('a.yml', text);
    expect(plan).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(['limit']);
    expect(problems[0]!.message).toMatch(message);
  });

  it('brackets and indentation inside of texts are no nesting', () => {
    const deep = `approach: |\n${Array.from({ length: 200 }, (_, level) => `  ${' '.repeat(level)}- [[`).join('\n')}\n`;
    expect(parsePlan('a.yml', planText(`${deep}summary: "${'['.repeat(500)}"\n`)).problems).toEqual([]);
  });
});
