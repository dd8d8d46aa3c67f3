// Names of git objects for the fakes: real ones for blobs, so that the product may compute them, stable ones for the rest.
import { createHash } from 'node:crypto';

export type FileTree = ReadonlyMap<string, string>;

export const hash = (text: string): string => createHash('sha1').update(text).digest('hex');

export const blobOf = (text: string): string => hash(`blob ${Buffer.byteLength(text)}\0${text}`);

/** One name for one content, whatever commit it stands in. */
export function treeOf(files: FileTree): string {
  const lines = [...files].map(([path, text]) => `${path}\0${blobOf(text)}`).sort();
  return hash(`tree ${lines.join('\n')}`);
}

/** `files` with some set, or removed where null. */
export function withChanges(files: FileTree, changes: Iterable<readonly [string, string | null]>): FileTree {
  const next = new Map(files);
  for (const [path, text] of changes) {
    if (text === null) next.delete(path);
    else next.set(path, text);
  }
  return next;
}
