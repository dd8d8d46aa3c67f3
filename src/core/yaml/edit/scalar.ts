// Single values as YAML text: in the style that stood there where it can hold the new value, else in the smallest
// style that reads back as exactly that.
import { quoted } from '../correct.ts';
import { readYaml } from '../read.ts';
import { textOf, valueAt } from '../tree.ts';
import type { Tree } from '../tree.ts';
import { blockOf, folded, literal } from './block-scalar.ts';
import { paragraphs, refolded } from './fold.ts';
import type { Layout } from './layout.ts';
import type { ScalarPlace, Style } from './source.ts';

export type ScalarValue = string | number | boolean;

/** Where a value is written. */
export interface Spot {
  /** In brackets or braces. */
  readonly flow: boolean;
  /** Of the key or the dash that it stands behind. */
  readonly column: number;
  readonly layout: Layout;
  /** Text must be text to YAML too, down to its last blank. Else it is what a reader sees, without outer blanks. */
  readonly exact: boolean;
}

/** What goes on the line of the key or the dash, and the lines below it with their indentation. */
export interface Written {
  readonly inline: string;
  readonly below: readonly string[];
}

/** The value that is replaced. */
export interface Old {
  readonly text: string;
  readonly place: ScalarPlace;
}

/** What an editor does not show, or changes. */
// eslint-disable-next-line no-control-regex
const invisible = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;

/** Undefined where no style reads back as `value`. */
export function writeScalar(value: ScalarValue, spot: Spot, old?: Old): Written | undefined {
  if (typeof value !== 'string') {
    const written = { inline: String(value), below: [] };
    return reads(written, value, spot, false) ? written : undefined;
  }
  // A number in the file that is text to us may become another one.
  const loose = !spot.exact && old?.place.style === 'plain' && typeof old.place.value !== 'string';
  for (const candidate of candidates(value, spot, old)) {
    const written = candidate();
    if (written && reads(written, value, spot, loose)) return written;
  }
  return undefined;
}

type Candidate = () => Written | undefined;

function candidates(value: string, spot: Spot, old: Old | undefined): readonly Candidate[] {
  const json = (): Written => ({ inline: escaped(value), below: [] });
  if (invisible.test(value)) return [json];
  const block =
    old && /literal|folded/.test(old.place.style) ? blockOf(old.text, old.place, spot.column) : undefined;
  const styles: Readonly<Record<Style, Candidate>> = {
    plain: () => oneLine(value, value),
    single: () => oneLine(value, `'${value.replaceAll("'", "''")}'`),
    double: json,
    literal: () => (spot.flow ? undefined : literal(value, spot, block)),
    folded: () => (block ? folded(value, spot, block) : undefined),
  };
  const style = old?.place.style;
  const spread = old && !block ? [() => multiLine(value, old)] : [];
  // Line breaks in quotes are for those who wrote them so.
  const escapes = style === 'double' && old!.place.text.trim().includes('\n');
  if (value.includes('\n') && !block && !escapes) return [...spread, styles.literal, json];
  const inQuotes: Candidate = () => oneLine(value, quoted(value));
  return [
    ...spread,
    ...(style === undefined ? [] : [styles[style]]),
    ...(block ? [styles.literal] : []),
    styles.plain,
    inQuotes,
    styles.single,
    json,
  ];
}

function oneLine(value: string, inline: string): Written | undefined {
  return /\n/.test(value) ? undefined : { inline, below: [] };
}

/** Plain or quoted over several lines, where it was so before. */
function multiLine(value: string, { text, place }: Old): Written | undefined {
  const source = text.slice(place.start, place.end);
  const [, indent] = /\n(?:[ \t]*\r?\n)*([ \t]*)/.exec(source) ?? [];
  if (indent === undefined || /\\\r?\n/.test(source)) return undefined;
  const quote = place.style === 'plain' ? '' : source[0]!;
  const lines = source
    .slice(quote.length, source.length - quote.length)
    .split(/\r?\n/)
    .map((line) => line.trim());
  const width = Math.max(80 - indent.length, ...lines.map((line) => line.length));
  const inside = (line: string): string =>
    quote === "'" ? line.replaceAll("'", "''") : quote === '"' ? escaped(line).slice(1, -1) : line;
  const after = refolded(paragraphs(lines), value.split('\n').map(inside), width);
  return {
    inline:
      quote + after.map((line, at) => (at === 0 || line === '' ? line : indent + line)).join('\n') + quote,
    below: [],
  };
}

/** In double quotes, with every sign escaped that an editor would not show. */
function escaped(value: string): string {
  return JSON.stringify(value).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function reads({ inline, below }: Written, value: ScalarValue, spot: Spot, loose: boolean): boolean {
  const text = spot.flow
    ? `{k: [${inline}], l: ${inline}}`
    : `${[`${' '.repeat(spot.column)}k: ${inline}`, ...below].join('\n')}\n`;
  const { root, problems } = readYaml('', text);
  if (problems.length > 0) return false;
  const found = spot.flow ? [valueAt(root, ['k', 0]), valueAt(root, ['l'])] : [valueAt(root, ['k'])];
  return found.every((tree) => says(tree, value, spot.exact, loose));
}

function says(tree: Tree | undefined, value: ScalarValue, exact: boolean, loose: boolean): boolean {
  if (tree?.kind !== 'scalar') return false;
  if (exact || typeof value !== 'string') return tree.value === value;
  return textOf(tree) === value && (loose || typeof tree.value === 'string');
}

/** A key of a map; undefined where none can be written. */
export function writeKey(key: string, flow: boolean): string | undefined {
  const visible = key.includes('\n') || invisible.test(key) ? [] : [key, quoted(key)];
  return [...visible, escaped(key)].find((written) => {
    const { root, problems } = readYaml('', flow ? `{${written}: v}` : `${written}: v\n`);
    return (
      problems.length === 0 &&
      root?.kind === 'map' &&
      root.entries[0]?.key === key &&
      root.entries.length === 1
    );
  });
}
