// The order of rows in a file, and dependencies in a circle.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cyclesOf } from '../../../src/core/plan/cycles.ts';
import { outline, withoutCircles, type OutlineRow } from '../../../src/core/reconcile/outline.ts';

const row = (page: string, phase?: string, ...dependsOn: string[]): OutlineRow => ({
  page,
  createdTime: `2026-12-01T09:0${page.length}:00.000Z`,
  phase,
  dependsOn,
});
const order = (rows: readonly OutlineRow[], phases: readonly string[] = []): string =>
  outline(rows, phases)
    .map(({ page }) => page)
    .join(' ');

describe('the order', () => {
  it('is that of the phases, of what others wait for, and of age', () => {
    const rows = [row('a', 'B', 'd'), row('b'), row('c', 'A'), row('d', 'B'), row('e', 'B')];
    expect(order(rows, ['A', 'B', 'C'])).toBe('c d a e b');
    expect(order(rows)).toBe('d a e c b');
  });

  it('does not wait for rows of other phases', () => {
    expect(order([row('a', 'A', 'b'), row('b', 'B')], ['A', 'B'])).toBe('a b');
  });
});

describe('a circle', () => {
  it('loses one dependency', () => {
    const { rows, dropped } = withoutCircles([
      row('a', 'A', 'b'),
      row('b', 'A', 'a'),
      row('c', 'A', 'c', 'a'),
    ]);
    expect(dropped).toHaveLength(2);
    expect(rows.map(({ dependsOn }) => dependsOn.length)).toEqual([1, 0, 1]);
  });

  it('is left nowhere, and what is in none stays', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const some = fc.array(fc.array(fc.constantFrom(...names), { maxLength: 4 }), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(some, (links) => {
        const before = names.map((name, at) => row(name, undefined, ...new Set(links[at])));
        const { rows, dropped } = withoutCircles(before);
        expect(cyclesOf(new Map(rows.map(({ page, dependsOn }) => [page, dependsOn])))).toEqual([]);
        const count = (all: readonly OutlineRow[]): number =>
          all.flatMap(({ dependsOn }) => dependsOn).length;
        expect(count(rows) + dropped.length).toBe(count(before));
        expect(order(rows).split(' ').sort()).toEqual(names);
      }),
    );
  });
});
