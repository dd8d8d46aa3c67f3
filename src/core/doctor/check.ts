// What `doctor` finds: one check after the other, each fine, or wrong with what to do about it.
import type { Fault } from '../fault.ts';
import type { Notice, Problem } from '../problem.ts';

/** In the order in which they are shown. */
export const groups = ['Repository', 'GitHub', 'Notion', 'People', 'State'] as const;
export type Group = (typeof groups)[number];

export type Verdict =
  | 'ok'
  /** It works, and people may miss something. */
  | 'warning'
  /** It must be fixed before a sync can do its work. */
  | 'problem'
  /** It was not looked at, or cannot be seen with what there is. */
  | 'unknown';

export interface Check {
  readonly group: Group;
  /** What was looked at, in a word or two. */
  readonly name: string;
  readonly verdict: Verdict;
  /** One sentence: what is so. */
  readonly message: string;
  /** One sentence: what to do. */
  readonly hint?: string | undefined;
  /** More to know of it, one short line each. */
  readonly details?: readonly string[] | undefined;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** Makes the checks of one thing. */
export interface Subject {
  readonly ok: (message: string, details?: readonly string[]) => Check;
  readonly warning: (message: string, hint?: string, at?: Place) => Check;
  readonly problem: (message: string, hint: string, at?: Place) => Check;
  readonly unknown: (message: string, hint?: string) => Check;
  /** What runs say as a problem. */
  readonly ofProblem: (problem: Problem) => Check;
  /** What runs say as a notice: they go on, and so it is a warning. */
  readonly ofNotice: (notice: Notice, hint?: string) => Check;
  /** A service that refused; that it is away says nothing about the setup. */
  readonly ofFault: (fault: Fault) => Check;
}

type Place = Pick<Check, 'file' | 'line' | 'column'>;

export function subject(group: Group, name: string): Subject {
  const check = (verdict: Verdict, rest: Omit<Check, 'group' | 'name' | 'verdict'>): Check => ({
    group,
    name,
    verdict,
    ...rest,
  });
  return {
    ok: (message, details) => check('ok', { message, details }),
    warning: (message, hint, at) => check('warning', { message, hint, ...at }),
    problem: (message, hint, at) => check('problem', { message, hint, ...at }),
    unknown: (message, hint) => check('unknown', { message, hint }),
    ofProblem: ({ message, hint, file, line, column, correction }) =>
      check('problem', {
        message,
        hint: correction === undefined ? hint : `${hint} Write: ${correction}`,
        file,
        line,
        column,
      }),
    ofNotice: ({ message, file, line }, hint) => check('warning', { message, hint, file, line }),
    ofFault: ({ code, message, hint }) =>
      check(code === 'unavailable' ? 'unknown' : 'problem', { message, hint }),
  };
}

/** Whether something must be fixed. */
export function mustFix(checks: readonly Check[]): boolean {
  return checks.some(({ verdict }) => verdict === 'problem');
}
