// Reads the flowcharts that Plan Sync writes as Mermaid, and places their nodes from top to bottom.
import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';

export interface Flowchart {
  readonly nodes: readonly Node[];
  /** The name of what is needed, and of what needs it. */
  readonly edges: readonly (readonly [string, string])[];
}

export interface Node {
  readonly name: string;
  readonly label: string;
  /** How far the task is. */
  readonly category: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Placed {
  readonly width: number;
  readonly height: number;
  /** The middle of each node, in the order of the nodes. */
  readonly nodes: readonly Point[];
  /** Points along each edge, in the order of the edges. */
  readonly edges: readonly (readonly Point[])[];
}

/** The flowchart, or undefined where the text is none of ours. */
export function readFlowchart(source: string): Flowchart | undefined {
  const [head, ...lines] = source.trimEnd().split('\n');
  if (head !== 'flowchart LR') return undefined;
  const all = (pattern: RegExp): [string, string][] =>
    lines.flatMap((line) => {
      const [, first, second] = pattern.exec(line) ?? [];
      return first === undefined || second === undefined ? [] : [[first, second]];
    });
  const categories = new Map(
    all(/^ {2}class ([\w,]+) (\w+)$/).flatMap(([names, category]) =>
      names.split(',').map((name) => [name, category] as const),
    ),
  );
  const nodes = all(/^ {2}(\w+)\["([^"]*)"\]$/).map(([name, label]) => ({
    name,
    label: label.replace(/#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code))),
    category: categories.get(name) ?? 'todo',
  }));
  const names = new Set(nodes.map(({ name }) => name));
  const edges = all(/^ {2}(\w+) --> (\w+)$/).filter(([from, to]) => names.has(from) && names.has(to));
  return nodes.length === 0 ? undefined : { nodes, edges };
}

/** Places it; every node has the same size. */
export function place({ nodes, edges }: Flowchart, width: number, height: number): Placed {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({ rankdir: 'TB', nodesep: 16, ranksep: 30, marginx: 4, marginy: 4 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { name } of nodes) graph.setNode(name, { width, height });
  for (const [from, to] of edges) graph.setEdge(from, to);
  layout(graph);
  const size = graph.graph();
  return {
    width: size.width ?? 0,
    height: size.height ?? 0,
    nodes: nodes.map(({ name }) => pointOf(graph.node(name))),
    edges: edges.map(([from, to]) => (graph.edge(from, to).points ?? []).map(pointOf)),
  };
}

const pointOf = ({ x = 0, y = 0 }: Partial<Point>): Point => ({ x, y });
