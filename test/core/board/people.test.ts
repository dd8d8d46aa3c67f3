import { describe, expect, it } from 'vitest';
import { directory } from '../../../src/core/board/people.ts';

const ada = '11111111-1111-4111-8111-111111111111';
const bob = '22222222-2222-4222-8222-222222222222';
const people = { Ada: 'ada@example.com', bob, sam: 'none', eve: 'eve@example.com' };
const members = [
  { id: ada, name: 'Ada Lovelace', email: 'Ada@Example.com', bot: false },
  { id: '33333333-3333-4333-8333-333333333333', name: 'Zoë Björn', email: 'zoe@example.com', bot: false },
  { id: '44444444-4444-4444-8444-444444444444', name: 'Bot', email: undefined, bot: true },
];

describe('who a word means', () => {
  const known = directory(people, members);

  it.each([
    ['ada', { kind: 'user', id: ada }],
    ['@ADA', { kind: 'user', id: ada }],
    ['bob', { kind: 'user', id: bob }],
    ['sam', { kind: 'none' }],
    ['zoe@example.com', { kind: 'user', id: '33333333-3333-4333-8333-333333333333' }],
    [bob.replaceAll('-', ''), { kind: 'user', id: bob }],
  ])('%s', (word, found) => {
    expect(known.find(word)).toEqual(found);
  });

  it.each([
    ['adda', 'Did you mean Ada?'],
    ['mallory', 'There are: Ada, bob, sam, eve.'],
    ['eve', 'Nobody in the workspace has that e-mail address'],
    ['none', 'There are: Ada'],
    ['constructor', 'There are: Ada'],
  ])('%s is nobody', (word, hint) => {
    const found = known.find(word);
    expect(found.kind === 'unknown' && found.hint).toContain(hint);
  });

  it('without a list of members only addresses are beyond it', () => {
    const blind = directory(people, undefined, { eve: bob });
    expect(blind.find('ada')).toEqual({ kind: 'unavailable' });
    expect(blind.find('bob')).toEqual({ kind: 'user', id: bob });
    expect(blind.find('sam')).toEqual({ kind: 'none' });
    expect(blind.find('mallory').kind).toBe('unknown');
    expect(blind.find('eve')).toEqual({ kind: 'user', id: bob });
  });

  it('a list without addresses says nothing about them', () => {
    const hidden = members.map((member) => ({ ...member, email: undefined }));
    expect(directory(people, hidden).find('ada')).toEqual({ kind: 'unavailable' });
  });
});

describe('what is written for a user', () => {
  const known = directory(people, members);

  it('the handle, else the id, never the address', () => {
    expect(known.wordFor(ada)).toBe('Ada');
    expect(known.wordFor(members[1]!.id)).toBe(members[1]!.id);
  });

  it('a line to add is suggested for those without a handle', () => {
    expect(known.suggestion(ada)).toBeUndefined();
    expect(known.suggestion(members[1]!.id)).toBe(`zoe-bjorn: ${members[1]!.id}`);
    expect(known.suggestion('55555555-5555-4555-8555-555555555555')).toMatch(/^somebody: /);
  });
});
