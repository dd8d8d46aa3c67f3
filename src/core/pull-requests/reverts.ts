// Pull requests that revert others. A revert is a fact of the one that it reverts; reverted itself, the merge counts again.
import type { KnownPullRequest } from './book.ts';
import type { TaskStep } from './named.ts';
import { inOrder, type Step } from './move.ts';

type Known = ReadonlyMap<number, KnownPullRequest>;

/** What the pull requests that revert this one, and those that revert them, did to its merge; oldest first. */
export function undoingsOf(known: Known, number: number): readonly Step[] {
  const steps: Step[] = [];
  const look = (target: number, kind: 'reverted' | 'merged'): void => {
    for (const [source, { reverts, merged }] of known) {
      // Later than what it reverts: that ends every circle that texts can draw.
      if (reverts !== target || source <= target || merged === undefined) continue;
      steps.push({ kind, at: merged.at, by: merged.by, link: number, source });
      look(source, kind === 'reverted' ? 'merged' : 'reverted');
    }
  };
  look(number, 'reverted');
  return steps.sort(inOrder);
}

/** The pull request that is undone or done again at the end of a chain of reverts. */
export function targetOf(known: Known, number: number): number {
  const reverts = known.get(number)?.reverts;
  return reverts !== undefined && reverts < number ? targetOf(known, reverts) : number;
}

/** The steps that reverts are for the tasks which one pull request closes. */
export function undoingSteps(known: Known, number: number): readonly TaskStep[] {
  const closed = Object.entries(known.get(number)?.tasks ?? {}).filter(
    ([, { role, gone }]) => role === 'closing' && !gone,
  );
  return closed.flatMap(([task]) => undoingsOf(known, number).map((step) => ({ task, step })));
}

/** An entry that says whether its merge stands. */
export function judged(known: Known, number: number, entry: KnownPullRequest): KnownPullRequest {
  const { revertedBy: _, ...rest } = entry;
  const last = undoingsOf(known, number).at(-1);
  return last?.kind === 'reverted' && entry.state === 'merged' ? { ...rest, revertedBy: last.source } : rest;
}
