import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../src/core/plan/parse.ts';
import { planOf, planText } from './plan-text.ts';

describe('a plan file', () => {
  it('needs a title, a key and the titles of its tasks, nothing else', () => {
    const plan = planOf('title: User Preferences Migration\nkey: PREF\ntasks:\n  - title: Write scripts\n');
    expect(plan).toMatchObject({
      title: 'User Preferences Migration',
      key: 'PREF',
      archived: false,
      phases: [],
    });
    expect(plan.tasks).toMatchObject([
      {
        id: undefined,
        title: 'Write scripts',
        phase: undefined,
        assignee: [],
        dependsOn: [],
        properties: {},
      },
    ]);
  });

  it('says everything that it can say', () => {
    const plan = planOf(readFileSync('test/core/plan/full-plan.yml', 'utf8'));
    expect(plan).toMatchObject({
      was: 'UPM',
      status: 'In Progress',
      owner: 'ada',
      spec: 'User Preferences Schema Migration Spec',
      specSeen: '2026-11-30',
      start: '2026-12-01',
      due: '2026-12-18',
      requirements: {
        functional: ['Read and write preferences per key'],
        nonFunctional: ['1M+ users, zero downtime'],
      },
      approach: 'Markdown: architecture, technology, key decisions.',
      phases: [{ goal: 'Tables exist beside the old column', effort: '2 days', due: '2026-12-03' }],
      dependencies: { external: ['Staging database with production-like volume'] },
      risks: [{ probability: 'Medium', impact: 'High', mitigation: 'Batch with throttling; pause switch' }],
      milestones: [{ title: 'Dual writes on', due: '2026-12-10' }],
      successCriteria: [{ text: 'No user loses a preference', met: false }],
      resources: [{ title: 'Runbook', url: 'https://example.com/runbook' }],
      updates: [],
    });
    expect(plan.tasks[0]).toMatchObject({
      id: 'PREF-1',
      was: 'PREF-9',
      phase: 'Create new tables with indexes',
      assignee: ['ada'],
      estimate: 3,
      labels: ['database', 'backend'],
      blocker: 'Waiting for DBA review',
      acceptance: [
        { text: 'Migration script creates both tables', met: false },
        { text: 'Indexes defined', met: true },
      ],
      resources: [{ title: 'Schema design', url: 'https://example.com/schema' }],
      updates: [{ date: '2026-12-01', by: 'ada', note: 'First draft is up.' }],
      properties: { Team: 'Platform' },
    });
  });

  it('keeps tasks in the order of the file, with and without a phase', () => {
    const phase = 'phases:\n  - title: One\n    tasks: [{title: a}, {title: b}]\n';
    const titles = (text: string) => planOf(planText(text)).tasks.map(({ title, phase: of }) => [title, of]);
    expect(titles(`tasks: [{title: x}]\n${phase}`)).toEqual([
      ['x', undefined],
      ['a', 'One'],
      ['b', 'One'],
    ]);
    expect(titles(`${phase}tasks: [{title: x}]\n`)).toEqual([
      ['a', 'One'],
      ['b', 'One'],
      ['x', undefined],
    ]);
  });

  it.each([
    ['012', '012'],
    ['25', '25'],
    ['1e3', '1e3'],
    ['0x1F', '0x1F'],
    ['1.10', '1.10'],
    ['.inf', '.inf'],
    ['12345678901234567890', '12345678901234567890'],
    ['True', 'True'],
    ['yes', 'yes'],
    ['2026-12-01', '2026-12-01'],
    ['"  Sprint 25 "', 'Sprint 25'],
    ['Sprint\n      25', 'Sprint 25'],
    ['', undefined],
    ['null', undefined],
    ['~', undefined],
  ])('reads the text %s as it was written', (written, read) => {
    expect(planOf(planText(`tasks:\n  - title: a\n    sprint: ${written}\n`)).tasks[0]!.sprint).toBe(read);
  });

  it('takes a single value where a list is expected', () => {
    const plan = planOf(
      planText(
        'success-criteria: {done: Fast}\nresources: https://example.com\ntasks:\n' +
          '  - {title: a, assignee: ada, labels: 2026, depends-on: PREF-1, acceptance: Works}\n',
      ),
    );
    expect(plan.successCriteria).toEqual([{ text: 'Fast', met: true }]);
    expect(plan.resources).toEqual([{ title: 'https://example.com', url: 'https://example.com' }]);
    expect(plan.tasks[0]).toMatchObject({
      assignee: ['ada'],
      labels: ['2026'],
      dependsOn: ['PREF-1'],
      acceptance: [{ text: 'Works', met: false }],
    });
  });

  it('keeps the kinds of free properties', () => {
    const plan = planOf(
      planText(
        'tasks:\n  - title: a\n    properties: {Team: Platform, Size: 3, Public: true, Tags: [x, 1], None: }\n',
      ),
    );
    expect(plan.tasks[0]!.properties).toEqual({ Team: 'Platform', Size: 3, Public: true, Tags: ['x', '1'] });
  });

  it.each([
    ['line feeds', (text: string) => text],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a BOM', (text: string) => `\uFEFF${text}`],
    ['a BOM and CRLF', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('knows where things stand with %s', (_, written) => {
    const plan = planOf(
      written(planText('phases:\n  - title: One\n    tasks:\n      - id: PREF-1\n        title: é a\n')),
    );
    expect(plan.at).toMatchObject({ title: { line: 1, column: 1 }, key: { line: 2, column: 1 } });
    expect(plan.phases[0]!.at).toEqual({ line: 4, column: 5 });
    expect(plan.tasks[0]!.at).toEqual({
      '': { line: 6, column: 9 },
      id: { line: 6, column: 9 },
      title: { line: 7, column: 9 },
    });
  });

  it('knows where things stand in flow style', () => {
    const plan = planOf('{title: "a", key: PREF, tasks: [{title: x}, {id: PREF-2,\ttitle: y}]}');
    expect(plan.tasks[1]!.at).toMatchObject({ '': { line: 1, column: 45 }, title: { line: 1, column: 58 } });
  });

  it('follows aliases', () => {
    const plan = planOf(
      planText('tasks:\n  - {title: a, labels: &team [x, y]}\n  - {title: b, labels: *team}\n'),
    );
    expect(plan.tasks[1]!.labels).toEqual(['x', 'y']);
  });

  it('is not changed by names that mean something to JavaScript', () => {
    const plan = planOf(planText('tasks:\n  - title: a\n    properties: {constructor: x, toString: y}\n'));
    expect(Object.entries(plan.tasks[0]!.properties)).toEqual([
      ['constructor', 'x'],
      ['toString', 'y'],
    ]);
    expect(parsePlan('a.yml', planText('__proto__: {polluted: yes}\n')).plan).toBeUndefined();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('the examples', () => {
  it.each(readdirSync('examples').filter((name) => name.endsWith('.yml')))('%s has no problems', (name) => {
    expect(parsePlan(name, readFileSync(`examples/${name}`, 'utf8')).problems).toEqual([]);
  });

  it("this repository's own plan is the database migration", () => {
    expect(readFileSync('plans/database-migration.yml', 'utf8')).toBe(
      readFileSync('examples/database-migration.yml', 'utf8'),
    );
  });
});

describe('any text', () => {
  const words = [
    'title',
    'key',
    'tasks',
    'PREF',
    ': ',
    ':',
    '- ',
    '\n',
    '\n  ',
    '\t',
    '\r\n',
    '# ',
    '#1',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '&a',
    '*a',
    '|',
    '>',
    '!x',
    '%',
    '@',
    '---',
    '? ',
    '\uFEFF',
    '[x] ',
    'é',
    '🚀',
    '__proto__',
    ',',
  ];
  const yamlish = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(''));

  it.each([
    ['any characters', fc.string({ unit: 'binary' })],
    ['what looks like YAML', yamlish],
    [
      'a plan with something strange in it',
      yamlish.map((text) => planText(`tasks:\n  - title: a\n    context: ${text}`)),
    ],
  ])('never throws, and every problem stands inside the file: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { plan, problems } = parsePlan('a.yml', text);
        expect(plan === undefined).toBe(problems.length > 0);
        const lines = text.replace(/^\uFEFF/, '').split('\n');
        for (const { line, column, message, hint } of problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual(lines[line! - 1]!.length + 1);
          expect(message).toMatch(/[.?]$/);
          expect(hint).toMatch(/[.?]$/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
