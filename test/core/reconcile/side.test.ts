// How two changes of a field meet: lists grow together, a field of which a file holds one value does not.
import { describe, expect, it } from 'vitest';
import { effectiveConfig, parseConfig } from '../../../src/core/config/config.ts';
import { planFields, taskFields } from '../../../src/core/board/fields.ts';
import { registry } from '../../../src/core/reconcile/registry.ts';
import { pullField } from '../../../src/core/reconcile/field.ts';
import { side } from '../../../src/core/reconcile/side.ts';
import { planVocabulary, taskVocabulary } from '../../../src/core/status.ts';
import { board } from '../board/rows-fixture.ts';

const { tasks, plans } = board();
const config = effectiveConfig(parseConfig('plan-sync.yml', 'version: 1\n').config!, { public: false });
const none = new Set<string>();
const taskSide = side(tasks, taskFields, config, none, taskVocabulary(undefined), registry());
const planSide = side(plans, planFields, config, none, planVocabulary(undefined), registry());

describe('people whom both sides changed', () => {
  const sides = { base: [['ada']], wanted: ['sam'], actual: ['lin'] } as const;

  it('are put together where a file may name several', () => {
    const pull = pullField(sides, sides.actual, taskSide.rule('assignee'));
    expect(pull).toMatchObject({ take: ['sam', 'lin'], conflict: undefined });
  });

  it('are a conflict where it names one', () => {
    const pull = pullField(sides, sides.actual, planSide.rule('owner'));
    expect(pull).toMatchObject({ take: undefined, conflict: { kept: 'repo' } });
  });
});

describe('values as people read them', () => {
  it('say progress in per cent, as Notion shows it', () => {
    expect([0, 1 / 3, 1].map((share) => planSide.show('progress', share))).toEqual(['0%', '33%', '100%']);
    expect(taskSide.show('estimate', 0.5)).toBe('0.5');
  });
});
