// The job summary: what a run did, in the order in which somebody who opens it asks.
import type { Problem } from '../problem.ts';
import { failed, type Conflict, type Difference, type Report } from '../report.ts';
import { bytes } from '../size.ts';
import { changes, moreThan, taken } from './changes.ts';
import { counted } from './counted.ts';
import { details } from './details.ts';
import { inline, inlineLines, link } from './escape.ts';
import { dependencyGraph } from './graph.ts';
import { headline } from './headline.ts';
import { insightSection } from './insight.ts';
import { problemLine } from './problem.ts';

/** Where files of the commit can be looked at: `https://github.com/owner/name/blob/<sha>`. */
export interface SummaryContext {
  readonly blobUrl: string | undefined;
}

const mostRows = 200;

/** The whole summary as Markdown, at most about 900 kB (GitHub refuses more than 1 MiB). */
export function summary(report: Report, context: SummaryContext): string {
  const graph = dependencyGraph(report.graph);
  const blocks = report.results
    .filter(({ outcome }) => outcome.kind === 'done' || outcome.kind === 'planned')
    .reduce((sum, { operation }) => sum + operation.blocks, 0);
  const sections = [
    `## ${failed(report) ? '❌' : '✅'} Plan Sync: ${report.dryRun ? 'dry run' : report.mode}`,
    `**${headline(report)}**`,
    report.preview ?? '',
    held(report),
    problems(report.problems, context),
    conflicts(report.conflicts),
    taken(report, mostRows),
    changes(report, mostRows),
    differences(report.differences),
    report.insight === undefined ? '' : insightSection(report.insight),
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
  const rows = found.slice(0, mostRows).map((problem) => `- ${problemLine(problem, context.blobUrl)}`);
  return ['### Problems', ...rows, ...more(found.length)].join('\n');
}

const kept = { repo: 'the repo’s', notion: 'Notion’s', open: 'open: the pull request decides' } as const;

const whereLost =
  'A value that gave way is in the log of conflicts beside the state (`conflicts/` on `refs/plan-sync/state`, unless configured otherwise).';

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
          `| ${inline(conflict.task ?? conflict.plan)} | ${inline(conflict.field)} | ${inlineLines(conflict.repo)} | ${inlineLines(conflict.notion)} | ${kept[conflict.kept]} |`,
      ),
    ...more(found.length),
    ...(found.some((conflict) => conflict.kept !== 'open') ? ['', whereLost] : []),
  ].join('\n');
}

function differences(found: readonly Difference[]): string {
  if (found.length === 0) return '';
  const table = [
    '| Where | Field | In the repo | In Notion | Why |',
    '| --- | --- | --- | --- | --- |',
    ...found
      .slice(0, mostRows)
      .map(
        ({ plan, task, field, repo, notion, reason: why }) =>
          `| ${inline(task ?? plan)} | ${inline(field)} | ${inlineLines(repo)} | ${inlineLines(notion)} | ${inline(why)} |`,
      ),
    ...more(found.length),
  ].join('\n');
  return details(`${counted(found.length, 'difference')} between the sides, each with its reason`, table);
}

function footer(report: Report, blocks: number): string {
  const parts = [`${counted(report.requests, 'request')} to Notion`];
  if (blocks > 0) parts.push(`${counted(blocks, 'block')} ${report.dryRun ? 'would be created' : 'created'}`);
  if (report.commit) parts.push(`commit ${link(report.commit.sha.slice(0, 7), report.commit.url)}`);
  if (report.pullRequest)
    parts.push(link(`pull request ${report.pullRequest.number}`, report.pullRequest.url));
  return `<sub>${parts.join(' · ')}</sub>`;
}

function more(all: number): readonly string[] {
  return moreThan(mostRows, all);
}

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0
    ? ''
    : [`### ${title}`, ...lines.slice(0, mostRows).map((line) => `- ${line}`)].join('\n');
}
