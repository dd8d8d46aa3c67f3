// The state as text: read back as it was written, the same for the same content, and refused when damaged.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NotionValue } from '../../../src/core/board/model.ts';
import { sameValue } from '../../../src/core/board/values.ts';
import {
  makeBase,
  notionBase,
  parseMeta,
  parsePlanState,
  parseTaskIndex,
  planPath,
  repoBase,
  serialise,
  type PlanState,
} from '../../../src/core/state/model.ts';
import { metaOf } from '../../modes/meta.ts';

const value: fc.Arbitrary<NotionValue> = fc.oneof(
  fc.constant(null),
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.array(fc.string(), { maxLength: 3 }),
  fc.record({ start: fc.string(), end: fc.option(fc.string()) }),
);
const base = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<[T] | [T, T]> => fc.oneof(fc.tuple(of), fc.tuple(of, of));
const name = fc.stringMatching(/^[a-zA-Z][a-z 0-9-]{0,9}$/);
const fields = fc.dictionary(name, base(value), { maxKeys: 4, noNullPrototype: true });
const sections = fc.dictionary(name, base(fc.string()), { maxKeys: 3, noNullPrototype: true });
const page = { page: fc.string(), url: fc.string(), fields, sections };
const plan: fc.Arbitrary<PlanState> = fc.record({
  ...page,
  tasks: fc.dictionary(fc.stringMatching(/^[A-Z]{2}-[1-9]$/), fc.record(page), {
    maxKeys: 3,
    noNullPrototype: true,
  }),
});

describe('a base', () => {
  it('is one value where both sides hold the same', () => {
    expect(makeBase<NotionValue>(['b', 'a'], ['a', 'b'], sameValue)).toEqual([['b', 'a']]);
    expect(makeBase<NotionValue>('', null, sameValue)).toEqual(['']);
    expect(makeBase<NotionValue>('a', 'b', sameValue)).toEqual(['a', 'b']);
  });

  it('has a half for each side', () => {
    expect([repoBase(['a']), notionBase(['a'])]).toEqual(['a', 'a']);
    expect([repoBase(['a', 'b']), notionBase(['a', 'b'])]).toEqual(['a', 'b']);
    expect(notionBase(['a', undefined])).toBeUndefined();
  });
});

describe('the state', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(plan, (state) => {
        expect(parsePlanState(serialise(state))).toEqual(state);
      }),
    );
  });

  it('reads what it knows of a specification, also as older versions wrote it', () => {
    const found = { reference: 'Spec', page: 'p', url: 'u', title: 'Spec' };
    const text = { held: 'a', seen: '2026-11-30', read: 't', wrote: 't', now: { digest: 'b', since: 'd' } };
    for (const spec of [found, { ...found, line: ['- x'] }, { ...found, text }]) {
      const state = { page: 'p', url: 'u', fields: {}, sections: {}, tasks: {}, spec };
      expect(parsePlanState(serialise(state))).toEqual(state);
    }
  });

  it('reads back everything that a run remembers', () => {
    const meta = metaOf({
      board: {
        bot: 'b',
        tasks: {
          reference: 'Tasks',
          id: 'd1',
          database: 'db1',
          title: 'Tasks',
          url: 'u',
          fields: { title: 'p1' },
          properties: [
            {
              id: 'p1',
              name: 'Status',
              type: 'status',
              options: [{ id: 'o1', name: 'To Do' }],
              groups: [{ name: 'To-do', optionIds: ['o1'] }],
              relation: { dataSource: 'd2' },
              formerly: ['State'],
            },
          ],
        },
        plans: {
          reference: 'P',
          id: 'd2',
          database: 'db2',
          title: 'P',
          url: 'u',
          fields: {},
          properties: [],
        },
        people: { ada: 'u1' },
      },
      watermark: '2026-12-01T09:00:00.000Z',
      plans: { PREF: { path: 'plans/a.yml', blob: null, gone: true } },
      lease: { run: '7', attempt: '1', until: '2026-12-01T09:03:00.000Z' },
      journal: { since: '2026-12-01T09:00:00.000Z', creates: ['PREF-1'] },
      held: { code: 'c', operations: ['o'] },
    });
    expect(parseMeta(serialise(meta))).toEqual(meta);
  });

  it('is the same text for the same content, whatever the order of its keys', () => {
    fc.assert(
      fc.property(fields, (some) => {
        const reversed = Object.fromEntries(Object.entries(some).reverse());
        expect(serialise({ b: undefined, a: some })).toBe(serialise({ a: reversed }));
      }),
    );
  });

  it('has one field a line, so that two states differ only where they differ', () => {
    expect(serialise({ b: [1], a: { d: 'x', c: null } })).toBe(
      '{\n "a": {\n  "c": null,\n  "d": "x"\n },\n "b": [\n  1\n ]\n}\n',
    );
  });

  it.each([
    '',
    'null',
    '[]',
    '{',
    '{"page":1}',
    '{"page":"p","url":"u","fields":{"a":[]},"sections":{},"tasks":{}}',
  ])('is not read when it is damaged: %j', (text) => {
    expect(parseMeta(text)).toBeUndefined();
    expect(parsePlanState(text)).toBeUndefined();
  });

  it('of another format is not read', () => {
    expect(parseMeta(serialise({ ...metaOf(), format: 2 }))).toBeUndefined();
  });

  it('has an index of tasks and a file for each plan', () => {
    const index = {
      'PREF-1': { plan: 'PREF', title: 'a', page: 'p', url: 'u', category: 'todo', dependsOn: ['PREF-2'] },
    };
    expect(parseTaskIndex(serialise(index))).toEqual(index);
    expect(parseTaskIndex('{"PREF-1":{}}')).toBeUndefined();
    expect(planPath('PREF')).toBe('plans/PREF.json');
  });
});
