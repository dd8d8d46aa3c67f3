// A YAML file as places in its text: which characters make up each key, item and value, and how they are written.
// It knows nothing of meaning; what it cannot vouch for (aliases, anchors, tags) is fixed.
import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { CST, Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { valueOf, writtenText } from '../build.ts';
import { yamlOptions } from '../read.ts';
import { layoutOf } from './layout.ts';
import type { Layout } from './layout.ts';
import { lineEnd } from './splice.ts';

export interface Source {
  readonly text: string;
  readonly lineEnd: string;
  readonly root: Place;
  /** How this file is laid out, for what is added to it. */
  readonly layout: Layout;
}

export type Style = 'plain' | 'single' | 'double' | 'literal' | 'folded';

export interface ScalarPlace {
  readonly kind: 'scalar';
  readonly start: number;
  readonly end: number;
  readonly style: Style;
  /** As YAML reads it. */
  readonly value: string | number | boolean | null;
  /** As a reader of the file sees it. */
  readonly text: string;
}

export interface Collection {
  readonly kind: 'list' | 'map';
  /** Written in brackets or braces. */
  readonly flow: boolean;
  readonly start: number;
  readonly end: number;
  /** It carries an anchor or a tag. */
  readonly pinned: boolean;
  readonly parts: readonly Part[];
}

export type Place =
  | ScalarPlace
  | Collection
  /** Nothing is written; a value would go to `start`. */
  | { readonly kind: 'none'; readonly start: number; readonly end: number }
  | { readonly kind: 'fixed'; readonly start: number; readonly end: number };

/** An item of a list with its dash, or a key of a map with its value. */
export interface Part {
  readonly start: number;
  /** The end of its value, before any comment behind it. */
  readonly end: number;
  /** In maps only. */
  readonly key: ScalarPlace | undefined;
  /** Behind the `:` of a map, undefined where there is none. */
  readonly colon: number | undefined;
  readonly value: Place;
}

/** Undefined where the text is no YAML, or holds several documents. */
export function readSource(text: string): Source | undefined {
  const document = parseDocument(text, { ...yamlOptions, keepSourceTokens: true });
  if (document.errors.length > 0) return undefined;
  const root = placeOf(document.contents, text, text.length);
  return { text, lineEnd: text.includes('\r\n') ? '\r\n' : '\n', root, layout: layoutOf(text, root) };
}

/** @param fallback where a value goes that is not written */
function placeOf(node: unknown, text: string, fallback: number): Place {
  if (isAlias(node)) return { kind: 'fixed', start: node.range![0], end: node.range![1] };
  if (isMap(node) || isSeq(node)) return collectionOf(node, text);
  if (!isScalar(node) || !node.range) return { kind: 'none', start: fallback, end: fallback };
  const [start, end] = node.range;
  if (node.anchor !== undefined || node.tag !== undefined) return { kind: 'fixed', start, end };
  if (start === end) return { kind: 'none', start: fallback, end: fallback };
  return scalarOf(node, text);
}

const styles: Readonly<Record<string, Style>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

function scalarOf(node: Scalar, text: string): ScalarPlace {
  const [start, end] = node.range!;
  const style = styles[node.type ?? ''] ?? 'plain';
  // The range of a block scalar goes to the next line; the blank lines below it stay where they are.
  const block = style === 'literal' || style === 'folded';
  const last = block ? start + text.slice(start, end).replace(/[ \t\r\n]+$/, '').length : end;
  return {
    kind: 'scalar',
    start,
    end: block ? Math.min(lineEnd(text, last), end) : end,
    style,
    value: valueOf(node),
    text: writtenText(node),
  };
}

function collectionOf(node: YAMLMap | YAMLSeq, text: string): Collection {
  const parts = isMap(node)
    ? node.items.map((pair) => pairOf(pair, text))
    : itemsOf(node).map(([item, token]) => itemOf(item, token, text));
  const flow = node.flow === true;
  const start = node.range![0];
  return {
    kind: isMap(node) ? 'map' : 'list',
    flow,
    start: flow ? start : (parts[0]?.start ?? start),
    end: flow ? node.range![1] : (parts.at(-1)?.end ?? start),
    pinned: node.anchor !== undefined || node.tag !== undefined,
    parts,
  };
}

/** The items with what the parser saw before them; it also sees a place behind the last comma. */
function itemsOf(list: YAMLSeq): readonly (readonly [unknown, CST.CollectionItem | undefined])[] {
  const tokens = ((list.srcToken as CST.BlockSequence | CST.FlowCollection | undefined)?.items ?? []).filter(
    ({ start, key, sep, value }) =>
      Boolean(key ?? sep ?? value) || start.some(({ type }) => !skipped.has(type) && type !== 'comma'),
  );
  return list.items.map((item, index) => [item, tokens[index]]);
}

const skipped = new Set(['space', 'newline', 'comment', 'comma']);

function itemOf(item: unknown, token: CST.CollectionItem | undefined, text: string): Part {
  const dash = token?.start.find(({ type }) => type === 'seq-item-ind');
  const first = dash ?? token?.start.find(({ type }) => !skipped.has(type));
  const value = placeOf(item, text, (dash?.offset ?? 0) + 1);
  const start = first?.offset ?? value.start;
  return { start, end: Math.max(value.end, start), key: undefined, colon: undefined, value };
}

function pairOf(pair: Pair, text: string): Part {
  const token = (pair as Pair & { srcToken?: CST.CollectionItem }).srcToken;
  const key = pair.key as Node | null;
  const colon = token?.sep?.find(({ type }) => type === 'map-value-ind');
  const keyEnd = key?.range?.[1] ?? 0;
  const after = colon === undefined ? keyEnd : colon.offset + 1;
  const value = placeOf(pair.value, text, after);
  return {
    start: token?.start.find(({ type }) => !skipped.has(type))?.offset ?? key?.range?.[0] ?? value.start,
    end: Math.max(value.end, keyEnd),
    key: isScalar(key) && key.range ? scalarOf(key, text) : undefined,
    colon: colon === undefined ? undefined : after,
    value,
  };
}

/** The part under a key; undefined where the place is no map or has no such key. */
export function partAt(place: Place | undefined, key: string): Part | undefined {
  return place?.kind === 'map' ? place.parts.find((part) => part.key?.text === key) : undefined;
}

/** True when a reader finds nothing there. */
export function isNothing(place: Place): boolean {
  return place.kind === 'none' || (place.kind === 'scalar' && place.value === null);
}

/** Whether the value of a key or an item reads as that already. */
export function says(place: Place, value: unknown, exact: boolean): boolean {
  if (place.kind !== 'scalar') return false;
  return exact || typeof value !== 'string' ? place.value === value : place.text.trim() === value;
}

/** All texts of a value in one. */
export function textIn(place: Place): string {
  if (place.kind === 'scalar') return place.text.trim();
  return 'parts' in place ? place.parts.map(({ value }) => textIn(value)).join(' ') : '';
}

/** An alias, or a value with an anchor or a tag. */
export function isPinned(place: Place): boolean {
  return place.kind === 'fixed' || ('pinned' in place && place.pinned);
}

/** The same, or a list or map that holds one. */
export function isFixed(place: Place): boolean {
  return isPinned(place) || ('parts' in place && place.parts.some(({ value }) => isFixed(value)));
}
