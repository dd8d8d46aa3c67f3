// What people do on a task's page, and what its file is set to then.
import { describe, expect, test } from 'vitest';
import { takeTaskSection } from '../../../../src/core/body/take/task.ts';
import { taskSections } from '../../../../src/core/body/task-body.ts';
import type { Task } from '../../../../src/core/plan/model.ts';
import { NAMES, TASK } from './texts.ts';

const DESCRIPTION = `Soft-wrapped
text with __bold__.

# Why

* one
* two
`;

const task: Task = {
  ...TASK,
  blocker: 'Waiting for the *DBA*',
  context: 'Old __tables__.\n',
  description: DESCRIPTION,
  acceptance: [
    { text: 'Tables exist, __all__', met: false },
    { text: 'Dry run is clean', met: true },
  ],
  resources: [
    { title: 'Runbook', url: 'https://x.com/run' },
    { title: 'Ask __Sam__', url: undefined },
  ],
  updates: [{ date: '2026-12-01', by: 'ada', note: 'Draft is __up__.' }],
};

/** What is taken when people replace `from` on the page. */
function edited(heading: string, from: string, to: string) {
  const text = taskSections(task, NAMES).find((section) => section.heading === heading)!.text;
  expect(text).toContain(from);
  return takeTaskSection(task, heading, text.replace(from, to), NAMES);
}

describe('the context', () => {
  test.each([
    ['a blocker is edited', '*DBA*', 'lawyers', { blocker: 'Waiting for the lawyers' }],
    ['a blocker is removed', '**Blocked:** Waiting for the *DBA*\n', '', { blocker: null }],
    ['the text is edited', 'Old', 'New', { context: 'New **tables**.\n' }],
    ['the text goes', '\nOld **tables**.', '', { context: null }],
  ])('%s', (_, from, to, values) => {
    expect(edited('Context', from, to)).toEqual(values);
  });
});

describe('the description keeps the spelling of the file', () => {
  test.each([
    ['an item is edited', '- two', '- zwei', DESCRIPTION.replace('* two', '- zwei')],
    ['a paragraph is added', '### Why', 'New\n### Why', DESCRIPTION.replace('# Why', 'New\n\n# Why')],
    [
      'a paragraph is edited',
      'Soft',
      'Hard',
      DESCRIPTION.replace('Soft-wrapped\ntext with __bold__.', 'Hard-wrapped text with **bold**.'),
    ],
    ['a heading goes', '### Why\n', '', DESCRIPTION.replace('# Why\n\n', '')],
  ])('%s', (_, from, to, description) => {
    expect(edited('Description', from, to)).toEqual({ description });
  });

  test('an empty section is a clearing, callouts are nobody’s', () => {
    expect(takeTaskSection(task, 'Description', '', NAMES)).toEqual({ description: null });
    expect(edited('Description', '### Why', '<callout>\n\tHey\n</callout>\n### Why')).toEqual({});
  });
});

describe('criteria', () => {
  const [tables, run] = task.acceptance;
  test.each([
    ['ticked', '- [ ]', '- [x]', [{ ...tables!, met: true }, run]],
    ['edited', 'clean', 'spotless', [tables, { text: 'Dry run is spotless', met: true }]],
    ['added', '- [x]', '- [ ] New\n- [x]', [tables, { text: 'New', met: false }, run]],
    ['removed', '- [ ] Tables exist, **all**\n', '', [run]],
    ['reordered', /^(.*)\n(.*)$/, '$2\n$1', [run, tables]],
  ])('one is %s', (_, from, to, acceptance) => {
    const text = taskSections(task, NAMES).find(({ heading }) => heading === 'Acceptance Criteria')!.text;
    const now = text.replace(from, to);
    expect(takeTaskSection(task, 'Acceptance Criteria', now, NAMES)).toEqual({ acceptance });
  });

  test('other lines are people’s own', () => {
    expect(edited('Acceptance Criteria', '- [x]', 'By **Friday**!\n- see above\n- [x]')).toEqual({});
    expect(takeTaskSection(task, 'Acceptance Criteria', '', NAMES)).toEqual({ acceptance: [] });
  });
});

test('resources and notes', () => {
  expect(edited('Resources', 'https://x.com/run', 'https://x.com/walk')).toEqual({
    resources: [{ title: 'Runbook', url: 'https://x.com/walk' }, task.resources[1]],
  });
  expect(
    edited('Progress', '- **2026-12-01**', '- **2026-12-02**, Ada Lovelace: More\n- **2026-12-01**'),
  ).toEqual({
    updates: [{ date: '2026-12-02', by: 'ada', note: 'More' }, task.updates[0]],
  });
});

test('headings of people’s own give nothing', () => {
  expect(takeTaskSection(task, 'Notes', 'x', NAMES)).toEqual({});
});
