// Changes of lines as replacements of text. Notion finds a replacement's place by its text alone, so each carries as
// many of the lines around it as make it unique, in Notion's own spelling.
import type { BodyEdit } from '../board/model.ts';

/** Lines `start` to `end` (exclusive) of a text, and what shall stand there instead. */
export interface LineChange {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** Lines that are replaced together, and the changes among them in order. */
interface Window {
  readonly start: number;
  readonly end: number;
  readonly changes: readonly LineChange[];
}

/**
 * The smallest replacements that make these changes (in order, without overlap), valid when applied one after another:
 * each `from` occurs exactly once in `text`, and in what the ones before it left.
 */
export function lineEdits(text: string, changes: readonly LineChange[]): readonly BodyEdit[] {
  const lines = text.split('\n');
  let windows = settle(
    text,
    lines,
    changes.map((change) => ({ start: change.start, end: change.end, changes: [change] })),
  );
  for (;;) {
    const edits = windows.map((window) => toEdit(lines, window));
    const failed = firstAmbiguous(text, edits);
    if (failed < 0) return edits;
    // An earlier replacement brought the same text: both become one.
    const at = Math.max(1, failed);
    const both = joinWindows(windows[at - 1]!, windows[at]!);
    windows = settle(text, lines, [...windows.slice(0, at - 1), both, ...windows.slice(at + 1)]);
  }
}

/** The text with the replacements made, in order. */
export function applyEdits(text: string, edits: readonly BodyEdit[]): string {
  return edits.reduce((current, { from, to }) => {
    const at = current.indexOf(from);
    return at < 0 ? current : current.slice(0, at) + to + current.slice(at + from.length);
  }, text);
}

/** Widens every window until its lines are unique; windows that overlap become one. */
function settle(text: string, lines: readonly string[], windows: readonly Window[]): readonly Window[] {
  let current = windows;
  for (;;) {
    const widened = current.map((window) => widen(text, lines, window));
    const joined = joinOverlapping(widened);
    if (joined.length === widened.length) return joined;
    current = joined;
  }
}

function widen(text: string, lines: readonly string[], window: Window): Window {
  let current = window;
  for (;;) {
    const { from, to } = toEdit(lines, current);
    // What replaces nothing has no place, and what is replaced by nothing would leave an empty line.
    if (current.start < current.end && to !== '' && occursOnce(text, from)) return current;
    const wider = byOneLine(lines, current);
    if (!wider) return current;
    current = wider;
  }
}

/** Takes in the line before or after; one with a tag (a mention, a child page) only where there is no other. */
function byOneLine(lines: readonly string[], window: Window): Window | undefined {
  const above = lines[window.start - 1];
  const below = lines[window.end];
  const up = { ...window, start: window.start - 1 };
  const down = { ...window, end: window.end + 1 };
  if (above !== undefined && isPlain(above)) return up;
  if (below !== undefined && isPlain(below)) return down;
  if (above !== undefined) return up;
  return below === undefined ? undefined : down;
}

function isPlain(line: string): boolean {
  return line.trim() !== '' && !/(?<!\\)</.test(line);
}

function joinOverlapping(windows: readonly Window[]): readonly Window[] {
  const joined: Window[] = [];
  for (const window of windows) {
    const last = joined.at(-1);
    if (last && window.start < last.end) joined[joined.length - 1] = joinWindows(last, window);
    else joined.push(window);
  }
  return joined;
}

function joinWindows(a: Window, b: Window): Window {
  return {
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
    changes: [...a.changes, ...b.changes],
  };
}

function toEdit(lines: readonly string[], { start, end, changes }: Window): BodyEdit {
  const replaced: string[] = [];
  let at = start;
  for (const change of changes) {
    replaced.push(...lines.slice(at, change.start), ...change.lines);
    at = change.end;
  }
  replaced.push(...lines.slice(at, end));
  return { from: lines.slice(start, end).join('\n'), to: replaced.join('\n') };
}

function firstAmbiguous(text: string, edits: readonly BodyEdit[]): number {
  let current = text;
  if (edits.length < 2) return -1;
  return edits.findIndex((edit) => {
    if (!occursOnce(current, edit.from)) return true;
    current = applyEdits(current, [edit]);
    return false;
  });
}

function occursOnce(text: string, part: string): boolean {
  const at = text.indexOf(part);
  return part !== '' && at >= 0 && text.indexOf(part, at + 1) < 0;
}
