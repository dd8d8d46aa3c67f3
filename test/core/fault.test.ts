// Whatever is thrown becomes something that a person can act on.
import { describe, expect, it } from 'vitest';
import { Fault, toFault } from '../../src/core/fault.ts';

describe('a fault', () => {
  it('says what happened, where, what to do, and keeps its cause', () => {
    const cause = new Error('503');
    const fault = new Fault('unavailable', 'Notion is away.', {
      service: 'notion',
      hint: 'Run it again.',
      cause,
    });
    expect(fault).toBeInstanceOf(Error);
    expect(fault).toMatchObject({
      name: 'Fault',
      code: 'unavailable',
      message: 'Notion is away.',
      service: 'notion',
      hint: 'Run it again.',
      cause,
    });
  });

  it('stays itself', () => {
    const fault = new Fault('stale', 'Moved.', { service: 'github', hint: 'Again.' });
    expect(toFault(fault)).toBe(fault);
  });

  it.each([
    [new TypeError('x is undefined'), 'x is undefined'],
    ['text', 'text'],
    [42, '42'],
    [new Error(''), 'Something failed without saying why.'],
    ['', 'Something failed without saying why.'],
    [undefined, 'undefined'],
    [Symbol('s'), 'Symbol(s)'],
  ])('is made of anything else: %s', (thrown, message) => {
    const fault = toFault(thrown);
    expect(fault).toMatchObject({ code: 'unexpected', service: 'runner', message, cause: thrown });
    expect(fault.hint).not.toBe('');
  });
});
