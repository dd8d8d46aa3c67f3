// The page of a task: what its file says beyond the properties of its row.
import type { Task } from '../plan/model.ts';
import { lineToNotion, toNotion } from './dialect.ts';
import { criteria, resources, updates, type People } from './lines.ts';
import type { Section } from './sections.ts';

/** How much is written into pages: `notion.body` of the configuration. */
export type BodyMode = 'full' | 'criteria' | 'none';

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
    Context: contextText(task),
    Description: toNotion(task.description ?? ''),
    'Acceptance Criteria': criteria(task.acceptance),
    'Technical Approach': toNotion(task.approach ?? ''),
    Resources: resources(task.resources),
    Progress: updates(task.updates, people),
  };
  const written = taskHeadings(mode);
  return HEADINGS.filter((heading) => written.includes(heading) && texts[heading] !== '').map((heading) => ({
    heading,
    text: texts[heading],
  }));
}

/** A blocker on its first line, and the context below. */
export function contextText({ blocker, context }: Task): string {
  const blocked = blocker === undefined ? '' : `**Blocked:** ${lineToNotion(blocker)}`;
  return [blocked, toNotion(context ?? '')].filter((text) => text !== '').join('\n');
}
