// What the property Sync says of a row, and how long.
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/core/plan/model.ts';
import { parsePlan } from '../../../src/core/plan/parse.ts';
import { standingNotes, syncSentence } from '../../../src/core/reconcile/notes.ts';
import type { Known } from '../../../src/core/reconcile/steps.ts';
import type { Note } from '../../../src/core/state/model.ts';

const plan = parsePlan('a.yml', 'title: A\nkey: AA\ntasks:\n  - id: AA-1\n    title: One\n').plan as Plan;
const conflict: Note = {
  kind: 'conflict',
  text: "conflict: the repo's Low was kept over High",
  repo: 'Low',
  notion: 'Low',
};
const row = { page: 'p', url: '', fields: {}, sections: {} };
const known = (notes: Record<string, Note>): Known => ({
  plans: new Map([['AA', { ...row, tasks: { 'AA-1': { ...row, notes } } }]]),
  index: {},
});
const standing = (notes: Record<string, Note>, { value = 'Low', looked = false, fresh = {} } = {}) =>
  standingNotes([plan], known(notes), {
    notes: new Map(Object.keys(fresh).length > 0 ? [['AA-1', fresh]] : []),
    looked: new Set(looked ? ['AA-1'] : []),
    show: () => value,
  }).get('AA-1');

describe('a note', () => {
  it('stands as long as neither side moves', () => {
    expect(standing({ priority: conflict })).toEqual({ priority: conflict });
  });

  it('of a conflict goes when the file says something else, not when the page is only read again', () => {
    expect(standing({ priority: conflict }, { value: 'Medium' })).toBeUndefined();
    expect(standing({ priority: conflict }, { looked: true })).toEqual({ priority: conflict });
  });

  it('of what could not be taken goes when the page was read and there is nothing to say of it any more', () => {
    const refused: Note = { ...conflict, kind: 'refused', text: 'not taken over because the title is empty' };
    expect(standing({ title: refused })).toEqual({ title: refused });
    expect(standing({ title: refused }, { looked: true })).toBeUndefined();
  });

  it('of something that waits is said anew by every run', () => {
    const waiting: Note = {
      kind: 'waiting',
      text: 'waiting in pull request #7',
      repo: 'Low',
      notion: 'High',
    };
    expect(standing({ priority: waiting })).toBeUndefined();
    expect(standing({}, { fresh: { priority: waiting } })).toEqual({ priority: waiting });
  });
});

describe('the sentence', () => {
  it('is none when all is well', () => {
    expect(syncSentence(undefined)).toBeUndefined();
    expect(syncSentence({})).toBeUndefined();
  });

  it('says the same thing once', () => {
    const waiting: Note = { kind: 'waiting', text: 'waiting in pull request #7', repo: '', notion: '' };
    expect(syncSentence({ due: waiting, title: waiting, priority: conflict })).toBe(
      "waiting in pull request #7; conflict: the repo's Low was kept over High",
    );
  });
});
