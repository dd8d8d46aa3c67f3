// Two versions of a plan or task, field by field, as people read them: short values with both, texts and lists in a
// word or two. Fields are called as in reports: sections by their headings.
import { isSame } from '../plan/settle.ts';
import type { FreeValue, Plan, Task, Update } from '../plan/model.ts';
import { counted } from '../render/counted.ts';
import { describeCriteria } from '../render/edits.ts';
import type { FieldChange } from '../report.ts';
import { nearest, planVocabulary, type Statuses } from '../status.ts';

/** What changed in a task, its dependencies apart. */
export function taskChanges(before: Task, after: Task, statuses: Statuses): readonly FieldChange[] {
  const status = ({ status: text }: Task): string | undefined =>
    text === undefined ? nearest(statuses, 'todo')?.name : (statuses.resolve(text)?.name ?? text);
  const value = (field: string, of: (task: Task) => FreeValue | undefined): readonly FieldChange[] =>
    valueChange(field, of(before), of(after));
  const text = (field: string, of: (task: Task) => unknown): readonly FieldChange[] =>
    textChange(field, of(before), of(after));
  return [
    // A task that was given its ID is the same task: nothing that anybody decides on.
    ...(before.id === undefined ? [] : value('id', ({ id }) => id)),
    ...value('title', ({ title }) => title),
    ...value('phase', ({ phase }) => phase),
    ...value('status', status),
    ...value('priority', ({ priority }) => priority),
    ...value('assignee', ({ assignee }) => assignee),
    ...value('sprint', ({ sprint }) => sprint),
    ...value('estimate', ({ estimate }) => estimate),
    ...value('start', ({ start }) => start),
    ...value('due', ({ due }) => due),
    ...value('labels', ({ labels }) => labels),
    ...value('blocker', ({ blocker }) => blocker),
    ...propertyChanges(before.properties, after.properties),
    ...text('Context', ({ context }) => context),
    ...text('Description', ({ description }) => description),
    ...summarised('Acceptance Criteria', describeCriteria(before.acceptance, after.acceptance)),
    ...text('Technical Approach', ({ approach }) => approach),
    ...text('Resources', ({ resources }) => resources),
    ...updateChanges(before.updates, after.updates),
  ];
}

/** What changed in a plan beyond its tasks. */
export function planFieldChanges(before: Plan, after: Plan): readonly FieldChange[] {
  const words = planVocabulary(undefined);
  const value = (field: string, of: (plan: Plan) => FreeValue | undefined): readonly FieldChange[] =>
    valueChange(field, of(before), of(after));
  const text = (field: string, of: (plan: Plan) => unknown): readonly FieldChange[] =>
    textChange(field, of(before), of(after));
  return [
    ...value('key', ({ key }) => key),
    ...value('title', ({ title }) => title),
    ...value('status', ({ status }) =>
      status === undefined ? 'computed' : (words.resolve(status)?.name ?? status),
    ),
    ...value('owner', ({ owner }) => owner),
    ...value('spec', ({ spec }) => spec),
    ...value('spec-seen', ({ specSeen }) => specSeen),
    ...value('start', ({ start }) => start),
    ...value('due', ({ due }) => due),
    ...text('Overview', ({ summary }) => summary),
    ...text('Requirements Summary', ({ requirements }) => requirements),
    ...text('Technical Approach', ({ approach }) => approach),
    ...phaseChanges(before, after),
    ...text('Dependencies', ({ dependencies }) => dependencies.external),
    ...text('Risks & Mitigation', ({ risks }) => risks),
    ...text('Timeline', ({ milestones }) => milestones),
    ...summarised('Success Criteria', describeCriteria(before.successCriteria, after.successCriteria)),
    ...text('Resources', ({ resources }) => resources),
    ...updateChanges(before.updates, after.updates),
  ];
}

/** A field of which both values are shown. */
export function valueChange(
  field: string,
  before: FreeValue | undefined,
  after: FreeValue | undefined,
): readonly FieldChange[] {
  const [from, to] = [shown(before), shown(after)];
  return from === to ? [] : [{ field, from: from === '' ? undefined : from, to }];
}

function shown(value: FreeValue | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.join(', ') : String(value);
}

function textChange(field: string, before: unknown, after: unknown): readonly FieldChange[] {
  if (isSame(before, after)) return [];
  return [
    { field, from: undefined, to: isNothing(before) ? 'written' : isNothing(after) ? 'removed' : 'changed' },
  ];
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === '') return true;
  return typeof value === 'object' && value !== null && Object.values(value).every(isNothing);
}

function propertyChanges(before: Task['properties'], after: Task['properties']): readonly FieldChange[] {
  const [then, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const names = [...new Set([...then.keys(), ...now.keys()])];
  return names.flatMap((name) => valueChange(name, then.get(name), now.get(name)));
}

function phaseChanges({ phases: before }: Plan, { phases: after }: Plan): readonly FieldChange[] {
  const then = new Map(before.map((phase) => [phase.title, phase]));
  const now = new Set(after.map(({ title }) => title));
  const words = [
    ...after.flatMap((phase) => {
      const former = then.get(phase.title);
      if (!former) return [`added “${phase.title}”`];
      return isSame(former, phase) ? [] : [`changed “${phase.title}”`];
    }),
    ...before.filter(({ title }) => !now.has(title)).map(({ title }) => `removed “${title}”`),
  ];
  return summarised('Implementation Phases', words);
}

function updateChanges(before: readonly Update[], after: readonly Update[]): readonly FieldChange[] {
  if (isSame(before, after)) return [];
  const then = new Set(before.map((update) => JSON.stringify(update)));
  const added = after.filter((update) => !then.has(JSON.stringify(update))).length;
  const gone = before.length + added - after.length;
  const to =
    added > 0 && gone <= 0 ? `${counted(added, 'note')} added` : added > 0 ? 'changed' : 'notes removed';
  return [{ field: 'Progress', from: undefined, to }];
}

/** A few things are named, more of them counted. */
function summarised(field: string, words: readonly string[]): readonly FieldChange[] {
  if (words.length === 0) return [];
  if (words.length <= 3) return [{ field, from: undefined, to: words.join(', ') }];
  const counts = new Map<string, number>();
  for (const word of words) {
    const verb = word.slice(0, word.indexOf(' '));
    counts.set(verb, (counts.get(verb) ?? 0) + 1);
  }
  return [{ field, from: undefined, to: [...counts].map(([verb, count]) => `${count} ${verb}`).join(', ') }];
}
