// Which events start a run, as the workflow file says it, and how a run is told afterwards.
import { pullRequestTypes } from '../../core/doctor/check-events.ts';
import type { BundleResult } from '../../emulators/github/run-bundle.ts';
import type { GitHubEvent } from '../../emulators/github/state.ts';
import type { RunView } from './wire.ts';

/** Whether the workflow runs for an event. */
export function startsRun({ name, payload }: GitHubEvent): boolean {
  switch (name) {
    case 'push':
      return payload['ref'] === 'refs/heads/main';
    case 'pull_request':
      return pullRequestTypes.some((type) => type === payload['action']);
    case 'issue_comment': {
      const comment = payload['comment'] as { body: string };
      return payload['action'] === 'created' && comment.body.startsWith('/plan');
    }
    default:
      return true;
  }
}

/** What started a run, in words. */
export function eventWords({ name, payload }: GitHubEvent): string {
  const { number } = (payload['pull_request'] ?? payload['issue'] ?? {}) as { number?: number };
  switch (name) {
    case 'push':
      return 'Push to main';
    case 'pull_request':
      return `Pull request #${number} ${String(payload['action']).replaceAll('_', ' ')}`;
    case 'issue_comment':
      return `Command on #${number}`;
    case 'schedule':
      return 'Sync on schedule';
    default:
      return payload['inputs'] && (payload['inputs'] as { mode?: string }).mode === 'setup'
        ? 'Setup'
        : 'Sync by hand';
  }
}

/** A finished run: whether it went well, its one line, its summary and its log. */
export function runView(event: GitHubEvent, result: BundleResult, at: string, number: number): RunView {
  const log = readable(result.stdout);
  return {
    number,
    event: eventWords(event),
    at,
    ok: result.exitCode === 0,
    headline: headline(result, log),
    summary: result.summary,
    log: [log, result.stderr.trim()].filter((part) => part !== '').join('\n'),
  };
}

function headline({ summary, annotations }: BundleResult, log: string): string {
  const [, verdict] = /^\*\*(.+)\*\*$/m.exec(summary) ?? [];
  const error = annotations.find(({ level }) => level === 'error');
  return verdict ?? error?.message ?? log.split('\n').at(-1) ?? '';
}

/** A log as GitHub shows it: without debug lines and masks, groups as headings. */
const readable = (stdout: string): string =>
  stdout
    .split('\n')
    .filter((line) => !/^::(debug|add-mask|endgroup|set-output)\b/.test(line))
    .map((line) =>
      line
        .replace(/^::group::/, '▾ ')
        .replace(/^::(error|warning|notice)(?: [^:]*)?::/, (_, level: string) => `${level}: `)
        .replaceAll('%0A', '\n')
        .replaceAll('%25', '%'),
    )
    .join('\n')
    .trim();
