// What edits look like in plan files: the diff that people will see, before → after.
import { describe, expect, it } from 'vitest';
import { editPlans } from '../../../src/core/plan/apply-edits.ts';
import type { PlanEdit, TaskValues } from '../../../src/core/plan/edit.ts';
import { edit, editTexts, refusal } from './edit-text.ts';
import { planOf, planText } from './plan-text.ts';

const file = `# Ours
title: Preferences   # short
key: PREF

phases:
  - title: Tables
    goal: 'Tables exist'
    tasks:
      # the first one
      - id: PREF-1 # do not change
        title: "Write: scripts"
        status: To Do      # moved by hand
        labels: [db, "back end"]   # two
        depends-on: [PREF-2]
        description: |  # Markdown
          Write the scripts.

          - one
          - two
        acceptance:
          - Both tables  # checked by ada
          - done: 'Indexes, all'
      # the second one
      - id: PREF-2
        title: Review
  - title: Switch
tasks:
- id: PREF-3
  title: Announce
  blocker: Waiting for # legal
`;

/** The lines that go and those that come. */
function diff(before: string, after: string): string {
  const [a, b] = [before.split('\n'), after.split('\n')];
  while (a.length > 0 && a[0] === b[0]) [a, b].forEach((lines) => lines.shift());
  while (a.length > 0 && a.at(-1) === b.at(-1)) [a, b].forEach((lines) => lines.pop());
  return [...a.map((line) => `-${line}`), ...b.map((line) => `+${line}`)].join('\n');
}

const set = (values: TaskValues, task = 'PREF-1') =>
  ({ kind: 'set-task', plan: 'PREF', task, values }) as const;
const open = (text: string) => ({ text, met: false });
const met = (text: string) => ({ text, met: true });

describe('a diff shows only what changed', () => {
  it.each<[string, PlanEdit, string]>([
    [
      'a criterion is ticked',
      set({ acceptance: [met('Both tables'), met('Indexes, all')] }),
      `
-          - Both tables  # checked by ada
+          - done: Both tables  # checked by ada`,
    ],
    [
      'a criterion is unticked',
      set({ acceptance: [open('Both tables'), open('Indexes, all')] }),
      `
-          - done: 'Indexes, all'
+          - 'Indexes, all'`,
    ],
    [
      'a criterion is worded differently',
      set({ acceptance: [open('Both tables'), met("Indexes, all of ada's")] }),
      `
-          - done: 'Indexes, all'
+          - done: 'Indexes, all of ada''s'`,
    ],
    [
      'criteria are ticked and worded differently at once',
      set({ acceptance: [met('Both tables, always'), open('Indexes, all\nof them')] }),
      `
-          - Both tables  # checked by ada
-          - done: 'Indexes, all'
+          - done: Both tables, always  # checked by ada
+          - |
+            Indexes, all
+            of them`,
    ],
    [
      'a criterion is added',
      set({ acceptance: [open('Both tables'), open('Docs: yes'), met('Indexes, all')] }),
      `
+          - "Docs: yes"`,
    ],
    [
      'a criterion is removed with its comment',
      set({ acceptance: [met('Indexes, all')] }),
      `
-          - Both tables  # checked by ada`,
    ],
    [
      'criteria are swapped with their comments',
      set({ acceptance: [met('Indexes, all'), open('Both tables')] }),
      `
-          - Both tables  # checked by ada
-          - done: 'Indexes, all'
+          - done: 'Indexes, all'
+          - Both tables  # checked by ada`,
    ],
    [
      'the last criterion goes with its key',
      set({ acceptance: [] }),
      `
-        acceptance:
-          - Both tables  # checked by ada
-          - done: 'Indexes, all'`,
    ],
    [
      'the status changes',
      set({ status: 'In Progress' }),
      `
-        status: To Do      # moved by hand
+        status: In Progress      # moved by hand`,
    ],
    ['a status where there was none', set({ status: 'Done' }, 'PREF-2'), '\n+        status: Done'],
    ['a key goes', set({ status: null }), '\n-        status: To Do      # moved by hand'],
    [
      'a quoted title changes',
      set({ title: 'Write "scripts": all' }),
      `
-        title: "Write: scripts"
+        title: "Write \\"scripts\\": all"`,
    ],
    [
      'one line of a text changes',
      set({ description: 'Write the scripts.\n\n- one and a half\n- two\n- three' }),
      `
-          - one
-          - two
+          - one and a half
+          - two
+          - three`,
    ],
    [
      'a dependency is added',
      set({ dependsOn: ['PREF-2', 'PREF-3'] }),
      `
-        depends-on: [PREF-2]
+        depends-on: [PREF-2, PREF-3]`,
    ],
    [
      'a label is removed',
      set({ labels: ['back end'] }),
      `
-        labels: [db, "back end"]   # two
+        labels: ["back end"]   # two`,
    ],
    [
      'a list where there was none',
      set({ labels: ['db', 'x, y'] }, 'PREF-2'),
      '\n+        labels: [db, "x, y"]',
    ],
    [
      'a text where there was none',
      set({ context: 'One.\n\nTwo: # three' }, 'PREF-2'),
      `
+        context: |
+          One.
+
+          Two: # three`,
    ],
    [
      'links and notes where there were none',
      set(
        {
          resources: [{ title: 'Runbook', url: 'https://example.com/#a' }],
          updates: [{ date: '2026-12-01', by: undefined, note: 'Up: yes' }],
          properties: { Team: 'Platform', Version: '2', Size: 2 },
        },
        'PREF-3',
      ),
      `
+  resources:
+    - Runbook: https://example.com/#a
+  updates:
+    - date: 2026-12-01
+      note: "Up: yes"
+  properties:
+    Team: Platform
+    Version: "2"
+    Size: 2`,
    ],
    [
      'a text becomes longer than a line',
      set({ blocker: 'Waiting for\nada' }, 'PREF-3'),
      `
-  blocker: Waiting for # legal
+  blocker: | # legal
+    Waiting for
+    ada`,
    ],
    [
      'a goal',
      { kind: 'set-phase', plan: 'PREF', phase: 'Tables', values: { goal: "Ada's" } },
      `
-    goal: 'Tables exist'
+    goal: 'Ada''s'`,
    ],
    [
      'deliverables of a phase that has only a title',
      { kind: 'set-phase', plan: 'PREF', phase: 'Switch', values: { deliverables: ['a', 'b'] } },
      `
+    deliverables:
+      - a
+      - b`,
    ],
    ['a summary', { kind: 'set-plan', plan: 'PREF', values: { summary: 'Short.' } }, '\n+summary: Short.'],
    [
      'a task in a phase that has none',
      {
        kind: 'add-task',
        plan: 'PREF',
        phase: 'Switch',
        values: { status: 'To Do', title: 'Switch reads', id: 'PREF-4' },
      },
      `
+    tasks:
+      - id: PREF-4
+        title: Switch reads
+        status: To Do`,
    ],
    [
      'a task in a phase that has some',
      { kind: 'add-task', plan: 'PREF', phase: 'Tables', values: { title: 'Drop', acceptance: [open('a')] } },
      `
+      - title: Drop
+        acceptance:
+          - a`,
    ],
    [
      'a task in a new phase',
      { kind: 'add-task', plan: 'PREF', phase: 'Clean up', values: { title: 'Drop' } },
      `
+  - title: Clean up
+    tasks:
+      - title: Drop`,
    ],
    [
      'a task without a phase',
      { kind: 'add-task', plan: 'PREF', phase: undefined, values: { title: 'Drop' } },
      '\n+- title: Drop',
    ],
    [
      'a task goes with its comment',
      { kind: 'remove-task', plan: 'PREF', task: 'PREF-2' },
      `
-      # the second one
-      - id: PREF-2
-        title: Review`,
    ],
    [
      'the last task goes with its list',
      { kind: 'remove-task', plan: 'PREF', task: 'PREF-3' },
      `
-tasks:
-- id: PREF-3
-  title: Announce
-  blocker: Waiting for # legal`,
    ],
  ])('%s', (_, change, expected) => {
    expect(`\n${diff(file, edit(file, change))}`).toBe(expected);
  });

  it('a task moves with its comments, as deep as its new neighbours', () => {
    const after = edit(file, {
      kind: 'move-task',
      plan: 'PREF',
      task: 'PREF-2',
      to: 'PREF',
      phase: 'Switch',
    });
    expect(after).toBe(
      file
        .replace('      # the second one\n      - id: PREF-2\n        title: Review\n', '')
        .replace(
          '  - title: Switch\n',
          '  - title: Switch\n    tasks:\n      # the second one\n      - id: PREF-2\n        title: Review\n',
        ),
    );
  });

  it('a task moves out of its phase', () => {
    const after = edit(file, {
      kind: 'move-task',
      plan: 'PREF',
      task: 'PREF-1',
      to: 'PREF',
      phase: undefined,
    });
    expect(after.slice(after.indexOf('phases:'))).toBe(`phases:
  - title: Tables
    goal: 'Tables exist'
    tasks:
      # the second one
      - id: PREF-2
        title: Review
  - title: Switch
tasks:
- id: PREF-3
  title: Announce
  blocker: Waiting for # legal
# the first one
- id: PREF-1 # do not change
  title: "Write: scripts"
  status: To Do      # moved by hand
  labels: [db, "back end"]   # two
  depends-on: [PREF-2]
  description: |  # Markdown
    Write the scripts.

    - one
    - two
  acceptance:
    - Both tables  # checked by ada
    - done: 'Indexes, all'
`);
  });

  it('a task moves to another file and takes its line ends', () => {
    const other = 'title: Other\r\nkey: OTHER\r\ntasks:\r\n    -   title: b\r\n';
    const after = editTexts({ PREF: file, OTHER: other }, [
      { kind: 'move-task', plan: 'PREF', task: 'PREF-2', to: 'OTHER', phase: undefined },
      set({ status: 'Done' }, 'PREF-1'),
    ]);
    expect(after['OTHER']).toBe(
      `${other}    # the second one\r\n    - id: PREF-2\r\n      title: Review\r\n`,
    );
    expect(after['PREF']).toBe(
      file
        .replace('      # the second one\n      - id: PREF-2\n        title: Review\n', '')
        .replace('To Do', 'Done'),
    );
  });

  it('in a file with CRLF, a BOM and no last line break', () => {
    const crlf = `\uFEFF${file.replace(/\n$/, '').replaceAll('\n', '\r\n')}`;
    const after = edit(
      crlf,
      set({ description: 'One.\nTwo.', status: 'Done' }),
      set({ context: 'a\nb' }, 'PREF-3'),
    );
    expect(after).toBe(
      crlf
        .replace('To Do', 'Done')
        .replace('Write the scripts.\r\n\r\n          - one\r\n          - two', 'One.\r\n          Two.') +
        '\r\n  context: |\r\n    a\r\n    b',
    );
  });
});

describe('dependencies', () => {
  const text = planText(
    'tasks:\n  - {id: PREF-1, title: a}\n  - {id: PREF-2, title: b, depends-on: [a]}\n  - {title: c, depends-on: b}\n',
  );
  it('keep the title that stands for an ID', () => {
    expect(edit(text, set({ dependsOn: ['PREF-1'] }, 'PREF-2'))).toBe(text);
    expect(edit(text, set({ dependsOn: ['PREF-1', 'PREF-9'] }, 'PREF-2'))).toBe(
      text.replace('[a]', '[a, PREF-9]'),
    );
  });
  it('go on naming a task whose title changes', () => {
    expect(edit(text, set({ title: 'A' }, 'PREF-1'))).toBe(
      text.replace('title: a', 'title: A').replace('[a]', '[PREF-1]'),
    );
  });
  it('name tasks by their IDs across plans', () => {
    const after = editTexts({ PREF: text, OTHER: 'title: Other\nkey: OTHER\n' }, [
      { kind: 'move-task', plan: 'PREF', task: 'PREF-2', to: 'OTHER', phase: 'New' },
    ]);
    expect(after['OTHER']).toBe(
      'title: Other\nkey: OTHER\nphases:\n  - title: New\n    tasks:\n      - {id: PREF-2, title: b, depends-on: [PREF-1]}\n',
    );
    expect(after['PREF']).toContain('{title: c, depends-on: PREF-2}');
  });
});

describe('what is so already changes nothing', () => {
  it.each<[string, PlanEdit]>([
    [
      'values',
      set({ status: 'To Do', title: ' Write: scripts ', estimate: null, labels: ['db', 'back end'] }),
    ],
    ['no values', set({})],
    ['a task that is gone', { kind: 'remove-task', plan: 'PREF', task: 'PREF-9' }],
    [
      'a task that stands there',
      { kind: 'move-task', plan: 'PREF', task: 'PREF-3', to: 'PREF', phase: undefined },
    ],
    [
      'a task with an ID that exists',
      { kind: 'add-task', plan: 'PREF', phase: undefined, values: { id: 'PREF-3', title: 'x' } },
    ],
    ['plan', { kind: 'set-plan', plan: 'PREF', values: { archived: false, status: null, risks: [] } }],
  ])('%s', (_, change) => {
    expect(edit(file, change)).toBe(file);
  });
});

describe('an edit is refused', () => {
  it.each<[string, string, PlanEdit, RegExp]>([
    ['of a task that is not there', file, set({ status: 'x' }, 'PREF-9'), /no task PREF-9/],
    ['of an empty title', file, set({ title: ' ' }), /needs a `title`/],
    ['of a title on two lines', file, set({ title: 'a\nb' }), /must be text on one line/],
    ['of a date that is none', file, set({ due: 'soon' }), /must be a date/],
    [
      'of a file with problems',
      `${file}x: 1\n`,
      set({ due: '2026-12-01' }),
      /has problems, the first in line/,
    ],
    [
      'of a value behind an alias',
      planText('owner: &me ada\ntasks:\n  - {id: PREF-1, title: a, assignee: *me}\n'),
      set({ assignee: ['sam'] }),
      /`assignee` is written with an anchor, an alias or a tag/,
    ],
    [
      'of a value that others repeat',
      planText('owner: &me ada\ntasks:\n  - {id: PREF-1, title: a, assignee: *me}\n'),
      { kind: 'set-plan', plan: 'PREF', values: { owner: 'sam' } },
      /`owner` is written with an anchor, an alias or a tag/,
    ],
  ])('%s', (_, text, change, why) => {
    expect(refusal(text, change)).toMatch(why);
  });

  it('and the others are made', () => {
    const text = planText(
      Array.from({ length: 9 }, (_, n) => `  - {id: PREF-${n + 1}, title: a}\n`)
        .join('')
        .replace(/^/, 'tasks:\n'),
    );
    const edits = Array.from({ length: 9 }, (_, n) =>
      set(n === 4 ? { due: 'soon' } : { estimate: n }, `PREF-${n + 1}`),
    );
    const { texts, refused } = editPlans(new Map([['PREF', { path: 'a.yml', text }]]), edits);
    expect(refused.map((one) => one.edit)).toEqual([edits[4]]);
    expect(planOf(texts.get('PREF')!).tasks.map(({ estimate }) => estimate)).toEqual(
      edits.map(({ values }) => values.estimate),
    );
  });
});
