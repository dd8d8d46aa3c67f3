// Names of git objects for the fakes: real ones for blobs, so that the product may compute them, stable ones for the rest.
import { createHash } from 'node:crypto';
import { remembered } from '../../src/core/remembered.ts';

export type FileTree = ReadonlyMap<string, string>;

export const hash = (text: string): string => createHash('sha1').update(text).digest('hex');

export const blobOf = remembered((text) => hash(`blob ${Buffer.byteLength(text)}\0${text}`), 500);

/** One name for one content, whatever commit it stands in. */
export function treeOf(files: FileTree): string {
  const known = trees.get(files);
  if (known !== undefined) return known;
  const lines = [...files].map(([path, text]) => `${path}\0${blobOf(text)}`).sort();
  const name = hash(`tree ${lines.join('\n')}`);
  trees.set(files, name);
  return name;
}

/** Nobody changes a tree. */
const trees = new WeakMap<FileTree, string>();

/** `files` with some set, or removed where null. */
export function withChanges(files: FileTree, changes: Iterable<readonly [string, string | null]>): FileTree {
  const next = new Map(files);
  for (const [path, text] of changes) {
    if (text === null) next.delete(path);
    else next.set(path, text);
  }
  return next;
}
