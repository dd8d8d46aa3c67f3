// The text of the pull request by which people decide on what came from Notion.
import type { Pull } from '../state/model.ts';
import type { PendingChange } from '../state/pending.ts';
import { counted } from './counted.ts';
import { inline, link } from './escape.ts';
import { causeWords, changeLine } from './pending.ts';

const mostRows = 200;

/**
 * What is proposed, row by row, and what closing it means.
 * @param pending what pull requests and commands changed
 * @param who the word that stands for a user id in files
 */
export function proposalBody(
  pulls: readonly Pull[],
  pending: readonly PendingChange[],
  who: (userId: string) => string,
): string {
  return [...fromNotion(pulls, who), ...fromPullRequests(pending), closing].join('\n');
}

const closing =
  'Closing it rejects exactly these changes: Notion gets the repo’s values back, and what is given up is kept in the log of conflicts. Rows that people made stay in Notion and are not proposed again until somebody edits them.';

function fromPullRequests(pending: readonly PendingChange[]): readonly string[] {
  if (pending.length === 0) return [];
  const lines = pending
    .slice(0, mostRows)
    .map((change) => `- ${inline(changeLine(change))} (${link(causeWords(change.why), change.why.url)})`);
  return ['Pull requests and their comments changed:', '', ...lines, ''];
}

function fromNotion(pulls: readonly Pull[], who: (userId: string) => string): readonly string[] {
  if (pulls.length === 0) return [];
  const rows = pulls.slice(0, mostRows).map((pull) => {
    const name = pull.task ?? pull.plan;
    const by = pull.by === '' ? '' : inline(who(pull.by));
    return `| ${link(name, pull.url || undefined)} | ${inline(what(pull))} | ${inline(pull.from, 120)} | ${inline(to(pull), 120)} | ${by} |`;
  });
  const more = pulls.length - rows.length;
  return [
    `People changed ${counted(pulls.length, 'thing')} in Notion. Merging takes ${pulls.length === 1 ? 'it' : 'them'} into the plan files; change the files here as you like before.`,
    '',
    '| Task | Field | In the repo | In Notion | Edited by |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    ...(more > 0 ? ['', `… and ${more} more.`] : []),
    '',
  ];
}

function what({ kind, field }: Pull): string {
  if (kind === 'import') return 'new task';
  if (kind === 'trash') return 'task';
  return field === 'id' ? 'new ID' : field;
}

function to({ kind, field, to: value }: Pull): string {
  if (kind === 'trash') return value === '' ? 'row moved to the trash' : `row moved to the trash: ${value}`;
  return value === '' && field !== 'row' ? 'changed' : value;
}
