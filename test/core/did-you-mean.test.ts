// Suggestions for words that are unknown: near ones only, and always the same.
import { describe, expect, it } from 'vitest';
import { closest } from '../../src/core/did-you-mean.ts';

const keys = ['title', 'status', 'start', 'due', 'depends-on', 'description'];

describe('the nearest word', () => {
  it.each([
    ['titel', 'title'],
    ['TITLE', 'title'],
    ['statuss', 'status'],
    ['stat', 'start'],
    ['depend-on', 'depends-on'],
    ['descripton', 'description'],
    ['colour', undefined],
    ['x', undefined],
    ['', undefined],
  ])('%j: %s', (text, word) => {
    expect(closest(text, keys)).toBe(word);
  });

  it('of equally near ones is the one of the nearest length, then the first by alphabet', () => {
    expect(closest('tast', ['task', 'test', 'tasty'])).toBe('task');
    expect(closest('tast', ['test', 'task'])).toBe('task');
  });

  it('does not exist among no words', () => {
    expect(closest('title', [])).toBeUndefined();
  });
});
