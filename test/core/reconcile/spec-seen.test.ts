// What a plan was last held against, look by look.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterOurWrite,
  isReadSpec,
  specText,
  type Acknowledgement,
  type SpecLook,
} from '../../../src/core/reconcile/spec-seen.ts';
import type { SpecText } from '../../../src/core/state/model.ts';

const look = (digest: string | undefined, parts: Partial<SpecLook> = {}): SpecLook => ({
  digest,
  settled: undefined,
  day: '2026-12-01',
  ...parts,
});
const given = (seen?: string, commanded = false): Acknowledgement => ({ seen, commanded });
const held: SpecText = { held: 'a', seen: '2026-11-01' };
const moved: SpecText = { ...held, now: { digest: 'b', since: '2026-11-20' } };

describe('a look at a specification', () => {
  test.each<
    [
      what: string,
      before: SpecText | undefined,
      looked: SpecLook | undefined,
      said: Acknowledgement,
      after: SpecText | undefined,
    ]
  >([
    ['the first one is the beginning', undefined, look('a'), given(), { held: 'a' }],
    ['none says nothing', undefined, undefined, given('2026-11-01'), undefined],
    ['none changes nothing', moved, undefined, given('2026-12-01', true), moved],
    ['the same text is no change', held, look('a'), given('2026-11-01'), held],
    [
      'another text has changed since its day',
      held,
      look('b'),
      given('2026-11-01'),
      { ...held, now: { digest: 'b', since: '2026-12-01' } },
    ],
    [
      'a third one has changed since the second one did',
      moved,
      look('c'),
      given('2026-11-01'),
      { ...held, now: { digest: 'c', since: '2026-11-20' } },
    ],
    ['the old text again has not changed', moved, look('a'), given('2026-11-01'), held],
    ['a page that was not edited says what it said', moved, look(undefined), given('2026-11-01'), moved],
    [
      'another day acknowledges what stands there now',
      moved,
      look('c'),
      given('2026-12-01'),
      { held: 'c', seen: '2026-12-01' },
    ],
    [
      'also where that is known already',
      moved,
      look(undefined),
      given('2026-12-01'),
      { held: 'b', seen: '2026-12-01' },
    ],
    [
      'a command does on the same day',
      moved,
      look('b'),
      given('2026-11-01', true),
      { held: 'b', seen: '2026-11-01' },
    ],
    ['no day acknowledges nothing', moved, look('b'), given(), moved],
    [
      'a stamp is kept once nothing can hide behind it',
      { ...held, read: 'x', wrote: 'y' },
      look('a', { settled: 'z' }),
      given(),
      { ...held, read: 'z', wrote: 'y' },
    ],
  ])('%s', (_, before, looked, said, after) => {
    expect(specText(before, looked, said)).toEqual(after);
  });

  test('says changed exactly where the text differs from the one that was acknowledged last', () => {
    const act = fc.oneof(
      fc.record({ text: fc.constantFrom('a', 'b', 'c') }),
      fc.record({ seen: fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-03') }),
      fc.constant({ command: true }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        let [text, seen, acknowledged]: [string, string | undefined, string] = ['a', undefined, 'a'];
        let state = specText(undefined, look(text), given());
        for (const each of acts) {
          const isNew = 'seen' in each && each.seen !== seen;
          if ('text' in each) text = each.text;
          if ('seen' in each) seen = each.seen;
          if (isNew || 'command' in each) acknowledged = text;
          state = specText(state, look(text), given(seen, 'command' in each));
          expect(state?.now !== undefined).toBe(text !== acknowledged);
          expect(specText(state, look(text), given(seen)), 'a second look changes nothing').toEqual(state);
        }
      }),
    );
  });
});

describe('a page', () => {
  const page = (lastEditedBy: string, lastEditedTime: string) => ({ lastEditedBy, lastEditedTime });
  const text: SpecText = { held: 'a', read: '2026-12-01T10:00:00.000Z', wrote: '2026-12-01T10:05:00.000Z' };

  test.each<[what: string, by: string, time: string, known: boolean]>([
    ['with the stamp that it was read with', 'ada', '2026-12-01T10:00:00.000Z', true],
    ['that we wrote last', 'bot', '2026-12-01T10:05:00.000Z', true],
    ['that we wrote a minute before', 'bot', '2026-12-01T10:04:00.000Z', true],
    ['that we wrote later, for another plan', 'bot', '2026-12-01T10:06:00.000Z', false],
    ['that people edited in the minute of our write', 'ada', '2026-12-01T10:05:00.000Z', false],
  ])('%s', (_, by, time, known) => {
    expect(isReadSpec(text, page(by, time), 'bot')).toBe(known);
  });

  test('that we wrote is known only where it says what was read before', () => {
    const stamp = '2026-12-01T10:09:00.000Z';
    expect(afterOurWrite(held, { digest: 'a', stamp }).wrote).toBe(stamp);
    expect(afterOurWrite(moved, { digest: 'b', stamp }).wrote).toBe(stamp);
    expect(afterOurWrite(moved, { digest: 'a', stamp })).toEqual(moved);
  });
});
