// Laws of edits, on files in any style and with values that YAML would like to read as something else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editPlans } from '../../../src/core/plan/apply-edits.ts';
import type { PlanEdit, TaskValues } from '../../../src/core/plan/edit.ts';
import { keyOf } from '../../../src/core/plan/written.ts';
import { planOf } from './plan-text.ts';
import { nasty, nastyText, styledPlan, styles } from './styled-plan.ts';

const line = nasty.filter((text) => !/[\n\r]/.test(text.trim()));
const nullable = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 4, arbitrary: values }, { weight: 1, arbitrary: fc.constant(null) });
const lines = fc.array(line, { maxLength: 4 });
const date = fc.constantFrom('2026-12-24', '2027-01-01');
const known = ['First one', 'Second, two', 'Third: three', 'Fourth'];
const criteria = fc.array(
  fc.record({ text: fc.oneof(fc.constantFrom(...known), nastyText), met: fc.boolean() }),
  { maxLength: 5 },
);
const url = fc.constantFrom('https://e.com/#a', 'https://e.com/b', '/docs/x.md');

const values: fc.Arbitrary<TaskValues> = fc.oneof(
  fc.record({ status: nullable(line) }),
  fc.record({ title: line }),
  fc.record({ assignee: nullable(lines) }),
  fc.record({ sprint: nullable(line) }),
  fc.record({ estimate: nullable(fc.constantFrom(0, 5, 0.5, 1e21, -3)) }),
  fc.record({ due: nullable(date) }),
  fc.record({ labels: nullable(lines) }),
  fc.record({ dependsOn: nullable(fc.uniqueArray(fc.constantFrom('PREF-1', 'PREF-2', 'PREF-3', 'A-9'))) }),
  fc.record({ blocker: nullable(nastyText) }),
  fc.record({ context: nullable(nastyText) }),
  fc.record({ description: nullable(nastyText) }),
  fc.record({ approach: nullable(nastyText) }),
  fc.record({ acceptance: nullable(criteria) }),
  fc.record({
    resources: nullable(
      fc.array(fc.record({ title: line, url: fc.option(url, { nil: undefined }) }), { maxLength: 3 }),
    ),
  }),
  fc.record({
    updates: nullable(
      fc.array(
        fc.record({
          date: fc.option(date, { nil: undefined }),
          by: fc.option(line, { nil: undefined }),
          note: nastyText,
        }),
        {
          maxLength: 3,
        },
      ),
    ),
  }),
  fc.record({
    properties: nullable(
      fc.dictionary(
        fc.constantFrom('Team', 'Size', 'x: y', '# z', '12', 'yes'),
        fc.oneof(nastyText, fc.constantFrom(2, -0.5, true, false), lines),
        { maxKeys: 3, noNullPrototype: true },
      ),
    ),
  }),
);
const number = fc.integer({ min: 1, max: 5 });
const phase = fc.constantFrom('One', 'Two', 'Three', 'Four: new', undefined);
const setTask = fc.record({
  kind: fc.constant('set-task' as const),
  plan: fc.constant('PREF'),
  task: number.map((n) => `PREF-${n}`),
  values,
});
const change: fc.Arbitrary<PlanEdit> = fc.oneof(
  { weight: 6, arbitrary: setTask },
  fc.record({
    kind: fc.constant('set-plan' as const),
    plan: fc.constant('PREF'),
    values: fc.oneof(
      fc.record({ summary: nullable(nastyText) }),
      fc.record({ successCriteria: nullable(criteria) }),
      fc.record({ archived: fc.boolean() }),
      fc.record({ requirements: fc.record({ current: fc.option(nastyText, { nil: undefined }), target: fc.constant(undefined), functional: lines, nonFunctional: lines }) }),
      fc.record({ dependencies: fc.record({ external: lines }) }),
    ),
  }),
  fc.record({
    kind: fc.constant('set-phase' as const),
    plan: fc.constant('PREF'),
    phase: fc.constantFrom('One', 'Two', 'Three'),
    values: fc.oneof(fc.record({ goal: nullable(nastyText) }), fc.record({ deliverables: nullable(lines) })),
  }),
  fc.record({
    kind: fc.constant('add-task' as const),
    plan: fc.constant('PREF'),
    phase,
    values: fc.tuple(values, line).map(([some, title]) => ({ ...some, title, id: 'PREF-77' })),
  }),
  fc.record({ kind: fc.constant('remove-task' as const), plan: fc.constant('PREF'), task: number.map((n) => `PREF-${n}`) }),
  fc.record({ kind: fc.constant('move-task' as const), plan: fc.constant('PREF'), task: number.map((n) => `PREF-${n}`), to: fc.constant('PREF'), phase }),
); // prettier-ignore

function apply(text: string, edits: readonly PlanEdit[]): string {
  const { texts, refused } = editPlans(new Map([['PREF', { path: 'plans/pref.yml', text }]]), edits);
  expect(refused.map(({ why }) => why)).toEqual([]);
  return texts.get('PREF') ?? text;
}

/** Index of the first line that differs, and of the line behind the last one, in the text before. */
function touched(before: string, after: string): readonly [number, number] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return [start, a.length - end];
}

const comments = (text: string): readonly string[] => text.match(/# c\d+/g) ?? [];

describe('whatever is edited', () => {
  it('no edit is refused, and made a second time it changes nothing', () => {
    fc.assert(
      fc.property(styles, change, (style, edited) => {
        const text = styledPlan(style);
        const after = apply(text, [edited]);
        expect(apply(after, [edited])).toBe(after);
        expect(after.startsWith('\uFEFF')).toBe(style.bom);
        if (style.lineEnd === '\r\n') expect(after.replaceAll('\r\n', '')).not.toContain('\n');
        else expect(after).not.toContain('\r');
      }),
      { numRuns: 150 },
    );
  });

  it('only the lines of the key change, and no comment is lost', () => {
    fc.assert(
      fc.property(styles, setTask, (style, edited) => {
        const text = styledPlan(style);
        const [name] = Object.keys(edited.values) as [keyof TaskValues];
        const plan = planOf(text);
        const task = plan.tasks.find(({ id }) => id === edited.task)!;
        const places = [plan.at, ...plan.tasks.map(({ at }) => at), ...plan.phases.map(({ at }) => ({ at }))]
          .flatMap((at) => Object.values(at).map((place) => place.line - 1))
          .sort((a, b) => a - b);
        const after = apply(text, [edited]);
        if (after === text || name === 'title') return;
        const [start, end] = touched(text, after);
        const at = task.at[keyOf(name)];
        const from = at === undefined ? task.at['']!.line - 1 : at.line - 1;
        const last = Math.max(...Object.values(task.at).map((place) => place.line - 1));
        const next = (line: number): number => places.find((other) => other > line) ?? Infinity;
        // A key that goes takes the comment above it along.
        const whole = at !== undefined && planOf(after).tasks.find(({ id }) => id === edited.task)!.at[keyOf(name)] === undefined;
        expect(start).toBeGreaterThanOrEqual(whole ? from - 1 : from);
        expect(end).toBeLessThanOrEqual(next(at === undefined ? last : from));
        const isList = Array.isArray(task[name]) || name === 'properties';
        if (!whole && !isList) expect(comments(after)).toEqual(comments(text));
      }),
      { numRuns: 150 },
    );
  });

  it('many edits at once say the same as one after another', () => {
    fc.assert(
      fc.property(styles, fc.array(change, { minLength: 2, maxLength: 8 }), (style, edits) => {
        const text = styledPlan(style);
        const file = (content: string) => new Map([['PREF', { path: 'a.yml', text: content }]]);
        const once = editPlans(file(text), edits);
        let step = text;
        const refused = edits.flatMap((edited) => {
          const result = editPlans(file(step), [edited]);
          step = result.texts.get('PREF') ?? step;
          return result.refused;
        });
        const bare = (content: string) => ({ ...planOf(content), at: {}, phases: [], tasks: planOf(content).tasks.map((task) => ({ ...task, at: {} })) });
        expect(bare(once.texts.get('PREF') ?? text)).toEqual(bare(step));
        expect(once.refused).toEqual(refused);
      }),
      { numRuns: 30 },
    );
  });
}); // prettier-ignore

it('a thousand edits of a file with 500 tasks take seconds', () => {
  const tasks = Array.from({ length: 500 }, (_, n) => `  # ${n}\n  - id: PREF-${n + 1}\n    title: Task ${n}\n    acceptance:\n      - One\n      - done: Two\n    description: |\n      Some text.\n`);
  const text = `title: Preferences\nkey: PREF\ntasks:\n${tasks.join('')}`;
  const edits = Array.from({ length: 1000 }, (_, n): PlanEdit => ({
    kind: 'set-task',
    plan: 'PREF',
    task: `PREF-${(n % 500) + 1}`,
    values: n < 500 ? { status: 'Done' } : { description: `Text ${n}.\nMore.` },
  }));
  const started = performance.now();
  const { texts, refused } = editPlans(new Map([['PREF', { path: 'a.yml', text }]]), edits);
  expect(performance.now() - started).toBeLessThan(15_000);
  expect(refused).toEqual([]);
  expect(planOf(texts.get('PREF')!).tasks.filter(({ status }) => status === 'Done')).toHaveLength(500);
}, 60_000); // prettier-ignore
