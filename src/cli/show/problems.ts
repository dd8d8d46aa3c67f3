// Problems and notices as lines that people read and editors link: `plans/a.yml:4:5`, what happened, what to do.
import type { Notice, Problem } from '../../core/problem.ts';
import { oneLine } from '../../core/render/escape.ts';
import type { Styles } from '../../demo/terminal/screen.ts';

export function problemLines(problem: Problem, { bold, dim, green, red }: Styles): readonly string[] {
  const { message, hint, correction } = problem;
  const where = placeOf(problem);
  return [
    `${where === '' ? '' : `${bold(where)} `}${red('problem')} ${oneLine(message)}`,
    `  ${dim(oneLine(hint))}`,
    ...(correction === undefined ? [] : [`  ${dim('write')} ${green(oneLine(correction))}`]),
  ];
}

export function noticeLine(notice: Notice, { bold, yellow }: Styles): string {
  const where = placeOf(notice);
  return `${where === '' ? '' : `${bold(where)} `}${yellow('note')} ${oneLine(notice.message)}`;
}

function placeOf({ file, line, column }: Pick<Problem, 'file' | 'line' | 'column'>): string {
  return [file === undefined ? undefined : oneLine(file), line, column]
    .filter((part) => part !== undefined)
    .join(':');
}
