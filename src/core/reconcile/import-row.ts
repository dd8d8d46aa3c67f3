// A row that people made in Notion as a task of its plan: its fields, its phase, its text.
import { sameValue } from '../board/values.ts';
import { splitSections } from '../body/sections.ts';
import { heldByTask, takeTaskSection } from '../body/take/task.ts';
import { taskHeadings } from '../body/task-body.ts';
import type { PlanEdit, TaskValues } from '../plan/edit.ts';
import type { Task } from '../plan/model.ts';
import { withTaskValues } from '../plan/with-values.ts';
import { noTask } from '../plan/written.ts';
import { makeBase, type Pull } from '../state/model.ts';
import { pullOf, type ReadPage } from './pull.ts';
import type { PullRules } from './pull-page.ts';

const blank: Task = { ...noTask, title: '' };

/**
 * The pull by which a row becomes the task `id` of a plan, with everything that a file can hold of it.
 * @param dependsOn the pages of its dependencies that the file names; else all of them
 */
export function importRow(
  { page, body }: ReadPage,
  plan: string,
  id: string,
  { takes, names, mode }: Pick<PullRules, 'takes' | 'names' | 'mode'>,
  dependsOn?: readonly string[],
): Pull {
  const actual = takes.valuesOf(page);
  const values = dependsOn && 'depends-on' in actual ? { ...actual, 'depends-on': dependsOn } : actual;
  const fields = takes.newTask(values);
  const title = page.title.replace(/\s+/g, ' ').trim();
  const texts = body?.complete === true ? splitSections(body.markdown, taskHeadings(mode)) : [];
  // A blocker stands in a property and in the text: a copy has the line of its original, the property is newer.
  const valuesIn = (before: Task, heading: string, text: string): TaskValues => {
    const { blocker, ...others } = takeTaskSection(before, heading, text, names);
    return blocker === undefined || fields.blocker ? others : { ...others, blocker };
  };
  const task = texts.reduce(
    (before, { heading, text }) => withTaskValues(before, valuesIn(before, heading, text)),
    withTaskValues(blank, fields),
  );
  const taken = Object.assign(
    {},
    ...texts.map(({ heading, text }) => valuesIn(blank, heading, text)),
  ) as TaskValues;
  const edit: PlanEdit = {
    kind: 'add-task',
    plan,
    phase: takes.phaseOf(values),
    values: { ...fields, ...taken, id, title },
  };
  return pullOf({ plan, task: id, page }, 'row', {
    kind: 'import',
    from: '',
    to: title,
    edits: [edit],
    // What the file cannot hold stays in Notion, and is no difference.
    fields: Object.fromEntries(
      Object.entries(values)
        .filter(([field]) => field !== 'id')
        .map(([field, value]) => [
          field,
          makeBase(takes.holdTask(task, field, value) ?? null, actual[field] ?? null, sameValue),
        ]),
    ),
    sections: Object.fromEntries(
      texts.map(({ heading, text }) => {
        const held = heldByTask(task, heading, text, names);
        return [heading, held === text ? [text] : [held, text]];
      }),
    ),
  });
}
