// What went wrong elsewhere, by the thread in which it was reported.
import { describe, expect, it } from 'vitest';
import { saysNoTask } from '../../../src/core/pull-requests/references.ts';
import { read, shown } from './reading.ts';

describe('coalesce-labs/catalyst#1285, #1038, rue-language/rue#2319: finished work is not dragged along by Refs', () => {
  it('three tasks of a trailer are contributed to and closed by nothing', () => {
    const found = read({ commits: ['Names\n\nRefs: PREF-1, PREF-2, PREF-3'] });
    expect(shown(found)).toBe('contributing PREF-1, contributing PREF-2, contributing PREF-3');
  });

  it('a refs in the body never makes a pull request close', () => {
    expect(shown(read({ body: 'refs PREF-1', head: 'pref-1', title: 'PREF-1: names' }))).toBe(
      'contributing PREF-1',
    );
  });

  it('a related task is linked only', () => {
    expect(shown(read({ body: 'Related to PREF-1' }))).toBe('related PREF-1');
  });
});

describe('coalesce-labs/catalyst#891: a branch that names several', () => {
  const head = 'o-adv-1043-1042-names-of-things-ADV-1031';

  it('ADV-1031 alone is closed when the title says so', () => {
    expect(shown(read({ head, title: 'ADV-1031: names' }))).toBe('closing ADV-1031, related ADV-1043');
  });

  it('ADV-1031 alone is closed when a word says so', () => {
    expect(shown(read({ head, body: 'Closes ADV-1031' }))).toBe('closing ADV-1031, related ADV-1043');
  });

  it('nothing is closed by the branch itself', () => {
    expect(shown(read({ head }))).toBe('related ADV-1031, related ADV-1043');
  });

  it('and the sibling is left alone when told to skip it', () => {
    expect(shown(read({ head, title: 'ADV-1031: names', body: 'skip ADV-1043' }))).toBe(
      'closing ADV-1031, skip ADV-1043',
    );
  });
});

describe('samvera/bulkrax#633: a branch that should not close', () => {
  it.each([
    ['Part of PREF-1', 'contributing PREF-1'],
    ['Relates to PREF-1', 'related PREF-1'],
    ['Ignore PREF-1', 'skip PREF-1'],
    ['This does not close PREF-1', 'related PREF-1'],
  ])('%s: %s', (body, expected) => {
    expect(shown(read({ head: 'ada/pref-1-part-2', body }))).toBe(expected);
  });
});

describe('WithAutonomi/ant-node#222', () => {
  it('a bare ID in the body is linked, visibly, and closes nothing', () => {
    expect(shown(read({ body: 'PREF-1' }))).toBe('related PREF-1');
  });

  it('prose that ends in "closes." does not pair with an ID below', () => {
    expect(shown(read({ body: 'Nothing is kept when the window closes.\n\nPREF-1' }))).toBe('related PREF-1');
    expect(shown(read({ body: 'the window closes\nPREF-1' }))).toBe('related PREF-1');
  });
});

describe('linear/linear#1265: not the first one only', () => {
  it('every task of a list is closed', () => {
    expect(shown(read({ body: 'Fixes PREF-1, ABC-123, ADV-1031' }))).toBe(
      'closing ABC-123, closing ADV-1031, closing PREF-1',
    );
  });

  it('every task with a word of its own is closed', () => {
    expect(shown(read({ body: 'Fixes PREF-1\nCloses ABC-123. Resolves ADV-1031.' }))).toBe(
      'closing ABC-123, closing ADV-1031, closing PREF-1',
    );
  });
});

describe('atlassian/github-for-jira', () => {
  it.each([
    '[#ABC-123] names',
    '[ABC-123] names',
    '#ABC-123 names',
    'ABC-123: names',
    'feat(ABC-123): names',
  ])('#189: %s', (title) => {
    expect(shown(read({ title }))).toBe('closing ABC-123');
  });

  it.each(['Names\n\nRefs: ABC-123', 'Names\n\nText.\n\nCo-authored-by: Ada <a@b.c>\nRefs: #ABC-123\n'])(
    '#706, #1024: footer lines: %j',
    (message) => {
      expect(shown(read({ commits: [message] }))).toBe('contributing ABC-123');
    },
  );

  it('#292: #close in a merge commit closes nothing', () => {
    expect(
      shown(read({ commits: ["Merge branch 'abc-123' into main\n\nABC-123 #close\n#close ABC-123"] })),
    ).toBe('nothing');
  });

  it('keys that every text has are none: UTF-8, SHA-256', () => {
    const found = read({ title: 'UTF-8', body: 'Fixes SHA-256', head: 'utf-8-sha-256' });
    expect(shown(found)).toBe('nothing');
    expect(found.unknown).toEqual([]);
  });

  it.each(['feat_ABC-123', 'feat/abc-123_names', 'ABC-123-names', 'x-ABC-123'])('branch %s', (head) => {
    expect(shown(read({ head }))).toBe('closing ABC-123');
  });
});

describe('templates and robots', () => {
  it('the example in a template is no reference', () => {
    const body = [
      '## What',
      'Names.',
      '<!-- Write `Fixes PREF-1`, or `no task`.',
      '     Example: Closes PREF-2 -->',
      '## Tasks',
      '```',
      'Fixes PREF-3',
      '```',
      'Fixes PREF-4',
    ].join('\r\n');
    expect(shown(read({ body }))).toBe('closing PREF-4');
    expect(saysNoTask(body)).toBe(false);
  });

  it('an untouched template names nothing', () => {
    expect(shown(read({ body: 'Fixes PREF-\n\nCloses #\n\n- [ ] Fixes PREF-<number>' }))).toBe('nothing');
  });

  it('release notes of others, as Dependabot quotes them, close nothing', () => {
    const body = [
      'Bumps [abc](https://github.com/o/abc) from 1.0 to 1.1.',
      '<details>',
      '<summary>Release notes</summary>',
      '<p><em>Sourced from abc.</em></p>',
      '<blockquote>',
      '<ul><li>Fixes PREF-1 by @abc-123</li></ul>',
      '</blockquote>',
      '</details>',
    ].join('\n');
    expect(shown(read({ body, head: 'dependabot/npm_and_yarn/abc-1.1' }))).toBe('nothing');
  });

  it('an answer by mail closes nothing that it quotes', () => {
    expect(shown(read({ body: 'No.\n\n> Fixes PREF-1\n> Fixes PREF-2' }))).toBe('nothing');
  });

  it('MrLesk/Backlog.md: PREF-01 is not taken for PREF-1, but asked about', () => {
    const found = read({ title: 'PREF-01: names' });
    expect(shown(found)).toBe('nothing');
    expect(found.unknown).toEqual([{ text: 'PREF-01', meant: 'PREF-1' }]);
  });
});
