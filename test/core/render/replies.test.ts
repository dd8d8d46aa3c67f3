// Answers to comment commands: whole ones against goldens, and what hostile text may not do in them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  effectReply,
  explainReply,
  helpReply,
  misunderstandingReply,
  outcomeReply,
  previewReply,
  showReply,
  type Explanation,
  type ShownTask,
} from '../../../src/core/render/replies.ts';
import { planOf, planText } from '../plan/plan-text.ts';
import { linked, reference, viewOf } from './comment-views.ts';

const commit = { sha: '0123456789abcdef', url: 'https://github.com/acme/plans/commit/0123456789abcdef' };

const plan = planOf(
  planText(`phases:
  - title: Create tables
    tasks:
      - id: PREF-1
        title: Write scripts
        priority: High
        assignee: [ada, sam]
        sprint: Sprint 25
        estimate: 3
        start: 2026-12-01
        due: 2026-12-02
        labels: [database]
        blocker: Waiting for DBA
        acceptance: [Both tables, done: Indexes]
        resources: [{Schema: https://example.com/schema}]
      - title: Bare
        id: PREF-2
`),
  'plans/a (b).yml',
);

const shown: ShownTask = {
  task: plan.tasks[0]!,
  plan,
  status: 'Blocked',
  url: 'https://www.notion.so/acme/PREF-1',
  dependsOn: [{ ...reference('PREF-3', 'Ask'), status: 'To Do' }],
  blocks: [reference('PREF-4', 'Backfill')],
  pullRequests: [{ number: 12, url: 'https://github.com/acme/plans/pull/12', state: 'open' }],
  blobUrl: 'https://github.com/acme/plans/blob/main',
};

const bare: ShownTask = {
  ...shown,
  task: plan.tasks[1]!,
  url: undefined,
  dependsOn: [],
  blocks: [],
  pullRequests: [],
};

const explained = (source: Explanation['source'], notes: readonly string[] = []): Explanation => ({
  task: reference('PREF-1', 'Write scripts'),
  status: 'Done',
  before: 'In Review',
  source,
  notes,
});

const [by, at, url] = ['ada', '2026-12-01T10:00:00Z', 'https://github.com/acme/plans/pull/12'] as const;

describe('the answer', () => {
  it.each<[string, string]>([
    ['help', helpReply('plan', 'write')],
    ['help-renamed', helpReply('tasks', 'maintain')],
    ['show', showReply(shown)],
    ['show-bare', showReply(bare)],
    ['preview', previewReply(viewOf({ tasks: [linked()] }), commit)],
    ['preview-nothing', previewReply(viewOf(), commit)],
  ])('%s', async (name, text) => {
    await expect(`${text}\n`).toMatchFileSnapshot(`../../golden/replies/${name}.md`);
  });

  it.each<[Explanation, string]>([
    [
      explained({ kind: 'pull-request', fact: 'merged', number: 12, url, at }),
      `[pull request 12](${url}) was merged on 2026-12-01.`,
    ],
    [explained({ kind: 'command', by, url, at }), `ada said so in [a comment](${url}) on 2026-12-01.`],
    [explained({ kind: 'notion', by, url, at }), `ada set it [in Notion](${url}) on 2026-12-01.`],
    [explained({ kind: 'default' }), 'its file names no status.'],
    [explained({ kind: 'unknown' }, ['It waits.']), 'the history of its file tells.\n- It waits.'],
  ])('to explain: %#', (explanation, end) => {
    const text = explainReply(explanation);
    expect(text).toMatch(/^\[PREF-1 Write scripts\]\(.*\) is \*\*Done\*\* \(was In Review\): /);
    expect(text.endsWith(end)).toBe(true);
  });

  it.each<[string, string]>([
    [
      misunderstandingReply({
        kind: 'misunderstanding',
        why: '“hlep” is no command.',
        guess: '/plan help',
        usage: '/plan help',
      }),
      '“hlep” is no command. Did you mean `/plan help`? `/plan help` lists all commands.',
    ],
    [
      misunderstandingReply({
        kind: 'misunderstanding',
        why: 'It does not say why.',
        guess: undefined,
        usage: '/plan block ID <reason>',
      }),
      'It does not say why. Write `/plan block ID <reason>`.',
    ],
    [
      effectReply(
        { kind: 'change', edits: [], sentence: 'PREF-1 is Done.' },
        { name: 'commit 0123456', url: commit.url },
      ),
      `PREF-1 is Done. ([commit 0123456](${commit.url}))`,
    ],
    [effectReply({ kind: 'nothing', sentence: 'PREF-1 is Done already.' }), 'PREF-1 is Done already.'],
    [
      effectReply({
        kind: 'refusal',
        why: 'grace is no handle.',
        hint: 'Add a line.',
        correction: 'grace: grace@example.com',
      }),
      'grace is no handle. Add a line. `grace: grace@example.com`',
    ],
    [outcomeReply('3 updated in Notion.'), '3 updated in Notion.'],
  ])('of one line: %#', (text, line) => {
    expect(text).toBe(line);
  });
});

describe('text from people', () => {
  it('is shown in answers and does not act', () => {
    const pieces = fc.oneof(
      fc.constantFrom('|', '@ada', '#1', '<b>', '`', '\n', '\\', '[a](b)', '[skip ci]', '\u202E'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 6 }), (parts) => {
        const text = parts.join('');
        const task = {
          ...shown.task,
          title: text,
          blocker: text,
          acceptance: [{ text, met: true }],
          assignee: [text],
        };
        const said = [
          showReply({ ...shown, task, status: text }),
          explainReply({ ...explained({ kind: 'command', by: text, url: text, at: text }), status: text }),
          effectReply({ kind: 'refusal', why: text, hint: text }),
          outcomeReply(text),
        ];
        for (const reply of said)
          expect(reply.replaceAll('&#8203;', '·')).not.toMatch(/@\w|#\d|<|\[skip ci\]|\u202E/);
      }),
      { numRuns: 100 },
    );
  });

  it('is never too long for a comment', () => {
    const text = '@a'.repeat(2_000);
    const many = Array.from({ length: 200 }, () => text);
    const task = {
      ...shown.task,
      title: text,
      labels: many,
      assignee: many,
      acceptance: many.map((each) => ({ text: each, met: false })),
      resources: many.map((title) => ({ title, url: `https://example.com/${'a'.repeat(9_000)}` })),
    };
    expect(showReply({ ...shown, task }).length).toBeLessThan(65_000);
  });
});
