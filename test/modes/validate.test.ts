// Validating a commit: what is wrong with its files, and nothing but reading.
import { describe, expect, it } from 'vitest';
import { validate } from '../../src/modes/validate.ts';
import { createMemoryRepository } from '../fakes/memory-repository.ts';

const configPath = '.github/plan-sync.yml';
const good = 'title: Preferences\nkey: PREF\ntasks:\n  - id: PREF-1\n    title: Write scripts\n';
const broken = 'title: Broken\nkey: BROK\ntasks:\n  - titel: Typo\n';

async function validated(files: Readonly<Record<string, string>>, notice?: string) {
  const repository = createMemoryRepository({ files });
  const { commit } = await repository.head();
  const report = await validate(repository, { commit, configPath, notice });
  return { report, repository };
}

describe('validate', () => {
  it('finds nothing wrong with good files, and writes nothing', async () => {
    const { report, repository } = await validated({ 'plans/a.yml': good, 'README.md': '#' });
    expect(report).toMatchObject({ mode: 'validate', problems: [], notices: [], results: [], requests: 0 });
    expect(repository.log()).toHaveLength(1);
  });

  it('finds every problem of every file at once', async () => {
    const { report } = await validated({
      'plans/a.yml': good,
      'plans/b.yml': broken,
      'plans/deep/c.yaml': 'title: "open\n',
      'plans/d.yml': good.replace('Preferences', 'Twice'),
    });
    expect(new Set(report.problems.map(({ file }) => file))).toEqual(
      new Set(['plans/a.yml', 'plans/b.yml', 'plans/d.yml', 'plans/deep/c.yaml']),
    );
    for (const { message, hint, line } of report.problems) {
      expect(message).toMatch(/\S[.?]$/);
      expect(hint).not.toBe('');
      expect(line).toBeGreaterThan(0);
    }
  });

  it('looks only at files that the configuration of that commit names', async () => {
    const config = 'version: 1\nplans: roadmap/*.yml\n';
    const { report } = await validated({
      [configPath]: config,
      'plans/b.yml': broken,
      'roadmap/a.yml': good,
    });
    expect(report.problems).toEqual([]);
  });

  it('stops at a configuration with problems', async () => {
    const { report } = await validated(
      { [configPath]: 'plns: x\n', 'plans/b.yml': broken },
      'Only validated.',
    );
    expect(report.problems.map(({ file }) => file)).toEqual([configPath]);
    expect(report.notices).toEqual([{ message: 'Only validated.' }]);
  });

  it('tells why it does no more than that', async () => {
    const { report } = await validated({ 'plans/a.yml': good }, 'This push is on feature/x.');
    expect(report.notices).toEqual([{ message: 'This push is on feature/x.' }]);
  });

  it('looks at the commit it is given, not at the head', async () => {
    const repository = createMemoryRepository({ files: { 'plans/b.yml': broken } });
    const { commit } = await repository.head();
    repository.push({ 'plans/b.yml': good });
    const report = await validate(repository, { commit, configPath, notice: undefined });
    expect(report.problems).toHaveLength(1);
  });
});
