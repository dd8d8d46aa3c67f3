import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../../src/core/config/config.ts';
import { planMatcher } from '../../../src/core/config/matcher.ts';

describe('which files are plans', () => {
  it.each<[readonly string[], string, boolean]>([
    [defaultConfig.plans, 'plans/a.yml', true],
    [defaultConfig.plans, 'plans/team/a.yaml', true],
    [defaultConfig.plans, 'plans/a.json', false],
    [defaultConfig.plans, 'docs/plans/a.yml', false],
    [defaultConfig.plans, 'plans.yml', false],
    [['./plans/*.yml'], 'plans/a.yml', true],
    [['/plans/*.yml'], 'plans/a.yml', true],
    [['plans/*.yml'], 'plans/x/a.yml', false],
    [['plans/**', '!plans/archive/**'], 'plans/archive/a.yml', false],
    [['!plans/archive/**', 'plans/**'], 'plans/archive/a.yml', false],
    [['plans/**', '!plans/archive/**'], 'plans/a.yml', true],
    [['a.yml', 'b/*.yml'], 'b/c.yml', true],
    [['!a.yml'], 'b.yml', false],
  ])('%j: %s is one: %s', (globs, path, expected) => {
    expect(planMatcher(globs)(path)).toBe(expected);
  });
});
