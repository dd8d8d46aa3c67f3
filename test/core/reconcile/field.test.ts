// The table of the three-way rule, row by row: what goes to Notion, what comes from it, and what holds in all of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NotionValue } from '../../../src/core/board/model.ts';
import { sameValue } from '../../../src/core/board/values.ts';
import { mergeSets, pullField, pushField, type FieldRule } from '../../../src/core/reconcile/field.ts';
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

type FieldBase = Base<NotionValue> | undefined;

interface FieldCase {
  readonly base: FieldBase;
  readonly wanted: NotionValue;
  readonly actual: NotionValue;
  readonly rule: FieldRule;
}

const push = (base: FieldBase, wanted: NotionValue, actual: NotionValue, rule = scalar) =>
  pushField({ base, wanted, actual }, rule);
const pull = (base: FieldBase, wanted: NotionValue, actual: NotionValue, rule = scalar) =>
  pullField({ base, wanted, actual }, actual, rule);

describe('what goes to Notion', () => {
  const none = { write: undefined, theirs: false, lost: undefined };

  it.each<[string, Base<NotionValue>, NotionValue, NotionValue, object]>([
    ['neither side changed', ['a'], 'a', 'a', { ...none, base: ['a'] }],
    ['neither changed, and Notion keeps another form', ['a', 'b'], 'a', 'b', { ...none, base: ['a', 'b'] }],
    ['both came to the same', ['a'], 'b', 'b', { ...none, base: ['b'] }],
    ['both were cleared', ['a'], null, '', { ...none, base: [null] }],
    ['the file changed', ['a'], 'b', 'a', { ...none, write: 'b', base: ['b'] }],
    ['the file changed to zero', [3], 0, 3, { ...none, write: 0, base: [0] }],
    ['the file cleared it', ['a'], null, 'a', { ...none, write: null, base: [null] }],
    ['Notion changed: not before it was pulled', ['a'], 'a', 'b', { ...none, theirs: true, base: ['a'] }],
    ['Notion cleared it', ['a'], 'a', null, { ...none, theirs: true, base: ['a'] }],
    ['both changed, too late for this run', ['a'], 'b', 'c', { ...none, theirs: true, base: ['a'] }],
  ])('%s', (_, base, wanted, actual, decision) => {
    expect(push(base, wanted, actual)).toEqual(decision);
  });

  it('is compared with what each side held, not with the other side', () => {
    const base: Base<NotionValue> = [
      { start: '2026-12-01', end: null },
      { start: '2026-12-02', end: null },
    ];
    expect(push(base, base[0], base[1])).toMatchObject({ write: undefined, theirs: false });
  });

  it('of a value that was sent by its name is no change by itself', () => {
    // A sprint, which made Notion create the option.
    const base: Base<NotionValue> = ['Sprint 26', 'option-26'];
    expect(push(base, 'option-26', 'option-26')).toMatchObject({ write: undefined, theirs: false });
    expect(push(base, 'Sprint 28', 'option-26')).toMatchObject({ write: 'Sprint 28' });
    expect(push(base, 'option-26', 'option-27')).toMatchObject({ write: undefined, theirs: true });
  });
});

describe('what goes to a row that is seen for the first time', () => {
  it.each<[string, NotionValue, NotionValue, FieldRule['owner'], object]>([
    ['both hold the same', 'a', 'a', 'both', { write: undefined, theirs: false, base: ['a'] }],
    ['only the file has a value', 'a', null, 'both', { write: 'a', lost: undefined, base: ['a'] }],
    ['only Notion has one', null, 'b', 'both', { write: undefined, theirs: true, base: [null] }],
    ['both have one: the repo is kept', 'a', 'b', 'both', { write: 'a', lost: 'b', base: ['a'] }],
    ['of the repo: it is put there', 'a', 'b', 'repo', { write: 'a', theirs: false }],
    ['of the repo: it is cleared', null, 'b', 'repo', { write: null, theirs: false }],
    ['of Notion: it stays', 'a', 'b', 'notion', { write: undefined, theirs: true }],
    ['of Notion and empty there: the file fills it', 'a', null, 'notion', { write: 'a', theirs: false }],
  ])('%s', (_, wanted, actual, owner, decision) => {
    expect(push(undefined, wanted, actual, { ...scalar, owner })).toMatchObject(decision);
  });
});

describe('what comes from Notion', () => {
  it.each<[string, Base<NotionValue>, NotionValue, NotionValue, object | undefined]>([
    ['nothing, where only the file changed', ['a'], 'b', 'a', undefined],
    ['nothing, where neither changed', ['a', 'b'], 'a', 'b', undefined],
    ['its edit', ['a'], 'a', 'b', { take: 'b', base: ['b'], conflict: undefined }],
    ['its clearing', ['a'], 'a', null, { take: null, base: [null] }],
    ['agreement, where both came to the same', ['a'], 'b', 'b', { take: undefined, base: ['b'] }],
    [
      'a conflict that the repo wins',
      ['a'],
      'b',
      'c',
      { take: undefined, base: ['c'], conflict: { kept: 'repo' } },
    ],
    ['its edit of what the file cleared', ['a'], null, 'c', { take: 'c', base: ['c'] }],
    [
      'nothing but a base, where it cleared what the file edited',
      ['a'],
      'b',
      null,
      { take: undefined, base: [null] },
    ],
  ])('%s', (_, base, wanted, actual, decision) => {
    const found = pull(base, wanted, actual);
    if (decision === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(decision);
  });

  it('is nothing before both sides agreed on anything', () => {
    expect(pull(undefined, 'a', 'b')).toBeUndefined();
  });

  it('is reduced to what the file can hold', () => {
    const time = { start: '2026-12-03T10:00:00.000Z', end: null };
    const day = { start: '2026-12-03', end: null };
    const rule = scalar;
    expect(pullField({ base: [day], wanted: day, actual: time }, day, rule)).toMatchObject({
      take: undefined,
      base: [day, time],
    });
  });
});

describe('conflicts', () => {
  it.each([
    ['repo', { take: undefined, base: ['c'], conflict: { kept: 'repo' }, ask: false }],
    ['notion', { take: 'c', base: ['c'], conflict: { kept: 'notion' }, ask: false }],
    ['ask', { take: 'c', base: ['c'], conflict: undefined, ask: true }],
  ] as const)('%s', (conflicts, decision) => {
    expect(pull(['a'], 'b', 'c', { ...scalar, conflicts })).toEqual(decision);
  });
});

describe('owners', () => {
  it.each<
    [FieldRule['owner'], string, NotionValue, NotionValue, NotionValue | undefined, NotionValue | undefined]
  >([
    ['repo', 'Notion changed: put back', 'a', 'b', undefined, 'a'],
    ['repo', 'both changed: the repo', 'b', 'c', undefined, 'b'],
    ['repo', 'cleared in Notion: put back', 'a', null, undefined, 'a'],
    ['notion', 'Notion changed: the file follows', 'a', 'b', 'b', undefined],
    ['notion', 'the file changed: it is put back', 'b', 'a', 'a', undefined],
    ['notion', 'both changed: Notion', 'b', 'c', 'c', undefined],
    ['notion', 'cleared in Notion: the file follows', 'a', null, null, undefined],
  ])('%s: %s', (owner, _, wanted, actual, take, write) => {
    const rule = { ...scalar, owner };
    expect(pull(['a'], wanted, actual, rule)?.take).toEqual(take);
    expect(push(['a'], wanted, actual, rule).write).toEqual(write);
  });
});

describe('statuses that both sides changed', () => {
  it.each([
    ['further along in the file', 'To Do', 'Done', 'In Progress', undefined, 'repo'],
    ['further along in Notion', 'To Do', 'In Progress', 'Done', 'Done', 'notion'],
    ['done in Notion, in review in the file', 'To Do', 'In Review', 'Done', 'Done', 'notion'],
    ['moved back by both: the lesser step back', 'Done', 'To Do', 'In Review', 'In Review', 'notion'],
    ['beside the order in the file', 'To Do', 'Blocked', 'Done', undefined, 'repo'],
    ['beside the order in Notion', 'To Do', 'Done', 'Cancelled', undefined, 'repo'],
    ['equally far', 'To Do', 'In Progress', 'Doing', undefined, 'repo'],
  ])('%s', (_, base, wanted, actual, take, kept) => {
    expect(pull([base], wanted, actual, status)).toMatchObject({ take, conflict: { kept } });
  });

  it.each(['Doing', 'Blocked'])('are a conflict where the order says nothing: %s', (actual) => {
    const rule: FieldRule = { ...status, conflicts: 'notion' };
    expect(pull(['To Do'], 'In Progress', actual, rule)).toMatchObject({ take: actual });
  });

  it('are not a matter of the order when one side alone moved back', () => {
    expect(push(['Done'], 'To Do', 'Done', status)).toMatchObject({ write: 'To Do' });
    expect(pull(['Done'], 'Done', 'To Do', status)).toMatchObject({ take: 'To Do', conflict: undefined });
  });
});

describe('sets', () => {
  it.each([
    ['both added', ['a'], ['a', 'b'], ['a', 'c'], ['a', 'b', 'c']],
    ['one added, the other removed', ['a', 'b'], ['a', 'b', 'c'], ['a'], ['a', 'c']],
    ['both removed', ['a', 'b', 'c'], ['b', 'c'], ['a', 'c'], ['c']],
    ['both added the same, the file more', ['a'], ['a', 'b', 'c'], ['a', 'b'], ['a', 'b', 'c']],
    ['Notion emptied it, the file added', ['a'], ['a', 'b'], [], ['b']],
  ])('%s', (_, base, wanted, actual, merged) => {
    const found = pull([base], wanted, actual, set);
    expect(found?.conflict).toBeUndefined();
    expect(sameValue(found?.take ?? wanted, merged)).toBe(true);
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
  const baseOf = (value: fc.Arbitrary<NotionValue>): fc.Arbitrary<FieldBase> =>
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

  /** A whole run: the file takes what comes, and Notion gets what the file says beyond it. */
  const run = ({ base, wanted, actual, rule }: FieldCase) => {
    const pulled = pullField({ base, wanted, actual }, actual, rule);
    const file = pulled?.take === undefined ? wanted : pulled.take;
    const pushed = pushField({ base: pulled?.base ?? base, wanted: file, actual }, rule);
    const notion = pushed.write === undefined ? actual : pushed.write;
    return { pulled, pushed, next: { base: pushed.base, wanted: file, actual: notion, rule } };
  };

  it('come to rest: after at most two runs nothing moves, and both sides say the same', () => {
    fc.assert(
      fc.property(anyCase, (start) => {
        const second = run(run(start).next);
        const third = run(second.next);
        expect(third.pulled?.take).toBeUndefined();
        expect(third.pushed.write).toBeUndefined();
        // An old base of two different values says that Notion keeps another form: then there is nothing to do.
        const form = start.base?.length === 2;
        if (!form) expect(sameValue(third.next.wanted, third.next.actual)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('lose no value of either side without saying so', () => {
    fc.assert(
      fc.property(anyCase, (start) => {
        const { base, wanted, actual, rule } = start;
        if (base === undefined || rule.owner !== 'both' || rule.merge === 'set') return;
        const { pulled, next } = run(start);
        const isSet = (value: NotionValue): boolean => !sameValue(value, null);
        const gone = [wanted, actual].filter(
          (value) =>
            isSet(value) &&
            !base.some((known) => sameValue(known, value)) &&
            !sameValue(next.wanted, value) &&
            !sameValue(next.actual, value),
        );
        if (gone.length > 0) expect(pulled?.conflict !== undefined || pulled?.ask === true).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
