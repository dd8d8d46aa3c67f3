/**
 * Which lines of a page an edit left alone. Blocks are known by their lines: one whose lines are untouched stays the
 * same block, one whose line was rewritten in place may.
 */
import { diffIndices } from 'node-diff3';
import type { Replacement } from './match.ts';

/** Lines that were rewritten: `[from, to)` before and after the edit. Either side may be empty. */
export interface Rewritten {
  readonly before: readonly [number, number];
  readonly after: readonly [number, number];
}

export interface Trace {
  readonly text: string;
  /** New line index → old line index, of lines that are the same. */
  readonly kept: ReadonlyMap<number, number>;
  readonly rewritten: readonly Rewritten[];
}

/** Apply replacements to a text and follow its lines. Inside of a touched stretch, equal lines count as untouched. */
export function traceReplacements(content: string, replacements: readonly Replacement[]): Trace {
  const kept = new Map<number, number>();
  const rewritten: Rewritten[] = [];
  let text = '';
  let offset = 0;
  let line = { before: 0, after: 0 };
  const keepUpTo = (before: number): void => {
    for (; line.before < before; line = { before: line.before + 1, after: line.after + 1 }) {
      kept.set(line.after, line.before);
    }
  };
  for (const stretch of wholeLines(content, replacements)) {
    keepUpTo(lineAt(content, stretch.from));
    const before = content.slice(stretch.from, stretch.to).split('\n');
    const after = stretch.text.split('\n');
    keepUpTo(line.before + stretch.head);
    for (const gap of gapsBetween(inner(before, stretch), inner(after, stretch))) {
      keepUpTo(line.before + gap.same);
      const end = { before: line.before + gap.before, after: line.after + gap.after };
      rewritten.push({ before: [line.before, end.before], after: [line.after, end.after] });
      line = end;
    }
    keepUpTo(lineAt(content, stretch.to) + 1);
    text += content.slice(offset, stretch.from) + stretch.text;
    offset = stretch.to;
  }
  keepUpTo(lineAt(content, content.length) + 1);
  return { text: text + content.slice(offset), kept, rewritten };
}

/** A replacement of whole lines, and how many of them (0 or 1) at either end are surely untouched. */
interface Stretch extends Replacement {
  readonly head: number;
  readonly tail: number;
}

/** Replacements widened to whole lines; those on one line become one. */
function wholeLines(content: string, replacements: readonly Replacement[]): Stretch[] {
  const widened: Stretch[] = [];
  for (const { from, to, text } of replacements) {
    const last = widened.at(-1);
    const lineStart = from === 0 ? 0 : content.lastIndexOf('\n', from - 1) + 1;
    const end = content.indexOf('\n', to);
    const lineEnd = end === -1 ? content.length : end;
    // Where whole lines come and go, the line beside them is another one, even if it reads the same.
    const endsAtStart =
      content[to - 1] === '\n' && (text.endsWith('\n') || (text === '' && from === lineStart));
    const startsAtEnd = content[from] === '\n' && (text.startsWith('\n') || (text === '' && to === lineEnd));
    const tail = endsAtStart ? 1 : 0;
    const rest = text + content.slice(to, lineEnd);
    if (last !== undefined && from <= last.to) {
      const before = last.text.slice(0, last.text.length - (last.to - from));
      widened[widened.length - 1] = { ...last, to: lineEnd, text: before + rest, tail };
    } else {
      const head = startsAtEnd && tail === 0 ? 1 : 0;
      widened.push({ from: lineStart, to: lineEnd, text: content.slice(lineStart, from) + rest, head, tail });
    }
  }
  return widened;
}

/** The lines of a stretch that may have changed. */
function inner(lines: readonly string[], { head, tail }: Stretch): readonly string[] {
  return lines.slice(head, lines.length - tail);
}

function lineAt(content: string, offset: number): number {
  let line = 0;
  for (let at = content.indexOf('\n'); at !== -1 && at < offset; at = content.indexOf('\n', at + 1))
    line += 1;
  return line;
}

/** The differences of two rows of lines: equal lines before each, and how many it covers on either side. */
function gapsBetween(
  before: readonly string[],
  after: readonly string[],
): { readonly same: number; readonly before: number; readonly after: number }[] {
  let from = 0;
  return diffIndices([...before], [...after]).map(({ buffer1, buffer2 }) => {
    const same = buffer1[0] - from;
    from = buffer1[0] + buffer1[1];
    return { same, before: buffer1[1], after: buffer2[1] };
  });
}
