// Values of relations: two-way ones are kept equal at both ends.
import type { Actor, Page, Property } from '../model.ts';
import type { Workspace } from '../workspace.ts';

/** The page ids stored in a relation. */
export const relationIds = (page: Page, property: Property): readonly string[] =>
  (page.values[property.id] as readonly string[] | undefined) ?? [];

/** After a page's relation went from `before` to `after`: the other ends follow. */
export function mirrorRelation(
  workspace: Workspace,
  actor: Actor,
  page: string,
  property: Property,
  before: readonly string[],
  after: readonly string[],
): void {
  const synced = property.relation?.synced;
  if (synced === undefined) return;
  for (const id of before) if (!after.includes(id)) change(id, (ids) => ids.filter((each) => each !== page));
  for (const id of after) if (!before.includes(id)) change(id, (ids) => [...ids, page]);

  function change(id: string, to: (ids: readonly string[]) => readonly string[]): void {
    const other = workspace.pages.get(id);
    if (!other) return;
    const ids = (other.values[synced!] as readonly string[] | undefined) ?? [];
    workspace.pages.set({
      ...other,
      values: { ...other.values, [synced!]: to(ids) },
      ...(workspace.switches.relationsMoveOtherStamps && { edited: actor.at, editedBy: actor.user }),
    });
  }
}
