// What belongs together in a line of Markdown: the two ends of a code span, the parentheses of a link.

interface Run {
  readonly start: number;
  readonly end: number;
}

/** Spans between two equal runs of one character, such as the backticks of a code span. To be asked from left to right. */
export class Pairs {
  readonly #text: string;
  readonly #runs = new Map<number, Run>();
  /** By the run itself; what is left behind is taken off from the end, which is the left. */
  readonly #ahead = new Map<string, Run[]>();
  readonly #limits: readonly number[];
  #limit = 0;

  /** No span crosses a limit; limits ascend. */
  constructor(text: string, run: RegExp, limits: readonly number[]) {
    this.#text = text;
    this.#limits = limits;
    for (const { 0: characters, index } of text.matchAll(run)) this.#add(characters, index);
    for (const runs of this.#ahead.values()) runs.reverse();
  }

  /** Where the span ends that starts at `at`; undefined where none does. */
  endAt(at: number): number | undefined {
    const run = this.#runs.get(at);
    if (!run) return undefined;
    while (this.#limit < this.#limits.length && this.#limits[this.#limit]! <= at) this.#limit += 1;
    const ahead = this.#ahead.get(this.#text.slice(run.start, run.end)) ?? [];
    while (ahead.length > 0 && ahead[ahead.length - 1]!.start <= at) ahead.pop();
    const close = ahead[ahead.length - 1];
    return close && close.start < (this.#limits[this.#limit] ?? Infinity) ? close.end : undefined;
  }

  /** The first character of a run is escaped: the rest of it is a run of its own. */
  skip(at: number): void {
    const run = this.#runs.get(at);
    if (!run || run.end === at + 1) return;
    this.#runs.delete(at);
    this.#runs.set(at + 1, { start: at + 1, end: run.end });
  }

  #add(characters: string, start: number): void {
    const run = { start, end: start + characters.length };
    this.#runs.set(start, run);
    const same = this.#ahead.get(characters);
    if (same) same.push(run);
    else this.#ahead.set(characters, [run]);
  }
}

/** Where paragraphs end, as far as a code span is concerned: before blank lines and lines that begin something else. */
export function paragraphEnds(text: string): readonly number[] {
  const ends = /\n(?=[ \t]*(?:\n|$|```|~~~|>|#|[-*+][ \t]|\d{1,9}[.)][ \t]))/g;
  return Array.from(text.matchAll(ends), ({ index }) => index);
}

/** For every parenthesis that opens behind a bracket, where its partner on the same line ends. */
export function closings(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  let open: number[] = [];
  for (const { 0: character, index } of text.matchAll(/\\[\\()]|[()\n]/g)) {
    if (character === '\n') open = [];
    else if (character === '(') open.push(index);
    else if (character === ')') {
      const start = open.pop();
      if (start !== undefined && text[start - 1] === ']') ends.set(start, index + 1);
    }
  }
  return ends;
}
