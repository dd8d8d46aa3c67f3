// What happens to pages, whoever does it: creating, setting properties, trash, moving. Callers have checked that the
// actor may.
import { propertiesOf } from '../answers.ts';
import { invalid } from '../errors.ts';
import type { Block } from '../markdown/blocks.ts';
import type { Actor, DataSource, Page, Parent, Property } from '../model.ts';
import { defaultStatus } from '../properties/find.ts';
import { mirrorRelation, relationIds } from '../properties/relations.ts';
import { takeNumber } from '../properties/unique-id.ts';
import type { Change } from '../properties/write.ts';
import { titleOf } from '../titles.ts';
import type { Workspace } from '../workspace.ts';
import { newBlocks, spendBlocks } from './blocks-budget.ts';
import { hideChild, renameChild, showChild } from './bodies.ts';

export interface NewPage {
  readonly parent: Parent;
  readonly changes: readonly Change[];
  readonly blocks: readonly Block[];
  readonly icon?: unknown;
  readonly cover?: unknown;
}

/** Creates a page or row. */
export function createPage(workspace: Workspace, actor: Actor, wanted: NewPage): Page {
  spendBlocks(workspace, 1 + newBlocks([], wanted.blocks));
  const bare: Page = {
    id: workspace.ids.uuid(),
    parent: wanted.parent,
    values: {},
    blocks: wanted.blocks,
    icon: wanted.icon ?? null,
    cover: wanted.cover ?? null,
    inTrash: false,
    isArchived: false,
    isLocked: false,
    created: actor.at,
    createdBy: actor.user,
    edited: actor.at,
    editedBy: actor.user,
  };
  const values: Record<string, unknown> = {};
  for (const property of propertiesOf(workspace, bare)) {
    if (property.type === 'status') values[property.id] = defaultStatus(property)?.id ?? null;
    if (property.type === 'unique_id' && bare.parent.type === 'data_source_id') {
      values[property.id] = takeNumber(workspace, bare.parent.data_source_id);
    }
  }
  const page = workspace.pages.set({ ...bare, values });
  const made = setValues(workspace, actor, page.id, wanted.changes);
  showChild(workspace, actor, wanted.parent, { type: 'child_page', id: made.id, title: titleOf(made) });
  return made;
}

/** Sets values; the other ends of two-way relations follow. */
export function setValues(
  workspace: Workspace,
  actor: Actor,
  pageId: string,
  changes: readonly Change[],
): Page {
  for (const [property, value] of changes) {
    const page = workspace.pages.get(pageId)!;
    workspace.pages.set({ ...page, values: { ...page.values, [property.id]: value } });
    if (property.type === 'relation') {
      mirrorRelation(
        workspace,
        actor,
        pageId,
        property,
        relationIds(page, property),
        value as readonly string[],
      );
    }
  }
  const changed = workspace.pages.get(pageId)!;
  if (changes.some(([{ type }]) => type === 'title'))
    renameChild(workspace, changed.parent, pageId, titleOf(changed));
  return changed;
}

/** Whether changes would leave everything as it is. */
export const isNoOp = (page: Page, changes: readonly Change[]): boolean =>
  changes.every(([{ id }, value]) => JSON.stringify(page.values[id] ?? null) === JSON.stringify(value));

/** Moves the stamps of a page. */
export function touch(workspace: Workspace, actor: Actor, pageId: string): Page {
  const page = workspace.pages.get(pageId)!;
  return workspace.pages.set({ ...page, edited: actor.at, editedBy: actor.user });
}

/** Puts a page into the trash or takes it out. */
export function setTrash(workspace: Workspace, actor: Actor, pageId: string, inTrash: boolean): Page {
  const page = workspace.pages.get(pageId)!;
  if (page.inTrash === inTrash) return page;
  const stamps = workspace.switches.trashMovesStamps ? { edited: actor.at, editedBy: actor.user } : {};
  const changed = workspace.pages.set({ ...page, inTrash, ...stamps });
  if (inTrash) hideChild(workspace, actor, page.parent, page.id);
  else showChild(workspace, actor, page.parent, { type: 'child_page', id: page.id, title: titleOf(page) });
  return changed;
}

/** Moves a page below another page or into a data source; ids stay, values where the target has a place for them. */
export function movePage(workspace: Workspace, actor: Actor, pageId: string, parent: Parent): Page {
  const page = workspace.pages.get(pageId)!;
  const target = parent.type === 'data_source_id' ? workspace.sources.get(parent.data_source_id) : undefined;
  if (JSON.stringify(parent) === JSON.stringify(page.parent))
    throw invalid('The page already has this parent.');
  hideChild(workspace, actor, page.parent, page.id);
  const values = target ? fittingValues(workspace, page, target) : { title: page.values.title };
  const moved = workspace.pages.set({ ...page, parent, values, edited: actor.at, editedBy: actor.user });
  showChild(workspace, actor, parent, { type: 'child_page', id: moved.id, title: titleOf(moved) });
  return moved;
}

function fittingValues(workspace: Workspace, page: Page, target: DataSource): Record<string, unknown> {
  const values: Record<string, unknown> = { title: page.values.title };
  const keep = workspace.switches.movedRowValues === 'same name and type';
  for (const property of target.properties) {
    if (property.type === 'unique_id') values[property.id] = takeNumber(workspace, target.id);
    const old = propertiesOf(workspace, page).find(
      ({ name, type }) => name === property.name && type === property.type,
    );
    if (keep && old && old.type !== 'title')
      values[property.id] = translated(old, property, page.values[old.id]);
  }
  return values;
}

/** A value with the options of another property of the same type, by name; what has no such option is dropped. */
function translated(from: Property, to: Property, value: unknown): unknown {
  if (from.options.length === 0) return value;
  const name = (id: unknown): string | undefined => from.options.find((option) => option.id === id)?.name;
  const fit = (id: unknown): string | undefined => to.options.find((option) => option.name === name(id))?.id;
  if (Array.isArray(value)) return value.flatMap((id) => fit(id) ?? []);
  return fit(value) ?? null;
}
