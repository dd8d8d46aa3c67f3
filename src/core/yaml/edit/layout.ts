// How a file is laid out: what is added to it is indented as deep, and written in the style, of what stands there.
import type { Collection, Part, Place } from './source.ts';
import { columnOf, lineEnd, nextLine, opensLine } from './splice.ts';

/** Columns from a key to what stands below it, and from a dash to its item. */
export interface Layout {
  readonly list: number;
  readonly map: number;
  readonly text: number;
  readonly item: number;
  /** Whether lists under a key are written in brackets, where the file has such lists. */
  readonly flow: ReadonlyMap<string, boolean>;
}

type Measures = Partial<Omit<Layout, 'flow'>>;

/** The layout of a whole file: of each kind, what it shows first. */
export function layoutOf(text: string, root: Place): Layout {
  const flow = new Map<string, boolean>();
  let measures: Measures = {};
  const visit = (place: Place): void => {
    if (place.kind !== 'list' && place.kind !== 'map') return;
    measures = { ...measured(text, place), ...measures };
    for (const { key, value } of place.parts) {
      if (key && value.kind === 'list' && value.parts.length > 0 && !flow.has(key.text))
        flow.set(key.text, value.flow);
      visit(value);
    }
  };
  visit(root);
  return { list: 2, map: 2, text: measures.map ?? 2, item: 2, ...measures, flow };
}

/** The same, with what the neighbours in one map or list show put first. */
export function layoutNear(text: string, layout: Layout, near: Collection): Layout {
  return { ...layout, ...measured(text, near) };
}

function measured(text: string, collection: Collection): Measures {
  if (collection.flow) return {};
  return collection.parts.reduceRight<Measures>((found, part) => ({ ...found, ...measure(text, part) }), {});
}

function measure(text: string, { start, key, value }: Part): Measures {
  const column = columnOf(text, start);
  if (value.kind === 'none' || value.kind === 'fixed' || (value.kind !== 'scalar' && value.flow)) return {};
  if (value.kind === 'scalar') {
    if (value.style !== 'literal' && value.style !== 'folded') return {};
    const content = contentColumn(text, value.start, value.end);
    return key && content !== undefined && content > column ? { text: content - column } : {};
  }
  const offset = columnOf(text, value.start) - column;
  if (key) return opensLine(text, value.start) ? { [value.kind]: offset } : {};
  return opensLine(text, value.start) ? {} : { item: offset };
}

/** The column of the first line of a block scalar that is not blank. */
export function contentColumn(text: string, start: number, end: number): number | undefined {
  for (let line = nextLine(text, start); line < end; line = nextLine(text, line)) {
    const content = text.slice(line, lineEnd(text, line));
    if (content.trim() !== '') return content.length - content.trimStart().length;
  }
  return undefined;
}
