// Cycles in a graph of dependencies. Every set of nodes that reach one another is told by one shortest cycle: a
// listing of all cycles of such a set can be exponentially long, and breaking this one is the first step anyway.

type Graph = ReadonlyMap<string, readonly string[]>;

/** For each strongly connected set one shortest cycle, as its nodes in order; the first is not repeated at the end. */
export function cyclesOf(graph: Graph): readonly (readonly string[])[] {
  const membersOf = new Map(
    components(graph).flatMap((component) => {
      const members: ReadonlySet<string> = new Set(component);
      return component.map((node) => [node, members] as const);
    }),
  );
  const begun = new Set<ReadonlySet<string>>();
  return [...graph.keys()].flatMap((node) => {
    const members = membersOf.get(node)!;
    if (begun.has(members)) return [];
    begun.add(members);
    const cycle = shortestCycle(graph, node, members);
    return cycle ? [cycle] : [];
  });
}

/** Breadth first from `start` back to it, inside `members`. */
function shortestCycle(
  graph: Graph,
  start: string,
  members: ReadonlySet<string>,
): readonly string[] | undefined {
  const paths: string[][] = [[start]];
  const seen = new Set<string>();
  for (const path of paths) {
    for (const next of graph.get(path.at(-1)!) ?? []) {
      if (next === start) return path;
      if (!members.has(next) || seen.has(next)) continue;
      seen.add(next);
      paths.push([...path, next]);
    }
  }
  return undefined;
}

/** Tarjan's strongly connected components, with a stack of its own: chains of dependencies may be long. */
function components(graph: Graph): readonly (readonly string[])[] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();

  for (const root of graph.keys()) {
    if (order.has(root)) continue;
    const work = [enter(root)];
    while (work.length > 0) {
      const { node, next } = work.at(-1)!;
      const step = next.next();
      if (step.done) {
        work.pop();
        const parent = work.at(-1)?.node;
        if (parent !== undefined) low.set(parent, Math.min(low.get(parent)!, low.get(node)!));
        if (low.get(node) === order.get(node)) found.push(close(node));
      } else if (!order.has(step.value)) work.push(enter(step.value));
      else if (isOpen.has(step.value)) low.set(node, Math.min(low.get(node)!, order.get(step.value)!));
    }
  }
  return found;

  function enter(node: string): { node: string; next: Iterator<string> } {
    order.set(node, order.size);
    low.set(node, order.get(node)!);
    open.push(node);
    isOpen.add(node);
    return { node, next: (graph.get(node) ?? [])[Symbol.iterator]() };
  }

  function close(node: string): string[] {
    const component = open.splice(open.lastIndexOf(node));
    for (const member of component) isOpen.delete(member);
    return component;
  }
}
