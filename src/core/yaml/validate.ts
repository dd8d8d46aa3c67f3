// Holds a file's tree against a zod schema and tells every deviation in a sentence with its place. The schemas carry
// what they expect as their error text ("a date like 2026-12-01"); everything else is said here, once.
import type * as z from 'zod/mini';
import { closest } from '../did-you-mean.ts';
import type { Problem } from '../problem.ts';
import { correctLine, quoted } from './correct.ts';
import type { YamlFile } from './read.ts';
import { entry, plain, valueAt } from './tree.ts';
import type { Tree } from './tree.ts';

/** What the maps of a file are called and which keys they have, by the key under which they stand; `''`: the file. */
export type Vocabulary = Readonly<
  Record<string, { readonly noun: string; readonly keys: readonly string[] }>
>;

type Path = readonly PropertyKey[];

interface Deviation {
  readonly path: Path;
  /** What the schema expects there, or the keys it does not know. */
  readonly expected: string;
  readonly unknownKeys: readonly string[];
}

/**
 * All problems of a file, those of its YAML and every deviation from `schema`, in the order of the lines. A line with
 * a slip counts once; what the schema expects there can still tell how the whole line was meant.
 */
export function problemsOf(
  schema: z.ZodMiniType,
  file: YamlFile,
  path: string,
  vocabulary: Vocabulary,
): readonly Problem[] {
  const deviating = deviationsOf(schema, file, path, vocabulary);
  const slips = file.problems.map((slip) => {
    const meant = deviating.find(({ line, correction }) => line === slip.line && correction !== undefined);
    return meant ? { ...slip, correction: meant.correction } : slip;
  });
  const lines = new Set(slips.map(({ line }) => line));
  return [...slips, ...deviating.filter(({ line }) => !lines.has(line))].sort(
    (a, b) => a.line! - b.line! || a.column! - b.column!,
  );
}

function deviationsOf(
  schema: z.ZodMiniType,
  { root, lines }: YamlFile,
  path: string,
  vocabulary: Vocabulary,
): readonly Problem[] {
  const result = root && schema.safeParse(plain(root));
  if (!result || result.success) return [];
  const found = result.error.issues.flatMap((issue) => deviations(issue, []));
  return found.filter((deviation) => !isEcho(deviation)).flatMap(describe);

  /** A key that is missing because it is misspelt is told once, as misspelt. */
  function isEcho({ path: where, unknownKeys }: Deviation): boolean {
    if (unknownKeys.length > 0 || valueAt(root, where) !== undefined) return false;
    const parent = where.slice(0, -1);
    const { keys } = kindAt(parent);
    return found
      .filter(
        (other) => other.path.length === parent.length && other.path.every((step, at) => step === parent[at]),
      )
      .flatMap((other) => other.unknownKeys)
      .some((key) => keys.length === 1 || closest(key, keys) === where.at(-1));
  }

  function describe(deviation: Deviation): readonly Problem[] {
    const value = valueAt(root, deviation.path);
    if (deviation.unknownKeys.length > 0)
      return deviation.unknownKeys.map((key) => unknownKey(value!, key, deviation.path));
    return [value === undefined ? missing(deviation) : wrong(deviation, value)];
  }

  function unknownKey(map: Tree, key: string, where: Path): Problem {
    const { noun, keys } = kindAt(where);
    const guess = closest(key, keys);
    const homes = Object.values(vocabulary).filter((kind) => kind.keys.includes(key));
    const { at } = entry(map, key)!;
    const line = lines[at.line - 1] ?? '';
    const problem = { code: 'schema' as const, file: path, ...at };
    if (guess !== undefined)
      return {
        ...problem,
        message: `\`${key}\` is not a key of ${noun}. Did you mean \`${guess}\`?`,
        hint: `Write \`${guess}\`, or remove the key.`,
        correction: renamed(line, at.column, key, guess),
      };
    const message = `\`${key}\` is not a key of ${noun}.`;
    if (keys.length === 1)
      return {
        ...problem,
        message,
        hint: `Put the whole text in quotes; only \`${keys[0]!}\` is a key here.`,
        correction: wholeItem(line),
      };
    return {
      ...problem,
      message,
      hint:
        homes.length > 0
          ? `Move it: it is a key of ${homes.map((kind) => kind.noun).join(' and of ')}.`
          : `Remove it; the keys are ${keys.join(', ')}.`,
    };
  }

  function missing({ path: where, expected }: Deviation): Problem {
    const parent = where.slice(0, -1);
    const key = String(where.at(-1));
    return {
      code: 'schema',
      message: `${capital(kindAt(parent).noun)} needs a \`${key}\`.`,
      hint: `Add \`${key}:\` with ${expected}.`,
      file: path,
      ...valueAt(root, parent)!.at,
    };
  }

  function wrong({ path: where, expected }: Deviation, value: Tree): Problem {
    const problem = { code: 'schema' as const, file: path, ...value.at };
    const line = lines[value.at.line - 1] ?? '';
    const name = nameOf(where);
    if (value.kind === 'scalar' && value.text.trim() === '')
      return {
        ...problem,
        message: `${name} is empty.`,
        hint: `Write ${expected}.`,
        correction: line.includes('#') ? correctLine(line) : undefined,
      };
    const message = `${name} must be ${expected}, not ${shown(value)}.`;
    if (value.kind === 'map' && value.entries.length === 1 && expected.startsWith('text'))
      return {
        ...problem,
        message,
        hint: 'Put the text in quotes: YAML reads its `: ` as a key.',
        correction: isItem(where) ? wholeItem(line) : undefined,
      };
    const options = /^one of (.*)$/.exec(expected)?.[1]?.split(', ') ?? [];
    const guess = value.kind === 'scalar' ? closest(value.text, options) : undefined;
    return {
      ...problem,
      message,
      hint: guess ? `Did you mean \`${guess}\`?` : 'Correct the value, or remove the key.',
    };
  }

  function kindAt(where: Path): Vocabulary[string] {
    const key = String(where.findLast((step) => typeof step === 'string') ?? '');
    return vocabulary[key] ?? { noun: `\`${key}\``, keys: [] };
  }

  function nameOf(where: Path): string {
    const key = where.findLast((step) => typeof step === 'string');
    if (key === undefined) return 'The file';
    if (isItem(where)) return `An item of \`${key}\``;
    const parent = where.slice(0, -1);
    return parent.length === 0 ? `\`${key}\`` : `\`${key}\` of ${kindAt(parent).noun}`;
  }
}

function isItem(where: Path): boolean {
  return typeof where.at(-1) === 'number';
}

/** A union reports every branch; the one that fits the kind of value is the one that was meant. */
function deviations(issue: z.core.$ZodIssue, prefix: Path): readonly Deviation[] {
  const path = [...prefix, ...issue.path];
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find((branch) => !branch.some(rejectsKind));
    if (meant && meant.length > 0) return meant.flatMap((inner) => deviations(inner, path));
  }
  const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys : [];
  return [{ path, expected: issue.message, unknownKeys }];
}

function rejectsKind(issue: z.core.$ZodIssue): boolean {
  if (issue.path.length > 0) return false;
  return (
    issue.code === 'invalid_type' ||
    (issue.code === 'invalid_union' && issue.errors.every((b) => b.some(rejectsKind)))
  );
}

function shown(tree: Tree): string {
  if (tree.kind === 'list') return 'a list';
  if (tree.kind === 'map') return 'a map';
  const text = tree.text.replaceAll(/\s+/g, ' ').trim().replaceAll('`', "'");
  return `\`${text.length > 60 ? `${text.slice(0, 57)}...` : text}\``;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function renamed(line: string, column: number, key: string, guess: string): string | undefined {
  const [before, after] = [line.slice(0, column - 1), line.slice(column - 1).replace(/\r$/, '')];
  return after.startsWith(key) ? before + guess + after.slice(key.length) : undefined;
}

function wholeItem(line: string): string | undefined {
  const match = /^(\s*(?:- +)+)(\S.*?)\s*$/.exec(line);
  return match ? match[1]! + quoted(match[2]!) : undefined;
}
