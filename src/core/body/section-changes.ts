// From the pieces of a section as they are and as they shall be to changes of the page's lines.
import { diffIndices } from 'node-diff3';
import type { LineChange } from './edits.ts';
import { identity, type Piece } from './pieces.ts';
import type { PageSection } from './sections.ts';

export interface SectionTarget {
  readonly actual: readonly Piece[];
  readonly target: readonly Piece[];
  /** The file asks for nothing any more: an empty section goes with its heading. */
  readonly dropped: boolean;
}

/** Changes of exactly the lines that differ; line numbers are those of the page. */
export function sectionChanges(
  section: PageSection,
  { actual, target, dropped }: SectionTarget,
): readonly LineChange[] {
  if (dropped && target.length === 0) return [{ start: section.start, end: section.end, lines: [] }];
  const first = section.start + 1;
  return diffIndices(actual.map(identity), target.map(identity)).map(({ buffer1, buffer2 }) => {
    const [from, count] = buffer1;
    const before = actual[from - 1];
    const start = count > 0 ? actual[from]!.start : before ? before.end : 0;
    const end = count > 0 ? actual[from + count - 1]!.end : start;
    const lines = target.slice(buffer2[0], buffer2[0] + buffer2[1]).flatMap((piece) => piece.lines);
    return { start: first + start, end: first + end, lines };
  });
}
