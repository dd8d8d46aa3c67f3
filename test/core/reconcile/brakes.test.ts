// What is held and for how long: thresholds, codes, and what a code that no longer fits says.
import { describe, expect, it } from 'vitest';
import { changedSince, code, signature, tooManyRemovals } from '../../../src/core/reconcile/brake.ts';
import { brakes, type Circumstances } from '../../../src/core/reconcile/brakes.ts';
import type { Step } from '../../../src/core/reconcile/steps.ts';
import { operation } from '../render/reports.ts';

const calm: Circumstances = {
  onRequest: [],
  rows: 100,
  maxRemovals: 0.2,
  otherDatabase: false,
  outOfScope: [],
  nothingLeft: false,
  wentBack: new Set<string>(),
  pulls: { operations: [], reasons: [] },
  confirm: undefined,
  shown: undefined,
};

function removal(number: number): Step {
  const task = `PREF-${number}`;
  return { kind: 'leave-task', plan: 'PREF', task, operation: operation({ kind: 'remove-task', task }) };
}

const removals = (count: number): readonly Step[] =>
  Array.from({ length: count }, (_, index) => removal(index + 1));
const update: Step = {
  kind: 'update-plan',
  plan: 'PREF',
  operation: operation({ kind: 'update-plan', task: undefined }),
};

describe('removals', () => {
  it.each([
    [5, 5, 0, false],
    [5, 100, 0.01, false],
    [6, 6, 0.2, true],
    [6, 30, 0.2, false],
    [6, 29, 0.2, true],
    [20, 100, 0.2, false],
    [21, 100, 0.2, true],
    [100, 100, 1, false],
    [6, 100, 0, true],
    [0, 0, 0, false],
  ])('%i of %i rows, %f allowed: held %s', (count, known, share, held) => {
    expect(tooManyRemovals(count, known, share)).toBe(held);
    const { go, wait } = brakes(removals(count), { ...calm, rows: known, maxRemovals: share });
    expect([go.length, wait.length]).toEqual(held ? [0, count] : [count, 0]);
  });

  it('alone are held: the rest goes on, and the run fails', () => {
    const braked = brakes([update, ...removals(21)], calm);
    expect(braked.go).toEqual([update]);
    expect(braked.wait).toEqual(removals(21));
    expect(braked.held).toMatchObject({ fails: true, code: expect.stringMatching(/^[0-9a-z]{10}$/) });
    expect(braked.held?.reasons).toEqual([expect.stringContaining('21 of 100 rows')]);
  });
});

describe('a code', () => {
  const steps = [update, ...removals(21)];
  const shown = brakes(steps, calm).held!;
  const operations = removals(21).map((step) => signature(step.operation));

  it('lets exactly what was shown go', () => {
    expect(brakes(steps, { ...calm, confirm: shown.code })).toEqual({ go: steps, wait: [], held: undefined });
  });

  it('is the same in any order, and another for anything else', () => {
    expect(code([...operations].reverse())).toBe(code(operations));
    expect(code(operations.slice(1))).not.toBe(code(operations));
    expect(code([])).toMatch(/^[0-9a-z]{10}$/);
    const changes = [{ field: 'status', from: 'To Do', to: 'Done' }];
    expect(signature(operation({ changes }))).not.toBe(signature(operation()));
    expect(signature(operation({ blocks: 3 }))).toBe(signature(operation()));
  });

  it('of what has changed since says so, and nothing goes', () => {
    const now = [update, ...removals(23).slice(1)];
    const braked = brakes(now, { ...calm, confirm: shown.code, shown: { code: shown.code, operations } });
    expect(braked.go).toEqual([update]);
    expect(braked.held?.code).not.toBe(shown.code);
    expect(braked.held?.reasons[0]).toBe(
      'Since the code was shown the held operations changed: 2 more operations, 1 no longer needed.',
    );
  });

  it('that nobody showed is refused', () => {
    const braked = brakes(steps, { ...calm, confirm: 'none', shown: { code: shown.code, operations } });
    expect(braked.held).toMatchObject({ code: shown.code, fails: true });
    expect(braked.held?.reasons[0]).toContain('none that stands for these operations');
    expect(braked.wait).toHaveLength(21);
  });

  it('for what needs none any more is no obstacle', () => {
    expect(brakes([update], { ...calm, confirm: shown.code })).toEqual({
      go: [update],
      wait: [],
      held: undefined,
    });
  });

  it.each([
    [['a'], ['a'], undefined],
    [['a'], ['a', 'b'], '1 more operation.'],
    [['a', 'b'], [], '2 no longer needed.'],
  ])('%j and now %j', (before, now, words) => {
    const told = changedSince(before, now);
    if (words === undefined) expect(told).toBeUndefined();
    else expect(told).toContain(words);
  });
});

describe('another database', () => {
  it('holds everything', () => {
    const steps = [update, removal(1)];
    const braked = brakes(steps, { ...calm, otherDatabase: true });
    expect(braked).toMatchObject({ go: [], wait: steps, held: { fails: true } });
    expect(brakes(steps, { ...calm, otherDatabase: true, confirm: braked.held!.code }).go).toEqual(steps);
  });
});

describe('plan files that are gone', () => {
  const onRequest = removals(2);

  it('wait quietly for a confirmation', () => {
    const braked = brakes([update], { ...calm, onRequest });
    expect(braked).toMatchObject({ go: [update], wait: onRequest, held: { fails: false } });
    expect(brakes([update], { ...calm, onRequest, confirm: braked.held!.code })).toEqual({
      go: [update, ...onRequest],
      wait: [],
      held: undefined,
    });
  });

  it('fail the run where the configuration lost them', () => {
    const braked = brakes([], { ...calm, onRequest, outOfScope: ['old/a.yml'] });
    expect(braked.held).toMatchObject({ fails: true, reasons: [expect.stringContaining('old/a.yml')] });
  });

  it('fail the run where none is left', () => {
    const braked = brakes([], { ...calm, nothingLeft: true });
    expect(braked.held).toMatchObject({ fails: true, reasons: [expect.stringContaining('`plans`')] });
    expect(brakes([], { ...calm, nothingLeft: true, confirm: braked.held!.code }).held).toBeUndefined();
  });

  it('are named up to ten', () => {
    const outOfScope = Array.from({ length: 10_000 }, (_, index) => `old/${index}.yml`);
    const [reason] = brakes([], { ...calm, outOfScope }).held!.reasons;
    expect(reason).toContain('old/9.yml and 9990 more');
    expect(reason!.length).toBeLessThan(300);
  });
});
