// Notion's values on their way into a file: what the file can hold of them, and the change of the file that each asks
// for.
import { decodePlanField, normalisePlanField } from '../board/plans.ts';
import { decodeTaskField, normaliseTaskField } from '../board/tasks.ts';
import { freeProperty, taskFields, type PlanField, type TaskField } from '../board/fields.ts';
import type { NotionValue, Page } from '../board/model.ts';
import { readRow } from '../board/rows.ts';
import type { Decoded, FileValue } from '../board/codecs/codec.ts';
import type { PlanEdit, PlanValues, TaskValues } from '../plan/edit.ts';
import type { Plan, Task } from '../plan/model.ts';
import { codecContext, type WantsInput } from './wants.ts';

/** A change of a file, or why there can be none; `reason` continues "not taken over because". */
export type Taken =
  | { readonly kind: 'edits'; readonly edits: readonly PlanEdit[]; readonly notice: string | undefined }
  | { readonly kind: 'refused'; readonly reason: string };

export interface Takes {
  /** What the file can hold of a value; undefined where it cannot take it over. */
  holdTask(task: Task, field: string, value: NotionValue): NotionValue | undefined;
  holdPlan(plan: Plan, field: string, value: NotionValue): NotionValue | undefined;
  /** The change by which the file of a task says `value`. */
  takeTask(plan: Plan, task: Task, field: string, value: NotionValue): Taken;
  takePlan(plan: Plan, field: string, value: NotionValue): Taken;
  /** What a file says of a row that becomes a task, from the values of its fields. */
  newTask(values: Readonly<Record<string, NotionValue>>): TaskValues;
  /** The phase that a row names. */
  phaseOf(values: Readonly<Record<string, NotionValue>>): string | undefined;
  /** What a row holds, by field. */
  valuesOf(row: Page): Readonly<Record<string, NotionValue>>;
}

/** `input` is what the wishes of the files are made from, too. */
export function takes(input: WantsInput): Takes {
  const { detection } = input;
  const context = codecContext(input);
  const decodeTask = (field: string, value: NotionValue, task?: Task): Decoded =>
    decodeTaskField(field, value, detection.tasks, context, task);
  return {
    holdTask: (task, field, value) => normaliseTaskField(field, value, detection.tasks, context, task),
    holdPlan: (plan, field, value) =>
      normalisePlanField(field as PlanField, value, detection.plans, context, plan),
    takeTask(plan, task, field, value) {
      const decoded = decodeTask(field, value, task);
      if (decoded.kind === 'refused') return decoded;
      const name = freeProperty(field);
      const property = detection.tasks.source.properties.find(({ id }) => id === name);
      const edit =
        property === undefined
          ? taskEdit(plan, task, field as TaskField, decoded.value)
          : setTask(plan, task, { properties: withProperty(task, property.name, decoded.value) });
      return { kind: 'edits', edits: [edit], notice: decoded.notice };
    },
    takePlan(plan, field, value) {
      const decoded = decodePlanField(field as PlanField, value, detection.plans, context, plan);
      if (decoded.kind === 'refused') return decoded;
      const values: PlanValues = { [field]: decoded.value ?? null };
      return {
        kind: 'edits',
        edits: [{ kind: 'set-plan', plan: plan.key, values }],
        notice: decoded.notice,
      };
    },
    newTask: (values) =>
      Object.fromEntries(
        Object.entries(values).flatMap(([field, value]) => {
          if (!isWritten(field as TaskField)) return [];
          const decoded = decodeTask(field, value);
          if (decoded.kind === 'refused' || decoded.value === undefined) return [];
          return [[modelKey(field as TaskField), decoded.value]];
        }),
      ),
    phaseOf(values) {
      const decoded = decodeTask('phase', values['phase'] ?? null);
      return decoded.kind === 'value' && decoded.value !== undefined ? String(decoded.value) : undefined;
    },
    valuesOf: (row) => readRow(row, detection.tasks).values,
  };
}

function taskEdit(plan: Plan, task: Task, field: TaskField, value: FileValue): PlanEdit {
  const move = { kind: 'move-task', plan: plan.key, task: task.id ?? '' } as const;
  if (field === 'plan') return { ...move, to: String(value), phase: task.phase };
  if (field === 'phase')
    return { ...move, to: plan.key, phase: value === undefined ? undefined : String(value) };
  return setTask(plan, task, { [modelKey(field)]: value ?? null });
}

function setTask(plan: Plan, task: Task, values: TaskValues): PlanEdit {
  return { kind: 'set-task', plan: plan.key, task: task.id ?? plan.tasks.indexOf(task), values };
}

/** The properties that a task names, with one of them changed; spelled as the file spells it. */
function withProperty(task: Task, name: string, value: FileValue): Task['properties'] {
  const spelled =
    Object.keys(task.properties).find((key) => key.toLowerCase() === name.toLowerCase()) ?? name;
  const { [spelled]: _, ...rest } = task.properties;
  return value === undefined ? rest : { ...task.properties, [spelled]: value };
}

function modelKey(field: TaskField): string {
  return field === 'depends-on' ? 'dependsOn' : field;
}

/** Whether the file of a new task says it under a key of its own. */
function isWritten(field: TaskField): boolean {
  return !taskFields[field].owned && field !== 'plan' && field !== 'phase';
}
