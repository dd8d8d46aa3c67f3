// The job summary: whole ones against goldens, and what hostile or endless reports may not do to it.
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/core/problem.ts';
import type { OperationKind, Report } from '../../../src/core/report.ts';
import { describe as wordsFor } from '../../../src/core/render/changes.ts';
import { headline } from '../../../src/core/render/headline.ts';
import { summary } from '../../../src/core/render/summary.ts';
import { operation, reportOf, result } from './reports.ts';

const context = { blobUrl: 'https://github.com/acme/plans/blob/0123456' };

const problem: Problem = {
  code: 'schema',
  message: 'The key `titel` is unknown.',
  hint: 'Did you mean `title`?',
  file: 'plans/a b (old).yml',
  line: 7,
  column: 5,
};

const failure = {
  kind: 'failed',
  code: 'unavailable',
  reason: 'Notion answered 503.',
  hint: 'Run it again.',
} as const;

const nothing = reportOf({ requests: 2 });

const everything = reportOf({
  results: [
    result({ kind: 'create-plan', task: undefined, title: 'User Preferences', blocks: 12 }),
    result({ blocks: 9 }),
    result({
      kind: 'update-task',
      task: 'PREF-2',
      title: 'Run scripts | on staging',
      changes: [
        { field: 'status', from: 'To Do', to: 'In Progress' },
        { field: 'due', from: undefined, to: '2026-12-03' },
        { field: 'Acceptance Criteria', from: undefined, to: undefined },
      ],
    }),
    result({ kind: 'remove-task', task: 'PREF-3', title: 'Old' }, { kind: 'held' }),
    result(
      { kind: 'update-task', task: 'PREF-4', title: 'Busy' },
      { kind: 'skipped', reason: 'Somebody edited it.' },
    ),
    result({ kind: 'create-task', task: 'PREF-5', title: 'Away' }, failure),
    result(
      { kind: 'adopt-task', task: 'PREF-6', title: 'There already' },
      { kind: 'unchanged', url: undefined },
    ),
  ],
  conflicts: [
    { plan: 'PREF', task: 'PREF-2', field: 'due', repo: '2026-12-03', notion: '2026-12-05', kept: 'repo' },
    { plan: 'PREF', task: undefined, field: 'owner', repo: 'ada', notion: 'sam', kept: 'notion' },
  ],
  problems: [
    problem,
    {
      code: 'syntax',
      message: 'This is no YAML.',
      hint: 'Quote the value.',
      file: 'plans/b.yml',
      line: 3,
      correction: 'title: "a: `b`"',
    },
    { code: 'notion', message: 'The listing was cut.', hint: 'Run it again.' },
  ],
  notices: [{ message: 'The database has no property for Sprint.' }],
  held: { code: '0k3x9a7b2c', reasons: ['6 of 20 rows would be removed.'], fails: true },
  mapping: ['Title: Task (title)', 'Status: Status (status)'],
  graph: [
    { id: 'PREF-1', title: 'Write "scripts"', category: 'done', dependsOn: [] },
    { id: 'PREF-2', title: 'Run scripts', category: 'active', dependsOn: ['PREF-1'] },
  ],
  pulled: 1,
  commit: { sha: '89abcdef0123456789', url: 'https://github.com/acme/plans/commit/89abcdef0123456789' },
  requests: 31,
});

const preview = reportOf({
  dryRun: true,
  results: [
    result({ blocks: 9 }, { kind: 'planned' }),
    result(
      { kind: 'link-spec', task: undefined, title: 'Schema Migration Spec', blocks: 2 },
      { kind: 'planned' },
    ),
  ],
  requests: 4,
});

const deleted = reportOf({
  held: {
    code: '1111111111',
    reasons: ['Plan files were deleted; their 3 pages and rows stay.'],
    fails: false,
  },
});

const row = (task: string, by = 'grace') => ({ by, url: `https://www.notion.so/acme/${task}` });
const pullRequest = { number: 12, url: 'https://github.com/acme/plans/pull/12' };

const bothWays = reportOf({
  results: [
    result({
      kind: 'pull-field',
      task: 'PREF-2',
      title: 'Run scripts',
      changes: [{ field: 'title', from: 'Run scripts', to: 'Run the scripts | on staging' }],
      edit: row('PREF-2'),
    }),
    result({
      kind: 'pull-field',
      task: 'PREF-2',
      title: 'Run scripts',
      changes: [{ field: 'Acceptance Criteria', from: undefined, to: 'ticked “Indexes defined”' }],
      edit: row('PREF-2'),
    }),
    result({
      kind: 'pull-field',
      task: 'PREF-3',
      title: 'Old',
      changes: [{ field: 'due', from: '2026-12-03', to: '' }],
      edit: row('PREF-3', '7cfe2cdf-945e-43f5-a460-7eb31378ad8f'),
    }),
    result({ kind: 'import-task', task: 'PREF-7', title: 'Tell support', edit: row('PREF-7') }),
    result(
      { kind: 'drop-task', task: 'PREF-4', title: 'Busy', edit: row('PREF-4') },
      { kind: 'proposed', url: pullRequest.url },
    ),
    result({
      kind: 'update-task',
      task: 'PREF-3',
      title: 'Old',
      changes: [
        { field: 'priority', from: 'Low', to: 'High' },
        { field: 'sync', from: undefined, to: "conflict: the repo's High was kept over Low" },
      ],
    }),
    result({
      kind: 'update-task',
      task: 'PREF-5',
      title: 'Away',
      changes: [{ field: 'sync', from: 'waiting in pull request #11', to: '' }],
    }),
  ],
  conflicts: [
    { plan: 'PREF', task: 'PREF-3', field: 'priority', repo: 'High', notion: 'Low', kept: 'repo' },
    { plan: 'PREF', task: 'PREF-6', field: 'due', repo: '2026-12-03', notion: '2026-12-05', kept: 'open' },
  ],
  differences: [
    {
      plan: 'PREF',
      task: 'PREF-6',
      field: 'due',
      repo: '2026-12-03',
      notion: '2026-12-05',
      reason: 'waiting in pull request #12',
    },
  ],
  pulled: 4,
  commit: { sha: '89abcdef0123456789', url: 'https://github.com/acme/plans/commit/89abcdef0123456789' },
  pullRequest,
  requests: 9,
});

const heldEdits = reportOf({
  results: [
    result(
      {
        kind: 'pull-field',
        changes: [{ field: 'status', from: 'Done', to: 'To Do' }],
        edit: row('PREF-1'),
      },
      { kind: 'held' },
    ),
  ],
  held: {
    code: '2222222222',
    reasons: [
      '21 of 30 rows were changed in Notion, which is more than `max-changes` allows; none of it was taken over.',
    ],
    fails: true,
  },
});

const hostile = reportOf({
  results: [
    result({
      title: 'a | b',
      kind: 'pull-field',
      changes: [{ field: '**due', from: '|', to: '[a](javascript:b)' }],
      edit: { by: '@octocat | <b>', url: 'javascript:alert(1)' },
    }),
    result({
      title: '</td></table><script>alert(1)</script> @octocat fixes #12',
      changes: [{ field: '`x`|y', from: '[a](javascript:b)', to: '**b**\n\n# heading' }],
    }),
  ],
  problems: [
    {
      ...problem,
      file: 'plans/x](https://evil.example).yml',
      message: '<img src=x> @acme/all',
      hint: 'closes acme/plans#1 \u202Egnp.exe',
      correction: '`` @octocat <b>',
    },
  ],
  notices: [{ message: '</details> ```mermaid\ngraph' }],
  mapping: ['<!-- Sprint -->'],
  conflicts: [{ plan: 'PREF', task: undefined, field: 'a|b', repo: '|', notion: '\\|', kept: 'repo' }],
});

describe('the summary', () => {
  it.each<[string, Report]>([
    ['nothing', nothing],
    ['everything', everything],
    ['preview', preview],
    ['deleted', deleted],
    ['both-ways', bothWays],
    ['held-edits', heldEdits],
    ['hostile', hostile],
  ])('of %s', async (name, report) => {
    await expect(summary(report, context)).toMatchFileSnapshot(`../../golden/summary/${name}.md`);
  });

  it('shows what gave way line by line', () => {
    const about = { plan: 'PREF', task: 'PREF-1', field: 'Description', kept: 'repo' as const };
    const conflicts = [{ ...about, repo: '- one\n- two', notion: 'three' }];
    expect(summary(reportOf({ conflicts }), context)).toContain(
      '| PREF-1 | Description | \\- one<br>\\- two | three | the repo’s |',
    );
  });

  it('names files without links where the commit is not known', () => {
    expect(summary(reportOf({ problems: [problem] }), { blobUrl: undefined })).toContain(
      '- plans/a b \\(old\\).yml:7: The key',
    );
  });

  it('lists the first 200 of everything and says how many there are', () => {
    const results = Array.from({ length: 203 }, (_, index) => result({ task: `PREF-${index + 1}` }));
    const text = summary(reportOf({ results }), context);
    expect(text).toContain('PREF-200 ');
    expect(text).not.toContain('PREF-201 ');
    expect(text).toContain('… and 3 more; the log lists them all.');
  });

  it.each(['a', '日', '🎉'])('stays below what GitHub takes, however long it is: %s', (character) => {
    const changes = Array.from({ length: 100 }, () => ({
      field: 'due',
      from: undefined,
      to: character.repeat(80),
    }));
    const results = Array.from({ length: 200 }, () => result({ changes }));
    const text = summary(reportOf({ results }), context);
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toContain('… cut here');
  });
});

describe('the headline', () => {
  it.each<[string, Partial<Report>]>([
    ['Nothing to do.', {}],
    ['1 created.', { results: [result()] }],
    [
      '1 created, 1 updated, 1 removed.',
      { results: [result(), result({ kind: 'adopt-task' }), result({ kind: 'remove-plan' })] },
    ],
    ['1 problem.', { problems: [problem] }],
    ['1 failed, 2 problems.', { results: [result({}, failure)], problems: [problem, problem] }],
    ['2 taken over from Notion.', { pulled: 2 }],
    [
      '1 proposed in pull request #12.',
      { results: [result({ kind: 'drop-task' }, { kind: 'proposed', url: '' })], pullRequest },
    ],
    ['Nothing would change.', { dryRun: true }],
    ['1 change planned.', { dryRun: true, results: [result({}, { kind: 'planned' })] }],
    ['Waiting for confirmation.', { held: { code: 'c', reasons: [], fails: true } }],
  ])('%s', (text, parts) => {
    expect(headline(reportOf(parts))).toBe(text);
  });

  it('counts what was written in Notion, not what was written to the repository', () => {
    const results = [result({ kind: 'assign-id' }), result({ kind: 'write-config' })];
    expect(headline(reportOf({ results }))).toBe('Nothing to do.');
  });
});

describe('words', () => {
  it.each<OperationKind>(['create-task', 'remove-plan', 'write-config'])(
    'for %s tell what was done from what would be',
    (kind) => {
      const past = wordsFor(result({ kind }));
      const planned = wordsFor({ operation: operation({ kind }), outcome: { kind: 'planned' } });
      expect(past).not.toBe(planned);
    },
  );
});
