// Changes of plan files in a few plain words, for commit messages, pull requests and summaries.
import type { PlanEdit } from '../plan/edit.ts';
import type { Criterion, Plan, Task } from '../plan/model.ts';

/** What edits that came from one section do: `ticked “Indexes defined”`; '' where a name says it all. */
export function describeEdits(edits: readonly PlanEdit[], before: Task | Plan): string {
  return edits.flatMap((edit) => describe(edit, before)).join(', ');
}

function describe(edit: PlanEdit, before: Task | Plan): readonly string[] {
  if (edit.kind === 'set-task' && 'tasks' in before) return [`${edit.task} ${edit.values.status ?? ''}`];
  if (edit.kind !== 'set-task' && edit.kind !== 'set-plan') return [];
  const values: Readonly<Record<string, unknown>> = edit.values;
  const criteria = 'acceptance' in before ? before.acceptance : before.successCriteria;
  return Object.entries(values).flatMap(([key, value]) =>
    key === 'acceptance' || key === 'successCriteria'
      ? describeCriteria(criteria, (value ?? []) as readonly Criterion[])
      : [],
  );
}

/** What happened to a list of criteria: `ticked “Indexes defined”`, `added “Tests pass”`. */
export function describeCriteria(
  before: readonly Criterion[],
  after: readonly Criterion[],
): readonly string[] {
  const was = new Map(before.map((criterion) => [criterion.text, criterion]));
  const is = new Set(after.map(({ text }) => text));
  return [
    ...after.flatMap(({ text, met }) => {
      const old = was.get(text);
      if (old === undefined) return [`added “${text}”`];
      return old.met === met ? [] : [`${met ? 'ticked' : 'unticked'} “${text}”`];
    }),
    ...before.filter(({ text }) => !is.has(text)).map(({ text }) => `removed “${text}”`),
  ];
}
