// In which order rows are created: dependencies first (a relation needs the page at its other end), side by side in
// different plans (parallel writes to rows of one plan page collide in Notion), and one plan after another, so that the
// state of each is written a few times and not with every save of a long run. A chain that would outlast the rest goes
// before: it bounds the time of the whole.

export interface Ordered {
  readonly id: string;
  readonly group: string;
  readonly dependsOn: readonly string[];
}

export interface Queue<T extends Ordered> {
  /** The best item that may start now; undefined: none until something finishes, or none left. */
  take(): T | undefined;
  /** Reports an item that was taken as finished (also when it failed: what depends on it goes on without). */
  finish(item: T): void;
  readonly left: number;
}

/** How many items are under way at once, about: a chain is urgent when the rest would be done before it. */
const lanes = 4;

type Ready<T> = readonly [group: string, items: T[]];

/** Dependencies on ids outside of `items` are taken as met; `items` must be free of cycles. */
export function creationQueue<T extends Ordered>(items: readonly T[]): Queue<T> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const dependents = new Map<string, T[]>();
  const waitsFor = new Map<string, number>();
  for (const item of items) {
    const inside = [...new Set(item.dependsOn)].filter((id) => id !== item.id && byId.has(id));
    waitsFor.set(item.id, inside.length);
    for (const id of inside) dependents.set(id, [...(dependents.get(id) ?? []), item]);
  }

  const heights = chainHeights(items, dependents);
  const height = (item: T): number => heights.get(item.id) ?? 0;
  const ready = new Map<string, T[]>();
  const inFlight = new Map<string, number>();
  const add = (item: T): void => {
    const queue = ready.get(item.group) ?? [];
    let at = queue.length;
    while (at > 0 && height(queue[at - 1]!) < height(item)) at -= 1;
    queue.splice(at, 0, item);
    ready.set(item.group, queue);
  };
  for (const item of items) if (waitsFor.get(item.id) === 0) add(item);

  let left = items.length;
  const isUrgent = (item: T): boolean => height(item) * lanes >= left;
  const busy = (group: string): number => inFlight.get(group) ?? 0;
  /** Below zero: the first item of one group goes before that of the other. */
  const compare = ([group, [item]]: Ready<T>, [otherGroup, [other]]: Ready<T>): number =>
    (isUrgent(item!) || isUrgent(other!) ? height(other!) - height(item!) : 0) ||
    busy(group) - busy(otherGroup);
  return {
    take() {
      let best: Ready<T> | undefined;
      for (const entry of ready)
        if (entry[1].length > 0 && (best === undefined || compare(entry, best) < 0)) best = entry;
      if (best === undefined) return undefined;
      const [group, queue] = best;
      inFlight.set(group, busy(group) + 1);
      left -= 1;
      return queue.shift();
    },
    finish(item) {
      inFlight.set(item.group, (inFlight.get(item.group) ?? 1) - 1);
      for (const next of dependents.get(item.id) ?? []) {
        const open = waitsFor.get(next.id)! - 1;
        waitsFor.set(next.id, open);
        if (open === 0) add(next);
      }
    },
    get left() {
      return left;
    },
  };
}

/** How many items in a row depend on each item, itself included. Iterative: chains may be thousands long. */
function chainHeights<T extends Ordered>(
  items: readonly T[],
  dependents: ReadonlyMap<string, readonly T[]>,
): Map<string, number> {
  const heights = new Map<string, number>();
  for (const start of items) {
    const stack: T[] = [start];
    while (stack.length > 0) {
      const item = stack.at(-1)!;
      const next = dependents.get(item.id) ?? [];
      const open = next.find((dependent) => !heights.has(dependent.id));
      if (open) {
        stack.push(open);
        continue;
      }
      heights.set(item.id, 1 + Math.max(0, ...next.map((dependent) => heights.get(dependent.id)!)));
      stack.pop();
    }
  }
  return heights;
}
