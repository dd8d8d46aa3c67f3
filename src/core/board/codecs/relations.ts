// Codecs of relations between our own pages: the tasks that a task depends on, and the plan that it belongs to.
import type { PropertySchema } from '../model.ts';
import { decoded, encoded, idsOf, list, refused, set, words, type Codec, type Context } from './codec.ts';

export function dependencies({ pageOf, taskOf }: Pick<Context, 'pageOf' | 'taskOf'>): Codec {
  return {
    encode: (written, property) => {
      const rows = words(written).map((id) => ({ id, page: pageOf(id) }));
      const without = rows.find(({ page }) => page === undefined);
      if (without)
        return {
          kind: 'left',
          notice: `${property.name} waits for ${without.id}, which has no row in Notion yet.`,
        };
      return set(
        rows.flatMap(({ page }) => page ?? []),
        property.name,
      );
    },
    decode: (value, property, written) => {
      const tasks = idsOf(value).map(taskOf);
      if (tasks.includes(undefined)) return refused(`${property.name} links to a row that is no task`);
      const rest = new Set(tasks.flatMap((id) => id ?? []));
      const kept = words(written).filter((id) => rest.delete(id));
      return list([...kept, ...[...rest].sort(byNumber)]);
    },
  };
}

/** The key of the plan; a task belongs to exactly one. */
export function belongsTo({ planPage, planOf }: Pick<Context, 'planPage' | 'planOf'>): Codec {
  return {
    encode: (written) => {
      const page = typeof written === 'string' ? planPage(written) : undefined;
      return page === undefined ? { kind: 'left', notice: undefined } : encoded([page]);
    },
    decode: (value, property: PropertySchema) => {
      const [page, second] = idsOf(value);
      if (page === undefined) return refused(`${property.name} is empty`);
      if (second !== undefined) return refused(`${property.name} links to more than one plan`);
      const key = planOf(page);
      return key === undefined
        ? refused(`${property.name} links to a page that is no plan here`)
        : decoded(key);
    },
  };
}

function byNumber(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
