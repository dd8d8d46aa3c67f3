// The report on the runner's surface: outputs, annotations and the log.
import { describe, expect, it } from 'vitest';
import {
  annotations,
  outputNames,
  outputs,
  reportJson,
  sentence,
  writeLog,
} from '../../src/action/report.ts';
import type { Problem, ProblemCode } from '../../src/core/problem.ts';
import type { Report } from '../../src/core/report.ts';
import { reportOf, result } from '../core/render/reports.ts';
import { createQuietLog } from '../fakes/quiet-log.ts';

function problemOf(about: Partial<Problem> = {}): Problem {
  return { code: 'schema', message: 'The key `titel` is unknown.', hint: 'Did you mean `title`?', ...about };
}

describe('outputs', () => {
  it('of a run in which nothing happened', () => {
    expect(outputs(reportOf())).toMatchObject({
      changed: 'false',
      created: '0',
      updated: '0',
      removed: '0',
      pulled: '0',
      conflicts: '0',
      problems: '0',
      commit: '',
      'pull-request': '',
      confirm: '',
      requests: '0',
    });
  });

  it('of a run that did everything', () => {
    const report = reportOf({
      results: [
        result(),
        result({ kind: 'create-plan' }),
        result({ kind: 'update-task' }),
        result({ kind: 'link-spec' }),
        result({ kind: 'cancel-task' }),
        result({ kind: 'remove-task' }),
        result({ kind: 'assign-id' }),
        result({}, { kind: 'held' }),
        result({}, { kind: 'unchanged', url: undefined }),
      ],
      conflicts: [{ plan: 'PREF', task: undefined, field: 'due', repo: 'a', notion: 'b', kept: 'repo' }],
      problems: [problemOf(), problemOf()],
      held: { code: '0k3x9a7b2c', reasons: [], fails: true },
      pulled: 3,
      commit: { sha: '89abcdef', url: 'https://github.com/acme/plans/commit/89abcdef' },
      pullRequest: { number: 12, url: 'https://github.com/acme/plans/pull/12' },
      requests: 31,
    });
    const { report: json, ...rest } = outputs(report);
    expect(rest).toEqual({
      changed: 'true',
      created: '2',
      updated: '3',
      removed: '1',
      pulled: '3',
      conflicts: '1',
      problems: '2',
      commit: '89abcdef',
      'pull-request': '12',
      confirm: '0k3x9a7b2c',
      requests: '31',
    });
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(report)));
  });

  it.each<[string, string, Partial<Report>]>([
    ['true', 'a commit alone', { commit: { sha: 'a', url: 'b' } }],
    ['true', 'one operation', { results: [result()] }],
    ['false', 'a dry run', { dryRun: true, results: [result({}, { kind: 'planned' })] }],
    ['false', 'operations that are held', { results: [result({}, { kind: 'held' })] }],
  ])('changed is %s for %s', (changed, _, parts) => {
    expect(outputs(reportOf(parts)).changed).toBe(changed);
  });

  it('are all there, always', () => {
    expect(Object.keys(outputs(reportOf()))).toEqual([...outputNames]);
  });
});

describe('the report as JSON', () => {
  const kilobytes = 1000;

  it('is whole as long as it fits', () => {
    const report = reportOf({ results: Array.from({ length: 2000 }, () => result()) });
    const parsed = JSON.parse(reportJson(report)) as { results: unknown[]; truncated?: boolean };
    expect(parsed.results).toHaveLength(2000);
    expect(parsed).not.toHaveProperty('truncated');
  });

  it.each<[string, Partial<Report>]>([
    ['many operations', { results: Array.from({ length: 5000 }, () => result({ title: '日'.repeat(50) })) }],
    ['operations as long as can be', { results: [result({ title: 'x'.repeat(600 * kilobytes) })] }],
    ['many problems', { problems: Array.from({ length: 9000 }, () => problemOf()) }],
    ['many notices', { notices: Array.from({ length: 9000 }, () => ({ message: 'x'.repeat(100) })) }],
    ['many lines of the mapping', { mapping: Array.from({ length: 9000 }, () => 'x'.repeat(100)) }],
    [
      'a big graph',
      {
        graph: Array.from({ length: 9000 }, () => ({
          id: 'PREF-1',
          title: 'x'.repeat(60),
          category: 'todo',
          dependsOn: [],
        })),
      },
    ],
  ])('is cut below 500 kB and says so: %s', (_, parts) => {
    const json = reportJson(reportOf({ requests: 31, ...parts }));
    expect(Buffer.byteLength(json)).toBeLessThanOrEqual(500 * kilobytes);
    expect(JSON.parse(json)).toMatchObject({ mode: 'sync', requests: 31, truncated: true });
  });

  it('keeps the beginning of what it cuts', () => {
    const results = Array.from({ length: 5000 }, (_, index) => result({ task: `PREF-${index + 1}` }));
    const parsed = JSON.parse(reportJson(reportOf({ results }))) as {
      results: { operation: { task: string } }[];
    };
    expect(parsed.results[0]?.operation.task).toBe('PREF-1');
    expect(parsed.results.length).toBeGreaterThan(100);
  });
});

describe('annotations', () => {
  it('are errors on the lines concerned', () => {
    const problem = problemOf({ file: 'plans/a.yml', line: 7, column: 5, correction: '  title: "a: b"' });
    expect(annotations(reportOf({ problems: [problem] }))).toEqual([
      {
        level: 'error',
        message: 'The key `titel` is unknown. Did you mean `title`? Write: title: "a: b"',
        file: 'plans/a.yml',
        line: 7,
        column: 5,
      },
    ]);
  });

  it('are the ten worst: what freezes a plan before what freezes a field, else in their order', () => {
    const lesser: readonly ProblemCode[] = ['unknown-value', 'unknown-reference', 'conflict', 'notion'];
    const worse: readonly ProblemCode[] = [
      'configuration',
      'syntax',
      'limit',
      'schema',
      'duplicate',
      'cycle',
    ];
    const problems = [...lesser, ...worse, ...lesser].map((code, index) =>
      problemOf({ code, message: `${index}` }),
    );
    expect(annotations(reportOf({ problems })).map(({ message }) => message.split(' ')[0])).toEqual([
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '0',
      '1',
      '2',
      '3',
    ]);
  });

  it('are none for a run without problems', () => {
    expect(annotations(reportOf({ notices: [{ message: 'Left out.' }] }))).toEqual([]);
  });

  it('stay on one line', () => {
    expect(sentence(problemOf({ message: 'a\nb', hint: 'c\r\n\u202Ed', correction: 'e\nf' }))).toBe(
      'a b c d Write: e f',
    );
  });
});

describe('the log', () => {
  const linesOf = async (parts: Partial<Report>): Promise<readonly string[]> => {
    const log = createQuietLog();
    await writeLog(reportOf(parts), log);
    return log.lines;
  };

  it('says what setup did in its own words, once', async () => {
    const setUp = { plan: undefined, task: undefined, title: 'create the database "Plans" with Key' };
    expect(await linesOf({ results: [result({ ...setUp, kind: 'create-database' })] })).toContain(
      'info: done Set up: create the database "Plans" with Key',
    );
  });

  it('has everything that happened, and ends with the headline', async () => {
    const lines = await linesOf({
      results: [
        result({ kind: 'update-task', changes: [{ field: 'due', from: undefined, to: 'x' }] }),
        result(
          {
            kind: 'pull-field',
            changes: [{ field: 'due', from: '3', to: '5' }],
            edit: { by: 'grace', url: '' },
          },
          { kind: 'proposed', url: '' },
        ),
        result(
          { task: undefined, kind: 'create-plan' },
          { kind: 'failed', code: 'limit', reason: 'Full.', hint: '' },
        ),
      ],
      mapping: ['Title: Task'],
      conflicts: [
        { plan: 'PREF', task: 'PREF-2', field: 'due', repo: '3', notion: '5', kept: 'repo' },
        { plan: 'PREF', task: 'PREF-3', field: 'due', repo: '3', notion: '5', kept: 'notion' },
        { plan: 'PREF', task: undefined, field: 'due', repo: '3', notion: '5', kept: 'open' },
      ],
      problems: [problemOf({ file: 'plans/a.yml', line: 7, column: 5 }), problemOf()],
      held: { code: '0k3x9a7b2c', reasons: ['6 of 20 rows would be removed.'], fails: true },
    });
    expect(lines).toEqual([
      'group: 3 operations',
      'info: done Row updated: PREF-1 Write migration SQL scripts (due x)',
      'info: proposed Take over from Notion: PREF-1 Write migration SQL scripts (due 3 → 5; by grace)',
      'info: failed Create the plan page: PREF Write migration SQL scripts – Full.',
      'group: How properties were matched to fields',
      'info: Title: Task',
      'info: conflict PREF-2 due: the repo\'s "3" was kept over Notion\'s "5"',
      'info: conflict PREF-3 due: Notion\'s "5" was kept over the repo\'s "3"',
      'info: conflict PREF due: the repo has "3", Notion has "5", the pull request decides',
      'info: problem plans/a.yml:7:5: The key `titel` is unknown. Did you mean `title`?',
      'info: problem The key `titel` is unknown. Did you mean `title`?',
      'info: held 6 of 20 rows would be removed.',
      'info: held To go on: run the workflow with confirm 0k3x9a7b2c.',
      'info: 1 updated, 1 proposed in a pull request, 3 conflicts, 1 failed, 2 problems, waiting for confirmation.',
    ]);
  });

  it('lets nothing of what people wrote begin a line', async () => {
    const hostile = 'x\n::error::y\r::stop-commands::z';
    const lines = await linesOf({
      results: [result({ title: hostile, changes: [{ field: hostile, from: undefined, to: undefined }] })],
      problems: [problemOf({ file: `plans/${hostile}.yml`, line: 1, message: hostile })],
      conflicts: [
        { plan: 'PREF', task: hostile, field: hostile, repo: hostile, notion: hostile, kept: 'notion' },
      ],
      mapping: [hostile],
      held: { code: 'c', reasons: [hostile], fails: true },
    });
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
  });
});
