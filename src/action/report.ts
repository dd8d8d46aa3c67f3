// The report on the runner's surface: outputs, annotations on the lines concerned, and the log.
import type { Problem } from '../core/problem.ts';
import { changeWords, describe } from '../core/render/changes.ts';
import { counted } from '../core/render/counted.ts';
import { oneLine } from '../core/render/escape.ts';
import { headline } from '../core/render/headline.ts';
import { changed, counts, type Conflict, type Report, type Result } from '../core/report.ts';
import type { Log } from '../ports.ts';

const mostAnnotations = 10;
const mostReportBytes = 500_000;

export const outputNames = [
  'changed',
  'created',
  'updated',
  'removed',
  'pulled',
  'conflicts',
  'problems',
  'commit',
  'pull-request',
  'confirm',
  'requests',
  'report',
] as const;
export type OutputName = (typeof outputNames)[number];

/** Every output of the action, as text; `''` where there is nothing to say. */
export function outputs(report: Report): Record<OutputName, string> {
  const { created, updated, removed } = counts(report);
  return {
    changed: String(changed(report)),
    created: String(created),
    updated: String(updated),
    removed: String(removed),
    pulled: String(report.pulled),
    conflicts: String(report.conflicts.length),
    problems: String(report.problems.length),
    commit: report.commit?.sha ?? '',
    'pull-request': report.pullRequest === undefined ? '' : String(report.pullRequest.number),
    confirm: report.held?.code ?? '',
    requests: String(report.requests),
    report: reportJson(report),
  };
}

/** The report as JSON of at most 500 kB: its longest lists lose their ends first. */
export function reportJson(report: Report, most = mostReportBytes): string {
  const whole = JSON.stringify(report);
  if (Buffer.byteLength(whole) <= most) return whole;
  let keep = 1_000;
  for (;;) {
    const cut = JSON.stringify({
      ...report,
      results: report.results.slice(0, keep),
      conflicts: report.conflicts.slice(0, keep),
      problems: report.problems.slice(0, keep),
      notices: report.notices.slice(0, keep),
      graph: [],
      insight: undefined,
      preview: undefined,
      mapping: report.mapping.slice(0, keep),
      truncated: true,
    });
    if (Buffer.byteLength(cut) <= most || keep === 0) return cut;
    keep = Math.floor(keep / 2);
  }
}

/** An annotation on a line of a file. */
export interface Annotation {
  readonly level: 'error' | 'notice';
  readonly message: string;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

/** The ten worst problems: those that freeze a whole plan before those that freeze a field. */
export function annotations(report: Report): readonly Annotation[] {
  const weight = (problem: Problem): number =>
    ['configuration', 'syntax', 'limit', 'schema', 'duplicate', 'cycle'].includes(problem.code) ? 0 : 1;
  return [...report.problems]
    .sort((a, b) => weight(a) - weight(b))
    .slice(0, mostAnnotations)
    .map((problem) => ({
      level: 'error',
      message: sentence(problem),
      file: problem.file,
      line: problem.line,
      column: problem.column,
    }));
}

/** A problem in one line: what happened, what to do, and the corrected line where there is one. */
export function sentence(problem: Problem): string {
  const correction = problem.correction === undefined ? '' : ` Write: ${oneLine(problem.correction)}`;
  return oneLine(`${problem.message} ${problem.hint}${correction}`);
}

/** Everything that happened, line by line, in folded groups. */
export async function writeLog(report: Report, log: Log): Promise<void> {
  if (report.results.length > 0)
    await log.group(counted(report.results.length, 'operation'), async () => {
      for (const result of report.results) log.info(oneLine(resultLine(result)));
    });
  if (report.mapping.length > 0)
    await log.group('How properties were matched to fields', async () => {
      for (const line of report.mapping) log.info(oneLine(line));
    });
  for (const conflict of report.conflicts) log.info(oneLine(conflictLine(conflict)));
  for (const problem of report.problems) {
    const at = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
    log.info(oneLine(`problem ${at === '' ? '' : `${at}: `}${sentence(problem)}`));
  }
  if (report.held)
    for (const line of [
      ...report.held.reasons,
      `To go on: run the workflow with confirm ${report.held.code}.`,
    ])
      log.info(oneLine(`held ${line}`));
  log.info(headline(report));
}

function resultLine(result: Result): string {
  const { operation, outcome } = result;
  const { by = '' } = operation.edit ?? {};
  const changes = operation.changes.map(changeWords).join(', ');
  const more = [changes, by === '' ? '' : `by ${by}`].filter((part) => part !== '').join('; ');
  const why = outcome.kind === 'failed' || outcome.kind === 'skipped' ? ` – ${outcome.reason}` : '';
  const name = [operation.task ?? operation.plan, operation.title].filter((part) => part !== undefined);
  return `${outcome.kind} ${describe(result)}: ${name.join(' ')}${more === '' ? '' : ` (${more})`}${why}`;
}

function conflictLine({ plan, task, field, repo, notion, kept }: Conflict): string {
  const where = `conflict ${task ?? plan} ${field}`;
  if (kept === 'repo') return `${where}: the repo's "${repo}" was kept over Notion's "${notion}"`;
  if (kept === 'notion') return `${where}: Notion's "${notion}" was kept over the repo's "${repo}"`;
  return `${where}: the repo has "${repo}", Notion has "${notion}", the pull request decides`;
}
