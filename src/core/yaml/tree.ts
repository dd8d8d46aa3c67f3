// A YAML file as plain values that know where they stand and how they were written. The schema judges the values,
// the builders read the text: `sprint: 012` is a number to YAML and still the text `012` to us.
import type { Position } from '../plan/model.ts';

export interface Scalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** What a reader sees: the value of a string, the source of anything else. */
  readonly text: string;
  readonly at: Position;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Tree[];
  readonly at: Position;
}

export interface Entry {
  readonly key: string;
  /** Where the key stands. */
  readonly at: Position;
  readonly value: Tree;
}

export interface Mapping {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  readonly at: Position;
}

export type Tree = Scalar | List | Mapping;

/** The value as JSON would hold it. Numbers that JSON has no word for stay text; no key can reach a prototype. */
export function plain(tree: Tree): unknown {
  switch (tree.kind) {
    case 'scalar':
      return typeof tree.value === 'number' && !Number.isFinite(tree.value) ? tree.text : tree.value;
    case 'list':
      return tree.items.map(plain);
    case 'map':
      return Object.fromEntries(tree.entries.map(({ key, value }) => [key, plain(value)]));
  }
}

/** The entry of a map, or undefined where the tree is no map or has no such key. */
export function entry(tree: Tree | undefined, key: string): Entry | undefined {
  return tree?.kind === 'map' ? tree.entries.find((candidate) => candidate.key === key) : undefined;
}

/** The value that stands at a path of keys and indexes, or undefined. */
export function valueAt(tree: Tree | undefined, path: readonly PropertyKey[]): Tree | undefined {
  return path.reduce<Tree | undefined>(
    (found, step) =>
      typeof step === 'number'
        ? found?.kind === 'list'
          ? found.items[step]
          : undefined
        : entry(found, String(step))?.value,
    tree,
  );
}

/** The text of a scalar; undefined for nothing, null, blank text, lists and maps. Outer blanks are dropped. */
export function textOf(tree: Tree | undefined): string | undefined {
  return tree?.kind === 'scalar' && tree.value !== null ? tree.text.trim() || undefined : undefined;
}

/** The items of a list; a single value counts as a list of one, nothing as an empty list. */
export function itemsOf(tree: Tree | undefined): readonly Tree[] {
  if (tree === undefined || (tree.kind === 'scalar' && tree.value === null)) return [];
  return tree.kind === 'list' ? tree.items : [tree];
}

/** The texts of a list, blank ones left out. */
export function textsOf(tree: Tree | undefined): readonly string[] {
  return itemsOf(tree).flatMap((item) => textOf(item) ?? []);
}
