// IDs that Notion gives rows by itself (`ENG-123`): people who live in the database name tasks by them.
import { splitId } from '../core/plan/model.ts';
import type { Meta, TaskIndex } from '../core/state/model.ts';
import type { Board } from '../ports.ts';

type Tasks = NonNullable<Meta['board']>['tasks'];

/** The properties that give such IDs, by their prefix; one without a prefix gives bare numbers, which name nothing. */
export function prefixesOf(tasks: Tasks | undefined): ReadonlyMap<string, string> {
  return new Map(
    (tasks?.properties ?? []).flatMap(({ id, type, prefix = '' }) =>
      type === 'unique_id' && prefix !== '' ? [[prefix.toUpperCase(), id] as const] : [],
    ),
  );
}

/** The tasks that such IDs name: one request for each that is not known as a task's own. */
export async function readAliases(
  board: Board | undefined,
  tasks: Tasks | undefined,
  ids: Iterable<string>,
  index: TaskIndex,
): Promise<ReadonlyMap<string, string>> {
  const prefixes = prefixesOf(tasks);
  const byPage = new Map(Object.entries(index).map(([task, { page }]) => [page, task]));
  const found = [...new Set(ids)].map(async (id): Promise<readonly (readonly [string, string])[]> => {
    const { key = '', number = 0 } = splitId(id) ?? {};
    const property = prefixes.get(key);
    if (!board || !tasks || property === undefined || Object.hasOwn(index, id)) return [];
    const { pages } = await board.rows(tasks.id, { uniqueId: { property, equals: number } });
    const task = pages.flatMap((page) => byPage.get(page.id) ?? [])[0];
    return task === undefined ? [] : [[id, task]];
  });
  return new Map((await Promise.all(found)).flat());
}
