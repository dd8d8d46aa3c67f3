// New values as YAML text, laid out like the file around them.
import type { Conventions, Moved, Value } from './change.ts';
import { Unwritable, isList, isMap, isMoved } from './change.ts';
import { writeKey, writeScalar } from './scalar.ts';
import type { Old, Spot, Written } from './scalar.ts';
import type { Source } from './source.ts';

/** The place of a value, and what is known of the file around it. */
export interface Around extends Spot {
  readonly source: Source;
  /** The key under which it stands, in lists that of the list. */
  readonly key: string;
  readonly conventions: Conventions;
  /** How an item of another list is written here. */
  readonly slice: (moved: Moved, around: Around) => readonly string[];
}

/** What follows a key: on its line, and below. */
export function render(value: Value, around: Around, old?: Old): Written {
  if (isMoved(value)) throw new Unwritable('an item can only be moved into a list');
  if (isList(value)) {
    if (isInline(value, around)) return { inline: `[${inFlow(value, around)}]`, below: [] };
    const column = around.column + around.layout.list;
    return { inline: '', below: value.flatMap((item) => renderItem(item, { ...around, column })) };
  }
  if (isMap(value)) {
    if (around.flow) return { inline: flowMap(value, around), below: [] };
    return { inline: '', below: pairs(value, { ...around, column: around.column + around.layout.map }) };
  }
  const written = writeScalar(value, around, old);
  if (!written) throw new Unwritable(`YAML cannot hold the new value of \`${around.key}\``);
  return written;
}

/** The lines of a new item of a list in block style; `around.column` is that of the dashes. */
export function renderItem(value: Value, around: Around): readonly string[] {
  if (isMoved(value)) return around.slice(value, around);
  const { column, layout } = around;
  const dash = `${' '.repeat(column)}-${' '.repeat(Math.max(1, layout.item - 1))}`;
  if (isMap(value)) {
    const [first = '', ...rest] = pairs(value, { ...around, column: column + Math.max(2, layout.item) });
    return [dash + first.trimStart(), ...rest];
  }
  const { inline, below } = render(value, around);
  return [dash + inline, ...below];
}

/** The lines of one key with its value; `around.column` is that of the key. */
export function renderPair(key: string, value: Value, around: Around): readonly string[] {
  const { inline, below } = render(value, within(key, around));
  return [
    `${' '.repeat(around.column)}${keyText(key, around.flow)}:${inline === '' ? '' : ` ${inline}`}`,
    ...below,
  ];
}

/** One key with its value, or one item, in brackets. */
export function renderFlow(key: string | undefined, value: Value, around: Around): string {
  if (key === undefined)
    return isMoved(value) ? around.slice(value, around).join('\n') : inline(value, around);
  return `${keyText(key, around.flow)}: ${inline(value, within(key, around))}`;
}

/** The same place, one key deeper. */
export function within(key: string, around: Around): Around {
  return { ...around, key, exact: around.exact || around.conventions.exact.has(key) };
}

function pairs(map: ReadonlyMap<string, Value>, around: Around): readonly string[] {
  return [...map].flatMap(([key, value]) => renderPair(key, value, around));
}

function isInline(list: readonly Value[], { flow, key, layout, conventions }: Around): boolean {
  if (flow) return true;
  if (list.some(isMoved)) return false;
  const short = list.every((item) => typeof item !== 'string' || (!item.includes('\n') && item.length < 60));
  return short && (layout.flow.get(key) ?? conventions.inline.has(key));
}

function inFlow(list: readonly Value[], around: Around): string {
  return list.map((item) => renderFlow(undefined, item, { ...around, flow: true })).join(', ');
}

function flowMap(map: ReadonlyMap<string, Value>, around: Around): string {
  return `{${[...map].map(([key, value]) => renderFlow(key, value, around)).join(', ')}}`;
}

function inline(value: Value, around: Around): string {
  return render(value, { ...around, flow: true }).inline;
}

/** A key as it is written there. */
export function keyText(key: string, flow: boolean): string {
  const written = writeKey(key, flow);
  if (written === undefined) throw new Unwritable(`\`${key}\` cannot be a key in YAML`);
  return written;
}
