// The order in which rows of a database stand in a plan file: phase by phase, what others wait for first.
import { cyclesOf } from '../plan/cycles.ts';

export interface OutlineRow {
  readonly page: string;
  readonly createdTime: string;
  readonly phase: string | undefined;
  /** Pages that it depends on. */
  readonly dependsOn: readonly string[];
}

/** Dependencies without those that would close a circle, and what was left out for it. */
export function withoutCircles(rows: readonly OutlineRow[]): {
  readonly rows: readonly OutlineRow[];
  readonly dropped: readonly { readonly page: string; readonly dependsOn: string }[];
} {
  const graph = new Map(rows.map(({ page, dependsOn }) => [page, dependsOn]));
  const inside = (): ReadonlyMap<string, readonly string[]> =>
    new Map([...graph].map(([page, pages]) => [page, pages.filter((other) => graph.has(other))]));
  const dropped: { page: string; dependsOn: string }[] = [];
  for (let cycles = cyclesOf(inside()); cycles.length > 0; cycles = cyclesOf(inside()))
    for (const cycle of cycles) {
      const [page, dependsOn] = [cycle.at(-1)!, cycle[0]!];
      graph.set(
        page,
        graph.get(page)!.filter((other) => other !== dependsOn),
      );
      dropped.push({ page, dependsOn });
    }
  return { rows: rows.map((row) => ({ ...row, dependsOn: graph.get(row.page)! })), dropped };
}

/**
 * The rows in the order of a file, those without a phase last. Free of circles, please.
 * @param phases in their order, where the database has one; others follow as they first appear
 */
export function outline(rows: readonly OutlineRow[], phases: readonly string[]): readonly OutlineRow[] {
  const byAge = [...rows].sort((a, b) => compare(a.createdTime, b.createdTime) || compare(a.page, b.page));
  const seen = byAge.flatMap(({ phase }) => phase ?? []);
  const order = [...new Set([...phases, ...seen]), undefined];
  return order.flatMap((phase) => dependenciesFirst(byAge.filter((row) => row.phase === phase)));
}

/** What is ready and oldest comes next. */
function dependenciesFirst(rows: readonly OutlineRow[]): readonly OutlineRow[] {
  const left = [...rows];
  const open = new Set(rows.map(({ page }) => page));
  return rows.map(() => {
    const at = left.findIndex(({ dependsOn }) => !dependsOn.some((page) => open.has(page)));
    const [next] = left.splice(Math.max(0, at), 1);
    open.delete(next!.page);
    return next!;
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
