// The page of a task: what its file says beyond the properties of its row.
import type { Criterion, Resource, Task, Update } from '../plan/model.ts';
import { lineToNotion, literal, toNotion } from './dialect.ts';
import type { Section } from './sections.ts';

/** How much is written into pages: `notion.body` of the configuration. */
export type BodyMode = 'full' | 'criteria' | 'none';

/** What stands behind a handle, for people who read it. */
export interface People {
  readonly personName: (handle: string) => string;
}

const HEADINGS = [
  'Context',
  'Description',
  'Acceptance Criteria',
  'Technical Approach',
  'Resources',
  'Progress',
] as const;

/** The headings of a task's page that are ours, in order. */
export function taskHeadings(mode: BodyMode): readonly string[] {
  if (mode === 'none') return [];
  return mode === 'criteria' ? ['Acceptance Criteria'] : HEADINGS;
}

/** The sections of a task's page, each only where it has content. */
export function taskSections(task: Task, people: People, mode: BodyMode = 'full'): readonly Section[] {
  const texts: Readonly<Record<(typeof HEADINGS)[number], string>> = {
    Context: context(task),
    Description: toNotion(task.description ?? ''),
    'Acceptance Criteria': criteria(task.acceptance),
    'Technical Approach': toNotion(task.approach ?? ''),
    Resources: resources(task.resources),
    Progress: updates(task.updates, people),
  };
  const wanted = taskHeadings(mode);
  return HEADINGS.filter((heading) => wanted.includes(heading) && texts[heading] !== '').map((heading) => ({
    heading,
    text: texts[heading],
  }));
}

/** To-dos, ticked where the criterion is met. */
export function criteria(list: readonly Criterion[]): string {
  return list.map(({ text, met }) => `- [${met ? 'x' : ' '}] ${lineToNotion(text)}`).join('\n');
}

/** A bullet for each, linked where it has a URL. */
export function resources(list: readonly Resource[]): string {
  return list
    .map(({ title, url }) => `- ${url === undefined ? lineToNotion(title) : link(title, url)}`)
    .join('\n');
}

/** Progress notes in the order of the file, newest last. */
export function updates(list: readonly Update[], people: People): string {
  return list.map((update) => `- ${updateLine(update, people)}`).join('\n');
}

/** One progress note as a line: when, who, what. */
export function updateLine({ date, by, note }: Update, { personName }: People): string {
  const when = date === undefined ? '' : `**${literal(date)}**`;
  const head = [when, by === undefined ? '' : literal(personName(by))]
    .filter((part) => part !== '')
    .join(', ');
  return head === '' ? lineToNotion(note) : `${head}: ${lineToNotion(note)}`;
}

/** A link whose text is a name, not Markdown. */
export function link(title: string, url: string): string {
  return lineToNotion(`[${title.replace(/[\\`*_~[\]<>]/g, '\\$&')}](<${url}>)`);
}

function context({ blocker, context: text }: Task): string {
  const lines = [blocker === undefined ? '' : `**Blocked:** ${lineToNotion(blocker)}`, toNotion(text ?? '')];
  return lines.filter((line) => line !== '').join('\n');
}
