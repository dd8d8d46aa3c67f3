/** Trees: folders as git stores them, looked into by path and rebuilt from edits. */
import type { ObjectStore } from './objects.ts';

export interface TreeEntry {
  /** Octal, as git writes it in a tree listing: 100644, 100755, 120000, 040000, 160000. */
  readonly mode: string;
  readonly name: string;
  readonly oid: string;
  readonly type: 'blob' | 'tree' | 'commit';
}

/** An entry with its path from the root of the tree that was listed. */
export interface TreePath extends TreeEntry {
  readonly path: string;
}

/** What a path becomes: an object, or null to remove it. */
export type TreeEdits = ReadonlyMap<string, { readonly mode: string; readonly oid: string } | null>;

const typeOfMode = (mode: string): TreeEntry['type'] =>
  mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob';

const parsed = new WeakMap<Buffer, readonly TreeEntry[]>();

/** The entries of one tree, in git's order. */
export function readTree(objects: ObjectStore, oid: string): readonly TreeEntry[] {
  const data = objects.expect(oid, 'tree');
  const known = parsed.get(data) ?? parseTree(data);
  parsed.set(data, known);
  return known;
}

function parseTree(data: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < data.length;) {
    const space = data.indexOf(32, at);
    const end = data.indexOf(0, space);
    const mode = data.subarray(at, space).toString().padStart(6, '0');
    const name = data.subarray(space + 1, end).toString();
    entries.push({
      mode,
      name,
      oid: data.subarray(end + 1, end + 21).toString('hex'),
      type: typeOfMode(mode),
    });
    at = end + 21;
  }
  return entries;
}

/** Every entry below a tree, folders included, depth first. */
export function listTree(objects: ObjectStore, oid: string, prefix = ''): TreePath[] {
  return readTree(objects, oid).flatMap((entry) => {
    const path = `${prefix}${entry.name}`;
    const below = entry.type === 'tree' ? listTree(objects, entry.oid, `${path}/`) : [];
    return [{ ...entry, path }, ...below];
  });
}

/** The entry at a path, or undefined; the empty path is the tree itself. */
export function entryAt(objects: ObjectStore, root: string, path: string): TreeEntry | undefined {
  let entry: TreeEntry = { mode: '040000', name: '', oid: root, type: 'tree' };
  for (const name of path.split('/').filter((part) => part !== '')) {
    if (entry.type !== 'tree') return undefined;
    const next = readTree(objects, entry.oid).find((each) => each.name === name);
    if (next === undefined) return undefined;
    entry = next;
  }
  return entry;
}

/** Writes the tree that the edits make of another one (undefined: of nothing); folders left empty disappear. */
export function editTree(objects: ObjectStore, root: string | undefined, edits: TreeEdits): string {
  const entries = new Map<string, TreeEntry>();
  for (const entry of root === undefined ? [] : readTree(objects, root)) entries.set(entry.name, entry);
  const inside = new Map<string, Map<string, { mode: string; oid: string } | null>>();
  for (const [path, edit] of edits) {
    const slash = path.indexOf('/');
    if (slash >= 0) {
      const folder = path.slice(0, slash);
      inside.set(folder, (inside.get(folder) ?? new Map<string, never>()).set(path.slice(slash + 1), edit));
    } else if (edit === null) entries.delete(path);
    else entries.set(path, { ...edit, name: path, type: typeOfMode(edit.mode) });
  }
  for (const [folder, below] of inside) {
    const old = entries.get(folder);
    const oid = editTree(objects, old?.type === 'tree' ? old.oid : undefined, below);
    if (objects.expect(oid, 'tree').length === 0) entries.delete(folder);
    else entries.set(folder, { mode: '040000', name: folder, oid, type: 'tree' });
  }
  return writeTree(objects, [...entries.values()]);
}

function writeTree(objects: ObjectStore, entries: readonly TreeEntry[]): string {
  const sortKey = (entry: TreeEntry): Buffer =>
    Buffer.from(entry.type === 'tree' ? `${entry.name}/` : entry.name);
  const sorted = entries
    .map((entry) => ({ entry, key: sortKey(entry) }))
    .sort((a, b) => a.key.compare(b.key));
  const parts = sorted.flatMap(({ entry }) => [
    Buffer.from(`${entry.mode.replace(/^0/, '')} ${entry.name}\0`),
    Buffer.from(entry.oid, 'hex'),
  ]);
  return objects.write('tree', Buffer.concat(parts));
}

export interface PathChange {
  readonly path: string;
  readonly status: 'added' | 'removed' | 'modified';
}

/** The files that differ between two trees, by path (a rename is one removed and one added). */
export function compareTrees(
  objects: ObjectStore,
  before: string | undefined,
  after: string | undefined,
  prefix = '',
): PathChange[] {
  if (before === after) return [];
  const entries = (oid: string | undefined): Map<string, TreeEntry> =>
    new Map((oid === undefined ? [] : readTree(objects, oid)).map((entry) => [entry.name, entry]));
  const [old, next] = [entries(before), entries(after)];
  const names = [...new Set([...old.keys(), ...next.keys()])].sort();
  return names.flatMap((name): PathChange[] => {
    const [a, b] = [old.get(name), next.get(name)];
    if (a?.oid === b?.oid && a?.mode === b?.mode) return [];
    const path = `${prefix}${name}`;
    const folder = (entry: TreeEntry | undefined): string | undefined =>
      entry?.type === 'tree' ? entry.oid : undefined;
    const inside = compareTrees(objects, folder(a), folder(b), `${path}/`);
    const [wasFile, isFile] = [a !== undefined && a.type !== 'tree', b !== undefined && b.type !== 'tree'];
    if (wasFile && isFile) return [{ path, status: 'modified' }];
    if (wasFile) return [{ path, status: 'removed' }, ...inside];
    return isFile ? [...inside, { path, status: 'added' }] : inside;
  });
}
