/** Inline text as Notion keeps it: runs that each carry all of their marks, without nesting. */

/** Marks in the order in which they are nested when they cover the same text, outermost first. */
export const MARK_NAMES = ['bold', 'italic', 'strike', 'underline', 'color', 'href'] as const;

export interface Marks {
  readonly bold?: true;
  readonly italic?: true;
  readonly strike?: true;
  readonly underline?: true;
  readonly color?: string;
  readonly href?: string;
}

/** A stretch of text. `raw` is kept exactly as it was written: line breaks, mentions, citations. */
export interface Run {
  readonly kind: 'text' | 'code' | 'equation' | 'raw';
  readonly text: string;
  readonly marks: Marks;
}

/** Runs with more marks; the new ones win. */
export function withMarks(runs: readonly Run[], marks: Marks): Run[] {
  return runs.map((run) => ({ ...run, marks: { ...run.marks, ...marks } }));
}

/** Neighbours of one kind and with equal marks become one run, empty ones vanish. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === '') continue;
    if (last !== undefined && canJoin(last, run)) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    } else joined.push(run);
  }
  return joined;
}

function canJoin(one: Run, other: Run): boolean {
  return (
    one.kind === other.kind &&
    (one.kind === 'text' || one.kind === 'code') &&
    MARK_NAMES.every((name) => one.marks[name] === other.marks[name])
  );
}
