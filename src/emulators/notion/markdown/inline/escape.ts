/** Escaping literal text: every character of the documented set, or only where it would read as markup. */
import type { MarkdownSwitches } from '../switches.ts';
import { escapable, isDocumented } from './characters.ts';
import type { Run } from './runs.ts';

/** Stands for a neighbour that is no text: a link, code, another mark. */
const OTHER = '\u0000';

/** What stands around a character. */
interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** The character and what follows it in its run. */
  readonly rest: string;
  /** First character of the whole text, where blocks are told apart. */
  readonly first: boolean;
}

/** What the whole text holds, as some characters mean something in pairs only. */
interface Whole {
  readonly brackets: boolean;
  readonly dollars: boolean;
  readonly literal: ReadonlySet<string>;
}

/**
 * Escaping for the text runs of a block.
 * @param runs all of its runs
 * @returns from the index of a text run to Markdown that reads back as that text
 */
export function escaper(runs: readonly Run[], switches: MarkdownSwitches): (index: number) => string {
  const textAt = (index: number): string => runs[index]?.text ?? '';
  if (switches.escapes === 'documented') {
    return (index) => textAt(index).replace(/./gs, (char) => (isDocumented(char) ? `\\${char}` : char));
  }
  const text = runs.map((run) => (run.kind === 'text' ? run.text : OTHER)).join('');
  const whole: Whole = {
    brackets: /\]\(|\[\^|^\[[ xX]\]/.test(text) || runs.some((run) => run.marks.href !== undefined),
    dollars: text.indexOf('$') !== text.lastIndexOf('$') || runs.some((run) => run.kind === 'equation'),
    literal: escapable(switches),
  };
  return (index) => {
    const edges = { start: index === 0 ? '' : OTHER, end: index === runs.length - 1 ? '' : OTHER };
    return textAt(index).replace(/[^\p{L}\p{N}\s]/gu, (char, at: number, run: string) => {
      if (!whole.literal.has(char)) return char;
      const surroundings: Surroundings = {
        before: run.charAt(at - 1) || edges.start,
        after: run.charAt(at + 1) || edges.end,
        rest: run.slice(at, at + 10),
        first: at === 0 && index === 0,
      };
      return isAmbiguous(char, surroundings, whole) ? `\\${char}` : char;
    });
  };
}

function isAmbiguous(char: string, around: Surroundings, whole: Whole): boolean {
  switch (char) {
    case '\\':
      return around.after === '' || around.after === OTHER || whole.literal.has(around.after);
    case '*':
      return !(/\s/.test(around.before) && /\s/.test(around.after));
    case '_':
      return !/^[\p{L}\p{N}]{2}$/u.test(around.before + around.after);
    case '~':
      return [around.before, around.after].some((neighbour) => neighbour === '~' || neighbour === OTHER);
    case '`':
      return true;
    case '$':
      return whole.dollars;
    case '[':
    case ']':
      return whole.brackets;
    case '<':
      return /^[a-z/\0]/i.test(around.after);
    case '{':
      return /^\{(?:color|toggle)=/.test(around.rest);
    case '>':
    case '|':
      return around.first;
    case '#':
    case '-':
    case '+':
      return around.first;
    default:
      return false;
  }
}
