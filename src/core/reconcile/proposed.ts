// What became of changes that wait in the pull request: whether the files have them by now, and whether people have
// decided against them.
import { editPlans } from '../plan/apply-edits.ts';
import type { Plan } from '../plan/model.ts';
import { serialise, type Meta, type Note, type Pull } from '../state/model.ts';

/** How the pull request stands; undefined: there is none, or nothing is known of it. */
export type Verdict = 'open' | 'merged' | 'rejected' | undefined;

export interface Reviewed {
  /** Those that the files have by now. */
  readonly landed: readonly Pull[];
  /** Those that people decided against. */
  readonly lost: readonly Pull[];
  readonly waiting: readonly Pull[];
  /** What goes into the next pull request. */
  readonly later: readonly Pull[];
}

/**
 * Sorts what was proposed by what the files say and by what people did with the pull request.
 * @param unseen keys of plans whose file cannot be read now: what was merged into one is told apart once it can
 */
export function review(
  proposed: Meta['proposed'],
  verdict: Verdict,
  plans: readonly Plan[],
  texts: ReadonlyMap<string, string>,
  unseen: ReadonlySet<string>,
): Reviewed {
  const has = (pull: Pull): boolean => hasLanded(pull, plans, texts);
  const pulls = proposed?.pulls ?? [];
  const left = pulls.filter((pull) => !has(pull));
  const isDecided = verdict === 'merged' || verdict === 'rejected';
  const hidden = verdict === 'merged' ? left.filter(({ plan }) => unseen.has(plan)) : [];
  return {
    landed: pulls.filter(has),
    lost: isDecided ? left.filter((pull) => !hidden.includes(pull)) : [],
    waiting: isDecided ? [] : left,
    later: [...hidden, ...(proposed?.later ?? []).filter((pull) => !has(pull))],
  };
}

/** Whether the files say already what a pull would have them say. */
function hasLanded(pull: Pull, plans: readonly Plan[], texts: ReadonlyMap<string, string>): boolean {
  const plan = plans.find(({ key }) => key === pull.plan);
  if (!plan) return false;
  const stands = plans.some(({ tasks }) => tasks.some(({ id }) => id === pull.task));
  if (pull.kind === 'import' || pull.field === 'id') return stands;
  if (pull.edits.some(({ kind }) => kind === 'remove-task')) return !stands;
  const files = new Map(plans.map(({ key, path }) => [key, { path, text: texts.get(path) ?? '' }] as const));
  const { texts: changed, refused } = editPlans(files, pull.edits);
  return changed.size === 0 && refused.length === 0;
}

/** What tells one pull from another: two of the same name are two versions of one. */
export function nameOf({ page, field, task }: Pull): string {
  return field === 'id' ? `${task} id` : `${page} ${field}`;
}

/**
 * What shall wait from now on: what waits already and was not looked at again, and what came new.
 * @param looked pages that were read in this run: what they no longer ask for is withdrawn
 */
export function stillProposed(
  waiting: readonly Pull[],
  fresh: readonly Pull[],
  looked: ReadonlySet<string>,
): readonly Pull[] {
  const wanted = new Map(waiting.map((pull) => [nameOf(pull), pull]));
  for (const pull of waiting) if (looked.has(pull.page)) wanted.delete(nameOf(pull));
  const before = new Map(waiting.map((pull) => [nameOf(pull), pull]));
  // Who edited it stays: what was written into the row since then was not theirs.
  for (const pull of fresh) {
    const same = newSince(waiting, [pull]).length === 0;
    wanted.set(nameOf(pull), same ? { ...pull, by: before.get(nameOf(pull))!.by } : pull);
  }
  return [...wanted.values()].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}

/** Those of `pulls` that are not among `before` just so. */
export function newSince(before: readonly Pull[], pulls: readonly Pull[]): readonly Pull[] {
  const known = new Map(before.map((pull) => [nameOf(pull), serialise(pull.edits)]));
  return pulls.filter((pull) => known.get(nameOf(pull)) !== serialise(pull.edits));
}

/** What the property Sync says of what waits, by task ID or plan key. */
export function waitingNotes(
  proposed: Meta['proposed'],
): ReadonlyMap<string, Readonly<Record<string, Note>>> {
  const notes = new Map<string, Record<string, Note>>();
  const where = proposed?.number === undefined ? 'a pull request' : `pull request #${proposed.number}`;
  const say = (pulls: readonly Pull[], text: string): void => {
    for (const { plan, task, field, kind, from, to } of pulls) {
      // A row that is no task yet has none, and one in the trash would have to come out of it.
      if (field === 'id' || kind !== 'value') continue;
      const name = task ?? plan;
      notes.set(name, { ...notes.get(name), [field]: { kind: 'waiting', text, repo: from, notion: to } });
    }
  };
  say(proposed?.pulls ?? [], `waiting in ${where}`);
  say(newSince(proposed?.pulls ?? [], proposed?.later ?? []), 'waiting for the next pull request');
  return notes;
}
