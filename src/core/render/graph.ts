// The dependencies of tasks as a Mermaid flowchart, which GitHub draws.
import type { GraphTask } from '../report.ts';
import { mermaidLabel } from './escape.ts';

const mostNodes = 60;

const colours: Readonly<Record<string, string>> = {
  done: 'fill:#d3f0d8,stroke:#2da44e,color:#1f2328',
  active: 'fill:#ddf4ff,stroke:#0969da,color:#1f2328',
  review: 'fill:#fbefff,stroke:#8250df,color:#1f2328',
  blocked: 'fill:#ffebe9,stroke:#cf222e,color:#1f2328',
  cancelled: 'fill:#eaeef2,stroke:#8c959f,color:#57606a',
  todo: 'fill:#ffffff,stroke:#8c959f,color:#1f2328',
};

/** Mermaid source without its fence, or undefined where there is no dependency to draw, or more tasks than `most`. */
export function dependencyGraph(tasks: readonly GraphTask[], most = mostNodes): string | undefined {
  const known = new Map(tasks.map((task) => [task.id, task]));
  const edges = tasks.flatMap((task) =>
    task.dependsOn.filter((id) => known.has(id)).map((id) => [id, task.id] as const),
  );
  const connected = new Set(edges.flat());
  if (edges.length === 0 || connected.size > most) return undefined;

  const shown = tasks.filter((task) => connected.has(task.id));
  const node = (id: string): string => id.replace(/[^A-Za-z0-9]/g, '_');
  const categories = [...new Set(shown.map((task) => task.category))]
    .filter((name) => Object.hasOwn(colours, name))
    .sort();
  return [
    'flowchart LR',
    ...shown.map((task) => `  ${node(task.id)}[${mermaidLabel(`${task.id} ${task.title}`)}]`),
    ...edges.map(([from, to]) => `  ${node(from)} --> ${node(to)}`),
    ...categories.map((name) => `  classDef ${name} ${colours[name]}`),
    ...categories.map(
      (name) =>
        `  class ${shown
          .filter((task) => task.category === name)
          .map((task) => node(task.id))
          .join(',')} ${name}`,
    ),
  ].join('\n');
}
