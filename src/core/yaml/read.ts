// Reads one YAML file that anybody may have written: limits first, then YAML 1.2 (dates, `yes` and `no` stay
// text), then a tree with positions. Problems come all at once; lines with a recognised slip are read as corrected,
// so that what follows them is still checked.
import { LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { Position } from '../plan/model.ts';
import type { Problem } from '../problem.ts';
import { buildTree } from './build.ts';
import { correctLine } from './correct.ts';
import { bytes, maxBytes, maxDepth, tooDeepAt } from './limits.ts';
import { syntaxWords } from './syntax.ts';
import type { Tree } from './tree.ts';

export interface YamlFile {
  /** Undefined when the text cannot be read at all. With problems it is good for finding more of them, only. */
  readonly root: Tree | undefined;
  readonly problems: readonly Problem[];
  /** The lines of the file, for showing and correcting them. */
  readonly lines: readonly string[];
}

/** @param path names the file in problems. @param text its whole content, with or without BOM, any line ends. */
export function readYaml(path: string, text: string): YamlFile {
  const lines = text.replace(/^\uFEFF/, '').split(/\n/);
  const size = bytes(text);
  if (size > maxBytes) {
    const message = `The file has ${size} bytes; ${maxBytes} is the limit.`;
    return unread({ code: 'limit', message, hint: 'Split it.', file: path, line: 1, column: 1 });
  }
  const deep = tooDeepAt(text);
  if (deep !== undefined) {
    const message = `The file is nested more than ${maxDepth} levels deep.`;
    return unread({ code: 'limit', message, hint: 'Flatten it.', file: path, ...locator(text)(deep) });
  }

  const document = parse(text);
  const locate = locator(text);
  const slips = syntaxProblems(path, document, locate, lines);
  if (slips.length === 0) return { ...buildTree(path, text, document, locate, lines), lines };

  const corrected = applyCorrections(text, slips);
  const second = corrected === undefined ? undefined : parse(corrected);
  if (corrected === undefined || !second || second.errors.length > 0)
    return { root: undefined, problems: slips, lines };
  const { root, problems } = buildTree(path, corrected, second, locator(corrected), lines);
  // On a corrected line columns have moved, and one problem was told there already.
  const others = problems.filter(({ line }) => !slips.some((slip) => slip.line === line));
  return { root, problems: [...slips, ...others], lines };

  function unread(problem: Problem): YamlFile {
    return { root: undefined, problems: [problem], lines };
  }
}

/** How files are read: everything that reads one for whatever purpose sees the same in it. */
export const yamlOptions = {
  version: '1.2',
  schema: 'core',
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
} as const;

function parse(text: string): Document.Parsed {
  return parseDocument(text, yamlOptions);
}

/** Line and column of an offset; a BOM takes no column. Offsets past the end stand at the end. */
function locator(text: string): (offset: number) => Position {
  const counter = new LineCounter();
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1))
    counter.addNewLine(index + 1);
  counter.lineStarts.unshift(0);
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  return (offset) => {
    const { line, col } = counter.linePos(Math.min(offset, text.length));
    return { line, column: Math.max(1, line === 1 ? col - bom : col) };
  };
}

/** One problem for each line, the first of its errors: those that follow on the same line are echoes of it. */
function syntaxProblems(
  path: string,
  document: Document.Parsed,
  locate: (offset: number) => Position,
  lines: readonly string[],
): readonly Problem[] {
  const byLine = new Map<number, Problem>();
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    const at = locate(pos[0]);
    const line = lines[at.line - 1] ?? '';
    if (byLine.has(at.line)) continue;
    byLine.set(at.line, {
      code: 'syntax',
      file: path,
      ...at,
      ...syntaxWords(code, message, line),
      correction: code === 'MULTIPLE_DOCS' ? undefined : correctLine(line),
    });
  }
  return [...byLine.values()].sort((a, b) => a.line! - b.line!);
}

/** The text with every correction in place, or undefined when a problem has none. */
function applyCorrections(text: string, problems: readonly Problem[]): string | undefined {
  const lines = text.split('\n');
  for (const { line, correction } of problems) {
    if (correction === undefined) return undefined;
    lines[line! - 1] = correction;
  }
  return lines.join('\n');
}
