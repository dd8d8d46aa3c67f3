// Holds a file's tree against a zod schema and tells every deviation in a sentence with its place. The schemas carry
// what they expect as their error text ("a date like 2026-12-01"); everything else is said here, once.
import type * as z from 'zod';
import { closest } from '../did-you-mean.ts';
import type { Problem } from '../problem.ts';
import { correctLine, quoted } from './correct.ts';
import type { YamlFile } from './read.ts';
import { entry, plain, valueAt } from './tree.ts';
import type { Scalar, Tree } from './tree.ts';

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

/** Every deviation of `file` from `schema`, in the order of the file. */
export function validate(
  schema: z.ZodType,
  file: YamlFile,
  path: string,
  vocabulary: Vocabulary,
): readonly Problem[] {
  const { root, lines } = file;
  if (!root) return [];
  const result = schema.safeParse(plain(root));
  if (result.success) return [];
  return result.error.issues
    .flatMap((issue) => deviations(issue, []))
    .flatMap((deviation) => describe(deviation))
    .sort((a, b) => a.line! - b.line! || a.column! - b.column!);

  function describe(deviation: Deviation): readonly Problem[] {
    const found = valueAt(root, deviation.path);
    if (deviation.unknownKeys.length > 0)
      return deviation.unknownKeys.map((key) => unknownKey(found!, key, deviation.path));
    return [found === undefined ? missing(deviation) : wrong(deviation, found)];
  }

  function unknownKey(map: Tree, key: string, where: Path): Problem {
    const kind = kindAt(where);
    const at = entry(map, key)!.at;
    const guess = closest(key, kind.keys);
    const elsewhere = Object.values(vocabulary).filter(({ keys }) => keys.includes(key));
    const home =
      elsewhere.length > 0 ? `it is a key of ${elsewhere.map(({ noun }) => noun).join(' and of ')}` : '';
    const line = lines[at.line - 1] ?? '';
    const text = kind.noun === 'a criterion' && guess === undefined;
    return {
      code: 'schema',
      message: `\`${key}\` is not a key of ${kind.noun}.${guess ? ` Did you mean \`${guess}\`?` : ''}`,
      hint: text
        ? 'Put the whole text in quotes; only `done: text` is a key here.'
        : guess
          ? `Write \`${guess}\`, or remove the key.`
          : home
            ? `Move it: ${home}.`
            : `Remove it; the keys are ${kind.keys.join(', ')}.`,
      file: path,
      ...at,
      correction: text ? (correctLine(line, true) ?? wholeItem(line)) : renamed(line, at.column, key, guess),
    };
  }

  function missing({ path: where, expected }: Deviation): Problem {
    const parent = where.slice(0, -1);
    const { noun } = kindAt(parent);
    return {
      code: 'schema',
      message: `${capital(noun)} needs a \`${String(where.at(-1))}\`.`,
      hint: `Add it: ${expected}.`,
      file: path,
      ...(valueAt(root, parent)?.at ?? { line: 1, column: 1 }),
    };
  }

  function wrong({ path: where, expected }: Deviation, found: Tree): Problem {
    return {
      code: 'schema',
      message: `${nameOf(where)} must be ${expected}, not ${shown(found)}.`,
      file: path,
      ...found.at,
      ...(found.kind === 'scalar' && found.value !== null
        ? { hint: hintFor(expected, found) }
        : {
            hint:
              found.kind === 'map' && expected.startsWith('text')
                ? 'Put the text in quotes: YAML reads its `: ` as a key.'
                : 'Correct the value, or remove the key.',
            correction: correctLine(lines[found.at.line - 1] ?? '', isItem(where)),
          }),
    };
  }

  function kindAt(where: Path): Vocabulary[string] {
    const key = String(where.findLast((step) => typeof step === 'string') ?? '');
    return vocabulary[key] ?? { noun: `\`${key}\``, keys: [] };
  }

  function nameOf(where: Path): string {
    const key = where.findLast((step) => typeof step === 'string');
    const parent = where.slice(0, where.lastIndexOf(key!));
    if (key === undefined) return capital(kindAt([]).noun);
    if (isItem(where))
      return vocabulary[String(key)] ? capital(kindAt(where).noun) : `An item of \`${String(key)}\``;
    return parent.length === 0 ? `\`${String(key)}\`` : `\`${String(key)}\` of ${kindAt(parent).noun}`;
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

function hintFor(expected: string, found: Scalar): string {
  const guess = closest(found.text, /^one of (.*)$/.exec(expected)?.[1]?.split(', ') ?? []);
  return guess ? `Did you mean \`${guess}\`?` : 'Correct the value, or remove the key.';
}

function shown(tree: Tree): string {
  if (tree.kind === 'list') return 'a list';
  if (tree.kind === 'map') return 'a map';
  if (tree.text.trim() === '') return 'empty';
  const text = tree.text.replaceAll(/\s+/g, ' ').trim().replaceAll('`', "'");
  return `\`${text.length > 60 ? `${text.slice(0, 57)}...` : text}\``;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function renamed(line: string, column: number, key: string, guess: string | undefined): string | undefined {
  const [before, after] = [line.slice(0, column - 1), line.slice(column - 1).replace(/\r$/, '')];
  return guess && after.startsWith(key) ? before + guess + after.slice(key.length) : undefined;
}

function wholeItem(line: string): string | undefined {
  const match = /^(\s*(?:- +)+)(\S.*?)\s*$/.exec(line);
  return match ? match[1]! + quoted(match[2]!) : undefined;
}
