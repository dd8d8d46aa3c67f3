import { describe, expect, it } from 'vitest';
import { fold, listed, optionName, optionNamed, propertyNamed } from '../../../src/core/board/names.ts';
import { withFormerNames } from '../../../src/core/board/remember.ts';
import { options, property, source } from './board-fixture.ts';

describe('names', () => {
  it.each(['In Progress', 'in_progress', 'IN-PROGRESS', ' inprogress ', 'Ｉn progress'])(
    '%s is one word',
    (text) => {
      expect(fold(text)).toBe('inprogress');
    },
  );

  it.each([
    ['a, b', 'a b'],
    ['a,b', 'a b'],
    ['  two\nlines ', 'two lines'],
    [',', ''],
    ['x'.repeat(120), 'x'.repeat(100)],
  ])('%j becomes the option %j', (text, name) => {
    expect(optionName(text)).toBe(name);
  });

  it('an option is found by its very name before any other', () => {
    const known = [{ id: '1', name: 'API', formerly: ['ui'] }, ...options('api', 'ui')];
    expect(optionNamed(known, 'api')?.id).toBe('o-api');
    expect(optionNamed(known, 'Api')?.id).toBe('1');
    expect(optionNamed(known, 'ui')?.id).toBe('o-ui');
    expect(optionNamed(known.slice(0, 1), 'UI')?.id).toBe('1');
    expect(optionNamed(known, 'a pi')).toBeUndefined();
  });

  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j reads "%s"', (words, text) => {
    expect(listed(words)).toBe(text);
  });
});

describe('former names', () => {
  const before = source('tasks', [
    property('Sprint', 'select', { options: options('Sprint 25', 'Sprint 26') }),
  ]);
  const renamed = source('tasks', [
    {
      ...before.properties[0]!,
      name: 'Iteration',
      options: [
        { id: 'o-Sprint 25', name: 'XXV' },
        { id: 'o-Sprint 26', name: 'Sprint 26' },
        { id: 'o-new', name: 'Sprint 25b' },
      ],
    },
  ]);
  const known = withFormerNames(renamed, before.properties);

  it('are kept for what has another name now, and for nothing else', () => {
    expect(known.properties[0]).toMatchObject({
      name: 'Iteration',
      formerly: ['Sprint'],
      options: [
        { id: 'o-Sprint 25', name: 'XXV', formerly: ['Sprint 25'] },
        { id: 'o-Sprint 26', name: 'Sprint 26' },
        { id: 'o-new', name: 'Sprint 25b' },
      ],
    });
    expect(withFormerNames(before, before.properties)).toEqual(before);
  });

  it('still find what files and configuration say', () => {
    expect(propertyNamed(known, 'sprint')?.id).toBe('p-Sprint');
    expect(optionNamed(known.properties[0]!.options!, 'Sprint 25')?.id).toBe('o-Sprint 25');
  });

  it('add up, and end when the old name comes back', () => {
    const third = source('tasks', [{ ...renamed.properties[0]!, name: 'Cycle' }]);
    const all = withFormerNames(third, known.properties);
    expect(all.properties[0]!.formerly).toEqual(['Sprint', 'Iteration']);
    expect(all.properties[0]!.options![0]!.formerly).toEqual(['Sprint 25']);
    const back = withFormerNames(before, all.properties);
    expect(back.properties[0]!.formerly).toEqual(['Iteration', 'Cycle']);
  });

  it('lose to a new property or option of that name', () => {
    const taken = source('tasks', [...known.properties, property('sprint', 'number')]);
    expect(propertyNamed(taken, 'Sprint')?.type).toBe('number');
  });
});
