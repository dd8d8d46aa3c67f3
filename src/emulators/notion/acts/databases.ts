// What happens to databases and data sources, whoever does it.
import type { Actor, Database, DataSource, Parent, RichText } from '../model.ts';
import { configureProperties, type RequireSource } from '../properties/configure.ts';
import { plainText } from '../rich-text.ts';
import type { Workspace } from '../workspace.ts';
import { spendBlocks } from './blocks-budget.ts';
import { hideChild, renameChild, showChild } from './bodies.ts';

export interface NewDatabase {
  readonly parent: Parent;
  readonly title: readonly RichText[];
  readonly description?: readonly RichText[];
  readonly isInline?: boolean;
  readonly icon?: unknown;
  readonly cover?: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
}

const stampsOf = ({ at, user }: Actor) => ({ created: at, createdBy: user, edited: at, editedBy: user });

/** Creates a database with its first data source and the table view that every new one has. */
export function createDatabase(
  workspace: Workspace,
  actor: Actor,
  wanted: NewDatabase,
  requireSource: RequireSource,
): Database {
  spendBlocks(workspace, 1);
  const database = workspace.databases.set({
    id: workspace.ids.uuid(),
    parent: wanted.parent,
    title: wanted.title,
    description: wanted.description ?? [],
    icon: wanted.icon ?? null,
    cover: wanted.cover ?? null,
    isInline: wanted.isInline ?? false,
    inTrash: false,
    isLocked: false,
    ...stampsOf(actor),
  });
  const child = { type: 'child_database', id: database.id, title: plainText(wanted.title) } as const;
  showChild(workspace, actor, wanted.parent, child);
  const source = createSource(workspace, actor, { ...wanted, database: database.id }, requireSource);
  workspace.views.set({
    id: workspace.ids.uuid(),
    database: database.id,
    dataSource: source.id,
    name: 'Default view',
    type: 'table',
    settings: {},
    ...stampsOf(actor),
  });
  return database;
}

/** Adds a data source to a database; a title property is there even when none was asked for. */
export function createSource(
  workspace: Workspace,
  actor: Actor,
  wanted: {
    readonly database: string;
    readonly title: readonly RichText[];
    readonly icon?: unknown;
    readonly properties: Readonly<Record<string, any>>;
  },
  requireSource: RequireSource,
): DataSource {
  const id = workspace.ids.uuid();
  workspace.sources.set({
    id,
    database: wanted.database,
    title: wanted.title,
    description: [],
    icon: wanted.icon ?? null,
    inTrash: false,
    properties: [],
    nextNumber: 1,
    ...stampsOf(actor),
  });
  const titled = Object.values(wanted.properties).some(
    (property) => property !== null && 'title' in property,
  );
  const properties = titled ? wanted.properties : { Name: { title: {} }, ...wanted.properties };
  configureProperties(workspace, id, properties, requireSource);
  return workspace.sources.get(id)!;
}

/** Changes a database; what is not named stays. */
export function changeDatabase(
  workspace: Workspace,
  actor: Actor,
  id: string,
  change: Partial<Omit<Database, 'id' | keyof ReturnType<typeof stampsOf>>>,
): Database {
  const old = workspace.databases.get(id)!;
  const changed = workspace.databases.set({ ...old, ...change, edited: actor.at, editedBy: actor.user });
  const moved = JSON.stringify(changed.parent) !== JSON.stringify(old.parent);
  if (moved || (changed.inTrash && !old.inTrash)) hideChild(workspace, actor, old.parent, id);
  if ((moved && !changed.inTrash) || (!changed.inTrash && old.inTrash)) {
    const child = { type: 'child_database', id, title: plainText(changed.title) } as const;
    showChild(workspace, actor, changed.parent, child);
  }
  if (change.title) renameChild(workspace, changed.parent, id, plainText(changed.title));
  return changed;
}
