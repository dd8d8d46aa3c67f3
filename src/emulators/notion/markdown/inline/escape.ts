/** Escaping literal text: every character of the documented set, or only where it would read as markup. */
import type { MarkdownSwitches } from '../switches.ts';
import { escapable, isDocumented } from './characters.ts';
import type { Run } from './runs.ts';

/** What stands around a character: its neighbours in the run, and what else the whole text holds. */
interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly rest: string;
  /** First character of the whole text, where blocks are told apart. */
  readonly first: boolean;
  readonly brackets: boolean;
  readonly dollars: boolean;
}

/**
 * The text of one run as Markdown that reads back as the same text.
 * @param runs all runs of the block, of which `index` is the one
 */
export function escapeText(
  text: string,
  runs: readonly Run[],
  index: number,
  switches: MarkdownSwitches,
): string {
  if (switches.escapes === 'documented')
    return text.replace(/./gs, (char) => (isDocumented(char) ? `\\${char}` : char));
  const whole = runs.map((run) => (run.kind === 'text' ? run.text : '\u0000')).join('');
  const brackets = /\]\(|\[\^|^\[[ xX]\]/.test(whole) || runs.some((run) => run.marks.href !== undefined);
  const dollars = (whole.match(/\$/g)?.length ?? 0) > 1 || runs.some((run) => run.kind === 'equation');
  const literal = escapable(switches);
  const { length } = text;
  let escaped = '';
  for (let at = 0; at < length; at += 1) {
    const char = text.charAt(at);
    const first = at === 0 && index === 0;
    const surroundings = {
      before: at > 0 ? text.charAt(at - 1) : index === 0 ? '' : '\u0000',
      after: at + 1 < length ? text.charAt(at + 1) : index === runs.length - 1 ? '' : '\u0000',
      rest: text.slice(at),
      first,
      brackets,
      dollars,
    };
    escaped += literal.has(char) && isAmbiguous(char, surroundings, literal) ? `\\${char}` : char;
  }
  return escaped;
}

function isAmbiguous(char: string, around: Surroundings, literal: ReadonlySet<string>): boolean {
  switch (char) {
    case '\\':
      return around.after === '' || around.after === '\u0000' || literal.has(around.after);
    case '*':
      return !(/\s/.test(around.before) && /\s/.test(around.after));
    case '_':
      return !/^[\p{L}\p{N}]{2}$/u.test(around.before + around.after);
    case '~':
      return [around.before, around.after].some((neighbour) => neighbour === '~' || neighbour === '\u0000');
    case '`':
      return true;
    case '$':
      return around.dollars;
    case '[':
    case ']':
      return around.brackets;
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
