// What people read of a run: log, annotations, summary and outputs, of good runs and bad ones.
import { describe, expect, test } from 'vitest';
import { outputNames } from '../../src/action/report.ts';
import { migration, migrationPath, people, planOf } from './plans.ts';
import { openWorld } from './world.ts';

describe('a good run', () => {
  test('shows links, requests, blocks and the graph, and sets every output', async () => {
    await using world = await openWorld({ files: { [migrationPath]: migration }, config: people });
    const { summary, outputs, stdout, stderr, report, masks } = await world.sync();
    expect(Object.keys(outputs).sort()).toEqual([...outputNames].sort());
    expect(outputs).toMatchObject({
      changed: 'true',
      created: '6',
      updated: '1',
      removed: '0',
      pulled: '0',
      conflicts: '0',
      problems: '0',
      commit: '',
      'pull-request': '',
      confirm: '',
      requests: String(world.notion.requests.total),
    });
    expect(summary).toContain('[PREF-1 Write migration SQL scripts](https://www.notion.so/');
    expect(summary).toMatch(/\d+ requests to Notion · \d+ blocks created/);
    expect(summary).toMatch(/```mermaid\nflowchart LR\n[\s\S]*PREF_1 --> PREF_2\n/);
    expect(summary).toContain('due: Deadline');
    expect(stdout.replace(/^::debug.*\n/gm, '')).toMatch(/::group::7 operations\n[\s\S]*::endgroup::/);
    expect(stdout).toContain('Row created: PREF-1 Write migration SQL scripts');
    expect(report.mapping).toHaveLength(2);
    expect(stderr).toBe('');
    expect(masks).toContain(world.notion.token);
  });
});

test('values before and after are shown, also where nothing is left', async () => {
  await using world = await openWorld({
    files: { 'plans/a.yml': planOf('AB', 'id: AB-1, title: One, sprint: S1, estimate: 3') },
  });
  await world.sync();
  const { summary } = await world.sync(
    world.push({ 'plans/a.yml': planOf('AB', 'id: AB-1, title: "A | @b", estimate: 5') }),
  );
  expect(summary).toContain(
    'Row updated: **title** One → A \\| @&#8203;b, **sprint** S1 → nothing, **estimate** 3 → 5',
  );
});

describe('a bad run', () => {
  test('names problems of all files at once, on their lines, ten of them annotated', async () => {
    const broken = (key: string): string =>
      planOf(
        key,
        ...Array.from({ length: 4 }, (_, at) => `id: ${key}-${at + 1}, title: T, status: Odd${at}`),
      );
    await using world = await openWorld({
      files: {
        'plans/a.yml': broken('AB'),
        'plans/b.yml': broken('CD'),
        'plans/c.yml': broken('EF'),
        'plans/d.yml': 'title: Plan\nkey: GH\ntasks:\n\t- title: Tab\n',
        'plans/e.yml': planOf('IJ', 'id: IJ-1, title: Fine'),
      },
    });
    const { exitCode, annotations, report, outputs, summary, stdout } = await world.run();
    expect(exitCode).toBe(1);
    expect(report.problems).toHaveLength(13);
    expect(outputs['problems']).toBe('13');
    const errors = annotations.filter(({ level, file }) => level === 'error' && file !== undefined);
    expect(errors).toHaveLength(10);
    expect(errors[0]).toMatchObject({ file: 'plans/d.yml', line: 4 });
    expect(annotations.at(-1)!.message).toContain('13 problems were found');
    for (const { file, line } of report.problems) {
      expect(summary).toContain(`${file!}#L${String(line)}`);
      expect(stdout).toContain(`problem ${file!}:${String(line)}:`);
    }
    expect(summary).toMatch(/## ❌/);
    expect(world.row('IJ-1').values['Task']).toBe('Fine');
    expect(stdout.replace(/^::debug.*\n/gm, '')).not.toMatch(/^\s+at .*\(/m);
  });
});
