// Lines of a text that change into other lines: those that stay are taken as they were written, and a paragraph that
// was broken over several lines keeps its breaks around the words that changed.
import { diffIndices } from 'node-diff3';

/** One line of a value, with the lines of the source that say it. */
export interface Group {
  readonly text: string;
  readonly lines: readonly string[];
}

/**
 * The source lines of new value lines, group by group: those of `before` where a line stayed, else what `write` makes
 * of it.
 * @param write gets the line and the group that stood in its place
 */
export function rewritten(
  before: readonly Group[],
  after: readonly string[],
  write: (line: string, old: Group | undefined) => readonly string[],
): readonly (readonly string[])[] {
  const result: (readonly string[])[] = [];
  let old = 0;
  const keep = (end: number): void => {
    for (; old < end; old += 1) result.push(before[old]!.lines);
  };
  const texts = before.map(({ text }) => text);
  for (const { buffer1, buffer2 } of diffIndices(texts, [...after])) {
    keep(buffer1[0]);
    for (let index = 0; index < buffer2[1]; index += 1)
      result.push(
        write(after[buffer2[0] + index]!, index < buffer1[1] ? before[buffer1[0] + index] : undefined),
      );
    old = buffer1[0] + buffer1[1];
  }
  keep(before.length);
  return result;
}

/** Paragraphs as YAML folds them: a single break is a blank, and each further one a line break. */
export function paragraphs(lines: readonly string[]): readonly Group[] {
  const groups: Group[] = [];
  let blanks = 0;
  for (const line of lines) {
    if (line === '') {
      blanks += 1;
      continue;
    }
    const last = groups.at(-1);
    if (last && blanks === 0)
      groups[groups.length - 1] = { text: `${last.text} ${line}`, lines: [...last.lines, line] };
    else {
      for (let empty = last ? 1 : 0; empty < blanks; empty += 1) groups.push({ text: '', lines: [] });
      groups.push({ text: line, lines: [line] });
    }
    blanks = 0;
  }
  return groups;
}

/** The lines of a folded text that says `after`, broken where the old one was, and else at `width`. */
export function refolded(
  before: readonly Group[],
  after: readonly string[],
  width: number,
): readonly string[] {
  return rewritten(before, after, (line, old) => broken(line, old?.lines ?? [], width)).flatMap(
    (lines, index) => (index === 0 ? lines : ['', ...lines]),
  );
}

function broken(text: string, old: readonly string[], width: number): readonly string[] {
  let rest = text;
  let head = 0;
  for (; head < old.length && rest.startsWith(`${old[head]!} `); head += 1)
    rest = rest.slice(old[head]!.length + 1);
  let tail = old.length;
  for (; tail > head && rest.endsWith(` ${old[tail - 1]!}`); tail -= 1)
    rest = rest.slice(0, -old[tail - 1]!.length - 1);
  return [...old.slice(0, head), ...filled(rest, width), ...old.slice(tail)];
}

/** Broken at single blanks only: several in a row would not survive. */
function filled(text: string, width: number): readonly string[] {
  if (text === '') return [];
  const lines: string[] = [];
  for (const word of text.split(/(?<=\S) (?=\S)/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
