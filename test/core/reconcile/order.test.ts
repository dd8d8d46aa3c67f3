// The order of creation: whatever the dependencies, every row is created once, and after those it needs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creationQueue, type Ordered } from '../../../src/core/reconcile/order.ts';

function item(id: string, dependsOn: readonly string[] = [], group = 'A'): Ordered {
  return { id, group, dependsOn };
}

/** All items in the order in which one worker takes them. */
function inTurn(items: readonly Ordered[]): string[] {
  const queue = creationQueue(items);
  const order: string[] = [];
  for (let next = queue.take(); next; next = queue.take()) {
    order.push(next.id);
    queue.finish(next);
  }
  return order;
}

describe('rows are created', () => {
  it.each<[string, readonly Ordered[], readonly string[]]>([
    ['in the order of the file', [item('1'), item('2'), item('3')], ['1', '2', '3']],
    ['after what they depend on', [item('1', ['2']), item('2', ['3']), item('3')], ['3', '2', '1']],
    ['the longest chain first', [item('1'), item('2'), item('3', ['2'])], ['2', '1', '3']],
    ['as if dependencies elsewhere were met', [item('1', ['X-9']), item('2')], ['1', '2']],
    ['as if a task did not depend on itself', [item('1', ['1'])], ['1']],
    ['once, however often a dependency is named', [item('1', ['2', '2']), item('2')], ['2', '1']],
    ['plan after plan', [item('1'), item('2', [], 'B'), item('3'), item('4', [], 'B')], ['1', '3', '2', '4']],
    [
      'with a chain in a later plan in time',
      [
        item('1'),
        item('2'),
        item('3'),
        item('4'),
        item('5', ['6'], 'B'),
        item('6', ['7'], 'B'),
        item('7', [], 'B'),
      ],
      ['7', '6', '1', '2', '3', '4', '5'],
    ],
  ])('%s', (_, items, order) => {
    expect(inTurn(items)).toEqual(order);
  });

  it('while others are under way only where nothing is missing', () => {
    const queue = creationQueue([item('1'), item('2', ['1'])]);
    const first = queue.take()!;
    expect(queue.take()).toBeUndefined();
    expect(queue.left).toBe(1);
    queue.finish(first);
    expect(queue.take()?.id).toBe('2');
    expect(queue.left).toBe(0);
  });

  it('in the plan with the fewest under way, where chains are equal', () => {
    const queue = creationQueue([item('1'), item('2'), item('3', [], 'B'), item('4', [], 'B')]);
    const taken = [queue.take()!, queue.take()!];
    expect(taken.map(({ group }) => group)).toEqual(['A', 'B']);
    queue.finish(taken[1]!);
    expect(queue.take()?.group).toBe('B');
  });

  it('each once and after those it needs, with any number of workers', () => {
    const tasks = fc.array(
      fc.record({ needs: fc.array(fc.nat(20), { maxLength: 4 }), group: fc.constantFrom('A', 'B', 'C') }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(tasks, fc.integer({ min: 1, max: 4 }), (shapes, workers) => {
        const items = shapes.map(({ needs, group }, at) =>
          item(`${at}`, needs.filter((need) => need < at).map(String), group),
        );
        const queue = creationQueue(items);
        const busy: Ordered[] = [];
        const finished = new Set<string>();
        const order: string[] = [];
        for (;;) {
          const next = busy.length < workers ? queue.take() : undefined;
          if (next) {
            for (const need of next.dependsOn) expect(finished.has(need)).toBe(true);
            order.push(next.id);
            busy.push(next);
          } else {
            const ready = busy.shift();
            if (!ready) break;
            queue.finish(ready);
            finished.add(ready.id);
          }
        }
        expect([...order].sort()).toEqual(items.map(({ id }) => id).sort());
        expect(queue.left).toBe(0);
      }),
    );
  });

  it('along chains of thousands', () => {
    const items = Array.from({ length: 5000 }, (_, at) => item(`${at}`, at === 0 ? [] : [`${at - 1}`]));
    expect(inTurn([...items].reverse())).toEqual(items.map(({ id }) => id));
  });
});
