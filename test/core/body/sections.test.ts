// Which lines of a page are ours.
import { describe, expect, test } from 'vitest';
import { countBlocks, renderBody, splitSections } from '../../../src/core/body/sections.ts';
import { specLine } from '../../../src/core/body/spec-section.ts';

const HEADINGS = ['Context', 'Description', 'Resources'];
const found = (body: string, known?: readonly string[]): Record<string, string> =>
  Object.fromEntries(splitSections(body, HEADINGS, known).map(({ heading, text }) => [heading, text]));

describe('our sections', () => {
  test.each([
    [
      'end at the next heading of their level',
      '## Context\na\n### Sub\nb\n## Mine\nc',
      { Context: 'a\n### Sub\nb' },
    ],
    ['end at a higher heading', '## Context\na\n# Mine\nc', { Context: 'a' }],
    ['leave out what stands before them', 'intro\n## Context\na', { Context: 'a' }],
    ['are known by their words', '##   *context*  {color="red"}\na', { Context: 'a' }],
    ['may have changed their level', '# Context\na\n### Description\nb', { Context: 'a', Description: 'b' }],
    ['are not found in code', '```\n## Context\n```\n## Description\na', { Description: 'a' }],
    ['are not found in other blocks', '<callout>\n\t## Context\n</callout>\n- a\n\t## Description', {}],
    ['are the first of their name', '## Context\na\n## Context\nb', { Context: 'a' }],
    ['may be empty', '## Context\n## Description\na', { Context: '', Description: 'a' }],
    ['have exactly their name', '## Context and more\na', {}],
  ])('%s', (_, body, sections) => {
    expect(found(body)).toEqual(sections);
  });

  test('a heading in a text is not taken for a section that was never written', () => {
    expect(found('## Description\na\n### Resources\nb', ['Description'])).toEqual({
      Description: 'a\n### Resources\nb',
    });
  });

  test('what is rendered is found again', () => {
    const sections = [
      { heading: 'Context', text: 'a\n### b' },
      { heading: 'Resources', text: '- c' },
    ];
    expect(found(renderBody(sections))).toEqual({ Context: 'a\n### b', Resources: '- c' });
  });
});

test('blocks are counted as Notion makes them', () => {
  expect(countBlocks('')).toBe(0);
  expect(countBlocks('a\n- b\n\t- c\n```\nd\n\ne\n```')).toBe(4);
  expect(
    countBlocks('<table>\n\t<tr>\n\t\t<td>a</td>\n\t</tr>\n\t<tr>\n\t\t<td>b</td>\n\t</tr>\n</table>'),
  ).toBe(3);
});

test('a specification links the plan, and shows no link before there is a page', () => {
  expect(specLine({ title: 'A *B*' }, { url: 'https://www.notion.so/p', status: 'Done' })).toBe(
    '- [Implementation Plan: A \\*B\\*](https://www.notion.so/p): Done',
  );
  expect(specLine({ title: 'A' }, { url: '', status: 'Planned' })).toBe('- Implementation Plan: A: Planned');
});
