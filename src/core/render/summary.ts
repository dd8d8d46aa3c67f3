// The job summary: what a run did, in the order in which somebody who opens it asks.
import type { Problem } from '../problem.ts';
import { counts, failed, type Conflict, type FieldChange, type Report, type Result } from '../report.ts';
import { bytes } from '../yaml/limits.ts';
import { counted } from './counted.ts';
import { codeSpan, inline, link } from './escape.ts';
import { dependencyGraph } from './graph.ts';

/** Where files of the commit can be looked at: `https://github.com/owner/name/blob/<sha>`. */
export interface SummaryContext {
  readonly blobUrl: string | undefined;
}

const mostRows = 200;

const words: Readonly<Record<Result['operation']['kind'], readonly [done: string, planned: string]>> = {
  'create-plan': ['Plan page created', 'Create the plan page'],
  'update-plan': ['Plan page updated', 'Update the plan page'],
  'create-task': ['Row created', 'Create the row'],
  'adopt-task': ['Existing row adopted', 'Adopt the existing row'],
  'update-task': ['Row updated', 'Update the row'],
  'cancel-task': ['Row cancelled', 'Cancel the row'],
  'remove-task': ['Row moved to the trash', 'Move the row to the trash'],
  'remove-plan': ['Plan page moved to the trash', 'Move the plan page to the trash'],
  'link-spec': ['Linked in the specification', 'Link in the specification'],
  'create-page': ['Page created', 'Create the page'],
  'assign-id': ['ID written to the file', 'Write the ID to the file'],
  // The titles of what setup does say it in full.
  'create-database': ['Done', 'Planned'],
  'update-database': ['Done', 'Planned'],
  'create-view': ['Done', 'Planned'],
  'write-config': ['Done', 'Planned'],
};

/** What was done, in words: `Row created`; in a dry run what would be: `Create the row`. */
export function describe(result: Result): string {
  const [done, planned] = words[result.operation.kind];
  return result.outcome.kind === 'done' ? done : planned;
}

/** The verdict in one line, without markup: `7 created, 2 updated in Notion.` */
export function headline(report: Report): string {
  const { created, updated, removed } = counts(report);
  const parts = [
    count(created, 'created'),
    count(updated, 'updated'),
    count(removed, 'removed'),
    count(report.pulled, 'taken over from Notion'),
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

/** The whole summary as Markdown, at most about 900 kB (GitHub refuses more than 1 MiB). */
export function summary(report: Report, context: SummaryContext): string {
  const graph = dependencyGraph(report.graph);
  const blocks = report.results
    .filter(({ outcome }) => outcome.kind === 'done' || outcome.kind === 'planned')
    .reduce((sum, { operation }) => sum + operation.blocks, 0);
  const sections = [
    `## ${failed(report) ? '❌' : '✅'} Plan Sync: ${report.dryRun ? 'dry run' : report.mode}`,
    `**${headline(report)}**`,
    held(report),
    problems(report.problems, context),
    conflicts(report.conflicts),
    changes(report),
    list(
      'Notices',
      report.notices.map((notice) => inline(notice.message, 600)),
    ),
    report.mapping.length > 0
      ? details(
          'How properties were matched to fields',
          report.mapping.map((line) => `- ${inline(line, 2000)}`).join('\n'),
        )
      : '',
    graph === undefined ? '' : details('Dependencies', `\`\`\`mermaid\n${graph}\n\`\`\``),
    footer(report, blocks),
  ];
  const text = sections.filter((section) => section !== '').join('\n\n');
  // A character takes up to three bytes.
  return bytes(text) > 900_000
    ? `${text.slice(0, 300_000)}\n\n… cut here; the log has all of it.\n`
    : `${text}\n`;
}

function held(report: Report): string {
  if (!report.held) return '';
  return [
    `### ${report.held.fails ? '✋ Held back' : 'Waiting to be asked'}`,
    ...report.held.reasons.map((reason) => `- ${inline(reason, 600)}`),
    '',
    `Run the workflow by hand with \`confirm: ${report.held.code}\` to do exactly what is listed here as held.`,
  ].join('\n');
}

function problems(found: readonly Problem[], context: SummaryContext): string {
  if (found.length === 0) return '';
  const rows = found.slice(0, mostRows).map((problem) => {
    const at = problem.line === undefined ? '' : `:${problem.line}`;
    const anchor = problem.line === undefined ? '' : `#L${problem.line}`;
    const url =
      context.blobUrl === undefined || problem.file === undefined
        ? undefined
        : `${context.blobUrl}/${encodePath(problem.file)}${anchor}`;
    const where = problem.file === undefined ? '' : `${link(`${problem.file}${at}`, url)}: `;
    const correction = problem.correction === undefined ? '' : ` Write ${codeSpan(problem.correction)}.`;
    return `- ${where}${inline(problem.message, 600)} ${inline(problem.hint, 600)}${correction}`;
  });
  return ['### Problems', ...rows, ...more(found.length)].join('\n');
}

function conflicts(found: readonly Conflict[]): string {
  if (found.length === 0) return '';
  return [
    '### Conflicts',
    '| Where | Field | In the repo | In Notion | Kept |',
    '| --- | --- | --- | --- | --- |',
    ...found
      .slice(0, mostRows)
      .map(
        (conflict) =>
          `| ${inline(conflict.task ?? conflict.plan)} | ${inline(conflict.field)} | ${inline(conflict.repo)} | ${inline(conflict.notion)} | ${conflict.kept === 'repo' ? 'the repo’s' : 'Notion’s'} |`,
      ),
    ...more(found.length),
  ].join('\n');
}

function changes(report: Report): string {
  if (report.results.length === 0) return '';
  const rows = report.results.slice(0, mostRows).map((result) => {
    const { operation, outcome } = result;
    const name = operation.task === undefined ? operation.title : `${operation.task} ${operation.title}`;
    const what = [describe(result), operation.changes.map(change).join(', ')].filter((part) => part !== '');
    return `| ${mark(result)} | ${link(name, outcome.kind === 'done' ? outcome.url : undefined)} | ${what.join(': ')}${reason(result)} |`;
  });
  return [
    report.dryRun ? '### What would change' : '### What changed',
    '| | | |',
    '| --- | --- | --- |',
    ...rows,
    ...more(report.results.length),
  ].join('\n');
}

function change({ field, from, to }: FieldChange): string {
  if (to === undefined) return inline(field);
  return from === undefined || from === ''
    ? `${inline(field)} ${inline(to, 80)}`
    : `${inline(field)} ${inline(from, 80)} → ${to === '' ? 'nothing' : inline(to, 80)}`;
}

function mark({ outcome }: Result): string {
  switch (outcome.kind) {
    case 'done':
      return '✅';
    case 'planned':
      return '▫️';
    case 'unchanged':
      return '➖';
    case 'held':
      return '✋';
    case 'skipped':
      return '⏭️';
    case 'failed':
      return '❌';
  }
}

function reason({ outcome }: Result): string {
  if (outcome.kind === 'skipped') return ` (${inline(outcome.reason)})`;
  return outcome.kind === 'failed' ? ` (${inline(outcome.reason)} ${inline(outcome.hint)})` : '';
}

function footer(report: Report, blocks: number): string {
  const parts = [`${counted(report.requests, 'request')} to Notion`];
  if (blocks > 0) parts.push(`${counted(blocks, 'block')} ${report.dryRun ? 'would be created' : 'created'}`);
  if (report.commit) parts.push(`commit ${link(report.commit.sha.slice(0, 7), report.commit.url)}`);
  return `<sub>${parts.join(' · ')}</sub>`;
}

function outcomes(report: Report, kind: Result['outcome']['kind']): readonly Result[] {
  return report.results.filter((result) => result.outcome.kind === kind);
}

function count(number: number, word: string): string {
  return number === 0 ? '' : `${number} ${word}`;
}

function more(all: number): readonly string[] {
  return all > mostRows ? ['', `… and ${all - mostRows} more; the log lists them all.`] : [];
}

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0
    ? ''
    : [`### ${title}`, ...lines.slice(0, mostRows).map((line) => `- ${line}`)].join('\n');
}

function details(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

/** Parentheses are legal in addresses and end a Markdown link all the same. */
function encodePath(path: string): string {
  return path
    .split('/')
    .map((name) => encodeURIComponent(name).replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29')))
    .join('/');
}
