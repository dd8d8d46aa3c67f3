// Draws flowcharts in place of their source. Their text is put in as text, so that it cannot act.
import { place, readFlowchart, type Flowchart, type Node, type Point } from './flowchart.ts';

const width = 176;
const height = 58;
const mostCharacters = 25;

const tones: Readonly<Record<string, string>> = {
  active: 'blue',
  review: 'violet',
  blocked: 'red',
  done: 'green',
  cancelled: 'grey',
};

/** Replaces every block of Mermaid below `root` that can be read; others stay as they are. */
export function drawGraphs(root: Element): void {
  for (const block of root.querySelectorAll('pre[data-language="mermaid"]')) {
    const chart = readFlowchart(block.textContent);
    if (chart) block.replaceWith(drawing(chart));
  }
}

/** The drawing, in a box that can be scrolled where it is wider than its place. */
function drawing(chart: Flowchart): Element {
  const placed = place(chart, width, height);
  const svg = element('svg', {
    role: 'img',
    'aria-label': spoken(chart),
    width: placed.width,
    height: placed.height,
    viewBox: `0 0 ${placed.width} ${placed.height}`,
  });
  for (const points of placed.edges)
    svg.append(element('path', { class: 'edge', d: path(points) }), tip(points.at(-1)!));
  for (const [at, node] of chart.nodes.entries()) svg.append(box(node, placed.nodes[at]!));
  const frame = document.createElement('div');
  frame.className = 'graph';
  frame.tabIndex = 0;
  frame.role = 'region';
  frame.ariaLabel = 'Dependencies';
  frame.append(svg);
  return frame;
}

/** A curve that runs straight down where it begins and ends. */
function path(points: readonly Point[]): string {
  const [first, ...rest] = points;
  let d = `M${first!.x} ${first!.y}`;
  let from = first!;
  for (const to of rest) {
    const middle = (from.y + to.y) / 2;
    d += ` C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${to.y}`;
    from = to;
  }
  return d;
}

function tip({ x, y }: Point): Element {
  return element('path', { class: 'tip', d: `M${x - 4} ${y - 7} L${x + 4} ${y - 7} L${x} ${y} Z` });
}

function box({ label, category }: Node, { x, y }: Point): Element {
  const group = element('g', { class: tones[category] ?? '' });
  group.append(
    element('rect', { x: x - width / 2, y: y - height / 2, width, height, rx: 6 }),
    ...lines(label).map((line, at) => {
      const text = element('text', { x: x - width / 2 + 10, y: y - height / 2 + 18 + at * 16 });
      text.textContent = line;
      return text;
    }),
  );
  return group;
}

/** The ID, and the title in at most two lines. */
function lines(label: string): readonly string[] {
  const [id = '', ...words] = label.split(' ');
  const title = ['', ''];
  let at = 0;
  for (const word of words) {
    if (at === 0 && title[0] !== '' && title[0]!.length + word.length >= mostCharacters) at = 1;
    title[at] = `${title[at]} ${word}`.trim();
  }
  return [
    id,
    ...title.map((line) => (line.length > mostCharacters ? `${line.slice(0, mostCharacters - 1)}…` : line)),
  ];
}

/** The same as a sentence, for those who do not see it. */
function spoken({ nodes, edges }: Flowchart): string {
  const ids = new Map(nodes.map(({ name, label }) => [name, label.split(' ')[0]]));
  return `${edges.map(([from, to]) => `${ids.get(to)} needs ${ids.get(from)}`).join(', ')}.`;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
