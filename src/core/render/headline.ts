// The verdict of a run, for everybody who tells it: the summary, the outputs, the terminal.
import { counts, type Report, type Result } from '../report.ts';
import { counted } from './counted.ts';

/** The verdict in one line, without markup: `7 created, 2 updated in Notion.` */
export function headline(report: Report): string {
  const { created, updated, removed } = counts(report);
  const parts = [
    count(created, 'created'),
    count(updated, 'updated'),
    count(removed, 'removed'),
    count(report.pulled, 'taken over from Notion'),
    count(outcomes(report, 'proposed').length, `proposed in ${pullRequest(report)}`),
    count(report.conflicts.length, report.conflicts.length === 1 ? 'conflict' : 'conflicts'),
    count(outcomes(report, 'failed').length, 'failed'),
    count(report.problems.length, report.problems.length === 1 ? 'problem' : 'problems'),
  ].filter((part) => part !== '');
  const planned = outcomes(report, 'planned').length;
  if (report.dryRun)
    parts.unshift(planned === 0 ? 'nothing would change' : `${counted(planned, 'change')} planned`);
  if (report.held) parts.push('waiting for confirmation');
  if (parts.length === 0) parts.push('nothing to do');
  const text = parts.join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function pullRequest({ pullRequest: found }: Report): string {
  return found === undefined ? 'a pull request' : `pull request #${found.number}`;
}

function outcomes(report: Report, kind: Result['outcome']['kind']): readonly Result[] {
  return report.results.filter((result) => result.outcome.kind === kind);
}

function count(number: number, word: string): string {
  return number === 0 ? '' : `${number} ${word}`;
}
