// Options of select, multi_select and status properties: what a schema update makes of the list it sends.
// https://developers.notion.com/reference/property-object
import { invalid } from '../errors.ts';
import { statusGroups, type Option, type StatusGroup } from '../model.ts';
import type { Workspace } from '../workspace.ts';

export const colors = [
  'default',
  'gray',
  'brown',
  'orange',
  'yellow',
  'green',
  'blue',
  'purple',
  'pink',
  'red',
];

/**
 * The options after a list was sent: those named by id or exact name stay (an id with a name renames), others are new,
 * and the ones left out are gone, with them the values of rows.
 */
export function applyOptions(
  workspace: Workspace,
  type: string,
  existing: readonly Option[],
  given: readonly any[],
): Option[] {
  const options = given.map((wanted): Option => {
    const old = existing.find(({ id, name }) => (wanted.id ? id === wanted.id : name === wanted.name));
    if (wanted.id && !old && !wanted.name) throw invalid(`Option with ID ${wanted.id} does not exist.`);
    const group = type === 'status' ? groupOf(workspace, wanted.group, old) : undefined;
    return {
      id: old?.id ?? workspace.ids.uuid(),
      name: wanted.name ?? old?.name,
      color: wanted.color ?? old?.color ?? nextColor(existing.length),
      description: wanted.description ?? old?.description ?? null,
      ...(group && { group }),
    };
  });
  requireGoodNames(options);
  if (type !== 'status' || workspace.switches.omittedStatusOptions === 'remove') return options;
  return [...existing.filter(({ id }) => !options.some((option) => option.id === id)), ...options];
}

/** A new option that a page write brought along by naming it. */
export function implicitOption(workspace: Workspace, existing: readonly Option[], name: string): Option {
  const option = { id: workspace.ids.uuid(), name, color: nextColor(existing.length), description: null };
  requireGoodNames([...existing, option]);
  return option;
}

/** What a status property has when its configuration names no options. */
export const defaultStatusOptions = (workspace: Workspace): Option[] =>
  (['Not started', 'In progress', 'Done'] as const).map((name, at) => ({
    id: workspace.ids.uuid(),
    name,
    color: ['default', 'blue', 'green'][at]!,
    description: null,
    group: statusGroups[at]!,
  }));

const nextColor = (count: number): string => colors[(count + 1) % colors.length]!;

function groupOf(workspace: Workspace, wanted: unknown, old: Option | undefined): StatusGroup {
  const kept = old?.group ?? 'To-do';
  if (wanted === undefined || !workspace.switches.statusGroupField) return kept;
  const group = statusGroups.find((name) => name === wanted);
  if (!group)
    throw invalid(`${JSON.stringify(wanted)} is not a status group; use ${statusGroups.join(', ')}.`);
  return group;
}

function requireGoodNames(options: readonly Option[]): void {
  const seen = new Set<string>();
  for (const { name } of options) {
    if (name.includes(',')) throw invalid(`Invalid select option, commas not allowed: ${name}`);
    if (name.trim() === '') throw invalid('Select option names cannot be empty.');
    if (name.length > 100) throw invalid(`Select option names are at most 100 characters: ${name}`);
    if (seen.has(name.toLowerCase())) throw invalid(`Cannot have two options with the same name: ${name}`);
    seen.add(name.toLowerCase());
  }
}
