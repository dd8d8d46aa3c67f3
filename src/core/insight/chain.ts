// The critical path: the longest chain of what is left to do.
import type { Chain } from './model.ts';
import type { Node } from './nodes.ts';

interface Length {
  readonly estimate: number;
  readonly tasks: number;
  readonly before: string | undefined;
}

/**
 * The longest chain of unfinished tasks, by their estimates where all of those that were read have one, else by their
 * number; of equal ones the first. Undefined where no unfinished task depends on another one.
 */
export function longestChain(nodes: ReadonlyMap<string, Node>): Chain | undefined {
  const left = new Map([...nodes].filter(([, { isFinished }]) => !isFinished));
  const isEstimated = [...left.values()].every(({ task }) => task?.estimate !== undefined);
  const lengths = new Map<string, Length>();
  let last: string | undefined;
  for (const name of inOrder(left)) {
    const { needs, task } = left.get(name)!;
    let before: string | undefined;
    for (const need of needs)
      if (lengths.has(need) && isLonger(lengths, need, before, isEstimated)) before = need;
    const so = before === undefined ? { estimate: 0, tasks: 0 } : lengths.get(before)!;
    lengths.set(name, {
      estimate: so.estimate + Math.max(0, task?.estimate ?? 0),
      tasks: so.tasks + 1,
      before,
    });
    if (before !== undefined && isLonger(lengths, name, last, isEstimated)) last = name;
  }
  if (last === undefined) return undefined;
  const { estimate } = lengths.get(last)!;
  const names: string[] = [];
  for (let at: string | undefined = last; at !== undefined; at = lengths.get(at)?.before) names.push(at);
  const tasks = names.reverse().map((name) => ({ id: left.get(name)!.id, title: left.get(name)!.title }));
  return { tasks, estimate: isEstimated ? estimate : undefined };
}

function isLonger(
  lengths: ReadonlyMap<string, Length>,
  name: string,
  than: string | undefined,
  isEstimated: boolean,
): boolean {
  if (than === undefined) return true;
  const [one, other] = [lengths.get(name)!, lengths.get(than)!];
  if (isEstimated && one.estimate !== other.estimate) return one.estimate > other.estimate;
  return one.tasks > other.tasks;
}

/** Every task after those that it depends on; those of a cycle are left out. */
function inOrder(nodes: ReadonlyMap<string, Node>): readonly string[] {
  const waiting = new Map<string, number>();
  const followers = new Map<string, string[]>();
  for (const [name, { needs }] of nodes) {
    const open = needs.filter((need) => nodes.has(need));
    waiting.set(name, open.length);
    for (const need of open) {
      const after = followers.get(need) ?? [];
      after.push(name);
      followers.set(need, after);
    }
  }
  const order = [...nodes.keys()].filter((name) => waiting.get(name) === 0);
  for (let at = 0; at < order.length; at += 1)
    for (const follower of followers.get(order[at]!) ?? []) {
      const open = waiting.get(follower)! - 1;
      waiting.set(follower, open);
      if (open === 0) order.push(follower);
    }
  return order;
}
