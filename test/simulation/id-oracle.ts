// Numbers of tasks are never used twice: the oracle for it, over all commits of a world.
import { splitId } from '../../src/core/plan/model.ts';
import type { Oracle } from './oracles.ts';
import { commits, notionEdits, parsedPlan, tracked } from './views.ts';
import type { World } from './world.ts';

/**
 * IDs that the action gives are above all that were ever used, but for a task that comes back under its own, and for
 * numbers of which a lost state was the last to know.
 */
export const idsAreNeverReused: Oracle = (world) => {
  const highest = new Map<string, number>();
  const titles = titlesDropped(world);
  return commits(world).flatMap(({ sha, by, files, changes }) => {
    const given = changes.flatMap(({ path, before, after }) =>
      idsIn(after)
        .filter((id) => !idsIn(before).includes(id))
        .map((id) => ({
          id,
          title: parsedPlan(path, after).plan?.tasks.find((task) => task.id === id)?.title,
        })),
    );
    const wrong = given.filter(({ id, title }) => {
      const { key, number } = splitId(id)!;
      const isForgotten = number > (world.remembered.get(key) ?? Infinity);
      return (
        number <= (highest.get(key) ?? 0) &&
        !isForgotten &&
        !comesBack(world, id, title, titles.get(id) ?? [])
      );
    });
    // What nobody has looked at is not used yet.
    for (const id of by === 'action' || world.seen.has(sha) ? files.flatMap(idsIn) : []) {
      const { key, number } = splitId(id)!;
      highest.set(key, Math.max(highest.get(key) ?? 0, number));
    }
    for (const { path, after } of changes)
      for (const { id, title } of parsedPlan(path, after).plan?.tasks ?? [])
        if (id !== undefined) titles.set(id, [...(titles.get(id) ?? []), title]);
    return by === 'action' ? wrong.map(({ id }) => `${id} was given again.`) : [];
  });
};

/** Titles that tasks had in commits that a force-push dropped, by ID. */
function titlesDropped({ repository: { git }, dropped }: World): Map<string, string[]> {
  const titles = new Map<string, string[]>();
  const files = dropped.flatMap((head) => git.history(head)).flatMap((commit) => [...commit.files]);
  for (const [path, text] of files)
    for (const { id, title } of parsedPlan(path, text).plan?.tasks ?? [])
      if (id !== undefined) titles.set(id, [...(titles.get(id) ?? []), title]);
  return titles;
}

/** Whether a task was known by that ID before, under this title or one that its row was given in Notion. */
function comesBack(world: World, id: string, title: string | undefined, before: readonly string[]): boolean {
  if (title === undefined || before.includes(title)) return true;
  const row = [...tracked(world)].find(([, task]) => task === id)?.[0];
  return notionEdits(world).some(
    (edit) => edit.page === row && edit.field === 'Task' && edit.value === title,
  );
}

const idsIn = (text: string): string[] => [...text.matchAll(/\bid: ([A-Z]+-\d+)/g)].map(([, id]) => id!);
