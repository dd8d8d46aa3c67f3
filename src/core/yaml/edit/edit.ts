// Changes to the text of a YAML file: only the characters of what changes are replaced. Whoever calls reads the
// result again and holds it against what was meant.
import { Unwritable, fresh, isList, isMap, isMoved, isScalar, remains, valueIn } from './change.ts';
import type { Change, Conventions, Item, Moved, Value } from './change.ts';
import { arrangeFlow } from './flow.ts';
import { layoutNear } from './layout.ts';
import { matchItems } from './match.ts';
import { arrangeBlock, linesOf, pieceOf } from './pieces.ts';
import { keyText, render, renderFlow, renderItem, renderPair, within } from './render.ts';
import type { Around } from './render.ts';
import { replace, unwrap, wrap } from './replace.ts';
import { isFixed, isNothing, isPinned, says, textIn } from './source.ts';
import type { Collection, Part, Place, Source } from './source.ts';
import { columnOf, shifted, spliced } from './splice.ts';
import type { Splice } from './splice.ts';

/** The text after the change. Throws `Unwritable` where it cannot be written without touching more of the file. */
export function editYaml(source: Source, change: Change, conventions: Conventions): string {
  const { text, root, lineEnd } = source;
  const around = whole(source, conventions);
  if (root.kind !== 'none') return spliced(text, splicesOf(root, change, around, 0));
  const value = fresh(change);
  if (value === undefined || !isMap(value)) return text;
  const before = text === '' || text.endsWith('\n') ? text : text + lineEnd;
  return (
    before +
    [...value]
      .flatMap(([key, inner]) => renderPair(key, inner, around).map((line) => line + lineEnd))
      .join('')
  );
}

function whole(source: Source, conventions: Conventions): Around {
  const { layout } = source;
  return { source, conventions, layout, key: '', column: 0, flow: false, exact: false, slice };
}

/** @param behind the offset behind the `:` or the dash of the value */
function splicesOf(place: Place, change: Change, around: Around, behind: number): readonly Splice[] {
  if ('set' in change) return setValue(place, change.set, around, behind);
  if ('keys' in change && place.kind === 'map' && place.parts.length > 0)
    return setKeys(place, change.keys, around);
  if ('items' in change && place.kind === 'list' && place.parts.length > 0)
    return arrange(
      place,
      change.items.map((item) => opOf(place, item, around)),
      around,
    );
  if (!isNothing(place) && !('parts' in place && place.parts.length === 0) && !isPinned(place))
    throw new Unwritable(
      `${around.key === '' ? 'it' : `\`${around.key}\``} is no ${'keys' in change ? 'map' : 'list'}`,
    );
  return put(place, fresh(change), around, behind);
}

function put(place: Place, value: Value | undefined, around: Around, behind: number): readonly Splice[] {
  if (isPinned(place)) throw anchored(around.key);
  return value === undefined ? [] : replace(place, render(value, around), around, behind);
}

function setValue(place: Place, value: Value, around: Around, behind: number): readonly Splice[] {
  if (place.kind === 'none' || isPinned(place) || isMoved(value)) return put(place, value, around, behind);
  if (isList(value)) {
    if (place.kind === 'list' && place.parts.length > 0) return setItems(place, value, around);
    // A single value may stand for a list of one.
    const [only] = value;
    if (value.length === 1 && !around.exact && place.kind === (isMap(only!) ? 'map' : 'scalar'))
      return setValue(place, only!, around, behind);
    return put(place, value, around, behind);
  }
  if (isMap(value)) {
    if (place.kind === 'map') return setMap(place, value, around);
    const [[key, inner]] = [...value] as [[string, Value]];
    if (place.kind !== 'scalar' || value.size > 1 || !isScalar(inner))
      return put(place, value, around, behind);
    return wrap(place, key, inner, around);
  }
  const [part] = place.kind === 'map' ? place.parts : [];
  if (part?.value.kind === 'scalar' && 'parts' in place && place.parts.length === 1) {
    const { text } = around.source;
    return text[place.start] === '{'
      ? replace(place, render(value, around, { text, place: part.value }), around, behind)
      : unwrap(part, part.value, value, around);
  }
  if (place.kind !== 'scalar') return put(place, value, around, behind);
  if (says(place, value, around.exact)) return [];
  return replace(place, render(value, around, { text: around.source.text, place }), around, behind);
}

function setItems(list: Collection, values: readonly Value[], around: Around): readonly Splice[] {
  const matches = matchItems(
    list.parts.map((part) => textIn(part.value)),
    values.map(said),
  );
  const inner = inside(list, around);
  return arrange(
    list,
    values.map((value, index): Op => {
      const match = matches[index];
      if (!match) return { key: undefined, value };
      const part = list.parts[match.from]!;
      return { ...match, splices: setValue(part.value, value, at(part, inner), part.start + 1) };
    }),
    around,
  );
}

function setMap(map: Collection, value: ReadonlyMap<string, Value>, around: Around): readonly Splice[] {
  const [part] = map.parts;
  const [[key, inner] = []] = [...value];
  // `Title: link` with another title is the same link.
  if (map.parts.length === 1 && value.size === 1 && part!.key && part!.key.text !== key) {
    const { start, end } = part!.key;
    const spot = within(key!, at(part!, inside(map, around)));
    return [
      { start, end, text: keyText(key!, map.flow) },
      ...setValue(part!.value, inner!, spot, part!.colon ?? end),
    ];
  }
  const gone = map.parts.flatMap((each) =>
    each.key && !value.has(each.key.text) ? [[each.key.text, undefined] as const] : [],
  );
  return setKeys(
    map,
    new Map([...gone, ...[...value].map(([name, set]) => [name, { set }] as const)]),
    around,
  );
}

function setKeys(
  map: Collection,
  keys: ReadonlyMap<string, Change | undefined>,
  around: Around,
): readonly Splice[] {
  const inner = inside(map, around);
  const ops = map.parts.flatMap((part, index): (Op & { name: string })[] => {
    const name = part.key?.text ?? '';
    const op = { name, from: index, inPlace: true, splices: [] };
    if (!keys.has(name)) return [op];
    const change = keys.get(name);
    if (remains(part.value, change)) {
      const spot = within(name, at(part, inner));
      return [{ ...op, splices: splicesOf(part.value, change!, spot, part.colon ?? part.key!.end) }];
    }
    if (isNothing(part.value)) return [op];
    // Items that go or move take their aliases along; whether they still lead somewhere shows when the file is read.
    const held = change && 'items' in change ? isPinned(part.value) : isFixed(part.value);
    if (held) throw anchored(name);
    return [];
  });
  const order = around.conventions.order(around.key);
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  const added = [...keys].flatMap(([name, change]) => {
    const value = map.parts.some(({ key }) => key?.text === name) ? undefined : fresh(change);
    return value === undefined ? [] : [{ name, key: name, value }];
  });
  for (const op of added.sort((a, b) => rank(a.name) - rank(b.name))) {
    const before = ops.reduce(
      (best, { name }, index) =>
        rank(name) <= rank(op.name) && (best < 0 || rank(name) >= rank(ops[best]!.name)) ? index : best,
      -1,
    );
    ops.splice(before + 1, 0, op);
  }
  return arrange(map, ops, around);
}

type Op =
  | { readonly from: number; readonly inPlace: boolean; readonly splices: readonly Splice[] }
  | { readonly key: string | undefined; readonly value: Value };

function opOf(list: Collection, item: Item, around: Around): Op {
  if ('value' in item) return { key: undefined, value: item.value };
  const part = list.parts[item.from]!;
  const splices = item.change
    ? splicesOf(part.value, item.change, at(part, inside(list, around)), part.start + 1)
    : [];
  return { from: item.from, inPlace: true, splices };
}

function arrange(collection: Collection, ops: readonly Op[], around: Around): readonly Splice[] {
  const { text, lineEnd, root } = around.source;
  const { parts, flow } = collection;
  const placed = inOrder(ops);
  if (placed.length === parts.length && placed.every((op, index) => 'from' in op && op.from === index))
    return placed.flatMap((op) => ('from' in op ? op.splices : []));
  const inner = inside(collection, around);
  if (!flow)
    return [
      arrangeBlock(
        text,
        lineEnd,
        collection,
        placed.map((op) =>
          'from' in op
            ? op
            : {
                lines:
                  op.key === undefined ? renderItem(op.value, inner) : renderPair(op.key, op.value, inner),
              },
        ),
        collection === root,
      ),
    ];
  const splice = arrangeFlow(
    text,
    lineEnd,
    collection,
    placed.map((op) => ('from' in op ? op : { text: renderFlow(op.key, op.value, inner) })),
  );
  if (!splice) throw new Unwritable(`\`${around.key}\` holds comments that would get lost`);
  return [splice];
}

/** Parts that stand before one that they stood behind have been moved. */
function inOrder(ops: readonly Op[]): readonly Op[] {
  let last = -1;
  return ops.map((op) => {
    if (!('from' in op)) return op;
    const inPlace = op.inPlace && op.from > last;
    if (inPlace) last = op.from;
    return { ...op, inPlace };
  });
}

/** An item of another list as lines for this one, or in one piece for a list in brackets. */
function slice({ source, list, index, change }: Moved, around: Around): readonly string[] {
  const part = list.parts[index]!;
  const own = { ...whole(source, around.conventions), key: around.key };
  const splices = change ? splicesOf(part.value, change, at(part, inside(list, own)), part.start + 1) : [];
  const to = around.column + (around.flow || list.flow ? 2 : 0);
  const by = to - columnOf(source.text, part.start);
  if (list.flow) {
    const [first = '', ...rest] = spliced(source.text, splices, part.start, part.end).split(/\r?\n/);
    const lines = [first, ...shifted(rest, by)];
    return around.flow ? lines : [`${' '.repeat(around.column)}- ${first}`, ...lines.slice(1)];
  }
  const piece = pieceOf(source.text, list, index, false);
  const lines = linesOf(source.text, '\n', piece, splices)
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
  if (!around.flow) return shifted(lines, by);
  if (change !== undefined || /(?:^|\s)#/.test(lines.join('\n')))
    throw new Unwritable('the list in brackets there cannot hold the comments of the item');
  return [renderFlow(undefined, valueIn(part.value), around)];
}

function inside(collection: Collection, around: Around): Around {
  const { text, layout } = around.source;
  const [first] = collection.parts;
  return {
    ...around,
    flow: around.flow || collection.flow,
    column: first ? columnOf(text, first.start) : around.column,
    layout: layoutNear(text, layout, collection),
  };
}

function at(part: Part, around: Around): Around {
  return around.flow ? around : { ...around, column: columnOf(around.source.text, part.start) };
}

function anchored(key: string): Unwritable {
  return new Unwritable(`\`${key}\` is written with an anchor, an alias or a tag`);
}

/** What a value says, for telling items apart: whether a criterion is met makes it no other one. */
function said(value: Value): string {
  if (isMoved(value)) return '';
  if (isList(value)) return value.map(said).join(' ');
  return isMap(value) ? [...value.values()].map(said).join(' ') : String(value);
}
