// The limit of nesting holds for every way to nest, and the quick look before it misses none.
import { describe, expect, it } from 'vitest';
import { maxDepth, tooDeepAt } from '../../../src/core/yaml/limits.ts';

const ways: Readonly<Record<string, (depth: number) => string>> = {
  'flow sequences': (depth) => '['.repeat(depth),
  'flow maps': (depth) => '{a: '.repeat(depth),
  'block maps': (depth) => Array.from({ length: depth }, (_, at) => `${' '.repeat(at)}a:\n`).join(''),
  'sequences on one line': (depth) => `${'- '.repeat(depth)}x\n`,
  'sequences behind anchors': (depth) => `${'- &a '.repeat(depth)}x\n`,
};

describe('nesting', () => {
  it.each(Object.entries(ways))('of %s is found when it is too deep', (_, nest) => {
    expect(tooDeepAt(nest(maxDepth + 2))).toBeDefined();
    expect(tooDeepAt(nest(maxDepth / 2 - 2))).toBeUndefined();
  });
});
