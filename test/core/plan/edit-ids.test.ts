// IDs in the text of plan files: every style of YAML that people write, and not one byte more than the ID.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editPlans } from '../../../src/core/plan/apply-edits.ts';
import { assignIds } from '../../../src/core/plan/ids.ts';
import type { Assignment } from '../../../src/core/plan/ids.ts';
import { parsePlan } from '../../../src/core/plan/parse.ts';
import { planOf } from './plan-text.ts';

const head = 'title: Preferences\nkey: PREF\n';

/** The text with these IDs; undefined where one of them is refused. */
function writeIds(path: string, text: string, assignments: readonly Assignment[]): string | undefined {
  const { texts, refused } = editPlans(
    new Map([['PREF', { path, text }]]),
    assignments.map(({ index, id }) => ({ kind: 'set-task', plan: 'PREF', task: index, values: { id } })),
  );
  return refused.length > 0 ? undefined : (texts.get('PREF') ?? text);
}

/** The text with IDs for all tasks that have none. */
function withIds(text: string): string | undefined {
  return writeIds('plans/a.yml', text, assignIds([planOf(text)], {}));
}

describe('IDs are written into', () => {
  it.each<[string, string, string]>([
    [
      'block style',
      'tasks:\n  - title: a\n  - title: b\n',
      'tasks:\n  - id: PREF-1\n    title: a\n  - id: PREF-2\n    title: b\n',
    ],
    ['sequences that are not indented', 'tasks:\n- title: a\n', 'tasks:\n- id: PREF-1\n  title: a\n'],
    [
      'wide indentation',
      'tasks:\n    -   title: a\n        due: 2026-12-01\n',
      'tasks:\n    -   id: PREF-1\n        title: a\n        due: 2026-12-01\n',
    ],
    ['a dash on its own line', 'tasks:\n  -\n    title: a\n', 'tasks:\n  -\n    id: PREF-1\n    title: a\n'],
    [
      'flow style',
      'tasks: [{title: a}, { title: b }]\n',
      'tasks: [{id: PREF-1, title: a}, { id: PREF-2, title: b }]\n',
    ],
    [
      'flow style over several lines',
      'tasks: [\n  {\n    title: a,\n  },\n]\n',
      'tasks: [\n  {\n    id: PREF-1,\n    title: a,\n  },\n]\n',
    ],
    ['a file without a last line break', 'tasks:\n  - title: a', 'tasks:\n  - id: PREF-1\n    title: a'],
    ['quoted keys', 'tasks:\n  - "title": a\n', 'tasks:\n  - id: PREF-1\n    "title": a\n'],
    [
      'a task whose title is not first',
      'tasks:\n  - due: 2026-12-01\n    title: a\n',
      'tasks:\n  - id: PREF-1\n    due: 2026-12-01\n    title: a\n',
    ],
    [
      'a file with comments',
      'tasks: # all\n  # before\n  - title: a # after\n  # end\n',
      'tasks: # all\n  # before\n  - id: PREF-1\n    title: a # after\n  # end\n',
    ],
    [
      'a comment after the dash',
      'tasks:\n  - # first\n    title: a\n',
      'tasks:\n  - # first\n    id: PREF-1\n    title: a\n',
    ],
    [
      'long texts',
      'tasks:\n  - title: a\n    description: |\n      title: no\n\n      - id: no\n',
      'tasks:\n  - id: PREF-1\n    title: a\n    description: |\n      title: no\n\n      - id: no\n',
    ],
    [
      'anchors elsewhere',
      'owner: &me ada\ntasks:\n  - title: a\n    assignee: *me\n',
      'owner: &me ada\ntasks:\n  - id: PREF-1\n    title: a\n    assignee: *me\n',
    ],
    [
      'phases, and tasks below them',
      'phases:\n  - title: One\n    tasks:\n      - title: a\ntasks:\n  - title: b\n',
      'phases:\n  - title: One\n    tasks:\n      - id: PREF-1\n        title: a\ntasks:\n  - id: PREF-2\n    title: b\n',
    ],
    [
      'tasks above phases',
      'tasks:\n  - title: b\nphases:\n  - title: One\n  - title: Two\n    tasks: [{title: a}]\n',
      'tasks:\n  - id: PREF-1\n    title: b\nphases:\n  - title: One\n  - title: Two\n    tasks: [{id: PREF-2, title: a}]\n',
    ],
    [
      'tasks between those that have one',
      'tasks:\n  - {id: PREF-4, title: a}\n  - title: b\n',
      'tasks:\n  - {id: PREF-4, title: a}\n  - id: PREF-5\n    title: b\n',
    ],
    [
      'an id that was left empty',
      'tasks:\n  - id:\n    title: a\n',
      'tasks:\n  - id: PREF-1\n    title: a\n',
    ],
    [
      'an id that was left empty, with a comment',
      'tasks:\n  - title: a\n    id: # soon\n',
      'tasks:\n  - title: a\n    id: PREF-1 # soon\n',
    ],
  ])('%s', (_, before, after) => {
    expect(withIds(head + before)).toBe(head + after);
  });

  it('files with CRLF and a BOM', () => {
    const text = `\uFEFF${head}tasks:\n  - title: a\n  - title: b\n`.replaceAll('\n', '\r\n');
    expect(withIds(text)).toBe(
      `\uFEFF${head}tasks:\n  - id: PREF-1\n    title: a\n  - id: PREF-2\n    title: b\n`.replaceAll(
        '\n',
        '\r\n',
      ),
    );
  });

  it('a file that is one flow map', () => {
    expect(withIds('{title: P, key: PREF, tasks: [{title: a}]}')).toBe(
      '{title: P, key: PREF, tasks: [{id: PREF-1, title: a}]}',
    );
  });
});

describe('an ID is renumbered', () => {
  it.each([
    ['id: PREF-1', 'id: PREF-9'],
    ['id:   PREF-1   # once', 'id:   PREF-9   # once'],
    ['id: "PREF-1"', 'id: "PREF-9"'],
    ["id: 'PREF-1'", "id: 'PREF-9'"],
  ])('in place: %s', (before, after) => {
    const text = (id: string): string => `${head}tasks:\n  - title: a\n    ${id}\n    due: 2026-12-01\n`;
    expect(writeIds('a.yml', text(before), [{ path: 'a.yml', index: 0, id: 'PREF-9' }])).toBe(text(after));
  });
});

describe('a file is left alone', () => {
  it.each([
    ['where the same task stands twice by an alias', 'tasks:\n  - &a\n    title: a\n  - *a\n'],
    ['where a task begins with an anchor', 'tasks:\n  - &a title: a\n'],
    ['where a task is a pair in brackets', 'tasks: [title: a]\n'],
    ['where its key is written as a question', 'tasks:\n  - ? title\n    : a\n'],
  ])('%s', (_, text) => {
    const edited = withIds(head + text);
    // Either it says exactly what was meant, or nothing is written.
    expect(edited === undefined || planOf(edited).tasks.every(({ id }) => /^PREF-\d$/.test(id ?? ''))).toBe(
      true,
    );
  });

  it('when a task is not there', () => {
    const text = `${head}tasks: [{title: a}]\n`;
    expect(writeIds('a.yml', text, [{ path: 'a.yml', index: 1, id: 'PREF-1' }])).toBeUndefined();
  });

  it('when it has problems', () => {
    const text = `${head}tasks: [{titel: a}]\n`;
    expect(writeIds('a.yml', text, [{ path: 'a.yml', index: 0, id: 'PREF-1' }])).toBeUndefined();
  });
});

describe('any file', () => {
  const word = fc.stringMatching(/^[A-Za-z][A-Za-z ]{0,8}[a-z]$/);
  const task = fc.record({
    title: word,
    style: fc.constantFrom('block', 'flow', 'own line'),
    due: fc.boolean(),
    id: fc.boolean(),
    comment: fc.boolean(),
  });
  const file = fc.record({
    groups: fc.array(fc.array(task, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    indent: fc.constantFrom(0, 2, 4),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    bom: fc.boolean(),
    lastBreak: fc.boolean(),
  });

  const textOf = ({
    groups,
    indent,
    lineEnd,
    bom,
    lastBreak,
  }: typeof file extends fc.Arbitrary<infer T> ? T : never) => {
    let number = 0;
    const lines = groups.flatMap((tasks, group) => {
      const last = group === groups.length - 1;
      const depth = ' '.repeat(last ? indent : indent + 4);
      const items = tasks.flatMap(({ title, style, due, id, comment }) => {
        number += 1;
        const pairs = [
          `title: '${title} ${number}'`,
          ...(due ? ['due: 2026-12-01'] : []),
          ...(id ? [`id: PREF-${100 + number}`] : []),
        ];
        const first = comment ? [`${depth}# title: comment`] : [];
        if (style === 'flow') return [...first, `${depth}- { ${pairs.join(', ')} }`];
        if (style === 'own line')
          return [...first, `${depth}-`, ...pairs.map((pair) => `${depth}    ${pair}`)];
        return [...first, ...pairs.map((pair, at) => `${depth}${at === 0 ? '- ' : '  '}${pair}`)];
      });
      return last
        ? ['tasks:', ...items]
        : [`${group === 0 ? 'phases:\n' : ''}- title: Phase ${group}\n  tasks:`, ...items];
    });
    const text = [...head.trimEnd().split('\n'), ...lines].join('\n') + (lastBreak ? '\n' : '');
    return (bom ? '\uFEFF' : '') + text.replaceAll('\n', lineEnd);
  };

  it('says the same with IDs, and is the same without them', () => {
    fc.assert(
      fc.property(file, (shape) => {
        const text = textOf(shape);
        const before = planOf(text);
        const assigned = assignIds([before], {});
        const edited = writeIds('plans/a.yml', text, assigned);
        expect(edited).toBeDefined();
        const after = parsePlan('plans/a.yml', edited!).plan!;
        expect(after.tasks.map(({ title, due }) => [title, due])).toEqual(
          before.tasks.map(({ title, due }) => [title, due]),
        );
        expect(after.tasks.every(({ id }) => id !== undefined)).toBe(true);
        expect(new Set(after.tasks.map(({ id }) => id)).size).toBe(after.tasks.length);
        const without = assigned.reduce(
          (rest, { id }) => rest.replace(new RegExp(`id: ${id}(, |\\r?\\n *)`), ''),
          edited!,
        );
        expect(without).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
