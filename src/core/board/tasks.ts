// A task as a row: which codec carries which of its fields, and the properties that it names itself.
import type { Plan, Task } from '../plan/model.ts';
import { nearest } from '../status.ts';
import type { Binding } from './detect.ts';
import { freeProperty, type TaskField } from './fields.ts';
import type { NotionValue } from './model.ts';
import { freeEntries, freeEntry } from './free.ts';
import { decodeEntry, encodeEntries, normaliseEntry, type Encoding, type Entry } from './rows.ts';
import { refused, type Codec, type Context, type Decoded, type FileValue } from './codecs/codec.ts';
import { people } from './codecs/people.ts';
import { amount, day, text, title } from './codecs/plain.ts';
import { belongsTo, dependencies } from './codecs/relations.ts';
import { labels, titled } from './codecs/titled.ts';
import { vocabularyWord } from './codecs/vocabulary.ts';

/** What the action itself knows of a task. A key that is missing leaves its property alone. */
export type DerivedTask = Readonly<
  Partial<Record<'completed' | 'pull-requests' | 'source' | 'sync', string | undefined>>
>;

type Whereabouts = Pick<Plan, 'key' | 'path'>;

/**
 * The values that a task's row is to hold. Left-out keys encode as cleared, a left-out status as the first one; a field
 * without a property is missing.
 */
export function encodeTask(
  task: Task,
  plan: Whereabouts,
  derived: DerivedTask,
  binding: Binding<TaskField>,
  context: Context,
): Encoding {
  const subject = { file: plan.path, plan: plan.key, task: task.id ?? task.title };
  const codecs = taskCodecs(context);
  const entries = Object.entries({ ...written(task, plan), ...derived }).flatMap(
    ([field, value]): Entry[] => {
      const property = binding.fields[field as TaskField];
      if (!property) return [];
      return [
        { field, written: value, property, codec: codecs[field as TaskField], at: position(task, field) },
      ];
    },
  );
  const free = freeEntries(task, subject, binding, context);
  const all = encodeEntries(subject, [...entries, ...free.entries], task.frozen);
  return { ...all, problems: [...all.problems, ...free.problems] };
}

/**
 * Notion's value of one field (or free key) as the file would say it. `task` is what the file says now; without one
 * (a row that becomes a task) nothing is kept.
 */
export function decodeTaskField(
  field: string,
  value: NotionValue,
  binding: Binding<TaskField>,
  context: Context,
  task?: Task,
): Decoded {
  const entry = entryOf(field, binding, context, task);
  return entry ? decodeEntry(entry, value) : refused('it has no property');
}

/** Notion's value reduced to what the file can hold; undefined where the file cannot take it over. */
export function normaliseTaskField(
  field: string,
  value: NotionValue,
  binding: Binding<TaskField>,
  context: Context,
  task?: Task,
): NotionValue | undefined {
  const entry = entryOf(field, binding, context, task);
  return entry && normaliseEntry(entry, value);
}

function taskCodecs(context: Context): Readonly<Record<TaskField, Codec>> {
  const name = titled(context);
  return {
    title,
    id: text,
    status: vocabularyWord('status', context.taskStatuses, nearest(context.taskStatuses, 'todo')?.option?.id),
    priority: vocabularyWord('priority', context.priorities),
    assignee: people(context.people),
    sprint: name,
    phase: name,
    estimate: amount,
    start: day('start'),
    due: day('end'),
    completed: day('start'),
    labels,
    'depends-on': dependencies(context),
    plan: belongsTo(context),
    blocker: text,
    'pull-requests': text,
    source: text,
    sync: text,
  };
}

function written(task: Task, plan?: Whereabouts): Readonly<Partial<Record<TaskField, FileValue>>> {
  return {
    title: task.title,
    id: task.id,
    status: task.status,
    priority: task.priority,
    assignee: task.assignee,
    sprint: task.sprint,
    phase: task.phase,
    estimate: task.estimate,
    start: task.start,
    due: task.due,
    labels: task.labels,
    'depends-on': task.dependsOn,
    plan: plan?.key,
    blocker: task.blocker,
  };
}

function position(task: Task, field: string) {
  return task.at[field] ?? task.at[''];
}

function entryOf(
  field: string,
  binding: Binding<TaskField>,
  context: Context,
  task: Task | undefined,
): Omit<Entry, 'at'> | undefined {
  if (freeProperty(field) !== undefined) return freeEntry(field, binding, context, task);
  const property = binding.fields[field as TaskField];
  if (!property) return undefined;
  return {
    field,
    property,
    codec: taskCodecs(context)[field as TaskField],
    written: task && written(task)[field as TaskField],
  };
}
