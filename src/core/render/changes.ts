// What a run did or would do, operation by operation: in words, for the log, and as the tables of the summary.
import type { FieldChange, Report, Result } from '../report.ts';
import { inline, link } from './escape.ts';

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
  'pull-field': ['Taken over from Notion', 'Take over from Notion'],
  'import-plan': ['Plan made from rows', 'Make a plan of its rows'],
  'import-task': ['Row made a task', 'Make the row a task'],
  'drop-task': ['Task removed, its row was trashed', 'Remove the task, its row was trashed'],
  'move-task': ['Moved by a pull request', 'Move, as a pull request says'],
  'run-command': ['Changed by a command', 'Change, as a command says'],
  'assign-id': ['ID written to the file', 'Write the ID to the file'],
  // The titles of what setup does say it in full.
  'create-database': ['Set up', 'To set up'],
  'update-database': ['Set up', 'To set up'],
  'create-view': ['Set up', 'To set up'],
  'write-config': ['Set up', 'To set up'],
};

/** What was done, in words: `Row created`; in a dry run what would be: `Create the row`. */
export function describe(result: Result): string {
  const [done, planned] = words[result.operation.kind];
  return result.outcome.kind === 'done' ? done : planned;
}

/** A change in plain words: `due 2026-12-03 → 2026-12-04`; the property Sync holds a note for people. */
export function changeWords({ field, from, to }: FieldChange): string {
  return worded(
    { field, from, to },
    (text) => text,
    (name) => name,
  );
}

/** A change as inline Markdown: `**due** 2026-12-03 → 2026-12-04`. */
export function changeCell(change: FieldChange): string {
  return worded(
    change,
    (text) => inline(text, 80),
    (name) => `**${inline(name)}**`,
  );
}

function worded(
  { field, from, to }: FieldChange,
  show: (text: string) => string,
  name: (text: string) => string,
): string {
  if (field === 'sync') return to === undefined || to === '' ? 'note removed' : `note “${show(to)}”`;
  if (to === undefined) return name(field);
  return from === undefined || from === ''
    ? `${name(field)} ${show(to)}`
    : `${name(field)} ${show(from)} → ${to === '' ? 'nothing' : show(to)}`;
}

const isTaken = ({ operation }: Result): boolean => operation.edit !== undefined;

/** What people changed in Notion, and who: taken over, proposed, or held. */
export function taken(report: Report, most: number): string {
  const results = report.results.filter(isTaken);
  if (results.length === 0) return '';
  const rows = results.slice(0, most).map((result) => {
    const { operation, outcome } = result;
    const { by = '', url } = operation.edit ?? {};
    const changed = operation.changes.map(changeCell).join(', ');
    const what = changed === '' ? describe(result) : changed;
    const where = outcome.kind === 'proposed' ? ` (in the ${link('pull request', outcome.url)})` : '';
    return `| ${mark(result)} | ${link(nameOf(result), url)} | ${what}${where}${reason(result)} | ${inline(by)} |`;
  });
  return [
    report.dryRun ? '### What would be taken over from Notion' : '### Changed by people in Notion',
    '| | Where | Change | By |',
    '| --- | --- | --- | --- |',
    ...rows,
    ...moreThan(most, results.length),
  ].join('\n');
}

/** What the run did by itself: rows and pages in Notion, IDs in files. */
export function changes(report: Report, most: number): string {
  const results = report.results.filter((result) => !isTaken(result));
  if (results.length === 0) return '';
  const rows = results.slice(0, most).map((result) => {
    const { operation, outcome } = result;
    const what = [describe(result), operation.changes.map(changeCell).join(', ')].filter(
      (part) => part !== '',
    );
    return `| ${mark(result)} | ${link(nameOf(result), outcome.kind === 'done' ? outcome.url : undefined)} | ${what.join(': ')}${reason(result)} |`;
  });
  return [
    report.dryRun ? '### What would change' : '### What changed',
    '| | | |',
    '| --- | --- | --- |',
    ...rows,
    ...moreThan(most, results.length),
  ].join('\n');
}

/** The line below a list of which only the first `most` are shown. */
export function moreThan(most: number, all: number): readonly string[] {
  return all > most ? ['', `… and ${all - most} more; the log lists them all.`] : [];
}

function nameOf({ operation: { task, title } }: Result): string {
  return task === undefined ? title : `${task} ${title}`;
}

function mark({ outcome }: Result): string {
  switch (outcome.kind) {
    case 'done':
      return '✅';
    case 'planned':
      return '▫️';
    case 'proposed':
      return '⏳';
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
