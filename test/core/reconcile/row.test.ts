// All fields of one row together: what is written, what is kept, and what counts as a change of the file.
import { describe, expect, it } from 'vitest';
import type { NotionValue, Page, PropertySchema, RawProperty } from '../../../src/core/board/model.ts';
import { decideRow, fileChanges, writtenBases, type RowRules } from '../../../src/core/reconcile/row.ts';
import type { Base } from '../../../src/core/state/model.ts';

const types: Readonly<Record<string, string>> = {
  title: 'title',
  estimate: 'number',
  source: 'url',
  id: 'rich_text',
  dependsOn: 'relation',
};

const rules: RowRules = {
  property: (field): PropertySchema | undefined =>
    types[field] === undefined ? undefined : { id: field, name: field, type: types[field] },
  rule: (field) => ({
    owner: field === 'id' ? 'repo' : 'both',
    merge: field === 'dependsOn' ? 'set' : 'scalar',
    conflicts: 'repo',
  }),
  follows: new Set(['source']),
};

const words = (text: string) => [{ type: 'text', plain_text: text }];

/** A row that holds these values, in Notion's JSON. */
function pageOf(properties: Readonly<Record<string, unknown>>): Page {
  const raw = Object.entries(properties).map(([id, held]): [string, RawProperty] => {
    const type = types[id]!;
    return [id, { id, type, [type]: held, ...(id === 'dependsOn' && { has_more: false }) }];
  });
  return {
    id: 'p',
    url: 'u',
    createdTime: '',
    createdBy: '',
    lastEditedTime: '',
    lastEditedBy: '',
    inTrash: false,
    dataSource: 'd',
    title: '',
    properties: Object.fromEntries(raw),
  };
}

type Bases = Readonly<Record<string, Base<NotionValue>>>;

describe('a row', () => {
  const before: Bases = { title: ['a'], estimate: [3], source: ['x#L1'], id: ['PREF-1'] };
  const held = { title: words('a'), estimate: 3, source: 'x#L1', id: words('PREF-1') };
  const values = { title: 'a', estimate: 3, source: 'x#L1', id: 'PREF-1' };

  it('that nobody changed is left alone', () => {
    expect(decideRow(rules, values, before, pageOf(held))).toMatchObject({
      writes: {},
      lost: {},
      theirs: {},
    });
  });

  it('gets what the file changed, and keeps what people changed', () => {
    const change = decideRow(rules, { ...values, title: 'b' }, before, pageOf({ ...held, estimate: 5 }));
    expect(change).toMatchObject({ writes: { title: 'b' }, lost: {}, theirs: { estimate: 5 } });
    expect(change.fields).toMatchObject({ title: ['b'], estimate: [3] });
  });

  it('leaves alone what people changed and nobody has pulled, and puts back what is ours', () => {
    const page = pageOf({ ...held, title: words('c'), id: words('MINE') });
    expect(decideRow(rules, { ...values, title: 'b' }, before, page)).toMatchObject({
      writes: { id: 'PREF-1' },
      lost: {},
      theirs: { title: 'c' },
    });
  });

  it('gets what follows only together with something else', () => {
    const moved = { ...values, source: 'x#L9' };
    expect(decideRow(rules, moved, before, pageOf(held)).writes).toEqual({});
    expect(decideRow(rules, { ...moved, title: 'b' }, before, pageOf(held)).writes).toEqual({
      title: 'b',
      source: 'x#L9',
    });
  });

  it('is not emptied by properties that the answer lacks, nor are their bases', () => {
    const change = decideRow(rules, values, before, pageOf({ title: words('a') }));
    expect(change).toMatchObject({ writes: {}, theirs: {}, fields: before });
  });

  it('keeps bases of fields that the file says nothing about', () => {
    expect(decideRow(rules, { title: 'a' }, before, pageOf(held)).fields).toEqual(before);
  });

  it('is not judged by a list that was cut', () => {
    const page = pageOf({ dependsOn: [{ id: 'p1' }] });
    const cut = { ...page, properties: { dependsOn: { ...page.properties['dependsOn']!, has_more: true } } };
    const many: Bases = { dependsOn: [['p1', 'p2']] };
    expect(decideRow(rules, { dependsOn: ['p2', 'p1'] }, many, cut)).toMatchObject({
      writes: {},
      theirs: {},
    });
    expect(decideRow(rules, { dependsOn: ['p1', 'p3'] }, many, cut).writes).toEqual({
      dependsOn: ['p1', 'p3'],
    });
  });
});

describe('changes of the file', () => {
  it.each<[string, Readonly<Record<string, NotionValue>>, Bases, readonly string[]]>([
    ['a new value', { title: 'b' }, { title: ['a'] }, ['title']],
    ['a value that is gone', { estimate: null }, { estimate: [3] }, ['estimate']],
    ['a field that is new and empty', { estimate: null, labels: [] }, {}, []],
    ['a field that is new', { estimate: 0 }, {}, ['estimate']],
    [
      'the same in another spelling',
      { title: ' a\r\n', labels: ['y', 'x'] },
      { title: ['a'], labels: [['x', 'y']] },
      [],
    ],
    ['the form that Notion keeps', { sprint: 'option-1' }, { sprint: ['Sprint 1', 'option-1'] }, []],
    ['what only follows', { source: 'x#L9' }, { source: ['x#L1'] }, []],
  ])('%s', (_, values, before, changed) => {
    expect(Object.keys(fileChanges(rules, values, before))).toEqual(changed);
  });
});

describe('bases of a row that was just written', () => {
  it('hold what was sent and what Notion made of it', () => {
    const page = pageOf({ title: words('a b'), estimate: 3 });
    expect(writtenBases(rules, { title: 'a  b', estimate: 3, labels: ['x'] }, page)).toEqual({
      title: ['a  b', 'a b'],
      estimate: [3],
      labels: [['x']],
    });
  });
});
