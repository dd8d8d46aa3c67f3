// The answer to `explain`: who or what set the status of a task, when, and where that can be looked at.
import type { TaskReference } from '../comment/view.ts';
import { inline, link } from '../escape.ts';

/** What set a status. `at` is a time or date in ISO 8601. */
export type StatusSource =
  | {
      readonly kind: 'pull-request';
      readonly fact: 'draft' | 'open' | 'review' | 'merged' | 'closed' | 'reverted' | 'unlinked';
      readonly number: number;
      readonly url: string;
      readonly at: string;
    }
  /** `url` of the comment. */
  | { readonly kind: 'command'; readonly by: string; readonly url: string; readonly at: string }
  /** `url` of the row. */
  | { readonly kind: 'notion'; readonly by: string; readonly url: string; readonly at: string }
  /** The file names none. */
  | { readonly kind: 'default' }
  | { readonly kind: 'unknown' };

export interface Explanation {
  readonly task: TaskReference;
  readonly status: string;
  /** The status that it had before, where that is known. */
  readonly before: string | undefined;
  readonly source: StatusSource;
  /** What else there is to know, one sentence each: it waits in a pull request, a later fact did not count. */
  readonly notes: readonly string[];
}

const facts = {
  draft: 'is a draft',
  open: 'was opened',
  review: 'went into review',
  merged: 'was merged',
  closed: 'was closed without being merged',
  unlinked: 'stopped naming it',
  reverted: 'reverted the merge that had finished it',
} as const;

export function explainReply({ task, status, before, source, notes }: Explanation): string {
  const name = link(`${task.id} ${task.title}`, task.url, 200);
  const former = before === undefined || before === status ? '' : ` (was ${inline(before, 60)})`;
  return [
    `${name} is **${inline(status, 60)}**${former}: ${reason(source)}.`,
    ...notes.slice(0, 20).map((note) => `- ${inline(note)}`),
  ].join('\n');
}

function reason(source: StatusSource): string {
  switch (source.kind) {
    case 'pull-request':
      return `${link(`pull request ${source.number}`, source.url)} ${facts[source.fact]} on ${day(source.at)}`;
    case 'command':
      return `${inline(source.by, 60)} said so in ${link('a comment', source.url)} on ${day(source.at)}`;
    case 'notion':
      return `${inline(source.by, 60)} set it ${link('in Notion', source.url)} on ${day(source.at)}`;
    case 'default':
      return 'its file names no status';
    case 'unknown':
      return 'what set it was before anything was recorded; the history of its file tells';
  }
}

function day(at: string): string {
  return inline(at.slice(0, 10), 10);
}
