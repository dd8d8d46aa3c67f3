// What a pull request that edits plan files makes of where the plans stand: only what is otherwise after it, of tasks
// that were there before.
import type { BlockedTask, Chain, Insight, OpenCriteria, Slipped, TaskName } from './model.ts';

export interface InsightChanges {
  /** Can be begun once this is merged. */
  readonly ready: readonly TaskName[];
  /** Wait for something from then on. */
  readonly blocked: readonly BlockedTask[];
  /** Get a due date that has passed, whether or not they were there before. */
  readonly slipped: readonly Slipped[];
  /** Are said to be done while criteria are open. */
  readonly openCriteria: readonly OpenCriteria[];
  /** The longest chain, where it gets longer or shorter. */
  readonly chain: { readonly before: Chain | undefined; readonly after: Chain | undefined } | undefined;
}

/** What differs; undefined: nothing that is worth a word. */
export function insightChanges(before: Insight, after: Insight): InsightChanges | undefined {
  const had = (lists: readonly (readonly TaskName[])[]): ReadonlySet<string> =>
    new Set(lists.flatMap((list) => list.map(keyOf)));
  const wasReady = had([before.ready]);
  const wasBlocked = had([before.blocked]);
  const ready = after.ready.filter((task) => wasBlocked.has(keyOf(task)));
  const blocked = after.blocked.filter((task) => wasReady.has(keyOf(task)));
  const wasLate = new Set(before.slipped.map(({ what, due, ...of }) => `${what} ${due} ${keyOf(of)}`));
  const slipped = after.slipped.filter(({ what, due, ...of }) => !wasLate.has(`${what} ${due} ${keyOf(of)}`));
  const wasOpen = new Set(before.openCriteria.map((task) => `${keyOf(task)} ${task.open}`));
  const openCriteria = after.openCriteria.filter((task) => !wasOpen.has(`${keyOf(task)} ${task.open}`));
  const chain =
    sizeOf(before.chain) === sizeOf(after.chain) ? undefined : { before: before.chain, after: after.chain };
  return ready.length + blocked.length + slipped.length + openCriteria.length === 0 && chain === undefined
    ? undefined
    : { ready, blocked, slipped, openCriteria, chain };
}

function keyOf({ id, title }: TaskName): string {
  return id ?? title;
}

function sizeOf(chain: Chain | undefined): string {
  return `${chain?.tasks.length ?? 0} ${chain?.estimate ?? ''}`;
}
