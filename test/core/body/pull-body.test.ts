// What a run takes from a page into the file when people in Notion, the file, or both changed it.
import { describe, expect, test } from 'vitest';
import { fromNotion, toNotion } from '../../../src/core/body/dialect.ts';
import { criteria } from '../../../src/core/body/lines.ts';
import { pullBody, type PullOptions } from '../../../src/core/body/pull-body.ts';
import { readCriteria } from '../../../src/core/body/read-lines.ts';
import type { Section } from '../../../src/core/body/sections.ts';

const options: PullOptions = {
  conflicts: 'repo',
  ownerOf: () => 'both',
  complete: true,
  headings: ['Context', 'Description', 'Acceptance Criteria', 'Resources'],
  hold: (heading, text) =>
    heading === 'Acceptance Criteria' ? criteria(readCriteria(text)) : toNotion(fromNotion(text)),
};
const ours = (heading: string, text: string): Section => ({ heading, text });
const agreed = (text: string) => ({ repo: text, notion: text });

/** What is taken of one section. */
function pull(
  heading: string,
  base: string,
  file: string,
  notion: string,
  conflicts: PullOptions['conflicts'] = 'repo',
) {
  const body = `## ${heading}\n${notion}`;
  return pullBody({ [heading]: agreed(base) }, [ours(heading, file)], body, { ...options, conflicts })
    .sections[heading];
}

describe('people changed the page', () => {
  test('the file hears of it, and both agree on it', () => {
    expect(pull('Description', 'One\nTwo', 'One\nTwo', 'One\nTwo!\nThree')).toEqual({
      forFile: 'One\nTwo!\nThree',
      base: agreed('One\nTwo!\nThree'),
      conflicts: [],
    });
  });

  test('nothing changed, nothing taken', () => {
    expect(pull('Description', 'One', 'Two', 'One')).toBe(undefined);
  });

  test('what a file cannot hold is agreed upon, and no change of the file', () => {
    const notion = '- [ ] a\nsee below\n\t- [ ] b\n<callout>\n\tHey\n</callout>';
    expect(pull('Acceptance Criteria', '- [ ] a', '- [ ] a', notion)).toEqual({
      forFile: '- [ ] a\n- [ ] b',
      base: { repo: '- [ ] a\n- [ ] b', notion },
      conflicts: [],
    });
    expect(pull('Acceptance Criteria', '- [ ] a', '- [ ] a', '- [ ] a\nnote')?.forFile).toBe(undefined);
  });

  test('text under a heading of ours that the file has not is taken, too', () => {
    const { sections } = pullBody({}, [], '## Resources\n- [a](https://b.c/)\n## Mine\nx', options);
    expect(sections).toMatchObject({ Resources: { forFile: '- [a](https://b.c/)' } });
  });

  test('an emptied section is a clearing, a missing heading freezes its section', () => {
    const bases = { Context: agreed('c'), Description: agreed('d') };
    const wanted = [ours('Context', 'c'), ours('Description', 'd')];
    expect(pullBody(bases, wanted, '## Context\n## Description\nd', options)).toMatchObject({
      sections: { Context: { forFile: '' } },
      frozen: [],
    });
    expect(pullBody(bases, wanted, '## Description\nd', options)).toEqual({
      sections: {},
      frozen: ['Context'],
    });
  });

  test('a page that cannot be read whole, and a derived section, give nothing', () => {
    const nothing = { sections: {}, frozen: [] };
    const bases = { Context: agreed('c') };
    expect(pullBody(bases, [], '## Context\nx', { ...options, complete: false })).toEqual(nothing);
    const derived = [{ ...ours('Context', 'c'), derived: true }];
    expect(pullBody(bases, derived, '## Context\nx', options)).toEqual(nothing);
  });
});

describe('criteria that the file changed, too', () => {
  const BASE = '- [ ] a one\n- [ ] b two\n- [ ] c three';
  const FILE = '- [ ] a one\n- [ ] b two\n- [ ] c three, edited';
  test.each([
    ['ticked', '- [x] a one\n- [ ] b two\n- [ ] c three', '- [x] a one\n- [ ] b two\n- [ ] c three, edited'],
    [
      'ticked, the same',
      '- [ ] a one\n- [ ] b two\n- [x] c three',
      '- [ ] a one\n- [ ] b two\n- [x] c three, edited',
    ],
    [
      'edited',
      '- [ ] a one!\n- [ ] b two\n- [ ] c three',
      '- [ ] a one!\n- [ ] b two\n- [ ] c three, edited',
    ],
    ['added', BASE.replace('- [ ] b', '- [ ] new\n- [ ] b'), FILE.replace('- [ ] b', '- [ ] new\n- [ ] b')],
    ['removed', '- [ ] b two\n- [ ] c three', '- [ ] b two\n- [ ] c three, edited'],
    ['removed, the same', '- [ ] a one\n- [ ] b two', undefined],
  ])('one is %s', (_, notion, file) => {
    expect(pull('Acceptance Criteria', BASE, FILE, notion)).toMatchObject({
      forFile: file,
      conflicts: [],
    });
  });

  test('reordered: taken where the file changed nothing, else its own order stands', () => {
    const notion = '- [ ] b two\n- [ ] a one\n- [ ] c three';
    expect(pull('Acceptance Criteria', BASE, BASE, notion)?.forFile).toBe(notion);
    expect(
      pull('Acceptance Criteria', BASE, '- [ ] a one\n- [ ] c three\n- [ ] b two', notion)?.forFile,
    ).toBe(undefined);
  });
});

test('a paragraph that both edited: the policy decides, and the loser is named', () => {
  const of = (conflicts: PullOptions['conflicts']) =>
    pull('Description', 'a\nx', 'file\nx', 'notion\nx', conflicts);
  const named = { base: 'a', repo: 'file', notion: 'notion' };
  const base = agreed('notion\nx');
  expect(of('repo')).toEqual({
    forFile: undefined,
    base,
    conflicts: [{ ...named, kept: 'repo' }],
  });
  const taken = { forFile: 'notion\nx', base, conflicts: [{ ...named, kept: 'notion' }] };
  expect(of('notion')).toEqual(taken);
  expect(of('ask')).toEqual(taken);
});

test('what the file has taken is not taken again, however it is spelled there', () => {
  const notion = 'One\n\ttwo\nAsk <mention-user url="https://www.notion.so/u">Ada</mention-user>';
  const file = 'One\ntwo\nAsk [Ada](https://www.notion.so/u)';
  expect(pull('Description', 'One', file, notion)).toEqual({
    forFile: undefined,
    base: { repo: file, notion },
    conflicts: [],
  });
});

describe('sides that never agreed', () => {
  test('equal text is agreed upon, what one side alone has is kept, for the rest the policy decides', () => {
    const of = (file: string, notion: string) =>
      pullBody({}, [ours('Context', file)], `## Context\n${notion}`, options).sections['Context'];
    expect(of('c', 'c')).toMatchObject({ forFile: undefined, base: agreed('c'), conflicts: [] });
    expect(of('a\nfile\nb', 'a\nnotion\nb\nmore')).toMatchObject({
      forFile: 'a\nfile\nb\nmore',
      conflicts: [{ repo: 'file', notion: 'notion', kept: 'repo' }],
    });
  });
});

test('a line that people wrote in the place of one that the file took away with the rest is taken once', () => {
  const base = 'One goes first\nThen another one';
  const taken = pull('Description', base, '', 'One goes first\nSomething else');
  expect(taken).toMatchObject({ forFile: 'Something else' });
});

test('a line that moved in Notion and was edited in the file is one: it stands in the order of the file', () => {
  const file = '- five six, always\n> x\n- seven\n- new';
  const notion = '> x\n- five six\n- seven';
  expect(pull('Description', '- five six\n> x\n- seven', file, notion)).toMatchObject({
    forFile: undefined,
    base: agreed(notion),
    conflicts: [],
  });
});

test('a line that one side replaced and the other put one above stands once, as does that one', () => {
  const taken = pull('Description', 'One\nTwo', 'One\nNew\nTwo', 'One\nSomething else');
  expect(taken).toMatchObject({ forFile: 'One\nNew\nSomething else', conflicts: [] });
});

test('where nobody can tell which line became which, the policy decides on the section as a whole', () => {
  const [base, file] = ['- [ ] four\n- [ ] one two three\n- [ ] five', '- [ ] four\n- [ ] one two three'];
  const notion = '- [ ] one two three\n- [ ] four more\n- [ ] five';
  const of = (conflicts: PullOptions['conflicts']) =>
    pull('Acceptance Criteria', base, file, notion, conflicts);
  const whole = { base, repo: file, notion };
  expect(of('repo')).toEqual({
    forFile: undefined,
    base: agreed(notion),
    conflicts: [{ ...whole, kept: 'repo' }],
  });
  expect(of('notion')).toEqual({
    forFile: notion,
    base: agreed(notion),
    conflicts: [{ ...whole, kept: 'notion' }],
  });
});

test('sides that never agreed on a box agree on its tick', () => {
  const of = (file: string, notion: string) =>
    pullBody({}, [ours('Acceptance Criteria', file)], `## Acceptance Criteria\n${notion}`, options).sections[
      'Acceptance Criteria'
    ];
  expect(of('- [x] a', '- [ ] a')).toMatchObject({ forFile: undefined, base: agreed('- [ ] a') });
  expect(of('- [ ] a', '- [x] a')).toMatchObject({ forFile: '- [x] a', base: agreed('- [x] a') });
});
