// From the parser's document to our tree: aliases are followed within a budget, keys are text and stand once, and
// the slips that YAML accepts without a word (`&` and `#` in text) are found.
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Document, Node, Scalar as YamlScalar, YAMLMap } from 'yaml';
import type { Position } from '../plan/model.ts';
import type { Problem } from '../problem.ts';
import { correctLine } from './correct.ts';
import { maxAliased, maxDepth } from './limits.ts';
import { cutOff, startWords, strayAlias, strayAnchor } from './syntax.ts';
import type { Words } from './syntax.ts';
import type { Entry, Mapping, Tree } from './tree.ts';

/** The tree of a document without syntax errors; undefined when it is a bomb. */
export function buildTree(
  path: string,
  text: string,
  document: Document.Parsed,
  locate: (offset: number) => Position,
  lines: readonly string[],
): { readonly root: Tree | undefined; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const anchors = new Map<string, Node>();
  const followed = new Set<string>();
  let aliased = 0;
  let bomb: Position | undefined;

  const root = build(document.contents, { line: 1, column: 1 }, 0, false);
  for (const [name, node] of anchors)
    if (!followed.has(name) && isScalar(node)) slip(startOf(node), strayAnchor);
  if (bomb) {
    const message = 'The aliases of this file stand for far more than a plan needs.';
    problems.push({ code: 'limit', message, hint: 'Write the values out.', file: path, ...bomb });
    return { root: undefined, problems };
  }
  return { root, problems: problems.sort((a, b) => a.line! - b.line! || a.column! - b.column!) };

  function build(node: unknown, fallback: Position, depth: number, viaAlias: boolean): Tree {
    const at = isNode(node) && node.range && !viaAlias ? startOf(node) : fallback;
    const nothing: Tree = { kind: 'scalar', value: null, text: '', at };
    if (viaAlias && (aliased += 1) > maxAliased) bomb ??= at;
    if (depth > maxDepth) bomb ??= at;
    if (bomb) return nothing;

    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (!target) {
        slip(at, strayAlias);
        return nothing;
      }
      followed.add(node.source);
      return build(target, at, depth + 1, true);
    }
    if (isNode(node) && node.anchor !== undefined && !viaAlias) anchors.set(node.anchor, node);
    if (isMap(node)) return buildMap(node, at, depth, viaAlias);
    if (isSeq(node)) {
      const items = node.items.map((item) => build(item, at, depth + 1, viaAlias));
      return { kind: 'list', items, at };
    }
    if (!isScalar(node)) return nothing;
    if (!viaAlias) checkHash(node);
    return { kind: 'scalar', value: valueOf(node), text: writtenText(node), at };
  }

  function buildMap(node: YAMLMap, at: Position, depth: number, viaAlias: boolean): Mapping {
    const entries = new Map<string, Entry>();
    for (const pair of node.items) {
      const keyAt = isNode(pair.key) && pair.key.range && !viaAlias ? startOf(pair.key) : at;
      const key = isScalar(pair.key) ? writtenText(pair.key) : '';
      const first = entries.get(key);
      if (key === '' || key === '__proto__')
        report(
          'syntax',
          keyAt,
          `A key must be a word, not ${key ? `\`${key}\`` : 'empty, a list or a map'}.`,
          'Name it.',
        );
      else if (first)
        report(
          'duplicate',
          keyAt,
          `\`${key}\` stands here for the second time; the first one is in line ${first.at.line}.`,
          'Keep one of the two.',
        );
      else entries.set(key, { key, at: keyAt, value: build(pair.value, keyAt, depth + 1, viaAlias) });
    }
    return { kind: 'map', entries: [...entries.values()], at };
  }

  /** `Fix #42` loses its number without a word. A `#` with a blank after it is a comment that was meant as one. */
  function checkHash(node: YamlScalar): void {
    if (node.type !== 'PLAIN' || !node.range) return;
    const rest = /^[ \t]*#(\S*)/.exec(text.slice(node.range[1], node.range[1] + 80));
    if (rest && (node.source ? /^\d/ : /^[^\s#!]/).test(rest[1]!)) {
      const hash = text.indexOf('#', node.range[1]);
      slip(locate(hash), cutOff);
    }
  }

  function slip(at: Position, { message, hint }: Words): void {
    const line = lines[at.line - 1] ?? '';
    report(
      'syntax',
      { ...at, column: startWords(line)?.column ?? at.column },
      message,
      hint,
      correctLine(line),
    );
  }

  function report(
    code: Problem['code'],
    at: Position,
    message: string,
    hint: string,
    correction?: string,
  ): void {
    problems.push({ code, message, hint, file: path, ...at, correction });
  }

  /** Anchors and tags stand before the range of their node, and the value is what people look for. */
  function startOf(node: Node): Position {
    return locate(node.range![0]);
  }
}

function isNode(value: unknown): value is Node & { anchor?: string } {
  return isAlias(value) || isMap(value) || isSeq(value) || isScalar(value);
}

export function valueOf({ value, source }: YamlScalar): string | number | boolean | null {
  return typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    value === null
    ? value
    : (source ?? null);
}

/** Strings as their value, everything else as it was typed: `012`, `1e3`, `0x1F`, `True`. */
export function writtenText({ value, source }: YamlScalar): string {
  return typeof value === 'string' ? value : (source ?? '');
}
