// What a pull request does for one task, seen from the facts that were applied so far.
import type { Held, Link, Reason } from './book.ts';
import { instant, kindOf, timeOf } from './facts.ts';

export type Links = ReadonlyMap<number, Link>;

/** When it was opened last, where it is still open. */
function openedAt({ applied }: Link): string | undefined {
  const last = applied.findLast((key) => !['review', 'reverted'].includes(kindOf(key)));
  return last !== undefined && ['draft', 'open'].includes(kindOf(last)) ? timeOf(last) : undefined;
}

function isOpenSince(link: Link, at: string | undefined): boolean {
  const opened = openedAt(link);
  return opened !== undefined && (at === undefined || instant(opened) <= instant(at));
}

/** Other pull requests of the task that are open and move it. */
export function openOthers(links: Links, but: number): readonly number[] {
  return [...links].flatMap(([number, link]) =>
    number !== but && link.role !== 'related' && isOpenSince(link, undefined) ? [number] : [],
  );
}

/** Closing pull requests that were open at a time: one that was opened later kept nothing from being done. */
export function openClosing(links: Links, but: number, at: string): readonly number[] {
  return [...links].flatMap(([number, link]) =>
    number !== but && link.role === 'closing' && isOpenSince(link, at) ? [number] : [],
  );
}

/** Whether its newest merge stands, was reverted, or never was. */
export function mergeOf({ applied }: Link): 'merged' | 'reverted' | undefined {
  const last = applied.findLast((key) => ['merged', 'reverted'].includes(kindOf(key)));
  return last === undefined ? undefined : (kindOf(last) as 'merged' | 'reverted');
}

/** Whether another closing pull request was merged later: then it is that one by which the task is done. */
export function mergedSince(links: Links, but: number, at: string): boolean {
  return [...links].some(
    ([number, link]) =>
      number !== but &&
      link.role === 'closing' &&
      mergeOf(link) === 'merged' &&
      link.applied.some((key) => kindOf(key) === 'merged' && instant(timeOf(key)) > instant(at)),
  );
}

/** The merge that waits longest of all for other closing pull requests. */
export function waitingOf(links: Links): { readonly number: number; readonly held: Held } | undefined {
  for (const [number, { role, gone, held }] of links)
    if (role === 'closing' && !gone && held?.reason === 'waiting') return { number, held };
  return undefined;
}

export function withHeld({ held: _, ...link }: Link, held: Held | undefined): Link {
  return held === undefined ? link : { ...link, held };
}

/** The task is finished: none of its merges waits any longer. Those that finished nothing, since it was cancelled, say so. */
export function settled(links: Links, reason: Reason | undefined): Links {
  return new Map(
    [...links].map(([number, link]) =>
      link.held?.reason === 'waiting'
        ? [number, withHeld(link, reason === 'cancelled' ? { ...link.held, reason } : undefined)]
        : [number, link],
    ),
  );
}
