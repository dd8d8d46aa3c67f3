// A plan as a row: which codec carries which of its fields.
import type { Plan } from '../plan/model.ts';
import { nearest, type StatusCategory } from '../status.ts';
import type { Binding } from './detect.ts';
import type { PlanField } from './fields.ts';
import type { NotionValue } from './model.ts';
import { decodeEntry, encodeEntries, normaliseEntry, type Encoding, type Entry } from './rows.ts';
import { refused, type Codec, type Context, type Decoded, type FileValue } from './codecs/codec.ts';
import { onePerson } from './codecs/people.ts';
import { amount, day, prefixed, specification, text } from './codecs/plain.ts';
import { vocabularyWord } from './codecs/vocabulary.ts';

/** What plan pages are called in Notion: this and the title. */
export const planTitlePrefix = 'Implementation Plan: ';

/** What the action itself knows of a plan. A key that is missing leaves its property alone. */
export interface DerivedPlan {
  /** The status that follows from the tasks, for a plan that says none. */
  readonly category: StatusCategory;
  /** Tasks done ÷ (all − cancelled), 0 to 1. */
  readonly progress?: number | undefined;
  readonly source?: string | undefined;
  readonly sync?: string | undefined;
}

type WrittenPlanField = Exclude<PlanField, 'tasks'>;

/** The values that a plan's row is to hold. Its Tasks are the other end of a relation and never written. */
export function encodePlan(
  plan: Plan,
  { category, ...derived }: DerivedPlan,
  binding: Binding<PlanField>,
  context: Context,
): Encoding {
  const codecs = planCodecs(context, category);
  const entries = Object.entries({ ...written(plan), ...derived }).flatMap(([field, value]): Entry[] => {
    const property = binding.fields[field as PlanField];
    if (!property) return [];
    const at = plan.at[field] ?? plan.at[''];
    return [{ field, written: value, property, codec: codecs[field as WrittenPlanField], at }];
  });
  return encodeEntries({ file: plan.path, plan: plan.key, task: undefined }, entries, plan.frozen);
}

/** Notion's value of one field as the file would say it. */
export function decodePlanField(
  field: PlanField,
  value: NotionValue,
  binding: Binding<PlanField>,
  context: Context,
  plan?: Plan,
): Decoded {
  const entry = entryOf(field, binding, context, plan);
  return entry ? decodeEntry(entry, value) : refused('it has no property');
}

/** Notion's value reduced to what the file can hold; undefined where the file cannot take it over. */
export function normalisePlanField(
  field: PlanField,
  value: NotionValue,
  binding: Binding<PlanField>,
  context: Context,
  plan?: Plan,
): NotionValue | undefined {
  const entry = entryOf(field, binding, context, plan);
  return entry && normaliseEntry(entry, value);
}

function planCodecs(context: Context, computed?: StatusCategory): Readonly<Record<WrittenPlanField, Codec>> {
  const status = computed && nearest(context.planStatuses, computed);
  return {
    title: prefixed(planTitlePrefix),
    key: text,
    status: vocabularyWord('status', context.planStatuses, status?.option?.id),
    owner: onePerson(context.people),
    progress: amount,
    start: day('start'),
    due: day('end'),
    spec: specification(context.specUrl),
    source: text,
    sync: text,
  };
}

function written(plan: Plan): Readonly<Partial<Record<WrittenPlanField, FileValue>>> {
  return {
    title: plan.title,
    key: plan.key,
    status: plan.status,
    owner: plan.owner,
    start: plan.start,
    due: plan.due,
    spec: plan.spec,
  };
}

function entryOf(
  field: PlanField,
  binding: Binding<PlanField>,
  context: Context,
  plan: Plan | undefined,
): Omit<Entry, 'at'> | undefined {
  const property = binding.fields[field];
  if (!property || field === 'tasks') return undefined;
  return { field, property, codec: planCodecs(context)[field], written: plan && written(plan)[field] };
}
