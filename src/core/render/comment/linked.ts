// The linked tasks in the comment: a table that fits a phone, and below it what there is to know about each.
import { counted } from '../counted.ts';
import { inline, link } from '../escape.ts';
import { chainText } from '../insight.ts';
import { rest, type CommentView, type Detail, type LinkedTask, type TaskReference } from './view.ts';

/** Names in a row of text; further ones are counted. */
const mostNames = 5;

export const headings = {
  open: 'When this is merged',
  merged: 'Merged',
  closed: 'Closed without merging',
} as const;

/** The table; '' without tasks. */
export function linkedTable({ state, tasks }: CommentView, detail: Detail): string {
  if (tasks.length === 0) return '';
  const hasRoles = tasks.some(({ role }) => role !== 'closing');
  const row = (cells: readonly string[]): string =>
    `| ${(hasRoles ? cells : cells.slice(0, 2)).join(' | ')} |`;
  return [
    `**${headings[state]}**`,
    '',
    row(['Task', 'Status', 'Role']),
    row(['---', '---', '---']),
    ...tasks
      .slice(0, detail.most)
      .map((task) => row([named(task, detail), statusCell(task), task.role === 'closing' ? '' : task.role])),
    ...(tasks.length > detail.most ? [row([`… and ${tasks.length - detail.most} more`, '', ''])] : []),
  ].join('\n');
}

function statusCell({ status, after }: LinkedTask): string {
  return status === after ? inline(status, 60) : `${inline(status, 60)} → **${inline(after, 60)}**`;
}

/** What there is to know about each task, one line for a task, and the IDs that are none. */
export function linkedNotes(view: CommentView, detail: Detail): string {
  const notes = view.tasks.flatMap((task) => {
    const sentences = [
      task.stays === undefined ? '' : inline(task.stays, 300),
      criteria(task, view.state, detail),
      task.unmet.length === 0 || view.state === 'closed'
        ? ''
        : `${view.state === 'open' ? 'Waits' : 'Did not wait'} for ${unmet(task, detail)}.`,
      task.unblocks.length === 0 || view.state === 'closed'
        ? ''
        : `${view.state === 'merged' ? 'Unblocked' : 'Unblocks'} ${list(
            task.unblocks.map((other) => named(other, detail)),
            'task',
            detail,
          )}.`,
      task.completes === undefined || view.state === 'closed'
        ? ''
        : `${view.state === 'merged' ? 'Completed' : 'Completes'} the phase ${inline(task.completes, detail.title)}.`,
      task.late === undefined || view.state !== 'open' ? '' : `Was due on ${task.late}.`,
      task.chain === undefined || view.state !== 'open' || !detail.names
        ? ''
        : `On the longest chain of what is left: ${chainText(task.chain)}.`,
    ].filter((sentence) => sentence !== '');
    return sentences.length === 0 ? [] : [`- ${inline(task.id, 40)}: ${sentences.join(' ')}`];
  });
  const unknown = view.unknown.map(
    ({ text, guess }) =>
      `- ${inline(text, 40)} is no task.${guess === undefined ? '' : ` Did you mean ${inline(guess, 40)}?`}`,
  );
  return [notes, unknown]
    .flatMap((lines) => [...lines.slice(0, detail.most), ...rest(lines.length, detail)])
    .join('\n');
}

function criteria({ open, criteria: all }: LinkedTask, state: CommentView['state'], detail: Detail): string {
  if (open.length === 0) return '';
  const count = `${open.length} of ${counted(all, 'criterion').replace('criterions', 'criteria')}`;
  const still = state === 'open' ? 'open' : 'still open';
  if (!detail.names) return `${count} ${still}.`;
  const texts = open.map((text) => `“${inline(text, detail.title)}”`);
  return `${count} ${still}: ${list(texts, 'criterion', detail)}.`;
}

function unmet(task: LinkedTask, detail: Detail): string {
  const names = task.unmet.map((other) => `${named(other, detail)} (${inline(other.status, 60)})`);
  return list(names, 'task', detail);
}

function list(names: readonly string[], noun: string, detail: Detail): string {
  if (!detail.names) return counted(names.length, noun);
  const more = names.length - mostNames;
  return more > 0 ? `${names.slice(0, mostNames).join(', ')} and ${more} more` : names.join(', ');
}

function named({ id, title, url }: TaskReference, detail: Detail): string {
  return link(`${id} ${title}`, url, detail.title);
}
