// Keys and files of plans that come from Notion.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planMatcher } from '../../../src/core/config/matcher.ts';
import { splitId } from '../../../src/core/plan/model.ts';
import { keyFor, pathFor } from '../../../src/core/plan/naming.ts';

const key = (title: string, ...taken: string[]): string => keyFor(title, new Set(taken));
const globs = ['plans/**/*.{yml,yaml}'];

describe('a key', () => {
  it.each([
    ['User Preferences Migration', 'UPM'],
    ['Migration of the preferences', 'MP'],
    ['Onboarding', 'ONBOARDING'],
    ['Internationalisation', 'INTERNATIO'],
    ['2026 Roadmap', 'ROADMAP'],
    ['Q3 launch', 'QL'],
    ['Überholte Größen', 'UG'],
    ["Ada's plan", 'AP'],
    ['計画', 'PLAN'],
    ['🚀', 'PLAN'],
  ])('of "%s" is %s', (title, expected) => {
    expect(key(title)).toBe(expected);
  });

  it('that is taken gives way to the first word, then to a number', () => {
    expect(key('User Preferences', 'UP')).toBe('USER');
    expect(key('User Preferences', 'UP', 'USER')).toBe('UP2');
    expect(key('Onboarding', 'ONBOARDING')).toBe('ONBOARDIN2');
    expect(key('計画', 'PLAN')).toBe('PLAN2');
  });

  it('is always one, and free', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (title, names) => {
        const taken = new Set(names.map((name) => key(name)));
        const found = keyFor(title, taken);
        expect(splitId(`${found}-1`)?.key).toBe(found);
        expect(taken.has(found)).toBe(false);
      }),
    );
  });
});

describe('a file', () => {
  const path = (title: string, existing: readonly string[] = [], wanted = globs): string | undefined =>
    pathFor({ title, key: 'KEY' }, wanted, existing);

  it('is called like the plan, where plans are', () => {
    expect(path('User Preferences: Migration!')).toBe('plans/user-preferences-migration.yml');
    expect(path('計画')).toBe('plans/key.yml');
    expect(path('Search', [], ['!plans/old/**', './docs/*/plan.yaml'])).toBe('docs/search/plan.yaml');
    expect(path('Search', [], ['team/**/plans/*.yaml'])).toBe('team/plans/search.yaml');
  });

  it('never overwrites another one', () => {
    expect(path('Search', ['plans/Search.yml', 'plans/search-2.yml'])).toBe('plans/search-3.yml');
    expect(path('Search', ['plans/one.yml'], ['plans/one.yml'])).toBeUndefined();
  });

  it('is one that counts as a plan', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        expect(planMatcher(globs)(path(title)!)).toBe(true);
      }),
    );
  });
});
