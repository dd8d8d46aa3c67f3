// Whatever is written or found, carrying it over and back settles after one round.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taskFields, type TaskField } from '../../../src/core/board/fields.ts';
import type { DataSource, NotionValue } from '../../../src/core/board/model.ts';
import { decodeTaskField, encodeTask, normaliseTaskField } from '../../../src/core/board/tasks.ts';
import { sameValue } from '../../../src/core/board/values.ts';
import type { Task } from '../../../src/core/plan/model.ts';
import { options, property, source, tasksSource } from './board-fixture.ts';
import { board, task, users, whereabouts } from './rows-fixture.ts';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const words = fc.string().filter((text) => text.trim() !== '');
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const ids = (prefix: string) => fc.nat({ max: 20 }).map((number) => `${prefix}PREF-${String(number + 1)}`);

const written: fc.Arbitrary<Partial<Task>> = fc.record({
  title: words,
  status: maybe(fc.constantFrom('To Do', 'todo', 'Doing', 'in_review', 'DONE', 'on hold', 'Cancelled')),
  priority: maybe(fc.constantFrom('high', 'Low', 'urgent')),
  assignee: fc.uniqueArray(fc.constantFrom('ada', '@ada', 'bob', 'sam', 'eve@example.com', users.eve)),
  sprint: maybe(words),
  phase: maybe(words),
  estimate: maybe(fc.double({ min: 0, max: 1e6, noNaN: true })),
  start: maybe(day),
  due: maybe(day),
  labels: fc.array(fc.oneof(words, fc.constantFrom('database', 'Database'))),
  dependsOn: fc.uniqueArray(ids('')),
  blocker: maybe(fc.string()),
});

const date = fc.record({
  start: fc.oneof(
    day,
    day.map((text) => `${text}T09:30:00.000+02:00`),
  ),
  end: fc.option(day),
});
const notion: Readonly<Partial<Record<TaskField, fc.Arbitrary<NotionValue>>>> = {
  title: fc.option(fc.string()),
  status: fc.constantFrom(null, 'o-To Do', 'o-In Review', 'o-Done', 'o-gone'),
  priority: fc.constantFrom(null, 'o-High', 'o-gone'),
  assignee: fc.uniqueArray(fc.constantFrom(...Object.values(users), '44444444-4444-4444-8444-444444444444')),
  sprint: fc.oneof(fc.constantFrom(null, 'o-Sprint 25'), words),
  phase: fc.option(words),
  estimate: fc.option(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true })),
  start: fc.option(date),
  due: fc.option(date),
  labels: fc.array(fc.oneof(fc.constant('o-database'), words)),
  'depends-on': fc.uniqueArray(fc.oneof(ids('row-'), fc.constant('elsewhere'))),
  plan: fc.uniqueArray(fc.constantFrom('plan-PREF', 'plan-OPS', 'elsewhere')),
  blocker: fc.option(fc.string()),
};

const asText = ['Sprint', 'Phase', 'Estimate'];
const databases: Readonly<Record<string, DataSource>> = {
  'as setup creates it': tasksSource,
  'with texts': source(
    'tasks',
    tasksSource.properties.map((known) =>
      asText.includes(known.name) ? property(known.name, 'rich_text') : known,
    ),
  ),
  'with selects': source(
    'tasks',
    tasksSource.properties.map((known) =>
      asText.includes(known.name) || known.name === 'Status'
        ? property(known.name, 'select', { options: known.options ?? options('1', '2') })
        : known,
    ),
  ),
};

/** What the file says for a field. */
function said(field: string, of: Task): unknown {
  return field === 'depends-on' ? of.dependsOn : (of as any)[field];
}

/** `task` with one field as the file would say it after an edit in Notion. */
function taken(field: string, value: unknown, before: Task): Task {
  if (field === 'plan') return before;
  const key = field === 'depends-on' ? 'dependsOn' : field;
  const empty = ['assignee', 'labels', 'depends-on'].includes(field) ? [] : undefined;
  return { ...before, [key]: value ?? empty };
}

describe.each(Object.keys(databases))('in a database %s', (name) => {
  const { context, tasks } = board(databases[name]);
  const encode = (of: Task) => encodeTask(of, whereabouts, {}, tasks, context);

  it('what was written stays as it is, word by word, when it comes back unchanged', () => {
    fc.assert(
      fc.property(written, (some) => {
        const before = task(some);
        const { values, problems } = encode(before);
        expect(problems).toEqual([]);
        for (const [field, value] of Object.entries(values)) {
          const back = decodeTaskField(field, value, tasks, context, before);
          if (field !== 'plan' && field !== 'id')
            expect([field, back]).toEqual([field, { kind: 'value', value: said(field, before) }]);
          expect(sameValue(normaliseTaskField(field, value, tasks, context) ?? null, value)).toBe(true);
        }
      }),
    );
  });

  it('what was written and read without knowing the file means the same', () => {
    fc.assert(
      fc.property(written, (some) => {
        const before = task(some);
        const { values } = encode(before);
        for (const [field, value] of Object.entries(values)) {
          const back = decodeTaskField(field, value, tasks, context);
          if (back.kind !== 'value') throw new Error(`${field}: ${back.reason}`);
          const again = encode(taken(field, back.value, before)).values[field] ?? null;
          expect([field, again]).toEqual([field, value]);
        }
      }),
    );
  });

  it.each(Object.keys(notion).filter((field) => name === 'as setup creates it' || field !== 'estimate'))(
    'what was found in %s settles after one round',
    (field) => {
      fc.assert(
        fc.property(notion[field as TaskField]!, written, (value, some) => {
          const back = decodeTaskField(field, value, tasks, context, task(some));
          if (back.kind === 'refused') {
            expect(back.reason).not.toBe('');
            return;
          }
          const normal = normaliseTaskField(field, value, tasks, context);
          expect(normal).toBeDefined();
          expect(sameValue(normaliseTaskField(field, normal!, tasks, context)!, normal!)).toBe(true);
          const edited = taken(field, back.value, task(some));
          const again = decodeTaskField(field, encode(edited).values[field] ?? null, tasks, context, edited);
          if (field !== 'plan') expect(again).toEqual({ kind: 'value', value: said(field, edited) });
        }),
      );
    },
  );
});

it('covers every field that people may edit', () => {
  const editable = Object.entries(taskFields).filter(([, { owned }]) => !owned);
  expect(Object.keys(notion).sort()).toEqual(editable.map(([field]) => field).sort());
});
