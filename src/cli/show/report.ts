// A report on the terminal, in the order in which somebody asks: what happened, what is wrong, and the verdict last,
// where it is seen.
import { oneLine } from '../../core/render/escape.ts';
import { headline } from '../../core/render/headline.ts';
import { failed, type Conflict, type Difference, type Report } from '../../core/report.ts';
import type { Styles } from '../../demo/terminal/screen.ts';
import type { Context } from '../context.ts';
import { exitCodes, type ExitCode } from '../exit.ts';
import type { JsonOption } from '../options.ts';
import { noticeLine, problemLines } from './problems.ts';
import { resultLines } from './results.ts';

/** Prints a report, as JSON where that is asked for, and settles the exit status. `verdict`: in place of the usual one. */
export function showReport(context: Context, report: Report, { json }: JsonOption, verdict?: string): void {
  const { out } = context;
  if (json) out.lines([JSON.stringify(report, undefined, 2)]);
  else out.lines(reportLines(report, out.styles, verdict));
  context.exit(exitOf(report));
}

/** A brake alone waits for people; whatever else fails a run comes first. */
export function exitOf(report: Report): ExitCode {
  if (failed({ ...report, held: undefined })) return exitCodes.failed;
  return report.held?.fails === true ? exitCodes.held : exitCodes.fine;
}

export function reportLines(report: Report, styles: Styles, verdict?: string): readonly string[] {
  const { red, green } = styles;
  return [
    ...section('How properties were matched to fields', report.mapping, styles),
    ...resultLines(report, styles),
    ...report.conflicts.map((conflict) => `${styles.yellow('conflict')} ${conflictWords(conflict)}`),
    ...section('Where the sides differ, and why', report.differences.map(differenceWords), styles),
    ...report.notices.map((notice) => noticeLine(notice, styles)),
    ...report.problems.flatMap((problem) => problemLines(problem, styles)),
    ...heldLines(report, styles),
    ...(report.commit ? [`${styles.dim('commit')} ${oneLine(report.commit.url)}`] : []),
    ...(report.pullRequest ? [`${styles.dim('pull request')} ${oneLine(report.pullRequest.url)}`] : []),
    (exitOf(report) === exitCodes.fine ? green : red)(verdict ?? headline(report)),
  ];
}

function heldLines({ held, dryRun }: Report, { yellow, bold }: Styles): readonly string[] {
  if (!held) return [];
  const how = dryRun
    ? 'A sync would hold this back and show a code for `plan-sync sync --confirm`.'
    : `To do exactly what is shown: ${bold(`plan-sync sync --confirm ${held.code}`)}`;
  return [...held.reasons.map((reason) => `${yellow('held')} ${oneLine(reason)}`), `  ${how}`];
}

function section(title: string, lines: readonly string[], { bold }: Styles): readonly string[] {
  return lines.length === 0 ? [] : [bold(title), ...lines.map((line) => `  ${oneLine(line)}`), ''];
}

function conflictWords({ plan, task, field, repo, notion, kept }: Conflict): string {
  const kinds = {
    repo: `the repo's "${repo}" was kept over Notion's "${notion}"`,
    notion: `Notion's "${notion}" was kept over the repo's "${repo}"`,
    open: `the repo has "${repo}", Notion has "${notion}", the pull request decides`,
  };
  return oneLine(`${task ?? plan} ${field}: ${kinds[kept]}`);
}

function differenceWords({ plan, task, field, repo, notion, reason }: Difference): string {
  return `${task ?? plan} ${field}: repo "${repo}", Notion "${notion}" – ${reason}`;
}
