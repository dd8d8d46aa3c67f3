// What a section of a task's page, as people edited it, means for the task in its file.
import type { TaskValues } from '../../plan/edit.ts';
import type { Task } from '../../plan/model.ts';
import { withTaskValues } from '../../plan/with-values.ts';
import { readContext } from '../read-lines.ts';
import { contextText, taskSections } from '../task-body.ts';
import { takeCriteria, takeResources, takeUpdates, type Names } from './lines.ts';
import { changes, takeLine, takeText } from './values.ts';

/**
 * What the task is to be set to: only what differs from what it says now, null for what people cleared.
 * @param text what the file shall say in the section (v1); '' for nothing
 */
export function takeTaskSection(task: Task, heading: string, text: string, names: Names): TaskValues {
  return changes(task, SECTIONS[heading]?.(task, text, names) ?? {});
}

/** The text of the section once the task has taken `text`: without the lines that it cannot hold. */
export function heldByTask(task: Task, heading: string, text: string, names: Names): string {
  const after = withTaskValues(task, takeTaskSection(task, heading, text, names));
  return taskSections(after, names).find((section) => section.heading === heading)?.text ?? '';
}

const SECTIONS: Readonly<Record<string, (task: Task, text: string, names: Names) => Partial<Task>>> = {
  Context: takeContext,
  Description: ({ description }, text) => ({ description: takeText(description, text) }),
  'Acceptance Criteria': ({ acceptance }, text) => ({ acceptance: takeCriteria(acceptance, text) }),
  'Technical Approach': ({ approach }, text) => ({ approach: takeText(approach, text) }),
  Resources: ({ resources }, text) => ({ resources: takeResources(resources, text) }),
  Progress: ({ updates }, text, names) => ({ updates: takeUpdates(updates, text, names) }),
};

function takeContext(task: Task, text: string): Partial<Task> {
  // A context may itself begin like a blocker: then that line stays its own.
  const alike = task.blocker === undefined && readContext(contextText(task)).blocker !== undefined;
  const { blocker, rest } = alike ? { blocker: undefined, rest: text } : readContext(text);
  return { blocker: takeLine(task.blocker, blocker), context: takeText(task.context, rest) };
}
