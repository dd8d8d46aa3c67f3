// The table of the three-way rule, row by row, and what holds in all of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NotionValue } from '../../../src/core/board/model.ts';
import { sameValue } from '../../../src/core/board/values.ts';
import { mergeSets, reconcileField, type FieldRule } from '../../../src/core/reconcile/field.ts';
import type { Base } from '../../../src/core/state/model.ts';

const scalar: FieldRule = { owner: 'both', merge: 'scalar', conflicts: 'repo' };
const statusOrder = ['To Do', 'In Progress', 'In Review', 'Done'];
const status: FieldRule = {
  ...scalar,
  merge: 'status',
  rank: (value) => {
    if (value === 'Doing') return 1;
    const at = statusOrder.indexOf(value as string);
    return at < 0 ? undefined : at;
  },
};
const set: FieldRule = { ...scalar, merge: 'set' };

function decide(
  base: Base<NotionValue> | undefined,
  wanted: NotionValue,
  actual: NotionValue,
  rule: FieldRule = scalar,
) {
  return reconcileField({ base, wanted, actual }, rule);
}

describe('a field with a base', () => {
  const none = { write: undefined, theirs: false, lost: undefined, yielded: undefined };

  it.each<[string, Base<NotionValue>, NotionValue, NotionValue, object]>([
    ['neither side changed', ['a'], 'a', 'a', { ...none, base: ['a'] }],
    [
      'neither side changed, and Notion keeps another form',
      ['a', 'b'],
      'a',
      'b',
      { ...none, base: ['a', 'b'] },
    ],
    ['both came to the same', ['a'], 'b', 'b', { ...none, base: ['b'] }],
    ['both were cleared', ['a'], null, '', { ...none, base: [null] }],
    ['the file changed', ['a'], 'b', 'a', { ...none, write: 'b', base: ['b'] }],
    ['the file changed to zero', [3], 0, 3, { ...none, write: 0, base: [0] }],
    ['the file cleared it', ['a'], null, 'a', { ...none, write: null, base: [null] }],
    ['Notion changed', ['a'], 'a', 'b', { ...none, theirs: true, base: ['a'] }],
    ['Notion cleared it', ['a'], 'a', null, { ...none, theirs: true, base: ['a'] }],
    ['both changed: the repo is kept', ['a'], 'b', 'c', { ...none, write: 'b', lost: 'c', base: ['b'] }],
    ['the file cleared what Notion edited', ['a'], null, 'c', { ...none, theirs: true, base: [null, 'a'] }],
    ['Notion cleared what the file edited', ['a'], 'b', null, { ...none, write: 'b', base: ['b'] }],
  ])('%s', (_, base, wanted, actual, decision) => {
    expect(decide(base, wanted, actual)).toEqual(decision);
  });

  it('is compared with what each side held, not with the other side', () => {
    const base: Base<NotionValue> = [
      { start: '2026-12-01', end: null },
      { start: '2026-12-02', end: null },
    ];
    expect(decide(base, base[0], base[1])).toMatchObject({ write: undefined, theirs: false });
  });
});

describe('a value that Notion keeps in another form', () => {
  // A sprint that was sent by its name, which made Notion create the option.
  const base: Base<NotionValue> = ['Sprint 26', 'option-26'];

  it.each<[string, NotionValue, NotionValue, object]>([
    ['is no change of the file', 'option-26', 'option-26', { write: undefined, theirs: false }],
    [
      'does not stand against an edit in Notion',
      'option-26',
      'option-27',
      { write: undefined, theirs: true },
    ],
    ['is no edit of Notion', 'Sprint 28', 'option-26', { write: 'Sprint 28', lost: undefined }],
  ])('%s', (_, wanted, actual, decision) => {
    expect(decide(base, wanted, actual)).toMatchObject(decision);
  });
});

describe('conflicts', () => {
  it.each([
    ['repo', { write: 'b', theirs: false, lost: 'c', yielded: undefined, base: ['b'] }],
    ['notion', { write: undefined, theirs: true, lost: undefined, yielded: 'b', base: ['b', 'a'] }],
    ['ask', { write: undefined, theirs: true, lost: undefined, yielded: 'b', base: ['a'] }],
  ] as const)('%s', (conflicts, decision) => {
    expect(decide(['a'], 'b', 'c', { ...scalar, conflicts })).toEqual(decision);
  });
});

describe('a row that is seen for the first time', () => {
  it.each<[string, NotionValue, NotionValue, FieldRule['owner'], object]>([
    ['both hold the same', 'a', 'a', 'both', { write: undefined, theirs: false, base: ['a'] }],
    ['only the file has a value', 'a', null, 'both', { write: 'a', lost: undefined, base: ['a'] }],
    ['only Notion has one', null, 'b', 'both', { write: undefined, theirs: true }],
    ['both have one: the repo is kept', 'a', 'b', 'both', { write: 'a', lost: 'b', base: ['a'] }],
    ['of the repo: it is put there', 'a', 'b', 'repo', { write: 'a', theirs: false }],
    ['of the repo: it is cleared', null, 'b', 'repo', { write: null, theirs: false }],
    ['of Notion: it is taken', 'a', 'b', 'notion', { write: undefined, theirs: true, yielded: 'a' }],
    ['of Notion and empty there: the file fills it', 'a', null, 'notion', { write: 'a', theirs: false }],
  ])('%s', (_, wanted, actual, owner, decision) => {
    expect(decide(undefined, wanted, actual, { ...scalar, owner })).toMatchObject(decision);
  });
});

describe('owners', () => {
  it.each<[FieldRule['owner'], string, NotionValue, NotionValue, object]>([
    ['repo', 'Notion changed: put back', 'a', 'b', { write: 'a', theirs: false, base: ['a'] }],
    ['repo', 'both changed: the repo', 'b', 'c', { write: 'b', theirs: false, base: ['b'] }],
    ['repo', 'cleared in Notion: put back', 'a', null, { write: 'a' }],
    ['notion', 'Notion changed: the file follows', 'a', 'b', { write: undefined, theirs: true }],
    [
      'notion',
      'the file changed: it is put back',
      'b',
      'a',
      { write: undefined, theirs: true, yielded: 'b' },
    ],
    ['notion', 'both changed: Notion', 'b', 'c', { write: undefined, theirs: true, yielded: 'b' }],
    ['notion', 'cleared in Notion: the file follows', 'a', null, { write: undefined, theirs: true }],
  ])('%s: %s', (owner, _, wanted, actual, decision) => {
    expect(decide(['a'], wanted, actual, { ...scalar, owner })).toMatchObject(decision);
  });
});

describe('statuses that both sides changed', () => {
  it.each([
    ['further along in the file', 'To Do', 'Done', 'In Progress', { write: 'Done', lost: 'In Progress' }],
    ['further along in Notion', 'To Do', 'In Progress', 'Done', { write: undefined, theirs: true }],
    ['done in Notion, in review in the file', 'To Do', 'In Review', 'Done', { theirs: true }],
    ['moved back by both: the lesser step back', 'Done', 'To Do', 'In Review', { theirs: true }],
    ['beside the order in the file', 'To Do', 'Blocked', 'Done', { write: 'Blocked', lost: 'Done' }],
    ['beside the order in Notion', 'To Do', 'Done', 'Cancelled', { write: 'Done', lost: 'Cancelled' }],
    ['equally far', 'To Do', 'In Progress', 'Doing', { write: 'In Progress', lost: 'Doing' }],
  ])('%s', (_, base, wanted, actual, decision) => {
    expect(decide([base], wanted, actual, status)).toMatchObject(decision);
  });

  it.each(['Doing', 'Blocked'])('are a conflict where the order says nothing: %s', (actual) => {
    const rule: FieldRule = { ...status, conflicts: 'notion' };
    expect(decide(['To Do'], 'In Progress', actual, rule)).toMatchObject({ write: undefined, theirs: true });
  });

  it('are not a matter of the order when one side alone moved back', () => {
    expect(decide(['Done'], 'To Do', 'Done', status)).toMatchObject({ write: 'To Do' });
    expect(decide(['Done'], 'Done', 'To Do', status)).toMatchObject({ write: undefined, theirs: true });
  });
});

describe('sets', () => {
  it.each([
    ['both added', ['a'], ['a', 'b'], ['a', 'c'], ['a', 'b', 'c'], true],
    ['one added, the other removed', ['a', 'b'], ['a', 'b', 'c'], ['a'], ['a', 'c'], true],
    ['both removed', ['a', 'b', 'c'], ['b', 'c'], ['a', 'c'], ['c'], true],
    ['both added the same, the file more', ['a'], ['a', 'b', 'c'], ['a', 'b'], ['a', 'b', 'c'], false],
    ['Notion emptied it, the file added', ['a'], ['a', 'b'], [], ['b'], true],
  ])('%s', (_, base, wanted, actual, merged, theirs) => {
    const decision = decide([base], wanted, actual, set);
    expect(decision.theirs).toBe(theirs);
    expect(decision.lost).toBeUndefined();
    expect(sameValue(decision.write ?? actual, merged)).toBe(true);
  });

  it('an addition beats the removal of the same element', () => {
    // Each side removed and added again between the runs, so that only one of them shows it as new.
    expect(mergeSets([], ['a'], [])).toEqual(['a']);
    expect(mergeSets([], [], ['a'])).toEqual(['a']);
  });

  it('merge in either order, and with themselves', () => {
    const elements = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
    fc.assert(
      fc.property(elements, elements, elements, (base, ours, theirs) => {
        expect(sameValue(mergeSets(base, ours, theirs), mergeSets(base, theirs, ours))).toBe(true);
        expect(sameValue(mergeSets(base, ours, ours), ours)).toBe(true);
        expect(sameValue(mergeSets(base, ours, base), ours)).toBe(true);
      }),
    );
  });
});

describe('all fields', () => {
  const text = fc.constantFrom<NotionValue>(null, 'a', 'b', 'c');
  const step = fc.constantFrom<NotionValue>(null, 'To Do', 'In Progress', 'Doing', 'Done', 'Blocked');
  const list = fc.subarray(['a', 'b', 'c']);
  const baseOf = (value: fc.Arbitrary<NotionValue>): fc.Arbitrary<Base<NotionValue> | undefined> =>
    fc.option(fc.oneof(fc.tuple(value), fc.tuple(value, value)), { nil: undefined });
  const cases = (value: fc.Arbitrary<NotionValue>, merge: FieldRule['merge']) =>
    fc.record({
      base: baseOf(value),
      wanted: value,
      actual: value,
      rule: fc.record({
        owner: fc.constantFrom('repo', 'notion', 'both'),
        merge: fc.constant(merge),
        conflicts: fc.constantFrom('repo', 'notion', 'ask'),
        rank: fc.constant(status.rank),
      }),
    });
  const anyCase = fc.oneof(cases(text, 'scalar'), cases(step, 'status'), cases(list, 'set'));

  it('come to rest: once the write is made, the next run writes nothing', () => {
    fc.assert(
      fc.property(anyCase, ({ base, wanted, actual, rule }) => {
        const first = reconcileField({ base, wanted, actual }, rule);
        const now = first.write === undefined ? actual : first.write;
        const second = reconcileField({ base: first.base, wanted, actual: now }, rule);
        expect(second.write).toBeUndefined();
        expect(second.base).toEqual(first.base);
      }),
      { numRuns: 2000 },
    );
  });

  it('remember what Notion has and the file has not, until the file has it', () => {
    fc.assert(
      fc.property(anyCase, ({ base, wanted, actual, rule }) => {
        const first = reconcileField({ base, wanted, actual }, rule);
        const now = first.write === undefined ? actual : first.write;
        const second = reconcileField({ base: first.base, wanted, actual: now }, rule);
        expect(second.theirs).toBe(first.theirs);
        const landed = reconcileField({ base: first.base, wanted: now, actual: now }, rule);
        expect(landed).toMatchObject({ write: undefined, theirs: false });
      }),
      { numRuns: 2000 },
    );
  });

  it('lose no value that people put into Notion without keeping it', () => {
    fc.assert(
      fc.property(anyCase, ({ base, wanted, actual, rule }) => {
        const seen = base === undefined ? undefined : base.length === 2 ? base[1] : base[0];
        const edited = seen === undefined || !sameValue(actual, seen);
        const { write, lost } = reconcileField({ base, wanted, actual }, rule);
        const overwritten = write !== undefined && edited && !sameValue(actual, null);
        if (overwritten && rule.merge !== 'set' && rule.owner !== 'repo') expect(lost).toEqual(actual);
      }),
      { numRuns: 2000 },
    );
  });
});
