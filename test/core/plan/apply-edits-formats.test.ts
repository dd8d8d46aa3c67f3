// Formatting that people and their editors leave in files, which a YAML printer would normalise: all of it survives
// every kind of edit.
import { describe, expect, it } from 'vitest';
import type { PlanEdit } from '../../../src/core/plan/edit.ts';
import { edit } from './edit-text.ts';
import { planOf } from './plan-text.ts';

const head = 'title: Preferences\nkey: PREF\n';
const task = '  - id: PREF-1\n    title: a\n    status: To Do\n';
/** A file with lines above, inside and below its task. */
const around = (above: string, inside: string, below = ''): string =>
  `${head}${above}tasks:\n${task}${inside}${below}`;

const formats: readonly (readonly [string, string])[] = [
  ['aligned comments', around('start: 2026-12-01   # one\ndue:   2026-12-18   # two\n', '')],
  ['several blank lines', around('\n\n\nowner: ada\n\n\n', '\n\n', 'risks: []\n\n\n')],
  ['long lines', around(`summary: ${'word '.repeat(60).trim()}\n`, '')],
  [
    'plain text over lines',
    around('summary: One two\n  three four\n\n  five\n', '    context: One\n      two\n'),
  ],
  ['quoted text over lines', around('summary: "One\n  two\\\n  three"\n', "    context: 'One\n      two'\n")],
  [
    'lists that are not indented',
    `${head}tasks:\n- id: PREF-1\n  title: a\n  status: To Do\n  labels:\n  - x\n`,
  ],
  [
    'four blanks',
    `${head}tasks:\n    - id: PREF-1\n      title: a\n      status: To Do\n      labels:\n          - x\n`,
  ],
  ['wide dashes', `${head}tasks:\n  -   id: PREF-1\n      title: a\n      status: To Do\n`],
  ['a dash on its own line', `${head}tasks:\n  -\n    id: PREF-1\n    title: a\n    status: To Do\n`],
  ['a comment behind a dash', `${head}tasks:\n  - # here\n    id: PREF-1\n    title: a\n    status: To Do\n`],
  ['brackets without blanks', around('', '    labels: [a,b,c]\n')],
  ['brackets with blanks', around('', '    labels: [ a, b ]\n')],
  ['brackets over lines', around('', '    labels: [\n      a, # one\n      b,\n    ]\n')],
  ['brackets folded', around('', '    labels: [a,\n      b]\n')],
  ['braces', `${head}tasks: [{id: PREF-1, title: a, status: To Do},{title: b}]\n`],
  [
    'braces over lines',
    `${head}tasks: [\n  {\n    id: PREF-1, # x\n    title: a,\n    status: To Do\n  }\n]\n`,
  ],
  ['one pair of braces', '{title: P, key: PREF, tasks: [{id: PREF-1, title: a, status: To Do}]}'],
  ['JSON', '{"title": "P", "key": "PREF", "tasks": [{"id": "PREF-1", "title": "a", "status": "To Do"}]}\n'],
  ['escapes', around('summary: "\\u00fc \\x41 \\t"\n', '')],
  ['hexadecimal numbers', around('', '    estimate: 0x1F\n')],
  ['exponents', around('', '    estimate: 1e3\n')],
  ['leading zeros', around('', '    sprint: 012\n')],
  ['leading signs', around('', '    estimate: +1\n')],
  ['null in words', around('owner: ~\n', '    due: null\n')],
  ['empty values', around('owner:\n', '    due:\n    labels: []\n    properties: {}\n')],
  ['blanks at the end of lines', around('owner: ada  \n   \n', '    due: 2026-12-01 \n')],
  ['tabs before comments', around('owner: ada\t# x\n', '')],
  ['a literal text that is indented deep', around('summary: |\n        One\n          two\n', '')],
  ['a literal text with an indicator', around('summary: |2-  # x\n    One\n  two\n\n', '')],
  ['a literal text that keeps its end', around('', '    context: |+\n      One\n\n\n', 'owner: ada\n')],
  ['a folded text', around('summary: >-\n  One\n  two\n\n  three\n', '')],
  ['keys as questions', around('? owner\n: ada\n', '    ? due\n    : 2026-12-01\n')],
  ['quoted keys', around('"owner": ada\n', "    'due': 2026-12-01\n")],
  ['a comment behind a key', around('risks: # none\n', '    labels: # three\n      - x # y\n')],
  ['comments at the end', around('', '    # inside\n  # of the list\n# of the file\n')],
  ['comments with blank lines', around('# one\n\n# two\n\n', '', '\n# three\n\nowner: ada\n')],
  ['comments less deep', around('', '# odd\n    due: 2026-12-01\n')],
  ['a document start', `---\n${around('', '')}`],
  ['a directive', `%YAML 1.2\n---\n${around('', '')}`],
  ['a document end', `${around('', '')}...\n`],
  ['anchors and aliases', around('owner: &a ada\nspec: *a\n', '    assignee: *a\n')],
  ['no last line break', around('', '').trimEnd()],
  ['carriage returns', around('# x\n', '    context: |\n      One\n').replaceAll('\n', '\r\n')],
  ['a byte order mark', `\uFEFF${around('', '')}`],
];

const set = (values: Extract<PlanEdit, { kind: 'set-task' }>['values']): PlanEdit => ({
  kind: 'set-task',
  plan: 'PREF',
  task: 'PREF-1',
  values,
});

describe.each(formats)('%s', (_, text) => {
  it('survives a new status', () => {
    expect(edit(text, set({ status: 'Done' }))).toBe(text.replace('To Do', 'Done'));
  });

  it('survives a key that comes and goes', () => {
    const more = edit(text, set({ approach: 'One: # two' }));
    expect(planOf(more).tasks[0]?.approach).toBe('One: # two');
    expect(edit(more, set({ approach: null }))).toBe(text);
  });

  it('survives a task that comes and goes', () => {
    const values = { id: 'PREF-9', title: 'New', acceptance: [{ text: 'One\ntwo', met: true }] };
    const more = edit(text, { kind: 'add-task', plan: 'PREF', phase: undefined, values });
    expect(planOf(more).tasks.at(-1)).toMatchObject(values);
    expect(edit(more, { kind: 'remove-task', plan: 'PREF', task: 'PREF-9' })).toBe(text);
  });

  it('survives a move to a phase and back', () => {
    const move = (phase: string | undefined): PlanEdit => ({ kind: 'move-task', plan: 'PREF', task: 'PREF-1', to: 'PREF', phase });
    const after = planOf(edit(edit(text, move('One')), move(undefined)));
    const { at: _at, ...before } = planOf(text).tasks[0]!;
    expect(after.tasks.find(({ id }) => id === 'PREF-1')).toMatchObject(before);
  });
}); // prettier-ignore
