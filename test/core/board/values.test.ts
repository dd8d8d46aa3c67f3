import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NotionValue, RawProperty } from '../../../src/core/board/model.ts';
import { canonical, isPartial, readValue, sameValue, writeValue } from '../../../src/core/board/values.ts';
import { options, property } from './board-fixture.ts';

function raw(type: string, value: unknown, more: object = {}): RawProperty {
  return { id: 'p', type, [type]: value, ...more };
}

const rich = (...texts: readonly string[]) =>
  texts.map((content) => ({
    type: 'text',
    text: { content },
    plain_text: content,
    annotations: { bold: true },
  }));

describe('reading', () => {
  it.each<[string, unknown, NotionValue]>([
    ['title', rich('Write ', 'SQL'), 'Write SQL'],
    ['title', [], null],
    ['rich_text', rich('a'), 'a'],
    ['rich_text', [{ type: 'text', text: { content: 'no plain text' } }], 'no plain text'],
    ['number', 3, 3],
    ['number', 0, 0],
    ['number', null, null],
    ['checkbox', false, false],
    ['select', { id: 'o-1', name: 'High', color: 'red' }, 'o-1'],
    ['select', null, null],
    ['status', { id: 'o-2', name: 'Done' }, 'o-2'],
    [
      'multi_select',
      [
        { id: 'b', name: 'B' },
        { id: 'a', name: 'A' },
      ],
      ['a', 'b'],
    ],
    ['multi_select', [], []],
    ['date', { start: '2026-12-01', end: null, time_zone: null }, { start: '2026-12-01', end: null }],
    ['date', null, null],
    [
      'people',
      [
        { object: 'user', id: 'u2' },
        { object: 'user', id: 'u1', name: 'Ada' },
      ],
      ['u1', 'u2'],
    ],
    ['relation', [{ id: 'p2' }, { id: 'p1' }, { id: 'p1' }], ['p1', 'p2']],
    ['url', 'https://example.com', 'https://example.com'],
    ['url', '', null],
    ['email', null, null],
    ['unique_id', { prefix: 'ENG', number: 12 }, 'ENG-12'],
    ['unique_id', { prefix: null, number: 12 }, '12'],
    ['formula', { type: 'string', string: 'x' }, 'x'],
    ['formula', { type: 'unsupported' }, null],
    ['rollup', { type: 'number', number: 4, function: 'sum' }, 4],
    ['rollup', { type: 'array', array: [], function: 'show_original' }, null],
    ['created_time', '2026-12-01T10:00:00.000Z', '2026-12-01T10:00:00.000Z'],
    ['last_edited_by', { object: 'user', id: 'u1' }, 'u1'],
    ['files', [{ name: 'a.png' }], null],
    ['some_future_type', { anything: 1 }, null],
    ['title', 'malformed', null],
    ['date', {}, null],
  ])('%s %j', (type, value, expected) => {
    expect(readValue(raw(type, value))).toEqual(expected);
  });

  it('gives an option by name where the schema has no such option yet', () => {
    const schema = property('Labels', 'multi_select', { options: options('a') });
    const value = [
      { id: 'o-a', name: 'a' },
      { id: 'o-new', name: 'Brand new' },
    ];
    expect(readValue(raw('multi_select', value), schema)).toEqual(['Brand new', 'o-a']);
    expect(readValue(raw('select', value[1]), { ...schema, type: 'select' })).toBe('Brand new');
  });

  it('knows a list that Notion cut short', () => {
    expect(isPartial(raw('relation', [], { has_more: true }))).toBe(true);
    expect(isPartial(raw('relation', [], { has_more: false }))).toBe(false);
  });
});

describe('writing', () => {
  const sent = (type: string, value: NotionValue) => writeValue(property('P', type), value)[type];

  it.each<[string, NotionValue, unknown]>([
    ['title', 'Write SQL', [{ type: 'text', text: { content: 'Write SQL' } }]],
    ['title', null, []],
    ['rich_text', '', []],
    ['rich_text', ' a\r\nb\n', [{ type: 'text', text: { content: 'a\nb' } }]],
    ['number', 3, 3],
    ['number', null, null],
    ['checkbox', true, true],
    ['checkbox', null, false],
    ['select', 'o-High', { id: 'o-High' }],
    ['select', 'Sprint 26, late', { name: 'Sprint 26 late' }],
    ['select', null, null],
    ['status', null, null],
    ['multi_select', ['o-High', 'new'], [{ id: 'o-High' }, { name: 'new' }]],
    ['multi_select', null, []],
    ['date', { start: '2026-12-01', end: null }, { start: '2026-12-01', end: null }],
    ['date', null, null],
    ['people', ['u1'], [{ id: 'u1' }]],
    ['people', null, []],
    ['relation', ['p1', 'p2'], [{ id: 'p1' }, { id: 'p2' }]],
    ['url', null, null],
    ['url', '', null],
    ['phone_number', '1', '1'],
  ])('%s %j', (type, value, expected) => {
    const schema = property('P', type, { options: options('High') });
    expect(writeValue(schema, value)).toEqual({ [type]: expected });
  });

  it('splits long text without breaking a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (unit) => {
        const long = unit.repeat(Math.ceil(6000 / unit.length));
        const items = sent('rich_text', long) as { text: { content: string } }[];
        const texts = items.map(({ text }) => text.content);
        expect(canonical(texts.join(''))).toEqual(canonical(long));
        for (const text of texts) {
          expect(text.length).toBeLessThanOrEqual(2000);
          expect(text).not.toMatch(/\p{Cs}/u);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('stays within what Notion takes in one write', () => {
    const many = Array.from({ length: 150 }, (_, index) => `p${String(index)}`);
    expect(sent('relation', many)).toHaveLength(100);
    expect(sent('rich_text', 'x'.repeat(300_000))).toHaveLength(100);
  });
});

describe('comparing', () => {
  it.each<[NotionValue, NotionValue]>([
    [null, ''],
    [null, []],
    [null, false],
    [' a\r\n', 'a'],
    [
      ['b', 'a', 'a'],
      ['a', 'b'],
    ],
    [0, -0],
    [
      { start: '2026-12-01T10:00:00.000+01:00', end: null },
      { start: '2026-12-01T09:00:00Z', end: null },
    ],
  ])('%j is %j', (a, b) => {
    expect(sameValue(a, b)).toBe(true);
  });

  it.each<[NotionValue, NotionValue]>([
    [null, 0],
    ['1', 1],
    ['a', ['a']],
    ['a', 'A'],
    [true, false],
    [['a'], ['a', 'b']],
    [
      { start: '2026-12-01', end: null },
      { start: '2026-12-01', end: '2026-12-02' },
    ],
    [
      { start: '2026-12-01', end: null },
      { start: '2026-12-01T00:00:00Z', end: null },
    ],
  ])('%j is not %j', (a, b) => {
    expect(sameValue(a, b)).toBe(false);
  });

  it('has one canonical form', () => {
    const value: fc.Arbitrary<NotionValue> = fc.oneof(
      fc.constant(null),
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.array(fc.string()),
      fc.record({ start: fc.string(), end: fc.option(fc.string()) }),
    );
    fc.assert(
      fc.property(value, (any) => {
        expect(canonical(canonical(any))).toEqual(canonical(any));
        expect(sameValue(any, canonical(any))).toBe(true);
      }),
    );
  });
});

describe('what was written reads back the same', () => {
  // Notion's answer to a write: ids and names of options filled in, plain text beside the text.
  function stored(type: string, sent: any): unknown {
    const option = (ref: any) => (ref.id ? ref : { id: `new-${ref.name}`, name: ref.name });
    if (type === 'rich_text') return sent.map((item: any) => ({ ...item, plain_text: item.text.content }));
    if (type === 'select') return sent && option(sent);
    if (type === 'multi_select') return sent.map(option);
    return sent;
  }

  const name = fc.string().filter((text) => text.trim() === text && text !== '' && !/[,\s]/.test(text));
  const values: Record<string, fc.Arbitrary<NotionValue>> = {
    rich_text: fc.option(fc.string()),
    number: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    checkbox: fc.boolean(),
    select: fc.option(fc.oneof(fc.constantFrom('o-a', 'o-b'), name)),
    multi_select: fc.array(fc.oneof(fc.constantFrom('o-a', 'o-b'), name)),
    relation: fc.array(fc.uuid()),
    date: fc.option(fc.constant({ start: '2026-12-01', end: null })),
  };

  it.each(Object.keys(values))('%s', (type) => {
    const schema = property('P', type, { options: options('a', 'b') });
    fc.assert(
      fc.property(values[type]!, (value) => {
        const answer = raw(type, stored(type, writeValue(schema, value)[type]));
        expect(canonical(readValue(answer, schema))).toEqual(canonical(value));
      }),
    );
  });
});
