// Pull requests that take another one back: which one they name, and that they say nothing else.
import { describe, expect, it } from 'vitest';
import { read, shown, type Written } from './reading.ts';

const here = (number: number) => ({ number, repository: undefined });

describe('a revert', () => {
  it.each<readonly [string, Written, object]>([
    [
      'as GitHub writes it',
      { title: 'Revert "PREF-1: names"', body: 'Reverts ada/app#12', head: 'revert-12-pref-1' },
      { pullRequests: [{ number: 12, repository: 'ada/app' }], title: 'PREF-1: names' },
    ],
    ['by its body alone', { body: 'Reverts #12' }, { pullRequests: [here(12)], title: undefined }],
    ['in any case', { body: 'reverts #12' }, { pullRequests: [here(12)] }],
    [
      'in words of people',
      { body: 'x\n\nThis reverts pull request #12, which was slow.' },
      { pullRequests: [here(12)] },
    ],
    [
      'in a list',
      { body: '- Reverts #12\n- Reverts #13\n- Reverts #12' },
      { pullRequests: [here(12), here(13)] },
    ],
    ['in bold', { body: '**Reverts #12**' }, { pullRequests: [here(12)] }],
    [
      'by its branch alone',
      { head: 'revert-12-pref-1-names' },
      { pullRequests: [here(12)], title: undefined },
    ],
    ['by its title alone', { title: 'Revert "PREF-1: names"' }, { pullRequests: [], title: 'PREF-1: names' }],
    ['by its title with other quotes', { title: 'revert “PREF-1: names”' }, { title: 'PREF-1: names' }],
    [
      'by its title with a number behind',
      { title: 'Revert "PREF-1: names" (#14)' },
      { title: 'PREF-1: names' },
    ],
    ['by its title with quotes in it', { title: 'Revert "Call it "names""' }, { title: 'Call it "names"' }],
    [
      'by its title, cut off',
      { title: 'Revert "PREF-1: names that are…' },
      { title: 'PREF-1: names that are…' },
    ],
    ['by a conventional title', { title: 'revert: PREF-1 names' }, { title: 'PREF-1 names' }],
    [
      'by a conventional title with a scope',
      { title: 'revert(api)!: PREF-1 names' },
      { title: 'PREF-1 names' },
    ],
    ['by a number in its title', { title: 'Revert #12' }, { pullRequests: [here(12)] }],
    ['by a number and more in its title', { title: 'Revert PR #12: PREF-1' }, { pullRequests: [here(12)] }],
    [
      'by an ID in its title',
      { title: 'Revert PREF-1: names' },
      { pullRequests: [], title: 'PREF-1: names' },
    ],
    ['by an ID in brackets in its title', { title: 'Revert [PREF-1] names' }, { title: '[PREF-1] names' }],
    [
      'of a revert',
      { title: 'Revert "Revert "PREF-1: names""', body: 'Reverts #13', head: 'revert-13-revert-12-pref-1' },
      { pullRequests: [here(13)], title: 'Revert "PREF-1: names"' },
    ],
    [
      'of a revert as git writes it',
      { title: 'Reapply "PREF-1: names"' },
      { title: 'Revert "PREF-1: names"' },
    ],
    [
      'whose body and branch disagree',
      { body: 'Reverts #13', head: 'revert-12-x' },
      { pullRequests: [here(13)] },
    ],
    [
      'of a commit',
      {
        title: 'Revert "PREF-1"',
        body: 'This reverts commit 0123456789abcdef.\nThis reverts commit 0123456789abcdef.',
      },
      { commits: ['0123456789abcdef'] },
    ],
  ])('%s', (_, written, expected) => {
    const found = read({ ...written, commits: ['Fixes PREF-2'] });
    expect(found.revertOf).toMatchObject(expected);
    expect(shown(found)).toBe('nothing');
    expect(found.unknown).toEqual([]);
  });

  it('reads no other words', () => {
    expect(
      shown(read({ title: 'PREF-1', body: 'Reverts #12\n\nFixes PREF-2, skip PREF-3', head: 'pref-4' })),
    ).toBe('nothing');
  });
});

describe('no revert', () => {
  it.each<readonly [string, Written, string]>([
    ['a feature of that name', { title: 'Revert button for PREF-1' }, 'closing PREF-1'],
    ['a return to something', { title: 'Revert to old names (PREF-1)' }, 'closing PREF-1'],
    ['a reverted colour', { title: 'Reverted PREF-1 colours' }, 'closing PREF-1'],
    ['a branch of a feature', { head: 'revert-button-pref-1' }, 'closing PREF-1'],
    ['a branch without a number', { head: 'revert-pref-1' }, 'closing PREF-1'],
    [
      'a mention in a sentence',
      { body: 'Fixes PREF-1 better than the change that reverts #12' },
      'closing PREF-1',
    ],
    ['code', { body: '`Reverts #12`\n\nFixes PREF-1' }, 'closing PREF-1'],
    ['a quote', { body: '> Reverts #12\n\nFixes PREF-1' }, 'closing PREF-1'],
    ['a comment', { body: '<!-- Reverts #12 -->\nFixes PREF-1' }, 'closing PREF-1'],
    ['no number', { body: 'Reverts #x\nReverts #0\nFixes PREF-1' }, 'closing PREF-1'],
    [
      'a commit that goes in passing',
      { body: 'This reverts commit 0123456789.\nFixes PREF-1' },
      'closing PREF-1',
    ],
  ])('%s', (_, written, expected) => {
    const found = read(written);
    expect(found.revertOf).toBeUndefined();
    expect(shown(found)).toBe(expected);
  });
});
