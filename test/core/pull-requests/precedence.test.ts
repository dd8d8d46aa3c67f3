// What stands where a pull request says several things about one task.
import { describe, expect, it } from 'vitest';
import { read, sha, shown, texts, tasks, type Written } from './reading.ts';
import { readReferences } from '../../../src/core/pull-requests/references.ts';

/** Places that can name PREF-1, the strongest first: what each says alone. */
const places: readonly (readonly [string, Written, string])[] = [
  ['skip in the body', { body: 'skip PREF-1' }, 'skip PREF-1'],
  ['a closing word in the body', { body: 'Fixes PREF-1' }, 'closing PREF-1'],
  ['a contributing word in the body', { body: 'Refs PREF-1' }, 'contributing PREF-1'],
  ['a relating word in the body', { body: 'Relates to PREF-1' }, 'related PREF-1'],
  ['a closing word in a commit', { commits: ['Fixes PREF-1'] }, 'closing PREF-1'],
  ['a contributing word in a commit', { commits: ['x\n\nRefs: PREF-1'] }, 'contributing PREF-1'],
  ['a relating word in a commit', { commits: ['Related to PREF-1'] }, 'related PREF-1'],
  ['the title', { title: 'PREF-1: names' }, 'closing PREF-1'],
  ['the only ID of the branch', { head: 'pref-1' }, 'closing PREF-1'],
  ['the body in passing', { body: 'See PREF-1.' }, 'related PREF-1'],
];

const pairs = places.flatMap(([strong, one, expected], index) =>
  places.slice(index + 1).map(([weak, other]) => ({ strong, weak, one, other, expected })),
);

function together(one: Written, other: Written): Written {
  return {
    ...other,
    ...one,
    body: [one.body, other.body].filter((text) => text !== undefined).join('\n'),
    commits: [...(one.commits ?? []), ...(other.commits ?? [])],
  };
}

describe('for one task', () => {
  it.each(places)('%s alone counts', (_, written, expected) => {
    expect(shown(read(written))).toBe(expected);
  });

  it.each(pairs)('$strong beats $weak', ({ one, other, expected }) => {
    expect(shown(read(together(one, other)))).toBe(expected);
    const both = together(one, other);
    const reversed = { ...both, body: (both.body ?? '').split('\n').reverse().join('\n') };
    expect(shown(read(reversed))).toBe(expected);
    expect(shown(read({ ...both, commits: [...(both.commits ?? [])].reverse() }))).toBe(expected);
  });

  it.each(pairs)('$strong of one task leaves $weak of another as it is', ({ one, other, weak, expected }) => {
    const alone = places.find(([name]) => name === weak)![2];
    const second = JSON.parse(JSON.stringify(other).replaceAll(/PREF-1/gi, 'PREF-2')) as Written;
    const both = shown(read(together(one, second))).split(', ');
    expect([...both].sort()).toEqual([expected, alone.replace('PREF-1', 'PREF-2')].sort());
  });

  it.each([
    ['skip in the title', { title: 'Skip PREF-1', body: 'Fixes PREF-1' }, 'skip PREF-1'],
    ['skip in a commit', { body: 'Fixes PREF-1', commits: ['ignore PREF-1'] }, 'skip PREF-1'],
    ['skip against the branch', { head: 'pref-1', body: 'skip PREF-1' }, 'skip PREF-1'],
    [
      'words of the title and the body alike',
      { title: 'Refs PREF-1', body: 'Fixes PREF-1' },
      'closing PREF-1',
    ],
    ['several words in one body', { body: 'Refs PREF-1\nFixes PREF-1\nRelates to PREF-1' }, 'closing PREF-1'],
    [
      'the title above a branch of several',
      { title: 'PREF-1', head: 'pref-1-pref-2' },
      'closing PREF-1, related PREF-2',
    ],
    [
      'a word above a branch of several',
      { body: 'Fixes PREF-1', head: 'pref-1-pref-2' },
      'closing PREF-1, related PREF-2',
    ],
    [
      'a branch of several, one of them skipped',
      { body: 'skip PREF-2', head: 'pref-1-pref-2' },
      'related PREF-1, skip PREF-2',
    ],
    ['the unique ID and the ID of one task', { title: 'ENG-41', body: 'Refs PREF-4' }, 'contributing PREF-4'],
  ])('%s', (_, written, expected) => {
    expect(shown(read(written))).toBe(expected);
  });

  it('nothing is linked that nothing names', () => {
    expect(shown(read({}))).toBe('nothing');
    expect(shown(read({ title: '', head: '' }))).toBe('nothing');
  });
});

describe('commit messages', () => {
  const all = (commits: readonly string[]): string => shown(read({ commits }));

  it.each([
    ['name nothing in passing', ['PREF-1: names', 'feat(PREF-1): names', 'names (PREF-1)'], 'nothing'],
    [
      'close by words, also in a footer',
      ['Names\n\nLong text.\n\nCloses: PREF-1, PREF-2'],
      'closing PREF-1, closing PREF-2',
    ],
    ['add up', ['Fixes PREF-1', 'Refs PREF-2'], 'closing PREF-1, contributing PREF-2'],
    ['of a merged branch are not read', ["Merge branch 'feature/fixes pref-2' into pref-1"], 'nothing'],
    [
      'of a merged branch are not read below either',
      ["Merge branch 'main' into x\n\nCloses PREF-2"],
      'nothing',
    ],
    [
      'of a merged remote branch are not read',
      ["Merge remote-tracking branch 'origin/x'\n\nCloses PREF-2"],
      'nothing',
    ],
    [
      'of a merged pull request are not read',
      ['Merge pull request #5 from o/pref-2\n\nFixes PREF-2'],
      'nothing',
    ],
    ['of several merged branches are not read', ["Merge branches 'a' and 'b'\n\nFixes PREF-2"], 'nothing'],
    ['of a merged tag are not read', ["Merge tag 'v1'\n\nFixes PREF-2"], 'nothing'],
    ['of a merge by the button are not read', ['Merge main into names\n\nFixes PREF-2'], 'nothing'],
    ['about merging are read', ['Merge branch names: closes PREF-1'], 'closing PREF-1'],
    [
      'of fixups do not repeat a subject',
      ['fixup! Fixes PREF-1', 'squash! Fixes PREF-2', 'amend! Fixes PREF-3'],
      'nothing',
    ],
    ['of fixups are read below', ['fixup! Names\n\nFixes PREF-1'], 'closing PREF-1'],
    ['of reverts are not read', ['Revert "Fixes PREF-1"\n\nThis reverts commit 0a0a0a0a.'], 'nothing'],
    ['of conventional reverts are not read', ['revert: fixes PREF-1'], 'nothing'],
    ['about reverting are read', ['Revert button, closes PREF-1'], 'closing PREF-1'],
    ['of the action are not read', ['Plan: Fixes PREF-1\n\nCloses PREF-2\n\nPlan-Sync-Run: 12/1'], 'nothing'],
    ['that mention the trailer are read', ['Explain Plan-Sync-Run: fixes PREF-1'], 'closing PREF-1'],
  ])('%s', (_, commits, expected) => {
    expect(all(commits)).toBe(expected);
  });

  const fix = 'Fixes PREF-1';
  const revertOf = (number: number): string => `Revert "x"\n\nThis reverts commit ${sha(number)}.`;

  it('that were reverted in the same pull request no longer count', () => {
    expect(all([fix, revertOf(1)])).toBe('nothing');
    expect(all([fix, 'Refs PREF-1', revertOf(1)])).toBe('contributing PREF-1');
    expect(all([fix, `Revert "x"\n\nThis reverts commit ${sha(1).slice(0, 9)}.`])).toBe('nothing');
  });

  it('whose revert was reverted count again', () => {
    expect(all([fix, revertOf(1), revertOf(2)])).toBe('closing PREF-1');
    expect(all([fix, revertOf(1), revertOf(2).replace('Revert', 'Reapply')])).toBe('closing PREF-1');
    expect(all([fix, revertOf(1), revertOf(2), revertOf(1)])).toBe('nothing');
  });
});

describe('hostile texts', () => {
  it.each(['CONSTRUCTOR', 'constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'the word %s is no word, and no key',
    (name) => {
      expect(shown(read({ body: `${name} PREF-1` }))).toBe('related PREF-1');
      const found = readReferences(texts({ body: `Fixes ${name}-1, ${name.slice(0, 10)}-1` }), {
        ...tasks,
        keys: new Set(Object.keys({})),
      });
      expect(shown(found)).toBe('nothing');
      expect(found.unknown).toEqual([]);
    },
  );

  it('lone surrogates, zero bytes and controls end nothing', () => {
    expect(shown(read({ body: '\uD800 \u0000\u0007 Fixes PREF-1 \uDC00' }))).toBe('closing PREF-1');
    expect(shown(read({ body: 'Fixes \u0000PREF-1' }))).toBe('related PREF-1');
    expect(shown(read({ body: 'Fixes \uFFFCPREF-1' }))).toBe('related PREF-1');
  });
});
