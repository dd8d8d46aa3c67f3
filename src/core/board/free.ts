// What tasks say under `properties`: Notion's properties that are no field of ours, by the names that people gave them.
import { closest } from '../did-you-mean.ts';
import type { Task } from '../plan/model.ts';
import type { Problem } from '../problem.ts';
import type { Binding } from './detect.ts';
import { computedTypes, freeKey, type TaskField } from './fields.ts';
import type { PropertySchema } from './model.ts';
import { propertyNamed } from './names.ts';
import { problemAt, propertyOf, type Entry, type Subject } from './rows.ts';
import type { Context } from './codecs/codec.ts';
import { freeCodec } from './codecs/free.ts';

/** The entries of a task's own properties, and a problem for each that cannot be one. */
export function freeEntries(
  task: Task,
  subject: Subject,
  binding: Binding<TaskField>,
  context: Context,
): { readonly entries: readonly Entry[]; readonly problems: readonly Problem[] } {
  if (task.frozen.includes('properties')) return { entries: [], problems: [] };
  const at = task.at['properties'] ?? task.at[''];
  const results = Object.entries(task.properties).map(([name, written]) => {
    const property = propertyNamed(binding.source, name);
    if (!property) return problemAt(subject, at, unknown(name, binding));
    const field = fieldOf(property, binding);
    if (field !== undefined) return problemAt(subject, at, taken(name, field));
    const codec = freeCodec(property, context);
    return codec
      ? { field: freeKey(property.id), written, property, codec, at }
      : problemAt(subject, at, notWritable(property));
  });
  return {
    entries: results.filter((result) => 'codec' in result),
    problems: results.filter((result) => 'message' in result),
  };
}

/** What `properties` of a task says for a free key. */
export function freeEntry(
  key: string,
  binding: Binding<TaskField>,
  context: Context,
  task: Task | undefined,
): Omit<Entry, 'at'> | undefined {
  const property = propertyOf(key, binding);
  const codec = property && freeCodec(property, context);
  if (!codec || fieldOf(property, binding) !== undefined) return undefined;
  const said = Object.entries(task?.properties ?? {}).find(
    ([name]) => propertyNamed(binding.source, name)?.id === property.id,
  );
  return { field: key, property, codec, written: said?.[1] };
}

/** The keys of the properties that a task names and that exist. */
export function freeKeys(task: Task, binding: Binding<TaskField>): readonly string[] {
  return Object.keys(task.properties).flatMap((name) => {
    const property = propertyNamed(binding.source, name);
    return property && fieldOf(property, binding) === undefined ? [freeKey(property.id)] : [];
  });
}

function fieldOf(property: PropertySchema, binding: Binding<TaskField>): string | undefined {
  return Object.entries(binding.fields).find(([, { id }]) => id === property.id)?.[0];
}

function unknown(name: string, binding: Binding<TaskField>): Pick<Problem, 'code' | 'message' | 'hint'> {
  const free = binding.source.properties.filter((property) => fieldOf(property, binding) === undefined);
  const near = closest(
    name,
    free.map((property) => property.name),
  );
  return {
    code: 'unknown-value',
    message: `"${name}" is no property of the tasks database.`,
    hint: `${near === undefined ? '' : `Did you mean "${near}"? `}Add it in Notion, or take it out of \`properties\`.`,
  };
}

function taken(name: string, field: string): Pick<Problem, 'code' | 'message' | 'hint'> {
  return {
    code: 'unknown-value',
    message: `"${name}" is kept by the field \`${field}\` and cannot stand under \`properties\` as well.`,
    hint: `Take it out of \`properties\`.`,
  };
}

function notWritable(property: PropertySchema): Pick<Problem, 'code' | 'message' | 'hint'> {
  return {
    code: 'unknown-value',
    message: computedTypes.has(property.type)
      ? `"${property.name}" is computed by Notion (${property.type}) and cannot be written.`
      : `"${property.name}" is of the type ${property.type}, which cannot be written from a file.`,
    hint: 'Take it out of `properties`.',
  };
}
