// Numbers of unique id properties: given in order of creation, never twice.
import type { Property } from '../model.ts';
import type { Workspace } from '../workspace.ts';

/** The next number of a data source. */
export function takeNumber(workspace: Workspace, sourceId: string): number {
  const source = workspace.sources.get(sourceId)!;
  workspace.sources.set({ ...source, nextNumber: source.nextNumber + 1 });
  return source.nextNumber;
}

/** Numbers the rows that were there before the property. */
export function numberRows(workspace: Workspace, sourceId: string, property: Property): void {
  const rows = workspace.pages.under(sourceId).map((id) => workspace.pages.get(id)!);
  for (const row of rows.sort((one, other) => one.created - other.created)) {
    const number = takeNumber(workspace, sourceId);
    workspace.pages.set({ ...row, values: { ...row.values, [property.id]: number } });
  }
}
